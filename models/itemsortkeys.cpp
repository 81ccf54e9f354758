// SPDX-License-Identifier: Apache-2.0
#include "models/itemsortkeys.h"

#include "models/itemcells.h"

#include <utility>

namespace vault {

namespace {

template<typename Key>
bool replaceKey(std::vector<Key> &keys, int handle, Key key)
{
    if (keys.size() <= size_t(handle))
        keys.resize(size_t(handle) + 1);
    return std::exchange(keys[size_t(handle)], std::move(key)) != keys[size_t(handle)];
}

/// value: below, at or above 0 in ascending order.
int directed(int value, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? value : -value;
}

} // namespace

void ItemSortKeys::setColumn(std::optional<ItemTableModel::Column> column)
{
    m_column = column;
    m_isNumber = column && isNumberColumn(*column);
    m_numbers.clear();
    m_texts.clear();
}

bool ItemSortKeys::set(int handle, const VaultItem &item, UnixSeconds now)
{
    if (!m_column)
        return false;
    const ItemCell cell {item, *m_column, now};
    return m_isNumber ? replaceKey(m_numbers, handle, cell.sortNumber()) : replaceKey(m_texts, handle, cell.sortText());
}

int ItemSortKeys::compare(int a, int b, Qt::SortOrder order) const
{
    if (!m_column)
        return 0;
    if (m_isNumber) {
        const std::optional<qint64> &first = m_numbers[size_t(a)];
        const std::optional<qint64> &second = m_numbers[size_t(b)];
        if (!first || !second)
            return int(second.has_value()) - int(first.has_value());
        return directed(int(*first > *second) - int(*first < *second), order);
    }
    const QString &first = m_texts[size_t(a)];
    const QString &second = m_texts[size_t(b)];
    if (first.isEmpty() || second.isEmpty())
        return int(first.isEmpty()) - int(second.isEmpty());
    return directed(first.compare(second), order);
}

} // namespace vault
