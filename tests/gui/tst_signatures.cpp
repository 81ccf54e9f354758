// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/gui/signingsteps.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Signatures made through the window with every algorithm and type of key. Their files are saved, and the command that
/// the card shows is given to a shell exactly as it stands there.
class SignaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theShownCommandsVerify_data();
    void theShownCommandsVerify();
    void theShownCommandVerifiesACmsSignature();

private:
    std::unique_ptr<JourneyWindow> m_journey;
};

void SignaturesTest::initTestCase()
{
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it judges the signatures");
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    m_journey = std::make_unique<JourneyWindow>(JourneyForm{u"7.4"_s, u"Automatic"_s, false});
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

void SignaturesTest::cleanupTestCase()
{
    m_journey.reset();
}

void SignaturesTest::theShownCommandsVerify_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("algorithm");
    for (const QString &size : {u"256"_s, u"384"_s, u"512"_s}) {
        QTest::addRow("RS%s", qPrintable(size)) << u"contoso-prod-data-encryption"_s << (u"RS"_s + size);
        QTest::addRow("PS%s", qPrintable(size)) << u"contoso-prod-data-encryption"_s << (u"PS"_s + size);
    }
    QTest::newRow("RS512, 3072 bits") << u"code-signing-release"_s << u"RS512"_s;
    QTest::newRow("RS256, 4096 bits") << u"contoso-root-2030"_s << u"RS256"_s;
    QTest::newRow("ES256") << u"orders-signing"_s << u"ES256"_s;
    QTest::newRow("ES256, HSM") << u"hsm-attestation"_s << u"ES256"_s;
    QTest::newRow("PS256, HSM") << u"disk-encryption-set-01"_s << u"PS256"_s;
    QTest::newRow("ES384") << u"orders-token-signing"_s << u"ES384"_s;
    QTest::newRow("ES512") << u"orders-archive-seal"_s << u"ES512"_s;
    QTest::newRow("ES256K") << u"wallet-settlement"_s << u"ES256K"_s;
}

void SignaturesTest::theShownCommandsVerify()
{
    QFETCH(QString, key);
    QFETCH(QString, algorithm);
    const QByteArray content = "signed with " + algorithm.toLatin1() + " of " + key.toLatin1();
    const QString file = m_journey->write(algorithm + u" of "_s + key + u".txt"_s, content);
    const int bits = algorithm.mid(2, 3).toInt();
    const auto hash = bits == 256 ? QCryptographicHash::Sha256 : bits == 384 ? QCryptographicHash::Sha384 : QCryptographicHash::Sha512;

    STEP(openSigningWith(key));
    STEP(Driver::waitFor([&] { return Driver::choose(u"Algorithm"_s, algorithm); }));
    STEP(Driver::press(QAccessible::RadioButton, u"Files, hashed here"_s));
    if (!Driver::rows(u"Files to sign"_s).isEmpty()) {
        STEP(Driver::pressButton(u"Clear the list of files"_s));
        // A pressed button acts a moment later.
        STEP(Driver::waitFor([] { return Driver::rows(u"Files to sign"_s).isEmpty(); }));
    }
    STEP(Driver::enterText(u"File to sign"_s, file));
    STEP(Driver::pressButton(u"Sign file"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Files to sign"_s, 3) == QStringList(u"Signed, verified"_s); }));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    STEP(saveFilesIn(m_journey->path({})));
    QCOMPARE(runShownCommand(m_journey->path({})), u"Verified OK"_s);

    STEP(Driver::press(QAccessible::RadioButton, u"A digest"_s));
    STEP(Driver::setText(u"Digest"_s, QString::fromLatin1(QCryptographicHash::hash(content, hash).toBase64())));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"Command that verifies it"_s).contains(u"pkeyutl"_s); }));
    STEP(saveFilesIn(m_journey->path({})));
    const QString verdict = runShownCommand(m_journey->path({}));
    QVERIFY2(verdict.contains(u"Signature Verified Successfully"_s), qPrintable(verdict));

    STEP(Driver::press(QAccessible::RadioButton, u"A JWS payload"_s));
    STEP(Driver::setText(u"Payload"_s, u"{\"by\":\"%1\"}"_s.arg(key)));
    STEP(Driver::pressButton(u"Sign as JWS"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"Command that verifies it"_s).contains(u"signing-input"_s); }));
    STEP(saveFilesIn(m_journey->path({})));
    QCOMPARE(runShownCommand(m_journey->path({})), u"Verified OK"_s);
}

void SignaturesTest::theShownCommandVerifiesACmsSignature()
{
    const QString file = m_journey->write(u"contract.txt"_s, "what was agreed upon\n");
    STEP(openSigningWith(u"api-contoso-example"_s)); // The key of a certificate of the vault.
    STEP(Driver::press(QAccessible::RadioButton, u"A file as CMS"_s));
    STEP(Driver::enterText(u"File for CMS"_s, file));
    STEP(!Driver::textContaining(u"Choose the certificate of the key, or fetch it from the vault."_s).isEmpty());
    m_journey->refuseNext(u"/certificates/api-contoso-example"_s);
    STEP(Driver::pressButton(u"Certificate from the vault"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign as CMS"_s));
    STEP(Driver::pressButton(u"Certificate from the vault"_s));
    STEP(!Driver::textContaining(u"The vault's certificate api-contoso-example"_s).isEmpty());
    STEP(Driver::pressButton(u"Sign as CMS"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"Command that verifies it"_s).contains(u"openssl cms"_s); }));
    STEP(saveFilesIn(m_journey->path({})));
    QVERIFY2(!runShownCommand(m_journey->path({})).startsWith(u"FAILED"_s), qPrintable(runShownCommand(m_journey->path({}))));
    m_journey->write(u"contract.txt"_s, "what was not agreed upon\n");
    QVERIFY(runShownCommand(m_journey->path({})).startsWith(u"FAILED"_s));
}

QTEST_MAIN(SignaturesTest)
#include "tst_signatures.moc"
