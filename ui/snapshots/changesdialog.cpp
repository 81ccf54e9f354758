// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/changesdialog.h"

#include "ui/settings.h"
#include "ui/snapshots/changemark.h"
#include "ui/snapshots/visitwords.h"
#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString windowLayout = u"changes/window"_s;
constexpr int cellPadding = 6;

/// The mark of the change in the cell of its own.
class ChangeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        const auto change = ObjectChange::fromInt(index.data(ChangeListModel::ChangeRole).toUInt());
        drawPill(painter, option.rect.adjusted(cellPadding, 1, -cellPadding, -1), changePill(change), option.font);
    }
};

class FixedFontDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        option->textElideMode = Qt::ElideMiddle;
    }
};

std::optional<ObjectKind> deletedFormOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Key: return ObjectKind::DeletedKey;
    case ObjectKind::Secret: return ObjectKind::DeletedSecret;
    case ObjectKind::Certificate: return ObjectKind::DeletedCertificate;
    default: return std::nullopt;
    }
}

} // namespace

ChangesDialog::ChangesDialog(const QString &vaultName, QWidget *parent)
    : QDialog(parent)
    , m_summary(new WrappedLabel(this))
    , m_table(new QTableView(this))
    , m_goTo(new QPushButton(tr("&Go to object"), this))
    , m_seen(new QPushButton(tr("&Mark as seen"), this))
{
    //: A window's title; %1 is a vault's name
    setWindowTitle(tr("What changed in %1").arg(vaultName));
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setModel(&m_changes);
    m_table->setAccessibleName(tr("What changed"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ChangeListModel::NameColumn, 230);
    m_table->setColumnWidth(ChangeListModel::ListColumn, 120);
    m_table->setColumnWidth(ChangeListModel::ChangeColumn, 130);
    m_table->setItemDelegateForColumn(ChangeListModel::NameColumn, new FixedFontDelegate(m_table));
    m_table->setItemDelegateForColumn(ChangeListModel::ChangeColumn, new ChangeDelegate(m_table));

    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_seen->setAutoDefault(false);
    m_goTo->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_seen);
    buttons->addStretch(1);
    buttons->addWidget(m_goTo);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &ChangesDialog::reject);
    connect(m_seen, &QPushButton::clicked, this, &ChangesDialog::seenRequested);
    connect(m_goTo, &QPushButton::clicked, this, &ChangesDialog::goToCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &ChangesDialog::goToCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangesDialog::updateButtons);
    connect(&m_changes, &QAbstractItemModel::modelReset, this, &ChangesDialog::updateButtons);
    resize(860, 480);
    restoreGeometry(Settings::layout(windowLayout));
    connect(this, &QDialog::finished, this, [this] { Settings::setLayout(windowLayout, saveGeometry()); });
    updateButtons();
}

void ChangesDialog::setDifferences(const std::shared_ptr<const SnapshotDifferences> &differences)
{
    m_summary->setText(differences ? visitSummary(*differences) : QString());
    m_changes.setDifferences(differences);
    if (m_changes.rowCount() > 0)
        m_table->setCurrentIndex(m_changes.index(0, 0));
}

void ChangesDialog::setSeenObstacle(const QString &why)
{
    m_seenObstacle = why;
    updateButtons();
}

std::optional<ObjectKind> ChangesDialog::whereCurrentIs() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const ObjectDifference &difference = m_changes.differenceAt(current.row());
    switch (difference.whereabouts) {
    case Whereabouts::StillThere: return difference.kind;
    case Whereabouts::AmongDeleted: return deletedFormOf(difference.kind);
    case Whereabouts::Gone:
    case Whereabouts::Unknown: break;
    }
    return std::nullopt;
}

void ChangesDialog::goToCurrent()
{
    if (const auto kind = whereCurrentIs())
        Q_EMIT itemRequested(*kind, m_changes.differenceAt(m_table->currentIndex().row()).name());
}

void ChangesDialog::updateButtons()
{
    const bool isThere = whereCurrentIs().has_value();
    m_goTo->setEnabled(isThere);
    m_goTo->setToolTip(isThere || m_changes.rowCount() == 0 ? QString() : tr("It is in none of the lists any more"));
    m_seen->setEnabled(m_changes.rowCount() > 0 && m_seenObstacle.isEmpty());
    m_seen->setToolTip(m_seenObstacle);
}

} // namespace vault
