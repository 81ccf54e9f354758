// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "network/journal/journalwriting.h"
#include "tests/network/journal/journalsamples.h"
#include "tests/support/timedapplication.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/journal/journaldialog.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/inlinequestion.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

class TestJournalDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ErrorLogModel m_errors;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalDialog> m_dialog;

    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    void open()
    {
        m_journal = std::make_unique<Journal>(path());
        m_dialog = std::make_unique<JournalDialog>(*m_journal, m_errors);
        m_dialog->show();
        QTRY_VERIFY(m_dialog->entries().isSettled());
    }
    QString said() const { return accessibleTexts(m_dialog.get()).join(u'\n'); }
    void damage() const
    {
        QByteArray content = fileContent(path());
        content.replace(content.indexOf("RS256"), 5, "RS512");
        setFileContent(path(), content);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_dialog.reset();
        m_journal.reset();
        m_errors.clear();
    }

    void anEmptyJournalSaysWhatItIsFor()
    {
        open();
        QVERIFY(said().contains(u"Nothing signed yet"_s));
        QVERIFY(!control<QPushButton>(*m_dialog, u"Export"_s)->isEnabled());
    }

    void oneIsChosenAndShownWhole()
    {
        writeSampleJournal(path(), 12);
        open();
        auto *table = m_dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 12);
        table->setCurrentIndex(table->model()->index(1, 0));
        const JournalEntry entry = sampleJournalEntry(11);
        for (const QString &text : {u"No. 11: RS256"_s, entry.fileName, entry.keyId, entry.requestId,
                                    QString::fromLatin1(entry.digest.toHex())})
            QVERIFY2(said().contains(text), qPrintable(text));
    }

    void theSearchLeavesWhatFits()
    {
        writeSampleJournal(path(), 12);
        open();
        control<QLineEdit>(*m_dialog, u"Search the journal"_s)->setText(u"\"7\""_s);
        QTRY_COMPARE(m_dialog->entries().rowCount(), 1);
        QTRY_VERIFY(said().contains(u"1 of 12 signatures"_s));
        control<QLineEdit>(*m_dialog, u"Search the journal"_s)->setText(u"nowhere"_s);
        QTRY_VERIFY(said().contains(u"No such signature"_s));
    }

    void aGoodJournalIsVerified()
    {
        writeSampleJournal(path(), 12);
        open();
        control<QPushButton>(*m_dialog, u"Verify journal"_s)->click();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Ok);
        QVERIFY(m_dialog->message()->text().contains(u"All 12 entries"_s));
        QVERIFY(m_dialog->message()->text().contains(QString::fromLatin1(verifyJournal(path())->lastHash.left(16))));
    }

    void aChangedEntryIsNamedAndTheJournalSetAside()
    {
        writeSampleJournal(path(), 3);
        damage();
        const QByteArray damaged = fileContent(path());
        open();
        control<QPushButton>(*m_dialog, u"Verify journal"_s)->click();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
        QVERIFY(m_dialog->message()->text().contains(u"Entry 1 was changed"_s));
        control<QPushButton>(*m_dialog, u"Begin a new journal"_s)->click();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Ok);
        QTRY_COMPARE(m_dialog->entries().entries(), 0);
        const QStringList aside = QDir(m_folder.path()).entryList({u"aChangedEntry*.aside-*Z"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(fileContent(m_folder.filePath(aside.constFirst())), damaged);
    }

    void theShownOnesAreExported()
    {
        writeSampleJournal(path(), 12);
        open();
        control<QLineEdit>(*m_dialog, u"Search the journal"_s)->setText(u"\"7\""_s);
        QTRY_VERIFY(m_dialog->entries().isSettled() && m_dialog->entries().rowCount() == 1);
        const QString to = m_folder.filePath(u"exported.jsonl"_s);
        m_dialog->exportTo(to, JournalForm::JsonLines);
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Ok);
        QCOMPARE(fileContent(to), fileContent(path()).split('\n').at(6) + '\n');
    }

    void anExportThatFailsIsAnErrorOfTheProgram()
    {
        writeSampleJournal(path(), 2);
        open();
        m_dialog->exportTo(m_folder.filePath(u"nowhere/x"_s), JournalForm::Csv);
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
        QCOMPARE(m_errors.rowCount(), 1);
        QCOMPARE(m_errors.errorAt(0).reason, ErrorReason::FileUnwritable);
    }

    void anExportOntoTheJournalIsRefused()
    {
        writeSampleJournal(path(), 2);
        const QByteArray content = fileContent(path());
        const QByteArray end = fileContent(path() + u".end"_s);
        open();
        const QString name = QFileInfo(path()).fileName();
        for (const QString &file : {name, name + u".end"_s}) {
            m_dialog->message()->clear();
            m_dialog->exportTo(m_folder.filePath(u"./"_s + file), JournalForm::Csv);
            QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
            QCOMPARE(m_dialog->message()->text(),
                     u"“%1” is a file of the journal itself and would be replaced. Choose another name or folder."_s.arg(file));
        }
        QCOMPARE(fileContent(path()), content);
        QCOMPARE(fileContent(path() + u".end"_s), end);
        QCOMPARE(m_errors.rowCount(), 0); // Nothing failed; it was never begun.
    }

    void addedEntriesAreToldAndShown()
    {
        writeSampleJournal(path(), 7);
        const QByteArray longer = fileContent(path());
        writeSampleJournal(path(), 5);
        setFileContent(path(), longer);
        open();
        m_dialog->verify();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
        QCOMPARE(m_dialog->message()->text(), u"Entries were added behind entry 5, the last that this program wrote."_s);
        QVERIFY(said().contains(u"No. 6: "_s));
        QVERIFY(control<QPushButton>(*m_dialog, u"Begin a new journal"_s));
    }

    void aMissingNoteIsTold()
    {
        writeSampleJournal(path(), 5);
        QVERIFY(QFile::remove(path() + u".end"_s));
        open();
        m_dialog->verify();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
        QVERIFY2(m_dialog->message()->text().startsWith(u"The journal does not end as was noted beside it: its 5 entries"_s),
                 qPrintable(m_dialog->message()->text()));
        picture(*m_dialog, u"journalwithoutnote"_s);
    }

    void theChosenOneStaysWhileOthersComeIn()
    {
        writeSampleJournal(path(), 12);
        open();
        auto *table = m_dialog->findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(said().contains(u"No. 11: "_s));
        m_journal->append(sampleJournalEntry(13));
        m_journal->append(sampleJournalEntry(14));
        QTRY_COMPARE(table->model()->rowCount(), 14);
        QVERIFY(said().contains(u"No. 11: "_s));
        QCOMPARE(table->currentIndex().row(), 3);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QVERIFY(said().contains(u"14 signatures"_s));
    }

    void theFirstChangedEntryIsShown()
    {
        writeSampleJournal(path(), 300);
        QByteArrayList lines = fileContent(path()).split('\n');
        for (const int index : {41, 200})
            lines[index].replace("RS256", "RS512");
        setFileContent(path(), lines.join('\n'));
        open();
        control<QLineEdit>(*m_dialog, u"Search the journal"_s)->setText(u"\"7\""_s);
        m_dialog->verify();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
        QVERIFY(m_dialog->message()->text().contains(u"Entry 42 was changed"_s));
        QVERIFY(said().contains(u"No. 42: RS512"_s));
    }

    void aJournalThatTakesNoMoreIsSetAside()
    {
        writeSampleJournal(path(), 3);
        QVERIFY(QFile::remove(path()));
        open();
        control<QPushButton>(*m_dialog, u"Verify journal"_s)->click();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Error);
        QVERIFY2(m_dialog->message()->text().contains(u"missing at the end"_s), qPrintable(m_dialog->message()->text()));
        control<QPushButton>(*m_dialog, u"Begin a new journal"_s)->click();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Ok);
        QVERIFY(appendToJournal(path(), sampleJournalEntry(1)).has_value());
    }

    void newSignaturesComeIn()
    {
        writeSampleJournal(path(), 3);
        open();
        m_journal->append(sampleJournalEntry(4));
        QTRY_COMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), 4);
        QVERIFY(said().contains(u"4 signatures"_s));
    }

    void aHundredThousandStallNothing()
    {
        writeSampleJournal(path(), 100'000);
        auto *application = static_cast<TimedApplication<QApplication> *>(qApp);
        application->restart();
        QElapsedTimer clock;
        clock.start();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->findChild<QTableView *>()->model()->rowCount(), 100'000, 20000);
        const qint64 opened = clock.elapsed();
        control<QLineEdit>(*m_dialog, u"Search the journal"_s)->setText(u"größe"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->entries().isSettled() && m_dialog->entries().rowCount() > 1000, 20000);
        m_dialog->verify();
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->message()->kind(), MessageKind::Ok, 20000);
        control<QLineEdit>(*m_dialog, u"Search the journal"_s)->clear();
        QTRY_COMPARE(m_dialog->entries().rowCount(), 100'000);
        m_journal->append(sampleJournalEntry(100'001));
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->entries().rowCount(), 100'001, 20000);
        qInfo("opened in %lld ms; longest event %.1f ms, %.1f ms of the processor: %s", opened, application->longest().milliseconds,
              application->mostProcessor(), qPrintable(application->longest().what));
        QVERIFY(opened < 3000); // Without optimisation, and beside other tests.
        QVERIFY2(application->mostProcessor() < inOneGo, qPrintable(application->longest().what));
    }

    void lookAtIt()
    {
        writeSampleJournal(path(), 300);
        open();
        m_dialog->findChild<QTableView *>()->selectRow(1);
        m_dialog->verify();
        QTRY_COMPARE(m_dialog->message()->kind(), MessageKind::Ok);
        picture(*m_dialog, u"journal"_s);
    }
};

int main(int argc, char **argv)
{
    TimedApplication<QApplication> application(argc, argv);
    TestJournalDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journaldialog.moc"
