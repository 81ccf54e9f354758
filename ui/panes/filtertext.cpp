// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/filtertext.h"

#include "models/filterparser.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(vault::FilterText)
};

QString reason(FilterProblem::Kind kind)
{
    using Kind = FilterProblem::Kind;
    switch (kind) {
    case Kind::NoValue:
        return FilterText::tr("it has no value yet");
    case Kind::UnknownState:
        //: %1 is a list of words that stay as they are: "enabled, disabled…"
        return FilterText::tr("the states are %1").arg(filterStates().join(", "_L1));
    case Kind::UnknownChange:
        //: %1 is a list of words that stay as they are: "new, changed…"
        return FilterText::tr("the changes are %1").arg(filterChanges().join(", "_L1));
    case Kind::BadAge:
        //: "<30d" stays as it is
        return FilterText::tr("write < or >, a number and h, d, w, m or y, such as <30d");
    case Kind::BadPattern:
        return FilterText::tr("this is not a valid regular expression");
    case Kind::LongPattern:
        return FilterText::tr("a regular expression has at most %1 characters").arg(FilterQuery::patternLengthLimit);
    case Kind::CostlyPattern:
        return FilterText::tr("this regular expression takes too long; make it simpler");
    }
    return {};
}

} // namespace

QString filterProblemText(const FilterProblem &problem)
{
    constexpr qsizetype shownLength = 40;
    const QString term = problem.term.size() > shownLength ? problem.term.first(shownLength) + u'…' : problem.term;
    //: Under the filter box. %1 is a term of the filter, %2 the number of its first character, %3 why it has no effect.
    return FilterText::tr("“%1” (character %2) has no effect: %3.")
        .arg(term, QString::number(problem.position + 1), reason(problem.kind));
}

QString filterHelp()
{
    const QList<std::pair<QString, QString>> rows {
        {u"orders prod"_s, FilterText::tr("both words occur in the name, a tag or the content type")},
        {u"\"order desk\""_s, FilterText::tr("quotes keep blanks, here and after a colon")},
        {u"name:orders type:json"_s, FilterText::tr("occurs in the name, in the content type")},
        {u"tag:env tag:env=prod"_s, FilterText::tr("has the tag, with exactly that value")},
        {u"state:expired"_s, FilterText::tr("or %1").arg(u"enabled, disabled, expiring, notyet, managed"_s)},
        {u"updated:<30d"_s, FilterText::tr("changed less than 30 days ago; > for more; h, d, w, m, y")},
        {u"expires:<30d"_s, FilterText::tr("expires within 30 days from now")},
        {u"changed:new"_s, FilterText::tr("since the last visit; or %1").arg(u"changed, expiring, vanished"_s)},
        {u"re:^db-"_s, FilterText::tr("the name matches the regular expression")},
        {u"-tag:env=prod"_s, FilterText::tr("a minus before a condition or a quote leaves out what matches")},
    };
    QString html = u"<p>"_s + FilterText::tr("Everything written must hold. Upper and lower case are alike.")
        + u"</p><table>"_s;
    for (const auto &[example, meaning] : rows) {
        html += u"<tr><td style='white-space: pre'><code>"_s + example.toHtmlEscaped() + u"</code>&nbsp;&nbsp;</td><td>"_s
            + meaning.toHtmlEscaped() + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace vault
