// SPDX-License-Identifier: Apache-2.0
// How ItemFilterModel matches and sorts: in slices, and as rows come, go and change.
#include "models/filterscan.h"
#include "models/itemfiltermodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vault {

namespace {

// So few rows are done before a clock could tell.
constexpr int doneAtOnce = 5000;

} // namespace

void ItemFilterModel::setFilterText(const QString &text)
{
    m_filterText = text;
    FilterQuery filter(text);
    if (filter == m_filter)
        return;
    // What matched a moment ago need not match now where dates are asked for.
    const bool isSteady = !m_pass && !filter.dependsOnTime() && !m_filter.dependsOnTime() && !m_filter.gaveUp();
    const bool narrower = isSteady && filter.narrows(m_filter);
    const bool wider = isSteady && m_filter.narrows(filter);
    m_filter = std::move(filter);
    if (!m_items)
        return;
    beginPass(narrower, wider);
    TimeSlice slice = firstSlice();
    work(slice);
}

void ItemFilterModel::setManagedHidden(bool hidden)
{
    if (std::exchange(m_managedHidden, hidden) == hidden || !m_items)
        return;
    beginPass();
    TimeSlice slice = firstSlice();
    work(slice);
}

void ItemFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_items)
        return;
    TimeSlice slice = firstSlice();
    beginSorting();
    work(slice);
}

void ItemFilterModel::settle()
{
    TimeSlice slice = TimeSlice::unlimited();
    if (!isSettled())
        work(slice);
}

TimeSlice ItemFilterModel::firstSlice() const
{
    return m_items->rowCount() <= doneAtOnce ? TimeSlice::unlimited() : TimeSlice();
}

void ItemFilterModel::workOn()
{
    TimeSlice slice;
    work(slice);
}

void ItemFilterModel::work(TimeSlice &slice)
{
    if ((m_pass && !advancePass(slice)) || (m_sorting && !advanceSorting(slice))) {
        m_workTimer.start();
        m_wentOn = true;
        return;
    }
    m_workTimer.stop();
    showMatches();
    if (std::exchange(m_wentOn, false))
        Q_EMIT settled();
}

void ItemFilterModel::beginPass(bool onlyMatches, bool onlyOthers)
{
    m_pass = Pass {.onlyMatches = onlyMatches, .onlyOthers = onlyOthers, .hadGivenUp = m_filter.gaveUp()};
}

/// True when all rows are asked.
bool ItemFilterModel::advancePass(TimeSlice &slice)
{
    constexpr int rowsPerLook = 64;
    const ItemStore &store = m_items->store();
    m_matches.resize(size_t(store.handleLimit()), 0); // Some may be on their way to a row.
    FilterScan scan(m_filter, store, m_items->now());
    for (const int limit = store.handleLimit(); m_pass->next < limit;) {
        for (const int end = std::min(limit, m_pass->next + rowsPerLook); m_pass->next < end; ++m_pass->next) {
            const int handle = m_pass->next;
            char &match = m_matches[size_t(handle)];
            if (match ? !m_pass->onlyOthers : !m_pass->onlyMatches)
                match = !(m_managedHidden && store.isManaged(handle)) && scan.matches(handle, m_items->changeOf(handle));
        }
        if (slice.isOver() && m_pass->next < limit)
            return false;
    }
    // The rows before the one at which the filter gave up its pattern were still measured by it.
    if (!m_pass->hadGivenUp && m_filter.gaveUp()) {
        beginPass();
        return advancePass(slice);
    }
    m_pass.reset();
    return true;
}

/// New or changed rows. A pass that is under way comes to them, or has passed them.
void ItemFilterModel::match(const std::vector<int> &handles)
{
    const bool hadGivenUp = m_filter.gaveUp();
    const ItemStore &store = m_items->store();
    FilterScan scan(m_filter, store, m_items->now());
    for (const int handle : handles) {
        m_matches[size_t(handle)] =
            !(m_managedHidden && store.isManaged(handle)) && scan.matches(handle, m_items->changeOf(handle));
    }
    if (m_pass) // What it knew of the rows before is not true of these.
        m_pass->onlyMatches = m_pass->onlyOthers = false;
    if (!hadGivenUp && m_filter.gaveUp())
        beginPass();
}

