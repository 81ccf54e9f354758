// SPDX-License-Identifier: Apache-2.0
// Encrypting, decrypting, wrapping and unwrapping with an AES key of a Managed HSM, as a person meets them.
#include "network/keyvault/base64url.h"
#include "network/keyvault/cipherfile.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/keyoperations/cipherdialog.h"
#include "ui/keyoperations/cipherinput.h"
#include "ui/keyoperations/cipherparts.h"
#include "ui/keyoperations/cipherresult.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secrettextedit.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;
using Cipher = vault::KeyCipherOperation;

namespace {

const QString keyName = u"orders-data"_s;
const QByteArray canary = "canary-plaintext-9b3d";

} // namespace

class TestSymmetricCipherDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench.reset(); }

    void everyControlHasAName();
    void algorithmsFollowTheOperation();
    void theVaultMakesVectorAndTag();
    void aWrongTagIsRefusedByTheVault();
    void additionalDataIsProven();
    void aVectorIsMadeForEveryCiphertext();
    void lengthsAreToldBeforeAnythingIsSent();
    void keysAreWrappedAndUnwrapped();
    void allPartsComeBackFromOneFile_data();
    void allPartsComeBackFromOneFile();
    void aFileOfAnotherKeyIsToldSo();
    void aFileThatIsNoneIsToldBesideTheButton();
    void anotherSizeOfKeyIsTheVaultsRefusal();
    void lookAtIt();

private:
    std::unique_ptr<CipherDialog> dialogFor(Cipher operation, const QString &algorithm = {})
    {
        auto dialog = std::make_unique<CipherDialog>(m_bench.keys(), m_bench.errors(), m_clipboard);
        dialog->setKey(keyName);
        dialog->setOperation(operation);
        [&] {
            QVERIFY(show(*dialog));
            QTRY_VERIFY(dialog->versionField()->bundle() && dialog->versionField()->box()->count() > 0);
        }();
        if (!algorithm.isEmpty())
            choose(*dialog, algorithm);
        return dialog;
    }
    static void choose(CipherDialog &dialog, const QString &algorithm)
    {
        auto *box = dialog.algorithmBox();
        box->setCurrentIndex(box->findData(algorithm));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(box->currentData().toString(), algorithm);
    }
    static void type(CipherDialog &dialog, const QByteArray &text) { dialog.input()->edit()->setUtf8(SecretBuffer::copyOf(text)); }
    static void act(CipherDialog &dialog)
    {
        QVERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
        dialog.actionButton()->click();
        QTRY_VERIFY(dialog.result()->hasResult() || !dialog.failureMessage()->isHidden());
    }
    static QByteArray shown(CipherDialog &dialog)
    {
        return control<QPlainTextEdit>(*dialog.result(), u"Ciphertext"_s)->toPlainText().toLatin1();
    }
    static QByteArray revealed(CipherDialog &dialog)
    {
        dialog.result()->masked()->setRevealed(true);
        const auto *text = dialog.result()->masked()->findChild<QPlainTextEdit *>();
        return text ? text->toPlainText().toUtf8() : QByteArray();
    }

    DialogBench m_bench;
    SecretClipboard m_clipboard;
    QTemporaryDir m_folder;
};

void TestSymmetricCipherDialog::initTestCase()
{
    QVERIFY2(m_bench.start({u"--managed-hsm"_s}), qPrintable(m_bench.errorText()));
    CreateKeyParameters parameters;
    parameters.kty = u"oct-HSM"_s;
    for (int version = 0; version < 2; ++version)
        QVERIFY(waitFor(m_bench.keys().create(keyName, parameters)));
    QVERIFY(waitFor(m_bench.keys().create(u"other-data"_s, parameters)));
}

void TestSymmetricCipherDialog::everyControlHasAName()
{
    for (const auto operation : {Cipher::Encrypt, Cipher::Decrypt, Cipher::Wrap, Cipher::Unwrap}) {
        const auto dialog = dialogFor(operation);
        QCOMPARE(namelessControls(*dialog).join(u' '), QString());
        QCOMPARE(doubledMnemonics(*dialog).join(u' '), QString());
        // Nothing of the key is public: only the vault can do it.
        QVERIFY(!control<QRadioButton>(*dialog, u"Here, with the public half"_s)->isVisible());
    }
}

