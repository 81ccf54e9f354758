// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickeyfile.h"

#include "network/crypto/ellipticcurve.h"
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslerror.h"
#include "network/crypto/opensslkey.h"
#include "network/http/jsonguard.h"

#include <QJsonObject>

#include <openssl/pem.h>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

using CertificateHandle = OpenSslHandle<X509, X509_free>;

KeyHandle fromCertificate(QByteArrayView content)
{
    const BioHandle bio(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    CertificateHandle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate) {
        const auto *in = reinterpret_cast<const unsigned char *>(content.data());
        certificate.reset(d2i_X509(nullptr, &in, static_cast<long>(content.size())));
    }
    return KeyHandle(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

KeyHandle fromPublicKey(QByteArrayView content)
{
    EVP_PKEY *decoded = nullptr;
    const DecoderHandle decoder(OSSL_DECODER_CTX_new_for_pkey(&decoded, nullptr, nullptr, nullptr, EVP_PKEY_PUBLIC_KEY,
                                                              nullptr, nullptr));
    const auto *in = reinterpret_cast<const unsigned char *>(content.data());
    auto size = static_cast<std::size_t>(content.size());
    const bool ok = decoder && OSSL_DECODER_from_data(decoder.get(), &in, &size) == 1;
    KeyHandle key(decoded);
    return ok ? std::move(key) : nullptr;
}

QByteArray integerOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const BigNumberHandle owner(number);
    if (!number)
        return {};
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

Result<JsonWebKey> toJwk(const EVP_PKEY *handle)
{
    JsonWebKey key;
    if (EVP_PKEY_is_a(handle, "RSA") || EVP_PKEY_is_a(handle, "RSA-PSS")) {
        key.kty = u"RSA"_s;
        key.n = integerOf(handle, OSSL_PKEY_PARAM_RSA_N);
        key.e = integerOf(handle, OSSL_PKEY_PARAM_RSA_E);
        return key;
    }
    char group[80] = "";
    EVP_PKEY_get_group_name(handle, group, sizeof group, nullptr);
    const EllipticCurve *curve = EVP_PKEY_is_a(handle, "EC") ? ellipticCurveOfGroup(QString::fromLatin1(group)) : nullptr;
    if (!curve) {
        const char *type = EVP_PKEY_get0_type_name(handle);
        return keyFileRefused(ErrorReason::KeyFileUnsupported,
                              (QString::fromLatin1(type ? type : "") + u' ' + QString::fromLatin1(group)).trimmed());
    }
    key.kty = u"EC"_s;
    key.crv = QString::fromLatin1(curve->protocolName);
    key.x = integerOf(handle, OSSL_PKEY_PARAM_EC_PUB_X);
    key.y = integerOf(handle, OSSL_PKEY_PARAM_EC_PUB_Y);
    return key;
}

Result<JsonWebKey> fromJwk(QByteArrayView content)
{
    const Result<QJsonDocument> document = parseJson(content);
    if (!document)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "JWK: "_L1 + document.error().detail);
    const QJsonObject object = document->object();
    if (object.contains("d"_L1) || object.contains("k"_L1))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"private JWK"_s);
    const auto integer = [&object](QLatin1String name) {
        return fromBase64Url(object.value(name).toString().toUtf8()).value_or(QByteArray());
    };
    JsonWebKey key;
    key.kty = object.value("kty"_L1).toString();
    key.crv = object.value("crv"_L1).toString();
    key.n = integer("n"_L1);
    key.e = integer("e"_L1);
    key.x = integer("x"_L1);
    key.y = integer("y"_L1);
    // Whether its numbers are a key is asked of OpenSSL, as for one of the vault's.
    const Result<KeyHandle> handle = opensslPublicKey(key);
    if (!handle)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "JWK "_L1 + key.kty);
    return key;
}

} // namespace

Result<JsonWebKey> readPublicKey(QByteArrayView content)
{
    const OpenSslErrorScope scope;
    if (content.size() > maximumPublicKeyFile)
        return tl::unexpected(ApiError::refused(ErrorReason::ValueTooLarge,
                                                u"%1/%2"_s.arg(content.size()).arg(maximumPublicKeyFile)));
    const QByteArray bytes = content.toByteArray();
    if (bytes.contains("PRIVATE KEY-----"))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"private key"_s);
    if (bytes.trimmed().startsWith('{'))
        return fromJwk(bytes);
    KeyHandle key = fromCertificate(bytes);
    if (!key)
        key = fromPublicKey(bytes);
    if (!key)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, bytes.contains("-----BEGIN") ? u"PEM"_s : u"?"_s);
    return toJwk(key.get());
}

} // namespace vault
