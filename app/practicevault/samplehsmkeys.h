// SPDX-License-Identifier: Apache-2.0
// The sample keys of a Managed HSM: RSA-HSM, EC-HSM and oct-HSM. Their material is made at the first use of each.
#pragma once

#include "app/practicevault/vault.h"

namespace practicevault {

void addSampleHsmKeys(Vault &vault);

} // namespace practicevault
