// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfile.h"
#include "network/crypto/publickey.h"
#include "tests/ui/signingbench.h"
#include "ui/signing/cmssource.h"
#include "ui/signing/algorithmbox.h"
#include "ui/signing/digestinspector.h"
#include "ui/signing/jwssource.h"
#include "ui/signing/publickeyfield.h"
#include "ui/signing/signaturecard.h"
#include "ui/signing/signaturefield.h"
#include "ui/signing/signaturefilesview.h"
#include "ui/signing/verifytab.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

/// What came of signing: its forms, its files, the command that verifies it, and verifying.
class TestSignatureCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_vault.start(), qPrintable(m_vault.dialogs.errorText())); }
    void init() { m_vault.dialogs.reset(); }
    void savedFilesVerifyByTheShownCommand_data();
    void savedFilesVerifyByTheShownCommand();
    void oldNameOfES256KVerifiesToo();
    void savingAgainReplacesNothing();
    void jwsIsMadeAndItsCommandVerifies();
    void cmsIsMadeAndItsCommandVerifies_data();
    void cmsIsMadeAndItsCommandVerifies();
    void signatureIsHandedOn();
    void wrongSignatureIsSaid();
    void vaultVerifiesOnRequest();
    void verifiesAnyEncoding_data();
    void verifiesAnyEncoding();
    void verifiesWithAPublicKey();

private:
    /// Runs it as a person who pasted it into a shell would; what it said.
    QString shell(const QString &command, int *code)
    {
        QProcess process;
        process.setWorkingDirectory(m_vault.folder());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"sh"_s, {u"-e"_s, u"-c"_s, command});
        process.waitForFinished(30'000);
        *code = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }
    SigningVault m_vault;
};

void TestSignatureCard::savedFilesVerifyByTheShownCommand_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("file"); // Empty: a digest is pasted.
    for (const QString &name : {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s}) {
        QTest::addRow("%s, file", qPrintable(name)) << u"signs-rsa"_s << name << u"a signedMessage.txt"_s;
        QTest::addRow("%s, digest", qPrintable(name)) << u"signs-rsa"_s << name << QString();
    }
    const std::pair<QString, QString> curves[] = {{u"signs-ec"_s, u"ES256"_s}, {u"signs-p384"_s, u"ES384"_s},
                                                  {u"signs-p521"_s, u"ES512"_s}, {u"signs-k1"_s, u"ES256K"_s}};
    for (const auto &[key, name] : curves) {
        QTest::addRow("%s, file", qPrintable(name)) << key << name << u"-it's $HOME; \"quoted\".txt"_s;
        QTest::addRow("%s, digest", qPrintable(name)) << key << name << QString();
    }
}

void TestSignatureCard::savedFilesVerifyByTheShownCommand()
{
    QFETCH(QString, key);
    QFETCH(QString, algorithm);
    QFETCH(QString, file);
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(key));
    AlgorithmBox *box = b->tab().keyForm()->algorithmBox();
    box->setCurrentIndex(box->findData(algorithm));
    if (file.isEmpty())
        b->paste(QString::fromLatin1(QCryptographicHash::hash(signedMessage, signatureAlgorithm(algorithm)->hash).toHex()));
    else
        b->tab().takeFiles({m_vault.write(file, signedMessage)});
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    SignatureFilesView *files = b->tab().card()->files();
    files->folderEdit()->setText(m_vault.folder());
    files->save();
    QVERIFY2(files->message()->kind() == MessageKind::Ok, qPrintable(files->message()->text()));
    int code = -1;
    const QString said = shell(files->command()->toPlainText(), &code);
    QVERIFY2(code == 0 && (said.contains(u"Verified OK"_s) || said.contains(u"Verified Successfully"_s)),
             qPrintable(files->command()->toPlainText() + u'\n' + said));
    // And it fails for another content.
    if (!file.isEmpty()) {
        m_vault.write(file, signedMessage + "!");
        shell(files->command()->toPlainText(), &code);
        QVERIFY(code != 0);
    }
}

