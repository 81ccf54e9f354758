// SPDX-License-Identifier: Apache-2.0
// Certificate requests and self-signed certificates as a person makes them; openssl judges what comes out.
#include "tests/ui/dialogtesting.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/keyoperations/savepathfield.h"
#include "network/crypto/signaturealgorithm.h"
#include "ui/signing/keynameconfirmation.h"
#include "ui/signing/release/signingrelease.h"
#include "ui/signing/requests/alternativenamesfield.h"
#include "ui/signing/requests/certificaterequestdialog.h"
#include "ui/signing/requests/keyusagefield.h"
#include "ui/signing/requests/requestresult.h"
#include "ui/signing/requests/subjectfield.h"
#include "ui/signing/secondperson.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

class TestCertificateRequestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }

    void everyControlHasAName();
    void theSubjectIsJudgedWhileTyped_data();
    void theSubjectIsJudgedWhileTyped();
    void alternativeNamesAreJudgedByLine();
    void badNamesAreRefusedInWords_data();
    void badNamesAreRefusedInWords();
    void theButtonSaysWhatIsMissing();
    void everyKeyAndAlgorithmMakesBoth_data();
    void everyKeyAndAlgorithmMakesBoth();
    void aKeyThatMayNotSignSaysSo();
    void aReadOnlyConnectionSignsNothing();
    void aSecondPersonAgreesToWhatIsSigned();
    void theKeysNameIsTyped();
    void theSignatureIsToldToTheJournal();
    void aNewerVersionsSignatureIsNotCalledWrong();
    void aRequestIsSignedAndSaved();
    void aSelfSignedCertificateIsMade();
    void aRefusalKeepsWhatWasTyped();
    void aChangeForgetsTheRequest();
    void lookAtIt();

private:
    void open(const QString &key);
    void sign();
    QString saved(const QString &name);

    DialogBench m_bench;
    ConnectionGuard m_guard;
    std::unique_ptr<CertificateRequestDialog> m_dialog;
    QTemporaryDir m_folder;
};

void TestCertificateRequestDialog::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
}

void TestCertificateRequestDialog::init()
{
    m_bench.reset();
    m_guard = {};
    open(u"orders-signing"_s);
}

void TestCertificateRequestDialog::open(const QString &key)
{
    m_dialog = std::make_unique<CertificateRequestDialog>(m_bench.keys(), m_guard, m_bench.errors());
    m_dialog->setKey(key);
    QVERIFY(show(*m_dialog));
    QTRY_VERIFY(m_dialog->versionField()->bundle().has_value());
}

void TestCertificateRequestDialog::sign()
{
    QVERIFY2(m_dialog->actionButton()->isEnabled(), qPrintable(m_dialog->blockerMessage()->text()));
    QSignalSpy made(m_dialog.get(), &CertificateRequestDialog::made);
    m_dialog->actionButton()->click();
    QVERIFY(made.wait(10000));
}

QString TestCertificateRequestDialog::saved(const QString &name)
{
    const QString path = m_folder.filePath(name);
    m_dialog->result()->pathField()->setPath(path);
    control<QPushButton>(*m_dialog, u"Save"_s)->click();
    return path;
}

void TestCertificateRequestDialog::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    QCOMPARE(doubledMnemonics(*m_dialog), QStringList());
    QCOMPARE(m_dialog->windowTitle(), u"Certificate request for orders-signing"_s);
}

void TestCertificateRequestDialog::theSubjectIsJudgedWhileTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no type") << u"orders"_s << u"“orders” lacks its type, as in CN=orders."_s;
    QTest::newRow("unknown") << u"NAME=a"_s << u"“NAME” is no type that is known."_s;
    QTest::newRow("country") << u"CN=a,C=Netherlands"_s << u"A country (C) is two letters"_s;
    QTest::newRow("semicolon") << u"CN=a;b"_s << u"Write a backslash before “;”."_s;
    QTest::newRow("dangling comma") << u"CN=a,"_s << u"A part is missing"_s;
}

void TestCertificateRequestDialog::theSubjectIsJudgedWhileTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    m_dialog->subjectField()->lineEdit()->setText(text);
    const FieldMessage *message = m_dialog->subjectField()->message();
    QCOMPARE(message->kind(), MessageKind::Error);
    QVERIFY2(message->text().startsWith(words), qPrintable(message->text()));
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QCOMPARE(m_dialog->blockerMessage()->text(), u"The subject is not right yet."_s);
}

