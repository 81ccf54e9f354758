// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keychain.h"
#include "network/connections/connectionstore.h"
#include "tests/gui/accessibledriver.h"
#include "tests/support/leftbehind.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/accessibletexts.h"
#include "ui/mainwindow.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTest>
#include <QUrlQuery>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Signing in through the window by accessible names, from Ctrl+O to a listed vault and out again, each way against the
/// practice vault's own authority. What was typed or given stands nowhere on the disk afterwards.
class SignInJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void byAccessToken();
    void byClientSecret();
    void byDeviceCode();
    void byBrowser();
    void aWrongSecretIsAskedForAgain();
    void aDeclinedSignInIsExplained();

private:
    /// Until the vault is asked for; everything is filled in that is no secret.
    bool fillInTheDialog(const QString &way, const QString &name);
    bool isListed();
    bool signOut();
    SecretBuffer kept(KeychainEntry entry);
    void checkNothingIsLeft();
    QUrl visit(const QUrl &page, bool accepts = true);

    bool m_hasKeychain = false;
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened; ///< What the window gave to the browser.
    QList<QByteArray> m_secrets; ///< What was used.
};

void SignInJourneyTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    Keychain keychain(u"vault-browser-test"_s);
    auto written = keychain.write(u"probe"_s, SecretBuffer::copyOf("probe"));
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 10000);
    m_hasKeychain = bool(written.takeResult());
    if (m_hasKeychain)
        keychain.remove(u"probe"_s);
    else
        qInfo("No keychain in this session: what is kept in it is not looked at.");
}

void SignInJourneyTest::init()
{
    m_home = std::make_unique<OwnHome>();
    m_vault = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
    m_secrets = {m_vault->token(), m_vault->clientSecret().toUtf8()};
    m_opened.clear();
    m_store = std::make_unique<ConnectionStore>(m_home->path() + u"/.config/vault-browser/connections.json"_s);
    awaitAccessibility();
    WindowServices services;
    services.connections = m_store.get();
    if (m_hasKeychain)
        services.opening.keychain = Keychain(u"vault-browser-test"_s);
    services.openUrl = [this](const QUrl &url) {
        m_opened.append(url);
        return true;
    };
    m_window = std::make_unique<MainWindow>(services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SignInJourneyTest::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_vault.reset();
    m_home.reset();
}

bool SignInJourneyTest::fillInTheDialog(const QString &way, const QString &name)
{
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    return Driver::enterText(u"Vault URL"_s, m_vault->url().toString()) && Driver::choose(u"Sign in with"_s, way)
        && Driver::setChecked(u"Remember this connection"_s, true) && Driver::setText(u"Name"_s, name)
        && Driver::setChecked(u"Advanced settings"_s, true)
        && Driver::enterText(u"Additional CA file"_s, m_vault->caFile());
}

bool SignInJourneyTest::isListed()
{
    return Driver::waitFor([this] { return m_window->isListed() && m_window->isSettled(); }, 20000)
        && Driver::rows(u"Secrets list"_s).contains(u"orders-db-password"_s);
}

bool SignInJourneyTest::signOut()
{
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::AltModifier);
    return Driver::press(QAccessible::MenuItem, u"Sign out"_s) && !Driver::textContaining(u"Signed out of"_s).isEmpty()
        && Driver::isThere(QAccessible::PushButton, u"Open a vault"_s);
}

SecretBuffer SignInJourneyTest::kept(KeychainEntry entry)
{
    if (m_store->all().isEmpty())
        return {};
    auto reading = Keychain(u"vault-browser-test"_s).read(keychainKey(m_store->all().constFirst().id, entry));
    if (!QTest::qWaitFor([&reading] { return reading.isFinished(); }, 10000))
        return {};
    auto found = reading.takeResult();
    return found ? std::move(*found) : SecretBuffer();
}

void SignInJourneyTest::checkNothingIsLeft()
{
    const QStringList said = Driver::everythingSaid();
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        for (const QString &text : said)
            QVERIFY2(!text.contains(QString::fromUtf8(secret)), qPrintable(text.left(100)));
    }
    m_window->close();
    QCOMPARE(m_home->filesHolding(m_secrets), QStringList());
    QVERIFY(QFile::exists(m_store->file()));
}

QUrl SignInJourneyTest::visit(const QUrl &page, bool accepts)
{
    const QUrl back = m_vault->decide(page, accepts);
    QNetworkAccessManager browser;
    browser.setProxy(QNetworkProxy::NoProxy);
    QNetworkReply *reply = browser.get(QNetworkRequest(back));
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 10000) && reply->error() == QNetworkReply::NoError
        ? back
        : QUrl();
}

void SignInJourneyTest::byAccessToken()
{
    STEP(fillInTheDialog(u"Access token"_s, u"By token"_s));
    STEP(Driver::pressButton(u"Open vault"_s));
    STEP(!Driver::textContaining(u"asks for an access token"_s).isEmpty());
    STEP(Driver::setText(u"Access token"_s, QString::fromLatin1(m_vault->token())));
    STEP(!Driver::textContaining(u"This token expires in"_s).isEmpty());
    STEP(Driver::pressButton(u"Sign in"_s));
    STEP(isListed());
    STEP(!Driver::textContaining(u"Signed in with an access token"_s).isEmpty());
    STEP(signOut());
    checkNothingIsLeft();
}

