// SPDX-License-Identifier: Apache-2.0
// Signing a list or a folder in the dialog.
#include "tests/ui/dialogtesting.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/signing/keynameconfirmation.h"
#include "ui/signing/manifests/manifestdialog.h"
#include "ui/signing/manifests/manifestsave.h"
#include "ui/signing/manifests/manifestsource.h"
#include "ui/signing/release/signingrelease.h"
#include "ui/signing/secondperson.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

class TestManifestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }

    void everyControlHasAName();
    void aWrongLineIsNamed();
    void onlyAlgorithmsOfTheDigestsLengthAreOffered();
    void aListIsSignedAndSaved();
    void aRefusalStopsAndGoesOn();
    void aFolderIsSignedIntoFiles();
    void closingAndOpeningGoesOn();
    void aPauseOfTheVaultIsWaitedOut();
    void aLostAnswerIsTold();
    void closingWaitsForTheLastSignature();
    void aReadOnlyConnectionSignsNothing();
    void aSecondPersonAgreesToTheList();
    void aSecondPersonAgreesToAFolderOnceHashed();
    void theKeysNameIsTyped();
    void everySignatureIsToldToTheJournal();
    void aNewerVersionsSignatureIsNotCalledWrong();
    void anotherWindowSignsTheSame();
    void aStateThatCannotBeReadIsTold();
    void otherFilesAreLeftAlone();
    void signingPausesWhereTheJournalTakesNothing();
    void everyLineIsInTheSummary();
    void lookAtIt();

private:
    void open(const QString &key);
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    QString listOf(int count, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256) const
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += QCryptographicHash::hash(QByteArray::number(i), algorithm).toHex() + "  release/file "
                + QByteArray::number(i) + ".tar.gz\n";
        return write(u"SHASUMS"_s, text);
    }
    void give(const QString &path);
    QString progress() const { return m_dialog->progressMessage()->text(); }

    DialogBench m_bench;
    ConnectionGuard m_guard;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<ManifestDialog> m_dialog;
};

void TestManifestDialog::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestManifestDialog::init()
{
    m_bench.reset();
    m_guard = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<QTemporaryDir>();
    open(u"orders-signing"_s);
}

void TestManifestDialog::open(const QString &key)
{
    m_dialog = std::make_unique<ManifestDialog>(m_bench.keys(), m_guard, m_bench.errors(), m_state->path());
    m_dialog->setKey(key);
    QVERIFY(show(*m_dialog));
    QTRY_VERIFY(m_dialog->versionField()->bundle().has_value());
}

void TestManifestDialog::give(const QString &path)
{
    m_dialog->source()->setPath(path);
    QTRY_VERIFY(m_dialog->signing()->isReady());
}

void TestManifestDialog::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    QCOMPARE(doubledMnemonics(*m_dialog), QStringList());
    QCOMPARE(m_dialog->blockerMessage()->text(), u"Choose a sha256sum list or a folder."_s);
}

void TestManifestDialog::aWrongLineIsNamed()
{
    m_dialog->source()->setPath(write(u"prose"_s, "Dear all,\n"));
    QTRY_COMPARE(m_dialog->source()->message()->text(),
                 u"Line 1 is no line of sha256sum: a digest in hexadecimal, two blanks, a name."_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    m_dialog->source()->setPath(m_folder->filePath(u"none"_s));
    QTRY_COMPARE(m_bench.errors().rowCount(), 1);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
}

void TestManifestDialog::onlyAlgorithmsOfTheDigestsLengthAreOffered()
{
    m_dialog->source()->setPath(listOf(1, QCryptographicHash::Sha512));
    QTRY_COMPARE(m_dialog->blockerMessage()->text(), u"No algorithm of this key takes digests of this length."_s);
    open(u"code-signing-release"_s);
    give(listOf(1, QCryptographicHash::Sha512));
    QStringList offered;
    for (int i = 0; i < m_dialog->algorithmBox()->count(); ++i)
        offered.append(m_dialog->algorithmBox()->itemText(i));
    QCOMPARE(offered, (QStringList{u"RS512"_s, u"PS512"_s}));
}

void TestManifestDialog::aListIsSignedAndSaved()
{
    give(listOf(4));
    QCOMPARE(progress(), u"0 of 4 signed."_s);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"4 of 4 signed."_s);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"All are signed."_s);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 4);
    m_dialog->save()->formBox()->setCurrentIndex(1);
    QSignalSpy saved(m_dialog->save(), &ManifestSave::saved);
    m_dialog->save()->saveButton()->click();
    QVERIFY(saved.wait(10000));
    QFile list(m_folder->filePath(u"signed.json"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(list.readAll()).object()["files"_L1].toArray().size(), 4);
}

