// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/bodyfields.h"

namespace vault {

using namespace Qt::StringLiterals;

void writeAttributes(JsonWriter &writer, const AttributeChanges &changes)
{
    if (!changes.enabled && !changes.notBefore && !changes.expires)
        return;
    writer.beginObject("attributes"_L1);
    if (changes.enabled)
        writer.boolean("enabled"_L1, *changes.enabled);
    if (changes.notBefore)
        writer.number("nbf"_L1, *changes.notBefore);
    if (changes.expires)
        writer.number("exp"_L1, *changes.expires);
    writer.endObject();
}

void writeTags(JsonWriter &writer, const Tags &tags)
{
    if (!tags.isEmpty())
        writer.texts("tags"_L1, tags);
}

SecretBuffer valueBody(QByteArrayView text)
{
    JsonWriter writer;
    writer.utf8("value"_L1, text);
    return writer.finish();
}

} // namespace vault
