// SPDX-License-Identifier: Apache-2.0
// What stands beside a journal about its end, against entries that were replaced, cut off or added.
#include "diskcalls.h"
#include "journalsamples.h"
#include "network/journal/journal.h"
#include "network/journal/journalwriting.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJournalEnd : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    QString endPath() const { return path() + u".end"_s; }
    JournalFault fault() const { return verifyJournal(path())->fault; }

    /// Entries that are chained to each other, but are not those that were written.
    void fabricate(int entries) const
    {
        const QByteArray end = fileContent(endPath());
        QByteArray previous = chainStart();
        QByteArray content;
        for (int number = 1; number <= entries; ++number) {
            JournalEntry entry = sampleJournalEntry(1000 + number);
            entry.number = number;
            const QByteArray line = chainedLine(encodeJournalFields(entry), previous);
            content += line + '\n';
            previous = linkOf(line)->hash;
        }
        setFileContent(path(), content);
        setFileContent(endPath(), end);
    }
    void cutTo(int entries) const
    {
        const QByteArrayList lines = fileContent(path()).split('\n');
        setFileContent(path(), lines.first(entries).join('\n') + '\n');
    }
    /// A line as an entry is written, and nothing beside it.
    void addLine(int number) const
    {
        const QByteArray content = fileContent(path());
        const QByteArray last = content.chopped(1).split('\n').constLast();
        JournalEntry entry = sampleJournalEntry(number);
        entry.number = number;
        setFileContent(path(), content + chainedLine(encodeJournalFields(entry), linkOf(last)->hash) + '\n');
    }
    /// Nothing is written to it, and both say so.
    void takesNoMore() const
    {
        const QByteArray content = fileContent(path());
        const QByteArray end = fileContent(endPath());
        QCOMPARE(checkJournal(path()).error().reason, ErrorReason::JournalDamaged);
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(9)).error().reason, ErrorReason::JournalDamaged);
        QCOMPARE(fileContent(path()), content);
        QCOMPARE(fileContent(endPath()), end);
    }
    /// As a crash in the middle of several entries leaves it: all of them written, the end not yet noted.
    QByteArray writeSeveralAndCrash(int before, int several) const
    {
        writeSampleJournal(path(), before);
        diskcalls::reset();
        diskcalls::refuseEndsFrom(2);
        std::vector<JournalEntry> entries;
        for (int number = before + 1; number <= before + several; ++number)
            entries.push_back(sampleJournalEntry(number));
        const auto written = appendAllToJournal(path(), entries);
        diskcalls::reset();
        return written ? fileContent(path()) : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { diskcalls::reset(); }

    void aSignatureHidesNoReplacedJournal_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addRow("shorter") << 3;
        QTest::addRow("as long") << 5;
        QTest::addRow("one longer") << 6;
        QTest::addRow("longer") << 9;
    }
    void aSignatureHidesNoReplacedJournal()
    {
        QFETCH(int, entries);
        writeSampleJournal(path(), 5);
        fabricate(entries);
        QCOMPARE(fault(), JournalFault::EndMissing);
        takesNoMore();
    }

    void aSignatureHidesNoCutJournal_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("junk") << QByteArray("x");
        QTest::addRow("no number") << QByteArray("-1 00\n");
        QTest::addRow("nothing") << QByteArray("0 \n");
        QTest::addRow("another hash") << "2 " + QByteArray(64, 'a') + '\n';
        QTest::addRow("the start") << "0 " + chainStart() + '\n';
        QTest::addRow("too many to come") << "0 " + chainStart() + " +999999999\n";
    }
    void aSignatureHidesNoCutJournal()
    {
        QFETCH(QByteArray, end);
        writeSampleJournal(path(), 5);
        cutTo(3);
        setFileContent(endPath(), end);
        QVERIFY(fault() != JournalFault::None);
        takesNoMore();
    }

    void aMissingEndFileIsNoWayAroundIt()
    {
        writeSampleJournal(path(), 5);
        cutTo(2);
        QVERIFY(QFile::remove(endPath()));
        QCOMPARE(fault(), JournalFault::EndMissing);
        QCOMPARE(verifyJournal(path())->noted, -1);
        takesNoMore();
    }

    // The first entry was written, its end not yet.
    void aCrashAfterTheFirstEntryIsNoFault()
    {
        writeSampleJournal(path(), 1);
        QVERIFY(QFile::remove(endPath()));
        QCOMPARE(fault(), JournalFault::None);
        QVERIFY(checkJournal(path()).has_value());
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(2))->number, 2);
        QCOMPARE(fault(), JournalFault::None);
    }

    void addedEntriesAreFound()
    {
        writeSampleJournal(path(), 5);
        addLine(6);
        QCOMPARE(fault(), JournalFault::None); // As a crash leaves it.
        QVERIFY(checkJournal(path()).has_value());
        addLine(7);
        QCOMPARE(fault(), JournalFault::EntriesAdded);
        QCOMPARE(verifyJournal(path())->entries, 5);
        takesNoMore();
    }

    void aTornEndHidesNoMissingEntries()
    {
        writeSampleJournal(path(), 5);
        cutTo(3);
        setFileContent(path(), fileContent(path()) + "{\"number\":4");
        QCOMPARE(fault(), JournalFault::EndMissing);
        QCOMPARE(verifyJournal(path())->noted, 5);
    }

    // What was written under the lock of another program is seen whole or not at all.
    void readingWaitsForTheWriter()
    {
        writeSampleJournal(path(), 3);
        const QByteArray whole = fileContent(path());
        QLockFile turn(path() + u".lock"_s);
        QVERIFY(turn.tryLock());
        setFileContent(path(), whole.chopped(20));
        auto verified = std::async(std::launch::async, [path = path()] { return verifyJournal(path); });
        auto checked = std::async(std::launch::async, [path = path()] { return checkJournal(path); });
        QCOMPARE(verified.wait_for(200ms), std::future_status::timeout);
        QCOMPARE(checked.wait_for(0ms), std::future_status::timeout);
        setFileContent(path(), whole);
        turn.unlock();
        const auto found = verified.get();
        QVERIFY(found.has_value());
        QCOMPARE(found->fault, JournalFault::None);
        QCOMPARE(found->entries, 3);
        QVERIFY(checked.get().has_value());
    }

    void anEntryWhoseEndIsNotNotedIsEnteredAllTheSame()
    {
        writeSampleJournal(path(), 3);
        diskcalls::refuseEndsFrom(1);
        const auto entered = appendToJournal(path(), sampleJournalEntry(4));
        QVERIFY(entered.has_value());
        QCOMPARE(entered->number, 4);
        QVERIFY(entered->endNotNoted.has_value());
        QCOMPARE(entered->endNotNoted->reason, ErrorReason::FileUnwritable);
        QVERIFY(entered->endNotNoted->detail.contains(u".end"_s));
        QCOMPARE(fault(), JournalFault::None);

        // A second one without it would look as if somebody had added it.
        const QByteArray content = fileContent(path());
        QCOMPARE(appendToJournal(path(), sampleJournalEntry(5)).error().reason, ErrorReason::FileUnwritable);
        QCOMPARE(fileContent(path()), content);

        diskcalls::reset();
        const auto next = appendToJournal(path(), sampleJournalEntry(5));
        QCOMPARE(next->number, 5);
        QVERIFY(!next->endNotNoted);
        QCOMPARE(fault(), JournalFault::None);
        QCOMPARE(verifyJournal(path())->entries, 5);
    }

    // Wherever a crash cuts several entries that are written together.
    void aCrashWithinSeveralLosesNoEntryBefore()
    {
        const QByteArray whole = writeSeveralAndCrash(3, 4);
        const QByteArray end = fileContent(endPath());
        QCOMPARE(whole.count('\n'), 7);
        qsizetype before = 0;
        for (int line = 0; line < 3; ++line)
            before = whole.indexOf('\n', before) + 1;
        for (qsizetype size = before; size <= whole.size(); size += 41) {
            const QByteArray left = whole.first(size);
            setFileContent(path(), left);
            setFileContent(endPath(), end);
            QCOMPARE(fault(), left.endsWith('\n') ? JournalFault::None : JournalFault::EndTorn);
            QVERIFY(checkJournal(path()).has_value());
            const qint64 next = left.count('\n') + 1;
            QCOMPARE(appendToJournal(path(), sampleJournalEntry(9))->number, next);
            QCOMPARE(fault(), JournalFault::None);
            QCOMPARE(verifyJournal(path())->entries, next);
            QVERIFY(fileContent(path()).startsWith(whole.first(before)));
        }
    }

    void whatACrashLeftOfSeveralIsLookedAt()
    {
        const QByteArray whole = writeSeveralAndCrash(3, 4);
        QByteArrayList lines = whole.chopped(1).split('\n');
        lines.removeAt(4);
        setFileContent(path(), lines.join('\n') + '\n');
        QCOMPARE(fault(), JournalFault::ChainBroken);
        takesNoMore();
        setFileContent(path(), whole);
        addLine(8);
        QCOMPARE(fault(), JournalFault::EntriesAdded);
        takesNoMore();
    }
};

QTEST_GUILESS_MAIN(TestJournalEnd)
#include "tst_journalend.moc"
