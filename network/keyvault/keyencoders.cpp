// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/bodyfields.h"
#include "network/keyvault/keytypes.h"

#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

using NamedBytes = std::pair<QLatin1String, QByteArrayView>;

void writePrivateKey(JsonWriter &writer, const PrivateJsonWebKey &key)
{
    writer.beginObject("key"_L1);
    writer.text("kty"_L1, key.publicKey.kty);
    if (!key.publicKey.keyOps.isEmpty())
        writer.texts("key_ops"_L1, key.publicKey.keyOps);
    if (!key.publicKey.crv.isEmpty())
        writer.text("crv"_L1, key.publicKey.crv);
    const std::array<NamedBytes, 10> integers{{
        {"n"_L1, key.publicKey.n}, {"e"_L1, key.publicKey.e}, {"x"_L1, key.publicKey.x},
        {"y"_L1, key.publicKey.y}, {"d"_L1, key.d.view()}, {"p"_L1, key.p.view()},
        {"q"_L1, key.q.view()}, {"dp"_L1, key.dp.view()}, {"dq"_L1, key.dq.view()},
        {"qi"_L1, key.qi.view()},
    }};
    for (const auto &[name, bytes] : integers) {
        if (!bytes.isEmpty())
            writer.base64Url(name, bytes);
    }
    writer.endObject();
}

} // namespace

SecretBuffer encode(const CreateKeyParameters &parameters)
{
    JsonWriter writer;
    writer.text("kty"_L1, parameters.kty);
    if (parameters.keySize > 0)
        writer.number("key_size"_L1, parameters.keySize);
    if (!parameters.crv.isEmpty())
        writer.text("crv"_L1, parameters.crv);
    if (!parameters.keyOps.isEmpty())
        writer.texts("key_ops"_L1, parameters.keyOps);
    writeAttributes(writer, parameters.attributes);
    writeTags(writer, parameters.tags);
    return writer.finish();
}

SecretBuffer encode(const ImportKeyParameters &parameters)
{
    JsonWriter writer;
    writePrivateKey(writer, parameters.key);
    if (parameters.hardwareProtected)
        writer.boolean("Hsm"_L1, true);
    writeAttributes(writer, parameters.attributes);
    writeTags(writer, parameters.tags);
    return writer.finish();
}

SecretBuffer encode(const KeyUpdate &update)
{
    JsonWriter writer;
    if (update.keyOps)
        writer.texts("key_ops"_L1, *update.keyOps);
    writeAttributes(writer, update.attributes);
    if (update.tags)
        writer.texts("tags"_L1, *update.tags);
    return writer.finish();
}

} // namespace vault
