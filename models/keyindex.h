// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace vault {

/// Which handle has a key, for 100,000 of them. Keeps the keys' hashes alone: the index stays small, and the keys, which lie
/// all over the memory, are looked at only where a hash is found. keyOf(handle) gives a key as a QByteArrayView.
class KeyIndex
{
public:
    /// Tests leave few bits of the hashes, so that keys share them.
    explicit KeyIndex(size_t hashMask = ~size_t()) : m_hashMask(hashMask) {}

    size_t hashOf(QByteArrayView key) const { return qHash(key, QHashSeed::globalSeed()) & m_hashMask; }

    /// -1 when absent. The hash is the key's.
    template<typename KeyOf>
    int find(size_t hash, QByteArrayView key, KeyOf keyOf) const
    {
        const int first = m_tables[tableOf(hash)].value(quint32(hash), -1);
        if (first < 0 || keyOf(first) == key)
            return first;
        const auto other = std::find_if(m_others.cbegin(), m_others.cend(), [&](int handle) { return keyOf(handle) == key; });
        return other == m_others.cend() ? -1 : *other;
    }
    /// Its key must be absent.
    void insert(size_t hash, int handle)
    {
        Table &table = m_tables[tableOf(hash)];
        if (table.contains(quint32(hash)))
            m_others.push_back(handle);
        else
            table.insert(quint32(hash), handle);
    }
    /// All handles' keys must still be there.
    template<typename KeyOf>
    void remove(int handle, KeyOf keyOf)
    {
        const size_t hash = hashOf(keyOf(handle));
        Table &table = m_tables[tableOf(hash)];
        const auto first = table.find(quint32(hash));
        if (*first != handle) {
            std::erase(m_others, handle);
            return;
        }
        const auto heir = std::find_if(m_others.cbegin(), m_others.cend(),
                                       [&](int other) { return isSame(hashOf(keyOf(other)), hash); });
        if (heir == m_others.cend()) {
            table.erase(first);
        } else {
            *first = *heir;
            m_others.erase(heir);
        }
    }

private:
    using Table = QHash<quint32, int>; // Half of a hash is enough, and half as much to go through.
    // Several: one of 100,000 would take longer to grow than an event may.
    static constexpr size_t tables = 16;
    /// By the highest bits: a table finds its places by the lowest.
    static size_t tableOf(size_t hash) { return hash / (std::numeric_limits<size_t>::max() / tables + 1); }

    static bool isSame(size_t a, size_t b) { return quint32(a) == quint32(b) && tableOf(a) == tableOf(b); }

    size_t m_hashMask;
    std::array<Table, tables> m_tables; ///< The first handle of each hash.
    std::vector<int> m_others; ///< Those whose hash another one has: hardly ever any.
};

} // namespace vault
