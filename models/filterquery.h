// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/objectchange.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace vault {

/// What the text before the colon of a term asks about. A bare word is a Text term.
enum class FilterField { Text, Name, Tag, State, Type, Updated, Expires, Changed, Pattern };

/// The states that can be asked for. Facts of the item, not the one pill of the list: a disabled key may be expired too.
enum class FilterState { Enabled, Disabled, Expired, Expiring, NotYet, Managed };

/// One condition on a row beside the plain words.
struct FilterTerm {
    FilterField field = FilterField::Text;
    bool negated = false;
    QByteArray text; ///< Folded UTF-8. Of a tag term its name.
    std::optional<QByteArray> tagValue; ///< The same; nothing where only the tag's name was asked for.
    QByteArray tagLine; ///< How TagPool::folded() of an item with that tag has it.
    FilterState state = FilterState::Enabled;
    ChangeGroup change = ChangeGroup::New; ///< Of Changed.
    bool isLess = true; ///< "<30d" as opposed to ">30d".
    qint64 seconds = 0; ///< Of Updated and Expires.
    QRegularExpression pattern;

    bool operator==(const FilterTerm &other) const = default;
};

/// Why a term of the filter has no effect.
struct FilterProblem {
    enum class Kind { NoValue, UnknownState, UnknownChange, BadAge, BadPattern, LongPattern, CostlyPattern };
    Kind kind = Kind::NoValue;
    int position = 0; ///< Of the term in the filter's text, in UTF-16 units from 0.
    QString term; ///< As it was typed.

    bool operator==(const FilterProblem &other) const = default;
};

/// A filter's text understood: words and conditions that must all hold. FilterScan asks it of rows.
///
///   word "two words"            occurs in the name, a tag or the content type
///   name:x  type:x              occurs in the name, in the content type
///   tag:name  tag:name=value    has the tag, with exactly that value
///   state:expired               enabled, disabled, expired, expiring, notyet or managed
///   updated:<30d  expires:>1y   less or more than that long ago or ahead (h, d, w, m = 30 days, y = 365 days)
///   changed:new                 new, changed, expiring or vanished since the last visit (models/visitchanges)
///   re:^db-                     the name matches the Perl-compatible pattern
///
/// All without case. A minus before a condition or a quoted text turns it round; before a bare word it is part of the
/// word, as names are full of hyphens. A term that cannot be understood is a problem() and otherwise has no effect.
class FilterQuery
{
public:
    static constexpr int patternLengthLimit = 200;

    FilterQuery() = default;
    explicit FilterQuery(const QString &text);

    /// True when whatever this query matches, the other one matches too at any time.
    bool narrows(const FilterQuery &other) const;
    bool dependsOnTime() const;
    bool asksForChanges() const;
    /// A pattern went beyond its limit of steps on several rows: from then on patterns have no effect.
    bool gaveUp() const;
    /// The first thing in the text that has no effect.
    std::optional<FilterProblem> problem() const;
    bool operator==(const FilterQuery &other) const;

    /// Folded UTF-8, the longest first. All must occur in the key, a tag or the content type.
    const QList<QByteArray> &words() const { return m_words; }
    const std::vector<FilterTerm> &terms() const { return m_terms; } ///< Patterns last: they cost most.
    void noteFailedMatch() const { ++m_failedMatches; } ///< A pattern ran into its limit of steps.

private:
    QList<QByteArray> m_words;
    std::vector<FilterTerm> m_terms;
    std::vector<FilterProblem> m_problems;
    std::optional<FilterProblem> m_costly; ///< What problem() tells once it gave up.
    mutable int m_failedMatches = 0;
};

} // namespace vault
