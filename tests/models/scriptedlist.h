// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

namespace vault {

/// A list that fills when the test says so.
struct ScriptedList {
    explicit ScriptedList(ItemListKind kind) : items(kind, pages.source())
    {
        items.setClock([] { return testNow; });
    }
    void fill(const QList<VaultItem> &content, const QString &nextLink = {})
    {
        items.start();
        pages.answer(makePage(content, nextLink));
    }

    ScriptedPages pages;
    ItemTableModel items;
};

} // namespace vault
