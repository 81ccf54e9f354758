// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"
#include "tests/ui/dialogtesting.h"
#include "ui/dialogs/signaturecard.h"
#include "ui/dialogs/signdialog.h"
#include "ui/dialogs/signreason.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/digestfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filedigestfield.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray message = "the message that is signed\n";

QByteArray sha256()
{
    return QCryptographicHash::hash(message, QCryptographicHash::Sha256);
}

} // namespace

class TestSignDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.reset(); }
    void everyControlHasAName();
    void pastedDigestIsSigned_data();
    void pastedDigestIsSigned();
    void fileIsSignedAndOpenSslAgrees_data();
    void fileIsSignedAndOpenSslAgrees();
    void documentedFormSignsToo();
    void digestOfWrongLengthIsRefusedUnsent();
    void keyThatCannotSignSaysWhy_data();
    void keyThatCannotSignSaysWhy();
    void olderVersionSignsInTheServiceForm();
    void olderVersionIsRefusedInTheDocumentedForm();
    void versionsAreListedCurrentFirst();
    void algorithmsFitTheKey();
    void otherHashHashesTheFileAnew();
    void vaultVerifiesOnRequest();
    void wrongSignatureIsSaid();
    void ecSignatureIsShownAsDerToo();
    void rawSignatureCanBeSaved();
    void signatureThatDoesNotFitIsAFailure();
    void keyThatCannotBeFetchedCanBeTriedAgain();
    void keyThatMayNotBeReadSignsWithAnAlgorithmChosenByHand();
    void signatureStaysWhereItsVersionCannotBeFetched();
    void refusalKeepsThePastedDigest();
    void doubleClickSignsOnce();
    void droppedFileIsHashed();
    void escapeAsksBeforeLosingADigest();
    void destroyingWhileUnderWayIsSafe();
    void lookAtIt();

private:
    KeyBundle makeKey(const QString &name, const QString &kty, const QString &crv = {}, AttributeChanges attributes = {},
                      QStringList operations = {})
    {
        CreateKeyParameters parameters;
        parameters.kty = kty;
        parameters.crv = crv;
        parameters.keySize = crv.isEmpty() ? 2048 : 0;
        parameters.attributes = attributes;
        parameters.keyOps = operations;
        auto made = waitFor(m_bench.keys().create(name, parameters));
        if (!made)
            qFatal("%s was not made: %s", qPrintable(name), qPrintable(made.error().message));
        return *made;
    }
    bool open(SignDialog &dialog, const QString &name, const QString &version = {})
    {
        QSignalSpy loaded(&dialog, &SignDialog::keyLoaded);
        dialog.setKey(name, version);
        return show(dialog) && QTest::qWaitFor([&] { return loaded.count() > 0; });
    }
    void press(SignDialog &dialog) { QTest::mouseClick(dialog.actionButton(), Qt::LeftButton); }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    DialogBench m_bench;
    QTemporaryDir m_folder;
    KeyBundle m_rsa;
    KeyBundle m_ec;
    KeyBundle m_ecOlder;
};

void TestSignDialog::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
    m_rsa = makeKey(u"signs-rsa"_s, u"RSA"_s);
    m_ecOlder = makeKey(u"signs-ec"_s, u"EC"_s, u"P-256"_s);
    m_ec = makeKey(u"signs-ec"_s, u"EC"_s, u"P-256"_s);
}

void TestSignDialog::everyControlHasAName()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    QCOMPARE(namelessControls(dialog).join(QLatin1Char(' ')), QString());
    QCOMPARE(doubledMnemonics(dialog).join(QLatin1Char(' ')), QString());
}

void TestSignDialog::pastedDigestIsSigned_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    for (const QString &key : {u"signs-rsa"_s, u"signs-ec"_s}) {
        QTest::addRow("%s, hex", qPrintable(key)) << key << QString::fromLatin1(sha256().toHex());
        QTest::addRow("%s, base64", qPrintable(key)) << key << QString::fromLatin1(sha256().toBase64());
        QTest::addRow("%s, base64url", qPrintable(key)) << key << QString::fromLatin1(toBase64Url(sha256()));
    }
}

