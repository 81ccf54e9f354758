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

namespace {

const QByteArray message = "what was agreed upon\n";

QString digestText()
{
    return QString::fromLatin1(QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// The signing workbench through the window: each way to sign, what keeps it from signing, and refusals of the vault.
class SigningJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }
    void everyReadingIsShownAndDoubtfulOnesWarn();
    void filesAreComparedAndSignedTogether();
    void aJwsIsMade();
    void aKeyThatCannotSignSaysWhy_data();
    void aKeyThatCannotSignSaysWhy();
    void refusalsAreShown_data();
    void refusalsAreShown();
    void signaturesAreVerified();
    void theWorkbenchKeepsItsState();
    void twoPersonsSign();
    void theKeysNameIsTypedToSign();
    void aReadOnlyConnectionSignsNothing();
    void closingAsksAboutASignatureThatIsBeingMade();

private:
    int signRequests();
    std::unique_ptr<JourneyWindow> m_journey;
};

void SigningJourneyTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void SigningJourneyTest::init()
{
    const QByteArray function = QTest::currentTestFunction();
    ConnectionGuard guard;
    guard.needsSecondPerson = function == "twoPersonsSign";
    guard.confirmsKeyName = function == "theKeysNameIsTypedToSign";
    guard.readOnly = function == "aReadOnlyConnectionSignsNothing";
    m_journey = std::make_unique<JourneyWindow>(JourneyForm{u"7.4"_s, u"Automatic"_s, false, {}, guard});
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

int SigningJourneyTest::signRequests()
{
    int count = 0;
    for (const auto entry : m_journey->vault().requests())
        count += entry.toObject()["path"_L1].toString().endsWith(u"/sign"_s) ? 1 : 0;
    return count;
}

void SigningJourneyTest::everyReadingIsShownAndDoubtfulOnesWarn()
{
    STEP(openSigningWith(u"contoso-prod-data-encryption"_s));
    STEP(Driver::waitFor([] { return Driver::choose(u"Algorithm"_s, u"RS512"_s); }));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    QCOMPARE(Driver::rows(u"Readings"_s),
             QStringList({u"Hexadecimal"_s, u"Base64 or base64url"_s, u"Text, hashed here with SHA-512"_s, u"Text as it is, UTF-8"_s}));
    QCOMPARE(Driver::rows(u"Readings"_s, 1), QStringList({u"32"_s, u"48"_s, u"64"_s, u"64"_s}));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    STEP(!Driver::textContaining(u"RS512 needs 64 bytes (SHA-512)"_s).isEmpty());
    STEP(Driver::selectRow(u"Readings"_s, u"Text as it is, UTF-8"_s));
    STEP(!Driver::textContaining(u"Encoded twice?"_s).isEmpty());
    STEP(Driver::choose(u"Algorithm"_s, u"RS256"_s));
    STEP(Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(Driver::text(u"Digest to be signed"_s), digestText());
    STEP(Driver::setText(u"Digest"_s, digestText() + u"  contract.txt"_s));
    QCOMPARE(Driver::rows(u"Readings"_s).value(0), u"Checksum of contract.txt"_s);
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
}

void SigningJourneyTest::filesAreComparedAndSignedTogether()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::press(QAccessible::RadioButton, u"Files, hashed here"_s));
    STEP(Driver::enterText(u"File to sign"_s, m_journey->write(u"contract.txt"_s, message)));
    STEP(Driver::enterText(u"File to sign"_s, m_journey->write(u"annex.txt"_s, "another text")));
    STEP(Driver::setText(u"Compare with"_s, digestText() + u"  contract.txt\n"_s + digestText() + u"  annex.txt\n"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Files to sign"_s, 2) == QStringList({u"Matches"_s, u"Differs"_s}); }));
    STEP(!Driver::textContaining(u"annex.txt differs from its checksum"_s).isEmpty());
    STEP(Driver::enterText(u"File to sign"_s, m_journey->path(u"missing.txt"_s)));
    STEP(!Driver::textContaining(u"There is no such file"_s).isEmpty());
    STEP(Driver::pressButton(u"Sign 2 files"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Files to sign"_s, 3) == QStringList({u"Signed, verified"_s, u"Signed, verified"_s}); }));
    QCOMPARE(signRequests(), 2);
    STEP(Driver::selectRow(u"Files to sign"_s, u"contract.txt"_s));
    QCOMPARE(Driver::text(u"Signed digest"_s), digestText());
    // A file that changed since it was hashed is not signed.
    const QString late = m_journey->write(u"late.txt"_s, message);
    STEP(Driver::enterText(u"File to sign"_s, late));
    STEP(Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Sign file"_s); }));
    m_journey->write(u"late.txt"_s, message + message);
    STEP(Driver::pressButton(u"Sign file"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Files to sign"_s, 1).value(2).contains(u"changed"_s); }));
    // What is signed is not signed again by a press too many.
    STEP(!Driver::textContaining(u"All files that are hashed are signed"_s).isEmpty());
    QCOMPARE(signRequests(), 2);
}

void SigningJourneyTest::aJwsIsMade()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::press(QAccessible::RadioButton, u"A JWS payload"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign as JWS"_s));
    STEP(Driver::setText(u"Payload"_s, u"{\"sub\":\"orders\"}"_s));
    STEP(Driver::pressButton(u"Sign as JWS"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"JWS in compact form"_s).count(u'.') == 2; }));
    if (!hasOpenssl())
        QSKIP("the openssl program is not installed: it judges the signature");
    STEP(saveFilesIn(m_journey->path({})));
    QCOMPARE(runShownCommand(m_journey->path({})), u"Verified OK"_s);
}

void SigningJourneyTest::aKeyThatCannotSignSaysWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::newRow("disabled") << u"incident-1427-compromised"_s << u"This version is disabled"_s;
    QTest::newRow("expired") << u"mobile-push-signing-old"_s << u"This version expired on"_s;
    QTest::newRow("not yet valid") << u"next-year-token-signing"_s << u"not valid before"_s;
    QTest::newRow("operations") << u"verify-only-partner"_s << u"“sign” is not among"_s;
    QTest::newRow("another curve") << u"orders-token-signing"_s << u"this key (EC P-384) knows none of them"_s;
}

void SigningJourneyTest::aKeyThatCannotSignSaysWhy()
{
    QFETCH(QString, key);
    QFETCH(QString, said);
    STEP(openSigningWith(key));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(!Driver::textContaining(said).isEmpty());
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(signRequests(), 0);
}

void SigningJourneyTest::refusalsAreShown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inner");
    QTest::newRow("403") << 403 << u"Forbidden"_s << u"ForbiddenByRbac"_s;
    QTest::newRow("400") << 400 << u"BadParameter"_s << QString();
}

void SigningJourneyTest::refusalsAreShown()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, inner);
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    m_journey->vault().addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/sign"_s}, {u"status"_s, status}, {u"code"_s, code},
                                 {u"innerCode"_s, inner}, {u"message"_s, u"Refused for the test."_s}});
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(JourneyWindow::errorPanelShows({QString::number(status), inner.isEmpty() ? code : inner, u"/sign"_s}));
    QCOMPARE(Driver::text(u"Digest"_s), digestText());
    QCOMPARE(signRequests(), 1); // Never a second time by itself.
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
}

