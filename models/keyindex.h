// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace vault {

/// Which handle has a key, for 100,000 of them. Keeps half of the keys' hashes beside the handles, in the order of the
/// hashes: the index stays small, to look something up is to wait for the memory once (three times with a QHash), and the
/// keys, which lie all over it, are looked at only where their half hash is found. keyOf(handle) gives a key as a
/// QByteArrayView.
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
        const Table &table = tableOf(hash);
        if (table.slots.empty())
            return -1;
        return table.slots[table.find(quint32(hash), [&](int handle) { return keyOf(handle) == key; })].handle;
    }
    /// Its key must be absent.
    void insert(size_t hash, int handle)
    {
        Table &table = tableOf(hash);
        if ((table.used + 1) * 5 > table.slots.size() * 4)
            table.grow();
        ++table.used;
        table.slots[table.find(quint32(hash), [](int) { return false; })] = {quint32(hash), handle};
    }
    /// Its key must still be there.
    template<typename KeyOf>
    void remove(int handle, KeyOf keyOf)
    {
        const size_t hash = hashOf(keyOf(handle));
        Table &table = tableOf(hash);
        --table.used;
        table.close(table.find(quint32(hash), [handle](int other) { return other == handle; }));
    }

private:
    struct Slot {
        quint32 hash = 0;
        int handle = -1; ///< Of nobody: the slot is free.
    };
    /// Each entry stands at the place that its hash says, or behind it with no free one between. Some are always free.
    struct Table {
        /// The place of the entry that is meant, else the free one where it would stand.
        template<typename IsMeant>
        size_t find(quint32 hash, IsMeant isMeant) const
        {
            size_t place = hash & mask();
            while (slots[place].handle >= 0 && (slots[place].hash != hash || !isMeant(slots[place].handle)))
                place = (place + 1) & mask();
            return place;
        }
        void grow()
        {
            const std::vector<Slot> before = std::exchange(slots, std::vector<Slot>(std::max<size_t>(16, slots.size() * 2)));
            for (const Slot &slot : before) {
                if (slot.handle >= 0)
                    slots[find(slot.hash, [](int) { return false; })] = slot;
            }
        }
        /// Frees a place, and lets those behind it move up to where they are looked for.
        void close(size_t gap)
        {
            for (size_t place = (gap + 1) & mask(); slots[place].handle >= 0; place = (place + 1) & mask()) {
                const size_t wayFromHome = (place - slots[place].hash) & mask();
                if (wayFromHome < ((place - gap) & mask()))
                    continue;
                slots[gap] = slots[place];
                gap = place;
            }
            slots[gap] = {};
        }
        size_t mask() const { return slots.size() - 1; }

        std::vector<Slot> slots; ///< None, or a power of two.
        size_t used = 0;
    };
    // Several: one of 100,000 would take longer to grow than an event may.
    static constexpr size_t tables = 16;
    /// By the highest bits: a table finds its places by the lowest.
    static size_t numberOf(size_t hash) { return hash / (std::numeric_limits<size_t>::max() / tables + 1); }
    Table &tableOf(size_t hash) { return m_tables[numberOf(hash)]; }
    const Table &tableOf(size_t hash) const { return m_tables[numberOf(hash)]; }

    size_t m_hashMask;
    std::array<Table, tables> m_tables;
};

} // namespace vault
