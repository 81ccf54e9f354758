// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "ui/dialogs/importkeydialog.h"
#include "ui/dialogs/keyfilereading.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/namefield.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

class TestImportKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.reset(); }
    void everyControlHasAName();
    void fileIsPreviewedAndImported_data();
    void fileIsPreviewedAndImported();
    void documentedFormImportsToo();
    void missingPassphraseIsAskedFor();
    void wrongPassphraseIsToldApart();
    void unusableFileIsNamed_data();
    void unusableFileIsNamed();
    void nameIsProposedFromTheFile_data();
    void nameIsProposedFromTheFile();
    void typedNameIsKept();
    void droppedFileIsRead();
    void anotherFileTakesThePlaceOfTheFirst();
    void operationsAreTheKeysOwn();
    void chosenOperationsAreKept();
    void refusalKeepsTheKeyForAnotherTry();
    void doubleClickSendsOnce();
    void destroyingWhileReadingIsSafe();
    void destroyingWhileImportingIsSafe();
    void lookAtIt();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void writeJwk();
    DialogBench m_bench;
    QTemporaryDir m_folder;
};

void TestImportKeyDialog::initTestCase()
{
    QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText()));
    const auto make = [this](const QString &command) {
        QByteArray said;
        QStringList arguments = command.split(u' ');
        for (QString &argument : arguments)
            argument.replace(u"@/"_s, m_folder.path() + u'/');
        const int code = openssl(arguments, &said);
        if (code != 0)
            qFatal("openssl %s: %s", qPrintable(command), said.constData());
    };
    make(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out @/rsa-pkcs8.pem"_s);
    make(u"rsa -in @/rsa-pkcs8.pem -traditional -out @/rsa-pkcs1.pem"_s);
    make(u"pkcs8 -topk8 -in @/rsa-pkcs8.pem -passout pass:correct -out @/encrypted.pem"_s);
    make(u"pkcs8 -topk8 -in @/rsa-pkcs8.pem -nocrypt -outform DER -out @/rsa.der"_s);
    make(u"ecparam -name prime256v1 -genkey -noout -out @/ec-sec1.pem"_s);
    make(u"genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521 -out @/ec-p521.pem"_s);
    make(u"req -x509 -new -key @/ec-sec1.pem -subj /CN=practice -days 2 -out @/certificate.pem"_s);
    make(u"pkcs12 -export -inkey @/ec-sec1.pem -in @/certificate.pem -passout pass:correct -out @/bundle.p12"_s);
    make(u"pkey -in @/rsa-pkcs8.pem -pubout -out @/public.pem"_s);
    make(u"genpkey -algorithm ED25519 -out @/ed25519.pem"_s);
    writeJwk();
    QFile garbage(path(u"garbage.pem"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("no key at all\n");
}

/// A private JWK made from the numbers that openssl prints, as another tool would write it.
void TestImportKeyDialog::writeJwk()
{
    QByteArray printed;
    QCOMPARE(openssl({u"pkey"_s, u"-in"_s, path(u"ec-sec1.pem"_s), u"-text"_s, u"-noout"_s}, &printed), 0);
    const auto hexAfter = [&printed](const QByteArray &heading) {
        QByteArray hex = printed.mid(printed.indexOf(heading) + heading.size());
        qsizetype end = 0;
        while (end < hex.size() && QByteArrayView("0123456789abcdef: \n").contains(hex.at(end)))
            ++end;
        // The next heading's first letters may be hex digits too.
        hex = hex.first(hex.lastIndexOf('\n', end - 1));
        return QByteArray::fromHex(hex.replace(':', ""));
    };
    QByteArray d = hexAfter("priv:");
    d = d.right(32).rightJustified(32, '\0');
    const QByteArray point = hexAfter("pub:");
    QCOMPARE(point.size(), 65);
    const auto url = [](const QByteArray &bytes) { return QString::fromLatin1(toBase64Url(bytes)); };
    QJsonObject jwk {{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"x"_s, url(point.mid(1, 32))},
                           {u"y"_s, url(point.mid(33))}, {u"d"_s, url(d)}};
    const auto write = [this, &jwk](const QString &name) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(jwk).toJson());
    };
    write(u"key.jwk"_s);
    jwk[u"key_ops"_s] = QJsonArray{u"sign"_s, u"deriveKey"_s};
    write(u"signs.jwk"_s);
    jwk[u"key_ops"_s] = QJsonArray{u"deriveKey"_s};
    write(u"derives.jwk"_s);
}

void TestImportKeyDialog::everyControlHasAName()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    QCOMPARE(namelessControls(dialog).join(QLatin1Char(' ')), QString());
    QCOMPARE(doubledMnemonics(dialog).join(QLatin1Char(' ')), QString());
}

