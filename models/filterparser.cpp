// SPDX-License-Identifier: Apache-2.0
#include "models/filterparser.h"

#include "models/searchtext.h"

#include <array>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;
using Kind = FilterProblem::Kind;

constexpr std::array<std::pair<QLatin1String, FilterField>, 8> operators {{
    {"name:"_L1, FilterField::Name},
    {"tag:"_L1, FilterField::Tag},
    {"state:"_L1, FilterField::State},
    {"type:"_L1, FilterField::Type},
    {"updated:"_L1, FilterField::Updated},
    {"expires:"_L1, FilterField::Expires},
    {"changed:"_L1, FilterField::Changed},
    {"re:"_L1, FilterField::Pattern},
}};

constexpr std::array<std::pair<QLatin1String, FilterState>, 6> states {{
    {"enabled"_L1, FilterState::Enabled},
    {"disabled"_L1, FilterState::Disabled},
    {"expired"_L1, FilterState::Expired},
    {"expiring"_L1, FilterState::Expiring},
    {"notyet"_L1, FilterState::NotYet},
    {"managed"_L1, FilterState::Managed},
}};

constexpr std::array<std::pair<QLatin1String, ChangeGroup>, 4> changes {{
    {"new"_L1, ChangeGroup::New},
    {"changed"_L1, ChangeGroup::Changed},
    {"expiring"_L1, ChangeGroup::Expiring},
    {"vanished"_L1, ChangeGroup::Vanished},
}};

// A name has at most 127 characters: what an honest pattern does with one stays far below. PCRE2 takes the limit from
// the pattern's start, and a second one in the person's own text can only lower it.
const QString stepLimit = u"(*LIMIT_MATCH=5000)"_s;

/// "<30d" in seconds.
bool readAge(QStringView text, FilterTerm &term)
{
    if (text.size() < 3 || (text.front() != u'<' && text.front() != u'>'))
        return false;
    qint64 unit = 0;
    switch (text.back().toLower().unicode()) {
    case u'h': unit = 3600; break;
    case u'd': unit = 86400; break;
    case u'w': unit = 7 * 86400; break;
    case u'm': unit = 30 * 86400; break;
    case u'y': unit = 365 * 86400; break;
    default: return false;
    }
    bool isNumber = false;
    const int count = text.sliced(1).chopped(1).toInt(&isNumber);
    term.isLess = text.front() == u'<';
    term.seconds = count * unit;
    return isNumber && count >= 0;
}

std::optional<Kind> readState(const QString &value, FilterTerm &term)
{
    for (const auto &[name, state] : states) {
        if (value.compare(name, Qt::CaseInsensitive) == 0) {
            term.state = state;
            return std::nullopt;
        }
    }
    return Kind::UnknownState;
}

std::optional<Kind> readChange(const QString &value, FilterTerm &term)
{
    for (const auto &[name, change] : changes) {
        if (value.compare(name, Qt::CaseInsensitive) == 0) {
            term.change = change;
            return std::nullopt;
        }
    }
    return Kind::UnknownChange;
}

std::optional<Kind> readPattern(const QString &value, FilterTerm &term)
{
    if (value.size() > FilterQuery::patternLengthLimit)
        return Kind::LongPattern;
    term.pattern = QRegularExpression(stepLimit + value, QRegularExpression::CaseInsensitiveOption);
    return term.pattern.isValid() ? std::nullopt : std::optional(Kind::BadPattern);
}

std::optional<Kind> readTag(const QString &value, FilterTerm &term)
{
    const qsizetype equals = value.indexOf(u'=');
    term.text = foldedUtf8(equals < 0 ? value : value.first(equals));
    if (equals >= 0 && equals + 1 < value.size())
        term.tagValue = foldedUtf8(value.sliced(equals + 1));
    term.tagLine = '\n' + term.text + '=' + (term.tagValue ? *term.tagValue + '\n' : QByteArray());
    return term.text.isEmpty() ? std::optional(Kind::NoValue) : std::nullopt;
}

std::optional<Kind> readValue(const QString &value, FilterTerm &term)
{
    if (value.isEmpty())
        return Kind::NoValue;
    switch (term.field) {
    case FilterField::State: return readState(value, term);
    case FilterField::Changed: return readChange(value, term);
    case FilterField::Pattern: return readPattern(value, term);
    case FilterField::Tag: return readTag(value, term);
    case FilterField::Updated:
    case FilterField::Expires:
        return readAge(value, term) ? std::nullopt : std::optional(Kind::BadAge);
    case FilterField::Text:
    case FilterField::Name:
    case FilterField::Type: break;
    }
    term.text = foldedUtf8(value);
    return std::nullopt;
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    ParsedFilter run()
    {
        while (true) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                return std::move(m_parsed);
            readTerm();
        }
    }

private:
    void readTerm()
    {
        const qsizetype start = m_at;
        FilterTerm term;
        term.negated = m_text.at(m_at) == u'-';
        const QStringView rest = QStringView(m_text).sliced(m_at + (term.negated ? 1 : 0));
        for (const auto &[name, field] : operators) {
            if (!rest.startsWith(name, Qt::CaseInsensitive))
                continue;
            m_at += name.size() + (term.negated ? 1 : 0);
            term.field = field;
            add(term, readUntilBlank(), start);
            return;
        }
        if (rest.startsWith(u'"')) {
            m_at += term.negated ? 2 : 1;
            const QString quoted = readQuoted();
            if (term.negated)
                add(term, quoted, start);
            else if (!quoted.isEmpty())
                m_parsed.words.append(quoted);
            return;
        }
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        m_parsed.words.append(m_text.sliced(start, m_at - start));
    }

    /// Up to the closing quote or, while it is still being typed, the end.
    QString readQuoted()
    {
        const qsizetype start = m_at;
        qsizetype end = m_text.indexOf(u'"', start);
        m_at = end < 0 ? m_text.size() : end + 1;
        return m_text.sliced(start, (end < 0 ? m_text.size() : end) - start);
    }

    /// An operator's value. Quotes keep blanks: at its start, and after the equals sign of a tag.
    QString readUntilBlank()
    {
        QString value;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) {
            const QChar character = m_text.at(m_at++);
            if (character == u'"' && (value.isEmpty() || value.endsWith(u'=')))
                value += readQuoted();
            else
                value += character;
        }
        return value;
    }

    void add(FilterTerm &term, const QString &value, qsizetype start)
    {
        const FilterProblem problem {Kind::CostlyPattern, int(start), m_text.sliced(start, m_at - start)};
        if (const auto kind = readValue(value, term)) {
            m_parsed.problems.push_back({*kind, problem.position, problem.term});
            return;
        }
        if (term.field == FilterField::Pattern && !m_parsed.firstPattern)
            m_parsed.firstPattern = problem;
        m_parsed.terms.push_back(term);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    ParsedFilter m_parsed;
};

} // namespace

QStringList filterOperators()
{
    QStringList names;
    for (const auto &entry : operators)
        names.append(entry.first);
    return names;
}

QStringList filterStates()
{
    QStringList names;
    for (const auto &entry : states)
        names.append(entry.first);
    return names;
}

QStringList filterChanges()
{
    QStringList names;
    for (const auto &entry : changes)
        names.append(entry.first);
    return names;
}

ParsedFilter parseFilter(const QString &text)
{
    return Parser(text).run();
}

} // namespace vault
