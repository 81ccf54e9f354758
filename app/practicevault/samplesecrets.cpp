// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/samplesecrets.h"

#include "app/practicevault/samplecontent.h"
#include <array>

namespace practicevault {

namespace {

SecretVersion &addSecret(Vault &vault, const std::string &name, const std::string &value, int count = 1)
{
    Secret &secret = vault.secrets.live[lowerCase(name)];
    secret.name = name;
    for (int i = 0; i < count; ++i) {
        SecretVersion &version = secret.versions.emplace_back();
        version.id = versionFrom("secret/" + name + "/" + std::to_string(i));
        version.value = i + 1 == count ? value : value + " (earlier value " + std::to_string(i + 1) + ")";
        version.attributes = sampleAttributes(name);
        version.attributes.created -= static_cast<std::int64_t>(count - 1 - i) * 7 * 86400;
        version.attributes.updated = version.attributes.created;
    }
    return secret.versions.back();
}

/// 14 services with 8 secrets each.
void addOrdinarySecrets(Vault &vault)
{
    constexpr std::array services {"orders",  "billing-api", "catalog", "identity", "shipping", "search",  "reports",
                                   "audit", "warehouse",   "loyalty", "payments", "mailer",   "support", "analytics"};
    constexpr std::array<std::pair<const char *, const char *>, 8> purposes {
        {{"db-password", "text/plain"},
         {"connection-string", "application/x-connection-string"},
         {"storage-key", ""},
         {"webhook-secret", ""},
         {"smtp-password", "text/plain"},
         {"cache-password", ""},
         {"queue-token", "text/plain"},
         {"client-secret", "text/plain"}}};
    for (const std::string service : services) {
        for (const auto &[purpose, contentType] : purposes) {
            std::string value = "example-" + service + "-" + purpose + "-not-real";
            if (std::string_view(purpose) == "connection-string")
                value = "Server=db.example;Database=" + service + ";User=app;Password=not-a-real-password";
            SecretVersion &version = addSecret(vault, service + "-" + purpose, value);
            version.tags = Tags {{"team", service}, {"stage", "prod"}};
            if (*contentType)
                version.contentType = contentType;
        }
    }
}

void addStates(Vault &vault)
{
    addSecret(vault, "legacy-ftp-password", "expired-example").attributes.expires = daysFromNow(-200);
    addSecret(vault, "partner-api-token-2024", "expired-example").attributes.expires = daysFromNow(-1);
    addSecret(vault, "partner-api-token", "example-token", 4).attributes.expires = daysFromNow(3);
    addSecret(vault, "contoso-prod-storage-key", "example-storage-key", 6).attributes.expires = daysFromNow(14);
    addSecret(vault, "contoso-prod-sas-token", "sv=example&sig=not-a-signature").attributes.expires = daysFromNow(29);
    addSecret(vault, "maintenance-account-password", "disabled-example").attributes.enabled = false;
    addSecret(vault, "old-admin-password", "disabled-example", 2).attributes.enabled = false;
    SecretVersion &future = addSecret(vault, "next-quarter-api-token", "not-valid-yet-example");
    future.attributes.notBefore = daysFromNow(60);
    future.attributes.expires = daysFromNow(150);
    addSecret(vault, "session-cookie-key", "rotated-example", 40).tags = Tags {{"rotation", "weekly"}};
    Tags many;
    for (int i = 1; i <= 15; ++i)
        many["label-" + std::to_string(i)] = "value " + std::to_string(i);
    addSecret(vault, "secret-with-fifteen-tags", "example").tags = many;
}

void addUnusualValues(Vault &vault)
{
    addSecret(vault, "deploy-notes-pem", "-----BEGIN PRACTICE TEXT-----\nVGhpcyBpcyBub3QgYSBrZXkuIEl0IG9ubHkgbG9v\n"
                                         "a3MgbGlrZSBvbmUuIFByYWN0aWNlIG9ubHkuLi4u\n-----END PRACTICE TEXT-----\n")
        .contentType
        = "application/x-pem-file";
    addSecret(vault, "feature-flags", "{\n  \"newCheckout\": true,\n  \"limits\": {\"orders\": 250},\n  \"regions\": "
                                      "[\"north\", \"west\"]\n}\n")
        .contentType
        = "application/json";
    addSecret(vault, "appsettings-xml", "<?xml version=\"1.0\"?>\n<settings>\n  <add key=\"Mode\" value=\"practice\"/>\n"
                                        "</settings>\n")
        .contentType
        = "application/xml";
    std::string large;
    for (int line = 1; large.size() < 25600; ++line)
        large += "line " + std::to_string(line) + " of a value as large as a vault takes\n";
    large.resize(25600);
    addSecret(vault, "largest-value-25600-bytes", large).contentType = "text/plain";
    addSecret(vault, "greeting-chinese", "你好，密钥保管库。这只是一个练习。").contentType = "text/plain; charset=utf-8";
    addSecret(vault, "greeting-arabic", "مرحبا، هذه خزنة للتدريب فقط.").contentType = "text/plain; charset=utf-8";
    addSecret(vault, "greeting-emoji", "🔐 practice 🗝️ only 👩‍💻").contentType = "text/plain; charset=utf-8";
    addSecret(vault, "empty-value", "");
    addSecret(vault, "value-with-spaces-around", "  two before, two after  ");
    addSecret(vault, "MixedCase-Secret-Name", "example").tags
        = Tags {{"说明", "练习"}, {"الفريق", "الأمن"}, {"mood", "🔑"}};
    std::string longName = "very-long-secret-name-of-127-characters";
    while (longName.size() < 127)
        longName += "-x";
    longName.resize(127, 'z');
    addSecret(vault, longName, "example");
    SecretVersion &binary = addSecret(vault, "binary-file-base64", "AAECAwQFBgcICQ==");
    binary.tags = Tags {{"file-encoding", "base64"}};
    binary.contentType = "application/octet-stream";
}

} // namespace

void addSampleSecrets(Vault &vault)
{
    addOrdinarySecrets(vault);
    addStates(vault);
    addUnusualValues(vault);
    constexpr std::array<std::pair<const char *, int>, 5> deleted {{{"old-orders-db-password", 1},
                                                                    {"retired-partner-token", 30},
                                                                    {"test-secret-deleted-by-mistake", 2},
                                                                    {"proof-of-concept-password", 89},
                                                                    {"temporary-sas-token", 14}}};
    for (const auto &[name, daysAgo] : deleted) {
        addSecret(vault, name, "example").tags = Tags {{"stage", "test"}};
        moveToDeleted(vault.secrets, name, daysAgo);
    }
}

} // namespace practicevault