void SigningJourneyTest::signaturesAreVerified()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    STEP(Driver::pressButton(u"Verify at the vault"_s));
    STEP(!Driver::textContaining(u"Verified at the vault"_s).isEmpty());
    const QString der = Driver::text(u"Signature as DER in hexadecimal"_s);

    STEP(Driver::selectTab(u"Verify"_s));
    STEP(Driver::setText(u"Signature"_s, der));
    STEP(!Driver::textContaining(u"DER, as openssl writes it"_s).isEmpty());
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(Driver::pressButton(u"Verify here"_s));
    STEP(!Driver::textContaining(u"The signature fits: verified on this computer"_s).isEmpty());
    STEP(Driver::pressButton(u"Verify at the vault"_s));
    STEP(!Driver::textContaining(u"The signature fits: verified at the vault"_s).isEmpty());
    STEP(Driver::setText(u"Digest"_s, QString(64, u'0')));
    STEP(Driver::pressButton(u"Verify here"_s));
    STEP(!Driver::textContaining(u"The signature does not fit the digest and this key"_s).isEmpty());
    m_journey->refuseNext(u"/verify"_s);
    STEP(Driver::pressButton(u"Verify at the vault"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(Driver::press(QAccessible::RadioButton, u"A public key"_s));
    STEP(Driver::setText(u"Public key"_s, u"no key at all"_s));
    STEP(!Driver::textContaining(u"This is no public key that can be used here"_s).isEmpty());
}

void SigningJourneyTest::theWorkbenchKeepsItsState()
{
    STEP(Driver::pressButton(u"Sign"_s)); // From the toolbar, with a secret selected or nothing.
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(Driver::enterText(u"Key"_s, u"orders-signing"_s));
    STEP(Driver::waitFor([] { return Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s); }));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    const QString signature = Driver::text(u"Signature in base64"_s);
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(!Driver::isThere(QAccessible::PushButton, u"Sign digest"_s));
    STEP(openSigningWith(u"contoso-prod-data-encryption"_s));
    QCOMPARE(Driver::text(u"Digest"_s), digestText());
    QCOMPARE(Driver::text(u"Signature in base64"_s), signature);
}