void TestManifestDialog::aRefusalStopsAndGoesOn()
{
    give(listOf(3));
    m_bench.refuseNext(u"/sign"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    m_dialog->actionButton()->click();
    QTRY_VERIFY(m_dialog->failureMessage()->text().contains(u"403 Forbidden · ForbiddenByPolicy"_s));
    QCOMPARE(progress(), u"0 of 3 signed."_s);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"3 of 3 signed."_s);
    QVERIFY(m_dialog->failureMessage()->text().isEmpty());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 4);
}

void TestManifestDialog::aFolderIsSignedIntoFiles()
{
    QDir(m_folder->path()).mkpath(u"sub"_s);
    write(u"a file"_s, "content of a");
    write(u"sub/b"_s, "content of b");
    give(m_folder->path());
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"2 of 2 signed."_s);
    QSignalSpy saved(m_dialog->save(), &ManifestSave::saved);
    m_dialog->save()->saveButton()->click();
    QVERIFY(saved.wait(10000));
    QVERIFY(m_dialog->save()->message()->text().startsWith("2 files"_L1));
    QVERIFY(QFile::exists(m_folder->filePath(u"a file.sig"_s)));
    QVERIFY(QFile::exists(m_folder->filePath(u"sub/b.sig"_s)));
}

void TestManifestDialog::closingAndOpeningGoesOn()
{
    const QString list = listOf(3);
    give(list);
    QSignalSpy lines(m_dialog->signing(), &ManifestSigning::lineSigned);
    m_dialog->actionButton()->click();
    QVERIFY(lines.wait(10000));
    m_dialog->pauseButton()->click();
    const int before = m_dialog->signing()->countOf(ManifestLineState::Signed);
    QVERIFY(before > 0);
    open(u"orders-signing"_s);
    give(list);
    QCOMPARE(m_dialog->signing()->countOf(ManifestLineState::Signed), before);
    if (before < 3)
        QCOMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Go on signing"_s);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"3 of 3 signed."_s);
}

void TestManifestDialog::aPauseOfTheVaultIsWaitedOut()
{
    give(listOf(3));
    m_dialog->signing()->setThrottlePause(std::chrono::milliseconds(1500));
    m_bench.vault().addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"/sign"_s}});
    m_dialog->actionButton()->click();
    QTRY_VERIFY2(progress().contains("The vault asks for a pause: going on in 2 seconds."_L1), qPrintable(progress()));
    QTRY_VERIFY2(progress().contains("going on in 1 second."_L1), qPrintable(progress())); // Counted down.
    QTRY_COMPARE(progress(), u"3 of 3 signed."_s);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 4);
    QVERIFY(m_dialog->failureMessage()->text().isEmpty());
}

void TestManifestDialog::aLostAnswerIsTold()
{
    give(listOf(3));
    m_bench.vault().addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/sign"_s}});
    m_dialog->actionButton()->click();
    QTRY_VERIFY(!m_dialog->failureMessage()->text().isEmpty());
    QVERIFY2(progress().contains("To 1 request no answer came: the vault may have signed. Going on asks again."_L1), qPrintable(progress()));
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 1);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"3 of 3 signed."_s);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 4);
}

void TestManifestDialog::closingWaitsForTheLastSignature()
{
    const QString list = listOf(200);
    give(list);
    m_bench.delayNext(u"/sign"_s, 300);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(m_dialog->signing()->countOf(ManifestLineState::Signing), 1);
    QVERIFY(m_dialog->wouldLoseSomething());
    QVERIFY(!m_dialog->source()->isEnabled()); // What is signed must not change.
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    control<QPushButton>(*m_dialog, u"Stop and close"_s)->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    const int done = m_dialog->signing()->countOf(ManifestLineState::Signed);
    QVERIFY(done > 0 && done < 200);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), done);
    open(u"orders-signing"_s);
    give(list);
    QCOMPARE(m_dialog->signing()->countOf(ManifestLineState::Signed), done);
    QCOMPARE(m_dialog->signing()->countOf(ManifestLineState::Unanswered), 0);
}

void TestManifestDialog::aReadOnlyConnectionSignsNothing()
{
    m_guard.readOnly = true;
    open(u"orders-signing"_s);
    give(listOf(1));
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QCOMPARE(m_dialog->blockerMessage()->text(), u"This connection is read-only: nothing is signed over it."_s);
}

void TestManifestDialog::aSecondPersonAgreesToTheList()
{
    m_guard.needsSecondPerson = true;
    open(u"orders-signing"_s);
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    QCOMPARE(doubledMnemonics(*m_dialog), QStringList());
    const QString path = listOf(3);
    give(path);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"The second person types the last group."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // As sha256sum prints it for the list.
    const QString last = QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex().last(4));
    QLineEdit *typed = m_dialog->release()->secondPerson()->edit();
    typed->setText(u"zzzz"_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    typed->setText(last);
    QVERIFY(m_dialog->actionButton()->isEnabled());
    m_bench.refuseNext(u"/sign"_s, 403, u"Forbidden"_s);
    m_dialog->actionButton()->click();
    QTRY_VERIFY(!m_dialog->failureMessage()->text().isEmpty());
    // Going on is agreed to anew.
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    typed->setText(last);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"3 of 3 signed."_s);
}