void TestSymmetricCipherDialog::algorithmsFollowTheOperation()
{
    const auto dialog = dialogFor(Cipher::Encrypt);
    QCOMPARE(dialog->algorithmBox()->count(), 9);
    QCOMPARE(dialog->algorithmBox()->currentData().toString(), u"A256GCM"_s);
    QVERIFY(dialog->algorithmMessage()->isHidden());
    choose(*dialog, u"A256CBC"_s);
    QVERIFY(dialog->algorithmMessage()->text().contains(u"GCM"_s));
    dialog->setOperation(Cipher::Decrypt);
    QCOMPARE(dialog->algorithmBox()->currentData().toString(), u"A256CBC"_s); // As it was chosen.
    dialog->setOperation(Cipher::Wrap);
    QCOMPARE(dialog->algorithmBox()->count(), 3);
    QVERIFY(!dialog->parts()->ivEdit()->isVisible() && !dialog->parts()->tagEdit()->isVisible());
}

void TestSymmetricCipherDialog::theVaultMakesVectorAndTag()
{
    const auto dialog = dialogFor(Cipher::Encrypt);
    QVERIFY(!dialog->parts()->ivEdit()->isVisible() && !dialog->parts()->tagEdit()->isVisible());
    type(*dialog, canary);
    m_bench.reset();
    act(*dialog);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/encrypt"_s), 1);
    const QByteArray cipher = shown(*dialog);
    const QString iv = dialog->result()->ivField()->text();
    const QString tag = dialog->result()->tagField()->text();
    QVERIFY(dialog->result()->ivField()->isVisible() && dialog->result()->tagField()->isVisible());
    QCOMPARE(fromBase64Url(iv.toLatin1())->size(), 12);
    QCOMPARE(fromBase64Url(tag.toLatin1())->size(), 16);
    // All of it as one text.
    auto *form = dialog->result()->formBox();
    form->setCurrentIndex(form->findText(u"All parts (JSON)"_s));
    const QJsonObject all = QJsonDocument::fromJson(shown(*dialog)).object();
    QCOMPARE(all["iv"_L1].toString(), iv);
    QCOMPARE(all["alg"_L1].toString(), u"A256GCM"_s);
    QVERIFY(all["kid"_L1].toString().contains(keyName));

    dialog->setOperation(Cipher::Decrypt);
    type(*dialog, cipher);
    QVERIFY(dialog->parts()->ivEdit()->isVisible() && dialog->parts()->tagEdit()->isVisible());
    QVERIFY(dialog->blockerMessage()->text().contains(u"initialization vector"_s));
    dialog->parts()->ivEdit()->setText(QString::fromLatin1(fromBase64Url(iv.toLatin1())->toHex(':'))); // Hexadecimal will do.
    QVERIFY(dialog->blockerMessage()->text().contains(u"tag"_s));
    dialog->parts()->tagEdit()->setText(tag);
    act(*dialog);
    QCOMPARE(revealed(*dialog), canary);
    QVERIFY(!dialog->result()->ivField()->isVisible()); // Plaintext has no parts.
}

void TestSymmetricCipherDialog::aWrongTagIsRefusedByTheVault()
{
    const auto dialog = dialogFor(Cipher::Encrypt);
    type(*dialog, canary);
    act(*dialog);
    const QByteArray cipher = shown(*dialog);
    const QString iv = dialog->result()->ivField()->text();
    QByteArray tag = *fromBase64Url(dialog->result()->tagField()->text().toLatin1());
    tag[3] = static_cast<char>(tag[3] ^ 1);
    dialog->setOperation(Cipher::Decrypt);
    type(*dialog, cipher);
    dialog->parts()->ivEdit()->setText(iv);
    dialog->parts()->tagEdit()->setText(QString::fromLatin1(tag.toBase64()));
    act(*dialog);
    QVERIFY(!dialog->result()->hasResult());
    QVERIFY2(dialog->failureMessage()->text().contains(u"400"_s), qPrintable(dialog->failureMessage()->text()));
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(dialog->parts()->ivEdit()->text(), iv); // Everything typed stays.
}

void TestSymmetricCipherDialog::additionalDataIsProven()
{
    const auto dialog = dialogFor(Cipher::Encrypt);
    dialog->parts()->additionalDataEdit()->setText(u"order 17 \u00e4"_s);
    type(*dialog, canary);
    act(*dialog);
    const QString path = m_folder.filePath(u"data.json"_s);
    dialog->result()->saveAllParts(path);
    QCOMPARE(readCipherFile(path)->parameters.additionalData, QByteArray("order 17 \xc3\xa4"));
    dialog->openCiphertext(path);
    dialog->parts()->additionalDataEdit()->clear();
    act(*dialog);
    QVERIFY(!dialog->result()->hasResult());
    dialog->parts()->additionalDataForm()->setCurrentText(u"Hexadecimal"_s);
    dialog->parts()->additionalDataEdit()->setText(u"6f726"_s);
    QVERIFY(!dialog->actionButton()->isEnabled());
    dialog->parts()->additionalDataEdit()->setText(QString::fromLatin1(QByteArray("order 17 \xc3\xa4").toHex()));
    act(*dialog);
    QCOMPARE(revealed(*dialog), canary);
}

