// SPDX-License-Identifier: Apache-2.0
// Encrypting, decrypting, wrapping and unwrapping, as a person meets them.
#include "network/crypto/encryptionalgorithm.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/dialogtesting.h"
#include "ui/keyoperations/cipherdialog.h"
#include "ui/keyoperations/cipherinput.h"
#include "ui/keyoperations/cipherreason.h"
#include "ui/keyoperations/cipherresult.h"
#include "ui/keyoperations/keyversionfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/maskedvalue.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secrettextedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace vault;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::KeyCipherOperation)

namespace {

const QString rsaKey = u"contoso-prod-data-encryption"_s; // 2048 bits
const QByteArray canary = "canary-plaintext-5e1f";

KeyBundle bundleWith(const QString &kty, const QStringList &keyOps, bool enabled = true)
{
    KeyBundle bundle;
    bundle.key.kty = kty;
    bundle.key.keyOps = keyOps;
    bundle.key.n = QByteArray(256, '\x81');
    bundle.key.e = "\x01";
    bundle.properties.attributes.enabled = enabled;
    return bundle;
}

} // namespace

class TestCipherDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bench.start(), qPrintable(m_bench.errorText())); }
    void init() { m_bench.reset(); }

    void everyControlHasAName();
    void encryptingHereSendsNothing_data() { algorithms(); }
    void encryptingHereSendsNothing();
    void theVaultEncryptsWhereWanted_data() { algorithms(); }
    void theVaultEncryptsWhereWanted();
    void theRequestIsTheServicesForm_data();
    void theRequestIsTheServicesForm();
    void theLimitIsToldWhileTyping();
    void inputIsReadAsWhatItIs_data();
    void inputIsReadAsWhatItIs();
    void aFileIsEncryptedAndTheResultSaved();
    void aFileThatIsTooLargeIsRefused();
    void plaintextIsMasked();
    void plaintextThatIsNoTextIsShownOtherwise();
    void weakAlgorithmsAreWarnedAbout();
    void anotherInputForgetsTheResult();
    void anOlderVersionDecrypts();
    void documentedFormKnowsTheCurrentVersionOnly();
    void whatTheKeyCannotDoIsSaid_data();
    void whatTheKeyCannotDoIsSaid();
    void theWayBackIsWarnedAbout();
    void aRefusalKeepsEverythingTyped_data();
    void aRefusalKeepsEverythingTyped();
    void aDamagedBlockIsRefusedByTheVault();
    void aKeyThatCannotBeFetchedOffersRetry();
    void doubleClickSendsOnce();
    void lookAtIt();

private:
    static void algorithms()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char *name : {"RSA-OAEP-256", "RSA-OAEP", "RSA1_5"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    std::unique_ptr<CipherDialog> dialogFor(const QString &name, const QString &version = {})
    {
        auto dialog = std::make_unique<CipherDialog>(m_bench.keys(), m_bench.errors(), m_clipboard);
        dialog->setKey(name, version);
        [&] {
            QVERIFY(show(*dialog));
            QTRY_VERIFY(dialog->versionField()->bundle() && dialog->versionField()->box()->count() > 0);
        }();
        return dialog;
    }
    static void choose(CipherDialog &dialog, const QString &algorithm)
    {
        dialog.algorithmBox()->setCurrentIndex(dialog.algorithmBox()->findData(algorithm));
        QCOMPARE(dialog.algorithmBox()->currentData().toString(), algorithm);
    }
    static void type(CipherDialog &dialog, const QByteArray &text) { dialog.input()->edit()->setUtf8(SecretBuffer::copyOf(text)); }
    static void act(CipherDialog &dialog)
    {
        QVERIFY2(dialog.actionButton()->isEnabled(), qPrintable(dialog.blockerMessage()->text()));
        dialog.actionButton()->click();
        QTRY_VERIFY(dialog.result()->hasResult() || !dialog.failureMessage()->isHidden());
    }
    /// The ciphertext on show, as base64.
    static QByteArray shownBlock(CipherDialog &dialog)
    {
        return control<QPlainTextEdit>(*dialog.result(), u"Ciphertext"_s)->toPlainText().toLatin1();
    }
    /// What the masked value holds, once revealed.
    static QByteArray revealed(CipherDialog &dialog)
    {
        dialog.result()->masked()->setRevealed(true);
        const auto *shown = dialog.result()->masked()->findChild<QPlainTextEdit *>();
        return shown ? shown->toPlainText().toUtf8() : QByteArray();
    }
    QByteArray decryptedByVault(const QByteArray &base64, const QString &algorithm)
    {
        const auto plain = waitFor(m_bench.keys().cipher(KeyCipherOperation::Decrypt, rsaKey, {}, algorithm,
                                                         SecretBuffer::copyOf(QByteArray::fromBase64(base64))));
        return plain ? plain->value.view().toByteArray() : QByteArray("not decrypted");
    }

    DialogBench m_bench;
    SecretClipboard m_clipboard;
    QTemporaryDir m_folder;
};

