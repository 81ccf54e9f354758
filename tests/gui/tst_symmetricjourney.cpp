// SPDX-License-Identifier: Apache-2.0
#include "network/connections/vaultsession.h"
#include "network/keyvault/base64url.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/ui/accessibletexts.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Encrypting and wrapping with an AES key of a Managed HSM through the window, by keys and accessible names.
class SymmetricJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encryptsWithAnAesKey();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 20000).isEmpty(); }
};

void SymmetricJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void SymmetricJourney::encryptsWithAnAesKey()
{
    const QString name = u"orders-data"_s;
    const QString plaintext = u"canary-plaintext-2d8e"_s;
    PracticeVaultProcess hsm({u"--managed-hsm"_s});
    QVERIFY2(hsm.isRunning(), qPrintable(hsm.errorText()));
    {
        ConnectionOptions options;
        options.endpoint = Endpoint::create(hsm.url().toString(), u"7.4"_s).value();
        options.additionalRoots = {hsm.caCertificate()};
        VaultSession session(std::move(options),
                             std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(hsm.token()), hsm.url()));
        CreateKeyParameters parameters;
        parameters.kty = u"oct-HSM"_s;
        auto created = session.keys().create(name, parameters);
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 20000);
        QVERIFY(created.takeResult());
    }
    awaitAccessibility();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(openThroughTheDialog(window, {u"7.4"_s, u"Automatic"_s, false, u"Managed HSM"_s}, {hsm.url().toString(), hsm.caFile(), hsm.token()}), QString());
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s));
    STEP(Driver::setText(u"Filter keys"_s, name));
    STEP(Driver::selectRow(u"Keys list"_s, name));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"oct-HSM"_s));
    STEP(Driver::setText(u"Plaintext"_s, plaintext));
    STEP(Driver::pressButton(u"Encrypt"_s));
    STEP(says(u"Made by the vault with version"_s));
    const QString cipher = Driver::text(u"Ciphertext"_s);
    const QString iv = Driver::text(u"Initialization vector (iv)"_s);
    const QString tag = Driver::text(u"Tag (tag)"_s);
    QCOMPARE(fromBase64Url(iv.toLatin1())->size(), 12);

    STEP(Driver::choose(u"Operation"_s, u"Decrypt"_s));
    STEP(Driver::setText(u"Ciphertext"_s, cipher));
    STEP(Driver::setText(u"Initialization vector"_s, iv));
    STEP(says(u"Give the tag"_s));
    QByteArray wrong = *fromBase64Url(tag.toLatin1());
    wrong[0] = static_cast<char>(wrong[0] ^ 0x40);
    STEP(Driver::setText(u"Tag"_s, QString::fromLatin1(toBase64Url(wrong))));
    STEP(Driver::pressButton(u"Decrypt"_s));
    STEP(says(u"400 Bad Request · BadParameter · decrypt with key"_s));
    STEP(JourneyWindow::errorPanelShows({u"400 Bad Request"_s, u"BadParameter"_s}));
    STEP(Driver::setText(u"Tag"_s, tag));
    STEP(Driver::pressButton(u"Decrypt"_s));
    STEP(says(u"Made by the vault with version"_s));
    QVERIFY(Driver::everythingSaid().filter(plaintext).isEmpty());

    STEP(Driver::choose(u"Operation"_s, u"Wrap a key"_s));
    STEP(Driver::choose(u"Input as"_s, u"Hexadecimal"_s));
    STEP(Driver::setText(u"Plaintext"_s, u"00112233445566778899aabbccddeeff"_s));
    STEP(Driver::pressButton(u"Wrap"_s));
    STEP(says(u"Made by the vault with version"_s));
}

QTEST_MAIN(SymmetricJourney)
#include "tst_symmetricjourney.moc"