void TestImportKeyDialog::fileIsPreviewedAndImported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("kty");
    QTest::newRow("PKCS#8") << u"rsa-pkcs8.pem"_s << QString() << u"2048 bits"_s << u"RSA"_s;
    QTest::newRow("PKCS#1") << u"rsa-pkcs1.pem"_s << QString() << u"2048 bits"_s << u"RSA"_s;
    QTest::newRow("DER") << u"rsa.der"_s << QString() << u"2048 bits"_s << u"RSA"_s;
    QTest::newRow("SEC1") << u"ec-sec1.pem"_s << QString() << u"P-256"_s << u"EC"_s;
    QTest::newRow("P-521") << u"ec-p521.pem"_s << QString() << u"P-521"_s << u"EC"_s;
    QTest::newRow("encrypted") << u"encrypted.pem"_s << u"correct"_s << u"2048 bits"_s << u"RSA"_s;
    QTest::newRow("PKCS#12") << u"bundle.p12"_s << u"correct"_s << u"P-256"_s << u"EC"_s;
    QTest::newRow("JWK") << u"key.jwk"_s << QString() << u"P-256"_s << u"EC"_s;
}

void TestImportKeyDialog::fileIsPreviewedAndImported()
{
    QFETCH(QString, file);
    QFETCH(QString, passphrase);
    QFETCH(QString, shown);
    QFETCH(QString, kty);
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QSignalSpy imported(&dialog, &ImportKeyDialog::keyImported);
    QVERIFY(show(dialog));
    dialog.setFile(path(file));
    QTRY_COMPARE(read.count(), 1);
    if (!passphrase.isEmpty()) {
        QVERIFY(dialog.passphraseEdit()->isVisible());
        QTest::keyClicks(dialog.passphraseEdit(), passphrase);
        QTest::keyClick(dialog.passphraseEdit(), Qt::Key_Return);
        QTRY_COMPARE(read.count(), 2);
    }
    QVERIFY2(dialog.hasKey(), qPrintable(dialog.fileMessage()->text()));
    QVERIFY(!dialog.passphraseEdit()->isVisible());
    QCOMPARE(dialog.passphraseEdit()->text(), QString());
    QCOMPARE(m_bench.vault().requests().size(), 0); // Nothing is sent by looking.
    QVERIFY(shownBeside(dialog, u"Key"_s).contains(shown));
    QVERIFY(!shownBeside(dialog, u"Format"_s).isEmpty());
    QCOMPARE(control<QLineEdit>(dialog, u"Thumbprint"_s)->text().size(), 43);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(imported.count() == 1, qPrintable(dialog.failureMessage()->text()));
    const auto key = waitFor(m_bench.keys().get(imported.at(0).at(0).value<VaultItem>().id.name));
    QVERIFY(key.has_value());
    QCOMPARE(key->key.kty, kty);
}

void TestImportKeyDialog::documentedFormImportsToo()
{
    const auto session = m_bench.connect(u"2016.10.01"_s);
    ImportKeyDialog dialog(session->keys(), m_bench.errors());
    QSignalSpy imported(&dialog, &ImportKeyDialog::keyImported);
    QVERIFY(show(dialog));
    dialog.setFile(path(u"ec-sec1.pem"_s));
    QTRY_VERIFY(dialog.hasKey());
    dialog.nameField()->setName(u"imported-documented"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(imported.count() == 1, qPrintable(dialog.failureMessage()->text()));
    QCOMPARE(m_bench.sent(u"POST"_s, u"/keys/imported-documented/import"_s), 1);
}

void TestImportKeyDialog::missingPassphraseIsAskedFor()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QVERIFY(show(dialog));
    QVERIFY(!dialog.passphraseEdit()->isVisible());
    dialog.setFile(path(u"encrypted.pem"_s));
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(dialog.passphraseEdit()->isVisible());
    QCOMPARE(dialog.passphraseEdit()->echoMode(), QLineEdit::Password);
    QCOMPARE(dialog.fileMessage()->kind(), MessageKind::Hint);
    QCOMPARE(m_bench.errors().rowCount(), 0); // Being asked is no failure.
    QVERIFY(!dialog.actionButton()->isEnabled());
}