void TestSignatureCard::oldNameOfES256KVerifiesToo()
{
    // As a vault of 2016-10-01 names curve and algorithm.
    const auto b = m_vault.bench();
    QSignalSpy spy(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-k1"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QTRY_COMPARE(spy.count(), 1);
    auto made = spy.at(0).at(0).value<MadeSignature>();
    made.algorithm = u"ECDSA256"_s;
    made.key->key.crv = u"SECP256K1"_s;
    QTemporaryDir folder;
    const auto files = saveFiles(made, folder.path());
    QVERIFY(files.has_value());
    int code = -1;
    const QString said = shell(verifyCommandFor(made, *files), &code);
    QVERIFY2(code == 0 && said.contains(u"Verified Successfully"_s), qPrintable(said));
}

void TestSignatureCard::savingAgainReplacesNothing()
{
    MadeSignature made;
    made.key = m_vault.ec;
    made.keyId = m_vault.ec.properties.id;
    made.algorithm = u"ES256"_s;
    made.task.digest = sha256OfMessage();
    made.signature = QByteArray(64, '\x11');
    QTemporaryDir folder;
    const auto first = saveFiles(made, folder.path());
    QVERIFY(first.has_value());
    const auto same = saveFiles(made, folder.path());
    QVERIFY(same.has_value());
    QCOMPARE(same->signature, first->signature);
    made.signature = QByteArray(64, '\x12');
    const auto other = saveFiles(made, folder.path());
    QVERIFY(other.has_value());
    QVERIFY(other->signature != first->signature);
    QCOMPARE(other->publicKey, first->publicKey);
    QVERIFY(verifyCommandFor(made, *other).contains(other->signature));
    const auto failed = saveFiles(made, u"/does/not/exist"_s);
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().reason, ErrorReason::FileUnwritable);
}