void SigningJourneyTest::twoPersonsSign()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(!Driver::textContaining(u"The second person types the last group"_s).isEmpty());
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    // Read group by group.
    for (int group = 0; group < 16; ++group) {
        QString spelled = digestText().mid(4 * group, 4).toUpper();
        for (int at = 3; at > 0; --at)
            spelled.insert(at, u' ');
        STEP(!Driver::textContaining(u"Group %1 of 16: %2"_s.arg(group + 1).arg(spelled)).isEmpty());
    }
    STEP(Driver::setText(u"Last group, typed by the second person"_s, u"0000"_s));
    STEP(!Driver::textContaining(u"That is not the last group"_s).isEmpty());
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(signRequests(), 0);
    STEP(Driver::setText(u"Last group, typed by the second person"_s, digestText().right(4)));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    STEP(Driver::waitFor([] { return Driver::text(u"Last group, typed by the second person"_s).isEmpty(); }));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(signRequests(), 1);
}

void SigningJourneyTest::theKeysNameIsTypedToSign()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(!Driver::textContaining(u"Type the key's name, “orders-signing”, to confirm that it signs."_s).isEmpty());
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    STEP(Driver::setText(u"Key's name, to confirm"_s, u"orders-token-signing"_s));
    STEP(!Driver::textContaining(u"That is not the name of the key above."_s).isEmpty());
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(signRequests(), 0);
    STEP(Driver::setText(u"Key's name, to confirm"_s, u"orders-signing"_s));
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    STEP(Driver::waitFor([] { return Driver::text(u"Key's name, to confirm"_s).isEmpty(); }));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(signRequests(), 1);
}

void SigningJourneyTest::aReadOnlyConnectionSignsNothing()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    STEP(!Driver::textContaining(u"This connection is read-only: nothing is signed over it."_s).isEmpty());
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Sign digest"_s));
    QCOMPARE(signRequests(), 0);
}

void SigningJourneyTest::closingAsksAboutASignatureThatIsBeingMade()
{
    STEP(openSigningWith(u"orders-signing"_s));
    STEP(Driver::setText(u"Digest"_s, digestText()));
    m_journey->vault().addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/sign"_s}, {u"delayMs"_s, 4000}});
    STEP(Driver::pressButton(u"Sign digest"_s));
    STEP(Driver::waitFor([this] { return signRequests() == 1; }));
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(!Driver::textContaining(u"A signature is being made; it would not be shown."_s).isEmpty());
    STEP(Driver::pressButton(u"Keep open"_s));
    STEP(!Driver::textContaining(u"Verified on this computer"_s).isEmpty());
    QCOMPARE(signRequests(), 1);
    // Nothing is lost now: the vault closes without a question.
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Open a vault"_s); }));
}

QTEST_MAIN(SigningJourneyTest)
#include "tst_signingjourney.moc"
