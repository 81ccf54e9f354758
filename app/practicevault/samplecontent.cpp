// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/samplecontent.h"

#include "app/practicevault/samplecertificates.h"
#include "app/practicevault/samplehsmkeys.h"
#include "app/practicevault/samplekeys.h"
#include "app/practicevault/samplesecrets.h"

#include <array>

namespace practicevault {

namespace {

constexpr std::int64_t secondsADay = 86400;

std::string padded(std::size_t number)
{
    std::string text = std::to_string(number);
    return std::string(6 - std::min<std::size_t>(6, text.size()), '0') + text;
}

} // namespace

std::int64_t daysFromNow(std::int64_t days)
{
    return now() + days * secondsADay;
}

Attributes sampleAttributes(std::string_view seed)
{
    std::uint32_t mixed = 2166136261U;
    for (const char c : seed)
        mixed = (mixed ^ static_cast<unsigned char>(c)) * 16777619U;
    constexpr std::uint32_t twoYears = 730;
    Attributes attributes;
    attributes.created = daysFromNow(-1 - static_cast<std::int64_t>(mixed % twoYears)) + mixed % 80000 - 40000;
    attributes.updated = attributes.created;
    return attributes;
}

void addSampleContent(Vault &vault)
{
    if (vault.isManagedHsm)
        return addSampleHsmKeys(vault);
    addSampleKeys(vault);
    addSampleSecrets(vault);
    addSampleCertificates(vault);
}

void addGeneratedSecrets(Vault &vault, std::size_t total)
{
    constexpr std::array services {"orders", "billing", "catalog", "identity", "shipping", "search", "reports"};
    constexpr std::array purposes {"api-key", "db-password", "webhook-secret", "storage-key", "smtp-password"};
    constexpr std::array stages {"prod", "test", "dev"};
    for (std::size_t i = 1; vault.secrets.live.size() < total; ++i) {
        Secret secret;
        secret.name = "generated-" + padded(i) + "-" + services[i % services.size()] + "-" + purposes[i % purposes.size()];
        SecretVersion &version = secret.versions.emplace_back();
        version.id = versionFrom(secret.name);
        version.value = "generated-value-" + std::to_string(i);
        version.attributes = sampleAttributes(secret.name);
        version.attributes.enabled = i % 40 != 0;
        if (i % 8 == 0)
            version.attributes.expires = daysFromNow(static_cast<std::int64_t>(i % 400) - 30);
        if (i % 3 == 0)
            version.contentType = "text/plain";
        version.tags = Tags {{"stage", stages[i % stages.size()]}, {"team", services[i % services.size()]}};
        vault.secrets.live.emplace_hint(vault.secrets.live.end(), lowerCase(secret.name), std::move(secret));
    }
}

void addGeneratedVersions(Vault &vault, std::size_t count)
{
    Secret secret;
    secret.name = "generated-versions";
    const std::int64_t first = now() - static_cast<std::int64_t>(count) * 60;
    for (std::size_t i = 0; i < count; ++i) {
        SecretVersion &version = secret.versions.emplace_back();
        version.id = versionFrom(secret.name + std::to_string(i));
        version.value = "generated-value-" + std::to_string(i);
        version.attributes.created = first + static_cast<std::int64_t>(i) * 60;
        version.attributes.updated = version.attributes.created;
        version.attributes.enabled = i % 40 != 0 || i + 1 == count;
        version.tags = Tags {{"round", std::to_string(i)}};
    }
    vault.secrets.live.insert_or_assign(lowerCase(secret.name), std::move(secret));
}

} // namespace practicevault
