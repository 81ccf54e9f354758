// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionstore.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/dialogtesting.h"
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/vaultopening.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;

/// The window where no keychain can be reached: everything goes on with tokens in memory, and it is said.
class TestWindowKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void aSecretThatIsNotKeptIsTold();
    void aTokenThatIsNotKeptIsToldAndServes();
    void signingOutTellsWhatStayed();
    void aRemovedConnectionKeepsNothingMore();

private:
    Connection practice(SignInKind kind) const;
    bool openWithSecret();
    bool hasKeychainError() const;

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    QList<QUrl> m_opened;
};

void TestWindowKeychain::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at-all");
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestWindowKeychain::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_store = std::make_unique<ConnectionStore>(m_settings->folder() + u"/connections.json"_s);
    m_opened.clear();
    WindowServices services;
    services.connections = m_store.get();
    services.opening.keychain = Keychain(u"vault-browser-test"_s, std::chrono::seconds(3));
    services.openUrl = [this](const QUrl &url) {
        m_opened.append(url);
        return true;
    };
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
}

Connection TestWindowKeychain::practice(SignInKind kind) const
{
    Connection connection;
    connection.name = u"Practice"_s;
    connection.vaultUrl = m_process->url().toString();
    connection.additionalRootFile = m_process->caFile();
    connection.signIn.kind = kind;
    connection.signIn.clientId = kind == SignInKind::ClientSecret ? m_process->clientId()
                                                                  : QString::fromUtf16(developmentClientId);
    return connection;
}

bool TestWindowKeychain::openWithSecret()
{
    ConnectionRequest request{practice(SignInKind::ClientSecret), {}};
    request.secrets.clientSecret = SecretBuffer::copyOf(m_process->clientSecret().toUtf8());
    return bool(m_window->opening().open(std::move(request), {true, true}))
        && QTest::qWaitFor([this] { return m_window->isListed(); }, 20000);
}

bool TestWindowKeychain::hasKeychainError() const
{
    for (int row = 0; row < m_window->errors().rowCount(); ++row) {
        const ErrorReason reason = m_window->errors().errorAt(row).reason;
        if (reason == ErrorReason::KeychainUnavailable || reason == ErrorReason::KeychainTimeout)
            return true;
    }
    return false;
}

void TestWindowKeychain::aSecretThatIsNotKeptIsTold()
{
    QVERIFY(openWithSecret());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices().isVisible(), 10000);
    QVERIFY2(m_window->notices().text().contains(u"did not take the secret"_s), qPrintable(m_window->notices().text()));
    QVERIFY(hasKeychainError());
    QCOMPARE(m_store->all().size(), 1);
}

void TestWindowKeychain::aTokenThatIsNotKeptIsToldAndServes()
{
    QVERIFY(m_window->opening().open({practice(SignInKind::Browser), {}}, {true, false}));
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 10000);
    QNetworkAccessManager browser;
    QNetworkReply *reply = browser.get(QNetworkRequest(m_process->decide(m_opened.constFirst())));
    QTRY_VERIFY(reply->isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices().isVisible(), 10000);
    QVERIFY2(m_window->notices().text().contains(u"until the program ends"_s), qPrintable(m_window->notices().text()));
    QVERIFY(hasKeychainError());
}

void TestWindowKeychain::signingOutTellsWhatStayed()
{
    QVERIFY(openWithSecret());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices().isVisible(), 10000);
    m_window->errors().clear();
    const auto actions = m_window->findChildren<QAction *>();
    const auto signOut = std::find_if(actions.cbegin(), actions.cend(),
                                      [](const QAction *action) { return action->text().remove(u'&') == u"Sign out"_s; });
    QVERIFY(signOut != actions.cend());
    (*signOut)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices().text().contains(u"did not remove its entries"_s), 10000);
    QVERIFY(m_window->notices().accessibleName().startsWith(u"Warning"_s));
    QVERIFY(hasKeychainError());
    QVERIFY(visibleButton(*m_window, u"Open a vault…"_s));
}

void TestWindowKeychain::aRemovedConnectionKeepsNothingMore()
{
    QVERIFY(openWithSecret());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices().isVisible(), 10000);
    m_window->errors().clear();
    // Its entries go with it: what the session gets later must not be put back under its id.
    QVERIFY(m_store->remove(m_store->all().constFirst().id));
    QVERIFY(m_window->isListed());
    const auto actions = m_window->findChildren<QAction *>();
    const auto signOut = std::find_if(actions.cbegin(), actions.cend(),
                                      [](const QAction *action) { return action->text().remove(u'&') == u"Sign out"_s; });
    QVERIFY(signOut != actions.cend());
    (*signOut)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices().text().contains(u"Its token was forgotten"_s), 10000);
    QVERIFY(!hasKeychainError());
}

QTEST_MAIN(TestWindowKeychain)
#include "tst_windowkeychain.moc"