void SignInJourneyTest::byClientSecret()
{
    STEP(fillInTheDialog(u"Client secret"_s, u"By secret"_s));
    STEP(Driver::enterText(u"Client ID"_s, m_vault->clientId()));
    STEP(Driver::pressButton(u"Open vault"_s));
    STEP(!Driver::textContaining(u"with its client secret"_s).isEmpty());
    STEP(Driver::setText(u"Client secret"_s, m_vault->clientSecret()));
    if (m_hasKeychain)
        STEP(Driver::setChecked(u"Keep it in the keychain"_s, true));
    STEP(Driver::pressButton(u"Sign in"_s));
    STEP(isListed());
    STEP(!Driver::textContaining(u"renewed by itself"_s).isEmpty());
    if (m_hasKeychain) {
        STEP(Driver::waitFor([this] { return kept(KeychainEntry::ClientSecret).view().endsWith(m_vault->clientSecret().toUtf8()); }));
        // A second time nobody is asked.
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        STEP(Driver::selectTreeItem(u"Recent connections"_s, u"By secret"_s));
        STEP(isListed());
    }
    STEP(signOut());
    QVERIFY(kept(KeychainEntry::ClientSecret).isEmpty());
    checkNothingIsLeft();
}

void SignInJourneyTest::byDeviceCode()
{
    STEP(fillInTheDialog(u"Device code"_s, u"By code"_s));
    STEP(Driver::pressButton(u"Open vault"_s));
    const QString start = u"Code: "_s;
    const QString spoken = Driver::textContaining(start);
    STEP(spoken.startsWith(start));
    const QString code = spoken.mid(start.size()).replace(u"dash"_s, u"-"_s).remove(u' ');
    m_secrets.append(code.toUtf8());
    STEP(Driver::text(u"Page"_s).startsWith(m_vault->url().toString()));
    STEP(!Driver::textContaining(u"minutes left"_s).isEmpty());
    STEP(m_vault->enterUserCode(code));
    STEP(isListed());
    STEP(!Driver::textContaining(u"Signed in with a device code"_s).isEmpty());
    if (m_hasKeychain) {
        STEP(Driver::waitFor([this] { return !kept(KeychainEntry::RefreshToken).isEmpty(); }));
        m_secrets.append(kept(KeychainEntry::RefreshToken).view().toByteArray().split(' ').constLast());
    }
    STEP(signOut());
    QVERIFY(kept(KeychainEntry::RefreshToken).isEmpty());
    checkNothingIsLeft();
}

void SignInJourneyTest::byBrowser()
{
    STEP(fillInTheDialog(u"Browser"_s, u"By browser"_s));
    STEP(Driver::pressButton(u"Open vault"_s));
    STEP(Driver::waitFor([this] { return m_opened.size() == 1; }));
    STEP(!Driver::textContaining(u"Waiting for your browser"_s).isEmpty());
    const QUrl back = visit(m_opened.constFirst());
    STEP(back.isValid());
    m_secrets.append(QUrlQuery(back).queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8());
    STEP(isListed());
    STEP(!Driver::isThere(QAccessible::PushButton, u"Open again"_s));
    STEP(!Driver::textContaining(u"Signed in with the browser"_s).isEmpty());
    if (m_hasKeychain) {
        STEP(Driver::waitFor([this] { return !kept(KeychainEntry::RefreshToken).isEmpty(); }));
        m_secrets.append(kept(KeychainEntry::RefreshToken).view().toByteArray().split(' ').constLast());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        STEP(Driver::selectTreeItem(u"Recent connections"_s, u"By browser"_s));
        STEP(isListed());
        QCOMPARE(m_opened.size(), 1);
    }
    STEP(signOut());
    QVERIFY(kept(KeychainEntry::RefreshToken).isEmpty());
    checkNothingIsLeft();
}

void SignInJourneyTest::aWrongSecretIsAskedForAgain()
{
    STEP(fillInTheDialog(u"Client secret"_s, u"By secret"_s));
    STEP(Driver::enterText(u"Client ID"_s, m_vault->clientId()));
    STEP(Driver::pressButton(u"Open vault"_s));
    STEP(!Driver::textContaining(u"with its client secret"_s).isEmpty());
    const QString wrong = u"wr0ng-secret-typed"_s;
    m_secrets.append(wrong.toUtf8());
    STEP(Driver::setText(u"Client secret"_s, wrong));
    STEP(Driver::pressButton(u"Sign in"_s));
    STEP(!Driver::textContaining(u"was refused"_s).isEmpty());
    STEP(Driver::setText(u"Client secret"_s, m_vault->clientSecret()));
    STEP(Driver::pressButton(u"Sign in"_s));
    STEP(isListed());
    checkNothingIsLeft();
}

void SignInJourneyTest::aDeclinedSignInIsExplained()
{
    STEP(fillInTheDialog(u"Browser"_s, u"By browser"_s));
    STEP(Driver::pressButton(u"Open vault"_s));
    STEP(Driver::waitFor([this] { return m_opened.size() == 1; }));
    visit(m_opened.constFirst(), false);
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Open again"_s); }));
    STEP(Driver::waitFor([this] { return m_window->errors().rowCount() > 0; }));
    QCOMPARE(m_window->errors().errorAt(0).reason, ErrorReason::SignInDeclined);
    // The vault is there to try again.
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(Driver::waitFor([this] { return m_opened.size() == 2; }));
    STEP(visit(m_opened.constLast()).isValid());
    STEP(isListed());
    checkNothingIsLeft();
}

QTEST_MAIN(SignInJourneyTest)
#include "tst_signinjourney.moc"