void TestCipherDialog::everyControlHasAName()
{
    const auto dialog = dialogFor(rsaKey);
    QCOMPARE(namelessControls(*dialog).join(u' '), QString());
    QCOMPARE(doubledMnemonics(*dialog).join(u' '), QString());
    QCOMPARE(dialog->input()->edit()->accessibleName(), u"Plaintext"_s);
    dialog->setOperation(KeyCipherOperation::Unwrap);
    QCOMPARE(doubledMnemonics(*dialog).join(u' '), QString());
    QCOMPARE(dialog->input()->edit()->accessibleName(), u"Ciphertext"_s);
    QVERIFY(!control<QRadioButton>(*dialog, u"Let the vault do it"_s)->isVisible());
}

void TestCipherDialog::encryptingHereSendsNothing()
{
    QFETCH(QString, algorithm);
    for (const auto operation : {KeyCipherOperation::Encrypt, KeyCipherOperation::Wrap}) {
        const auto dialog = dialogFor(rsaKey);
        dialog->setOperation(operation);
        choose(*dialog, algorithm);
        type(*dialog, canary);
        m_bench.reset();
        act(*dialog);
        QCOMPARE(m_bench.vault().requests().size(), 0);
        QVERIFY(dialog->result()->note()->text().contains(u"nothing was sent"_s));
        QCOMPARE(decryptedByVault(shownBlock(*dialog), algorithm), canary);
    }
}

void TestCipherDialog::theVaultEncryptsWhereWanted()
{
    QFETCH(QString, algorithm);
    const auto dialog = dialogFor(rsaKey);
    choose(*dialog, algorithm);
    dialog->atTheVault()->setChecked(true);
    type(*dialog, canary);
    m_bench.reset();
    act(*dialog);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/encrypt"_s), 1);
    const QByteArray block = shownBlock(*dialog);
    // And back through the dialog.
    dialog->setOperation(KeyCipherOperation::Decrypt);
    QVERIFY(!dialog->result()->hasResult());
    type(*dialog, block);
    act(*dialog);
    QCOMPARE(revealed(*dialog), canary);
}

void TestCipherDialog::theRequestIsTheServicesForm_data()
{
    QTest::addColumn<KeyCipherOperation>("operation");
    QTest::addColumn<QString>("segment");
    QTest::newRow("encrypt") << KeyCipherOperation::Encrypt << u"encrypt"_s;
    QTest::newRow("decrypt") << KeyCipherOperation::Decrypt << u"decrypt"_s;
    QTest::newRow("wrap") << KeyCipherOperation::Wrap << u"wrapkey"_s;
    QTest::newRow("unwrap") << KeyCipherOperation::Unwrap << u"unwrapkey"_s;
}

