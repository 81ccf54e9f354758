// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/listpane.h"

#include "ui/panes/emptystate.h"
#include "ui/panes/filterbox.h"
#include "ui/panes/filtermenu.h"
#include "ui/panes/filtertext.h"
#include "ui/panes/itemtable.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listexportline.h"
#include "ui/panes/listfooter.h"
#include "ui/panes/managedtoggle.h"
#include "ui/settings.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/readonlyreason.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <chrono>

namespace vault {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ListPane::ListPane(ItemTableModel &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_filter(new FilterBox(items, this))
    , m_managed(new ManagedToggle(this))
    , m_filterMessage(new FieldMessage(this))
    , m_export(new ListExportLine(items.kind(), m_shown, this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_footer(new ListFooter(items, this))
{
    m_shown.setItemModel(&items);
    m_table = new ItemTable(items, m_shown, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_shown.sort(m_table->horizontalHeader()->sortIndicatorSection(), m_table->horizontalHeader()->sortIndicatorOrder());

    const QString title = kindTitle(items.kind()).toLower();
    //: %1 is "keys", "deleted secrets"…
    m_filter->setPlaceholderText(tr("Filter %1 (Ctrl+F)").arg(title));
    m_filter->setAccessibleName(tr("Filter %1").arg(title));
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(filterHelp());
    m_filter->addAction(icon("filter"_L1), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_filter->installEventFilter(this);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(25ms);
    m_filterMessage->setDescribed(m_filter);
    // Half a term is nothing to complain about: the list must not jump down and up while somebody types.
    m_messageDelay.setSingleShot(true);
    m_messageDelay.setInterval(600ms);

    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(8, 8, 8, 8);
    filterRow->setSpacing(4);
    auto *menu = new FilterMenu(*m_filter, this);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setSpacing(4);
    fieldRow->addWidget(m_filter, 1);
    fieldRow->addWidget(m_managed);
    fieldRow->addWidget(menu);
    filterRow->addLayout(fieldRow);
    filterRow->addWidget(m_filterMessage);
    filterRow->addWidget(m_export);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filterRow);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_footer);

    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, m_export, &ListExportLine::clear);
    connect(m_export, &ListExportLine::chosen, this, &ListPane::applyFilter); // What was typed a moment ago.
    connect(m_export, &ListExportLine::failed, this, &ListPane::failed);
    connect(menu, &FilterMenu::exportCsvRequested, this, [this] { m_export->ask(ListFile::Csv); });
    connect(menu, &FilterMenu::exportJsonRequested, this, [this] { m_export->ask(ListFile::Json); });
    connect(menu, &FilterMenu::helpRequested, this, [this] {
        // Stays until a key or a click, unlike the tool tip with the same text.
        QWhatsThis::showText(m_filter->mapToGlobal(QPoint(m_filter->width() / 2, m_filter->height())), filterHelp(), m_filter);
    });
    connect(&m_filterDelay, &QTimer::timeout, this, &ListPane::applyFilter);
    connect(&m_messageDelay, &QTimer::timeout, this, &ListPane::showFilterProblem);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::noteSelection);
    connect(m_table, &QTableView::activated, this, &ListPane::activated);
    connect(&items, &ItemTableModel::stateChanged, this, &ListPane::showState);
    connect(&items, &ItemTableModel::countChanged, this, &ListPane::showState);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &ListPane::showState);
    connect(&m_shown, &ItemFilterModel::aboutToRearrange, this, &ListPane::holdSelection);
    connect(&m_shown, &ItemFilterModel::rearranged, this, &ListPane::restoreSelection);
    connect(&m_shown, &ItemFilterModel::settled, this, &ListPane::endFiltering);
    connect(&items, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetHidden(first, last); });
    connect(m_empty, &EmptyState::buttonPressed, this, &ListPane::act);
    connect(m_footer, &ListFooter::cancelRequested, &items, &ItemTableModel::cancel);
    connect(m_footer, &ListFooter::resumeRequested, &items, &ItemTableModel::resume);
    setManagedHidden(Settings::hidesManaged());
    connect(m_managed, &ManagedToggle::toggled, this, [this](bool hidden) {
        setManagedHidden(hidden);
        Q_EMIT managedHiddenChanged(hidden);
    });
    showState();
}

std::optional<VaultItem> ListPane::currentItem() const
{
    if (selectedCount() != 1)
        return std::nullopt;
    return m_shown.itemAt(selectedRows().front());
}