bool ItemFilterModel::goesBefore(int a, int b) const
{
    const int compared = m_ordering.compare(m_items->store(), a, b);
    return compared != 0 ? compared < 0 : m_items->rowOfHandle(a) < m_items->rowOfHandle(b);
}

void ItemFilterModel::beginSorting()
{
    const bool isByColumn = m_sortColumn >= 0 && m_sortColumn < m_items->columnCount();
    m_ordering = ItemOrdering(isByColumn ? std::optional(m_items->columnAt(m_sortColumn)) : std::nullopt, m_sortOrder,
                              m_items->now());
    m_sorting.emplace(Sorting {.keys = ItemOrdering::Keys(m_ordering, m_items->store()), .isByColumn = isByColumn});
}

/// True when each row has its entry, and their sorting can go on.
bool ItemFilterModel::gatherEntries(TimeSlice &slice)
{
    if (!std::holds_alternative<std::monostate>(m_sorting->sort))
        return true;
    constexpr int rowsPerLook = 64;
    std::vector<SortEntry> &entries = m_sorting->entries;
    const int count = m_items->rowCount();
    entries.reserve(size_t(count));
    while (m_sorting->nextRow < count) {
        for (const int end = std::min(count, m_sorting->nextRow + rowsPerLook); m_sorting->nextRow < end; ++m_sorting->nextRow) {
            const int handle = m_items->handleAt(m_sorting->nextRow);
            if (!isGone(handle))
                entries.push_back({m_sorting->isByColumn ? m_sorting->keys.of(handle) : 0, handle, int(entries.size())});
        }
        if (slice.isOver() && m_sorting->nextRow < count)
            return false;
    }
    if (m_sorting->keys.areExact() || !m_sorting->isByColumn)
        m_sorting->sort.emplace<RadixSort<SortEntry>>(std::move(entries));
    else
        m_sorting->sort.emplace<SlicedSort<SortEntry>>(std::move(entries));
    return true;
}

bool ItemFilterModel::advanceSort(TimeSlice &slice)
{
    if (auto *radix = std::get_if<RadixSort<SortEntry>>(&m_sorting->sort))
        return radix->advance(slice);
    const auto before = [this, &store = m_items->store()](const SortEntry &a, const SortEntry &b) {
        if (a.key != b.key)
            return a.key < b.key;
        const int compared = m_ordering.compare(store, a.handle, b.handle);
        return compared != 0 ? compared < 0 : a.number < b.number;
    };
    return std::get<SlicedSort<SortEntry>>(m_sorting->sort).advance(before, slice);
}

/// True when the order is worked out and holds.
bool ItemFilterModel::advanceSorting(TimeSlice &slice)
{
    if (m_sorting->isOutdated)
        beginSorting();
    if (!gatherEntries(slice) || !advanceSort(slice))
        return false;
    const auto *radix = std::get_if<RadixSort<SortEntry>>(&m_sorting->sort);
    const auto &entries = radix ? radix->entries() : std::get<SlicedSort<SortEntry>>(m_sorting->sort).entries();
    m_order.clear();
    m_order.reserve(entries.size());
    for (const SortEntry &entry : entries)
        m_order.push_back(entry.handle);
    m_sorting.reset();
    return true;
}

