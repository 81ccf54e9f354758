// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/filterquery.h"
#include "models/itemstore.h"
#include "models/searchtext.h"

#include <vector>

namespace vault {

/// Asks one row after the other of a list whether a query leaves it. What a set of tags or a content type gave is
/// remembered, as many rows share them: a scan is for one go at one time, while the list stays as it is. Query and store
/// must outlive it.
class FilterScan
{
public:
    /// now in Unix seconds.
    FilterScan(const FilterQuery &query, const ItemStore &store, UnixSeconds now);

    bool matches(int handle, ObjectChange change = {})
    {
        for (Word &word : m_words) {
            if (!occurs(word, handle))
                return false;
        }
        return m_terms.empty() || termsMatch(handle, change);
    }

private:
    enum class Known : char { Nothing, No, Yes };
    /// A text and where it occurs, by the numbers of the store's pools.
    struct Word {
        QByteArray text;
        std::vector<Known> inTags;
        std::vector<Known> inType;
    };
    /// A condition, and what is known of it by the number of a set of tags.
    struct Term {
        const FilterTerm *term = nullptr;
        Word word;
        std::vector<Known> ofTags;
    };

    Word wordOf(const QByteArray &text) const;
    bool occurs(Word &word, int handle) const;
    bool occursInShared(Word &word, quint32 tags, quint32 type) const;
    bool termsMatch(int handle, ObjectChange change);
    bool termHolds(Term &term, int handle, ObjectChange change) const;
    bool tagHolds(Term &term, quint32 tags) const;
    bool stateHolds(FilterState state, int handle) const;
    bool patternHolds(const FilterTerm &term, int handle) const;

    const FilterQuery &m_query;
    const ItemStore &m_store;
    UnixSeconds m_now;
    std::vector<Word> m_words;
    std::vector<Term> m_terms;
};

inline bool FilterScan::occurs(Word &word, int handle) const
{
    const quint32 tags = m_store.tagsNumber(handle);
    const quint32 type = m_store.typeNumber(handle);
    const Known ofTags = word.inTags[tags];
    const Known ofType = word.inType[type];
    if (ofTags == Known::Yes || ofType == Known::Yes)
        return true;
    if ((ofTags == Known::Nothing || ofType == Known::Nothing) && occursInShared(word, tags, type))
        return true;
    return occursIn(m_store.foldedKey(handle), word.text);
}

} // namespace vault
