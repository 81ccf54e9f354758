// SPDX-License-Identifier: Apache-2.0
#include "models/itemordering.h"

#include "models/itemcells.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace vault {

using Column = ItemTableModel::Column;

namespace {

constexpr quint64 lastOfAll = std::numeric_limits<quint64>::max();
// Ranking more distinct texts than that would take longer than an event may.
constexpr quint32 mostRanked = 4096;

/// Each tag on a line of its own; empty without any.
QByteArrayView tagLines(const TagPool &pool, quint32 number)
{
    return pool.folded(number).sliced(1);
}

} // namespace

ItemOrdering::ItemOrdering(std::optional<Column> column, Qt::SortOrder order, UnixSeconds now)
    : m_column(column), m_isNumber(column && isNumberColumn(*column)), m_isDescending(order == Qt::DescendingOrder), m_now(now)
{
}

std::optional<qint64> ItemOrdering::numberOf(const ItemStore &store, int handle) const
{
    switch (*m_column) {
    case Column::State: return qint64(stateOf(store.states(handle), m_now));
    case Column::Expires: return store.expires(handle);
    case Column::Updated: return store.updated(handle);
    case Column::Created: return store.created(handle);
    case Column::DeletedOn: return store.deletedDate(handle);
    case Column::PurgedOn: return store.purgeDate(handle);
    default: return {};
    }
}

QByteArrayView ItemOrdering::textOf(const ItemStore &store, int handle) const
{
    switch (*m_column) {
    case Column::ContentType: return store.typePool().folded(store.typeNumber(handle));
    case Column::Tags: return tagLines(store.tagPool(), store.tagsNumber(handle));
    default: return store.foldedKey(handle);
    }
}

quint32 ItemOrdering::sharedNumberOf(const ItemStore &store, int handle) const
{
    return m_column == Column::Tags ? store.tagsNumber(handle) : store.typeNumber(handle);
}

int ItemOrdering::compareTexts(QByteArrayView a, QByteArrayView b) const
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) - int(b.isEmpty());
    const int compared = std::memcmp(a.data(), b.data(), size_t(std::min(a.size(), b.size())));
    const int ascending = compared != 0 ? compared : int(a.size() > b.size()) - int(a.size() < b.size());
    return m_isDescending ? -ascending : ascending;
}

int ItemOrdering::compare(const ItemStore &storeOfA, int a, const ItemStore &storeOfB, int b) const
{
    if (!m_column)
        return 0;
    if (!m_isNumber)
        return compareTexts(textOf(storeOfA, a), textOf(storeOfB, b));
    const quint64 first = keyOfNumber(numberOf(storeOfA, a));
    const quint64 second = keyOfNumber(numberOf(storeOfB, b));
    return int(first > second) - int(first < second);
}

quint64 ItemOrdering::keyOf(const ItemStore &store, int handle) const
{
    return m_isNumber ? keyOfNumber(numberOf(store, handle)) : keyOfText(textOf(store, handle));
}

quint64 ItemOrdering::keyOfNumber(std::optional<qint64> number) const
{
    if (!number)
        return lastOfAll;
    const quint64 ascending = quint64(*number) ^ (quint64(1) << 63);
    return m_isDescending ? ~ascending : ascending;
}

/// Its first eight bytes.
quint64 ItemOrdering::keyOfText(QByteArrayView text) const
{
    if (text.isEmpty())
        return lastOfAll;
    char bytes[sizeof(quint64)] = {};
    std::memcpy(bytes, text.data(), std::min(sizeof bytes, size_t(text.size())));
    const auto ascending = qFromBigEndian<quint64>(bytes);
    return m_isDescending ? ~ascending : ascending;
}

ItemOrdering::Keys::Keys(const ItemOrdering &ordering, const ItemStore &store)
    : m_ordering(ordering), m_store(store), m_areExact(ordering.m_isNumber)
{
    const bool isShared = ordering.m_column == Column::Tags || ordering.m_column == Column::ContentType;
    const bool isTags = ordering.m_column == Column::Tags;
    const quint32 limit = isTags ? store.tagPool().limit() : store.typePool().limit();
    if (!isShared || limit > mostRanked)
        return;
    const auto text = [&](quint32 number) {
        return isTags ? tagLines(store.tagPool(), number) : store.typePool().folded(number);
    };
    std::vector<quint32> numbers;
    for (quint32 number = 0; number < limit; ++number) {
        if (isTags ? store.tagPool().isUsed(number) : store.typePool().isUsed(number))
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end(),
              [&](quint32 a, quint32 b) { return ordering.compareTexts(text(a), text(b)) < 0; });
    m_ranks.resize(limit);
    for (size_t place = 1; place < numbers.size(); ++place) {
        const bool isSame = ordering.compareTexts(text(numbers[place - 1]), text(numbers[place])) == 0;
        m_ranks[numbers[place]] = m_ranks[numbers[place - 1]] + (isSame ? 0 : 1);
    }
    m_areExact = true;
}

quint64 ItemOrdering::Keys::of(int handle) const
{
    if (!m_ranks.empty())
        return m_ranks[m_ordering.sharedNumberOf(m_store, handle)];
    return m_ordering.keyOf(m_store, handle);
}

} // namespace vault