void TestCipherDialog::theRequestIsTheServicesForm()
{
    QFETCH(KeyCipherOperation, operation);
    QFETCH(QString, segment);
    const auto dialog = dialogFor(rsaKey);
    const KeyBundle bundle = *dialog->versionField()->bundle();
    dialog->setOperation(operation);
    dialog->atTheVault()->setChecked(true);
    if (makesCiphertext(operation))
        type(*dialog, canary);
    else
        type(*dialog, encryptLocally(bundle.key, u"RSA-OAEP-256"_s, canary)->toBase64());
    m_bench.reset();
    act(*dialog);
    QVERIFY(dialog->result()->hasResult());
    const auto sent = m_bench.vault().requests();
    QCOMPARE(sent.size(), 1);
    const QJsonObject request = sent.first().toObject();
    QCOMPARE(request[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(request[u"path"_s].toString().toLower(),
             u"/keys/%1/%2/%3"_s.arg(rsaKey, bundle.properties.id.version, segment));
    QStringList fields;
    for (const auto field : request[u"bodyFields"_s].toArray())
        fields.append(field.toString());
    fields.sort();
    QCOMPARE(fields, (QStringList{u"alg"_s, u"value"_s}));
}

void TestCipherDialog::theLimitIsToldWhileTyping()
{
    const auto dialog = dialogFor(rsaKey);
    QVERIFY(!dialog->actionButton()->isEnabled());
    QCOMPARE(dialog->input()->message()->text(), u"0 of at most 190 bytes."_s);
    type(*dialog, QByteArray(190, 'x'));
    QCOMPARE(dialog->input()->message()->text(), u"190 of at most 190 bytes."_s);
    QVERIFY(dialog->actionButton()->isEnabled());
    type(*dialog, QByteArray(191, 'x'));
    QVERIFY2(dialog->input()->message()->text().startsWith(u"191 of at most 190 bytes: 1 too many."_s),
             qPrintable(dialog->input()->message()->text()));
    QVERIFY(!dialog->actionButton()->isEnabled());
    choose(*dialog, u"RSA-OAEP"_s);
    QCOMPARE(dialog->input()->message()->text(), u"191 of at most 214 bytes."_s);
    choose(*dialog, u"RSA1_5"_s);
    QCOMPARE(dialog->input()->message()->text(), u"191 of at most 245 bytes."_s);
    // Bytes count, not characters.
    type(*dialog, QString(100, QChar(0x20ac)).toUtf8());
    QVERIFY(dialog->input()->message()->text().startsWith(u"300 of at most 245 bytes: 55 too many."_s));
    dialog->setOperation(KeyCipherOperation::Decrypt);
    type(*dialog, QByteArray(255, 'x').toBase64());
    QVERIFY(dialog->input()->message()->text().contains(u"exactly 256"_s));
    type(*dialog, QByteArray(256, 'x').toBase64());
    QCOMPARE(dialog->input()->message()->text(), u"256 of 256 bytes."_s);
}

void TestCipherDialog::inputIsReadAsWhatItIs_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    using Form = CipherInput::Form;
    QTest::newRow("text") << int(Form::Text) << QByteArray("a\nb \xc2\xa0") << QByteArray("a\nb \xc2\xa0") << QString();
    QTest::newRow("hex") << int(Form::Hexadecimal) << QByteArray("00:FF 7f") << QByteArray("\0\xff\x7f", 3) << QString();
    QTest::newRow("base64") << int(Form::Base64) << QByteArray("+/8=") << QByteArray("\xfb\xff") << QString();
    QTest::newRow("base64url") << int(Form::Base64) << QByteArray("-_8") << QByteArray("\xfb\xff") << QString();
    QTest::newRow("no hex") << int(Form::Hexadecimal) << QByteArray("xyz") << QByteArray() << u"not hexadecimal"_s;
    QTest::newRow("both alphabets") << int(Form::Base64) << QByteArray("+_8=") << QByteArray() << u"neither base64"_s;
}

void TestCipherDialog::inputIsReadAsWhatItIs()
{
    QFETCH(int, form);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const auto dialog = dialogFor(rsaKey);
    dialog->input()->setForm(CipherInput::Form(form));
    type(*dialog, text);
    if (!problem.isEmpty()) {
        QVERIFY2(dialog->input()->problem().contains(problem), qPrintable(dialog->input()->problem()));
        QVERIFY(!dialog->actionButton()->isEnabled());
        return;
    }
    act(*dialog);
    QCOMPARE(decryptedByVault(shownBlock(*dialog), u"RSA-OAEP-256"_s), bytes);
}

void TestCipherDialog::aFileIsEncryptedAndTheResultSaved()
{
    const QByteArray content("\0binary\xff\xfe key", 14);
    const QString path = m_folder.filePath(u"plain.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto dialog = dialogFor(rsaKey);
    QVERIFY(dropFile(*dialog, path));
    QCOMPARE(dialog->input()->fileField()->path(), path);
    QCOMPARE(dialog->input()->message()->text(), u"14 of at most 190 bytes."_s);
    act(*dialog);
    const QString block = m_folder.filePath(u"block.bin"_s);
    dialog->result()->save(block);
    QCOMPARE(QFileInfo(block).size(), 256);
    // The saved block is the input of the way back, and its result is saved for the owner only.
    dialog->setOperation(KeyCipherOperation::Unwrap);
    dialog->input()->setFile(block);
    QCOMPARE(dialog->input()->message()->text(), u"256 of 256 bytes."_s);
    act(*dialog);
    const QString plain = m_folder.filePath(u"again.bin"_s);
    dialog->result()->save(plain);
    QFile again(plain);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), content);
    QCOMPARE(again.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    dialog->result()->save(u"/proc/plain"_s); // Nobody may write there.
    QVERIFY(accessibleTexts(dialog->result()).filter(u"could not be written"_s).size() > 0);
    QCOMPARE(m_bench.errors().rowCount(), 1);
}

void TestCipherDialog::aFileThatIsTooLargeIsRefused()
{
    const QString path = m_folder.filePath(u"large.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(5'000'000'000)); // Only its size is looked at.
    file.close();
    const auto dialog = dialogFor(rsaKey);
    dialog->input()->setFile(path);
    QVERIFY2(dialog->input()->message()->text().contains(u"of at most 190 bytes"_s), qPrintable(dialog->input()->message()->text()));
    QVERIFY(!dialog->actionButton()->isEnabled());
    dialog->input()->setFile(m_folder.filePath(u"missing"_s));
    QVERIFY(!dialog->input()->problem().isEmpty());
    QVERIFY(!dialog->actionButton()->isEnabled());
}

void TestCipherDialog::plaintextIsMasked()
{
    const auto dialog = dialogFor(rsaKey);
    dialog->setOperation(KeyCipherOperation::Decrypt);
    type(*dialog, encryptLocally(dialog->versionField()->bundle()->key, u"RSA-OAEP-256"_s, canary)->toBase64());
    act(*dialog);
    QVERIFY(dialog->result()->hasResult());
    QVERIFY(!dialog->result()->masked()->isRevealed());
    const QStringList spoken = accessibleTexts(dialog.get()) + outwardTexts(dialog.get());
    QVERIFY(spoken.filter(QString::fromLatin1(canary)).isEmpty());
    QVERIFY(spoken.filter(QString::fromLatin1(canary.toBase64())).isEmpty());
    QVERIFY(!control<QPushButton>(*dialog->result(), u"Copy"_s)->isVisible()); // The masked value has its own.
    dialog->result()->masked()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), canary);
    m_clipboard.clearIfOurs();
    QCOMPARE(revealed(*dialog), canary);
    dialog->result()->formBox()->setCurrentText(u"Hexadecimal"_s);
    QVERIFY(!dialog->result()->masked()->isRevealed());
    QCOMPARE(revealed(*dialog), canary.toHex());
    for (int row = 0; row < m_bench.errors().rowCount(); ++row)
        QVERIFY(!m_bench.errors().index(row, 0).data().toString().contains(QString::fromLatin1(canary)));
}

