// SPDX-License-Identifier: Apache-2.0
#include "network/auth/oauthtoken.h"

#include "network/http/jsonguard.h"
#include "network/keyvault/base64url.h"

#include <QJsonObject>

namespace vault {

std::optional<std::int64_t> expiryOfJwt(const SecretBuffer &token)
{
    // Header, claims and signature, joined by dots (RFC 7519 §3); the claims alone prove nothing and give nothing away.
    const QByteArrayView text = token.view();
    const qsizetype first = text.indexOf('.');
    const qsizetype second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (second < 0)
        return std::nullopt;
    const std::optional<SecretBuffer> claims = fromSecretBase64Url(text.sliced(first + 1, second - first - 1));
    if (!claims)
        return std::nullopt;
    const Result<QJsonDocument> document = parseJson(claims->view());
    if (!document)
        return std::nullopt;
    const double expiry = document->object().value(QLatin1String("exp")).toDouble(-1);
    if (expiry < 0 || expiry > 1e12)
        return std::nullopt;
    return static_cast<std::int64_t>(expiry);
}

} // namespace vault
