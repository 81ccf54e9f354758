// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/passwordstrength.h"

#include <zxcvbn.h>

namespace vault {
namespace {

/// Bytes of the first characters, cut between characters and before a NUL, where zxcvbn would stop.
qsizetype startOf(QByteArrayView value)
{
    int characters = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool begins = (value.at(i) & 0xc0) != 0x80;
        if (value.at(i) == '\0' || (begins && characters++ == estimatedCharacters))
            return i;
    }
    return value.size();
}

} // namespace

PasswordStrength::Level strengthLevel(double bits)
{
    using Level = PasswordStrength::Level;
    if (bits < 28)
        return Level::VeryWeak;
    if (bits < 50)
        return Level::Weak;
    if (bits < 75)
        return Level::Fair;
    return bits < 112 ? Level::Strong : Level::VeryStrong;
}

PasswordStrength estimateStrength(const SecretBuffer &value)
{
    PasswordStrength strength;
    const qsizetype size = startOf(value.view());
    SecretBuffer start(size + 1); // ends with a NUL
    std::copy_n(value.data(), size, start.data());
    strength.bits = size > 0 ? ZxcvbnMatch(start.data(), nullptr, nullptr) : 0;
    strength.level = strengthLevel(strength.bits);
    strength.isOfStart = size < value.size();
    return strength;
}

} // namespace vault
