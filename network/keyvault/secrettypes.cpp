// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/secrettypes.h"

#include "network/keyvault/bodyfields.h"
#include "network/keyvault/itemdecoder.h"
#include "network/keyvault/valuecutter.h"

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

Result<SecretBundle> decodeSecretBundle(RawResponse &&response)
{
    CutValue cut = cutValue(response.body);
    if (!cut.wellFormed)
        return tl::unexpected(ApiError::payload(ErrorReason::NotJson));
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());
    if (const QJsonValue rest = (*body)["value"_L1]; !rest.isString() && !rest.isNull() && !rest.isUndefined())
        return wrongShape(u"value"_s);

    Result<VaultItem> properties = decodeItem(*body, (*body)["id"_L1].toString(), u"id"_s);
    if (!properties)
        return tl::unexpected(std::move(properties.error()));
    return SecretBundle{std::move(*properties), (*body)["kid"_L1].toString(), std::move(cut.text)};
}

SecretBuffer encode(const SetSecretParameters &parameters)
{
    JsonWriter writer;
    writer.utf8("value"_L1, parameters.value.view());
    if (!parameters.contentType.isEmpty())
        writer.text("contentType"_L1, parameters.contentType);
    writeAttributes(writer, parameters.attributes);
    writeTags(writer, parameters.tags);
    return writer.finish();
}

SecretBuffer encode(const SecretUpdate &update)
{
    JsonWriter writer;
    if (update.contentType)
        writer.text("contentType"_L1, *update.contentType);
    writeAttributes(writer, update.attributes);
    if (update.tags)
        writer.texts("tags"_L1, *update.tags);
    return writer.finish();
}

} // namespace vault
