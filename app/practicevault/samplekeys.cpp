// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/samplekeys.h"

#include "app/practicevault/keycreation.h"
#include "app/practicevault/keymaterial.h"
#include "app/practicevault/samplecontent.h"

namespace practicevault {

namespace {

KeyShape shapeOf(std::string_view text)
{
    if (text.substr(0, 2) == "P-")
        return {0, 0, std::string(text)};
    return {std::stoi(std::string(text)), 65537, {}};
}

/// Adds `count` versions, a month apart, the newest with the sample's own times.
KeyVersion &addKey(Vault &vault, const std::string &name, std::string_view shapeText, int count = 1)
{
    Key &key = vault.keys.live[lowerCase(name)];
    key.name = name;
    const KeyShape shape = shapeOf(shapeText);
    for (int i = 0; i < count; ++i) {
        KeyVersion &version = key.versions.emplace_back();
        version.id = versionFrom("key/" + name + "/" + std::to_string(i));
        version.type = shape.isRsa() ? "RSA" : "EC";
        version.operations = defaultOperations(shape);
        version.attributes = sampleAttributes(name);
        version.attributes.created -= static_cast<std::int64_t>(count - 1 - i) * 30 * 86400;
        version.attributes.updated = version.attributes.created;
        version.material = std::make_shared<const KeyMaterial>(shape);
    }
    return key.versions.back();
}

void addOrdinaryKeys(Vault &vault)
{
    constexpr std::array services {"orders", "billing", "catalog", "identity", "shipping", "search", "reports", "audit"};
    constexpr std::array<std::pair<const char *, const char *>, 4> purposes {
        {{"signing", "P-256"}, {"token-signing", "P-384"}, {"archive-seal", "P-521"}, {"webhook-signing", "P-256"}}};
    for (const std::string service : services) {
        for (const auto &[purpose, shape] : purposes) {
            KeyVersion &version = addKey(vault, service + "-" + purpose, shape);
            version.tags = Tags {{"team", service}, {"purpose", purpose}, {"stage", "prod"}};
        }
    }
    addKey(vault, "contoso-prod-data-encryption", "2048").tags = Tags {{"stage", "prod"}, {"owner", "platform"}};
    addKey(vault, "contoso-test-data-encryption", "2048").tags = Tags {{"stage", "test"}, {"owner", "platform"}};
    addKey(vault, "contoso-backup-wrapping", "3072").operations = {"wrapKey", "unwrapKey"};
    addKey(vault, "contoso-root-2030", "4096").tags = Tags {{"ceremony", "2024-03"}, {"owner", "security"}};
    addKey(vault, "code-signing-release", "3072").operations = {"sign", "verify"};
    addKey(vault, "code-signing-nightly", "2048").operations = {"sign", "verify"};
    addKey(vault, "wallet-settlement", "P-256K").tags = Tags {{"chain", "practice"}};
    addKey(vault, "wallet-cold", "P-256K");
    addKey(vault, "disk-encryption-set-01", "2048").type = "RSA-HSM";
    addKey(vault, "hsm-attestation", "P-256").type = "EC-HSM";
}

void addStates(Vault &vault)
{
    KeyVersion &expired = addKey(vault, "legacy-portal-signing-2021", "P-256", 2);
    expired.attributes.notBefore = daysFromNow(-1500);
    expired.attributes.expires = daysFromNow(-400);
    expired.tags = Tags {{"status", "retired"}};
    addKey(vault, "mobile-push-signing-old", "P-256").attributes.expires = daysFromNow(-3);
    addKey(vault, "partner-exchange-signing", "P-256", 3).attributes.expires = daysFromNow(5);
    addKey(vault, "invoice-seal-2026", "P-384").attributes.expires = daysFromNow(28);
    addKey(vault, "incident-1427-compromised", "P-256").attributes.enabled = false;
    addKey(vault, "experiment-disabled-rsa", "2048").attributes.enabled = false;
    KeyVersion &future = addKey(vault, "next-year-token-signing", "P-256");
    future.attributes.notBefore = daysFromNow(45);
    future.attributes.expires = daysFromNow(410);
    addKey(vault, "verify-only-partner", "P-256").operations = {"verify"};
    addKey(vault, "far-future-expiry", "P-256").attributes.expires = 4102444800; // The year 2100, past 32 bits.
    addKey(vault, "rotated-weekly-session-signing", "P-256", 40).tags = Tags {{"rotation", "weekly"}};
    addKey(vault, "MixedCase-Key-Name", "P-256").tags = Tags {{"说明", "签名密钥"}, {"الفريق", "الأمن"}, {"mood", "🔑"}};
    std::string longName = "very-long-key-name-of-127-characters";
    while (longName.size() < 127)
        longName += "-x";
    longName.resize(127, 'z');
    addKey(vault, longName, "P-256");
    Tags many;
    for (int i = 1; i <= 15; ++i)
        many["label-" + std::to_string(i)] = "value " + std::to_string(i);
    addKey(vault, "key-with-fifteen-tags", "P-256").tags = many;
}

} // namespace

void addSampleKeys(Vault &vault)
{
    addOrdinaryKeys(vault);
    addStates(vault);
    constexpr std::array<std::pair<const char *, int>, 4> deleted {
        {{"old-orders-signing", 2}, {"retired-import-key", 40}, {"test-key-deleted-by-mistake", 1}, {"proof-of-concept", 88}}};
    for (const auto &[name, daysAgo] : deleted) {
        addKey(vault, name, "P-256").tags = Tags {{"stage", "test"}};
        moveToDeleted(vault.keys, name, daysAgo);
    }
}

} // namespace practicevault
