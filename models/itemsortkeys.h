// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <vector>

namespace vault {

/// The typed keys by which one column sorts, computed once per item and kept by handle: comparing rendered text takes
/// seconds at 100,000 rows.
class ItemSortKeys
{
public:
    /// Forgets every key. Without a column all items are equal.
    void setColumn(std::optional<ItemTableModel::Column> column);
    /// True when the key is another than before.
    bool set(int handle, const VaultItem &item, UnixSeconds now);
    /// Below 0 when a goes before b in this order, 0 when they are equal. What has no date or text comes last in both.
    int compare(int a, int b, Qt::SortOrder order) const;

private:
    std::optional<ItemTableModel::Column> m_column;
    bool m_isNumber = false;
    std::vector<std::optional<qint64>> m_numbers;
    std::vector<QString> m_texts;
};

} // namespace vault
