// SPDX-License-Identifier: Apache-2.0
// What the generator draws, and how hard it is said to be to guess.
#include "network/crypto/passwordstrength.h"
#include "network/crypto/secretgenerator.h"
#include "network/crypto/wordlist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cmath>
#include <vector>

using namespace vault;

namespace {

constexpr CharacterClass classes[] = {CharacterClass::LowerCase, CharacterClass::UpperCase, CharacterClass::Digits,
                                      CharacterClass::Symbols};

/// The same draws in each run, so that a bound on chance is no bound on luck.
RandomSource fixedRandom()
{
    return [generator = QRandomGenerator(20'240'612)]() mutable { return generator.generate(); };
}

/// Pearson's statistic against equal counts; it is near the number of counts less one, give or take twice its root.
double chiSquare(const std::vector<int> &counts, double draws)
{
    const double expected = draws / double(counts.size());
    double sum = 0;
    for (const int count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

double boundFor(std::size_t counts)
{
    const double freedom = double(counts - 1);
    return freedom + 4 * std::sqrt(2 * freedom); // Four deviations.
}

SecretBuffer buffer(const char *text)
{
    return SecretBuffer::copyOf(text);
}

} // namespace

class TestSecretGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChosenClassIsThereAndNoOther_data()
    {
        QTest::addColumn<int>("classes");
        for (int chosen = 1; chosen < 16; ++chosen)
            QTest::addRow("%d", chosen) << chosen;
    }
    void everyChosenClassIsThereAndNoOther()
    {
        QFETCH(int, classes);
        CharacterRecipe recipe;
        recipe.length = 6;
        recipe.classes = CharacterClasses::fromInt(classes);
        for (int i = 0; i < 300; ++i) {
            const SecretBuffer value = generateSecret(recipe);
            QCOMPARE(value.size(), 6);
            int found = 0;
            for (const char character : value.view()) {
                for (const CharacterClass one : ::classes)
                    found |= alphabetOf(one, false).contains(character) ? int(one) : 0;
            }
            QCOMPARE(found, classes);
        }
    }
    void lookAlikesAreLeftOut()
    {
        CharacterRecipe recipe;
        recipe.length = 2000;
        recipe.withoutLookAlikes = true;
        const SecretBuffer value = generateSecret(recipe);
        for (const char character : QByteArray("0O1lI|2Z5S8B"))
            QVERIFY2(!value.view().contains(character), QByteArray(1, character).constData());
        recipe.withoutLookAlikes = false;
        const SecretBuffer all = generateSecret(recipe);
        QVERIFY(all.view().contains('l'));
    }
    void noCharacterIsFavoured()
    {
        // 10 and 90 divide no power of two: a plain remainder shows here with a short source, see below.
        CharacterRecipe recipe;
        recipe.length = 90'000;
        const QByteArray all = alphabetOf(classes[0], false) + alphabetOf(classes[1], false)
            + alphabetOf(classes[2], false) + alphabetOf(classes[3], false);
        const SecretBuffer value = generateSecret(recipe, fixedRandom());
        std::vector<int> counts(std::size_t(all.size()));
        for (const char character : value.view())
            ++counts[std::size_t(all.indexOf(character))];
        const double statistic = chiSquare(counts, recipe.length);
        QVERIFY2(statistic < boundFor(counts.size()), qPrintable(QString::number(statistic)));
        QVERIFY2(statistic > double(counts.size()) / 2, "too even to be chance");
    }
    void drawsAboveTheLastMultipleAreThrownAway()
    {
        // 2^32 is 6 more than a multiple of ten: its last six numbers would favour 0 … 5.
        std::vector<quint32> draws{0xffff'ffff, 0xffff'fffa, 0xffff'fff9, 7};
        std::size_t next = 0;
        CharacterRecipe recipe;
        recipe.classes = CharacterClass::Digits;
        recipe.length = 2;
        const SecretBuffer value = generateSecret(recipe, [&] { return draws.at(next++); });
        QCOMPARE(value.view().toByteArray(), QByteArray("97"));
        QCOMPARE(next, draws.size());
    }
    void noWordIsFavoured()
    {
        WordRecipe recipe;
        recipe.count = 40 * int(wordCount);
        const SecretBuffer value = generateSecret(recipe, fixedRandom());
        const QList<QByteArray> words = value.view().toByteArray().split('-');
        QCOMPARE(words.size(), recipe.count);
        std::vector<int> counts(wordCount);
        for (const QByteArray &word : words) {
            const auto found = std::lower_bound(wordList().begin(), wordList().end(), word.toStdString());
            QVERIFY(found != wordList().end() && *found == word.toStdString());
            ++counts[std::size_t(found - wordList().begin())];
        }
        QVERIFY(chiSquare(counts, recipe.count) < boundFor(wordCount));
    }
    void theWordListIsWhatItSays()
    {
        QSet<QByteArray> unique;
        for (const std::string_view word : wordList()) {
            QVERIFY2(word.size() >= 3 && word.size() <= 8, word.data());
            QVERIFY(std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; }));
            unique.insert(QByteArray(word.data(), qsizetype(word.size())));
        }
        QCOMPARE(unique.size(), qsizetype(wordCount));
        QVERIFY(std::is_sorted(wordList().begin(), wordList().end()));
    }
    void wordsTakeTheirSeparatorAndCapitals()
    {
        const SecretBuffer value = generateSecret(WordRecipe{4, '.', true});
        const QList<QByteArray> words = value.view().toByteArray().split('.');
        QCOMPARE(words.size(), 4);
        for (const QByteArray &word : words)
            QVERIFY(word.at(0) >= 'A' && word.at(0) <= 'Z' && word.at(1) >= 'a');
    }
    void twoValuesDiffer()
    {
        QSet<QByteArray> values;
        for (int i = 0; i < 200; ++i)
            values.insert(generateSecret(CharacterRecipe{}).view().toByteArray());
        QCOMPARE(values.size(), 200);
    }
    void nothingToDrawFromIsNoValue()
    {
        CharacterRecipe recipe;
        recipe.classes = {};
        QVERIFY(generateSecret(recipe).isEmpty());
        QCOMPARE(entropyOf(recipe), 0.0);
        QVERIFY(generateSecret(WordRecipe{0, '-', false}).isEmpty());
    }
    void entropyCountsWhatIsAllowed()
    {
        // Digits and lower-case letters, two characters: 2 · 10 · 26 values.
        CharacterRecipe recipe;
        recipe.length = 2;
        recipe.classes = CharacterClass::Digits | CharacterClass::LowerCase;
        QVERIFY(qAbs(entropyOf(recipe) - std::log2(520.0)) < 1e-9);
        recipe.classes = CharacterClass::Digits;
        recipe.length = 10;
        QVERIFY(qAbs(entropyOf(recipe) - 10 * std::log2(10.0)) < 1e-9);
        QCOMPARE(entropyOf(WordRecipe{7, '-', true}), 70.0);
    }