void TestSignDialog::pastedDigestIsSigned()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, key));
    QVERIFY(!dialog.actionButton()->isEnabled());
    dialog.digestField()->setText(text);
    QVERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
    press(dialog);
    QTRY_VERIFY2(made.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QVERIFY(dialog.isVisible() && dialog.card()->isVisible());
    QCOMPARE(dialog.card()->localResult()->kind(), MessageKind::Ok);
    const QByteArray signature = QByteArray::fromHex(
        control<CopyField>(*dialog.card(), u"Signature in hexadecimal"_s)->text().toLatin1());
    const KeyBundle &bundle = key == u"signs-rsa"_s ? m_rsa : m_ec;
    QCOMPARE(signature.size(), key == u"signs-rsa"_s ? 256 : 64);
    const QString algorithm = dialog.algorithmBox()->currentData().toString();
    QVERIFY(verifyLocally(bundle.key, algorithm, sha256(), signature).value_or(false));
    QCOMPARE(control<CopyField>(*dialog.card(), u"Signature in base64"_s)->text(), QString::fromLatin1(signature.toBase64()));
    QCOMPARE(control<CopyField>(*dialog.card(), u"Signature in base64url"_s)->text(),
             QString::fromLatin1(toBase64Url(signature)));
    QVERIFY(control<CopyField>(*dialog.card(), u"Key id"_s)->text().endsWith(bundle.properties.id.version));
}

void TestSignDialog::fileIsSignedAndOpenSslAgrees_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("RSA") << u"signs-rsa"_s;
    QTest::newRow("EC") << u"signs-ec"_s;
}

void TestSignDialog::fileIsSignedAndOpenSslAgrees()
{
    QFETCH(QString, key);
    const QString file = write(u"message.txt"_s, message);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, key));
    if (key == u"signs-rsa"_s)
        dialog.algorithmBox()->setCurrentIndex(dialog.algorithmBox()->findData(u"RS256"_s));
    dialog.setFile(file);
    QTRY_VERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
    press(dialog);
    QTRY_VERIFY2(made.count() == 1, qPrintable(dialog.failureMessage()->text()));
    const QString signature = m_folder.filePath(u"message.sig"_s);
    dialog.card()->saveTo(signature, false);
    QCOMPARE(dialog.card()->saveResult()->kind(), MessageKind::Ok);
    const auto pem = publicKeyPem(key == u"signs-rsa"_s ? m_rsa.key : m_ec.key);
    QVERIFY(pem.has_value());
    const QString publicKey = write(u"public.pem"_s, *pem);
    QByteArray said;
    const int code = openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, publicKey, u"-signature"_s, signature, file}, &said);
    QVERIFY2(code == 0 && said.contains("Verified OK"), said.constData());
    QCOMPARE(openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, publicKey, u"-signature"_s, signature, publicKey}), 1);
}

void TestSignDialog::documentedFormSignsToo()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    SignDialog dialog(session->keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-ec"_s));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_VERIFY2(made.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QCOMPARE(dialog.card()->localResult()->kind(), MessageKind::Ok);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/keys/signs-ec/sign"_s), 1);
    dialog.card()->verifyAtVault();
    QTRY_COMPARE(dialog.card()->vaultResult()->kind(), MessageKind::Ok);
}

void TestSignDialog::digestOfWrongLengthIsRefusedUnsent()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    dialog.digestField()->setText(QString::fromLatin1(QByteArray(20, 'x').toHex()));
    QVERIFY(!dialog.actionButton()->isEnabled());
    for (const QString &part : {u"20 bytes"_s, u"ES256"_s, u"32 bytes"_s})
        QVERIFY2(dialog.blockerMessage()->text().contains(part), qPrintable(dialog.blockerMessage()->text()));
    press(dialog);
    QCOMPARE(m_bench.sent(u"POST"_s, u"sign"_s), 0);
}

void TestSignDialog::keyThatCannotSignSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    const UnixSeconds now = QDateTime::currentSecsSinceEpoch();
    makeKey(u"disabled"_s, u"EC"_s, u"P-256"_s, {false, {}, {}});
    makeKey(u"expired"_s, u"EC"_s, u"P-256"_s, {true, now - 2000, now - 1000});
    makeKey(u"future"_s, u"EC"_s, u"P-256"_s, {true, now + 1000, {}});
    makeKey(u"verify-only"_s, u"EC"_s, u"P-256"_s, {}, {u"verify"_s});
    QTest::newRow("disabled") << u"disabled"_s << u"disabled"_s;
    QTest::newRow("expired") << u"expired"_s << u"expired on"_s;
    QTest::newRow("not yet valid") << u"future"_s << u"not valid before"_s;
    QTest::newRow("operations") << u"verify-only"_s << u"“sign” is not among"_s;
}

