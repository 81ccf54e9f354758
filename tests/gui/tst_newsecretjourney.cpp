// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Where the value of a new secret comes from, through the window by accessible names and in every form of the protocol:
/// a file, or the generator; what cannot be taken is refused in words, and nothing is lost when the vault refuses.
class NewSecretJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void takesAFile_data() { addJourneyForms(); }
    void takesAFile();
    void takesAFileInTheFormOfTheTag_data() { addJourneyForms(); }
    void takesAFileInTheFormOfTheTag();
    void refusesAFileThatIsTooLarge_data() { addJourneyForms(); }
    void refusesAFileThatIsTooLarge();
    void generatesCharacters_data() { addJourneyForms(); }
    void generatesCharacters();
    void generatesWords_data() { addJourneyForms(); }
    void generatesWords();

private:
    static bool openDialog(const QString &name)
    {
        return Driver::pressButton(u"New secret"_s) && Driver::setText(u"Name"_s, name);
    }
    static bool openGenerator()
    {
        return Driver::pressButton(u"Generate"_s)
            && Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Use this value"_s); });
    }
    static bool useGenerated()
    {
        return Driver::pressButton(u"Use this value"_s)
            && Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Use this value"_s); });
    }
    static bool loadFile(const QString &path) { return Driver::pressButton(u"From a file"_s) && nameTheFile(path, u"Open"_s); }
    bool save(const QString &name);
    bool isRefused(const QString &name);

    std::unique_ptr<JourneyWindow> m_journey;
};

void NewSecretJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void NewSecretJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool NewSecretJourney::save(const QString &name)
{
    return Driver::pressButton(u"Save secret"_s)
        && Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Save secret"_s); }) && isBackAtWindow()
        && Driver::waitFor([&] { return Driver::rows(u"Secrets list"_s).contains(name); });
}

/// By the vault, told in the dialog and in the error panel; it stays open with what is in it.
bool NewSecretJourney::isRefused(const QString &name)
{
    m_journey->refuseNext(verbOnTheWire(u"PUT"_s) + u" /secrets/"_s + name);
    return Driver::pressButton(u"Save secret"_s) && windowSays(u"403 Forbidden · ForbiddenByPolicy · set secret"_s)
        && JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s})
        && Driver::isThere(QAccessible::PushButton, u"Save secret"_s) && Driver::text(u"Name"_s) == name;
}

void NewSecretJourney::takesAFile()
{
    const QByteArray text = "line one\r\n\tline two \xe4\xb8\xad\r\n";
    const QByteArray bytes("\x00\x01\xfe\xff no text", 12);
    STEP(openDialog(u"from-text"_s));
    STEP(loadFile(m_journey->write(u"text.txt"_s, text)));
    STEP(windowSays(u"text.txt"_s));
    STEP(isRefused(u"from-text"_s));
    STEP(save(u"from-text"_s));
    QCOMPARE(valueAtVault(m_journey->vault(), u"from-text"_s), text);
    QCOMPARE(countRequests(m_journey->vault(), u"PUT"_s, u"/secrets/from-text"_s), 2); // One was refused.

    // What is no text becomes base64, and the tag says so; saved again it is the same file.
    STEP(openDialog(u"from-bytes"_s));
    STEP(loadFile(m_journey->write(u"bytes.bin"_s, bytes)));
    STEP(windowSays(u"Loaded from bytes.bin as base64; the tag file-encoding says so."_s));
    STEP(save(u"from-bytes"_s));
    QCOMPARE(valueAtVault(m_journey->vault(), u"from-bytes"_s), bytes.toBase64());
    STEP(selectValueOf(u"from-bytes"_s));
    STEP(Driver::pressButton(u"Save to a file"_s) && nameTheFile(m_journey->path(u"again.bin"_s), u"Save"_s));
    STEP(windowSays(u"Only you may read the file."_s));
    QCOMPARE(m_journey->read(u"again.bin"_s), bytes);
}

void NewSecretJourney::takesAFileInTheFormOfTheTag()
{
    STEP(setSecretOf(m_journey->vault(), u"in-utf-16"_s, "before", {}, {{u"file-encoding"_s, u"utf-16le"_s}}));
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(selectInList(u"Secrets"_s, u"in-utf-16"_s));
    STEP(Driver::pressKey(Qt::Key_F2));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"From a file"_s); }));
    STEP(loadFile(m_journey->write(u"wide.txt"_s, QByteArray("a\0\x2d\x4e", 4))));
    STEP(windowSays(u"Loaded from wide.txt as utf-16le; the tag file-encoding says so."_s));
    STEP(Driver::text(u"Value"_s) == u"a\u4e2d"_s);
    STEP(isRefused(u"in-utf-16"_s));
    STEP(save(u"in-utf-16"_s));
    QCOMPARE(valueAtVault(m_journey->vault(), u"in-utf-16"_s), QByteArray("a\xe4\xb8\xad"));
}