    void strengthIsThatOfZxcvbn()
    {
        using Level = PasswordStrength::Level;
        QCOMPARE(estimateStrength(buffer("password1")).level, Level::VeryWeak);
        QCOMPARE(estimateStrength(buffer("correcthorse")).level, Level::VeryWeak);
        QCOMPARE(estimateStrength(buffer("xK9#mQ2$vL7!pR4@nW8%tY6^")).level, Level::VeryStrong);
        QCOMPARE(estimateStrength(buffer("")).bits, 0.0);
        QVERIFY(estimateStrength(generateSecret(CharacterRecipe{})).bits > 112);
        QVERIFY(!estimateStrength(buffer("password1")).isOfStart);
    }
    void longValuesAreJudgedByTheirStart()
    {
        const SecretBuffer start = SecretBuffer::copyOf(QByteArray("\xc3\xa9").repeated(estimatedCharacters));
        const SecretBuffer whole = SecretBuffer::copyOf(QByteArray("\xc3\xa9").repeated(12'000));
        QVERIFY(!estimateStrength(start).isOfStart);
        QVERIFY(estimateStrength(whole).isOfStart);
        QCOMPARE(estimateStrength(whole).bits, estimateStrength(start).bits);
        QVERIFY(estimateStrength(SecretBuffer::copyOf(QByteArrayView("ab\0cd", 5))).isOfStart);
    }
};

QTEST_GUILESS_MAIN(TestSecretGenerator)
#include "tst_secretgenerator.moc"