void TestSignatureCard::jwsIsMadeAndItsCommandVerifies()
{
    for (const QString &key : {u"signs-ec"_s, u"signs-rsa"_s}) {
        const auto b = m_vault.bench();
        QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
        QVERIFY(b->open(key));
        b->tab().chooseSource(b->tab().jws());
        QVERIFY(!b->button()->isEnabled());
        b->tab().jws()->edit()->setPlainText(u"{\"sub\":\"Grüße\"}"_s);
        QVERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
        QCOMPARE(b->button()->text().remove(u'&'), u"Sign as JWS"_s);
        b->press();
        QTRY_COMPARE(made.count(), 1);
        const QString jws = control<CopyField>(*b->tab().card(), u"JWS in compact form"_s)->text();
        const QStringList parts = jws.split(u'.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(fromBase64Url(parts.at(1).toLatin1()).value_or(QByteArray()), QByteArray("{\"sub\":\"Grüße\"}"));
        QVERIFY(fromBase64Url(parts.at(0).toLatin1()).value_or(QByteArray()).contains(key.toLatin1())); // kid
        const KeyBundle &bundle = key == u"signs-rsa"_s ? m_vault.rsa : m_vault.ec;
        const QString algorithm = b->tab().keyForm()->algorithmBox()->name();
        const QByteArray input = (parts.at(0) + u'.' + parts.at(1)).toLatin1();
        QVERIFY(verifyLocally(bundle.key, algorithm, QCryptographicHash::hash(input, signatureAlgorithm(algorithm)->hash),
                              *fromBase64Url(parts.at(2).toLatin1())).value_or(false));
        SignatureFilesView *files = b->tab().card()->files();
        files->folderEdit()->setText(m_vault.folder());
        files->save();
        int code = -1;
        const QString said = shell(files->command()->toPlainText(), &code);
        QVERIFY2(code == 0, qPrintable(said));
    }
}

void TestSignatureCard::cmsIsMadeAndItsCommandVerifies_data()
{
    QTest::addColumn<QStringList>("generate");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("P-256") << QStringList{u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s} << u"ES256"_s;
    const QStringList rsa{u"-algorithm"_s, u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s};
    QTest::newRow("RSA") << rsa << u"RS384"_s;
    QTest::newRow("RSA-PSS") << rsa << u"PS256"_s;
}

void TestSignatureCard::cmsIsMadeAndItsCommandVerifies()
{
    QFETCH(QStringList, generate);
    QFETCH(QString, algorithm);
    // A key whose certificate is at hand: made here, imported, certified by itself.
    const QString keyFile = m_vault.folder() + u"/cms-key.pem"_s;
    const QString certificate = m_vault.folder() + u"/cms-certificate.pem"_s;
    QCOMPARE(openssl(QStringList{u"genpkey"_s, u"-out"_s, keyFile} + generate), 0);
    QCOMPARE(openssl({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, keyFile, u"-subj"_s, u"/CN=orders"_s, u"-out"_s, certificate}), 0);
    auto read = readKeyFileFrom(keyFile);
    QVERIFY(read.has_value());
    ImportKeyParameters import;
    import.key = std::move(read->key);
    QVERIFY(waitFor(m_vault.dialogs.keys().importKey(u"signs-cms"_s, import)).has_value());

    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-cms"_s));
    b->chooseAlgorithm(algorithm);
    b->tab().chooseSource(b->tab().cms());
    b->tab().cms()->fileField()->setPath(m_vault.write(u"agreed.txt"_s, signedMessage));
    QTRY_VERIFY2(b->said().contains(u"certificate"_s), qPrintable(b->said()));
    b->tab().cms()->certificateField()->setPath(certificate);
    QTRY_VERIFY2(b->button()->isEnabled(), qPrintable(b->said()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(control<CopyField>(*b->tab().card(), u"CMS signature in PEM"_s)->text().contains(u"BEGIN CMS"_s));
    SignatureFilesView *files = b->tab().card()->files();
    files->folderEdit()->setText(m_vault.folder());
    files->save();
    int code = -1;
    const QString said = shell(files->command()->toPlainText(), &code);
    QVERIFY2(code == 0, qPrintable(files->command()->toPlainText() + u'\n' + said));
    m_vault.write(u"agreed.txt"_s, signedMessage + "!");
    shell(files->command()->toPlainText(), &code);
    QVERIFY(code != 0);

    // The certificate of another key is refused.
    QVERIFY(b->open(u"signs-ec"_s));
    QTRY_VERIFY2(!b->button()->isEnabled() && !b->tab().cms()->problem().isEmpty(), qPrintable(b->said()));
}

void TestSignatureCard::signatureIsHandedOn()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-ec"_s));
    const QString path = m_vault.write(u"journal.txt"_s, signedMessage);
    b->tab().takeFiles({path});
    QTRY_VERIFY(b->button()->isEnabled());
    b->press();
    QTRY_COMPARE(made.count(), 1);
    const auto signature = made.at(0).at(0).value<MadeSignature>();
    QCOMPARE(signature.keyId.text, m_vault.ec.properties.id.text);
    QCOMPARE(signature.algorithm, u"ES256"_s);
    QCOMPARE(signature.task.digest, sha256OfMessage());
    QCOMPARE(signature.task.file, path);
    QCOMPARE(signature.verdict, LocalVerdict::Verified);
    QVERIFY(!signature.requestId.isEmpty());
    QCOMPARE(control<CopyField>(*b->pane, u"Request id of the vault"_s)->text(), signature.requestId);
}

void TestSignatureCard::wrongSignatureIsSaid()
{
    SignatureCard card(m_vault.dialogs.keys());
    MadeSignature made;
    made.key = m_vault.ec;
    made.keyId = m_vault.ec.properties.id;
    made.algorithm = u"ES256"_s;
    made.task.digest = sha256OfMessage();
    made.signature = QByteArray(64, '\x11');
    made.verdict = LocalVerdict::Failed;
    made.verdictText = u"It does not fit."_s;
    QSignalSpy failed(&card, &SignatureCard::failed);
    card.setSignature(made);
    QCOMPARE(card.localResult()->kind(), MessageKind::Error);
    card.verifyAtVault();
    QTRY_COMPARE(card.vaultResult()->kind(), MessageKind::Error);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().reason, ErrorReason::SignatureInvalid);
    // Raw, as the vault gave it.
    const QString path = m_vault.folder() + u"/raw.sig"_s;
    card.saveTo(path, true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), made.signature);
    card.saveTo(u"/does/not/exist/x.sig"_s, true);
    QCOMPARE(card.saveResult()->kind(), MessageKind::Error);
}

void TestSignatureCard::vaultVerifiesOnRequest()
{
    const auto b = m_vault.bench();
    QSignalSpy made(b->pane.get(), &SigningPane::signatureMade);
    QVERIFY(b->open(u"signs-rsa"_s));
    b->paste(QString::fromLatin1(sha256OfMessage().toHex()));
    b->press();
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"verify"_s), 0); // Only when asked.
    auto *verify = control<QPushButton>(*b->tab().card(), u"Verify at the vault"_s);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_COMPARE(b->tab().card()->vaultResult()->kind(), MessageKind::Ok);
    QCOMPARE(m_vault.dialogs.sent(u"POST"_s, u"verify"_s), 1);
    m_vault.dialogs.refuseNext(u"/verify"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_COMPARE(b->tab().card()->vaultResult()->kind(), MessageKind::Error);
    QCOMPARE(m_vault.dialogs.errors().rowCount(), 1);
}

