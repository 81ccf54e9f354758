// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeslice.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace vault {

/// Sorts entries by their 64-bit member key, in slices of time; equal ones stay in their order. It looks at no two of
/// them together, only at as many digits as the keys differ in: for 100,000 dates several times faster than comparing.
template<typename Entry>
class RadixSort
{
public:
    /// The key of what comes last; it may be far from the others.
    static constexpr quint64 last = std::numeric_limits<quint64>::max();

    explicit RadixSort(std::vector<Entry> entries) : m_entries(std::move(entries)), m_sorted(m_entries.size())
    {
        quint64 least = last;
        quint64 most = 0;
        for (const Entry &entry : m_entries) {
            if (entry.key == last)
                continue;
            least = std::min(least, entry.key);
            most = std::max(most, entry.key);
        }
        m_base = most < least ? 0 : least;
        m_range = most < least ? 0 : most - least + 1; // One more for the last.
    }

    /// True when all is sorted.
    bool advance(TimeSlice &slice)
    {
        while (m_shift < 64 && (m_range >> m_shift) != 0) {
            sortByDigit();
            m_shift += digitBits;
            if (slice.isOverNow())
                break;
        }
        return m_shift >= 64 || (m_range >> m_shift) == 0;
    }
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    static constexpr int digitBits = 11;
    static constexpr size_t digits = size_t(1) << digitBits;

    size_t digitOf(const Entry &entry) const
    {
        const quint64 distance = entry.key == last ? m_range : entry.key - m_base;
        return size_t(distance >> m_shift) % digits;
    }
    void sortByDigit()
    {
        std::array<size_t, digits> places {};
        for (const Entry &entry : m_entries)
            ++places[digitOf(entry)];
        size_t place = 0;
        for (size_t &count : places)
            place += std::exchange(count, place);
        for (const Entry &entry : m_entries)
            m_sorted[places[digitOf(entry)]++] = entry;
        m_entries.swap(m_sorted);
    }

    std::vector<Entry> m_entries;
    std::vector<Entry> m_sorted;
    quint64 m_base = 0;
    quint64 m_range = 0;
    int m_shift = 0;
};

} // namespace vault
