// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/rawresponse.h"
#include "network/http/result.h"
#include "network/keyvault/jsonwebkey.h"
#include "network/keyvault/vaultitem.h"

namespace vault {

/// A key with its public half (KeyBundle and DeletedKeyBundle of the protocol).
struct KeyBundle {
    VaultItem properties; ///< id with version, attributes, tags, managed; the deletion's dates for a deleted key.
    JsonWebKey key;
};

struct CreateKeyParameters {
    QString kty; ///< "RSA", "EC" or their -HSM forms.
    int keySize = 0; ///< Bits, RSA only; 0 lets the vault choose.
    QString crv; ///< EC only.
    QStringList keyOps; ///< Empty lets the vault choose.
    AttributeChanges attributes;
    Tags tags;
};

struct ImportKeyParameters {
    PrivateJsonWebKey key; ///< keyOps of the public half are sent inside the key.
    bool hardwareProtected = false; ///< "Hsm"
    AttributeChanges attributes;
    Tags tags;
};

/// A PATCH: what is absent stays as it is; tags, when present, replace the whole set.
struct KeyUpdate {
    std::optional<QStringList> keyOps;
    AttributeChanges attributes;
    std::optional<Tags> tags;
};

/// A cryptographic operation on bytes: encrypt, decrypt, wrap and unwrap.
enum class KeyCipherOperation { Encrypt, Decrypt, Wrap, Unwrap };

/// What goes beside the value into an AES operation, and comes back beside the result. Raw bytes, none of them secret;
/// empty where not used.
struct CipherParameters {
    QByteArray iv;
    QByteArray additionalData; ///< "aad": authenticated, not encrypted.
    QByteArray tag; ///< The proof that GCM makes.

    bool operator==(const CipherParameters &) const = default;
};

/// The answer of sign, encrypt, decrypt, wrap and unwrap: bytes, with the versioned id of the key that was used.
struct KeyOperationResult {
    ObjectId keyId;
    SecretBuffer value; ///< Decoded bytes. A signature is raw r‖s for EC (not DER).
    QString requestId; ///< x-ms-request-id of the answer: what the vault's own log calls it.
    CipherParameters parameters = {}; ///< Of AES algorithms, as far as the vault tells them.
};

// Decoders: pure functions of an answer; unknown fields are ignored, unknown kty and key_ops kept as text.
Result<KeyBundle> decodeKeyBundle(RawResponse &&response);
Result<KeyOperationResult> decodeKeyOperationResult(RawResponse &&response);
Result<bool> decodeVerifyResult(RawResponse &&response);
/// {"value": base64url} of a backup: the blob's text, opaque.
Result<SecretBuffer> decodeBackup(RawResponse &&response);
/// keys, secrets, certificates, their deleted forms and their versions. nextLink is not yet checked against the vault.
Result<ItemPage> decodeItemPage(RawResponse &&response);
/// 2xx without a body of interest (purge: 204).
Result<void> decodeNothing(RawResponse &&response);

// Encoders: the JSON body, UTF-8.
SecretBuffer encode(const CreateKeyParameters &parameters);
SecretBuffer encode(const ImportKeyParameters &parameters);
SecretBuffer encode(const KeyUpdate &update);

} // namespace vault
