// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/algorithmidentifier.h"

#include "network/crypto/der.h"

namespace vault {

namespace {

/// By the hash's size: the hash itself, RSA with it, ECDSA with it.
struct Row {
    int digestSize;
    const char *hash;
    const char *rsa;
    const char *ecdsa;
};

constexpr Row rows[] = {
    {32, "2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.11", "1.2.840.10045.4.3.2"},
    {48, "2.16.840.1.101.3.4.2.2", "1.2.840.113549.1.1.12", "1.2.840.10045.4.3.3"},
    {64, "2.16.840.1.101.3.4.2.3", "1.2.840.113549.1.1.13", "1.2.840.10045.4.3.4"},
};

const Row &rowOf(const SignatureAlgorithm &algorithm)
{
    return rows[algorithm.digestSize / 16 - 2];
}

QByteArray pssIdentifier(const SignatureAlgorithm &algorithm)
{
    // RFC 4055 §2.1: here the hash carries a NULL.
    const QByteArray hash = der::sequence({der::oid(rowOf(algorithm).hash), der::null()});
    const QByteArray mask = der::sequence({der::oid("1.2.840.113549.1.1.8"), hash});
    return der::sequence({der::oid("1.2.840.113549.1.1.10"),
                          der::sequence({der::tagged(0, hash), der::tagged(1, mask),
                                         der::tagged(2, der::integer(algorithm.digestSize))})});
}

} // namespace

QByteArray signatureIdentifier(const SignatureAlgorithm &algorithm)
{
    if (algorithm.isPss)
        return pssIdentifier(algorithm);
    if (algorithm.crv.isEmpty())
        return der::sequence({der::oid(rowOf(algorithm).rsa), der::null()});
    return der::sequence({der::oid(rowOf(algorithm).ecdsa)});
}

QByteArray cmsSignatureIdentifier(const SignatureAlgorithm &algorithm)
{
    if (algorithm.isPss || !algorithm.crv.isEmpty())
        return signatureIdentifier(algorithm);
    return der::sequence({der::oid("1.2.840.113549.1.1.1"), der::null()});
}

QByteArray digestIdentifier(const SignatureAlgorithm &algorithm)
{
    return der::sequence({der::oid(rowOf(algorithm).hash)});
}

} // namespace vault
