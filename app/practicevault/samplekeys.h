// SPDX-License-Identifier: Apache-2.0
// The sample keys, but those of certificates. Their material is made at the first use of each.
#pragma once

#include "app/practicevault/vault.h"

namespace practicevault {

void addSampleKeys(Vault &vault);

} // namespace practicevault