void TestImportKeyDialog::wrongPassphraseIsToldApart()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QVERIFY(show(dialog));
    dialog.setFile(path(u"encrypted.pem"_s));
    QTRY_COMPARE(read.count(), 1);
    QTest::keyClicks(dialog.passphraseEdit(), u"wrong"_s);
    QTest::mouseClick(control<QPushButton>(dialog, u"Unlock"_s), Qt::LeftButton);
    QTRY_COMPARE(read.count(), 2);
    QCOMPARE(dialog.fileMessage()->kind(), MessageKind::Error);
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.errors().errorAt(0).reason, ErrorReason::KeyFilePassphraseWrong);
    QVERIFY(dialog.passphraseEdit()->isVisible());
    QCOMPARE(dialog.passphraseEdit()->text(), u"wrong"_s);
    QVERIFY(!dialog.hasKey());
}

void TestImportKeyDialog::unusableFileIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("reason");
    QTest::newRow("garbage") << u"garbage.pem"_s << int(ErrorReason::KeyFileUnsupported);
    QTest::newRow("another algorithm") << u"ed25519.pem"_s << int(ErrorReason::KeyFileUnsupported);
    QTest::newRow("only a public key") << u"public.pem"_s << int(ErrorReason::KeyFileNoPrivateKey);
    QTest::newRow("only a certificate") << u"certificate.pem"_s << int(ErrorReason::KeyFileNoPrivateKey);
    QTest::newRow("absent") << u"absent.pem"_s << int(ErrorReason::KeyFileUnreadable);
}

void TestImportKeyDialog::unusableFileIsNamed()
{
    QFETCH(QString, file);
    QFETCH(int, reason);
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QVERIFY(show(dialog));
    dialog.setFile(path(file));
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(dialog.fileMessage()->kind(), MessageKind::Error);
    QVERIFY(!dialog.fileMessage()->text().isEmpty());
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(int(m_bench.errors().errorAt(0).reason), reason);
    QVERIFY(!dialog.hasKey() && !dialog.actionButton()->isEnabled());
}

void TestImportKeyDialog::nameIsProposedFromTheFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"/home/me/orders-signing.pem"_s << u"orders-signing"_s;
    QTest::newRow("blanks") << u"/x/My  key (2).p12"_s << u"My-key-2"_s;
    QTest::newRow("dots") << u"/x/www.example.org.key"_s << u"www-example-org"_s;
    QTest::newRow("not latin") << u"/x/密钥.pem"_s << QString();
    QTest::newRow("long") << u"/x/"_s + QString(200, u'a') + u".pem"_s << QString(127, u'a');
}

void TestImportKeyDialog::nameIsProposedFromTheFile()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QCOMPARE(nameFromFile(file), name);
}

void TestImportKeyDialog::typedNameIsKept()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    QTest::keyClicks(dialog.nameField()->lineEdit(), u"my-own-name"_s);
    dialog.setFile(path(u"ec-sec1.pem"_s));
    QTRY_VERIFY(dialog.hasKey());
    QCOMPARE(dialog.nameField()->name(), u"my-own-name"_s);
}

void TestImportKeyDialog::droppedFileIsRead()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QVERIFY(show(dialog));
    QVERIFY(dropFile(dialog, path(u"ec-sec1.pem"_s)));
    QTRY_VERIFY(dialog.hasKey());
    QCOMPARE(dialog.nameField()->name(), u"ec-sec1"_s);
    QVERIFY(!dropFile(dialog, m_folder.path()));
}

void TestImportKeyDialog::anotherFileTakesThePlaceOfTheFirst()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QVERIFY(show(dialog));
    dialog.setFile(path(u"ec-sec1.pem"_s));
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(!control<QCheckBox>(dialog, u"encrypt"_s)->isVisible());
    dialog.setFile(path(u"rsa-pkcs8.pem"_s));
    QVERIFY(!dialog.hasKey());
    QTRY_COMPARE(read.count(), 2);
    QVERIFY(shownBeside(dialog, u"Key"_s).contains(u"RSA"_s));
    QVERIFY(control<QCheckBox>(dialog, u"encrypt"_s)->isVisible());
    QCOMPARE(dialog.nameField()->name(), u"rsa-pkcs8"_s);
    dialog.setFile(path(u"garbage.pem"_s));
    QTRY_COMPARE(read.count(), 3);
    QVERIFY(!dialog.hasKey() && !dialog.actionButton()->isEnabled());
}

