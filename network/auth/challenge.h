// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>

namespace vault {

/// The Bearer challenge of a 401 (RFC 9110 §11.6.1; protocol.md §11).
struct Challenge {
    QString authorization; ///< The authority's URL: `authorization`, else `authorization_uri`.
    QString resource; ///< `resource`, else `scope` without a trailing "/.default".
    QString error; ///< For example "insufficient_claims".
    QString claims; ///< As received (base64), only with insufficient_claims.
};

/// The first Bearer challenge of a WWW-Authenticate value that may hold several schemes, quoted strings, escapes and
/// parameters in any order. Nothing for a value without one; never throws, linear in the length of the value.
std::optional<Challenge> parseChallenge(QByteArrayView wwwAuthenticate);

/// Why no token may be asked for on the word of this challenge, or None: the resource's host must be the vault's host
/// or end it at a dot boundary; vault and authority must be https.
ErrorReason challengeProblem(const Challenge &challenge, const QUrl &vaultUrl);

} // namespace vault
