// SPDX-License-Identifier: Apache-2.0
#include "diskcalls.h"
#include "journalsamples.h"
#include "network/journal/journal.h"
#include "network/journal/journalwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace vault;
using namespace Qt::StringLiterals;

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/signatures.jsonl"_s); }

private Q_SLOTS:
    void keepsWhatWasSigned()
    {
        Journal journal(path());
        QSignalSpy appended(&journal, &Journal::appended);
        for (int number = 1; number <= 5; ++number) {
            auto future = journal.append(sampleJournalEntry(number));
            future.waitForFinished();
            QVERIFY(future.result().has_value());
            QCOMPARE(future.result()->number, number);
        }
        QTRY_COMPARE(appended.count(), 5);
        auto opening = journal.open();
        opening.waitForFinished();
        const auto file = *opening.result();
        QCOMPARE(file->count(), 5);
        for (int number = 1; number <= 5; ++number) {
            JournalEntry expected = sampleJournalEntry(number);
            expected.number = number;
            const auto entry = file->entry(number - 1);
            QVERIFY(entry.has_value());
            QCOMPARE(entry->utc, expected.utc);
            QVERIFY(*entry == expected);
        }
    }

    void aLineIsJsonThatOthersCanRead()
    {
        QVERIFY(appendToJournal(path(), sampleJournalEntry(3)).has_value());
        const QJsonObject line = QJsonDocument::fromJson(fileContent(path())).object();
        QCOMPARE(line["number"_L1].toInt(), 1);
        QCOMPARE(line["keyId"_L1].toString(), sampleJournalEntry(3).keyId);
        QCOMPARE(line["digest"_L1].toString().toLatin1(), sampleJournalEntry(3).digest.toHex());
        QCOMPARE(line["fileName"_L1].toString(), sampleJournalEntry(3).fileName);
        QCOMPARE(line["previous"_L1].toString(), QString(64, u'0'));
        QCOMPARE(line["hash"_L1].toString().size(), 64);
    }

    void isForItsOwnerOnly()
    {
        QVERIFY(appendToJournal(path(), sampleJournalEntry(1)).has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(path() + u".end"_s) & others));
    }

    void aMissingJournalIsEmpty()
    {
        Journal journal(path());
        auto opening = journal.open();
        opening.waitForFinished();
        QCOMPARE((*opening.result())->count(), 0);
        auto verifying = journal.verify();
        verifying.waitForFinished();
        QCOMPARE(verifying.result()->fault, JournalFault::None);
        QCOMPARE(verifying.result()->entries, 0);
    }

    void aWholeJournalIsVerified()
    {
        for (int number = 1; number <= 20; ++number)
            QVERIFY(appendToJournal(path(), sampleJournalEntry(number)).has_value());
        const auto result = verifyJournal(path());
        QVERIFY(result.has_value());
        QCOMPARE(result->fault, JournalFault::None);
        QCOMPARE(result->entries, 20);
        QVERIFY(fileContent(path()).contains("\"hash\":\"" + result->lastHash));
    }

    // As two windows do that are two programs.
    void writersTakeTurns()
    {
        const auto write = [path = path()](int first) {
            for (int number = first; number < first + 25; ++number)
                appendToJournal(path, sampleJournalEntry(number)).has_value();
        };
        std::thread other(write, 100);
        write(1);
        other.join();
        const auto result = verifyJournal(path());
        QCOMPARE(result->fault, JournalFault::None);
        QCOMPARE(result->entries, 50);
    }

    void whatIsPendingIsWrittenBeforeItCloses()
    {
        {
            Journal journal(path());
            for (int number = 1; number <= 10; ++number)
                journal.append(sampleJournalEntry(number)).cancel();
        }
        QCOMPARE(verifyJournal(path())->entries, 10);
    }

    // A manifest signs faster than a disk answers.
    void whatWaitsIsWrittenTogether()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        writeSampleJournal(path(), 2);
        diskcalls::reset();
        std::vector<Pending<EnteredEntry>> answers;
        {
            QLockFile turn(path() + u".lock"_s);
            QVERIFY(turn.tryLock());
            Journal journal(path());
            for (int number = 3; number <= 1002; ++number)
                answers.push_back(journal.append(sampleJournalEntry(number)));
            turn.unlock();
        }
        for (int number = 3; number <= 1002; ++number) {
            const Result<EnteredEntry> answer = answers[size_t(number - 3)].result();
            QVERIFY(answer.has_value());
            QCOMPARE(answer->number, number);
            QCOMPARE(answer->digest, sampleJournalEntry(number).digest);
        }
        // The first may be on its way alone; the others wait meanwhile.
        QVERIFY2(diskcalls::ends() <= 6, qPrintable(QString::number(diskcalls::ends())));
        QVERIFY2(diskcalls::syncs() <= 9, qPrintable(QString::number(diskcalls::syncs())));
        QCOMPARE(verifyJournal(path())->fault, JournalFault::None);
        QCOMPARE(verifyJournal(path())->entries, 1002);

        diskcalls::reset();
        QVERIFY(appendToJournal(path(), sampleJournalEntry(1003)).has_value());
        QCOMPARE(diskcalls::ends(), 1);
        QVERIFY(diskcalls::syncs() >= 1);
    }

    void whatIsAskedBetweenKeepsItsPlace()
    {
        Journal journal(path());
        QLockFile turn(path() + u".lock"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()) && turn.tryLock());
        journal.append(sampleJournalEntry(1));
        auto before = journal.append(sampleJournalEntry(2));
        auto verified = journal.verify();
        auto aside = journal.setAside();
        auto after = journal.append(sampleJournalEntry(3));
        turn.unlock();
        QCOMPARE(before.result()->number, 2);
        QCOMPARE(verified.result()->entries, 2);
        QCOMPARE(after.result()->number, 1);
        QCOMPARE(verifyJournal(*aside.result())->entries, 2);
        QCOMPARE(verifyJournal(path())->entries, 1);
    }

    void eachThatWaitsIsToldWhatFailed()
    {
        setFileContent(m_folder.filePath(u"plain2"_s), "x");
        Journal journal(m_folder.filePath(u"plain2/signatures.jsonl"_s));
        std::vector<Pending<EnteredEntry>> answers;
        for (int number = 1; number <= 50; ++number)
            answers.push_back(journal.append(sampleJournalEntry(number)));
        for (Pending<EnteredEntry> &answer : answers)
            QCOMPARE(answer.result().error().reason, ErrorReason::FileUnwritable);
    }

    void anExportIsNeverTheJournalItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the journal") << u"signatures.jsonl"_s;
        QTest::newRow("a way around") << u"../anExportIsNeverTheJournalItself/signatures.jsonl"_s;
        QTest::newRow("its end") << u"signatures.jsonl.end"_s;
        QTest::newRow("its lock") << u"signatures.jsonl.lock"_s;
        QTest::newRow("a link") << u"link"_s;
    }
    void anExportIsNeverTheJournalItself()
    {
        QFETCH(QString, name);
        const QDir folder = QFileInfo(path()).dir();
        QVERIFY(folder.mkpath(u"."_s));
        writeSampleJournal(path(), 3);
        QFile::link(path(), folder.filePath(u"link"_s));
        const QByteArray content = fileContent(path());
        const QByteArray end = fileContent(path() + u".end"_s);
        Journal journal(path());
        QVERIFY(isFileOfJournal(path(), folder.filePath(name)));
        QVERIFY(!isFileOfJournal(path(), folder.filePath(u"signatures.csv"_s)));
        auto future = journal.exportTo(folder.filePath(name), JournalForm::Csv);
        QCOMPARE(future.result().error().reason, ErrorReason::FileUnwritable);
        QCOMPARE(fileContent(path()), content);
        QCOMPARE(fileContent(path() + u".end"_s), end);
        QVERIFY(!QFileInfo::exists(path() + u".lock"_s));
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        setFileContent(m_folder.filePath(u"plain"_s), "x");
        const auto result = appendToJournal(m_folder.filePath(u"plain/signatures.jsonl"_s), sampleJournalEntry(1));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().reason, ErrorReason::FileUnwritable);
        QVERIFY(result.error().detail.contains(u"plain/signatures.jsonl"_s));
    }

    void exportsLinesAsTheyAre()
    {
        for (int number = 1; number <= 6; ++number)
            QVERIFY(appendToJournal(path(), sampleJournalEntry(number)).has_value());
        Journal journal(path());
        auto all = journal.exportTo(m_folder.filePath(u"all"_s), JournalForm::JsonLines);
        all.waitForFinished();
        QCOMPARE(*all.result(), 6);
        QCOMPARE(fileContent(m_folder.filePath(u"all"_s)), fileContent(path()));
        auto some = journal.exportTo(m_folder.filePath(u"some"_s), JournalForm::JsonLines, std::vector<qint64>{1, 4});
        some.waitForFinished();
        const QByteArrayList lines = fileContent(path()).split('\n');
        QCOMPARE(fileContent(m_folder.filePath(u"some"_s)), lines[1] + '\n' + lines[4] + '\n');
    }

    void exportsATableForSpreadsheets()
    {
        QVERIFY(appendToJournal(path(), sampleJournalEntry(1)).has_value());
        Journal journal(path());
        const QString to = m_folder.filePath(u"journal.csv"_s);
        auto future = journal.exportTo(to, JournalForm::Csv);
        future.waitForFinished();
        const QByteArrayList lines = fileContent(to).split('\n');
        QCOMPARE(lines[0], "number,utc,keyId,algorithm,digest,signature,requestId,fileName,verification\r");
        QVERIFY(lines[1].contains("\"release \"\"1\"\" – größe.tar\""));
        QVERIFY(lines[1].contains(sampleJournalEntry(1).digest.toHex()));
    }

    void anExportThatCannotBeWrittenIsAnError()
    {
        QVERIFY(appendToJournal(path(), sampleJournalEntry(1)).has_value());
        Journal journal(path());
        auto future = journal.exportTo(m_folder.filePath(u"nowhere/x"_s), JournalForm::JsonLines);
        future.waitForFinished();
        QCOMPARE(future.result().error().reason, ErrorReason::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