void ListPane::choose(const QString &name)
{
    m_hasChosenFirst = true;
    applyFilter(); // What was typed a moment ago would hide the row after it was chosen.
    const int source = m_items.rowOf(name);
    if (source >= 0 && m_shown.isManagedHidden() && m_items.itemAt(source).managed)
        showManaged();
    settle();
    if (m_shown.proxyRowOf(name) < 0 && source >= 0) {
        m_filter->clear();
        applyFilter();
        settle();
    }
    if (const int row = m_shown.proxyRowOf(name); row >= 0)
        m_table->selectRow(row);
}

void ListPane::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showState();
}

void ListPane::focusList()
{
    m_wantsFocus = !m_table->isVisible();
    // Who comes by the keyboard means to work on a row, and with a single one no arrow key would select it.
    if (selectedCount() == 0 && m_shown.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ListPane::focusFilter()
{
    m_wantsFocus = false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::saveLayout() const
{
    m_table->saveColumns();
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty()) {
            focusList();
        } else {
            m_filter->clear();
            applyFilter();
        }
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        applyFilter();
        showFilterProblem();
        focusList();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ListPane::applyFilter()
{
    m_filterDelay.stop();
    if (m_shown.filterText() != m_filter->text())
        refilter([this] { m_shown.setFilterText(m_filter->text()); });
}

/// For who cannot wait until the rows stand.
void ListPane::settle()
{
    m_shown.settle();
    endFiltering();
}

void ListPane::setManagedHidden(bool hidden)
{
    m_managed->setChecked(hidden);
    if (m_shown.isManagedHidden() != hidden)
        refilter([this, hidden] { m_shown.setManagedHidden(hidden); });
}

void ListPane::showManaged()
{
    setManagedHidden(false);
    Q_EMIT managedHiddenChanged(false);
}

void ListPane::refilter(const std::function<void()> &change)
{
    m_isFiltering = true;
    change();
    if (m_shown.isSettled())
        endFiltering();
}

void ListPane::endFiltering()
{
    if (!m_isFiltering) // Only sorted.
        return;
    m_isFiltering = false;
    showState();
    Q_EMIT currentItemChanged();
}

void ListPane::showFilterProblem()
{
    const auto problem = m_shown.filterProblem();
    // What the term lacks is on offer right there.
    if (problem && m_filter->isOffering()) {
        m_messageDelay.start();
        return;
    }
    m_filterMessage->setMessage(problem ? MessageKind::Warning : MessageKind::Hint,
                                problem ? filterProblemText(*problem) : QString());
}

void ListPane::showState()
{
    if (m_shown.filterProblem())
        m_messageDelay.start();
    else
        showFilterProblem();
    m_managed->setCount(m_items.managedCount());
    const bool hidesManaged = m_shown.isManagedHidden();
    const bool isFiltered = !m_shown.filterText().trimmed().isEmpty() || (hidesManaged && m_items.managedCount() > 0);
    const int shown = m_shown.rowCount();
    m_footer->update(shown, isFiltered);
    if (shown == 0) {
        ListGuidance guidance = listGuidance(m_items, m_shown.filterText().trimmed(), hidesManaged);
        m_action = guidance.action;
        if (m_isReadOnly && m_action == ListAction::Create) {
            guidance.content.buttonObstacle = readOnlyReason();
            m_action = ListAction::None;
        }
        m_empty->setContent(guidance.content);
        m_stack->setCurrentWidget(m_empty);
    } else if (m_stack->currentWidget() != m_table) {
        const bool hadFocus = m_empty->isAncestorOf(window()->focusWidget());
        m_stack->setCurrentWidget(m_table);
        if (hadFocus || m_wantsFocus)
            focusList();
    }
    chooseFirstWhenLoaded();
}

void ListPane::chooseFirstWhenLoaded()
{
    // Once, and only where the person chose nothing meanwhile: the details then have something to show.
    if (m_hasChosenFirst || m_items.state() != ListState::Complete || m_shown.rowCount() == 0)
        return;
    m_hasChosenFirst = true;
    if (selectedCount() == 0 && m_table->verticalScrollBar()->value() == 0)
        m_table->selectRow(0);
}

void ListPane::act()
{
    switch (m_action) {
    case ListAction::None:
        break;
    case ListAction::Create:
        Q_EMIT createRequested();
        break;
    case ListAction::ClearFilter:
        m_filter->clear();
        applyFilter();
        focusFilter();
        break;
    case ListAction::ShowManaged:
        showManaged();
        focusList();
        break;
    case ListAction::Resume:
        m_items.resume();
        break;
    case ListAction::Refresh:
        m_items.refresh();
        break;
    }
}

} // namespace vault
