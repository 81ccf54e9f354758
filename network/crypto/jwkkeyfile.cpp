// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfileparts.h"
#include "network/crypto/opensslkey.h"
#include "network/crypto/rsaprivatekey.h"
#include "network/http/jsonguard.h"
#include "network/keyvault/base64url.h"
#include "network/keyvault/valuecutter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

/// The private members (RFC 7518 §6.2.2, §6.3.2, §6.4), taken out of the text before a JSON parser sees it.
struct PrivateMembers {
    SecretBuffer d, p, q;
};

tl::unexpected<ApiError> badMember(QLatin1String name)
{
    return keyFileRefused(ErrorReason::KeyFileUnsupported, "JWK "_L1 + name);
}

/// Nothing was there: an empty buffer.
Result<SecretBuffer> cutInteger(SecretBuffer &json, QLatin1String name)
{
    const CutValue cut = cutValue(json, QByteArrayView(name.data(), name.size()));
    if (!cut.wellFormed)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"JWK"_s);
    if (!cut.text)
        return SecretBuffer();
    std::optional<SecretBuffer> bytes = fromSecretBase64Url(cut.text->view());
    if (!bytes)
        return badMember(name);
    return std::move(*bytes);
}

Result<PrivateMembers> cutPrivateMembers(SecretBuffer &json)
{
    PrivateMembers members;
    // dp, dq and qi follow from the others and are computed anew; k is a symmetric key, refused later.
    for (const QLatin1String name : {"d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "k"_L1}) {
        Result<SecretBuffer> bytes = cutInteger(json, name);
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        if (name == "d"_L1)
            members.d = std::move(*bytes);
        else if (name == "p"_L1)
            members.p = std::move(*bytes);
        else if (name == "q"_L1)
            members.q = std::move(*bytes);
    }
    return members;
}

QByteArray publicInteger(const QJsonObject &object, QLatin1String name)
{
    return fromBase64Url(object.value(name).toString().toUtf8()).value_or(QByteArray());
}

JsonWebKey publicHalf(const QJsonObject &object)
{
    JsonWebKey key;
    key.kty = object.value("kty"_L1).toString();
    key.crv = object.value("crv"_L1).toString();
    key.n = publicInteger(object, "n"_L1);
    key.e = publicInteger(object, "e"_L1);
    key.x = publicInteger(object, "x"_L1);
    key.y = publicInteger(object, "y"_L1);
    const QJsonArray operations = object.value("key_ops"_L1).toArray();
    for (const QJsonValue &operation : operations) {
        if (operation.isString())
            key.keyOps << operation.toString();
    }
    return key;
}

Result<PrivateJsonWebKey> rsaKey(const JsonWebKey &key, const PrivateMembers &members)
{
    // More than two primes are never in use (RFC 7518 §6.3.2.7), so without "oth" these are all.
    RsaIntegers integers;
    integers.n = toBigNumber(key.n, NumberUse::Public);
    integers.e = toBigNumber(key.e, NumberUse::Public);
    integers.d = toBigNumber(members.d.view(), NumberUse::Private);
    if (!members.p.isEmpty() && !members.q.isEmpty()) {
        integers.p = toBigNumber(members.p.view(), NumberUse::Private);
        integers.q = toBigNumber(members.q.view(), NumberUse::Private);
    }
    return rsaPrivateJwk(std::move(integers));
}

Result<PrivateJsonWebKey> ecKey(const JsonWebKey &key, const PrivateMembers &members)
{
    const Result<KeyHandle> handle = opensslEcKeyPair(key, members.d.view());
    if (!handle)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, handle.error().detail);
    return toPrivateJwk(handle->get());
}

} // namespace

Result<KeyFile> loadPrivateJwk(QByteArrayView content)
{
    SecretBuffer json = SecretBuffer::copyOf(content);
    const Result<PrivateMembers> members = cutPrivateMembers(json);
    if (!members)
        return tl::unexpected(members.error());
    const Result<QJsonDocument> document = parseJson(json.view());
    if (!document)
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "JWK: "_L1 + document.error().detail);
    const QJsonObject object = document->object();
    if (object.contains("keys"_L1))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"JWK Set"_s);

    const JsonWebKey key = publicHalf(object);
    if (!key.isRsa() && !key.isEllipticCurve()) {
        const QString type = key.kty.isEmpty() ? u"kty"_s : key.crv.isEmpty() ? key.kty : key.kty + u' ' + key.crv;
        return keyFileRefused(ErrorReason::KeyFileUnsupported, "JWK "_L1 + type);
    }
    if (!object.contains("d"_L1))
        return keyFileRefused(ErrorReason::KeyFileNoPrivateKey, u"JWK"_s);
    if (members->d.isEmpty())
        return badMember("d"_L1);
    if (object.contains("oth"_L1))
        return keyFileRefused(ErrorReason::KeyFileUnsupported, u"RSA multi-prime"_s);
    return (key.isRsa() ? rsaKey(key, *members) : ecKey(key, *members)).map([&key](PrivateJsonWebKey &&value) {
        value.publicKey.keyOps = key.keyOps;
        return KeyFile{std::move(value), u"JWK"_s, {}};
    });
}

} // namespace vault
