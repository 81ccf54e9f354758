// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/calendarduration.h"

#include <QRegularExpression>

namespace vault {

QString CalendarDuration::toIso() const
{
    QString text(QLatin1Char('P'));
    if (years > 0)
        text += QString::number(years) + QLatin1Char('Y');
    if (months > 0)
        text += QString::number(months) + QLatin1Char('M');
    if (days > 0 || isZero())
        text += QString::number(days) + QLatin1Char('D');
    return text;
}

std::optional<CalendarDuration> CalendarDuration::fromIso(const QString &text)
{
    // Some services write an empty time part behind.
    static const QRegularExpression pattern(
        QStringLiteral("^P(?=[0-9])(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,3})W)?(?:([0-9]{1,4})D)?(?:T0[HMS])?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    return CalendarDuration{number(1), number(2), number(3) * 7 + number(4)};
}

} // namespace vault