void NewSecretJourney::refusesAFileThatIsTooLarge()
{
    const auto number = [](int bytes) { return QLocale().toString(bytes); };
    STEP(openDialog(u"too-large"_s));
    STEP(loadFile(m_journey->write(u"text.txt"_s, QByteArray(25'601, 'a'))));
    STEP(windowSays(u"text.txt has %1 bytes; a secret holds at most %2. Nothing was loaded."_s.arg(number(25'601), number(25'600))));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Save secret"_s));
    STEP(loadFile(m_journey->write(u"bytes.bin"_s, QByteArray(20'000, '\xff'))));
    STEP(windowSays(u"bytes.bin makes %1 bytes as base64; a secret holds at most %2. Nothing was loaded."_s
                     .arg(number(26'668), number(25'600))));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Save secret"_s));
    // Typed, it is the same.
    STEP(Driver::setText(u"Value"_s, QString(25'603, u'a')));
    STEP(windowSays(u"3 too many. Shorten the value, or keep it in a file store and its key here."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Save secret"_s));
    QCOMPARE(countRequests(m_journey->vault(), u"PUT"_s, u"/secrets/*"_s), 0);
    STEP(loadFile(m_journey->write(u"fits.txt"_s, QByteArray(25'600, 'a'))));
    STEP(windowSays(u"Loaded from fits.txt."_s));
    STEP(save(u"too-large"_s));
    QCOMPARE(valueAtVault(m_journey->vault(), u"too-large"_s), QByteArray(25'600, 'a'));
}

void NewSecretJourney::generatesCharacters()
{
    STEP(openDialog(u"generated"_s));
    STEP(openGenerator());
    const auto generated = [] { return Driver::text(u"Value"_s); };
    const auto isMadeOf = [&](qsizetype length, const QString &pattern) {
        return Driver::waitFor([&] {
            const QString value = generated();
            return value.size() == length && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
        });
    };
    STEP(Driver::setText(u"Length"_s, u"40 characters"_s));
    STEP(isMadeOf(40, u"[!-~]+"_s));
    STEP(windowSays(u"bits by the way it was made, about"_s)); // And by zxcvbn.
    const QString first = generated();
    STEP(Driver::pressButton(u"Generate another"_s));
    STEP(Driver::waitFor([&] { return generated() != first; }));
    STEP(Driver::setChecked(u"Symbols"_s, false) && isMadeOf(40, u"[A-Za-z0-9]+"_s));
    STEP(Driver::setChecked(u"Upper case (A–Z)"_s, false) && isMadeOf(40, u"[a-z0-9]+"_s));
    STEP(Driver::setChecked(u"Lower case (a–z)"_s, false) && isMadeOf(40, u"[0-9]+"_s));
    STEP(windowSays(u"Very strong: 132 bits by the way it was made"_s));
    STEP(Driver::setText(u"Length"_s, u"8 characters"_s) && isMadeOf(8, u"[0-9]+"_s));
    STEP(windowSays(u"eak: 26 bits by the way it was made"_s));

    // Of nothing, nothing is made.
    STEP(Driver::setChecked(u"Digits (0–9)"_s, false));
    STEP(windowSays(u"Choose at least one kind of characters."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Use this value"_s));
    STEP(Driver::setChecked(u"Digits (0–9)"_s, true));
    STEP(Driver::setText(u"Length"_s, u"40 characters"_s) && isMadeOf(40, u"[0-9]+"_s));
    const QString used = generated();
    STEP(useGenerated());
    STEP(windowSays(u"Generated, with 132 bits."_s));
    QCOMPARE(generated(), used);
    STEP(isRefused(u"generated"_s));
    QCOMPARE(generated(), used);
    STEP(save(u"generated"_s));
    QCOMPARE(valueAtVault(m_journey->vault(), u"generated"_s), used.toUtf8());
}

void NewSecretJourney::generatesWords()
{
    STEP(openDialog(u"of-words"_s));
    STEP(openGenerator());
    STEP(Driver::choose(u"Made of"_s, u"Words"_s));
    STEP(Driver::setText(u"Number"_s, u"5 words"_s));
    STEP(Driver::choose(u"Between them"_s, u"Full stops"_s));
    STEP(Driver::setChecked(u"Capital first letters"_s, true));
    STEP(windowSays(u"bits by the way it was made, about"_s));
    const QStringList words = Driver::text(u"Value"_s).split(u'.');
    QCOMPARE(words.size(), 5);
    QVERIFY(std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word.size() > 1 && word.front().isUpper(); }));
    STEP(useGenerated());
    STEP(windowSays(u"Generated, with "_s));
    STEP(isRefused(u"of-words"_s));
    STEP(save(u"of-words"_s));
    QCOMPARE(valueAtVault(m_journey->vault(), u"of-words"_s), words.join(u'.').toUtf8());
}

QTEST_MAIN(NewSecretJourney)
#include "tst_newsecretjourney.moc"