void TestCertificateRequestDialog::alternativeNamesAreJudgedByLine()
{
    AlternativeNamesField *field = m_dialog->namesField();
    field->edit()->setPlainText(u"münchen.example\n\n 192.0.2.7 \nemail:a@b.example\nspiffe://x/y"_s);
    QCOMPARE(field->problem(), QString());
    QCOMPARE(field->names().size(), 4);
    QVERIFY2(field->message()->text().contains("DNS:xn--mnchen-3ya.example, IP:192.0.2.7, email:a@b.example, "
                                               "URI:spiffe://x/y"_L1),
             qPrintable(field->message()->text()));
    field->edit()->setPlainText(u"a.example\nip: a.example"_s);
    QCOMPARE(field->message()->text(), u"Line 2: “a.example” is no IP address."_s);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"The alternative names are not right yet."_s);
}

void TestCertificateRequestDialog::badNamesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("host name") << u"DNS:a b.example"_s << u"“a b.example” holds a character that this kind of name does not take."_s;
    QTest::newRow("address") << u"IP:300.1.1.1"_s << u"“300.1.1.1” is no IP address."_s;
    QTest::newRow("email") << u"email:somebody@"_s << u"“somebody@” is no email address."_s;
    QTest::newRow("URI") << u"URI:/relative"_s << u"“/relative” is no whole URI."_s;
    QTest::newRow("nothing") << u"DNS:"_s << u"The name is missing."_s;
}

void TestCertificateRequestDialog::badNamesAreRefusedInWords()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    m_dialog->namesField()->edit()->setPlainText(line);
    QCOMPARE(m_dialog->namesField()->message()->text(), u"Line 1: "_s + words);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 0);
}

void TestCertificateRequestDialog::everyKeyAndAlgorithmMakesBoth_data()
{
    QTest::addColumn<QString>("kty");
    QTest::addColumn<QString>("crv");
    QTest::addColumn<int>("size");
    for (const char *kty : {"RSA", "RSA-HSM"}) {
        for (const int size : {2048, 3072, 4096})
            QTest::addRow("%s %d", kty, size) << QString::fromLatin1(kty) << QString() << size;
    }
    for (const char *kty : {"EC", "EC-HSM"}) {
        for (const char *crv : {"P-256", "P-256K", "P-384", "P-521"})
            QTest::addRow("%s %s", kty, crv) << QString::fromLatin1(kty) << QString::fromLatin1(crv) << 0;
    }
}

void TestCertificateRequestDialog::everyKeyAndAlgorithmMakesBoth()
{
    QFETCH(QString, kty);
    QFETCH(QString, crv);
    QFETCH(int, size);
    CreateKeyParameters parameters;
    parameters.kty = kty;
    parameters.crv = crv;
    if (size > 0)
        parameters.keySize = size;
    const QString name = u"csr-%1%2"_s.arg(kty, crv.isEmpty() ? QString::number(size) : crv);
    const auto created = waitFor(m_bench.keys().create(name, parameters));
    QVERIFY(created);
    open(name);
    const QStringList algorithms = signatureAlgorithmsFor(created->key);
    QCOMPARE(m_dialog->algorithmBox()->count(), algorithms.size());
    QCOMPARE(algorithms.size(), size > 0 ? 6 : 1);
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders.example,C=NL"_s);
    m_dialog->namesField()->edit()->setPlainText(u"orders.example\n192.0.2.7\nadmin@orders.example\nhttps://orders.example/"_s);
    control<QCheckBox>(*m_dialog, u"TLS server"_s)->setChecked(true);
    for (const QString &algorithm : algorithms) {
        m_dialog->algorithmBox()->setCurrentText(algorithm);
        for (const int kind : {0, 1}) {
            m_dialog->kindBox()->setCurrentIndex(kind);
            sign();
            const QString path = saved(name + algorithm + (kind == 0 ? u".csr"_s : u".pem"_s));
            QByteArray said;
            const int code = kind == 0
                ? openssl({u"req"_s, u"-verify"_s, u"-text"_s, u"-noout"_s, u"-in"_s, path}, &said)
                : openssl({u"verify"_s, u"-check_ss_sig"_s, u"-CAfile"_s, path, path}, &said);
            QVERIFY2(code == 0, said.constData());
            QVERIFY2(said.contains(kind == 0 ? "verify OK" : ": OK"), said.constData());
            if (kind == 1)
                QCOMPARE(openssl({u"x509"_s, u"-text"_s, u"-noout"_s, u"-in"_s, path}, &said), 0);
            for (const char *wanted : {"DNS:orders.example, IP Address:192.0.2.7, email:admin@orders.example, "
                                       "URI:https://orders.example/",
                                       "TLS Web Server Authentication", "CN = orders.example"})
                QVERIFY2(said.contains(wanted), said.constData());
        }
    }
}

void TestCertificateRequestDialog::aKeyThatMayNotSignSaysSo()
{
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    parameters.keyOps = {u"verify"_s};
    QVERIFY(waitFor(m_bench.keys().create(u"only-verifies"_s, parameters)));
    open(u"only-verifies"_s);
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"“sign” is not among the operations of this key (verify)."_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
}

