// SPDX-License-Identifier: Apache-2.0
#include "network/auth/clientassertion.h"

#include "network/auth/clientcertificate.h"
#include "network/crypto/opensslerror.h"
#include "network/keyvault/base64url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/rsa.h>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t lifetime = 300; // Seconds; ten minutes are the most that is taken.

QByteArray encoded(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QByteArray> signPs256(EVP_PKEY *key, QByteArrayView text)
{
    const DigestContextHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // Owned by the context.
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    const auto size = static_cast<std::size_t>(text.size());
    std::size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, key) != 1
        || EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) != 1
        || EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
        return tl::unexpected(cryptoFailed(u"PS256"_s));
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size) != 1)
        return tl::unexpected(cryptoFailed(u"PS256"_s));
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace

Result<SecretBuffer> clientAssertion(const QString &certificateFile, const SecretBuffer &passphrase,
                                     const AssertionClaims &claims)
{
    const OpenSslErrorScope scope;
    const Result<ClientCertificate> certificate = readClientCertificate(certificateFile, passphrase);
    if (!certificate)
        return tl::unexpected(certificate.error());
    const QJsonObject header{
        {u"alg"_s, u"PS256"_s},
        {u"typ"_s, u"JWT"_s},
        {u"x5t#S256"_s, QString::fromLatin1(toBase64Url(certificate->thumbprint))},
    };
    const QJsonObject body{
        {u"aud"_s, claims.audience.toString(QUrl::FullyEncoded)},
        {u"iss"_s, claims.clientId},
        {u"sub"_s, claims.clientId},
        {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"nbf"_s, qint64(claims.now)},
        {u"exp"_s, qint64(claims.now + lifetime)},
    };
    QByteArray text = encoded(header) + '.' + encoded(body);
    const Result<QByteArray> signature = signPs256(certificate->key.get(), text);
    if (!signature)
        return tl::unexpected(signature.error());
    text += '.' + toBase64Url(*signature);
    return SecretBuffer::takeFrom(text);
}

} // namespace vault