void TestSymmetricCipherDialog::aVectorIsMadeForEveryCiphertext()
{
    const auto dialog = dialogFor(Cipher::Encrypt, u"A256CBCPAD"_s);
    const QString first = dialog->parts()->ivEdit()->text();
    QCOMPARE(fromBase64Url(first.toLatin1())->size(), 16);
    type(*dialog, "one");
    act(*dialog);
    QCOMPARE(dialog->result()->ivField()->text(), first);
    type(*dialog, "two"); // The vector is spent.
    const QString second = dialog->parts()->ivEdit()->text();
    QVERIFY(second != first);
    control<QPushButton>(*dialog, u"Make another"_s)->click();
    QVERIFY(dialog->parts()->ivEdit()->text() != second);
    // One's own is taken, and stays.
    act(*dialog);
    dialog->parts()->ivEdit()->setText(u"00112233445566778899aabbccddeeff"_s);
    QVERIFY(!dialog->result()->hasResult());
    act(*dialog);
    QCOMPARE(fromBase64Url(dialog->result()->ivField()->text().toLatin1())->toHex(), QByteArray("00112233445566778899aabbccddeeff"));
}

void TestSymmetricCipherDialog::lengthsAreToldBeforeAnythingIsSent()
{
    const auto dialog = dialogFor(Cipher::Encrypt, u"A256CBC"_s);
    m_bench.reset();
    type(*dialog, QByteArray(17, 'x'));
    QVERIFY2(dialog->input()->message()->text().contains(u"multiple of 16"_s), qPrintable(dialog->input()->message()->text()));
    QVERIFY(!dialog->actionButton()->isEnabled());
    type(*dialog, QByteArray(16, 'x'));
    QVERIFY(dialog->actionButton()->isEnabled());
    dialog->parts()->ivEdit()->setText(u"00112233"_s);
    QCOMPARE(dialog->parts()->ivMessage()->kind(), MessageKind::Error);
    QVERIFY(dialog->parts()->ivMessage()->text().contains(u"16"_s));
    QVERIFY(!dialog->actionButton()->isEnabled());
    type(*dialog, QByteArray(16 * 1024 + 1, 'x'));
    QVERIFY(dialog->input()->message()->text().contains(u"too many"_s));
    dialog->setOperation(Cipher::Decrypt);
    choose(*dialog, u"A256GCM"_s);
    dialog->parts()->tagEdit()->setText(u"!"_s);
    QCOMPARE(dialog->parts()->tagMessage()->kind(), MessageKind::Error);
    QCOMPARE(m_bench.vault().requests().size(), 0);
}

void TestSymmetricCipherDialog::keysAreWrappedAndUnwrapped()
{
    const auto dialog = dialogFor(Cipher::Wrap);
    dialog->input()->setForm(CipherInput::Form::Hexadecimal);
    type(*dialog, "0011223344556677");
    QVERIFY(dialog->input()->message()->text().contains(u"at least 16"_s));
    type(*dialog, "00112233445566778899aabbccddeeff");
    m_bench.reset();
    act(*dialog);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/wrapkey"_s), 1);
    const QByteArray wrapped = shown(*dialog);
    QCOMPARE(QByteArray::fromBase64(wrapped).size(), 24);
    QVERIFY(!dialog->result()->ivField()->isVisible());
    dialog->setOperation(Cipher::Unwrap);
    dialog->input()->setForm(CipherInput::Form::Base64);
    type(*dialog, wrapped);
    act(*dialog);
    dialog->result()->formBox()->setCurrentText(u"Hexadecimal"_s);
    QCOMPARE(revealed(*dialog), QByteArray("00112233445566778899aabbccddeeff"));
}

void TestSymmetricCipherDialog::allPartsComeBackFromOneFile_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("GCM") << int(Cipher::Encrypt) << u"A256GCM"_s;
    QTest::newRow("CBC") << int(Cipher::Encrypt) << u"A256CBC"_s;
    QTest::newRow("padded CBC") << int(Cipher::Encrypt) << u"A256CBCPAD"_s;
    QTest::newRow("wrap") << int(Cipher::Wrap) << u"A256KW"_s;
}