void TestCipherDialog::plaintextThatIsNoTextIsShownOtherwise()
{
    const auto dialog = dialogFor(rsaKey);
    dialog->setOperation(KeyCipherOperation::Unwrap);
    type(*dialog, encryptLocally(dialog->versionField()->bundle()->key, u"RSA-OAEP-256"_s, "\xff\xfe\x01")->toBase64());
    act(*dialog);
    QVERIFY(dialog->result()->note()->text().contains(u"no UTF-8 text"_s));
    QCOMPARE(dialog->result()->formBox()->currentText(), u"Base64"_s);
    QCOMPARE(revealed(*dialog), QByteArray("\xff\xfe\x01").toBase64());
}

void TestCipherDialog::weakAlgorithmsAreWarnedAbout()
{
    const auto dialog = dialogFor(rsaKey);
    QVERIFY(dialog->algorithmBox()->currentText().contains(u"advised"_s));
    QVERIFY(dialog->algorithmMessage()->isHidden());
    for (const auto &[algorithm, word] : {std::pair(u"RSA-OAEP"_s, u"SHA-1"_s), std::pair(u"RSA1_5"_s, u"broken"_s)}) {
        choose(*dialog, algorithm);
        QCOMPARE(dialog->algorithmMessage()->kind(), MessageKind::Warning);
        QVERIFY(dialog->algorithmMessage()->text().contains(word));
        QVERIFY(dialog->algorithmBox()->accessibleDescription().contains(word));
    }
    // What was made with it must still be read.
    dialog->setOperation(KeyCipherOperation::Decrypt);
    QVERIFY(dialog->algorithmMessage()->isHidden());
}

