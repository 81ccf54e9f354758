// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionstore.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/dialogtesting.h"
#include "tests/ui/windowtesting.h"
#include "ui/connections/connectionmanagerdialog.h"
#include "ui/dialogs/openvaultdialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/recentconnections.h"
#include "ui/settings.h"
#include "ui/signin/signinpromptdialog.h"
#include "ui/theme.h"
#include "ui/vaultopening.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace vault;
using namespace Qt::StringLiterals;

/// The window with connections that are kept, against a practice vault.
class TestWindowConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aRecentConnectionOpensAndAsksForItsToken();
    void anOpenedConnectionIsNotedAndStaysOnTheList();
    void aRefusedTokenIsAskedForAgain();
    void aCanceledSignInLeavesTheVaultToTryAgain();
    void aColouredConnectionHasItsBandAboveTheMenus();
    void withoutAColourThereIsNoBand();
    void theFootOfTheContentsTellsTheSignIn();
    void forgettingKeepsTheConnection();
    void aConnectionThatCannotBeOpenedIsInTheErrorLog();
    void whatAnotherProgramChangedIsOpenedAsItIsNow();
    void rememberingKeepsWhatWasOpened();
    void rememberingTheSameAgainKeepsOne();
    void withoutRememberingNothingIsKept();
    void whatCannotBeOpenedIsNotKept();
    void whatCannotBeKeptIsToldInTheDialog();
    void theManagerOpensWhatItShows();
    void withoutAStoreNothingIsManaged();
    void signingOutClosesAndTells();
    void signingOutNeedsAVault();
    void closingTheWindowEndsASignIn_data();
    void closingTheWindowEndsASignIn();
    void closingTheVaultEndsItsSignIn();
    void picturesOfTheWindow();

private:
    Connection practice(const QString &name, ConnectionColor color = ConnectionColor::None) const;
    Connection keep(Connection connection, std::int64_t opened);
    RecentConnections *recent() const { return m_window->findChild<RecentConnections *>(); }
    SignInPromptDialog *prompt() const;
    void giveToken(const QByteArray &token);
    void openRecent(int row);
    void openKept(const QString &name, ConnectionColor color = ConnectionColor::None);
    QAction *action(const QString &text) const;
    void startAnew();

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::int64_t m_now = 0;
};

void TestWindowConnections::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestWindowConnections::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_store = std::make_unique<ConnectionStore>(m_settings->folder() + u"/vault-browser/connections.json"_s);
    m_now = QDateTime::currentSecsSinceEpoch();
    m_process->clearFaults();
    startAnew();
}

