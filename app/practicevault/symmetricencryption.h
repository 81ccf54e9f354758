// SPDX-License-Identifier: Apache-2.0
// AES with a symmetric key of a Managed HSM (protocol.md section 2): A128GCM, A128CBC, A128CBCPAD, A128KW and the same of
// 192 and 256 bits.
#pragma once

#include "app/practicevault/keymaterial.h"

#include <string>

namespace practicevault {

/// Bytes that go in or come out. What an algorithm does not use is left alone, or comes out empty.
struct SymmetricText {
    std::string value;
    std::string iv;
    std::string aad; ///< GCM: authenticated, not encrypted.
    std::string tag; ///< GCM: 16 bytes.
};

/// Throws a Refusal for an algorithm that is unknown, of another key size, or none for that operation: KW wraps and
/// unwraps, the others encrypt and decrypt.
void checkSymmetric(const KeyMaterial &material, const std::string &algorithm, const std::string &operation);

/// GCM chooses its own iv (12 bytes) and answers iv, aad and tag; CBC and CBCPAD need one of 16 bytes and answer it; KW has
/// none. Throws a Refusal for a wrong length.
SymmetricText encryptSymmetric(const KeyMaterial &material, const std::string &algorithm, const SymmetricText &plain);

/// Answers the value alone. Throws a Refusal where it cannot be decrypted, without saying why.
SymmetricText decryptSymmetric(const KeyMaterial &material, const std::string &algorithm, const SymmetricText &given);

} // namespace practicevault
