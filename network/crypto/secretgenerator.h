// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QFlags>

#include <functional>

namespace vault {

enum class CharacterClass { LowerCase = 1, UpperCase = 2, Digits = 4, Symbols = 8 };
Q_DECLARE_FLAGS(CharacterClasses, CharacterClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(CharacterClasses)

/// A value of ASCII characters in which each chosen class stands at least once.
struct CharacterRecipe {
    int length = 32; ///< At least as many characters as classes are taken.
    CharacterClasses classes = CharacterClass::LowerCase | CharacterClass::UpperCase | CharacterClass::Digits
        | CharacterClass::Symbols;
    bool withoutLookAlikes = false; ///< Neither 0, O, 1, l, I and | nor 2, Z, 5, S, 8 and B.
};

/// Words of the word list with a character between them.
struct WordRecipe {
    int count = 8;
    char separator = '-';
    bool isCapitalized = false; ///< Adds no entropy.
};

/// Gives 32 random bits at each call.
using RandomSource = std::function<quint32()>;
RandomSource systemRandom(); ///< The operating system's, for keys.

/// The characters of one class. Quotes, the backslash and blanks, which shells and connection strings take for their
/// own, are in none.
QByteArray alphabetOf(CharacterClass characterClass, bool withoutLookAlikes);

/// Every value that the recipe allows is equally likely. Empty for a recipe without classes or words.
SecretBuffer generateSecret(const CharacterRecipe &recipe, const RandomSource &random = systemRandom());
SecretBuffer generateSecret(const WordRecipe &recipe, const RandomSource &random = systemRandom());

/// Bits: the binary logarithm of how many values the recipe allows.
double entropyOf(const CharacterRecipe &recipe);
double entropyOf(const WordRecipe &recipe);

} // namespace vault
