// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/secretgenerator.h"

#include "network/crypto/wordlist.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

#include <cmath>
#include <limits>

namespace vault {
namespace {

constexpr CharacterClass allClasses[] = {CharacterClass::LowerCase, CharacterClass::UpperCase, CharacterClass::Digits,
                                         CharacterClass::Symbols};

QVarLengthArray<QByteArray, 4> alphabetsOf(const CharacterRecipe &recipe)
{
    QVarLengthArray<QByteArray, 4> alphabets;
    for (const CharacterClass characterClass : allClasses) {
        if (recipe.classes.testFlag(characterClass))
            alphabets.append(alphabetOf(characterClass, recipe.withoutLookAlikes));
    }
    return alphabets;
}

int lengthOf(const CharacterRecipe &recipe, qsizetype classes)
{
    return std::max(recipe.length, int(classes));
}

/// 0 … count - 1, each equally likely: draws above the last whole multiple of count are thrown away.
quint32 below(quint32 count, const RandomSource &random)
{
    const quint32 tooMany = (std::numeric_limits<quint32>::max() % count + 1) % count;
    quint32 drawn = random();
    while (drawn > std::numeric_limits<quint32>::max() - tooMany)
        drawn = random();
    return drawn % count;
}

bool holdsEach(const SecretBuffer &value, const QVarLengthArray<QByteArray, 4> &alphabets)
{
    for (const QByteArray &alphabet : alphabets) {
        bool isHeld = false;
        for (const char character : value.view())
            isHeld = isHeld || alphabet.contains(character);
        if (!isHeld)
            return false;
    }
    return true;
}

} // namespace

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::system()->generate(); };
}

QByteArray alphabetOf(CharacterClass characterClass, bool withoutLookAlikes)
{
    switch (characterClass) {
    case CharacterClass::LowerCase:
        return withoutLookAlikes ? "abcdefghijkmnopqrstuvwxyz" : "abcdefghijklmnopqrstuvwxyz";
    case CharacterClass::UpperCase:
        return withoutLookAlikes ? "ACDEFGHJKLMNPQRTUVWXY" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    case CharacterClass::Digits: return withoutLookAlikes ? "34679" : "0123456789";
    case CharacterClass::Symbols: return withoutLookAlikes ? "!#$%&()*+,-./:;<=>?@[]^_{}~" : "!#$%&()*+,-./:;<=>?@[]^_{|}~";
    }
    return {};
}

SecretBuffer generateSecret(const CharacterRecipe &recipe, const RandomSource &random)
{
    const auto alphabets = alphabetsOf(recipe);
    if (alphabets.isEmpty())
        return {};
    QByteArray all;
    for (const QByteArray &alphabet : alphabets)
        all.append(alphabet);
    SecretBuffer value(lengthOf(recipe, alphabets.size()));
    // A whole new draw where a class is missing. Putting the class in by hand would favour some values over others.
    do {
        for (qsizetype i = 0; i < value.size(); ++i)
            value.data()[i] = all.at(qsizetype(below(quint32(all.size()), random)));
    } while (!holdsEach(value, alphabets));
    return value;
}

SecretBuffer generateSecret(const WordRecipe &recipe, const RandomSource &random)
{
    SecretBuffer value;
    for (int i = 0; i < recipe.count; ++i) {
        if (i > 0)
            value.append(QByteArrayView(&recipe.separator, 1));
        const std::string_view word = wordList()[below(quint32(wordCount), random)];
        const qsizetype begin = value.size();
        value.append(QByteArrayView(word.data(), qsizetype(word.size())));
        if (recipe.isCapitalized)
            value.data()[begin] = char(value.data()[begin] - 'a' + 'A');
    }
    return value;
}

double entropyOf(const CharacterRecipe &recipe)
{
    const auto alphabets = alphabetsOf(recipe);
    if (alphabets.isEmpty())
        return 0;
    double all = 0;
    for (const QByteArray &alphabet : alphabets)
        all += double(alphabet.size());
    const int length = lengthOf(recipe, alphabets.size());
    // The share of all strings that hold every class, by inclusion and exclusion of those that lack some.
    double share = 0;
    for (int lacking = 0; lacking < 1 << alphabets.size(); ++lacking) {
        double left = all;
        int count = 0;
        for (int i = 0; i < alphabets.size(); ++i) {
            if (lacking & (1 << i)) {
                left -= double(alphabets.at(i).size());
                ++count;
            }
        }
        share += (count % 2 == 0 ? 1 : -1) * std::pow(left / all, length);
    }
    return length * std::log2(all) + std::log2(share);
}

double entropyOf(const WordRecipe &recipe)
{
    return std::max(recipe.count, 0) * std::log2(double(wordCount));
}

} // namespace vault