void TestCertificateRequestDialog::aReadOnlyConnectionSignsNothing()
{
    m_guard.readOnly = true;
    open(u"orders-signing"_s);
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QCOMPARE(m_dialog->blockerMessage()->text(), u"This connection is read-only: nothing is signed over it."_s);
}

void TestCertificateRequestDialog::aSecondPersonAgreesToWhatIsSigned()
{
    m_guard.needsSecondPerson = true;
    open(u"orders-signing"_s);
    QCOMPARE(namelessControls(*m_dialog), QStringList());
    QCOMPARE(doubledMnemonics(*m_dialog), QStringList());
    QLineEdit *typed = m_dialog->release()->secondPerson()->edit();
    const auto lastGroup = [this] {
        QString last;
        for (const QLabel *label : m_dialog->release()->secondPerson()->findChildren<QLabel *>()) {
            if (label->accessibleName().startsWith("Group 16 of 16"_L1))
                last = label->text();
        }
        return last;
    };
    QVERIFY(!typed->isEnabled()); // Nothing to agree to yet.
    m_dialog->kindBox()->setCurrentIndex(1);
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"The second person types the last group."_s);
    typed->setText(u"zzzz"_s);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"What the second person typed is not the last group of the digest."_s);
    const QString first = lastGroup();
    QCOMPARE(first.size(), 4);
    typed->setText(first.toUpper());
    QVERIFY(m_dialog->actionButton()->isEnabled());
    // What changes afterwards was not agreed to.
    m_dialog->subjectField()->lineEdit()->setText(u"CN=other"_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QCOMPARE(typed->text(), QString());
    typed->setText(lastGroup());
    QSignalSpy signatures(m_dialog.get(), &CertificateRequestDialog::signatureMade);
    const QString agreed = lastGroup();
    sign();
    // A certificate has its time and number in it: just what was shown is signed.
    QCOMPARE(signatures.count(), 1);
    QVERIFY(signatures.first().first().value<MadeSignature>().task.digest.toHex().endsWith(agreed.toLatin1()));
    QVERIFY(!m_dialog->actionButton()->isEnabled()); // The next one is agreed to anew.
}

void TestCertificateRequestDialog::theKeysNameIsTyped()
{
    m_guard.confirmsKeyName = true;
    open(u"orders-signing"_s);
    QCOMPARE(doubledMnemonics(*m_dialog), QStringList());
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
    QCOMPARE(m_dialog->blockerMessage()->text(), u"Type the key's name, “orders-signing”, to confirm that it signs."_s);
    m_dialog->release()->keyName()->edit()->setText(u"orders-signing"_s);
    sign();
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 1);
    QVERIFY(!m_dialog->actionButton()->isEnabled());
}

void TestCertificateRequestDialog::theSignatureIsToldToTheJournal()
{
    QSignalSpy signatures(m_dialog.get(), &CertificateRequestDialog::signatureMade);
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    sign();
    QCOMPARE(signatures.count(), 1);
    const auto made = signatures.first().first().value<MadeSignature>();
    QCOMPARE(made.keyId.text, m_dialog->versionField()->bundle()->properties.id.text);
    QVERIFY(!made.keyId.version.isEmpty());
    QCOMPARE(made.algorithm, u"ES256"_s);
    QCOMPARE(made.task.digest.size(), 32);
    QCOMPARE(made.signature.size(), 64);
    QCOMPARE(made.task.file, u"orders-signing.csr"_s);
    QVERIFY(!made.requestId.isEmpty());
    QCOMPARE(made.verdict, LocalVerdict::Verified);
}

void TestCertificateRequestDialog::aNewerVersionsSignatureIsNotCalledWrong()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    QVERIFY(waitFor(m_bench.keys().create(u"csr-newer"_s, parameters)));
    CertificateRequestDialog dialog(session->keys(), m_guard, m_bench.errors());
    dialog.setKey(u"csr-newer"_s);
    QVERIFY(show(dialog));
    QTRY_VERIFY(dialog.versionField()->bundle().has_value());
    dialog.subjectField()->lineEdit()->setText(u"CN=orders"_s);
    const auto newer = waitFor(m_bench.keys().create(u"csr-newer"_s, parameters));
    QVERIFY(newer);
    QSignalSpy signatures(&dialog, &CertificateRequestDialog::signatureMade);
    dialog.actionButton()->click();
    QTRY_COMPARE(signatures.count(), 1);
    const auto made = signatures.first().first().value<MadeSignature>();
    QCOMPARE(made.keyId.version, newer->properties.id.version);
    QCOMPARE(made.verdict, LocalVerdict::NotVerified);
    QVERIFY(!made.key);
    QVERIFY(!dialog.failureMessage()->text().isEmpty());
}

