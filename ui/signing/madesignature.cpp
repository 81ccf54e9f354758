// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/madesignature.h"

#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

namespace vault {

bool isEllipticCurveSignature(const MadeSignature &made)
{
    if (made.key)
        return made.key->key.isEllipticCurve();
    const auto algorithm = signatureAlgorithm(made.algorithm);
    return algorithm && !algorithm->crv.isEmpty();
}

QByteArray opensslSignature(const MadeSignature &made)
{
    return isEllipticCurveSignature(made) ? ecdsaRawToDer(made.signature).value_or(made.signature) : made.signature;
}

} // namespace vault