void TestCipherDialog::anotherInputForgetsTheResult()
{
    const auto dialog = dialogFor(rsaKey);
    type(*dialog, "one");
    act(*dialog);
    QVERIFY(dialog->result()->isVisible());
    type(*dialog, "two");
    QVERIFY(!dialog->result()->hasResult());
    QVERIFY(!dialog->result()->isVisible());
    act(*dialog);
    choose(*dialog, u"RSA-OAEP"_s);
    QVERIFY(!dialog->result()->hasResult());
    dialog->reject(); // Asks first: what was typed led to nothing.
    QVERIFY(dialog->isVisible());
}

void TestCipherDialog::anOlderVersionDecrypts()
{
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    const auto older = waitFor(m_bench.keys().create(u"cipher-versions"_s, parameters));
    const auto newer = waitFor(m_bench.keys().create(u"cipher-versions"_s, parameters));
    const auto dialog = dialogFor(u"cipher-versions"_s, older->properties.id.version);
    QTRY_COMPARE(dialog->versionField()->box()->count(), 2);
    QVERIFY(!dialog->versionField()->isCurrent());
    dialog->setOperation(KeyCipherOperation::Decrypt);
    type(*dialog, encryptLocally(older->key, u"RSA-OAEP-256"_s, canary)->toBase64());
    act(*dialog);
    QCOMPARE(revealed(*dialog), canary);
    auto *box = dialog->versionField()->box();
    box->setCurrentIndex(box->findData(newer->properties.id.version));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(dialog->versionField()->isCurrent());
    QVERIFY(!dialog->result()->hasResult());
    act(*dialog); // Another version's block.
    QVERIFY(dialog->failureMessage()->text().contains(u"400"_s));
}

