// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/jws.h"

#include "network/keyvault/jsonwriter.h"

namespace vault {

using namespace Qt::StringLiterals;

Result<ToBeSigned> prepareJws(const JsonWebKey &key, const QString &algorithm, const QString &keyId,
                              QByteArrayView payload)
{
    if (payload.size() > maximumJwsPayload)
        return tl::unexpected(ApiError::refused(ErrorReason::ValueTooLarge,
                                                u"%1/%2"_s.arg(payload.size()).arg(maximumJwsPayload)));
    JsonWriter header;
    header.text("alg"_L1, algorithm == "ECDSA256"_L1 ? u"ES256K"_s : algorithm);
    if (!keyId.isEmpty())
        header.text("kid"_L1, keyId);
    return toBeSigned(key, algorithm, toBase64Url(header.finish().view()) + '.' + toBase64Url(payload));
}

Result<QByteArray> assembleJws(const ToBeSigned &prepared, QByteArrayView signature)
{
    const Result<QByteArray> verified = structureSignature(prepared, signature);
    if (!verified)
        return tl::unexpected(verified.error());
    return prepared.bytes + '.' + toBase64Url(signature);
}

} // namespace vault
