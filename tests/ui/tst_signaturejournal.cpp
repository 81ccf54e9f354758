// SPDX-License-Identifier: Apache-2.0
// What the window enters into the journal of a signature, and what it says where it cannot.
#include "models/errorlogmodel.h"
#include "network/journal/journal.h"
#include "ui/journal/signaturejournal.h"
#include "ui/signing/signaturecard.h"
#include "tests/network/journal/diskcalls.h"
#include "tests/ui/dialogtesting.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QString keyId = u"https:/"_s + u"/contoso.vault.azure.net/keys/orders-signing/0123456789abcdef0123456789abcdef"_s;

MadeSignature sample(int number = 1)
{
    MadeSignature made;
    made.keyId = *ObjectId::parse(keyId);
    made.algorithm = u"ES256"_s;
    made.signature = QByteArray(64, char(number));
    made.task.digest = QByteArray(32, 'd');
    made.task.file = u"/home/somebody/secret plans/contract.pdf"_s;
    made.requestId = u"5ab6e7c2-0000-4000-8000-00000000000%1"_s.arg(number);
    made.verdict = LocalVerdict::Verified;
    return made;
}

} // namespace

/// Stands for a part of the window that makes signatures.
class Maker : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void signatureMade(const vault::MadeSignature &made);
};

class TestSignatureJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ErrorLogModel m_errors;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SignatureJournal> m_entering;
    std::unique_ptr<Maker> m_maker;
    QStringList m_told;
    MessageKind m_kind = MessageKind::Ok;

    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/signatures.jsonl"_s); }
    void start(bool withJournal = true)
    {
        m_journal = std::make_unique<Journal>(path());
        m_entering = std::make_unique<SignatureJournal>(withJournal ? m_journal.get() : nullptr, m_errors);
        m_maker = std::make_unique<Maker>();
        m_entering->follow(m_maker.get(), [this](const MadeSignature &, MessageKind kind, const QString &text) {
            m_told.append(text);
            m_kind = kind;
        });
    }
    /// A file where a folder would have to be.
    void makeUnwritable() const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    JournalEntry entryAt(qint64 index) const
    {
        const auto file = waitFor(m_journal->open());
        return (*file)->entry(index).value();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_entering.reset();
        m_journal.reset();
        m_maker.reset();
        m_errors.clear();
        m_told.clear();
    }

    void allThatIsToBeKeptIsEntered()
    {
        start();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        Q_EMIT m_maker->signatureMade(sample());
        QTRY_COMPARE(m_told, QStringList{u"Entered in the journal as no. 1."_s});
        const JournalEntry entry = entryAt(0);
        QCOMPARE(entry.keyId, keyId);
        QCOMPARE(entry.algorithm, u"ES256"_s);
        QCOMPARE(entry.digest, sample().task.digest);
        QCOMPARE(entry.signature, sample().signature);
        QCOMPARE(entry.requestId, sample().requestId);
        QCOMPARE(entry.fileName, u"contract.pdf"_s); // Without its folder.
        QCOMPARE(entry.verification, LocalVerification::Valid);
        QCOMPARE(entry.utc.timeSpec(), Qt::UTC);
        QVERIFY(entry.utc.addMSecs(1) >= before && entry.utc <= QDateTime::currentDateTimeUtc());
        QCOMPARE(m_errors.rowCount(), 0);
    }

    // As when the program is ended while a manifest's signatures wait for the disk.
    void nothingIsLostWithTheWindow()
    {
        start();
        for (int number = 0; number < 200; ++number)
            Q_EMIT m_maker->signatureMade(sample(number));
        m_maker.reset();
        m_entering.reset();
        m_journal = std::make_unique<Journal>(path()); // The one before has waited.
        QCOMPARE((*waitFor(m_journal->open()))->count(), 200);
        QCOMPARE(waitFor(m_journal->verify())->fault, JournalFault::None);
    }

    void howItWasJudgedIsEntered_data()
    {
        QTest::addColumn<LocalVerdict>("verdict");
        QTest::addColumn<LocalVerification>("entered");
        QTest::newRow("verified") << LocalVerdict::Verified << LocalVerification::Valid;
        QTest::newRow("does not fit") << LocalVerdict::Failed << LocalVerification::Invalid;
        QTest::newRow("not verified") << LocalVerdict::NotVerified << LocalVerification::NotChecked;
    }
    void howItWasJudgedIsEntered()
    {
        QFETCH(LocalVerdict, verdict);
        QFETCH(LocalVerification, entered);
        MadeSignature made = sample();
        made.verdict = verdict;
        QCOMPARE(journalEntry(made, QDateTime::currentDateTimeUtc()).verification, entered);
    }

    // Documented routes answer with the key's id as they were asked: without a version.
    void theVersionOfTheKeyThatSignedIsEntered()
    {
        MadeSignature made = sample();
        made.keyId = *ObjectId::parse(keyId.section(u'/', 0, -2));
        made.key = KeyBundle();
        made.key->properties.id = *ObjectId::parse(keyId);
        QCOMPARE(journalEntry(made, QDateTime::currentDateTimeUtc()).keyId, keyId);
    }

    void whatCannotBeEnteredIsToldTwice()
    {
        makeUnwritable();
        start();
        Q_EMIT m_maker->signatureMade(sample());
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY2(m_told.constFirst().startsWith(u"Not entered in the journal. "_s), qPrintable(m_told.constFirst()));
        QCOMPARE(m_kind, MessageKind::Error);
        QCOMPARE(m_errors.rowCount(), 1);
        QCOMPARE(m_errors.errorAt(0).reason, ErrorReason::FileUnwritable);
        QVERIFY(m_errors.errorAt(0).detail.contains(u"signatures.jsonl"_s));
    }

    // It stands in the journal: who read otherwise might sign once more.
    void anEntryWhoseEndIsNotNotedIsNoRefusal()
    {
        start();
        Q_EMIT m_maker->signatureMade(sample(1));
        QTRY_COMPARE(m_told.size(), 1);
        diskcalls::reset();
        diskcalls::refuseEndsFrom(1);
        Q_EMIT m_maker->signatureMade(sample(2));
        QTRY_COMPARE(m_told.size(), 2);
        diskcalls::reset();
        QVERIFY2(m_told.constLast().startsWith(u"Entered in the journal as no. 2, but its end could not be noted beside it."_s),
                 qPrintable(m_told.constLast()));
        QCOMPARE(m_kind, MessageKind::Warning);
        QCOMPARE(m_errors.rowCount(), 1);
        QVERIFY(m_errors.errorAt(0).detail.contains(u"signatures.jsonl.end"_s));
        QCOMPARE(entryAt(1).signature, sample(2).signature);
    }

    void manyThatCannotBeEnteredFloodNothing()
    {
        makeUnwritable();
        start();
        for (int number = 0; number < 50; ++number)
            Q_EMIT m_maker->signatureMade(sample(number));
        QTRY_COMPARE(m_told.size(), 50);
        QCOMPARE(m_errors.rowCount(), 1);
    }

    void whoMadeItMayGo()
    {
        start();
        Q_EMIT m_maker->signatureMade(sample());
        m_maker.reset();
        QTRY_COMPARE(waitFor(m_journal->verify())->entries, 1);
        QCoreApplication::processEvents();
        QCOMPARE(m_told, QStringList());
    }

    void withoutAJournalNothingIsSaid()
    {
        start(false);
        Q_EMIT m_maker->signatureMade(sample());
        QCoreApplication::processEvents();
        QCOMPARE(m_told, QStringList());
        QCOMPARE(m_errors.rowCount(), 0);
    }

    void theCardSpeaksOfWhatItShows()
    {
        DialogBench bench;
        QVERIFY2(bench.start(), qPrintable(bench.errorText()));
        SignatureCard card(bench.keys());
        card.setSignature(sample(2));
        card.tellOfJournal(sample(1), MessageKind::Error, u"of another one"_s);
        QCOMPARE(card.journalResult()->text(), QString());
        card.tellOfJournal(sample(2), MessageKind::Hint, u"Entered"_s);
        QCOMPARE(card.journalResult()->text(), u"Entered"_s);
        card.setSignature(sample(3));
        QCOMPARE(card.journalResult()->text(), QString());
    }
};

QTEST_MAIN(TestSignatureJournal)
#include "tst_signaturejournal.moc"