void TestSymmetricCipherDialog::allPartsComeBackFromOneFile()
{
    QFETCH(int, operation);
    QFETCH(QString, algorithm);
    const QString path = m_folder.filePath(algorithm + u".json"_s);
    const QByteArray plain(32, 'p');
    {
        const auto dialog = dialogFor(Cipher(operation), algorithm);
        type(*dialog, plain);
        act(*dialog);
        dialog->result()->saveAllParts(path);
        QVERIFY(accessibleTexts(dialog->result()).filter(u"Saved as"_s).size() > 0);
    }
    // Another day, another version is the current one.
    CreateKeyParameters parameters;
    parameters.kty = u"oct-HSM"_s;
    const auto newer = waitFor(m_bench.keys().create(keyName, parameters));
    const auto dialog = dialogFor(Cipher::Decrypt);
    QCOMPARE(dialog->versionField()->bundle()->properties.id.version, newer->properties.id.version);
    dialog->openCiphertext(path);
    QTRY_VERIFY(dialog->versionField()->bundle() && !dialog->versionField()->isCurrent());
    QCOMPARE(dialog->algorithmBox()->currentData().toString(), algorithm);
    QVERIFY2(dialog->actionButton()->isEnabled(), qPrintable(dialog->blockerMessage()->text()));
    act(*dialog);
    QCOMPARE(revealed(*dialog), plain);
}

void TestSymmetricCipherDialog::aFileOfAnotherKeyIsToldSo()
{
    CipherFile file;
    file.keyId = m_bench.keys().endpoint().url().toString() + u"/keys/other-data/0123456789abcdef0123456789abcdef"_s;
    file.algorithm = u"A256GCM"_s;
    file.value = "cipher";
    file.parameters = {QByteArray(12, 'i'), {}, QByteArray(16, 't')};
    const QString path = m_folder.filePath(u"other.json"_s);
    QVERIFY(writeCipherFile(path, file));
    const auto dialog = dialogFor(Cipher::Decrypt);
    dialog->openCiphertext(path);
    QCOMPARE(dialog->openedMessage()->kind(), MessageKind::Warning);
    QVERIFY(dialog->openedMessage()->text().contains(u"other-data"_s));
    QVERIFY(dialog->actionButton()->isEnabled()); // A key may have been restored elsewhere: the vault judges.
}

void TestSymmetricCipherDialog::aFileThatIsNoneIsToldBesideTheButton()
{
    QFile file(m_folder.filePath(u"none.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"alg\":\"A256GCM\"}");
    file.close();
    const auto dialog = dialogFor(Cipher::Decrypt);
    type(*dialog, "dHlwZWQ");
    dialog->openCiphertext(file.fileName());
    QCOMPARE(dialog->openedMessage()->kind(), MessageKind::Error);
    QVERIFY2(dialog->openedMessage()->text().contains(u"ciphertext"_s), qPrintable(dialog->openedMessage()->text()));
    QCOMPARE(dialog->input()->edit()->utf8().view().toByteArray(), QByteArray("dHlwZWQ"));
    QCOMPARE(m_bench.errors().rowCount(), 1);
}

void TestSymmetricCipherDialog::anotherSizeOfKeyIsTheVaultsRefusal()
{
    const auto dialog = dialogFor(Cipher::Encrypt, u"A128GCM"_s);
    type(*dialog, canary);
    act(*dialog);
    QVERIFY(!dialog->result()->hasResult());
    QVERIFY(dialog->failureMessage()->text().contains(u"400"_s));
    choose(*dialog, u"A256GCM"_s);
    act(*dialog);
    QVERIFY(dialog->result()->hasResult());
}

void TestSymmetricCipherDialog::lookAtIt()
{
    const auto dialog = dialogFor(Cipher::Encrypt);
    dialog->parts()->additionalDataEdit()->setText(u"order 17"_s);
    type(*dialog, canary);
    act(*dialog);
    picture(*dialog, u"symmetric-encrypted"_s);
    const QString path = m_folder.filePath(u"look.json"_s);
    dialog->result()->saveAllParts(path);
    dialog->openCiphertext(path);
    picture(*dialog, u"symmetric-opened"_s);
    dialog->setOperation(Cipher::Encrypt);
    choose(*dialog, u"A256CBC"_s);
    picture(*dialog, u"symmetric-cbc"_s);
}

QTEST_MAIN(TestSymmetricCipherDialog)
#include "tst_symmetriccipherdialog.moc"
