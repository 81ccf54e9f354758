// SPDX-License-Identifier: Apache-2.0
// What changes, cuts and crashes do to a journal.
#include "journalsamples.h"
#include "network/journal/journal.h"
#include "network/journal/journalwriting.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestJournalDamage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QByteArrayList writeLines(int entries) const
    {
        writeSampleJournal(path(), entries);
        QByteArrayList lines = fileContent(path()).split('\n');
        lines.removeLast();
        return lines;
    }
    void setLines(const QByteArrayList &lines) const { setFileContent(path(), lines.join('\n') + '\n'); }
    /// As verifyJournal(), without a turn at the files: that waits for the disk.
    Result<JournalVerification> verifyAlone() const
    {
        return verifyAgainst(*JournalFile::open(path()), *readJournalEnd(path()));
    }

private Q_SLOTS:
    void everyChangedByteIsFound()
    {
        writeSampleJournal(path(), 3);
        const QByteArray whole = fileContent(path());
        QCOMPARE(verifyJournal(path())->fault, JournalFault::None);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char mask : {char(1), char(0x20)}) { // 0x20 changes the case of a letter only.
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ mask);
                setFileContent(path(), changed);
                const auto result = verifyAlone();
                QVERIFY2(result->fault != JournalFault::None, qPrintable(u"byte %1"_s.arg(at)));
                QVERIFY(result->entries <= whole.first(at).count('\n'));
            }
        }
    }

    void oneByteOfAHundredThousandEntriesIsFound()
    {
        const int changes = qEnvironmentVariableIntValue("VAULT_JOURNAL_CHANGES");
        writeSampleJournal(path(), 100'000);
        QByteArray whole = fileContent(path());
        QCOMPARE(verifyJournal(path())->entries, 100'000);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        auto *random = QRandomGenerator::global();
        for (int change = 0; change < (changes ? changes : 5); ++change) {
            const qint64 at = random->bounded(qint64(whole.size()));
            const char was = whole[at];
            const char now = char(was ^ char(random->bounded(1, 256)));
            QVERIFY(file.seek(at) && file.putChar(now));
            const auto result = verifyJournal(path());
            QVERIFY2(result->fault != JournalFault::None, qPrintable(u"byte %1 from %2 to %3"_s.arg(at).arg(was).arg(now)));
            QVERIFY(file.seek(at) && file.putChar(was));
        }
        QCOMPARE(verifyJournal(path())->fault, JournalFault::None);
    }

    void linesThatWereMovedAreFound_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<int>("good");
        QTest::addRow("one removed") << QList{0, 1, 3, 4} << 2;
        QTest::addRow("the first removed") << QList{1, 2, 3, 4} << 0;
        QTest::addRow("two exchanged") << QList{0, 2, 1, 3, 4} << 1;
        QTest::addRow("one doubled") << QList{0, 1, 1, 2, 3, 4} << 2;
    }
    void linesThatWereMovedAreFound()
    {
        QFETCH(QList<int>, order);
        QFETCH(int, good);
        const QByteArrayList lines = writeLines(5);
        QByteArrayList changed;
        for (const int line : order)
            changed.append(lines[line]);
        setLines(changed);
        const auto result = verifyJournal(path());
        QCOMPARE(result->fault, JournalFault::ChainBroken);
        QCOMPARE(result->entries, good);
    }

    void entriesTakenOffTheEndAreMissed()
    {
        QByteArrayList lines = writeLines(5);
        lines.removeLast();
        setLines(lines);
        QCOMPARE(verifyJournal(path())->fault, JournalFault::EndMissing);
        setFileContent(path(), {});
        QCOMPARE(verifyJournal(path())->fault, JournalFault::EndMissing);
    }

    // It would hide that the others are gone.
    void nothingIsChainedToWhatIsLeft()
    {
        QByteArrayList lines = writeLines(5);
        QVERIFY(checkJournal(path()).has_value());
        lines.removeLast();
        setLines(lines);
        QCOMPARE(checkJournal(path()).error().reason, ErrorReason::JournalDamaged);
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(6)).error().reason, ErrorReason::JournalDamaged);
        QVERIFY(QFile::remove(path()));
        QCOMPARE(checkJournal(path()).error().reason, ErrorReason::JournalDamaged);
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(6)).error().reason, ErrorReason::JournalDamaged);
        QVERIFY(setJournalAside(path()).has_value());
        QVERIFY(checkJournal(path()).has_value());
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(6))->number, 1);
    }

    void checkingWritesNothing()
    {
        QVERIFY(checkJournal(path()).has_value());
        QVERIFY(!QFileInfo::exists(path()));
        writeSampleJournal(path(), 3);
        const QByteArray whole = fileContent(path());
        setFileContent(path(), whole + "torn");
        QVERIFY(checkJournal(path()).has_value());
        QCOMPARE(fileContent(path()), whole + "torn");
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(checkJournal(path()).error().reason, ErrorReason::FileUnreadable);
    }

    void aDamagedEndFileIsNoWayAroundIt()
    {
        writeSampleJournal(path(), 5);
        for (const char *content : {"", "x", "0 ", "-1 00", "5 00\n"}) {
            setFileContent(path() + u".end"_s, content);
            QVERIFY2(verifyJournal(path())->fault != JournalFault::None, content);
        }
    }

    // The line was written, the end file not yet.
    void aCrashBetweenLineAndEndIsNoFault()
    {
        writeSampleJournal(path(), 4);
        const QByteArray end = fileContent(path() + u".end"_s);
        QVERIFY(appendToJournal(path(), sampleJournalEntry(5)).has_value());
        setFileContent(path() + u".end"_s, end);
        QCOMPARE(verifyJournal(path())->fault, JournalFault::None);
        QCOMPARE(verifyJournal(path())->entries, 5);
    }

    // Whatever part of its last line a crash left, the entries before stay and the next one is chained to them.
    void aCrashInsideALineLosesNoEntryBefore()
    {
        writeSampleJournal(path(), 3);
        const QByteArray whole = fileContent(path());
        const qsizetype lastLine = whole.lastIndexOf('\n', whole.size() - 2) + 1;
        const QByteArray end = QByteArray::number(2) + ' '
            + linkOf(QByteArrayView(whole).first(lastLine - 1).sliced(whole.indexOf('\n') + 1))->hash + '\n';
        for (qsizetype size = lastLine + 1; size < whole.size(); size += 37) {
            setFileContent(path(), whole.first(size));
            setFileContent(path() + u".end"_s, end);
            QCOMPARE(verifyJournal(path())->fault, JournalFault::EndTorn);
            QCOMPARE(verifyJournal(path())->entries, 2);
            const auto appended = appendToJournal(path(), sampleJournalEntry(9));
            QVERIFY(appended.has_value());
            QCOMPARE(appended->number, 3);
            QCOMPARE(verifyJournal(path())->fault, JournalFault::None);
            QCOMPARE(verifyJournal(path())->entries, 3);
            QVERIFY(fileContent(path()).startsWith(whole.first(lastLine)));
        }
        const QFileInfo info(path());
        QVERIFY(!info.dir().entryList({info.fileName() + u".torn-*"_s}).isEmpty());
    }

    void nothingIsChainedToAChangedEntry()
    {
        writeSampleJournal(path(), 3);
        QByteArray changed = fileContent(path());
        changed.replace(changed.lastIndexOf("RS256"), 5, "RS512");
        setFileContent(path(), changed);
        const auto result = appendToJournal(path(), sampleJournalEntry(4));
        QCOMPARE(result.error().reason, ErrorReason::JournalDamaged);
        QCOMPARE(fileContent(path()), changed);

        const auto aside = setJournalAside(path());
        QVERIFY(aside.has_value());
        QCOMPARE(fileContent(*aside), changed);
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(4))->number, 1);
        QCOMPARE(verifyJournal(path())->fault, JournalFault::None);
        QVERIFY(verifyJournal(*aside)->fault != JournalFault::None);
    }

    void linesThatAreNoEntriesCanStillBeWalked()
    {
        setFileContent(path(), "\n{}\nno JSON\n\xff\xfe\n");
        auto journal = JournalFile::open(path());
        QVERIFY(journal.has_value());
        QCOMPARE(journal->count(), 4);
        for (qint64 index = 0; index < 4; ++index)
            QVERIFY(!journal->entry(index).has_value());
        QCOMPARE(verifyJournal(path())->fault, JournalFault::LineChanged);
        QCOMPARE(verifyJournal(path())->entries, 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalDamage)
#include "tst_journaldamage.moc"
