// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/jsonwebkey.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace vault {

/// How a signature was written down.
enum class SignatureText {
    Hexadecimal, ///< Blanks, line ends and colons between the digits are taken.
    Base64,
    Base64Url,
    Pem, ///< Base64 between two lines of hyphens, whatever they say.
    Bytes, ///< Not text: the file is the signature.
};
/// What the bytes are.
enum class SignatureForm {
    Rsa, ///< As long as the modulus.
    FixedWidth, ///< r‖s, as the vault and JWS write ECDSA.
    Der, ///< ECDSA-Sig-Value (RFC 3279 §2.2.3), as openssl, CMS and X.509 write it.
};

/// One way to read what was pasted or loaded.
struct SignatureReading {
    SignatureText text = SignatureText::Bytes;
    qsizetype byteCount = 0; ///< After decoding.
    std::optional<SignatureForm> form; ///< Nothing where the bytes are no signature of this key by their length or shape.
    QByteArray signature; ///< As the vault takes it, r‖s for EC; empty without a form.
};

inline constexpr qsizetype maximumSignatureText = 64 * 1024; ///< Bytes that are looked at; more is no signature.

/// Every reading that decodes, those that are signatures of the key first; two where both decode to a signature. Two
/// readings of the same bytes in the same form count once. Empty for nothing, for too much, and for a key that cannot
/// sign.
QList<SignatureReading> recognizeSignature(QByteArrayView given, const JsonWebKey &key);

} // namespace vault