void TestManifestDialog::aSecondPersonAgreesToAFolderOnceHashed()
{
    m_guard.needsSecondPerson = true;
    open(u"orders-signing"_s);
    write(u"a"_s, "content of a");
    write(u"b"_s, "content of b");
    write(u"c"_s, "content of c");
    give(m_folder->path());
    QFile::remove(m_folder->filePath(u"c"_s));
    QCOMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Hash the files, to be agreed to"_s);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(m_dialog->blockerMessage()->text(), u"The second person types the last group."_s);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 0);
    const auto hex = [](const QByteArray &content) { return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(); };
    const QByteArray list = hex("content of a") + "  a\n" + hex("content of b") + "  b\n";
    write(u"b"_s, "changed after it was agreed to");
    write(u"c"_s, "nobody has agreed to it");
    m_dialog->release()->secondPerson()->edit()->setText(QString::fromLatin1(hex(list).last(4)));
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"2 of 3 signed. 1 failed."_s);
    QTRY_VERIFY(!m_dialog->signing()->isRunning());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 2);
    QCOMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Hash again"_s);
    QCOMPARE(m_dialog->signing()->line(1).entry.digest.toHex(), hex("content of b"));
}

void TestManifestDialog::theKeysNameIsTyped()
{
    m_guard.confirmsKeyName = true;
    open(u"orders-signing"_s);
    QCOMPARE(doubledMnemonics(*m_dialog), QStringList());
    give(listOf(2));
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    m_dialog->release()->keyName()->edit()->setText(u"orders-signing"_s);
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"2 of 2 signed."_s);
}

void TestManifestDialog::everySignatureIsToldToTheJournal()
{
    QSignalSpy signatures(m_dialog.get(), &ManifestDialog::signatureMade);
    write(u"a"_s, "content of a");
    give(m_folder->path());
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"1 of 1 signed."_s);
    QCOMPARE(signatures.count(), 1);
    const auto made = signatures.first().first().value<MadeSignature>();
    QCOMPARE(made.keyId.text, m_dialog->versionField()->bundle()->properties.id.text);
    QCOMPARE(made.algorithm, u"ES256"_s);
    QCOMPARE(made.task.digest, QCryptographicHash::hash("content of a", QCryptographicHash::Sha256));
    QCOMPARE(made.task.file, m_folder->filePath(u"a"_s));
    QCOMPARE(made.signature.size(), 64);
    QVERIFY(!made.requestId.isEmpty());
    QCOMPARE(made.verdict, LocalVerdict::Verified);
}

void TestManifestDialog::aNewerVersionsSignatureIsNotCalledWrong()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    QVERIFY(waitFor(m_bench.keys().create(u"manifest-newer"_s, parameters)));
    ManifestDialog dialog(session->keys(), m_guard, m_bench.errors(), m_state->path());
    dialog.setKey(u"manifest-newer"_s);
    QVERIFY(show(dialog));
    QTRY_VERIFY(dialog.versionField()->bundle().has_value());
    dialog.source()->setPath(listOf(1));
    QTRY_VERIFY(dialog.signing()->isReady());
    const auto newer = waitFor(m_bench.keys().create(u"manifest-newer"_s, parameters));
    QVERIFY(newer);
    QSignalSpy signatures(&dialog, &ManifestDialog::signatureMade);
    dialog.actionButton()->click();
    QTRY_COMPARE(signatures.count(), 1);
    const auto made = signatures.first().first().value<MadeSignature>();
    QCOMPARE(made.keyId.version, newer->properties.id.version);
    QCOMPARE(made.verdict, LocalVerdict::NotVerified);
    QVERIFY(!made.key);
}

void TestManifestDialog::anotherWindowSignsTheSame()
{
    const QString list = listOf(3);
    give(list);
    const auto first = std::move(m_dialog);
    open(u"orders-signing"_s);
    give(list);
    m_bench.delayNext(u"/sign"_s, 300);
    first->actionButton()->click();
    QTRY_COMPARE(first->signing()->countOf(ManifestLineState::Signing), 1);
    m_dialog->actionButton()->click();
    QCOMPARE(m_dialog->failureMessage()->text(), u"This list is being signed in another window."_s);
    QVERIFY(!m_dialog->pauseButton()->isEnabled());
    QTRY_COMPARE(first->progressMessage()->text(), u"3 of 3 signed."_s);
    QTRY_VERIFY(!first->signing()->isRunning());
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"3 of 3 signed."_s);
    QVERIFY(m_dialog->failureMessage()->text().isEmpty());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 3);
}

