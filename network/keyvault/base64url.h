// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vault {

/// Base64url without padding (RFC 4648 §5), as every field of the protocol is encoded.
QByteArray toBase64Url(QByteArrayView bytes);
/// Lenient: padding and the standard alphabet are taken too. Nothing for other characters or an impossible length.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// The same two for bytes that must be wiped: no copy is made beside the buffer that comes back.
SecretBuffer toSecretBase64Url(QByteArrayView bytes);
std::optional<SecretBuffer> fromSecretBase64Url(QByteArrayView text);

} // namespace vault
