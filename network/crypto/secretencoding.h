// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/crypto/filedigest.h"
#include "network/secretbuffer.h"

namespace vault {

/// Bytes that must be wiped, as text and back, without a copy beside the buffers. Text is ASCII; blanks and line ends are
/// taken, and colons between hex digits.

/// Nothing for a text that is not of that encoding; an empty text is no bytes. Base64 with or without its padding.
std::optional<SecretBuffer> decodeSecret(QByteArrayView text, DigestEncoding encoding);
/// Lower-case hex digits; base64 with padding, base64url without.
SecretBuffer encodeSecret(QByteArrayView bytes, DigestEncoding encoding);

} // namespace vault
