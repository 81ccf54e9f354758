// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/signingbench.h"
#include "ui/signing/algorithmbox.h"
#include "ui/signing/checksumcomparison.h"
#include "ui/signing/filessource.h"
#include "ui/signing/readinessview.h"
#include "ui/signing/signaturecard.h"
#include "ui/widgets/copyfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

/// Files in the signing workbench: hashed, compared, signed one after the other.
class TestSigningFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_vault.start(), qPrintable(m_vault.dialogs.errorText())); }
    void init() { m_vault.dialogs.reset(); }
    void filesAreSignedOneAfterTheOther();
    void filesAreComparedWithChecksums();
    void checksumsByName();
    void fileThatChangedIsRefused();
    void fileThatChangesWhileItIsReadIsRefused();
    void hashingShowsItsSpeedAndCanBeStopped();
    void unreadableFileIsReported();
    void runStopsAtTheFirstRefusal();
    void signedFilesAreNotSignedAgainByAPressTooMany();
    void stopLosesNoSignature();
    void anotherNameThatIsTypedIsNotSignedOver();

private:
    SigningVault m_vault;
};

void TestSigningFiles::filesAreSignedOneAfterTheOther()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    QStringList paths;
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s})
        paths << m_vault.write(name, signedMessage + name.toUtf8());
    const QAbstractItemModelTester tester(b->tab().files()->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    b->tab().takeFiles(paths);
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    QCOMPARE(b->button()->text().remove(u'&'), u"Sign 3 files"_s);
    b->press();
    QTRY_COMPARE(made.count(), 3);
    QTableView *table = b->tab().files()->table();
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(*table, row, 3), u"Signed, verified"_s);
    // A row shows its own signature again.
    table->selectRow(0);
    const auto first = made.at(0).at(0).value<MadeSignature>();
    QCOMPARE(control<CopyField>(*b->tab().card(), u"Signature in base64"_s)->text(), QString::fromLatin1(first.signature.toBase64()));
    QCOMPARE(first.task.file, paths.constFirst());
    // Another hash hashes them anew, and they are to be signed anew.
    QVERIFY(b->open(u"signs-rsa"_s));
    AlgorithmBox *box = b->tab().keyForm()->algorithmBox();
    box->setCurrentIndex(box->findData(u"PS512"_s));
    QTRY_COMPARE(b->tab().files()->queue().files().constLast().digest.size(), 64);
    QCOMPARE(cell(*table, 0, 3), QString());
}

void TestSigningFiles::signedFilesAreNotSignedAgainByAPressTooMany()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    const QString one = m_vault.write(u"once.txt"_s, signedMessage);
    b->tab().takeFiles({one});
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QTRY_VERIFY2(b->said().contains(u"All files that are hashed are signed."_s), qPrintable(b->said()));
    QVERIFY(!b->button()->isEnabled());
    // With another key it is a file to sign; back with the first one its signature is still there.
    QVERIFY(b->open(u"signs-p384"_s));
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    QVERIFY(b->open(u"signs-ec"_s));
    QTRY_COMPARE(cell(*b->tab().files()->table(), 0, 3), u"Signed, verified"_s);
    QVERIFY(!b->button()->isEnabled());
    // Who wants another one says so.
    b->tab().takeFiles({one});
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    b->press();
    QTRY_COMPARE(made.count(), 2);
}

void TestSigningFiles::stopLosesNoSignature()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    QStringList paths;
    for (int number = 0; number < 5; ++number)
        paths << m_vault.write(u"stop%1.txt"_s.arg(number), signedMessage + QByteArray::number(number));
    b->tab().takeFiles(paths);
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    b->press();
    Q_EMIT b->tab().readiness()->stopRequested(); // While the first one is under way.
    QVERIFY(b->tab().isSigning());
    QTRY_VERIFY(!b->tab().isSigning());
    QCOMPARE(made.count(), 1);
    QCOMPARE(cell(*b->tab().files()->table(), 0, 3), u"Signed, verified"_s);
    QCOMPARE(b->button()->text().remove(u'&'), u"Sign 4 files"_s);
}

