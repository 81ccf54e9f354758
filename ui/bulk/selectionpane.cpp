// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/selectionpane.h"

#include "models/datetext.h"
#include "models/itemcells.h"
#include "ui/bulk/bulktext.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listpane.h"
#include "ui/widgets/readonlyreason.h"
#include "ui/widgets/wrappedlabel.h"

#include <QElapsedTimer>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace vault {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sliceMilliseconds = 3;

QLabel *createText(QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SelectionPane::SelectionPane(QWidget *parent)
    : QWidget(parent)
    , m_title(createText(this))
    , m_hidden(createText(this))
    , m_states(createText(this))
    , m_tags(createText(this))
    , m_buttonArea(new QWidget(this))
{
    setAccessibleName(tr("Selection"));
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(8);
    facts->setVerticalSpacing(6);
    facts->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    facts->addRow(tr("States:"), m_states);
    facts->addRow(tr("Tags of all:"), m_tags);
    auto *buttons = new QVBoxLayout(m_buttonArea);
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    for (const BulkAction action : {BulkAction::Enable, BulkAction::Disable, BulkAction::PutTags, BulkAction::Delete,
                                    BulkAction::Recover, BulkAction::Purge, BulkAction::Export}) {
        //: A button that opens a dialog; %1 is "Disable", "Add or change tags"…
        auto *button = new QPushButton(tr("%1…").arg(bulkActionText(action)), m_buttonArea);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        buttons->addWidget(button, 0, Qt::AlignLeft);
        m_buttons.emplace_back(action, button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_hidden);
    layout->addLayout(facts);
    layout->addWidget(m_buttonArea);
    layout->addStretch(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &SelectionPane::gather);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &SelectionPane::gatherSlice);
}

void SelectionPane::setList(ListPane *list)
{
    if (m_list != list && m_list)
        m_list->rows().disconnect(this);
    if (m_list != list && list) {
        const auto again = [this] { rest(); };
        const ItemFilterModel *rows = &list->rows();
        connect(rows, &QAbstractItemModel::rowsInserted, this, again);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, again);
        connect(rows, &QAbstractItemModel::layoutChanged, this, again);
        connect(rows, &QAbstractItemModel::dataChanged, this, again);
        connect(rows, &QAbstractItemModel::modelReset, this, again);
    }
    m_list = list;
    if (!list) {
        m_rest.stop();
        m_slice.stop();
        return;
    }
    m_title->setText(tr("%1 selected").arg(kindCount(list->kind(), list->selectedCount())));
    const int hidden = list->hiddenChosenCount();
    m_hidden->setVisible(hidden > 0);
    //: %1 is "5 secrets".
    m_hidden->setText(tr("%1 more are selected but hidden by the filter.").arg(kindCount(list->kind(), hidden)));
    showButtons();
    rest();
}

void SelectionPane::setReadOnly(bool readOnly)
{
    for (const auto &[action, button] : m_buttons) {
        if (readOnly && action != BulkAction::Export)
            switchOffReadOnly(button);
    }
}

void SelectionPane::focusFirst()
{
    for (const auto &[action, button] : m_buttons) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void SelectionPane::rest()
{
    // A row that came or went moves the others: what was gathered speaks of other rows.
    m_slice.stop();
    if (m_list)
        m_rest.start();
}

void SelectionPane::gather()
{
    if (!m_list)
        return;
    m_rows = m_list->selectedRows();
    m_next = 0;
    m_summary = {};
    m_slice.start();
}

void SelectionPane::gatherSlice()
{
    if (!m_list) {
        m_slice.stop();
        return;
    }
    QElapsedTimer slice;
    slice.start();
    const UnixSeconds now = m_list->items().now();
    while (m_next < m_rows.size() && !slice.hasExpired(sliceMilliseconds))
        m_summary.add(m_list->rows().itemAt(m_rows[m_next++]), now);
    if (m_next < m_rows.size())
        return;
    m_slice.stop();
    showSummary();
}

void SelectionPane::showSummary()
{
    QStringList states;
    if (isDeletedKind(m_list->kind()))
        states.append(tr("Deleted"));
    for (const ObjectState state : {ObjectState::Enabled, ObjectState::ExpiresSoon, ObjectState::NotYetValid,
                                    ObjectState::Expired, ObjectState::Disabled}) {
        //: A state and how many have it: "Expired: 3".
        if (m_summary.count(state) > 0 && !isDeletedKind(m_list->kind()))
            states.append(tr("%1: %2").arg(stateText(state), QLocale().toString(m_summary.count(state))));
    }
    if (m_summary.managedCount() > 0)
        states.append(tr("Of certificates: %1").arg(QLocale().toString(m_summary.managedCount())));
    m_states->setText(states.join(u'\n'));
    VaultItem common;
    common.tags = m_summary.commonTags();
    const QString tags = ItemCell{common, ItemTableModel::Column::Tags}.display();
    m_tags->setText(common.tags.isEmpty() ? tr("None") : tags);
    m_title->setText(tr("%1 selected").arg(kindCount(m_list->kind(), m_list->selectedCount())));
}

void SelectionPane::showButtons()
{
    for (const auto &[action, button] : m_buttons)
        button->setVisible(appliesTo(action, m_list->kind()));
}

} // namespace vault