void TestSignatureCard::verifiesAnyEncoding_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("form");
    for (const QString &key : {u"signs-ec"_s, u"signs-rsa"_s}) {
        for (const QString &form : {u"hex"_s, u"base64"_s, u"base64url"_s, u"der"_s, u"file"_s})
            QTest::addRow("%s, %s", qPrintable(key), qPrintable(form)) << key << form;
    }
}

void TestSignatureCard::verifiesAnyEncoding()
{
    QFETCH(QString, key);
    QFETCH(QString, form);
    const auto b = m_vault.bench();
    QVERIFY(b->open(key));
    VerifyTab &tab = *b->pane->verifyTab();
    tab.setKey(key, {});
    QTRY_VERIFY(tab.key().bundle().has_value());
    const QString algorithm = tab.keyForm()->algorithmBox()->name();
    auto signedNow = waitFor(m_vault.dialogs.keys().sign(key, {}, algorithm, sha256OfMessage()));
    QVERIFY(signedNow.has_value());
    const QByteArray raw = signedNow->value.view().toByteArray();
    const QByteArray der = key == u"signs-ec"_s ? *ecdsaRawToDer(raw) : raw;
    if (form == u"file"_s)
        tab.signature()->readFile(m_vault.write(u"given.sig"_s, der));
    else
        tab.signature()->setText(form == u"hex"_s ? QString::fromLatin1(raw.toHex())
                                 : form == u"base64"_s ? QString::fromLatin1(raw.toBase64())
                                 : form == u"base64url"_s ? QString::fromLatin1(toBase64Url(raw))
                                                          : QString::fromLatin1(der.toHex(':')));
    tab.digest()->setText(QString::fromLatin1(sha256OfMessage().toHex()));
    tab.verifyHere();
    QVERIFY2(tab.localResult()->kind() == MessageKind::Ok, qPrintable(tab.localResult()->text() + tab.signature()->problem()));
    tab.verifyAtVault();
    QTRY_VERIFY2(tab.vaultResult()->text().contains(u"verified at the vault"_s), qPrintable(tab.vaultResult()->text()));
    // Another digest takes the verdict away, and does not fit.
    tab.digest()->setText(QString(64, u'0'));
    QVERIFY(tab.localResult()->text().isEmpty());
    tab.verifyHere();
    QCOMPARE(tab.localResult()->kind(), MessageKind::Error);
    tab.signature()->setText(u"ZZZZ"_s);
    QVERIFY(!tab.signature()->problem().isEmpty());
    QVERIFY(!control<QPushButton>(tab, u"Verify here"_s)->isEnabled());
}

void TestSignatureCard::verifiesWithAPublicKey()
{
    const auto b = m_vault.bench();
    VerifyTab &tab = *b->pane->verifyTab();
    control<QRadioButton>(tab, u"A public key"_s)->setChecked(true);
    tab.publicKey()->setText(u"-----BEGIN NONSENSE-----"_s);
    QCOMPARE(tab.publicKey()->message()->kind(), MessageKind::Error);
    tab.publicKey()->setText(QString::fromLatin1(*publicKeyPem(m_vault.ec.key)));
    QCOMPARE(tab.publicKey()->message()->kind(), MessageKind::Ok);
    auto signedNow = waitFor(m_vault.dialogs.keys().sign(u"signs-ec"_s, {}, u"ES256"_s, sha256OfMessage()));
    QVERIFY(signedNow.has_value());
    tab.signature()->setText(QString::fromLatin1(signedNow->value.view().toByteArray().toBase64()));
    tab.takeFiles({m_vault.write(u"verified.txt"_s, signedMessage)});
    QTRY_VERIFY(control<QPushButton>(tab, u"Verify here"_s)->isEnabled());
    tab.verifyHere();
    QCOMPARE(tab.localResult()->kind(), MessageKind::Ok);
    // The vault knows nothing of that key.
    QVERIFY(!control<QPushButton>(tab, u"Verify at the vault"_s)->isEnabled());
}

QTEST_MAIN(TestSignatureCard)
#include "tst_signaturecard.moc"
