// SPDX-License-Identifier: Apache-2.0
// How the search goes through the lists, a slice at a time.
#include "models/filterparser.h"
#include "models/filterscan.h"
#include "models/vaultsearchmodel.h"

#include <algorithm>
#include <utility>

namespace vault {

namespace {

// A signal for every run of rows costs the view more than showing all anew.
constexpr int mostRuns = 32;

bool isMatch(FilterScan &scan, const ItemTableModel &list, int handle)
{
    return list.rowOfHandle(handle) >= 0 && scan.matches(handle, list.changeOf(handle));
}

/// While it is out of sight, a list may change as often as it likes.
void forgetDoubles(std::vector<int> &handles, int limit)
{
    if (handles.size() <= 2 * size_t(limit))
        return;
    std::sort(handles.begin(), handles.end());
    handles.erase(std::unique(handles.begin(), handles.end()), handles.end());
}

} // namespace

VaultSearchModel::VaultSearchModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &VaultSearchModel::searchOn);
}

void VaultSearchModel::setQuery(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    const FilterQuery query(text);
    if (query == m_query && m_hasQuery)
        return;
    m_query = query;
    const ParsedFilter parsed = parseFilter(text);
    m_hasQuery = !parsed.words.isEmpty() || !parsed.terms.empty();
    m_hadGivenUp = false;
    restart();
    if (!m_hasQuery)
        clearHits();
    Q_EMIT progressed();
}

void VaultSearchModel::restart()
{
    for (Source &source : m_sources) {
        source.next = 0;
        source.again.clear();
    }
    m_isStale = true;
    schedule();
}

void VaultSearchModel::clearHits()
{
    m_isStale = false;
    if (rowCount() == 0)
        return;
    beginResetModel();
    for (Source &source : m_sources)
        source.hits.clear();
    endResetModel();
}

void VaultSearchModel::setActive(bool active)
{
    m_isActive = active;
    if (active)
        schedule();
    else
        m_timer.stop();
}

bool VaultSearchModel::isSearching() const
{
    return m_hasQuery && (m_isStale || std::any_of(m_sources.cbegin(), m_sources.cend(), [](const Source &source) {
        return source.next < source.list->store().handleLimit() || !source.again.empty();
    }));
}

bool VaultSearchModel::hasWork() const
{
    return isSearching() || std::any_of(m_sources.cbegin(), m_sources.cend(), [](const Source &source) {
        return source.learned < source.list->store().handleLimit();
    });
}

void VaultSearchModel::schedule()
{
    if (m_isActive && !m_timer.isActive() && hasWork())
        m_timer.start();
}

void VaultSearchModel::searchOn()
{
    TimeSlice slice;
    const bool isSilent = m_hasQuery && m_isStale;
    if (isSilent) {
        beginResetModel();
        for (Source &source : m_sources)
            source.hits.clear();
        m_isStale = false;
    }
    if (m_hasQuery) {
        for (Source &source : m_sources)
            sweep(source, slice, isSilent);
    }
    if (isSilent)
        endResetModel();
    for (Source &source : m_sources)
        lookAgain(source, slice);
    // What was measured by a pattern that proved too costly was so measured wrongly.
    if (m_query.gaveUp() && !std::exchange(m_hadGivenUp, true))
        restart();
    for (Source &source : m_sources)
        learn(source, slice);
    schedule();
    Q_EMIT progressed();
}

void VaultSearchModel::sweep(Source &source, TimeSlice &slice, bool isSilent)
{
    std::vector<int> found;
    FilterScan scan(m_query, source.list->store(), source.list->now());
    for (const int limit = source.list->store().handleLimit(); source.next < limit && !slice.isOver(); ++source.next) {
        if (isMatch(scan, *source.list, source.next))
            found.push_back(source.next);
    }
    if (found.empty())
        return;
    const int row = firstRowOf(source) + int(source.hits.size());
    if (!isSilent)
        beginInsertRows({}, row, row + int(found.size()) - 1);
    source.hits.insert(source.hits.end(), found.cbegin(), found.cend());
    if (!isSilent)
        endInsertRows();
}

void VaultSearchModel::lookAgain(Source &source, TimeSlice &slice)
{
    if (!m_hasQuery || source.again.empty())
        return;
    FilterScan scan(m_query, source.list->store(), source.list->now());
    while (!source.again.empty() && !slice.isOver()) {
        const int handle = source.again.back();
        source.again.pop_back();
        const auto place = std::lower_bound(source.hits.begin(), source.hits.end(), handle);
        const int row = firstRowOf(source) + int(place - source.hits.begin());
        const bool wasHit = place != source.hits.end() && *place == handle;
        const bool isHit = isMatch(scan, *source.list, handle);
        if (isHit && wasHit) {
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        } else if (isHit) {
            beginInsertRows({}, row, row);
            source.hits.insert(place, handle);
            endInsertRows();
        } else if (wasHit) {
            Q_EMIT hitsGoing({row});
            beginRemoveRows({}, row, row);
            source.hits.erase(place);
            endRemoveRows();
        }
    }
}

void VaultSearchModel::learn(Source &source, TimeSlice &slice)
{
    const ItemStore &store = source.list->store();
    for (; source.learned < store.handleLimit() && !slice.isOver(); ++source.learned) {
        if (source.list->rowOfHandle(source.learned) >= 0)
            source.learner.learn(store, source.learned, m_vocabulary);
    }
}

void VaultSearchModel::noteRows(const ItemTableModel *list, int first, int last)
{
    if (Source *source = sourceOf(list)) {
        source->learner.forgetNumbers();
        if (m_hasQuery)
            forgetDoubles(source->again, list->store().handleLimit());
        for (int row = first; row <= last; ++row) {
            const int handle = list->handleAt(row);
            source->learned = std::min(source->learned, handle);
            // Handles that the search has not come to yet are met on its way.
            if (m_hasQuery && handle < source->next)
                source->again.push_back(handle);
        }
    }
    schedule();
}

/// What is different since the last visit was marked in a whole list.
void VaultSearchModel::noteMarks()
{
    if (m_hasQuery && m_query.asksForChanges())
        restart();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {ItemTableModel::ChangeRole});
}

void VaultSearchModel::drop(const ItemTableModel *list, const std::vector<int> &handles)
{
    Source *source = sourceOf(list);
    if (source)
        source->learner.forgetNumbers();
    if (!source || source->hits.empty())
        return;
    std::vector<char> gone(size_t(list->store().handleLimit()), 0);
    for (const int handle : handles)
        gone[size_t(handle)] = 1;
    const int base = firstRowOf(*source);
    std::vector<int> rows;
    std::vector<std::pair<size_t, size_t>> runs; // First and one past the last.
    for (size_t i = 0; i < source->hits.size(); ++i) {
        if (!gone[size_t(source->hits[i])])
            continue;
        rows.push_back(base + int(i));
        if (runs.empty() || runs.back().second != i)
            runs.emplace_back(i, i);
        runs.back().second = i + 1;
    }
    if (runs.empty())
        return;
    if (runs.size() > mostRuns) {
        beginResetModel();
        std::erase_if(source->hits, [&gone](int handle) { return gone[size_t(handle)] != 0; });
        endResetModel();
        return;
    }
    Q_EMIT hitsGoing(rows);
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, base + int(run->first), base + int(run->second) - 1);
        source->hits.erase(source->hits.begin() + qsizetype(run->first), source->hits.begin() + qsizetype(run->second));
        endRemoveRows();
    }
}

} // namespace vault