void TestWindowConnections::startAnew()
{
    WindowServices services;
    services.connections = m_store.get();
    services.now = [this] { return m_now; };
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowConnections::cleanup()
{
    m_window.reset();
    m_store.reset();
    applyTheme(*qApp, ThemeChoice::System);
}

Connection TestWindowConnections::practice(const QString &name, ConnectionColor color) const
{
    Connection connection;
    connection.name = name;
    connection.vaultUrl = m_process->url().toString();
    connection.additionalRootFile = m_process->caFile();
    connection.signIn.kind = SignInKind::AccessToken;
    connection.color = color;
    return connection;
}

Connection TestWindowConnections::keep(Connection connection, std::int64_t opened)
{
    connection.lastOpened = opened;
    const auto kept = m_store->save(connection);
    return kept ? *kept : Connection();
}

SignInPromptDialog *TestWindowConnections::prompt() const
{
    for (SignInPromptDialog *dialog : m_window->findChildren<SignInPromptDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestWindowConnections::giveToken(const QByteArray &token)
{
    QTRY_VERIFY_WITH_TIMEOUT(prompt(), 10000);
    control<QLineEdit>(*prompt(), u"Access token"_s)->setText(QString::fromLatin1(token));
    prompt()->actionButton()->click();
}

void TestWindowConnections::openRecent(int row)
{
    QTRY_VERIFY(recent()->isVisible());
    QTest::mouseClick(recent()->viewport(), Qt::LeftButton, {}, recent()->visualItemRect(recent()->item(row)).center());
}

void TestWindowConnections::openKept(const QString &name, ConnectionColor color)
{
    keep(practice(name, color), m_now - 7200);
    openRecent(0);
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed() && m_window->isSettled(), 20000);
}

QAction *TestWindowConnections::action(const QString &text) const
{
    for (QAction *candidate : m_window->findChildren<QAction *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestWindowConnections::aRecentConnectionOpensAndAsksForItsToken()
{
    QVERIFY(!recent()->isVisible());
    keep(practice(u"Never opened"_s), 0);
    QVERIFY2(!recent()->isVisible(), "what was never opened is not recent");
    keep(practice(u"Practice at work"_s), m_now - 7200);
    QVERIFY(recent()->isVisible());
    QCOMPARE(recent()->count(), 1);
    openRecent(0);
    QTRY_VERIFY(prompt());
    QVERIFY(prompt()->windowTitle().contains(u"localhost"_s));
    QVERIFY(control<QLineEdit>(*prompt(), u"Resource"_s)->text().startsWith(u"https://"_s));
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
    QCOMPARE(m_window->windowTitle(), u"Practice at work – Vault Browser"_s);
    QCOMPARE(m_window->errors().rowCount(), 0);
    QVERIFY(!prompt());
}

void TestWindowConnections::anOpenedConnectionIsNotedAndStaysOnTheList()
{
    const Connection other = keep(practice(u"Other"_s), m_now - 60);
    const Connection kept = keep(practice(u"Kept"_s), m_now - 7200);
    openRecent(1);
    QTRY_COMPARE(m_store->find(kept.id)->lastOpened, m_now);
    QTRY_VERIFY(prompt());
    prompt()->reject();
    m_window->closeVault();
    QTRY_VERIFY(recent()->isVisible());
    QCOMPARE(recent()->item(0)->text(), u"Kept"_s);
    QCOMPARE(recent()->item(1)->text(), u"Other"_s);
}

void TestWindowConnections::aRefusedTokenIsAskedForAgain()
{
    keep(practice(u"Kept"_s), m_now);
    openRecent(0);
    giveToken("not.the.token");
    QTRY_VERIFY_WITH_TIMEOUT(prompt() && showsText(*prompt(), u"was refused"_s), 10000);
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
}

void TestWindowConnections::aCanceledSignInLeavesTheVaultToTryAgain()
{
    keep(practice(u"Kept"_s), m_now);
    openRecent(0);
    QTRY_VERIFY(prompt());
    QTest::keyClick(prompt(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->isSettled());
    QVERIFY2(!prompt(), "one cancel is enough for all the lists");
    QVERIFY(m_window->errors().rowCount() > 0);
    visibleButton(*m_window, u"Retry"_s)->click();
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
}

void TestWindowConnections::aColouredConnectionHasItsBandAboveTheMenus()
{
    openKept(u"Production"_s, ConnectionColor::Red);
    auto *band = m_window->findChild<ColorBand *>();
    QVERIFY(band->isVisible());
    QVERIFY(band->accessibleName().contains(u"Production"_s));
    QCOMPARE(band->width(), m_window->width());
    QTRY_VERIFY(m_window->menuBar()->y() >= band->height());
    m_window->resize(900, 600);
    QTRY_COMPARE(band->width(), 900);
    m_window->closeVault();
    QVERIFY(!band->isVisible());
    QTRY_COMPARE(m_window->menuBar()->y(), 0);
}

void TestWindowConnections::withoutAColourThereIsNoBand()
{
    openKept(u"Plain"_s);
    QVERIFY(!m_window->findChild<ColorBand *>()->isVisible());
}

void TestWindowConnections::theFootOfTheContentsTellsTheSignIn()
{
    openKept(u"Plain"_s);
    QTRY_VERIFY(showsText(*m_window, u"Signed in with an access token"_s));
}

void TestWindowConnections::forgettingKeepsTheConnection()
{
    const Connection kept = keep(practice(u"Kept"_s), m_now);
    recent()->setFocus();
    QTest::keyClick(recent(), Qt::Key_Delete);
    QTRY_VERIFY(!recent()->isVisible());
    QVERIFY(m_store->find(kept.id));
    QVERIFY(m_store->recent(6).isEmpty());
}

void TestWindowConnections::aConnectionThatCannotBeOpenedIsInTheErrorLog()
{
    Connection broken = practice(u"Broken"_s);
    broken.additionalRootFile = u"/nowhere/ca.pem"_s;
    keep(broken, m_now);
    openRecent(0);
    QTRY_COMPARE(m_window->errors().rowCount(), 1);
    QCOMPARE(m_window->errors().errorAt(0).reason, ErrorReason::FileUnreadable);
    QVERIFY(recent()->isVisible());
}

void TestWindowConnections::whatAnotherProgramChangedIsOpenedAsItIsNow()
{
    Connection kept = keep(practice(u"Before"_s), m_now);
    ConnectionStore elsewhere(m_store->file());
    kept.name = u"After"_s;
    QVERIFY(elsewhere.save(kept));
    openRecent(0);
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
    QCOMPARE(m_window->windowTitle(), u"After – Vault Browser"_s);

    m_window->closeVault();
    QVERIFY(elsewhere.remove(kept.id));
    openRecent(0);
    QTRY_VERIFY(m_window->notices().isVisible());
    QVERIFY2(m_window->notices().text().contains(u"not kept any more"_s), qPrintable(m_window->notices().text()));
    QVERIFY(!prompt());
    QVERIFY(!recent()->isVisible());
}

void TestWindowConnections::rememberingKeepsWhatWasOpened()
{
    action(u"Open vault…"_s)->trigger();
    auto *dialog = m_window->findChild<OpenVaultDialog *>();
    QVERIFY(dialog);
    dialog->setConnection(practice(u"Remembered"_s, ConnectionColor::Green));
    control<QCheckBox>(*dialog, u"Remember this connection"_s)->setChecked(true);
    control<QLineEdit>(*dialog, u"Name"_s)->setText(u"Remembered"_s);
    control<QLineEdit>(*dialog, u"Access token"_s)->setText(QString::fromLatin1(m_process->token()));
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    dialog->actionButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
    QCOMPARE(m_store->all().size(), 1);
    QCOMPARE(m_store->all().constFirst().name, u"Remembered"_s);
    QCOMPARE(m_store->all().constFirst().lastOpened, m_now);
    QCOMPARE(m_window->windowTitle(), u"Remembered – Vault Browser"_s);
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_process->token()));
}

void TestWindowConnections::rememberingTheSameAgainKeepsOne()
{
    const auto openAs = [this](const QString &name) {
        ConnectionRequest request{practice(name), {}};
        request.secrets.accessToken = SecretBuffer::copyOf(m_process->token());
        return m_window->opening().open(std::move(request), {true, false}).has_value();
    };
    QVERIFY(openAs(u"First"_s));
    const QString id = m_store->all().constFirst().id;
    QVERIFY(openAs({}));
    QVERIFY(openAs(u"First"_s));
    QCOMPARE(m_store->all().size(), 1);
    QCOMPARE(m_store->all().constFirst().id, id);
    QCOMPARE(m_store->all().constFirst().name, u"First"_s);
    QVERIFY(openAs(u"Second"_s));
    QCOMPARE(m_store->all().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
}

void TestWindowConnections::withoutRememberingNothingIsKept()
{
    ConnectionRequest request{practice({}), {}};
    request.secrets.accessToken = SecretBuffer::copyOf(m_process->token());
    QVERIFY(m_window->opening().open(std::move(request), {}));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
    QVERIFY(m_store->all().isEmpty());
    QVERIFY(!QFile::exists(m_store->file()));
}

void TestWindowConnections::whatCannotBeOpenedIsNotKept()
{
    ConnectionRequest request{practice(u"Remembered"_s), {}};
    request.secrets.accessToken = SecretBuffer::copyOf("no token at all");
    const auto opened = m_window->opening().open(std::move(request), {true, true});
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, ErrorReason::TokenMalformed);
    QVERIFY(m_store->all().isEmpty());
}

void TestWindowConnections::whatCannotBeKeptIsToldInTheDialog()
{
    m_window.reset();
    m_store = std::make_unique<ConnectionStore>(u"/proc/vault-browser/connections.json"_s);
    startAnew();
    action(u"Open vault…"_s)->trigger();
    auto *dialog = m_window->findChild<OpenVaultDialog *>();
    dialog->setConnection(practice(u"Remembered"_s));
    control<QCheckBox>(*dialog, u"Remember this connection"_s)->setChecked(true);
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    dialog->actionButton()->click();
    QTRY_VERIFY(dialog->isVisible() && !dialog->failureMessage()->text().isEmpty());
    QCOMPARE(m_window->errors().rowCount(), 1);
    QCOMPARE(m_window->errors().errorAt(0).reason, ErrorReason::FileUnwritable);
    QVERIFY2(!m_window->isListed(), "it can be opened once the box is not ticked");
}

void TestWindowConnections::theManagerOpensWhatItShows()
{
    const Connection kept = keep(practice(u"Kept"_s), 0);
    visibleButton(*m_window, u"Manage connections…"_s)->click();
    QPointer<ConnectionManagerDialog> manager = m_window->findChild<ConnectionManagerDialog *>();
    QVERIFY(manager && manager->isVisible());
    action(u"Manage connections…"_s)->trigger();
    QCOMPARE(m_window->findChildren<ConnectionManagerDialog *>().size(), 1);
    manager->reject();
    QTRY_VERIFY(!manager);

    action(u"Manage connections…"_s)->trigger();
    manager = m_window->findChild<ConnectionManagerDialog *>();
    manager->choose(kept.id);
    Q_EMIT manager->openRequested(kept.id);
    manager->close();
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
    QCOMPARE(m_store->find(kept.id)->lastOpened, m_now);
}

void TestWindowConnections::withoutAStoreNothingIsManaged()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(!action(u"Manage connections…"_s)->isEnabled());
    QVERIFY(!visibleButton(*m_window, u"Manage connections…"_s));
}

void TestWindowConnections::signingOutClosesAndTells()
{
    openKept(u"Production"_s, ConnectionColor::Red);
    QVERIFY(!m_window->notices().isVisible());
    action(u"Sign out"_s)->trigger();
    QVERIFY(visibleButton(*m_window, u"Open a vault…"_s));
    QTRY_VERIFY(m_window->notices().isVisible());
    QVERIFY2(m_window->notices().text().contains(u"Signed out of Production"_s), qPrintable(m_window->notices().text()));
    QCOMPARE(m_window->windowTitle(), u"Vault Browser"_s);
    QCOMPARE(m_window->errors().rowCount(), 0);
    openRecent(0);
    QTRY_VERIFY2(prompt(), "the token is gone with the session");
    QVERIFY(!m_window->notices().isVisible());
}

void TestWindowConnections::signingOutNeedsAVault()
{
    QVERIFY(!action(u"Sign out"_s)->isEnabled());
    QCOMPARE(action(u"Sign out"_s)->toolTip(), u"Open a vault first"_s);
}

void TestWindowConnections::closingTheWindowEndsASignIn_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"window", "manager", "dialog"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void TestWindowConnections::closingTheWindowEndsASignIn()
{
    QFETCH(QString, where);
    const Connection kept = keep(practice(u"Kept"_s), m_now);
    if (where == u"window") {
        openRecent(0);
    } else if (where == u"manager") {
        action(u"Manage connections…"_s)->trigger();
        auto *manager = m_window->findChild<ConnectionManagerDialog *>();
        manager->choose(kept.id);
        visibleButton(*manager, u"Test connection"_s)->click();
    } else {
        action(u"Open vault…"_s)->trigger();
        auto *dialog = m_window->findChild<OpenVaultDialog *>();
        dialog->setConnection(practice(u"Typed"_s));
        visibleButton(*dialog, u"Test connection"_s)->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(prompt(), 10000);
    const QPointer<SignInPromptDialog> asked = prompt();
    m_window.reset();
    QVERIFY(!asked);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!qobject_cast<SignInPromptDialog *>(QApplication::activeWindow()));
}

void TestWindowConnections::closingTheVaultEndsItsSignIn()
{
    keep(practice(u"Kept"_s), m_now);
    openRecent(0);
    QTRY_VERIFY_WITH_TIMEOUT(prompt(), 10000);
    m_window->closeVault();
    QTRY_VERIFY(!prompt());
    QCoreApplication::processEvents();
    QVERIFY2(!prompt(), "a question that nobody waits for is not asked again");
    openRecent(0);
    giveToken(m_process->token());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), 20000);
}

void TestWindowConnections::picturesOfTheWindow()
{
    if (qEnvironmentVariableIsEmpty("VAULT_PICTURES_DIR"))
        QSKIP("VAULT_PICTURES_DIR names no folder to save pictures in");
    openKept(u"Production – contoso"_s, ConnectionColor::Red);
    m_window->resize(1280, 800);
    picture(*m_window, u"window-band"_s);
    action(u"Sign out"_s)->trigger();
    QTRY_VERIFY(m_window->notices().isVisible());
    keep(practice(u"Test"_s, ConnectionColor::Yellow), m_now - 90'000);
    picture(*m_window, u"window-signedout"_s);
    m_window->notices().showNotice(MessageKind::Warning, u"The keychain cannot be used: you stay signed in until the program ends."_s);
    picture(*m_window, u"window-warned"_s);
}

QTEST_MAIN(TestWindowConnections)
#include "tst_windowconnections.moc"
