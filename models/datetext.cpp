// SPDX-License-Identifier: Apache-2.0
#include "models/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

// A vault may send anything, milliseconds by mistake among it; QDateTime counts in 64-bit milliseconds.
constexpr UnixSeconds farthest = 10'000'000'000'000; // about the year 318,900

QDateTime utcOf(UnixSeconds date)
{
    return QDateTime::fromSecsSinceEpoch(std::clamp(date, -farthest, farthest), Qt::UTC);
}

/// Whole calendar months from one moment to a later one.
int wholeMonths(const QDateTime &from, const QDateTime &to)
{
    const QDate first = from.date();
    const QDate last = to.date();
    auto months = qint64(last.year() - first.year()) * 12 + last.month() - first.month();
    if (months > 0 && from.addMonths(int(months)) > to)
        --months;
    return int(months);
}

// The singular stands apart because the source language has no catalogue: "%n" alone would read "1 months".
QString inTheFuture(int years, int months, int days, int hours, int minutes)
{
    if (years > 0)
        return years == 1 ? DateText::tr("in 1 year") : DateText::tr("in %Ln years", nullptr, years);
    if (months > 0)
        return months == 1 ? DateText::tr("in 1 month") : DateText::tr("in %Ln months", nullptr, months);
    if (days > 0)
        return days == 1 ? DateText::tr("in 1 day") : DateText::tr("in %Ln days", nullptr, days);
    if (hours > 0)
        return hours == 1 ? DateText::tr("in 1 hour") : DateText::tr("in %Ln hours", nullptr, hours);
    if (minutes > 0)
        return minutes == 1 ? DateText::tr("in 1 minute") : DateText::tr("in %Ln minutes", nullptr, minutes);
    return DateText::tr("in less than a minute");
}

QString inThePast(int years, int months, int days, int hours, int minutes)
{
    if (years > 0)
        return years == 1 ? DateText::tr("1 year ago") : DateText::tr("%Ln years ago", nullptr, years);
    if (months > 0)
        return months == 1 ? DateText::tr("1 month ago") : DateText::tr("%Ln months ago", nullptr, months);
    if (days > 0)
        return days == 1 ? DateText::tr("1 day ago") : DateText::tr("%Ln days ago", nullptr, days);
    if (hours > 0)
        return hours == 1 ? DateText::tr("1 hour ago") : DateText::tr("%Ln hours ago", nullptr, hours);
    if (minutes > 0)
        return minutes == 1 ? DateText::tr("1 minute ago") : DateText::tr("%Ln minutes ago", nullptr, minutes);
    return DateText::tr("just now");
}

} // namespace

QString relativeDate(UnixSeconds date, UnixSeconds now)
{
    const QDateTime then = utcOf(date);
    const QDateTime present = utcOf(now);
    const bool future = then > present;
    const QDateTime &from = future ? present : then;
    const QDateTime &to = future ? then : present;
    const int allMonths = wholeMonths(from, to);
    const qint64 seconds = from.secsTo(to);
    const int days = int(seconds / 86400);
    const int hours = int(seconds / 3600 % 24);
    const int minutes = int(seconds / 60 % 60);
    return future ? inTheFuture(allMonths / 12, allMonths % 12, days, hours, minutes)
                  : inThePast(allMonths / 12, allMonths % 12, days, hours, minutes);
}

QString exactDate(UnixSeconds date)
{
    const QDateTime local = utcOf(date).toLocalTime();
    return local.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u' ' + local.timeZoneAbbreviation();
}

QString exactDateUtc(UnixSeconds date)
{
    return utcOf(date).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

QString stateText(ObjectState state)
{
    switch (state) {
    case ObjectState::Disabled: return DateText::tr("Disabled");
    case ObjectState::Expired: return DateText::tr("Expired");
    case ObjectState::NotYetValid: return DateText::tr("Not yet valid");
    case ObjectState::ExpiresSoon: return DateText::tr("Expires soon");
    case ObjectState::Enabled: return DateText::tr("Enabled");
    }
    return {};
}

} // namespace vault
