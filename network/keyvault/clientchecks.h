// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "network/keyvault/keytypes.h"
#include "network/keyvault/secrettypes.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace vault {

// What is wrong with parameters that are about to be sent (protocol.md §2-§4); nothing where the vault may judge.
// TooManyTags and ValueTooLarge carry "<given>/<allowed>", InvalidAttribute the field's protocol name: "exp" (not later
// than nbf), "contentType" (too long), "tags" (a name or value too long), "value" (no UTF-8), "kty" (missing).

std::optional<ApiError> problemWith(const CreateKeyParameters &parameters);
std::optional<ApiError> problemWith(const ImportKeyParameters &parameters);
std::optional<ApiError> problemWith(const KeyUpdate &update);
std::optional<ApiError> problemWith(const SetSecretParameters &parameters);
std::optional<ApiError> problemWith(const SecretUpdate &update);

/// DigestLength for an algorithm whose digest length is known; UnsupportedAlgorithm where none is named. Algorithms
/// that this program does not know go to the vault as they are.
std::optional<ApiError> problemWithDigest(const QString &algorithm, QByteArrayView digest);

/// Lengths that an AES algorithm cannot take: InvalidAttribute with "iv", "tag", "aad" or "value". What belongs to an
/// algorithm that this program does not know goes to the vault as it is.
std::optional<ApiError> problemWithCipher(KeyCipherOperation operation, const QString &algorithm, QByteArrayView value,
                                          const CipherParameters &parameters);

} // namespace vault
