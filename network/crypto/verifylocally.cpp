// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

#include <openssl/rsa.h>

namespace vault {

namespace {

const EVP_MD *opensslDigest(const SignatureAlgorithm &algorithm)
{
    switch (algorithm.digestSize) {
    case 32: return EVP_sha256();
    case 48: return EVP_sha384();
    default: return EVP_sha512();
    }
}

bool prepare(EVP_PKEY_CTX *context, const SignatureAlgorithm &algorithm)
{
    const EVP_MD *digest = opensslDigest(algorithm);
    if (!context || EVP_PKEY_verify_init(context) != 1 || EVP_PKEY_CTX_set_signature_md(context, digest) != 1)
        return false;
    if (!algorithm.crv.isEmpty())
        return true;
    if (!algorithm.isPss)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    // Every length of salt is a signature by this key; the vault itself takes the digest's length.
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_AUTO) == 1;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Result<bool> verifyLocally(const JsonWebKey &key, const QString &algorithmName, QByteArrayView digest,
                           QByteArrayView signature)
{
    const OpenSslErrorScope scope;
    const std::optional<SignatureAlgorithm> algorithm = signatureAlgorithm(algorithmName);
    if (!algorithm || !fitsKey(*algorithm, key))
        return tl::unexpected(ApiError::refused(ErrorReason::UnsupportedAlgorithm, algorithmName));
    if (digest.size() != algorithm->digestSize) {
        const QString detail = QStringLiteral("%1/%2/%3").arg(digest.size()).arg(algorithm->digestSize);
        return tl::unexpected(ApiError::refused(ErrorReason::DigestLength, detail.arg(algorithmName)));
    }
    const Result<KeyHandle> handle = opensslPublicKey(key);
    if (!handle)
        return tl::unexpected(handle.error());

    if (signature.size() != signatureSizeFor(key))
        return false;
    QByteArray der;
    if (key.isEllipticCurve()) {
        const std::optional<QByteArray> converted = ecdsaRawToDer(signature);
        if (!converted)
            return false;
        der = *converted;
        signature = der;
    }

    const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, handle->get(), nullptr));
    if (!prepare(context.get(), *algorithm))
        return tl::unexpected(cryptoFailed(algorithmName));
    // A signature that is out of range gives a negative number, like one whose padding is wrong gives 0.
    return EVP_PKEY_verify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                           bytesOf(digest), static_cast<std::size_t>(digest.size()))
        == 1;
}

} // namespace vault
