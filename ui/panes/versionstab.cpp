// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/versionstab.h"

#include "models/itemfiltermodel.h"
#include "ui/panes/emptystate.h"
#include "ui/panes/itemtable.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listfooter.h"
#include "ui/panes/listguidance.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vault {

struct VersionsTab::Shown {
    explicit Shown(ItemTableModel *versions) : items(versions)
    {
        sorted.setItemModel(items.get());
        page = new QWidget;
        table = new ItemTable(*items, sorted, page);
        footer = new ListFooter(*items, page);
        empty = new EmptyState(page);
        stack = new QStackedWidget(page);
        stack->addWidget(table);
        stack->addWidget(empty);
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(stack, 1);
        layout->addWidget(footer);
        if (const int created = items->sectionOf(ItemTableModel::Column::Created); created >= 0)
            table->sortByColumn(created, Qt::DescendingOrder);
    }
    ~Shown()
    {
        table->saveColumns();
        // The view goes before the models that it shows.
        delete page;
    }

    std::unique_ptr<ItemTableModel> items;
    ItemFilterModel sorted;
    QWidget *page;
    QStackedWidget *stack;
    ItemTable *table;
    EmptyState *empty;
    ListFooter *footer;
};

VersionsTab::VersionsTab(VaultLists &lists, QWidget *parent)
    : QWidget(parent), m_lists(lists), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

VersionsTab::~VersionsTab() = default;

void VersionsTab::setObject(ItemListKind kind, const QString &name)
{
    if (kind == m_kind && name == m_name)
        return;
    clear();
    m_kind = kind;
    m_name = name;
    if (isVisible())
        load();
}

void VersionsTab::clear()
{
    m_shown.reset();
    m_name.clear();
}

void VersionsTab::clearChoice()
{
    if (m_shown)
        m_shown->table->clearSelection();
}

void VersionsTab::reload()
{
    if (m_shown)
        m_shown->items->refresh();
}

void VersionsTab::noteChanged(const VaultItem &version)
{
    if (m_shown && version.id.name.compare(m_name, Qt::CaseInsensitive) == 0 && !version.id.version.isEmpty()
        && m_shown->items->rowOf(version.id.version) >= 0)
        m_shown->items->upsert(version);
}

bool VersionsTab::isBusy() const
{
    return m_shown && m_shown->items->state() == ListState::Loading;
}

void VersionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_shown && !m_name.isEmpty())
        load();
}

void VersionsTab::load()
{
    const auto versionsKind = m_kind == ItemListKind::Keys ? ItemListKind::KeyVersions : ItemListKind::SecretVersions;
    m_shown = std::make_unique<Shown>(m_lists.createVersions(versionsKind, m_name, nullptr));
    ItemTableModel *items = m_shown->items.get();
    m_layout->addWidget(m_shown->page);
    connect(items, &ItemTableModel::stateChanged, this, &VersionsTab::showState);
    connect(items, &ItemTableModel::countChanged, this, &VersionsTab::showState);
    connect(m_shown->footer, &ListFooter::cancelRequested, items, &ItemTableModel::cancel);
    connect(m_shown->footer, &ListFooter::resumeRequested, items, &ItemTableModel::resume);
    connect(m_shown->empty, &EmptyState::buttonPressed, items, [items] {
        if (items->state() == ListState::Complete)
            items->refresh();
        else
            items->resume();
    });
    connect(m_shown->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsTab::announce);
    if (items->state() == ListState::Ready)
        items->start();
    showState();
}

void VersionsTab::showState()
{
    const int count = m_shown->sorted.rowCount();
    m_shown->footer->update(count, false);
    if (count == 0)
        m_shown->empty->setContent(listGuidance(*m_shown->items, {}).content);
    m_shown->stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_shown->empty) : m_shown->table);
}

void VersionsTab::announce()
{
    const QModelIndexList rows = m_shown->table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QModelIndex chosen = rows.constFirst();
    Q_EMIT versionChosen(m_shown->sorted.itemAt(chosen.row()), chosen.data(ItemTableModel::CurrentRole).toBool());
}

} // namespace vault