void TestSignDialog::keyThatCannotSignSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, name));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY2(dialog.blockerMessage()->text().contains(said), qPrintable(dialog.blockerMessage()->text()));
    QVERIFY(dialog.blockerMessage()->isVisible());
    press(dialog);
    QCOMPARE(m_bench.sent(u"POST"_s, u"sign"_s), 0);
}

void TestSignDialog::olderVersionSignsInTheServiceForm()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-ec"_s, m_ecOlder.properties.id.version));
    QCOMPARE(dialog.versionBox()->currentData().toString(), m_ecOlder.properties.id.version);
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_VERIFY2(made.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QVERIFY(control<CopyField>(*dialog.card(), u"Key id"_s)->text().endsWith(m_ecOlder.properties.id.version));
    QCOMPARE(dialog.card()->localResult()->kind(), MessageKind::Ok);
}

void TestSignDialog::olderVersionIsRefusedInTheDocumentedForm()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    SignDialog dialog(session->keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s, m_ecOlder.properties.id.version));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY2(dialog.blockerMessage()->text().contains(u"current version"_s), qPrintable(dialog.blockerMessage()->text()));
    QSignalSpy loaded(&dialog, &SignDialog::keyLoaded);
    dialog.versionBox()->setCurrentIndex(0);
    Q_EMIT dialog.versionBox()->activated(0);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
}

void TestSignDialog::versionsAreListedCurrentFirst()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    QTRY_COMPARE(dialog.versionBox()->count(), 2);
    QCOMPARE(dialog.versionBox()->itemData(0).toString(), m_ec.properties.id.version);
    QVERIFY(dialog.versionBox()->itemText(0).contains(u"current"_s));
    QCOMPARE(dialog.versionBox()->itemData(1).toString(), m_ecOlder.properties.id.version);
}

void TestSignDialog::algorithmsFitTheKey()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    QCOMPARE(dialog.algorithmBox()->count(), 1);
    QCOMPARE(dialog.algorithmBox()->itemData(0).toString(), u"ES256"_s);
    QVERIFY(open(dialog, u"signs-rsa"_s));
    QCOMPARE(dialog.algorithmBox()->count(), 6);
    QVERIFY(dialog.algorithmBox()->findData(u"PS512"_s) >= 0);
}

void TestSignDialog::otherHashHashesTheFileAnew()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-rsa"_s));
    dialog.setFile(write(u"again.txt"_s, message));
    dialog.algorithmBox()->setCurrentIndex(dialog.algorithmBox()->findData(u"PS512"_s));
    QTRY_VERIFY(dialog.fileField()->digest().has_value());
    QCOMPARE(*dialog.fileField()->digest(), QCryptographicHash::hash(message, QCryptographicHash::Sha512));
    press(dialog);
    QTRY_VERIFY2(made.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QCOMPARE(dialog.card()->localResult()->kind(), MessageKind::Ok);
}

void TestSignDialog::vaultVerifiesOnRequest()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-rsa"_s));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_bench.sent(u"POST"_s, u"verify"_s), 0); // Only when asked.
    auto *verify = control<QPushButton>(dialog, u"Verify at the vault"_s);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_COMPARE(dialog.card()->vaultResult()->kind(), MessageKind::Ok);
    QCOMPARE(m_bench.sent(u"POST"_s, u"verify"_s), 1);
    m_bench.refuseNext(u"/verify"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    QTest::mouseClick(verify, Qt::LeftButton);
    QTRY_COMPARE(dialog.card()->vaultResult()->kind(), MessageKind::Error);
    QCOMPARE(m_bench.errors().rowCount(), 1);
}

void TestSignDialog::wrongSignatureIsSaid()
{
    SignatureCard card(m_bench.keys());
    ObjectId id = m_ec.properties.id;
    card.setSignature({m_ec, id, u"ES256"_s, sha256(), QByteArray(64, '\x11')});
    QCOMPARE(card.localResult()->kind(), MessageKind::Error);
    card.verifyAtVault();
    QTRY_COMPARE(card.vaultResult()->kind(), MessageKind::Error);
}

