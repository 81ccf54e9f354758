// SPDX-License-Identifier: Apache-2.0
#include "models/journalmodel.h"
#include "tests/network/journal/journalsamples.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestJournalModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    static void load(JournalModel &model)
    {
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), 20'000);
    }
    static QString textAt(const JournalModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void showsTheNewestFirst()
    {
        writeSampleJournal(path(), 30);
        Journal journal(path());
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(model.index(0, JournalModel::Number).data().toInt(), 30);
        QCOMPARE(model.index(29, JournalModel::Number).data().toInt(), 1);
        QCOMPARE(textAt(model, 0, JournalModel::Key), u"orders-signing"_s);
        QCOMPARE(textAt(model, 0, JournalModel::Digest), QString::fromLatin1(sampleJournalEntry(30).digest.toHex()));
        QVERIFY(textAt(model, 0, JournalModel::Time).endsWith(u" UTC"_s));
        QCOMPARE(model.entryAt(3)->requestId, sampleJournalEntry(27).requestId);
        QVERIFY(!model.selection());
    }

    void aNewSignatureComesInByItself()
    {
        Journal journal(path());
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        QCOMPARE(model.rowCount(), 0);
        journal.append(sampleJournalEntry(1));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    // A manifest signs for minutes, and each entry comes before the delay after the one before has passed.
    void entriesThatKeepComingAreShownMeanwhile()
    {
        Journal journal(path());
        JournalModel model(journal);
        load(model);
        QTimer signing;
        int number = 0;
        connect(&signing, &QTimer::timeout, this, [&] { journal.append(sampleJournalEntry(++number)); });
        signing.start(20);
        QTRY_VERIFY(model.rowCount() > 0);
        const int shown = model.rowCount();
        QTRY_VERIFY(model.rowCount() > shown);
        signing.stop();
        QTRY_COMPARE(model.rowCount(), number);
    }

    void aRowStaysWhereNewOnesComeIn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::addRow("all") << QString() << 34;
        QTest::addRow("found ones") << u"größe"_s << 17;
    }
    void aRowStaysWhereNewOnesComeIn()
    {
        QFETCH(QString, words);
        QFETCH(int, rows);
        writeSampleJournal(path(), 30);
        Journal journal(path());
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        model.search(words);
        QTRY_VERIFY(model.isSettled());
        const QPersistentModelIndex chosen = model.index(4, JournalModel::Number);
        const int number = chosen.data().toInt();
        for (int next = 31; next <= 34; ++next)
            journal.append(sampleJournalEntry(next));
        QTRY_COMPARE(model.rowCount(), rows);
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.data().toInt(), number);
        QCOMPARE(model.index(0, JournalModel::Number).data().toInt(), words.isEmpty() ? 34 : 33);
        QVERIFY(model.isSettled());
    }

    void anotherJournalInItsPlaceIsShownAnew()
    {
        writeSampleJournal(path(), 3);
        Journal journal(path());
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        QVERIFY(setJournalAside(path()).has_value());
        for (int next = 51; next <= 55; ++next)
            QVERIFY(appendToJournal(path(), sampleJournalEntry(next)).has_value());
        load(model);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.entryAt(4)->digest, sampleJournalEntry(51).digest);
    }

    void aSearchFindsValuesOnly_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addRow("a file, in another case") << u"RELEASE \"7\""_s << QList{7};
        QTest::addRow("beyond ASCII") << u"\"9\" – größe"_s << QList{9};
        QTest::addRow("a digest") << QString::fromLatin1(sampleJournalEntry(5).digest.toHex().mid(3, 20)) << QList{5};
        QTest::addRow("a request id") << u"000000000012"_s << QList{12};
        QTest::addRow("a version") << u"00000000000000000000000000000003"_s << QList{17, 10, 3};
        QTest::addRow("a field's name") << u"algorithm"_s << QList<int>();
        QTest::addRow("what is nowhere") << u"zzz"_s << QList<int>();
    }
    void aSearchFindsValuesOnly()
    {
        QFETCH(QString, words);
        QFETCH(QList<int>, numbers);
        writeSampleJournal(path(), 20);
        Journal journal(path());
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        model.search(words);
        QTRY_VERIFY(model.isSettled());
        QList<int> found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, JournalModel::Number).data().toInt());
        QCOMPARE(found, numbers);
        QCOMPARE(model.selection()->size(), size_t(numbers.size()));
        model.search({});
        QTRY_COMPARE(model.rowCount(), 20);
    }

    void aChangedLineIsShownAsOne()
    {
        writeSampleJournal(path(), 3);
        QByteArray content = fileContent(path());
        content[content.indexOf('\n') + 3] = '"';
        setFileContent(path(), content);
        Journal journal(path());
        JournalModel model(journal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        load(model);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(1, 0).data(JournalModel::ChangedRole).toBool());
        QVERIFY(!model.entryAt(1));
        QCOMPARE(model.index(1, JournalModel::Number).data().toInt(), 2);
        QVERIFY(!model.index(0, 0).data(JournalModel::ChangedRole).toBool());
    }

    void aJournalThatCannotBeReadIsAFailure()
    {
        QVERIFY(QDir().mkpath(path()));
        Journal journal(path());
        JournalModel model(journal);
        QSignalSpy failed(&model, &JournalModel::failed);
        model.reload();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void aSearchOfManyLeavesTheWindowAlive()
    {
        writeSampleJournal(path(), 20'000);
        Journal journal(path());
        JournalModel model(journal);
        load(model);
        int turns = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
        ticks.start(0);
        model.search(u"größe"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model.isSettled(), 20'000);
        QCOMPARE(model.rowCount(), 10'000);
        QVERIFY(turns > 1);
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
