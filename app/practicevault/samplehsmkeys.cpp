// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/samplehsmkeys.h"

#include "app/practicevault/keycreation.h"
#include "app/practicevault/samplecontent.h"

namespace practicevault {

namespace {

KeyShape rsa(int bits)
{
    return {bits, 65537, {}};
}

KeyShape ec(const char *curve)
{
    return {0, 0, curve};
}

KeyShape oct(int bits)
{
    return {0, 0, {}, bits};
}

/// Adds `count` versions, a month apart; returns the newest.
KeyVersion &add(Vault &vault, const std::string &name, const KeyShape &shape, int count = 1)
{
    for (int i = 0; i < count; ++i) {
        KeyVersion version;
        version.id = versionFrom("hsm/" + name + "/" + std::to_string(i));
        version.type = shape.isRsa() ? "RSA-HSM" : shape.isOct() ? "oct-HSM" : "EC-HSM";
        version.operations = defaultOperations(shape);
        version.attributes = sampleAttributes(name);
        version.attributes.created -= static_cast<std::int64_t>(count - 1 - i) * 30 * 86400;
        version.attributes.updated = version.attributes.created;
        version.material = std::make_shared<const KeyMaterial>(shape);
        vault.keys.add(name, std::move(version));
    }
    return vault.keys.object(name).versions.back();
}

} // namespace

void addSampleHsmKeys(Vault &vault)
{
    for (const int bits : {128, 192, 256}) {
        const std::string suffix = std::to_string(bits);
        add(vault, "archive-encryption-" + suffix, oct(bits)).operations = {"encrypt", "decrypt"};
        add(vault, "key-wrapping-" + suffix, oct(bits)).operations = {"wrapKey", "unwrapKey"};
    }
    add(vault, "database-master-key", oct(256), 3).tags = Tags {{"stage", "prod"}, {"owner", "platform"}};
    add(vault, "payments-token-vault", oct(256)).attributes.expires = daysFromNow(20);
    add(vault, "retired-disk-key", oct(128)).attributes.enabled = false;
    add(vault, "root-signing-2030", rsa(4096)).tags = Tags {{"ceremony", "2024-03"}, {"owner", "security"}};
    add(vault, "code-signing-release", rsa(3072)).operations = {"sign", "verify"};
    add(vault, "tenant-data-encryption", rsa(2048), 2).tags = Tags {{"stage", "prod"}};
    add(vault, "firmware-signing", ec("P-384")).tags = Tags {{"team", "devices"}};
    add(vault, "token-signing", ec("P-256"), 5).attributes.expires = daysFromNow(9);
    add(vault, "archive-seal", ec("P-521"));
    add(vault, "wallet-settlement", ec("P-256K"));
    add(vault, "legacy-portal-signing", ec("P-256")).attributes.expires = daysFromNow(-90);
    add(vault, "next-year-signing", ec("P-256")).attributes.notBefore = daysFromNow(60);
    for (const char *name : {"deleted-by-mistake", "proof-of-concept"})
        add(vault, name, oct(256)).tags = Tags {{"stage", "test"}};
    moveToDeleted(vault.keys, "deleted-by-mistake", 1);
    moveToDeleted(vault.keys, "proof-of-concept", 88);
}

} // namespace practicevault
