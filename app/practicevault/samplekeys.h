// SPDX-License-Identifier: Apache-2.0
// The sample keys. Their material is made at the first use of each.
#pragma once

#include "app/practicevault/vault.h"

#include <array>

namespace practicevault {

/// Certificates whose keys and secrets stand in the vault, as the vault itself manages them.
inline constexpr std::array sampleCertificates {"www-contoso-example", "api-contoso-example", "wildcard-intranet-example"};

void addSampleKeys(Vault &vault);

} // namespace practicevault