void TestCipherDialog::documentedFormKnowsTheCurrentVersionOnly()
{
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    const auto older = waitFor(m_bench.keys().create(u"cipher-documented"_s, parameters));
    waitFor(m_bench.keys().create(u"cipher-documented"_s, parameters));
    const auto session = m_bench.connect(u"2016.10.01"_s);
    CipherDialog dialog(session->keys(), m_bench.errors(), m_clipboard);
    dialog.setKey(u"cipher-documented"_s, older->properties.id.version);
    QVERIFY(show(dialog));
    QTRY_VERIFY(dialog.versionField()->bundle());
    type(dialog, canary);
    QVERIFY(dialog.actionButton()->isEnabled()); // Here, any version will do.
    dialog.atTheVault()->setChecked(true);
    QVERIFY(!dialog.actionButton()->isEnabled());
    QVERIFY(dialog.blockerMessage()->text().contains(u"current version only"_s));
}

void TestCipherDialog::whatTheKeyCannotDoIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<KeyCipherOperation>("operation");
    QTest::addColumn<QString>("word");
    QTest::newRow("curve") << u"orders-signing"_s << KeyCipherOperation::Encrypt << u"elliptic curve"_s;
    QTest::newRow("operation missing") << u"contoso-backup-wrapping"_s << KeyCipherOperation::Encrypt << u"“encrypt”"_s;
    QTest::newRow("decrypt missing") << u"contoso-backup-wrapping"_s << KeyCipherOperation::Decrypt << u"“decrypt”"_s;
    QTest::newRow("wrap is there") << u"contoso-backup-wrapping"_s << KeyCipherOperation::Wrap << u"Give the plaintext"_s;
    QTest::newRow("signs only") << u"code-signing-release"_s << KeyCipherOperation::Unwrap << u"“unwrapKey”"_s;
    QTest::newRow("disabled") << u"experiment-disabled-rsa"_s << KeyCipherOperation::Decrypt << u"disabled"_s;
}

void TestCipherDialog::whatTheKeyCannotDoIsSaid()
{
    QFETCH(QString, name);
    QFETCH(KeyCipherOperation, operation);
    QFETCH(QString, word);
    const auto dialog = dialogFor(name);
    dialog->setOperation(operation);
    QVERIFY(!dialog->actionButton()->isEnabled());
    QVERIFY2(dialog->blockerMessage()->text().contains(word), qPrintable(dialog->blockerMessage()->text()));
}

void TestCipherDialog::theWayBackIsWarnedAbout()
{
    constexpr UnixSeconds now = 1'800'000'000;
    const QStringList all{u"encrypt"_s, u"decrypt"_s, u"wrapKey"_s, u"unwrapKey"_s};
    QVERIFY(cipherWarning(bundleWith(u"RSA"_s, all), KeyCipherOperation::Encrypt).isEmpty());
    QVERIFY(cipherWarning(bundleWith(u"RSA"_s, {u"encrypt"_s}), KeyCipherOperation::Encrypt).contains(u"decrypt"_s));
    QVERIFY(cipherWarning(bundleWith(u"RSA"_s, all, false), KeyCipherOperation::Wrap).contains(u"disabled"_s));
    QVERIFY(whyCipherRefused(bundleWith(u"RSA"_s, all, false), KeyCipherOperation::Wrap, now).isEmpty());
    QVERIFY(whyCipherRefused(bundleWith(u"AKP"_s, all), KeyCipherOperation::Wrap, now).contains(u"AKP"_s));
    KeyBundle dated = bundleWith(u"RSA"_s, all);
    dated.properties.attributes.expires = now - 1;
    QVERIFY(whyCipherRefused(dated, KeyCipherOperation::Encrypt, now).contains(u"expired"_s));
    QVERIFY(whyCipherRefused(dated, KeyCipherOperation::Decrypt, now).isEmpty());
    dated.properties.attributes.expires.reset();
    dated.properties.attributes.notBefore = now + 1;
    QVERIFY(whyCipherRefused(dated, KeyCipherOperation::Wrap, now).contains(u"not valid before"_s));
    QVERIFY(whyCipherRefused(dated, KeyCipherOperation::Unwrap, now).isEmpty());
}

