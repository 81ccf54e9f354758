// SPDX-License-Identifier: Apache-2.0
#include "models/filterquery.h"

#include "models/filterparser.h"

#include <algorithm>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

// So many rows on which a pattern ran into its limit of steps show that it is the pattern's fault.
constexpr int failedMatchesLimit = 8;

bool stateHolds(FilterState state, const VaultItem &item, UnixSeconds now)
{
    Attributes dates; // One fact apart from the others, yet counted as the list's pill counts it.
    dates.expires = item.attributes.expires;
    switch (state) {
    case FilterState::Enabled: return item.attributes.enabled;
    case FilterState::Disabled: return !item.attributes.enabled;
    case FilterState::Expired: return stateOf(dates, now) == ObjectState::Expired;
    case FilterState::Expiring: return stateOf(dates, now) == ObjectState::ExpiresSoon;
    case FilterState::NotYet:
        dates = {};
        dates.notBefore = item.attributes.notBefore;
        return stateOf(dates, now) == ObjectState::NotYetValid;
    case FilterState::Managed: return item.managed;
    }
    return false;
}

bool ageHolds(const FilterTerm &term, std::optional<qint64> age)
{
    return age && *age >= 0 && (term.isLess ? *age < term.seconds : *age > term.seconds);
}

std::optional<qint64> between(std::optional<UnixSeconds> from, std::optional<UnixSeconds> to)
{
    return from && to ? std::optional<qint64>(*to - *from) : std::nullopt;
}

bool tagHolds(const FilterTerm &term, QStringView searchText, const Tags &tags)
{
    // The folded line rules out nearly all rows; a name with an equals sign in it is why the tags have the last word.
    if (!searchText.contains(term.tagLine))
        return false;
    if (const auto tag = tags.constFind(term.text); tag != tags.cend() && (!term.tagValue || *tag == *term.tagValue))
        return true; // Spares folding what is written in lower case, as most tags are.
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (foldedText(tag.key()) == term.text && (!term.tagValue || foldedText(tag.value()) == *term.tagValue))
            return true;
    }
    return false;
}

bool typeHolds(const FilterTerm &term, QStringView searchText, const QString &contentType)
{
    if (contentType.contains(u'\n'))
        return foldedText(contentType).contains(term.text);
    return searchText.sliced(searchText.lastIndexOf(u'\n') + 1).contains(term.text);
}

} // namespace

FilterQuery::FilterQuery(const QString &text)
{
    ParsedFilter parsed = parseFilter(text);
    m_words = TextFilter(parsed.words);
    m_terms = std::move(parsed.terms);
    m_problems = std::move(parsed.problems);
    m_costly = std::move(parsed.firstPattern);
    // A pattern costs most: it comes last.
    std::stable_partition(m_terms.begin(), m_terms.end(),
                          [](const FilterTerm &term) { return term.field != FilterField::Pattern; });
}

bool FilterQuery::termsMatch(QStringView searchText, const VaultItem &item, UnixSeconds now,
                             ObjectChange change) const
{
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const FilterTerm &term) {
        if (term.field == FilterField::Pattern && gaveUp())
            return true;
        return termHolds(term, searchText, item, now, change) != term.negated;
    });
}

bool FilterQuery::termHolds(const FilterTerm &term, QStringView searchText, const VaultItem &item,
                            UnixSeconds now, ObjectChange change) const
{
    const auto name = [searchText] { return searchText.first(searchText.indexOf(u'\n')); };
    switch (term.field) {
    case FilterField::Text: return searchText.contains(term.text);
    case FilterField::Name: return name().contains(term.text);
    case FilterField::Tag: return tagHolds(term, searchText, item.tags);
    case FilterField::State: return stateHolds(term.state, item, now);
    case FilterField::Type: return typeHolds(term, searchText, item.contentType);
    case FilterField::Updated: return ageHolds(term, between(item.attributes.updated, now));
    case FilterField::Expires: return ageHolds(term, between(now, item.attributes.expires));
    case FilterField::Changed: return isOf(change, term.change);
    case FilterField::Pattern: return patternHolds(term, name());
    }
    return false;
}

bool FilterQuery::patternHolds(const FilterTerm &term, QStringView name) const
{
    const QRegularExpressionMatch match = term.pattern.match(name.toString());
    if (!match.isValid())
        ++m_failedMatches;
    return match.hasMatch();
}

bool FilterQuery::narrows(const FilterQuery &other) const
{
    return m_words.narrows(other.m_words)
        && std::all_of(other.m_terms.cbegin(), other.m_terms.cend(), [this](const FilterTerm &theirs) {
               return std::find(m_terms.cbegin(), m_terms.cend(), theirs) != m_terms.cend();
           });
}

bool FilterQuery::dependsOnTime() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const FilterTerm &term) {
        return term.field == FilterField::Updated || term.field == FilterField::Expires
            || term.field == FilterField::State;
    });
}

bool FilterQuery::asksForChanges() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(),
                       [](const FilterTerm &term) { return term.field == FilterField::Changed; });
}

bool FilterQuery::gaveUp() const
{
    return m_failedMatches >= failedMatchesLimit;
}

std::optional<FilterProblem> FilterQuery::problem() const
{
    if (!m_problems.empty())
        return m_problems.front();
    return gaveUp() ? m_costly : std::nullopt;
}

bool FilterQuery::operator==(const FilterQuery &other) const
{
    return m_words == other.m_words && m_terms == other.m_terms && m_problems == other.m_problems;
}

} // namespace vault
