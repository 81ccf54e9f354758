// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vault {

/// Bytes that nobody can read or change without their key: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits
/// for each sealing.
inline constexpr qsizetype sealingKeySize = 32;

/// Random. CryptoFailed.
Result<SecretBuffer> newSealingKey();

/// Nonce (12 bytes), ciphertext as long as the content, tag (16 bytes). The context is not in it, and must be the same to
/// open it. CryptoFailed, also for a key of another length.
Result<QByteArray> sealBytes(const SecretBuffer &key, QByteArrayView context, QByteArrayView content);

/// The content; nothing when the key or the context is another one or a single bit was changed.
std::optional<QByteArray> openSealed(const SecretBuffer &key, QByteArrayView context, QByteArrayView sealed);

} // namespace vault