void TestManifestDialog::aStateThatCannotBeReadIsTold()
{
    const QString list = listOf(1);
    QFile state(ManifestState::fileFor(m_state->path(), m_dialog->versionField()->bundle()->properties.id, u"ES256"_s, list));
    QVERIFY(state.open(QIODevice::WriteOnly) && state.resize(257 * 1024 * 1024));
    m_dialog->source()->setPath(list);
    QTRY_COMPARE(m_dialog->blockerMessage()->text(), u"What is signed already could not be read."_s);
    QVERIFY(!m_dialog->failureMessage()->text().isEmpty());
    QVERIFY(!m_dialog->actionButton()->isEnabled());
}

void TestManifestDialog::otherFilesAreLeftAlone()
{
    write(u"a"_s, "content of a");
    const QString vendors = write(u"a.sig"_s, "a vendor's");
    give(m_folder->path());
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"1 of 1 signed."_s);
    QSignalSpy saved(m_dialog->save(), &ManifestSave::saved);
    m_dialog->save()->saveButton()->click();
    QVERIFY(saved.wait(10000));
    QCOMPARE(m_dialog->save()->message()->text(),
             u"1 file written. Some have another name, because other files stand there."_s);
    QCOMPARE(QFileInfo(vendors).size(), 10);
    QVERIFY(QFile::exists(m_folder->filePath(u"a-2.sig"_s)));
}

void TestManifestDialog::signingPausesWhereTheJournalTakesNothing()
{
    give(listOf(300));
    connect(m_dialog.get(), &ManifestDialog::signatureMade, m_dialog.get(), [this] {
        m_dialog->tellOfJournal(MessageKind::Error, u"Not entered in the journal."_s);
    });
    m_dialog->actionButton()->click();
    QTRY_VERIFY(m_dialog->signing()->countOf(ManifestLineState::Signed) > 0 && !m_dialog->signing()->isRunning());
    QVERIFY(m_dialog->signing()->countOf(ManifestLineState::Signed) < 300);
    const auto messages = m_dialog->findChildren<FieldMessage *>();
    QVERIFY(std::any_of(messages.begin(), messages.end(), [](const FieldMessage *message) {
        return message->text() == "Not entered in the journal. Signing has paused."_L1;
    }));
    // Who goes on has read it.
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"300 of 300 signed."_s);
}

void TestManifestDialog::everyLineIsInTheSummary()
{
    give(listOf(3));
    m_bench.refuseNext(u"/sign"_s, 403, u"Forbidden"_s);
    m_dialog->save()->formBox()->setCurrentIndex(ManifestSave::SignedList);
    QVERIFY(!m_dialog->save()->saveButton()->isEnabled()); // Nothing is signed yet.
    m_dialog->actionButton()->click();
    QTRY_VERIFY(!m_dialog->failureMessage()->text().isEmpty());
    m_dialog->save()->formBox()->setCurrentIndex(ManifestSave::Summary);
    QSignalSpy saved(m_dialog->save(), &ManifestSave::saved);
    m_dialog->save()->saveButton()->click();
    QVERIFY(saved.wait(10000));
    QFile file(m_folder->filePath(u"signing-summary.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("Waiting"), 3);
}

void TestManifestDialog::lookAtIt()
{
    give(listOf(12));
    m_dialog->actionButton()->click();
    QTRY_COMPARE(progress(), u"12 of 12 signed."_s);
    picture(*m_dialog, u"manifest"_s);

    m_guard.needsSecondPerson = true;
    m_guard.confirmsKeyName = true;
    open(u"orders-signing"_s);
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex()
            + "  a folder of a release with a long name/" + QByteArray(i % 90, 'x') + "/file " + QByteArray::number(i) + '\n';
    give(write(u"many"_s, text));
    m_dialog->release()->secondPerson()->edit()->setText(
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().last(4)));
    m_dialog->release()->keyName()->edit()->setText(u"orders-signing"_s);
    m_bench.vault().addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"/sign"_s}});
    m_dialog->actionButton()->click();
    QTRY_VERIFY(!m_dialog->failureMessage()->text().isEmpty());
    picture(*m_dialog, u"manifestguarded"_s);
    m_dialog->release()->secondPerson()->edit()->setText(
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().last(4)));
    m_dialog->release()->keyName()->edit()->setText(u"orders-signing"_s);
    m_dialog->actionButton()->click();
    QTRY_VERIFY(m_dialog->signing()->countOf(ManifestLineState::Signed) > 20);
    picture(*m_dialog, u"manifestrunning"_s);
    m_dialog->pauseButton()->click();
    QTRY_VERIFY(!m_dialog->signing()->isRunning());
}

QTEST_MAIN(TestManifestDialog)
#include "tst_manifestdialog.moc"