void TestSignDialog::ecSignatureIsShownAsDerToo()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-ec"_s));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_COMPARE(made.count(), 1);
    auto *der = control<CopyField>(*dialog.card(), u"Signature as DER in hexadecimal"_s);
    QVERIFY(der->isVisible());
    const auto raw = ecdsaDerToRaw(QByteArray::fromHex(der->text().toLatin1()), 32);
    QVERIFY(raw.has_value());
    QCOMPARE(QString::fromLatin1(raw->toHex()), control<CopyField>(*dialog.card(), u"Signature in hexadecimal"_s)->text());
    QVERIFY(open(dialog, u"signs-rsa"_s));
    press(dialog);
    QTRY_COMPARE(made.count(), 2);
    QVERIFY(!der->isVisible());
}

void TestSignDialog::rawSignatureCanBeSaved()
{
    SignatureCard card(m_bench.keys());
    const QByteArray signature(64, '\x11');
    card.setSignature({m_ec, m_ec.properties.id, u"ES256"_s, sha256(), signature});
    const QString path = m_folder.filePath(u"raw.sig"_s);
    card.saveTo(path, true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), signature);
    QSignalSpy failed(&card, &SignatureCard::failed);
    card.saveTo(u"/does/not/exist/x.sig"_s, true);
    QCOMPARE(card.saveResult()->kind(), MessageKind::Error);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().reason, ErrorReason::FileUnwritable);
}

void TestSignDialog::signatureThatDoesNotFitIsAFailure()
{
    SignatureCard card(m_bench.keys());
    QSignalSpy failed(&card, &SignatureCard::failed);
    card.setSignature({m_ec, m_ec.properties.id, u"ES256"_s, sha256(), QByteArray(64, '\x11')});
    QCOMPARE(card.localResult()->kind(), MessageKind::Error);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().reason, ErrorReason::SignatureInvalid);
    QCOMPARE(failed.at(0).at(0).value<ApiError>().objectName, m_ec.properties.id.name);
}

