// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <deque>
#include <utility>
#include <vector>

namespace vault {

/// Values that many rows have in common, each kept once and told by a number, which stays while anybody uses it and is
/// given out again afterwards.
template<typename Key, typename Value>
class SharedPool
{
public:
    /// The number of the key's value, which make() gives when it is a new one; one more uses it.
    template<typename Make>
    quint32 take(const Key &key, Make make)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.cend()) {
            ++m_slots[*known].uses;
            return *known;
        }
        quint32 number = quint32(m_slots.size());
        if (m_free.empty()) {
            m_slots.emplace_back();
        } else {
            number = m_free.back();
            m_free.pop_back();
        }
        m_slots[number] = {key, make(), 1};
        m_numbers.insert(key, number);
        return number;
    }
    void takeAgain(quint32 number) { ++m_slots[number].uses; }
    void giveBack(quint32 number)
    {
        Slot &slot = m_slots[number];
        if (--slot.uses > 0)
            return;
        m_numbers.remove(slot.key);
        slot = {};
        m_free.push_back(number);
    }

    bool isUsed(quint32 number) const { return m_slots[number].uses > 0; }
    const Key &keyAt(quint32 number) const { return m_slots[number].key; }
    const Value &at(quint32 number) const { return m_slots[number].value; }
    quint32 limit() const { return quint32(m_slots.size()); } ///< Every number is below.

private:
    struct Slot {
        Key key;
        Value value;
        int uses = 0;
    };

    std::deque<Slot> m_slots;
    QHash<Key, quint32> m_numbers;
    std::vector<quint32> m_free;
};

} // namespace vault