/// True when all of them went to the end.
bool ItemFilterModel::mergeIntoOrder(std::vector<int> handles)
{
    const auto middle = qsizetype(m_order.size());
    if (m_sorting) { // They find their place when it begins anew.
        m_sorting->isOutdated = true;
        m_order.insert(m_order.end(), handles.cbegin(), handles.cend());
        return true;
    }
    const auto before = [this](int a, int b) { return goesBefore(a, b); };
    if (!std::is_sorted(handles.cbegin(), handles.cend(), before))
        std::sort(handles.begin(), handles.end(), before);
    const bool atEnd = m_order.empty() || handles.empty() || before(m_order.back(), handles.front());
    m_order.insert(m_order.end(), handles.cbegin(), handles.cend());
    if (!atEnd)
        std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), before);
    return atEnd;
}

std::vector<int> ItemFilterModel::matchesInOrder() const
{
    // Without a branch: where matches are scattered, the processor would guess wrongly all the time.
    std::vector<int> matches(m_order.size());
    size_t count = 0;
    for (const int handle : m_order) {
        matches[count] = handle;
        count += m_matches[size_t(handle)] != 0 ? 1 : 0;
    }
    matches.resize(count);
    return matches;
}

void ItemFilterModel::showMatches()
{
    Q_EMIT aboutToRearrange();
    moveTo(matchesInOrder());
    Q_EMIT rearranged();
}

void ItemFilterModel::addRows(int first, int last)
{
    m_matches.resize(size_t(m_items->store().handleLimit()), 0);
    std::vector<int> handles;
    handles.reserve(size_t(last - first + 1));
    for (int row = first; row <= last; ++row)
        handles.push_back(m_items->handleAt(row));
    for (const int handle : handles) {
        if (isGone(handle)) // Its number is another's now.
            m_gone[size_t(handle)] = 0;
    }
    const bool hadPass = m_pass.has_value();
    match(handles);
    const auto known = qsizetype(m_order.size());
    const bool atEnd = mergeIntoOrder(std::move(handles));
    if (!hadPass && m_pass) { // The filter gave up its pattern at one of these.
        TimeSlice slice = firstSlice();
        work(slice);
    } else if (!atEnd) {
        showMatches();
    } else {
        std::vector<int> shown;
        std::copy_if(m_order.cbegin() + known, m_order.cend(), std::back_inserter(shown),
                     [this](int handle) { return m_matches[size_t(handle)] != 0; });
        insertRun(rowCount(), shown);
    }
}

void ItemFilterModel::dropRows(int first, int last)
{
    if (m_sorting) // Even where all were gone before: the rows behind them move up.
        m_sorting->isOutdated = true;
    std::vector<int> handles;
    for (int row = first; row <= last; ++row) {
        if (const int handle = m_items->handleAt(row); !isGone(handle))
            handles.push_back(handle);
    }
    if (!handles.empty())
        drop(handles);
}

void ItemFilterModel::drop(const std::vector<int> &handles)
{
    m_gone.resize(m_matches.size(), 0);
    for (const int handle : handles) {
        m_matches[size_t(handle)] = 0;
        m_gone[size_t(handle)] = 1;
    }
    std::erase_if(m_order, [this](int handle) { return isGone(handle); });
    if (m_sorting)
        m_sorting->isOutdated = true;
    showMatches();
}

void ItemFilterModel::changeRows(const std::vector<int> &handles)
{
    std::vector<char> moves(m_matches.size(), 0);
    for (const int handle : handles)
        moves[size_t(handle)] = 1;
    const bool hadPass = m_pass.has_value();
    match(handles);
    std::erase_if(m_order, [&moves](int handle) { return moves[size_t(handle)] != 0; });
    mergeIntoOrder(handles);
    if (!hadPass && m_pass) {
        TimeSlice slice = firstSlice();
        work(slice);
    } else {
        showMatches();
    }
    int first = rowCount();
    int last = -1;
    for (const int handle : handles) {
        const int row = positionOf(handle);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

/// What is different since the last visit moves no row and changes no key.
void ItemFilterModel::changeMarks()
{
    if (m_filter.asksForChanges()) {
        beginPass();
        TimeSlice slice = firstSlice();
        work(slice);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ItemTableModel::ChangeRole});
}

} // namespace vault
