// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuefactstext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace vault {
namespace {

// The singular stands apart because the source language has no catalogue: "%n" alone would read "1 bytes".
class Words
{
    Q_DECLARE_TR_FUNCTIONS(vault::ValueFacts)
public:
    static QString size(const ValueFacts &facts)
    {
        //: %1 is "118 bytes", %2 is "112 characters", %3 is "4 lines", %4 is "ASCII" or "UTF-8".
        return tr("%1, %2, %3, %4.")
            .arg(facts.bytes == 1 ? tr("1 byte") : tr("%Ln bytes", nullptr, int(facts.bytes)),
                 facts.characters == 1 ? tr("1 character") : tr("%Ln characters", nullptr, int(facts.characters)),
                 facts.lines == 1 ? tr("1 line") : tr("%Ln lines", nullptr, facts.lines),
                 QLatin1String(facts.isAscii ? "ASCII" : "UTF-8"));
    }

    static QString lineEnds(ValueFacts::LineEnds lineEnds)
    {
        switch (lineEnds) {
        case ValueFacts::LineEnds::CrLf: return tr("Lines end with CR LF.");
        case ValueFacts::LineEnds::Cr: return tr("Lines end with CR alone.");
        case ValueFacts::LineEnds::Mixed: return tr("Line ends are mixed.");
        case ValueFacts::LineEnds::Lf:
        case ValueFacts::LineEnds::None: break;
        }
        return {};
    }

    static QString hidden(const ValueFacts &facts)
    {
        QStringList sentences{lineEnds(facts.lineEnds)};
        if (facts.endsWithLineEnd)
            sentences << tr("Ends with a line end.");
        if (facts.hasBlankAtEdge)
            sentences << tr("Begins or ends with a blank.");
        QStringList found;
        if (facts.tabs > 0)
            found << (facts.tabs == 1 ? tr("1 tab") : tr("%Ln tabs", nullptr, facts.tabs));
        if (facts.unusualBlanks > 0)
            found << (facts.unusualBlanks == 1 ? tr("1 unusual blank")
                                               : tr("%Ln unusual blanks", nullptr, facts.unusualBlanks));
        if (facts.controls > 0)
            found << (facts.controls == 1 ? tr("1 control character")
                                          : tr("%Ln control characters", nullptr, facts.controls));
        if (facts.bidirectional > 0)
            found << (facts.bidirectional == 1
                          ? tr("1 character that changes the writing direction")
                          : tr("%Ln characters that change the writing direction", nullptr, facts.bidirectional));
        if (facts.invisible > 0)
            found << (facts.invisible == 1 ? tr("1 invisible character")
                                           : tr("%Ln invisible characters", nullptr, facts.invisible));
        if (!found.isEmpty())
            //: %1 is a list: "2 tabs, 1 invisible character".
            sentences << tr("Contains %1.").arg(QLocale().createSeparatedList(found));
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }
};

} // namespace

QString sizeText(const ValueFacts &facts)
{
    return Words::size(facts);
}

QString hiddenText(const ValueFacts &facts)
{
    return Words::hidden(facts);
}

bool isDeceiving(const ValueFacts &facts)
{
    return facts.controls + facts.bidirectional + facts.invisible + facts.unusualBlanks > 0;
}

} // namespace vault
