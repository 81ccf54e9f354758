// SPDX-License-Identifier: Apache-2.0
#include "network/http/retrypolicy.h"

#include <QLocale>

#include <algorithm>

namespace vault {

namespace {

constexpr std::chrono::seconds longestPause{60};

std::optional<QDateTime> httpDate(const QByteArray &value)
{
    // IMF-fixdate, the one form that servers may send today: "Sun, 06 Nov 1994 08:49:37 GMT".
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<std::chrono::seconds> retryAfterOf(const HeaderList &headers, const QDateTime &now)
{
    const QByteArray value = headerValue(headers, "Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = value.toLongLong(&fits);
        return fits ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
    }
    const std::optional<QDateTime> date = httpDate(value);
    if (!date)
        return std::nullopt;
    const QDateTime reference = httpDate(headerValue(headers, "Date")).value_or(now);
    return std::chrono::seconds(std::max<qint64>(reference.secsTo(*date), 0));
}

bool isWorthRetrying(const ApiError &error)
{
    switch (error.httpStatus) {
    case 429:
    case 500:
    case 502:
    case 503:
    case 504: return true;
    default: break;
    }
    switch (error.reason) {
    case ErrorReason::ConnectionClosed:
    case ErrorReason::InactivityTimeout:
    case ErrorReason::BodyTruncated: return true;
    default: return false;
    }
}

std::chrono::milliseconds retryDelay(const ApiError &error, int attempt, const HttpOptions &options)
{
    if (error.retryAfter)
        return std::min(*error.retryAfter, longestPause);
    const int doublings = std::clamp(attempt - 1, 0, 10);
    return std::min<std::chrono::milliseconds>(options.firstRetryDelay * (1 << doublings), longestPause);
}

} // namespace vault