void TestSignDialog::keyThatCannotBeFetchedCanBeTriedAgain()
{
    m_bench.refuseNext(u"GET /keys/signs-ec"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    QVERIFY(!dialog.hasKey() && !dialog.actionButton()->isEnabled());
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QSignalSpy loaded(&dialog, &SignDialog::keyLoaded);
    QTest::mouseClick(control<QPushButton>(dialog, u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(dialog.hasKey());
}

void TestSignDialog::keyThatMayNotBeReadSignsWithAnAlgorithmChosenByHand()
{
    m_bench.refuseNext(u"GET /keys/signs-ec"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    QVERIFY(!dialog.hasKey());
    QTRY_COMPARE(dialog.versionBox()->count(), 3); // Without a version, and the two by name.
    QVERIFY(dialog.algorithmBox()->count() > 6);
    dialog.algorithmBox()->setCurrentIndex(dialog.algorithmBox()->findData(u"ES256"_s));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    QVERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    press(dialog);
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(dialog.card()->hasSignature());
    // Told to be unverified, with the reason; what was made is a good signature all the same.
    QCOMPARE(dialog.card()->localResult()->kind(), MessageKind::Warning);
    QVERIFY(dialog.card()->localResult()->text().contains(u"Not verified"_s));
    const QString shown = control<CopyField>(dialog, u"Signature in base64url"_s)->text();
    const auto signature = fromBase64Url(shown.toLatin1());
    QVERIFY(signature);
    QVERIFY(verifyLocally(m_ec.key, u"ES256"_s, sha256(), *signature).value_or(false));
    picture(dialog, u"sign-unreadable"_s);

    // An algorithm that does not fit is the vault's to refuse.
    dialog.algorithmBox()->setCurrentIndex(dialog.algorithmBox()->findData(u"RS256"_s));
    press(dialog);
    QTRY_COMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QVERIFY(dialog.digestField()->digest().has_value());
}

void TestSignDialog::signatureStaysWhereItsVersionCannotBeFetched()
{
    makeKey(u"signs-renewed"_s, u"EC"_s, u"P-256"_s);
    auto session = m_bench.connect(u"2016.10.01"_s);
    SignDialog dialog(session->keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-renewed"_s));
    const KeyBundle newer = makeKey(u"signs-renewed"_s, u"EC"_s, u"P-256"_s);
    m_bench.refuseNext(u"GET /keys/signs-renewed/"_s + newer.properties.id.version, 403, u"Forbidden"_s,
                       u"ForbiddenByRbac"_s);
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    press(dialog);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QVERIFY(dialog.card()->hasSignature() && dialog.card()->isVisible());
    QCOMPARE(dialog.card()->localResult()->kind(), MessageKind::Warning);
    const auto signature
        = fromBase64Url(control<CopyField>(dialog, u"Signature in base64url"_s)->text().toLatin1());
    QVERIFY(signature && verifyLocally(newer.key, u"ES256"_s, sha256(), *signature).value_or(false));
}

void TestSignDialog::refusalKeepsThePastedDigest()
{
    m_bench.refuseNext(u"/sign?"_s, 403, u"Forbidden"_s, u"KeyOperationForbidden"_s);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-ec"_s));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_COMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.errors().errorAt(0).decisiveCode(), u"KeyOperationForbidden"_s);
    QCOMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QVERIFY(dialog.digestField()->digest().has_value());
    QCOMPARE(made.count(), 0);
    press(dialog);
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(dialog.failureMessage()->text().isEmpty());
}

void TestSignDialog::doubleClickSignsOnce()
{
    m_bench.delayNext(u"/sign?"_s, 300);
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-ec"_s));
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_COMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 1); // It is at the vault now.
    QTest::mouseDClick(dialog.actionButton(), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/sign"_s), 1);
}

void TestSignDialog::droppedFileIsHashed()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    QVERIFY(dropFile(dialog, write(u"dropped.txt"_s, message)));
    QVERIFY(dialog.fileField()->isVisible());
    QTRY_VERIFY(dialog.fileField()->digest().has_value());
    QCOMPARE(*dialog.fileField()->digest(), sha256());
    QVERIFY(dialog.actionButton()->isEnabled());
}

void TestSignDialog::escapeAsksBeforeLosingADigest()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(open(dialog, u"signs-ec"_s));
    dialog.digestField()->setText(u"abcd"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::mouseClick(control<QPushButton>(dialog, u"Discard"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
}

void TestSignDialog::destroyingWhileUnderWayIsSafe()
{
    m_bench.delayNext(u"/sign?"_s, 300);
    auto dialog = std::make_unique<SignDialog>(m_bench.keys(), m_bench.errors());
    QVERIFY(open(*dialog, u"signs-ec"_s));
    dialog->digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(*dialog);
    QVERIFY(dialog->isBusy());
    dialog.reset();
    auto second = std::make_unique<SignDialog>(m_bench.keys(), m_bench.errors());
    second->setKey(u"signs-ec"_s); // Destroyed while its key is being fetched.
    second.reset();
    QTest::qWait(500);
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestSignDialog::lookAtIt()
{
    SignDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy made(&dialog, &SignDialog::digestSigned);
    QVERIFY(open(dialog, u"signs-ec"_s));
    QTRY_COMPARE(dialog.versionBox()->count(), 2);
    dialog.digestField()->setText(QString::fromLatin1(QByteArray(20, 'x').toHex()));
    picture(dialog, u"sign-wronglength"_s);
    dialog.digestField()->setText(QString::fromLatin1(sha256().toHex()));
    press(dialog);
    QTRY_COMPARE(made.count(), 1);
    dialog.card()->verifyAtVault();
    QTRY_COMPARE(dialog.card()->vaultResult()->kind(), MessageKind::Ok);
    picture(dialog, u"sign-made"_s);
    SignDialog other(m_bench.keys(), m_bench.errors());
    QVERIFY(open(other, u"verify-only-partner"_s));
    other.setFile(write(u"message.txt"_s, message));
    QTRY_VERIFY(other.fileField()->digest().has_value());
    picture(other, u"sign-forbidden"_s);
    QVERIFY(dialog.width() <= 1000 && dialog.height() <= 780);
}

QTEST_MAIN(TestSignDialog)
#include "tst_signdialog.moc"