void TestImportKeyDialog::operationsAreTheKeysOwn()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QSignalSpy imported(&dialog, &ImportKeyDialog::keyImported);
    QVERIFY(show(dialog));
    const auto chosen = [&dialog] {
        return std::pair(control<QCheckBox>(dialog, u"sign"_s)->isChecked(), control<QCheckBox>(dialog, u"verify"_s)->isChecked());
    };
    dialog.setFile(path(u"signs.jwk"_s));
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(chosen(), std::pair(true, false));
    dialog.setFile(path(u"derives.jwk"_s)); // Nothing that the vault knows.
    QTRY_COMPARE(read.count(), 2);
    QCOMPARE(chosen(), std::pair(true, true));
    dialog.setFile(path(u"signs.jwk"_s));
    QTRY_COMPARE(read.count(), 3);
    dialog.nameField()->setName(u"signs-only"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(imported.count() == 1, qPrintable(dialog.failureMessage()->text()));
    const auto key = waitFor(m_bench.keys().get(u"signs-only"_s));
    QVERIFY(key.has_value());
    QCOMPARE(key->key.keyOps, QStringList{u"sign"_s});
}

void TestImportKeyDialog::chosenOperationsAreKept()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QVERIFY(show(dialog));
    QTest::mouseClick(control<QCheckBox>(dialog, u"sign"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!control<QCheckBox>(dialog, u"sign"_s)->isChecked());
    dialog.setFile(path(u"signs.jwk"_s));
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(!control<QCheckBox>(dialog, u"sign"_s)->isChecked());
    QVERIFY(control<QCheckBox>(dialog, u"verify"_s)->isChecked());
}

void TestImportKeyDialog::refusalKeepsTheKeyForAnotherTry()
{
    m_bench.refuseNext(u"/keys/second-try"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy imported(&dialog, &ImportKeyDialog::keyImported);
    QVERIFY(show(dialog));
    dialog.setFile(path(u"ec-sec1.pem"_s));
    QTRY_VERIFY(dialog.hasKey());
    dialog.nameField()->setName(u"second-try"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.errors().rowCount(), 1);
    QVERIFY(dialog.isVisible() && dialog.hasKey());
    QCOMPARE(dialog.failureMessage()->kind(), MessageKind::Error);
    QCOMPARE(m_bench.errors().errorAt(0).rawBody, QByteArray()); // The request carried a private key.
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(imported.count() == 1, qPrintable(dialog.failureMessage()->text()));
}

void TestImportKeyDialog::doubleClickSendsOnce()
{
    m_bench.delayNext(u"/keys/imported-once"_s, 300);
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy imported(&dialog, &ImportKeyDialog::keyImported);
    QVERIFY(show(dialog));
    dialog.setFile(path(u"ec-sec1.pem"_s));
    QTRY_VERIFY(dialog.hasKey());
    dialog.nameField()->setName(u"imported-once"_s);
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_bench.sent(u"PUT"_s, u"/keys/imported-once"_s), 1); // It is at the vault now.
    QTest::mouseDClick(dialog.actionButton(), Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(m_bench.sent(u"PUT"_s, u"/keys/imported-once"_s), 1);
}

void TestImportKeyDialog::destroyingWhileReadingIsSafe()
{
    auto dialog = std::make_unique<ImportKeyDialog>(m_bench.keys(), m_bench.errors());
    dialog->setFile(path(u"rsa-pkcs8.pem"_s));
    dialog.reset();
    QTest::qWait(50);
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestImportKeyDialog::destroyingWhileImportingIsSafe()
{
    m_bench.delayNext(u"/keys/abandoned"_s, 300);
    auto dialog = std::make_unique<ImportKeyDialog>(m_bench.keys(), m_bench.errors());
    QVERIFY(show(*dialog));
    dialog->setFile(path(u"ec-sec1.pem"_s));
    QTRY_VERIFY(dialog->hasKey());
    dialog->nameField()->setName(u"abandoned"_s);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    QVERIFY(dialog->isBusy());
    dialog.reset();
    QTest::qWait(500);
    QCOMPARE(m_bench.errors().rowCount(), 0);
}

void TestImportKeyDialog::lookAtIt()
{
    ImportKeyDialog dialog(m_bench.keys(), m_bench.errors());
    QSignalSpy read(&dialog, &ImportKeyDialog::fileRead);
    QVERIFY(show(dialog));
    picture(dialog, u"importkey-empty"_s);
    dialog.setFile(path(u"encrypted.pem"_s));
    QTRY_COMPARE(read.count(), 1);
    QTest::keyClicks(dialog.passphraseEdit(), u"wrong"_s);
    dialog.unlock();
    QTRY_COMPARE(read.count(), 2);
    picture(dialog, u"importkey-wrongpassphrase"_s);
    dialog.passphraseEdit()->setText(u"correct"_s);
    dialog.unlock();
    QTRY_VERIFY(dialog.hasKey());
    picture(dialog, u"importkey-preview"_s);
    QVERIFY(dialog.width() <= 1000 && dialog.height() <= 780);
}

QTEST_MAIN(TestImportKeyDialog)
#include "tst_importkeydialog.moc"
