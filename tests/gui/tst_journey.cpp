// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// What the program is for, done from end to end through the window by accessible names, in every form of the protocol;
/// and each of it refused once, with the refusal shown.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void listsTheVault_data() { forms(); }
    void listsTheVault();
    void aRefusedListShowsTheErrorAndKeepsItsRows_data() { forms(); }
    void aRefusedListShowsTheErrorAndKeepsItsRows();
    void revealsASecret_data() { forms(); }
    void revealsASecret();
    void aDisabledSecretIsExplained_data() { forms(); }
    void aDisabledSecretIsExplained();
    void createsAKeyOnAnEllipticCurve_data() { forms(); }
    void createsAKeyOnAnEllipticCurve();
    void aNameInSoftDeleteKeepsWhatWasTyped_data() { forms(); }
    void aNameInSoftDeleteKeepsWhatWasTyped();
    void importsAPemKey_data() { forms(); }
    void importsAPemKey();
    void aRefusedImportIsShown_data() { forms(); }
    void aRefusedImportIsShown();
    void setsASecret_data() { forms(); }
    void setsASecret();
    void aRefusedSecretKeepsWhatWasTyped_data() { forms(); }
    void aRefusedSecretKeepsWhatWasTyped();
    void signsAFileAndADigest_data() { forms(); }
    void signsAFileAndADigest();
    void aRefusedSignatureIsShown_data() { forms(); }
    void aRefusedSignatureIsShown();

private:
    static void forms();
    bool showList(const QString &name);
    bool selectKey(const QString &name);
    bool selectSecret(const QString &name);
    static bool detailsShow(const QString &name);
    /// How many requests the vault saw whose "METHOD path" holds this.
    int requestCount(const QString &match);

    std::unique_ptr<JourneyWindow> m_journey;
};

void JourneyTest::forms()
{
    addJourneyForms();
    QTest::newRow("documented form") << u"2015.06.01"_s << u"Automatic"_s << false;
}

void JourneyTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void JourneyTest::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

void JourneyTest::cleanup()
{
    m_journey.reset();
}

bool JourneyTest::showList(const QString &name)
{
    return Driver::selectTreeItem(u"Vault contents"_s, name);
}

bool JourneyTest::selectKey(const QString &name)
{
    return showList(u"Keys"_s) && Driver::setText(u"Filter keys"_s, name) && Driver::selectRow(u"Keys list"_s, name)
        && detailsShow(name);
}

bool JourneyTest::selectSecret(const QString &name)
{
    return showList(u"Secrets"_s) && Driver::setText(u"Filter secrets"_s, name)
        && Driver::selectRow(u"Secrets list"_s, name) && detailsShow(name);
}

bool JourneyTest::detailsShow(const QString &name)
{
    return Driver::find(QAccessible::Client, name) != nullptr; // their heading
}

int JourneyTest::requestCount(const QString &match)
{
    int count = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QJsonObject seen = request.toObject();
        if ((seen["method"_L1].toString() + u' ' + seen["path"_L1].toString()).contains(match))
            ++count;
    }
    return count;
}

void JourneyTest::listsTheVault()
{
    STEP(showList(u"Secrets"_s));
    const QStringList secrets = Driver::rows(u"Secrets list"_s);
    QVERIFY2(secrets.size() > 100, qPrintable(QString::number(secrets.size())));
    QVERIFY(secrets.contains(u"greeting-chinese"_s));
    STEP(showList(u"Keys"_s));
    QVERIFY(Driver::rows(u"Keys list"_s).size() > 40);
    STEP(showList(u"Deleted secrets"_s));
    QVERIFY(!Driver::rows(u"Deleted secrets list"_s).isEmpty());
    STEP(showList(u"Secrets"_s));
    STEP(Driver::setText(u"Filter secrets"_s, u"greeting chin"_s));
    QTRY_COMPARE(Driver::rows(u"Secrets list"_s), QStringList{u"greeting-chinese"_s});
}

void JourneyTest::aRefusedListShowsTheErrorAndKeepsItsRows()
{
    STEP(showList(u"Secrets"_s));
    const QStringList before = Driver::rows(u"Secrets list"_s);
    m_journey->refuseNext(u"GET /secrets"_s);
    STEP(Driver::pressButton(u"Refresh"_s));
    STEP(JourneyWindow::errorPanelShows({u"4xx Client error"_s, u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"GET https://localhost"_s}));
    QCOMPARE(Driver::rows(u"Secrets list"_s), before);
    STEP(Driver::isEnabled(QAccessible::PushButton, u"Retry"_s));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(!Driver::textContaining(u"all loaded"_s).isEmpty());
}

