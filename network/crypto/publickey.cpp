// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/unsignedinteger.h"

#include <QCryptographicHash>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace vault {

namespace {

template<typename Writer>
Result<QByteArray> writePublicKey(const JsonWebKey &key, Writer writer)
{
    const OpenSslErrorScope scope;
    const Result<KeyHandle> handle = opensslPublicKey(key);
    if (!handle)
        return tl::unexpected(handle.error());
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || writer(bio.get(), handle->get()) != 1)
        return tl::unexpected(cryptoFailed(QStringLiteral("SubjectPublicKeyInfo")));
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

} // namespace

Result<QByteArray> publicKeyDer(const JsonWebKey &key)
{
    return writePublicKey(key, [](BIO *bio, EVP_PKEY *handle) { return i2d_PUBKEY_bio(bio, handle); });
}

Result<QByteArray> publicKeyPem(const JsonWebKey &key)
{
    return writePublicKey(key, [](BIO *bio, EVP_PKEY *handle) { return PEM_write_bio_PUBKEY(bio, handle); });
}

QByteArray publicJwkJson(const JsonWebKey &key)
{
    if (key.isRsa()) {
        const QByteArrayView n = withoutLeadingZeros(key.n);
        const QByteArrayView e = withoutLeadingZeros(key.e);
        if (n.isEmpty() || e.isEmpty())
            return {};
        return R"({"e":")" + toBase64Url(e) + R"(","kty":"RSA","n":")" + toBase64Url(n) + R"("})";
    }
    const EllipticCurve *curve = key.isEllipticCurve() ? ellipticCurveNamed(key.crv) : nullptr;
    const int width = curve ? curve->coordinateSize : 0;
    const std::optional<QByteArray> x = fixedWidth(key.x, width);
    const std::optional<QByteArray> y = fixedWidth(key.y, width);
    if (!curve || key.x.isEmpty() || key.y.isEmpty() || !x || !y)
        return {};
    return R"({"crv":")" + QByteArray(curve->jwkName) + R"(","kty":"EC","x":")" + toBase64Url(*x) + R"(","y":")"
        + toBase64Url(*y) + R"("})";
}

QString jwkThumbprint(const JsonWebKey &key)
{
    const QByteArray json = publicJwkJson(key);
    if (json.isEmpty())
        return {};
    return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(json, QCryptographicHash::Sha256)));
}

} // namespace vault