void TestSigningFiles::anotherNameThatIsTypedIsNotSignedOver()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    b->tab().takeFiles({m_vault.write(u"typed.txt"_s, signedMessage)});
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    QLineEdit *name = b->tab().keyForm()->nameEdit();
    name->setText(u"signs-p384"_s);
    QVERIFY(!b->button()->isEnabled());
    QVERIFY2(b->said().contains(u"Another key is being typed"_s), qPrintable(b->said()));
    name->setText(u"signs-ec"_s);
    QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
}

void TestSigningFiles::filesAreComparedWithChecksums()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    b->tab().takeFiles({m_vault.write(u"good.txt"_s, signedMessage), m_vault.write(u"bad.txt"_s, signedMessage + "x"), m_vault.write(u"other.txt"_s, signedMessage)});
    QTRY_VERIFY(!b->tab().files()->queue().isHashing());
    const QString hex = QString::fromLatin1(sha256OfMessage().toHex());
    b->tab().takeFiles({m_vault.write(u"SHA256SUMS"_s, (hex + u"  good.txt\n"_s + hex + u" *bad.txt\n"_s).toLatin1())});
    QTableView *table = b->tab().files()->table();
    QCOMPARE(table->model()->rowCount(), 3); // The list is no file to sign.
    QTRY_COMPARE(cell(*table, 0, 2), u"Matches"_s);
    QCOMPARE(cell(*table, 1, 2), u"Differs"_s);
    QCOMPARE(cell(*table, 2, 2), u"Not in the list"_s);
    QVERIFY(!table->model()->index(1, 2).data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY2(b->said().contains(u"bad.txt differs"_s), qPrintable(b->said()));
}

void TestSigningFiles::checksumsByName()
{
    const QString hex = QString::fromLatin1(sha256OfMessage().toHex());
    const auto verdict = [&](const QString &list, const QString &file, bool isOnly) {
        return ChecksumList(list).compare(u"/tmp/"_s + file, isOnly, sha256OfMessage(), QCryptographicHash::Sha256);
    };
    QCOMPARE(verdict({}, u"a"_s, true), ChecksumVerdict::NothingToCompare);
    QCOMPARE(verdict(hex, u"a"_s, true), ChecksumVerdict::Matches);
    QCOMPARE(verdict(QString::fromLatin1(sha256OfMessage().toBase64()), u"a"_s, true), ChecksumVerdict::Matches);
    QCOMPARE(verdict(QString(64, u'0'), u"a"_s, true), ChecksumVerdict::Differs);
    QCOMPARE(verdict(hex + u"  dist/a"_s, u"a"_s, false), ChecksumVerdict::Matches);
    QCOMPARE(verdict(hex + u"  b"_s, u"a"_s, false), ChecksumVerdict::NotListed);
    QCOMPARE(verdict(hex + u"  b"_s, u"a"_s, true), ChecksumVerdict::Matches); // A renamed file.
    QCOMPARE(verdict(QString(128, u'a') + u"  a"_s, u"a"_s, true), ChecksumVerdict::OtherHash);
    QCOMPARE(verdict(u"SHA3-256 (a) = "_s + hex, u"a"_s, true), ChecksumVerdict::OtherHash);
    QVERIFY(isChecksumFileName(u"/x/SHA256SUMS"_s) && isChecksumFileName(u"a.iso.sha256"_s) && isChecksumFileName(u"checksums.txt"_s));
    QVERIFY(!isChecksumFileName(u"release.tar.gz"_s) && !isChecksumFileName(u"sha256.cpp"_s));
}

