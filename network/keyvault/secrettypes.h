// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/rawresponse.h"
#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

namespace vault {

inline constexpr int maximumSecretSize = 25'600; ///< Bytes of UTF-8 (protocol.md §3).
inline constexpr int maximumContentTypeLength = 255; ///< Characters.

/// A secret's version (SecretBundle of the protocol). Move-only: it may hold the value.
struct SecretBundle {
    VaultItem properties;
    QString keyId; ///< The key behind a certificate's secret.
    /// UTF-8. Absent where the operation gives none (update, delete, recover, restore).
    std::optional<SecretBuffer> value;
};

struct SetSecretParameters {
    SecretBuffer value; ///< UTF-8, at most maximumSecretSize bytes.
    QString contentType;
    AttributeChanges attributes;
    Tags tags;
};

/// A PATCH: what is absent stays as it is; tags, when present, replace the whole set. Never the value.
struct SecretUpdate {
    std::optional<QString> contentType;
    AttributeChanges attributes;
    std::optional<Tags> tags;
};

/// Cuts the value out of the raw bytes and blanks it there before the JSON parser sees the body.
Result<SecretBundle> decodeSecretBundle(RawResponse &&response);

SecretBuffer encode(const SetSecretParameters &parameters);
SecretBuffer encode(const SecretUpdate &update);

} // namespace vault
