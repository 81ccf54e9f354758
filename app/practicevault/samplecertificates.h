// SPDX-License-Identifier: Apache-2.0
// The sample certificates, each with the key and the secret that the vault manages for it: one with four versions, one
// about to expire, one expired, one with many names, one deleted.
#pragma once

#include "app/practicevault/vault.h"

namespace practicevault {

/// Makes their keys, so a start waits for them: about ten of EC, some milliseconds.
void addSampleCertificates(Vault &vault);

} // namespace practicevault