void TestCertificateRequestDialog::theButtonSaysWhatIsMissing()
{
    QCOMPARE(m_dialog->blockerMessage()->text(), u"Name the subject, or give an alternative name."_s);
    m_dialog->namesField()->edit()->setPlainText(u"a.example"_s);
    QVERIFY(m_dialog->actionButton()->isEnabled());
    m_dialog->kindBox()->setCurrentIndex(1);
    QCOMPARE(m_dialog->blockerMessage()->text(), u"Name the subject."_s);
    QCOMPARE(m_dialog->actionButton()->text().remove(u'&'), u"Sign certificate"_s);
}

void TestCertificateRequestDialog::aRequestIsSignedAndSaved()
{
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders.example,O=Contoso\\, Inc.,C=NL"_s);
    m_dialog->namesField()->edit()->setPlainText(u"orders.example\n192.0.2.7"_s);
    control<QCheckBox>(*m_dialog, u"TLS server"_s)->setChecked(true);
    sign();
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 1);
    QVERIFY(m_dialog->result()->pem().startsWith("-----BEGIN CERTIFICATE REQUEST-----\n"));
    const QString path = saved(u"a request.csr"_s);
    QCOMPARE(m_dialog->result()->message()->text(), u"Saved as %1."_s.arg(path));
    QByteArray said;
    QCOMPARE(openssl({u"req"_s, u"-verify"_s, u"-text"_s, u"-noout"_s, u"-in"_s, path}, &said), 0);
    for (const char *wanted : {"verify OK", "DNS:orders.example, IP Address:192.0.2.7", "TLS Web Server Authentication",
                               "Digital Signature", "O = \"Contoso, Inc.\""})
        QVERIFY2(said.contains(wanted), said.constData());
    QCOMPARE(control<CopyField>(*m_dialog, u"Verify with"_s)->text(), u"openssl req -verify -noout -in '%1'"_s.arg(path));
    // Nothing would be lost by closing now.
    QVERIFY(!m_dialog->wouldLoseSomething());
}

void TestCertificateRequestDialog::aSelfSignedCertificateIsMade()
{
    open(u"code-signing-release"_s);
    m_dialog->kindBox()->setCurrentIndex(1);
    m_dialog->algorithmBox()->setCurrentText(u"PS384"_s);
    m_dialog->subjectField()->lineEdit()->setText(u"CN=Contoso root"_s);
    m_dialog->usageField()->authorityBox()->setChecked(true);
    m_dialog->daysBox()->setValue(10);
    sign();
    const QString path = saved(u"root.pem"_s);
    QCOMPARE(openssl({u"verify"_s, u"-x509_strict"_s, u"-check_ss_sig"_s, u"-CAfile"_s, path, path}), 0);
    QByteArray said;
    QCOMPARE(openssl({u"x509"_s, u"-text"_s, u"-noout"_s, u"-checkend"_s, u"860000"_s, u"-in"_s, path}, &said), 0);
    for (const char *wanted : {"CA:TRUE", "Certificate Sign, CRL Sign", "rsassaPss", "CN = Contoso root"})
        QVERIFY2(said.contains(wanted), said.constData());
}

void TestCertificateRequestDialog::aRefusalKeepsWhatWasTyped()
{
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    m_bench.refuseNext(u"/sign"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    m_dialog->actionButton()->click();
    QTRY_VERIFY(!m_dialog->failureMessage()->text().isEmpty());
    QVERIFY2(m_dialog->failureMessage()->text().contains(u"403 Forbidden · ForbiddenByPolicy"_s),
             qPrintable(m_dialog->failureMessage()->text()));
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QVERIFY(!m_dialog->result()->hasResult());
    QCOMPARE(m_dialog->subjectField()->subject(), u"CN=orders"_s);
    sign();
    QVERIFY(m_dialog->failureMessage()->text().isEmpty());
}

void TestCertificateRequestDialog::aChangeForgetsTheRequest()
{
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders"_s);
    sign();
    QVERIFY(m_dialog->result()->hasResult());
    control<QCheckBox>(*m_dialog, u"Non-repudiation"_s)->setChecked(true);
    QVERIFY(!m_dialog->result()->hasResult());
    QVERIFY(m_dialog->result()->isHidden());
    QVERIFY(m_dialog->wouldLoseSomething());
}

void TestCertificateRequestDialog::lookAtIt()
{
    m_dialog->subjectField()->lineEdit()->setText(u"CN=orders.example,O=Contoso\\, Inc.,C=NL"_s);
    m_dialog->namesField()->edit()->setPlainText(u"orders.example\n192.0.2.7"_s);
    sign();
    picture(*m_dialog, u"certificaterequest"_s);
}

QTEST_MAIN(TestCertificateRequestDialog)
#include "tst_certificaterequestdialog.moc"
