// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Files that a key is used on, through the window by accessible names and in every form of the protocol: encrypted and
/// decrypted within the algorithm's limit, and backups that this vault does not take.
class KeyFilesJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void encryptsAndDecryptsAFile_data() { addJourneyForms(); }
    void encryptsAndDecryptsAFile();
    void refusesABackupFromElsewhere_data() { addJourneyForms(); }
    void refusesABackupFromElsewhere();

private:
    std::unique_ptr<JourneyWindow> m_journey;
};

void KeyFilesJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void KeyFilesJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

void KeyFilesJourney::encryptsAndDecryptsAFile()
{
    const QString name = u"contoso-prod-data-encryption"_s;
    const QByteArray content("\x00\xff canary \x80\n", 12);
    const auto saveResult = [](const QString &path) {
        return Driver::pressButton(u"Save to a file"_s) && nameTheFile(path, u"Save"_s);
    };
    STEP(selectInList(u"Keys"_s, name));
    STEP(Driver::pressKey(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(windowSays(u"RSA 2048"_s));
    STEP(Driver::choose(u"Input as"_s, u"A file"_s));
    STEP(Driver::enterText(u"Input file"_s, m_journey->path(u"missing"_s)));
    STEP(windowSays(u"The file could not be read"_s));
    STEP(Driver::enterText(u"Input file"_s, m_journey->write(u"large"_s, QByteArray(191, 'a'))));
    STEP(windowSays(u"1 too many. Encrypt a key of a symmetric cipher, and the data with that."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Encrypt"_s));
    STEP(Driver::enterText(u"Input file"_s, m_journey->write(u"plain"_s, content)));
    STEP(windowSays(u"12 of at most 190 bytes"_s));
    STEP(Driver::pressButton(u"Encrypt"_s));
    STEP(windowSays(u"nothing was sent"_s));
    STEP(saveResult(m_journey->path(u"no-such-folder/encrypted"_s)));
    STEP(windowSays(u"could not be written"_s));
    STEP(saveResult(m_journey->path(u"encrypted"_s)));
    STEP(windowSays(u"Saved as "_s + m_journey->path(u"encrypted"_s)));
    QCOMPARE(m_journey->read(u"encrypted"_s).size(), 256);

    STEP(Driver::choose(u"Operation"_s, u"Decrypt"_s));
    STEP(Driver::choose(u"Input as"_s, u"A file"_s));
    STEP(Driver::enterText(u"Input file"_s, m_journey->path(u"plain"_s)));
    STEP(windowSays(u"a block of this key has exactly 256."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Decrypt"_s));
    STEP(Driver::enterText(u"Input file"_s, m_journey->path(u"encrypted"_s)));
    m_journey->refuseNext(u"/decrypt?"_s);
    STEP(Driver::pressButton(u"Decrypt"_s));
    STEP(windowSays(u"403 Forbidden · ForbiddenByPolicy · decrypt with key"_s));
    STEP(Driver::pressButton(u"Decrypt"_s));
    STEP(windowSays(u"Made by the vault with version"_s));
    STEP(saveResult(m_journey->path(u"decrypted"_s)));
    STEP(windowSays(u"for your account only."_s));
    QCOMPARE(m_journey->read(u"decrypted"_s), content);
    QCOMPARE(countRequests(m_journey->vault(), u"POST"_s, u"/keys/"_s + name + u"/*"_s), 2); // One was refused.
}

void KeyFilesJourney::refusesABackupFromElsewhere()
{
    const auto openDialog = [] {
        if (!isBackAtWindow() || !Driver::pressKey(Qt::Key_I, Qt::AltModifier)
            || !Driver::waitFor([] { return QApplication::activePopupWidget() != nullptr; }))
            return false;
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_F);
        return Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Restore"_s); });
    };
    for (const auto &[choice, path] : {std::pair{u"A key"_s, u"/keys/restore"_s}, std::pair{u"A secret"_s, u"/secrets/restore"_s}}) {
        STEP(openDialog());
        STEP(Driver::enterText(u"File"_s, m_journey->write(u"nothing"_s, {})));
        STEP(windowSays(u"The file is empty."_s));
        STEP(!Driver::isEnabled(QAccessible::PushButton, u"Restore"_s));
        STEP(Driver::enterText(u"File"_s, m_journey->write(u"from-elsewhere"_s, QByteArray(300, 'x'))));
        STEP(windowSays(u"The file does not say what it is; choose it below."_s));
        STEP(Driver::press(QAccessible::RadioButton, choice));
        STEP(windowSays(u"same Azure geography"_s));
        STEP(Driver::pressButton(u"Restore"_s));
        STEP(windowSays(u"If the file is whole, it was made elsewhere: a vault restores only what a vault of the same "
                        "subscription and the same Azure geography has backed up."_s));
        STEP(JourneyWindow::errorPanelShows({u"400 Bad Request"_s, u"restore"_s}));
        STEP(Driver::pressKey(Qt::Key_Escape));
        STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Restore"_s); }));
        QCOMPARE(countRequests(m_journey->vault(), u"POST"_s, path), 1);
    }
}

QTEST_MAIN(KeyFilesJourney)
#include "tst_keyfilesjourney.moc"
