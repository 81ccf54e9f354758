// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/keytypes.h"

#include "network/keyvault/itemdecoder.h"
#include "network/keyvault/valuecutter.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

Result<JsonWebKey> decodePublicKey(const QJsonObject &object)
{
    JsonWebKey key;
    key.kty = object["kty"_L1].toString();
    key.crv = object["crv"_L1].toString();
    const QJsonArray operations = object["key_ops"_L1].toArray();
    for (const QJsonValue &operation : operations)
        key.keyOps.append(operation.toString());

    const std::array<std::pair<QLatin1String, QByteArray *>, 4> integers{
        {{"n"_L1, &key.n}, {"e"_L1, &key.e}, {"x"_L1, &key.x}, {"y"_L1, &key.y}}};
    for (const auto &[name, bytes] : integers) {
        const QString text = object[name].toString();
        std::optional<QByteArray> decoded = fromBase64Url(text.toUtf8());
        if (!decoded)
            return wrongShape("key."_L1 + name);
        *bytes = std::move(*decoded);
    }
    return key;
}

/// Takes the top-level "value" out of the body, then reads the rest.
struct BodyWithValue {
    SecretBuffer value;
    QJsonObject rest;
};

Result<BodyWithValue> cutAndParse(RawResponse &response)
{
    CutValue cut = cutValue(response.body);
    if (!cut.wellFormed)
        return tl::unexpected(ApiError::payload(ErrorReason::NotJson));
    Result<QJsonObject> rest = parseObject(response.body.view());
    if (!rest)
        return tl::unexpected(std::move(rest.error()));
    if (!cut.text)
        return wrongShape(u"value"_s);
    return BodyWithValue{std::move(*cut.text), std::move(*rest)};
}

} // namespace

Result<KeyBundle> decodeKeyBundle(RawResponse &&response)
{
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());
    const QJsonValue keyValue = (*body)["key"_L1];
    if (!keyValue.isObject())
        return wrongShape(u"key"_s);
    const QJsonObject keyObject = keyValue.toObject();

    Result<VaultItem> properties = decodeItem(*body, keyObject["kid"_L1].toString(), u"key.kid"_s);
    if (!properties)
        return tl::unexpected(std::move(properties.error()));
    Result<JsonWebKey> key = decodePublicKey(keyObject);
    if (!key)
        return tl::unexpected(std::move(key.error()));
    return KeyBundle{std::move(*properties), std::move(*key)};
}

Result<KeyOperationResult> decodeKeyOperationResult(RawResponse &&response)
{
    Result<BodyWithValue> body = cutAndParse(response);
    if (!body)
        return tl::unexpected(std::move(body.error()));
    std::optional<ObjectId> keyId = ObjectId::parse(body->rest["kid"_L1].toString());
    if (!keyId)
        return wrongShape(u"kid"_s);
    std::optional<SecretBuffer> bytes = fromSecretBase64Url(body->value.view());
    if (!bytes)
        return wrongShape(u"value"_s);
    KeyOperationResult result{std::move(*keyId), std::move(*bytes),
                              QString::fromLatin1(response.header("x-ms-request-id").left(256)), {}};
    const std::array<std::pair<QLatin1String, QByteArray *>, 3> parameters{{{"iv"_L1, &result.parameters.iv},
                                                                            {"aad"_L1, &result.parameters.additionalData},
                                                                            {"tag"_L1, &result.parameters.tag}}};
    for (const auto &[name, part] : parameters) {
        std::optional<QByteArray> decoded = fromBase64Url(body->rest[name].toString().toUtf8());
        if (!decoded)
            return wrongShape(name);
        *part = std::move(*decoded);
    }
    return result;
}

Result<bool> decodeVerifyResult(RawResponse &&response)
{
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());
    const QJsonValue value = (*body)["value"_L1];
    if (!value.isBool())
        return wrongShape(u"value"_s);
    return value.toBool();
}

Result<SecretBuffer> decodeBackup(RawResponse &&response)
{
    Result<BodyWithValue> body = cutAndParse(response);
    if (!body)
        return tl::unexpected(std::move(body.error()));
    if (body->value.isEmpty())
        return wrongShape(u"value"_s);
    return std::move(body->value);
}

Result<void> decodeNothing(RawResponse &&)
{
    return {};
}

} // namespace vault
