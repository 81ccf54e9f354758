// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

namespace vault {

/// How hard a value is to guess for somebody who knows how people choose passwords, by zxcvbn (Wheeler, USENIX
/// Security 2016). Of a generated value, the recipe's entropy tells more.
struct PasswordStrength {
    enum class Level {
        VeryWeak, ///< Below 28 bits: guessed through a login form.
        Weak, ///< Below 50 bits: guessed with one computer that has the hash.
        Fair, ///< Below 75 bits.
        Strong, ///< Below 112 bits.
        VeryStrong,
    };
    double bits = 0; ///< Binary logarithm of the guesses.
    Level level = Level::VeryWeak;
    bool isOfStart = false; ///< Only the first estimatedCharacters were looked at.
};

/// The estimate's cost grows with the square of the length and more; beyond this a value is strong or none.
inline constexpr int estimatedCharacters = 100;

/// value: UTF-8. A few milliseconds at worst.
PasswordStrength estimateStrength(const SecretBuffer &value);
PasswordStrength::Level strengthLevel(double bits);

} // namespace vault
