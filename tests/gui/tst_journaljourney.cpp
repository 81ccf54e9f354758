// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journal.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/gui/signingsteps.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// The journal through the window, in every form of the protocol: what is signed stands in it, a changed byte is found,
/// and while it takes no entries both the signature and the error panel say so.
class JournalJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup()
    {
        m_journey.reset();
        m_journal.reset();
        m_folder.reset();
    }

    void signsFindsVerifiesAndBeginsAnew_data() { addJourneyForms(); }
    void signsFindsVerifiesAndBeginsAnew();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words).isEmpty(); }
    static bool signDigest(QChar digit)
    {
        return Driver::setText(u"Digest"_s, QString(64, digit)) && Driver::pressButton(u"Sign digest"_s);
    }
    QString path() const { return m_folder->filePath(u"signatures.jsonl"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JourneyWindow> m_journey;
};

void JournalJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void JournalJourney::signsFindsVerifiesAndBeginsAnew()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(path());
    JourneySetup setup;
    setup.services.journal = m_journal.get();
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow(), setup);
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));

    STEP(openSigningWith(u"orders-signing"_s));
    STEP(signDigest(u'a'));
    STEP(says(u"Entered in the journal as no. 1."_s));
    STEP(signDigest(u'b'));
    STEP(says(u"Entered in the journal as no. 2."_s));
    const QString shownKey = Driver::text(u"Key id"_s);
    const QString shownSignature = Driver::text(u"Signature in base64url"_s);
    QVERIFY(!shownKey.isEmpty() && !shownSignature.isEmpty());
    QVERIFY(!content().contains(m_journey->vault().token()));

    STEP(Driver::pressKey(Qt::Key_J, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return Driver::rows(u"Signatures"_s) == QStringList({u"2"_s, u"1"_s}); }));
    STEP(Driver::setText(u"Search the journal"_s, QString(64, u'b')));
    STEP(Driver::waitFor([] { return Driver::rows(u"Signatures"_s) == QStringList{u"2"_s}; }));
    STEP(Driver::selectRow(u"Signatures"_s, u"2"_s));
    STEP(says(u"1 of 2 signatures"_s));
    QCOMPARE(Driver::text(u"Key identifier"_s), shownKey);
    QCOMPARE(Driver::text(u"Digest in hex"_s), QString(64, u'b'));
    QCOMPARE(Driver::rows(u"Signatures"_s, 6), QStringList{u"Valid"_s});
    STEP(Driver::pressButton(u"Verify journal"_s));
    STEP(says(u"All 2 entries are as they were written."_s));

    // Without the note of its end nobody can say that nothing is missing.
    QVERIFY(QFile::rename(path() + u".end"_s, path() + u".kept"_s));
    STEP(Driver::pressButton(u"Verify journal"_s));
    STEP(says(u"The journal does not end as was noted beside it"_s));
    STEP(Driver::pressButton(u"Keep it"_s));
    QVERIFY(QFile::rename(path() + u".kept"_s, path() + u".end"_s));

    // One byte, in the digest of the first.
    QByteArray changed = content();
    changed[changed.indexOf("aaaa")] = 'c';
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    }
    STEP(Driver::pressButton(u"Verify journal"_s));
    STEP(says(u"Entry 1 was changed after it was written"_s));
    STEP(Driver::pressButton(u"Keep it"_s));

    // What was cut off its end may not be hidden by a new entry.
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed.first(changed.indexOf('\n') + 1)) > 0);
    }
    STEP(Driver::pressButton(u"Close"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Verify journal"_s); }));
    STEP(signDigest(u'd'));
    STEP(says(u"Not entered in the journal."_s));
    STEP(JourneyWindow::errorPanelShows({u"Journal changed"_s, u"The signing journal takes no more entries."_s}));

    STEP(Driver::pressKey(Qt::Key_J, Qt::ControlModifier));
    STEP(Driver::pressButton(u"Verify journal"_s));
    STEP(says(u"Entry 1 was changed"_s));
    STEP(Driver::pressButton(u"Begin a new journal"_s));
    STEP(says(u"The old journal is now"_s));
    STEP(says(u"Nothing signed yet"_s));
    STEP(Driver::pressButton(u"Close"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Verify journal"_s); }));
    STEP(signDigest(u'e'));
    STEP(says(u"Entered in the journal as no. 1."_s));
}

QTEST_MAIN(JournalJourney)
#include "tst_journaljourney.moc"
