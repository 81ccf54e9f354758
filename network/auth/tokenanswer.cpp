// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenanswer.h"

#include "network/http/errorenvelope.h"
#include "network/http/jsonguard.h"
#include "network/keyvault/valuecutter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestMessage = 8 * 1024;

/// Some authorities write seconds as a string.
std::optional<std::int64_t> seconds(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || number < 0 || number > 1e9)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

tl::unexpected<ApiError> wrongShape(const QString &field)
{
    return tl::unexpected(ApiError::payload(ErrorReason::WrongShape, field));
}

/// A token travels in a header: nothing but visible ASCII.
bool isHeaderSafe(const SecretBuffer &token)
{
    return std::all_of(token.data(), token.data() + token.size(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

ErrorReason reasonOfOAuthError(const QString &code)
{
    if (code == "access_denied"_L1 || code == "authorization_declined"_L1)
        return ErrorReason::SignInDeclined;
    if (code == "expired_token"_L1)
        return ErrorReason::SignInExpired;
    return ErrorReason::SignInFailed;
}

ApiError oauthError(const RawResponse &answer)
{
    ApiError error = errorFromResponse({answer.status, answer.reason, answer.headers, answer.body.view(), false});
    if (error.reason != ErrorReason::Envelope || error.code.isEmpty()) {
        // Who answers in the authority's place may send the form back, and a secret stands in it.
        error.foreignText.clear();
        return error;
    }
    error.kind = ErrorKind::Auth;
    error.reason = reasonOfOAuthError(error.code);
    const Result<QJsonDocument> document = parseJson(answer.body.view());
    const QJsonObject object = document ? document->object() : QJsonObject();
    error.message = error.message.left(longestMessage);
    error.innerErrors.clear();
    const QJsonArray codes = object.value("error_codes"_L1).toArray();
    for (const QJsonValue &code : codes) {
        if (code.isDouble() && error.innerErrors.size() < 8)
            error.innerErrors << u"AADSTS%1"_s.arg(code.toInteger());
    }
    if (error.requestId.isEmpty())
        error.requestId = object.value("trace_id"_L1).toString().left(256);
    return error;
}

Result<OAuthToken> decodeToken(RawResponse &&answer, std::int64_t now)
{
    if (statusClassOf(answer.status) != StatusClass::Success)
        return tl::unexpected(oauthError(answer));
    OAuthToken token;
    CutValue access = cutValue(answer.body, "access_token");
    CutValue refresh = cutValue(answer.body, "refresh_token");
    const CutValue identity = cutValue(answer.body, "id_token");
    if (!access.wellFormed || !refresh.wellFormed || !identity.wellFormed)
        return tl::unexpected(ApiError::payload(ErrorReason::NotJson));
    const Result<QJsonDocument> document = parseJson(answer.body.view());
    if (!document)
        return tl::unexpected(ApiError::payload(ErrorReason::NotJson));
    if (!access.text || access.text->isEmpty() || !isHeaderSafe(*access.text))
        return wrongShape(u"access_token"_s);
    const QString type = document->object().value("token_type"_L1).toString(u"Bearer"_s);
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return wrongShape(u"token_type"_s);
    token.accessToken = std::move(*access.text);
    if (refresh.text)
        token.refreshToken = std::move(*refresh.text);
    if (const auto lifetime = seconds(document->object().value("expires_in"_L1)))
        token.expiresAt = now + *lifetime;
    else
        token.expiresAt = expiryOfJwt(token.accessToken);
    return token;
}

Result<DeviceAuthorization> decodeDeviceAuthorization(RawResponse &&answer)
{
    if (statusClassOf(answer.status) != StatusClass::Success)
        return tl::unexpected(oauthError(answer));
    DeviceAuthorization device;
    CutValue code = cutValue(answer.body, "device_code");
    const Result<QJsonDocument> document = parseJson(answer.body.view());
    if (!code.wellFormed || !document)
        return tl::unexpected(ApiError::payload(ErrorReason::NotJson));
    if (!code.text || code.text->isEmpty())
        return wrongShape(u"device_code"_s);
    device.deviceCode = std::move(*code.text);
    const QJsonObject object = document->object();
    device.userCode = object.value("user_code"_L1).toString();
    if (device.userCode.isEmpty() || device.userCode.size() > 64)
        return wrongShape(u"user_code"_s);
    QJsonValue address = object.value("verification_uri"_L1);
    if (!address.isString())
        address = object.value("verification_url"_L1);
    device.verificationUrl = QUrl(address.toString(), QUrl::StrictMode);
    // It is opened in the person's browser, where they type a password.
    if (device.verificationUrl.scheme() != "https"_L1 || device.verificationUrl.host().isEmpty())
        return wrongShape(u"verification_uri"_s);
    const auto lifetime = seconds(object.value("expires_in"_L1));
    if (!lifetime || *lifetime == 0)
        return wrongShape(u"expires_in"_s);
    device.expiresIn = std::min<std::int64_t>(*lifetime, 3600);
    device.interval = std::clamp<std::int64_t>(seconds(object.value("interval"_L1)).value_or(5), 1, 60);
    return device;
}

} // namespace vault