void JourneyTest::revealsASecret()
{
    const QString value = u"\u4f60\u597d"_s;
    STEP(selectSecret(u"greeting-chinese"_s));
    STEP(Driver::selectTab(u"Value"_s));
    QVERIFY(Driver::textContaining(value, 300).isEmpty());
    const int before = requestCount(u"GET /secrets/greeting-chinese"_s);
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"Value, shown"_s).contains(value); }));
    QVERIFY(requestCount(u"GET /secrets/greeting-chinese"_s) > before);
    STEP(Driver::pressButton(u"Hide value"_s));
    STEP(Driver::waitFor([&] { return Driver::textContaining(value, 0).isEmpty(); }));
}

void JourneyTest::aDisabledSecretIsExplained()
{
    STEP(selectSecret(u"maintenance-account-password"_s));
    STEP(Driver::selectTab(u"Value"_s));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"SecretDisabled"_s, u"disabled"_s}));
}

void JourneyTest::createsAKeyOnAnEllipticCurve()
{
    STEP(Driver::pressButton(u"New key"_s));
    STEP(Driver::setText(u"Name"_s, u"journey key"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Create key"_s)); // a blank is no character of a name
    STEP(Driver::setText(u"Name"_s, u"journey-ec"_s));
    STEP(Driver::choose(u"Type"_s, u"EC"_s));
    STEP(Driver::choose(u"Curve"_s, u"P-384"_s));
    STEP(Driver::pressButton(u"Create key"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Keys list"_s).contains(u"journey-ec"_s); }));
    STEP(!Driver::textContaining(u"EC P-384"_s).isEmpty());
    QVERIFY(!Driver::isThere(QAccessible::PushButton, u"Create key"_s));
}

void JourneyTest::aNameInSoftDeleteKeepsWhatWasTyped()
{
    STEP(showList(u"Deleted keys"_s));
    const QStringList deleted = Driver::rows(u"Deleted keys list"_s);
    QVERIFY(!deleted.isEmpty());
    STEP(Driver::pressButton(u"New key"_s));
    STEP(Driver::setText(u"Name"_s, deleted.constFirst()));
    STEP(Driver::choose(u"Type"_s, u"EC"_s));
    STEP(Driver::pressButton(u"Create key"_s));
    STEP(JourneyWindow::errorPanelShows({u"409 Conflict"_s, u"ObjectIsDeletedButRecoverable"_s}));
    QCOMPARE(Driver::text(u"Name"_s), deleted.constFirst());
}

void JourneyTest::importsAPemKey()
{
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it makes the key file");
    const QString pem = m_journey->path(u"journey-imported.pem"_s);
    QVERIFY(!openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s, pem}).startsWith("FAILED"_L1));
    STEP(Driver::pressButton(u"Import key"_s));
    STEP(Driver::enterText(u"File"_s, pem));
    STEP(!Driver::textContaining(u"PKCS#8"_s).isEmpty());
    QCOMPARE(requestCount(u"/keys/journey-imported"_s), 0); // the preview is made here
    STEP(Driver::text(u"Name"_s) == u"journey-imported"_s);
    STEP(Driver::pressButton(u"Import key"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Keys list"_s).contains(u"journey-imported"_s); }));
    STEP(detailsShow(u"journey-imported"_s));
    STEP(Driver::selectTab(u"Public key"_s));
    const QString expected = openssl({u"pkey"_s, u"-in"_s, pem, u"-pubout"_s});
    STEP(Driver::waitFor([&] { return Driver::text(u"PEM"_s).trimmed() == expected.trimmed(); }));
}

void JourneyTest::aRefusedImportIsShown()
{
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it makes the key file");
    const QString pem = m_journey->path(u"refused-import.pem"_s);
    QVERIFY(!openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s, pem}).startsWith("FAILED"_L1));
    m_journey->refuseNext(u"/keys/refused-import"_s);
    STEP(Driver::pressButton(u"Import key"_s));
    STEP(Driver::enterText(u"File"_s, pem));
    STEP(Driver::text(u"Name"_s) == u"refused-import"_s || Driver::setText(u"Name"_s, u"refused-import"_s));
    STEP(Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Import key"_s); }));
    STEP(Driver::pressButton(u"Import key"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    QCOMPARE(Driver::text(u"Name"_s), u"refused-import"_s);
}

void JourneyTest::setsASecret()
{
    const QString value = u"first line\n\tsecond \u00e9\u4e2d\U0001f511\n"_s;
    STEP(Driver::pressButton(u"New secret"_s));
    STEP(Driver::setText(u"Name"_s, u"journey-secret"_s));
    STEP(Driver::setText(u"Value"_s, value));
    STEP(Driver::setText(u"Content type"_s, u"text/plain"_s));
    STEP(Driver::pressButton(u"Save secret"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).contains(u"journey-secret"_s); }));
    STEP(detailsShow(u"journey-secret"_s));
    QVERIFY(Driver::textContaining(u"second"_s, 300).isEmpty());
    STEP(Driver::selectTab(u"Value"_s));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"Value, shown"_s) == value; }));
    int written = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QJsonObject seen = request.toObject();
        if (seen["path"_L1].toString() == u"/secrets/journey-secret"_s && seen["method"_L1].toString() != u"GET"_s)
            ++written;
    }
    QCOMPARE(written, 1);
}

