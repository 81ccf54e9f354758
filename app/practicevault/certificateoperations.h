// SPDX-License-Identifier: Apache-2.0
// Reading certificates (protocol.md section 7). Nothing here makes, changes or deletes one.
#pragma once

#include "app/practicevault/answer.h"
#include "app/practicevault/call.h"
#include "app/practicevault/vault.h"

namespace practicevault {

Answer getCertificate(Vault &vault, const Call &call);
Answer getCertificatePolicy(Vault &vault, const Call &call);
Answer getDeletedCertificate(Vault &vault, const Call &call);

} // namespace practicevault
