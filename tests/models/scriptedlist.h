// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QRandomGenerator>

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

    /// One of what may happen to it: another listing, or an item of "item-0" to "item-59" that goes, comes or changes.
    void changeAtRandom(QRandomGenerator &random)
    {
        const auto name = [&random] { return QStringLiteral("item-%1").arg(random.bounded(60)); };
        const auto item = [&] {
            VaultItem made = items.kind() == ItemListKind::Keys ? makeKey(name()) : makeSecret(name());
            made.attributes.updated = UnixSeconds(random.bounded(20));
            if (random.bounded(2) == 0)
                made.tags = {{QStringLiteral("env"), random.bounded(2) == 0 ? QStringLiteral("prod") : QStringLiteral("test")}};
            return made;
        };
        const int kind = random.bounded(8);
        if (kind == 0) {
            QList<VaultItem> listed;
            for (int i = random.bounded(40); i > 0; --i)
                listed.append(item());
            items.refresh();
            pages.answer(makePage(listed));
        } else if (kind <= 3) {
            items.remove(name());
        } else {
            items.upsert(item());
        }
    }

    ScriptedPages pages;
    ItemTableModel items;
};

} // namespace vault
