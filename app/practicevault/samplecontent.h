// SPDX-License-Identifier: Apache-2.0
// What a practice vault holds at its start: content that exercises a browser. Names and versions are the same at
// every start, dates are relative to it, and every value is plainly invented.
#pragma once

#include "app/practicevault/vault.h"

namespace practicevault {

/// About 60 keys, 140 secrets and 5 certificates; some 20 keys in a Managed HSM.
void addSampleContent(Vault &vault);

/// Adds generated secrets until there are `total` in all.
void addGeneratedSecrets(Vault &vault, std::size_t total);

/// One secret, "generated-versions", of so many versions, a minute apart.
void addGeneratedVersions(Vault &vault, std::size_t count);

/// Attributes with times in days from now; created and updated lie in the past and differ from name to name.
Attributes sampleAttributes(std::string_view seed);

std::int64_t daysFromNow(std::int64_t days);

/// Moves an object to the deleted ones, `daysAgo` days ago.
template<class Object>
void moveToDeleted(ObjectTable<Object> &table, const std::string &name, std::int64_t daysAgo)
{
    auto node = table.live.extract(lowerCase(name));
    node.mapped().deletion = Deletion {daysFromNow(-daysAgo), daysFromNow(90 - daysAgo), {}};
    table.deleted.insert(std::move(node));
}

} // namespace practicevault
