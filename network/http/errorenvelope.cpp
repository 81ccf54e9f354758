// SPDX-License-Identifier: Apache-2.0
#include "network/http/errorenvelope.h"

#include "network/http/jsonguard.h"
#include "network/http/retrypolicy.h"

#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

namespace vault {

namespace {

constexpr qsizetype rawBodyLimit = 16 * 1024;
constexpr qsizetype messageLimit = 8 * 1024;
constexpr qsizetype codeLimit = 256;
constexpr int innerErrorLimit = 16;

/// Strings as they are, numbers in digits (some gateways send the status as the code), nothing for the rest.
QString text(const QJsonValue &value, qsizetype limit)
{
    if (value.isString())
        return value.toString().left(limit);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return {};
}

QStringList innerCodes(const QJsonObject &error)
{
    QStringList codes;
    QJsonObject level = error;
    for (int i = 0; i < innerErrorLimit; ++i) {
        QJsonValue inner = level.value(QLatin1String("innererror"));
        if (!inner.isObject())
            inner = level.value(QLatin1String("innerError"));
        if (!inner.isObject())
            break;
        level = inner.toObject();
        const QString code = text(level.value(QLatin1String("code")), codeLimit);
        if (!code.isEmpty())
            codes.append(code);
    }
    return codes;
}

/// A Managed HSM refuses a token with the JSON text "OK", which says no more than the empty body of a vault
/// (protocol.md §9).
bool saysNothing(const ErrorAnswer &answer)
{
    constexpr int unauthorized = 401;
    const QByteArrayView body = answer.body.trimmed();
    return answer.body.isEmpty() || (answer.status == unauthorized && body == "\"OK\"");
}

bool readEnvelope(const QJsonDocument &document, ApiError &error)
{
    const QJsonObject root = document.object();
    const QJsonValue envelope = root.value(QLatin1String("error"));
    if (envelope.isObject()) {
        const QJsonObject object = envelope.toObject();
        error.code = text(object.value(QLatin1String("code")), codeLimit);
        error.message = text(object.value(QLatin1String("message")), messageLimit);
        error.innerErrors = innerCodes(object);
    } else if (envelope.isString()) {
        error.code = text(envelope, codeLimit);
        error.message = text(root.value(QLatin1String("error_description")), messageLimit);
    }
    return !error.code.isEmpty() || !error.message.isEmpty() || !error.innerErrors.isEmpty();
}

} // namespace

QString printableStart(QByteArrayView body, int maximumCharacters)
{
    // Four bytes a character at most, and some room for blanks that fold into one.
    QByteArrayView start = body.first(std::min<qsizetype>(body.size(), maximumCharacters * 16));
    QString shown;
    for (const char32_t c : QString::fromUtf8(start).toUcs4()) {
        if (QChar::isSpace(c)) {
            if (!shown.isEmpty() && !shown.endsWith(u' '))
                shown.append(u' ');
        } else if (QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format) {
            shown.append(QChar::fromUcs4(c));
        }
    }
    qsizetype length = std::min<qsizetype>(shown.size(), maximumCharacters);
    if (length > 0 && length < shown.size() && shown.at(length - 1).isHighSurrogate())
        --length;
    return shown.left(length).trimmed();
}

ApiError errorFromResponse(const ErrorAnswer &answer)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.utc = QDateTime::currentDateTimeUtc();
    error.httpStatus = answer.status;
    error.httpReason = answer.reason.left(codeLimit);
    error.requestId = QString::fromLatin1(headerValue(answer.headers, "x-ms-request-id").left(codeLimit));
    error.retryAfter = retryAfterOf(answer.headers, error.utc);
    if (answer.keepRawBody)
        error.rawBody = answer.body.first(std::min(answer.body.size(), rawBodyLimit)).toByteArray();

    if (saysNothing(answer)) {
        error.reason = ErrorReason::EmptyBody;
        return error;
    }
    if (const Result<QJsonDocument> document = parseJson(answer.body); document && readEnvelope(*document, error)) {
        error.reason = ErrorReason::Envelope;
        return error;
    }
    error.reason = ErrorReason::ForeignBody;
    error.contentType = QString::fromLatin1(headerValue(answer.headers, "Content-Type").left(codeLimit));
    error.foreignText = printableStart(answer.body);
    return error;
}

} // namespace vault
