// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/oauthtoken.h"
#include "network/http/rawresponse.h"
#include "network/http/result.h"

#include <cstdint>

namespace vault {

/// The answer of a device authorization endpoint (RFC 8628 §3.2).
struct DeviceAuthorization {
    SecretBuffer deviceCode;
    QString userCode;
    QUrl verificationUrl; ///< https only.
    std::int64_t expiresIn = 0; ///< Seconds.
    std::int64_t interval = 5; ///< Seconds between two polls.
};

/// Decoders of what an authority answers with any status. Tokens are cut out before a JSON parser sees the rest.
/// now is this computer's clock in Unix seconds. Errors: what oauthError() says; Payload, NotJson or WrongShape.
Result<OAuthToken> decodeToken(RawResponse &&answer, std::int64_t now);
Result<DeviceAuthorization> decodeDeviceAuthorization(RawResponse &&answer);

/// `{error, error_description, error_codes[], trace_id}` (RFC 6749 §5.2; protocol.md §11) as an error of kind Auth:
/// code, message, "AADSTS…" inner errors; reason SignInFailed, SignInDeclined or SignInExpired. A body that is none of
/// this is an error of kind Http.
ApiError oauthError(const RawResponse &answer);
/// The reason that OAuth's error code stands for.
ErrorReason reasonOfOAuthError(const QString &code);

} // namespace vault
