// SPDX-License-Identifier: Apache-2.0
// Signatures over digests (RFC 7518 section 3; protocol.md section 2): RS*, PS*, RSNULL and ES*, the last as r‖s.
#pragma once

#include "app/practicevault/keymaterial.h"

#include <string>

namespace practicevault {

/// Throws a Refusal where the algorithm is unknown or does not fit the key (`kid` and `type` are for the message),
/// or where the digest has the wrong length (`field` is the property that carried it).
void checkSigning(const KeyMaterial &material, const std::string &algorithm, const std::string &digest,
                  const std::string &field, const std::string &kid, const std::string &type);

/// Both after checkSigning.
std::string signDigest(const KeyMaterial &material, const std::string &algorithm, const std::string &digest);
bool verifyDigest(const KeyMaterial &material, const std::string &algorithm, const std::string &digest,
                  const std::string &signature);

} // namespace practicevault
