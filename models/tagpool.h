// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/textfolder.h"
#include "network/keyvault/attributes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace vault {

/// The sets of tags of a list, each kept once: most objects of a vault have the same few. A set is told by a number, which
/// stays while anybody uses it and is given out again afterwards.
class TagPool
{
public:
    /// Tests leave few bits of the hashes, so that sets share them.
    explicit TagPool(size_t hashMask = ~size_t()) : m_hashMask(hashMask) {}

    quint32 take(const Tags &tags); ///< One more uses the set.
    void giveBack(quint32 number);
    Tags tags(quint32 number) const;
    /// What a filter reads: "\na=b\nc=\n", folded UTF-8, a line for each tag; "\n" without any.
    QByteArrayView folded(quint32 number) const { return m_sets[number].folded(); }
    bool isUsed(quint32 number) const { return m_sets[number].uses > 0; }
    quint32 limit() const { return quint32(m_sets.size()); } ///< Every number is below.

private:
    static constexpr quint32 none = ~quint32();
    struct Set {
        /// The folded lines, and behind them for each tag the sizes of its folded name and value, and their cases.
        std::unique_ptr<char[]> bytes;
        size_t hash = 0;
        quint32 foldedSize = 0;
        quint32 next = none; ///< Another one of the same hash.
        int uses = 0;

        QByteArrayView folded() const { return {bytes.get(), qsizetype(foldedSize)}; }
    };

    void write(const Tags &tags);
    bool isWritten(const Set &set);
    void pack(Set &set);

    size_t m_hashMask;
    std::deque<Set> m_sets;
    QHash<size_t, quint32> m_numbers; ///< By the hash of what write() makes of a set.
    std::vector<quint32> m_free;
    TextFolder m_folder;
    // Of one call, kept only for their memory.
    QByteArray m_written; ///< The tags as write() has them.
    QByteArray m_other; ///< The same of a set.
    std::string m_folded;
    std::string m_cases;
};

} // namespace vault
