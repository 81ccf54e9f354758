// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/connectionlistpane.h"

#include "ui/connections/connectionlistdelegate.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vault {
namespace {

constexpr int manyConnections = 8; // More than these are searched rather than looked through.

/// A button that does what an action does, and is named and greyed out with it.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setAutoDefault(false);
    QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(shortcut.isEmpty() ? QString() : withoutMnemonic(action->text()) + QLatin1String(" (") + shortcut
                           + QLatin1Char(')'));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
    return button;
}

/// The same with a sign for its text, which is heard and shown on hover.
QPushButton *moveButton(QAction *action, QLatin1String sign, QWidget *parent)
{
    QPushButton *button = buttonFor(action, parent);
    button->setText(QString());
    button->setIcon(icon(sign));
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

ConnectionListPane::ConnectionListPane(ConnectionStore &store, QWidget *parent)
    : QWidget(parent)
    , m_items(new ConnectionListItems(store, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the connections"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(new ConnectionListDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(220, 160);
    m_list->installEventFilter(this);
    buildCommands();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectionListPane::noteCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionListPane::search);
    connect(m_items, &ConnectionListItems::failed, this, &ConnectionListPane::failed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_items, signal, this, &ConnectionListPane::search);
    connect(m_items, &QAbstractItemModel::rowsMoved, this, &ConnectionListPane::search);
    connect(m_items, &QAbstractItemModel::dataChanged, this, &ConnectionListPane::search);
    search();
}

QAction *ConnectionListPane::addCommand(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ConnectionListPane::buildCommands()
{
    m_new = addCommand(tr("New"), QKeySequence::New);
    m_duplicate = addCommand(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove = addCommand(tr("Remove…"), QKeySequence());
    m_up = addCommand(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = addCommand(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    m_import = addCommand(tr("Import…"), QKeySequence());
    m_export = addCommand(tr("Export…"), QKeySequence());
    connect(m_new, &QAction::triggered, this, &ConnectionListPane::newRequested);
    connect(m_duplicate, &QAction::triggered, this, &ConnectionListPane::duplicateRequested);
    connect(m_remove, &QAction::triggered, this, &ConnectionListPane::removeRequested);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_import, &QAction::triggered, this, &ConnectionListPane::importRequested);
    connect(m_export, &QAction::triggered, this, &ConnectionListPane::exportRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(buttonFor(m_new, this), 0, 0);
    buttons->addWidget(buttonFor(m_duplicate, this), 0, 1);
    buttons->addWidget(buttonFor(m_remove, this), 1, 0);
    auto *moves = new QHBoxLayout;
    moves->addWidget(moveButton(m_up, QLatin1String("chevron-up"), this));
    moves->addWidget(moveButton(m_down, QLatin1String("chevron-down"), this));
    buttons->addLayout(moves, 1, 1);
    buttons->addWidget(buttonFor(m_import, this), 2, 0);
    buttons->addWidget(buttonFor(m_export, this), 2, 1);
    layout->addLayout(buttons);
}

bool ConnectionListPane::isEmpty() const
{
    return m_items->rowCount() == 0;
}

QString ConnectionListPane::currentId() const
{
    return m_list->currentIndex().data(ConnectionListModel::IdRole).toString();
}

void ConnectionListPane::setCurrentId(const QString &id)
{
    const QScopedValueRollback silent(m_isSilent, true);
    const int row = m_items->rowOf(id);
    if (row >= 0 && m_list->isRowHidden(row))
        m_search->clear();
    const QModelIndex index = row < 0 ? QModelIndex() : m_items->index(row);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
    updateCommands();
}

QString ConnectionListPane::idAfterRemoving(const QString &id) const
{
    const int row = m_items->rowOf(id);
    const int next = row + 1 < m_items->rowCount() ? row + 1 : row - 1;
    return row < 0 || next < 0 ? QString() : m_items->index(next).data(ConnectionListModel::IdRole).toString();
}

void ConnectionListPane::focusList()
{
    m_list->setFocus();
}

void ConnectionListPane::noteCurrent()
{
    updateCommands();
    if (!m_isSilent && !currentId().isEmpty())
        Q_EMIT chosen(currentId());
}

void ConnectionListPane::move(int by)
{
    if (!currentId().isEmpty() && m_items->moveTo(currentId(), m_list->currentIndex().row() + by))
        m_list->scrollTo(m_list->currentIndex());
}

bool ConnectionListPane::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void ConnectionListPane::search()
{
    const bool many = m_items->rowCount() > manyConnections;
    m_search->setVisible(many || isSearching());
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QModelIndex index = m_items->index(row);
        const bool fits = index.data().toString().contains(wanted, Qt::CaseInsensitive)
            || index.data(ConnectionListModel::HostRole).toString().contains(wanted, Qt::CaseInsensitive);
        m_list->setRowHidden(row, !fits);
    }
    // Between rows that are not shown there is no place to drop at.
    m_list->setDragEnabled(!isSearching());
    updateCommands();
}

void ConnectionListPane::updateCommands()
{
    const int row = m_list->currentIndex().row();
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0 && !isSearching());
    m_down->setEnabled(row >= 0 && row + 1 < m_items->rowCount() && !isSearching());
    m_export->setEnabled(!isEmpty());
}

bool ConnectionListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && isSearching()) {
        m_search->clear();
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
        Q_EMIT openRequested(currentId());
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        Q_EMIT removeRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vault
