// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/tobesigned.h"

#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

#include <QCryptographicHash>

namespace vault {

Result<ToBeSigned> toBeSigned(const JsonWebKey &key, const QString &algorithm, const QByteArray &bytes)
{
    const std::optional<SignatureAlgorithm> known = signatureAlgorithm(algorithm);
    if (!known || !fitsKey(*known, key))
        return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, algorithm));
    return ToBeSigned{key, algorithm, bytes, QCryptographicHash::hash(bytes, known->hash)};
}

Result<QByteArray> structureSignature(const ToBeSigned &prepared, QByteArrayView signature)
{
    const Result<bool> verified = verifyLocally(prepared.key, prepared.algorithm, prepared.digest, signature);
    if (!verified)
        return tl::unexpected(verified.error());
    if (!*verified)
        return tl::unexpected(ApiError::payload(ErrorReason::SignatureInvalid, prepared.algorithm));
    if (!prepared.key.isEllipticCurve())
        return signature.toByteArray();
    // A pair that verifies has a DER form.
    return ecdsaRawToDer(signature).value_or(QByteArray());
}

} // namespace vault
