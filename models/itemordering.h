// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <optional>
#include <vector>

namespace vault {

/// The order of a list's rows by one column. What has no date or text comes last, in descending order too. It reads the
/// list's store, as rendered or even copied texts would take seconds at 100,000 rows.
class ItemOrdering
{
public:
    ItemOrdering() = default;
    /// Without a column all are equal. What a state depends on stays at now, in Unix seconds, until the next ordering.
    ItemOrdering(std::optional<ItemTableModel::Column> column, Qt::SortOrder order, UnixSeconds now);

    bool isByColumn() const { return m_column.has_value(); }
    /// Below 0 when a goes before b, 0 when they are equal.
    int compare(const ItemStore &store, int a, int b) const { return compare(store, a, store, b); }
    int compare(const ItemStore &storeOfA, int a, const ItemStore &storeOfB, int b) const; ///< Of two lists.
    /// What is smaller goes before; equal ones need compare(). Holds across lists.
    quint64 keyOf(const ItemStore &store, int handle) const;

    /// Sorts many at once: a number that goes before in the order stands for what is smaller; equal ones need compare().
    class Keys
    {
    public:
        Keys(const ItemOrdering &ordering, const ItemStore &store);
        quint64 of(int handle) const;
        bool areExact() const { return m_areExact; } ///< Equal ones need no compare().

    private:
        const ItemOrdering &m_ordering;
        const ItemStore &m_store;
        std::vector<quint64> m_ranks; ///< By the number of a shared text; empty where there are too many.
        bool m_areExact;
    };

private:
    std::optional<qint64> numberOf(const ItemStore &store, int handle) const;
    QByteArrayView textOf(const ItemStore &store, int handle) const;
    /// The number of the shared text that the column shows, where it shows one.
    quint32 sharedNumberOf(const ItemStore &store, int handle) const;
    quint64 keyOfNumber(std::optional<qint64> number) const;
    quint64 keyOfText(QByteArrayView text) const;
    int compareTexts(QByteArrayView a, QByteArrayView b) const;

    std::optional<ItemTableModel::Column> m_column;
    bool m_isNumber = false;
    bool m_isDescending = false;
    UnixSeconds m_now = 0;
};

} // namespace vault
