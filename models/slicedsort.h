// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeslice.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace vault {

/// Sorts in slices of time: finds the runs that are in order already, makes short ones longer, and merges them in pairs.
/// Less(a, b) must tell all entries apart.
template<typename Entry>
class SlicedSort
{
public:
    explicit SlicedSort(std::vector<Entry> entries) : m_entries(std::move(entries)) {}

    /// True when all is sorted.
    template<typename Less>
    bool advance(const Less &less, TimeSlice &slice);
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    static constexpr size_t shortestRun = 64;
    static constexpr size_t entriesPerLook = 16;

    template<typename Less>
    bool findRuns(const Less &less, TimeSlice &slice);
    template<typename Less>
    bool mergePair(const Less &less, TimeSlice &slice);
    void beginPair();
    auto at(size_t place) { return m_entries.begin() + std::ptrdiff_t(place); }

    std::vector<Entry> m_entries;
    std::vector<Entry> m_merged; ///< What of m_entries is merged in this round.
    std::vector<size_t> m_ends; ///< Of the sorted runs, one behind the other.
    std::vector<size_t> m_mergedEnds; ///< The same in m_merged.
    size_t m_inRuns = 0; ///< How many stand in runs.
    size_t m_run = 0; ///< The first of the pair that is being merged: [m_left, m_middle) and [m_right, m_end).
    size_t m_left = 0;
    size_t m_middle = 0;
    size_t m_right = 0;
    size_t m_end = 0;
};

template<typename Entry>
template<typename Less>
bool SlicedSort<Entry>::advance(const Less &less, TimeSlice &slice)
{
    if (m_inRuns < m_entries.size()) {
        if (!findRuns(less, slice))
            return false;
        beginPair();
    }
    while (m_ends.size() > 1) {
        m_merged.reserve(m_entries.size());
        while (m_run < m_ends.size()) {
            if (!mergePair(less, slice))
                return false;
            m_mergedEnds.push_back(m_end);
            m_run += 2;
            beginPair();
        }
        m_entries.swap(m_merged);
        m_ends.swap(m_mergedEnds);
        m_merged.clear();
        m_mergedEnds.clear();
        m_run = 0;
        beginPair();
    }
    return true;
}

template<typename Entry>
template<typename Less>
bool SlicedSort<Entry>::findRuns(const Less &less, TimeSlice &slice)
{
    if (m_ends.empty())
        m_ends.push_back(0); // The run that grows.
    while (m_inRuns < m_entries.size()) {
        const size_t first = m_ends.size() > 1 ? m_ends[m_ends.size() - 2] : 0;
        size_t end = m_inRuns;
        const size_t look = std::min(end + entriesPerLook, m_entries.size());
        while (end < look && (end == first || less(m_entries[end - 1], m_entries[end])))
            ++end;
        if (end < look) { // The run ends here.
            if (end - first < shortestRun) {
                end = std::min(first + shortestRun, m_entries.size());
                std::sort(at(first), at(end), less);
            }
            m_ends.back() = end;
            if (end < m_entries.size())
                m_ends.push_back(end);
        } else {
            m_ends.back() = end;
        }
        m_inRuns = end;
        if (slice.isOver() && m_inRuns < m_entries.size())
            return false;
    }
    return true;
}

template<typename Entry>
void SlicedSort<Entry>::beginPair()
{
    const auto endOf = [this](size_t run) { return run < m_ends.size() ? m_ends[run] : m_entries.size(); };
    m_left = m_run > 0 ? endOf(m_run - 1) : 0;
    m_middle = m_right = endOf(m_run);
    m_end = endOf(m_run + 1);
}

template<typename Entry>
template<typename Less>
bool SlicedSort<Entry>::mergePair(const Less &less, TimeSlice &slice)
{
    while (m_left < m_middle && m_right < m_end) {
        for (size_t count = 0; count < entriesPerLook && m_left < m_middle && m_right < m_end; ++count)
            m_merged.push_back(m_entries[less(m_entries[m_right], m_entries[m_left]) ? m_right++ : m_left++]);
        if (slice.isOver())
            return false;
    }
    m_merged.insert(m_merged.end(), at(m_left), at(m_middle));
    m_merged.insert(m_merged.end(), at(m_right), at(m_end));
    return true;
}

} // namespace vault
