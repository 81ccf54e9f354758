// SPDX-License-Identifier: Apache-2.0
#include "models/filterquery.h"

#include "models/filterparser.h"
#include "models/searchtext.h"

#include <algorithm>

namespace vault {

namespace {

// So many rows on which a pattern ran into its limit of steps show that it is the pattern's fault.
constexpr int failedMatchesLimit = 8;

} // namespace

FilterQuery::FilterQuery(const QString &text)
{
    ParsedFilter parsed = parseFilter(text);
    m_words.reserve(parsed.words.size());
    for (const QString &word : parsed.words)
        m_words.append(foldedUtf8(word));
    // The longest word excludes most.
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    m_terms = std::move(parsed.terms);
    m_problems = std::move(parsed.problems);
    m_costly = std::move(parsed.firstPattern);
    std::stable_partition(m_terms.begin(), m_terms.end(),
                          [](const FilterTerm &term) { return term.field != FilterField::Pattern; });
}

bool FilterQuery::narrows(const FilterQuery &other) const
{
    const auto isNarrowedTo = [this](const QByteArray &theirs) {
        return std::any_of(m_words.cbegin(), m_words.cend(), [&theirs](const QByteArray &ours) { return ours.contains(theirs); });
    };
    return std::all_of(other.m_words.cbegin(), other.m_words.cend(), isNarrowedTo)
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
