// SPDX-License-Identifier: Apache-2.0
// One block of RSA encryption (RFC 8017): RSA1_5, RSA-OAEP (SHA-1), RSA-OAEP-256.
#pragma once

#include "app/practicevault/keymaterial.h"

#include <string>

namespace practicevault {

/// Throws a Refusal where the algorithm is unknown, the key is no RSA key, or the text is too long.
std::string encryptBlock(const KeyMaterial &material, const std::string &algorithm, const std::string &plain);

/// Throws a Refusal where the block cannot be decrypted, without saying why.
std::string decryptBlock(const KeyMaterial &material, const std::string &algorithm, const std::string &block);

} // namespace practicevault
