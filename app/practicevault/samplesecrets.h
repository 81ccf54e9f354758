// SPDX-License-Identifier: Apache-2.0
// The sample secrets.
#pragma once

#include "app/practicevault/vault.h"

namespace practicevault {

/// After addSampleKeys: the secrets of certificates name their keys.
void addSampleSecrets(Vault &vault);

} // namespace practicevault
