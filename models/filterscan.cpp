// SPDX-License-Identifier: Apache-2.0
#include "models/filterscan.h"

namespace vault {

namespace {

bool ageHolds(const FilterTerm &term, std::optional<qint64> age)
{
    return age && *age >= 0 && (term.isLess ? *age < term.seconds : *age > term.seconds);
}

std::optional<qint64> between(std::optional<UnixSeconds> from, std::optional<UnixSeconds> to)
{
    return from && to ? std::optional<qint64>(*to - *from) : std::nullopt;
}

bool hasTag(const Tags &tags, const FilterTerm &term)
{
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (foldedUtf8(tag.key()) == term.text && (!term.tagValue || foldedUtf8(tag.value()) == *term.tagValue))
            return true;
    }
    return false;
}

} // namespace

FilterScan::FilterScan(const FilterQuery &query, const ItemStore &store, UnixSeconds now)
    : m_query(query), m_store(store), m_now(now)
{
    for (const QByteArray &text : query.words())
        m_words.push_back(wordOf(text));
    for (const FilterTerm &term : query.terms()) {
        Term kept {&term, {}, {}};
        if (term.field == FilterField::Text)
            kept.word = wordOf(term.text);
        else if (term.field == FilterField::Tag)
            kept.ofTags.resize(store.tagPool().limit());
        m_terms.push_back(std::move(kept));
    }
}

FilterScan::Word FilterScan::wordOf(const QByteArray &text) const
{
    return {text, std::vector<Known>(m_store.tagPool().limit()), std::vector<Known>(m_store.typePool().limit())};
}

bool FilterScan::occursInShared(Word &word, quint32 tags, quint32 type) const
{
    const auto learn = [&word](Known &known, QByteArrayView text) {
        if (known == Known::Nothing)
            known = occursIn(text, word.text) ? Known::Yes : Known::No;
        return known == Known::Yes;
    };
    return learn(word.inTags[tags], m_store.tagPool().folded(tags))
           || learn(word.inType[type], m_store.typePool().folded(type));
}

bool FilterScan::termsMatch(int handle, ObjectChange change)
{
    for (Term &term : m_terms) {
        if (term.term->field == FilterField::Pattern && m_query.gaveUp())
            return true; // Patterns come last.
        if (termHolds(term, handle, change) == term.term->negated)
            return false;
    }
    return true;
}

bool FilterScan::termHolds(Term &kept, int handle, ObjectChange change) const
{
    const FilterTerm &term = *kept.term;
    switch (term.field) {
    case FilterField::Text: return occurs(kept.word, handle);
    case FilterField::Name: return occursIn(m_store.foldedKey(handle), term.text);
    case FilterField::Tag: return tagHolds(kept, m_store.tagsNumber(handle));
    case FilterField::State: return stateHolds(term.state, handle);
    case FilterField::Type: return occursIn(m_store.typePool().folded(m_store.typeNumber(handle)), term.text);
    case FilterField::Updated: return ageHolds(term, between(m_store.updated(handle), m_now));
    case FilterField::Expires: return ageHolds(term, between(m_now, m_store.expires(handle)));
    case FilterField::Changed: return isOf(change, term.change);
    case FilterField::Pattern: return patternHolds(term, handle);
    }
    return false;
}

bool FilterScan::tagHolds(Term &term, quint32 tags) const
{
    Known &known = term.ofTags[tags];
    // The folded line rules out nearly all; a name with an equals sign in it is why the tags have the last word.
    if (known == Known::Nothing) {
        const bool holds = occursIn(m_store.tagPool().folded(tags), term.term->tagLine)
                           && hasTag(m_store.tagPool().tags(tags), *term.term);
        known = holds ? Known::Yes : Known::No;
    }
    return known == Known::Yes;
}

bool FilterScan::stateHolds(FilterState state, int handle) const
{
    const Attributes attributes = m_store.states(handle);
    Attributes dates; // One fact apart from the others, yet counted as the list's pill counts it.
    dates.expires = attributes.expires;
    switch (state) {
    case FilterState::Enabled: return attributes.enabled;
    case FilterState::Disabled: return !attributes.enabled;
    case FilterState::Expired: return stateOf(dates, m_now) == ObjectState::Expired;
    case FilterState::Expiring: return stateOf(dates, m_now) == ObjectState::ExpiresSoon;
    case FilterState::NotYet:
        dates = {};
        dates.notBefore = attributes.notBefore;
        return stateOf(dates, m_now) == ObjectState::NotYetValid;
    case FilterState::Managed: return m_store.isManaged(handle);
    }
    return false;
}

bool FilterScan::patternHolds(const FilterTerm &term, int handle) const
{
    const QRegularExpressionMatch match = term.pattern.match(QString::fromUtf8(m_store.foldedKey(handle)));
    if (!match.isValid())
        m_query.noteFailedMatch();
    return match.hasMatch();
}

} // namespace vault
