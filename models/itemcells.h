// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

namespace vault {

/// The columns of a list in their order on the screen, the first one naming the row.
QList<ItemTableModel::Column> columnsOf(ItemListKind kind);
QString columnTitle(ItemTableModel::Column column);

/// One cell of a list: its item, and what the item cannot know.
struct ItemCell {
    const VaultItem &item;
    ItemTableModel::Column column;
    UnixSeconds now = 0;
    bool isCurrent = false;

    QString display() const;
    /// Exact dates, whole names and the reason of a state.
    QString toolTip() const;
    /// For screen readers, where display() is a mere sign or less than what is drawn; empty otherwise.
    QString accessibleText() const;

    std::optional<UnixSeconds> date() const; ///< Of a date column.
    /// What a number column (isNumberColumn) sorts by; nothing sorts last.
    std::optional<qint64> sortNumber() const;
    /// What the other columns sort by, folded; an empty text sorts last.
    QString sortText() const;
};

bool isDateColumn(ItemTableModel::Column column);
/// Dates and states sort by number.
bool isNumberColumn(ItemTableModel::Column column);

} // namespace vault