void TestCipherDialog::aRefusalKeepsEverythingTyped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inner");
    QTest::newRow("not allowed") << 403 << u"Forbidden"_s << u"ForbiddenByRbac"_s;
    QTest::newRow("disabled meanwhile") << 403 << u"Forbidden"_s << u"KeyDisabled"_s;
    QTest::newRow("operation taken away") << 403 << u"Forbidden"_s << u"KeyOperationForbidden"_s;
    QTest::newRow("parameter") << 400 << u"BadParameter"_s << QString();
    QTest::newRow("broken") << 500 << u"ServerError"_s << QString();
}

void TestCipherDialog::aRefusalKeepsEverythingTyped()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, inner);
    const auto dialog = dialogFor(rsaKey);
    dialog->atTheVault()->setChecked(true);
    type(*dialog, canary);
    m_bench.refuseNext(u"/encrypt"_s, status, code, inner);
    act(*dialog);
    QVERIFY(dialog->failureMessage()->text().contains(QString::number(status)));
    QVERIFY(!dialog->result()->hasResult());
    QCOMPARE(dialog->input()->edit()->utf8().view().toByteArray(), canary);
    QVERIFY(dialog->actionButton()->isEnabled());
    QCOMPARE(m_bench.errors().rowCount(), 1);
    QCOMPARE(m_bench.sent(u"POST"_s, u"/encrypt"_s), 1);
}

void TestCipherDialog::aDamagedBlockIsRefusedByTheVault()
{
    const auto dialog = dialogFor(rsaKey);
    dialog->setOperation(KeyCipherOperation::Decrypt);
    QByteArray block = *encryptLocally(dialog->versionField()->bundle()->key, u"RSA-OAEP-256"_s, canary);
    block[100] = static_cast<char>(block[100] ^ 1);
    type(*dialog, block.toBase64());
    act(*dialog);
    QVERIFY(dialog->failureMessage()->text().contains(u"400"_s));
    QVERIFY(!dialog->result()->hasResult());
}

void TestCipherDialog::aKeyThatCannotBeFetchedOffersRetry()
{
    m_bench.refuseNext(u"GET /keys/"_s + rsaKey, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    CipherDialog dialog(m_bench.keys(), m_bench.errors(), m_clipboard);
    dialog.setKey(rsaKey);
    QVERIFY(show(dialog));
    QTRY_COMPARE(dialog.versionField()->message()->kind(), MessageKind::Error);
    QVERIFY(!dialog.actionButton()->isEnabled());
    control<QPushButton>(dialog, u"Retry"_s)->click();
    QTRY_VERIFY(dialog.versionField()->bundle());
}

void TestCipherDialog::doubleClickSendsOnce()
{
    const auto dialog = dialogFor(rsaKey);
    dialog->atTheVault()->setChecked(true);
    type(*dialog, canary);
    m_bench.reset();
    m_bench.delayNext(u"/encrypt"_s, 200);
    dialog->actionButton()->click();
    dialog->actionButton()->click();
    QTRY_VERIFY(dialog->result()->hasResult());
    QCOMPARE(m_bench.sent(u"POST"_s, u"/encrypt"_s), 1);
}

void TestCipherDialog::lookAtIt()
{
    const auto dialog = dialogFor(rsaKey);
    choose(*dialog, u"RSA-OAEP"_s);
    type(*dialog, "a short key or a password");
    act(*dialog);
    picture(*dialog, u"encrypt"_s);
    const QByteArray block = shownBlock(*dialog);
    dialog->setOperation(KeyCipherOperation::Decrypt);
    type(*dialog, block);
    act(*dialog);
    picture(*dialog, u"decrypt"_s);
    type(*dialog, "AAAA");
    picture(*dialog, u"decrypt-short"_s);
}

QTEST_MAIN(TestCipherDialog)
#include "tst_cipherdialog.moc"