void JourneyTest::aRefusedSecretKeepsWhatWasTyped()
{
    m_journey->refuseNext(u"/secrets/refused-secret"_s);
    STEP(Driver::pressButton(u"New secret"_s));
    STEP(Driver::setText(u"Name"_s, u"refused-secret"_s));
    STEP(Driver::setText(u"Value"_s, u"typed with care"_s));
    STEP(Driver::pressButton(u"Save secret"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    QCOMPARE(Driver::text(u"Name"_s), u"refused-secret"_s);
    QCOMPARE(Driver::text(u"Value"_s), u"typed with care"_s);
}

void JourneyTest::signsAFileAndADigest()
{
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it judges the signatures");
    const QByteArray content = QByteArray("what was agreed upon\n").repeated(5000);
    const QString file = m_journey->write(u"contract.txt"_s, content);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);

    STEP(selectKey(u"orders-signing"_s));
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); }));
    const QString publicKey = m_journey->write(u"public.pem"_s, Driver::text(u"PEM"_s).toLatin1() + '\n');

    STEP(Driver::pressButton(u"Sign"_s));
    STEP(Driver::press(QAccessible::RadioButton, u"Files, hashed here"_s));
    STEP(Driver::enterText(u"File to sign"_s, file));
    STEP(Driver::pressButton(u"Sign file"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    const QString fileSignature = m_journey->write(u"file.sig"_s, QByteArray::fromHex(Driver::text(u"Signature as DER in hexadecimal"_s).toLatin1()));
    QCOMPARE(openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, publicKey, u"-signature"_s, fileSignature, file}).trimmed(), u"Verified OK"_s);
    STEP(Driver::pressButton(u"Verify at the vault"_s));
    STEP(!Driver::textContaining(u"Verified at the vault"_s).isEmpty());

    STEP(Driver::press(QAccessible::RadioButton, u"A digest"_s));
    STEP(Driver::setText(u"Digest"_s, QString::fromLatin1(digest.toHex().left(62))));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s)); // 31 bytes
    STEP(Driver::setText(u"Digest"_s, QString::fromLatin1(digest.toBase64())));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    STEP(Driver::waitFor([&] { return requestCount(u"/sign"_s) == 2; }));
    STEP(Driver::waitFor([&] { return QByteArray::fromHex(Driver::text(u"Signature as DER in hexadecimal"_s).toLatin1()) != m_journey->read(u"file.sig"_s); }));
    const QString digestSignature = m_journey->write(u"digest.sig"_s, QByteArray::fromHex(Driver::text(u"Signature as DER in hexadecimal"_s).toLatin1()));
    const QString digestFile = m_journey->write(u"digest.bin"_s, digest);
    const QString verdict = openssl({u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, publicKey, u"-sigfile"_s, digestSignature, u"-in"_s, digestFile});
    QVERIFY2(verdict.contains("Verified Successfully"_L1), qPrintable(verdict));
}

void JourneyTest::aRefusedSignatureIsShown()
{
    STEP(selectKey(u"orders-signing"_s));
    STEP(Driver::pressButton(u"Sign"_s));
    STEP(Driver::press(QAccessible::RadioButton, u"A digest"_s));
    const QString digest = QString(64, u'a');
    STEP(Driver::setText(u"Digest"_s, digest));
    m_journey->refuseNext(u"/sign"_s);
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"/sign"_s}));
    QCOMPARE(Driver::text(u"Digest"_s), digest);
    QCOMPARE(requestCount(u"/sign"_s), 1);
}

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
