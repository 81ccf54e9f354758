// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Signatures made through the window with every algorithm, judged by the openssl program with the exported public key.
class SignaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensslAcceptsEveryAlgorithm_data();
    void opensslAcceptsEveryAlgorithm();

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

void SignaturesTest::opensslAcceptsEveryAlgorithm_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("hash"); // of the openssl program
    for (const QString &size : {u"256"_s, u"384"_s, u"512"_s}) {
        QTest::addRow("RS%s", qPrintable(size)) << u"contoso-prod-data-encryption"_s << (u"RS"_s + size) << (u"sha"_s + size);
        QTest::addRow("PS%s", qPrintable(size)) << u"contoso-prod-data-encryption"_s << (u"PS"_s + size) << (u"sha"_s + size);
    }
    QTest::newRow("ES256") << u"orders-signing"_s << u"ES256"_s << u"sha256"_s;
    QTest::newRow("ES384") << u"orders-token-signing"_s << u"ES384"_s << u"sha384"_s;
    QTest::newRow("ES512") << u"orders-archive-seal"_s << u"ES512"_s << u"sha512"_s;
    QTest::newRow("ES256K") << u"wallet-settlement"_s << u"ES256K"_s << u"sha256"_s;
}

void SignaturesTest::opensslAcceptsEveryAlgorithm()
{
    QFETCH(QString, key);
    QFETCH(QString, algorithm);
    QFETCH(QString, hash);
    const QByteArray content = "signed with " + algorithm.toLatin1();
    const QString file = m_journey->write(algorithm + u".txt"_s, content);

    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s));
    STEP(Driver::setText(u"Filter keys"_s, key));
    STEP(Driver::selectRow(u"Keys list"_s, key));
    STEP(Driver::find(QAccessible::Client, key) != nullptr); // the heading of the details
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); }));
    STEP(Driver::pressButton(u"Sign"_s));
    STEP(Driver::choose(u"Algorithm"_s, algorithm));
    STEP(Driver::press(QAccessible::RadioButton, u"A file, hashed here"_s));
    STEP(Driver::enterText(u"File to sign"_s, file));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    const bool isEllipticCurve = algorithm.startsWith(u"ES"_s);
    const QString hex = Driver::text(isEllipticCurve ? u"Signature as DER in hexadecimal"_s : u"Signature in hexadecimal"_s);
    const QString signature = m_journey->write(algorithm + u".sig"_s, QByteArray::fromHex(hex.toLatin1()));
    const QString publicKey = m_journey->write(algorithm + u".pem"_s, Driver::text(u"PEM"_s).toLatin1() + '\n');
    STEP(Driver::pressButton(u"Close"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Sign digest"_s); }));

    QStringList padding;
    if (algorithm.startsWith(u"PS"_s))
        padding = {u"-sigopt"_s, u"rsa_padding_mode:pss"_s, u"-sigopt"_s, u"rsa_pss_saltlen:digest"_s};
    QCOMPARE(openssl(QStringList{u"dgst"_s, u"-"_s + hash, u"-verify"_s, publicKey, u"-signature"_s, signature} + padding + QStringList{file}).trimmed(),
             u"Verified OK"_s);

    const auto hashes = QHash<QString, QCryptographicHash::Algorithm>{
        {u"sha256"_s, QCryptographicHash::Sha256}, {u"sha384"_s, QCryptographicHash::Sha384}, {u"sha512"_s, QCryptographicHash::Sha512}};
    const QString digest = m_journey->write(algorithm + u".digest"_s, QCryptographicHash::hash(content, hashes.value(hash)));
    QStringList options;
    if (!isEllipticCurve)
        options = QStringList{u"-pkeyopt"_s, u"digest:"_s + hash};
    if (algorithm.startsWith(u"PS"_s))
        options += {u"-pkeyopt"_s, u"rsa_padding_mode:pss"_s, u"-pkeyopt"_s, u"rsa_pss_saltlen:digest"_s};
    const QString verdict = openssl(QStringList{u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, publicKey, u"-sigfile"_s, signature, u"-in"_s, digest} + options);
    QVERIFY2(verdict.contains("Verified Successfully"_L1), qPrintable(verdict));
}

QTEST_MAIN(SignaturesTest)
#include "tst_signatures.moc"