void TestSigningFiles::fileThatChangedIsRefused()
{
    const auto b = m_vault.bench();
    QVERIFY(b->open(u"signs-ec"_s));
    const QString path = m_vault.write(u"changing.txt"_s, signedMessage);
    b->tab().takeFiles({path});
    QTRY_VERIFY(b->button()->isEnabled());
    m_vault.write(u"changing.txt"_s, signedMessage + signedMessage);
    b->press();
    QTRY_VERIFY(!b->button()->isEnabled());
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"sign"_s), 0);
    QCOMPARE(m_vault.dialogs.errors().rowCount(), 1);
    QCOMPARE(m_vault.dialogs.errors().errorAt(0).reason, ErrorReason::FileChanged);
}

void TestSigningFiles::fileThatChangesWhileItIsReadIsRefused()
{
    QFile growing(m_vault.folder() + u"/growing.bin"_s);
    QVERIFY(growing.open(QIODevice::WriteOnly) && growing.resize(qint64(2) << 30)); // Sparse.
    FilesSource source;
    source.takeFiles({growing.fileName()});
    QTRY_VERIFY(source.queue().progress().done > 0);
    QVERIFY(growing.seek(growing.size()) && growing.write("x") == 1 && growing.flush());
    QTRY_VERIFY_WITH_TIMEOUT(!source.queue().isHashing(), 60'000);
    QCOMPARE(source.queue().files().constFirst().state, FileQueue::State::Failed);
    QCOMPARE(source.queue().files().constFirst().error->reason, ErrorReason::FileChanged);
    QVERIFY(source.tasks().isEmpty());
    QVERIFY(cell(*source.table(), 0, 1).contains(u"changed"_s));
}

void TestSigningFiles::hashingShowsItsSpeedAndCanBeStopped()
{
    QFile large(m_vault.folder() + u"/large.img"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(8) << 30)); // Sparse: takes seconds to hash.
    FilesSource source;
    source.show();
    source.takeFiles({large.fileName(), m_vault.write(u"waits.txt"_s, signedMessage)});
    QTRY_VERIFY(source.queue().progress().done > 0);
    QVERIFY(source.queue().progress().bytesPerSecond > 0);
    QVERIFY(source.findChild<QProgressBar *>()->isVisible());
    const auto labels = source.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().endsWith(u"/s"_s); }));
    QTest::mouseClick(control<QPushButton>(source, u"Stop hashing"_s), Qt::LeftButton);
    QVERIFY(!source.queue().isHashing());
    for (const FileQueue::File &file : source.queue().files())
        QCOMPARE(file.state, FileQueue::State::Canceled);
    QVERIFY(!source.problem().isEmpty());
    // Given again, it is hashed again.
    source.takeFiles({m_vault.folder() + u"/waits.txt"_s});
    QTRY_COMPARE(source.queue().files().constLast().digest, sha256OfMessage());
}

void TestSigningFiles::unreadableFileIsReported()
{
    FilesSource source;
    QSignalSpy failed(&source, &FilesSource::failed);
    source.takeFiles({u"/does/not/exist"_s});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(qvariant_cast<ApiError>(failed.at(0).at(0)).reason, ErrorReason::FileUnreadable);
    QVERIFY(!source.problem().isEmpty());
}

void TestSigningFiles::runStopsAtTheFirstRefusal()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    b->tab().takeFiles({m_vault.write(u"f1.txt"_s, "1"), m_vault.write(u"f2.txt"_s, "2"), m_vault.write(u"f3.txt"_s, "3")});
    QTRY_VERIFY(b->button()->isEnabled());
    m_vault.dialogs.refuseNext(u"/sign?"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    b->press();
    QTRY_COMPARE(m_vault.dialogs.errors().rowCount(), 1);
    QTRY_VERIFY(b->button()->isEnabled());
    QCOMPARE(made.count(), 0);
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"/sign"_s), 1);
    QVERIFY2(cell(*b->tab().files()->table(), 0, 3).startsWith(u"No signature came"_s), qPrintable(cell(*b->tab().files()->table(), 0, 3)));
    b->press(); // Goes on with all that are not signed.
    QTRY_COMPARE(made.count(), 3);
}

QTEST_MAIN(TestSigningFiles)
#include "tst_signingfiles.moc"
