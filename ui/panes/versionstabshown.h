// SPDX-License-Identifier: Apache-2.0
// What the versions tab holds of one object: for its own sources only.
#pragma once

#include "models/itemfiltermodel.h"
#include "ui/panes/emptystate.h"
#include "ui/panes/itemtable.h"
#include "ui/panes/listfooter.h"
#include "ui/panes/versionstab.h"

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

} // namespace vault
