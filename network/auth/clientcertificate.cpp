// SPDX-License-Identifier: Apache-2.0
#include "network/auth/clientcertificate.h"

#include "network/crypto/keyfile.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/regularfile.h"

#include <QCryptographicHash>

#include <openssl/pem.h>

#include <array>
#include <utility>
#include <vector>

namespace vault {

namespace {

using CertificateHandle = OpenSslHandle<X509, X509_free>;

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<ApiError> refused(ErrorReason reason, const QString &detail)
{
    return tl::unexpected(ApiError::refused(reason, detail));
}

Result<SecretBuffer> contentOf(const QString &path)
{
    RegularFile file;
    if (!file.open(path))
        return refused(ErrorReason::KeyFileUnreadable, file.errorWords());
    if (file.size() > largestFile)
        return refused(ErrorReason::KeyFileUnreadable, QStringLiteral("%1/%2").arg(file.size()).arg(largestFile));
    SecretBuffer content(file.size());
    const qint64 size = file.readFully(content.data(), content.size());
    if (size < 0)
        return refused(ErrorReason::KeyFileUnreadable, file.errorWords());
    if (size != file.size() || !file.isUnchanged())
        return refused(ErrorReason::FileChanged, {});
    return content;
}

Result<KeyHandle> rsaKeyPair(const PrivateJsonWebKey &jwk)
{
    if (!jwk.publicKey.isRsa())
        return refused(ErrorReason::UnsupportedAlgorithm, jwk.publicKey.kty);
    struct Part {
        const char *name;
        BigNumberHandle number;
    };
    const std::array<Part, 8> parts{{
        {OSSL_PKEY_PARAM_RSA_N, toBigNumber(jwk.publicKey.n, NumberUse::Public)},
        {OSSL_PKEY_PARAM_RSA_E, toBigNumber(jwk.publicKey.e, NumberUse::Public)},
        {OSSL_PKEY_PARAM_RSA_D, toBigNumber(jwk.d.view(), NumberUse::Private)},
        {OSSL_PKEY_PARAM_RSA_FACTOR1, toBigNumber(jwk.p.view(), NumberUse::Private)},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, toBigNumber(jwk.q.view(), NumberUse::Private)},
        {OSSL_PKEY_PARAM_RSA_EXPONENT1, toBigNumber(jwk.dp.view(), NumberUse::Private)},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, toBigNumber(jwk.dq.view(), NumberUse::Private)},
        {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, toBigNumber(jwk.qi.view(), NumberUse::Private)},
    }};
    const ParametersBuilderHandle builder(OSSL_PARAM_BLD_new());
    bool ok = builder != nullptr;
    for (const Part &part : parts)
        ok = ok && part.number && OSSL_PARAM_BLD_push_BN(builder.get(), part.name, part.number.get()) == 1;
    const ParametersHandle parameters(ok ? OSSL_PARAM_BLD_to_param(builder.get()) : nullptr);
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return tl::unexpected(cryptoFailed(QStringLiteral("RSA")));
    return KeyHandle(key);
}

std::vector<CertificateHandle> certificatesInPem(const SecretBuffer &content)
{
    std::vector<CertificateHandle> found;
    const BioHandle bio(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    while (bio) {
        CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        found.push_back(std::move(certificate));
    }
    return found;
}

std::vector<CertificateHandle> certificatesInPkcs12(const SecretBuffer &content, const SecretBuffer &passphrase)
{
    std::vector<CertificateHandle> found;
    const auto *in = reinterpret_cast<const unsigned char *>(content.data());
    const Pkcs12Handle file(d2i_PKCS12(nullptr, &in, static_cast<long>(content.size())));
    SecretBuffer terminated = passphrase.clone();
    terminated.append(QByteArrayView("\0", 1));
    STACK_OF(X509) *stack = nullptr;
    // Without a place for the key every certificate lands on the stack, the key's own among them.
    if (!file || PKCS12_parse(file.get(), terminated.data(), nullptr, nullptr, &stack) != 1)
        return found;
    while (sk_X509_num(stack) > 0)
        found.emplace_back(sk_X509_shift(stack));
    sk_X509_free(stack);
    return found;
}

} // namespace

Result<ClientCertificate> readClientCertificate(const QString &path, const SecretBuffer &passphrase)
{
    const Result<SecretBuffer> content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    const Result<KeyFile> file = readKeyFile(*content, passphrase);
    if (!file)
        return tl::unexpected(file.error());
    Result<KeyHandle> key = rsaKeyPair(file->key);
    if (!key)
        return tl::unexpected(key.error());
    const auto certificates = file->format == QLatin1String("PKCS#12") ? certificatesInPkcs12(*content, passphrase)
                                                                       : certificatesInPem(*content);
    for (const CertificateHandle &certificate : certificates) {
        if (EVP_PKEY_eq(X509_get0_pubkey(certificate.get()), key->get()) != 1)
            continue;
        unsigned char *der = nullptr;
        const int size = i2d_X509(certificate.get(), &der);
        if (size <= 0)
            break;
        const QByteArray bytes(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        return ClientCertificate{std::move(*key), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    }
    return refused(ErrorReason::KeyFileNoCertificate, file->format);
}

} // namespace vault
