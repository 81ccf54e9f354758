// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"
#include "network/connections/connectionstore.h"
#include "network/snapshots/snapshotcleanup.h"
#include "network/snapshots/snapshotstore.h"
#include "snapshotsamples.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/everythingshown.h"
#include "tests/gui/journeywindow.h"
#include "tests/support/leftbehind.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/windowtesting.h"
#include "ui/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

namespace {

const QByteArray canary = "K4n4rie-7f3a-inside";
const QByteArray typedCanary = "K4n4rie-9c21-typed";

} // namespace

/// Secrets with a value that is known again are used in every way that the window has, and after each the models, the
/// accessibility tree, the log, and in the end the files that are left are looked through for it.
class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWatchFindsWhatIsThere();
    void noValueGetsAnywhere();
    void cleanupTestCase();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 20'000).isEmpty(); }
    bool openVault();
    bool select(const QString &name);
    bool closeDialog();
    void lookAround(const char *when, Looking looking = Looking::Everywhere);
    void setSecret(PracticeVaultProcess &vault, const QString &name, const QByteArray &value);

    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<PracticeVaultProcess> m_other;
    std::unique_ptr<OwnHome> m_home;
    QTemporaryDir m_elsewhere; ///< For files that the person asked for.
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<SnapshotStore> m_snapshots;
    std::unique_ptr<SnapshotCleanup> m_cleanup;
    std::unique_ptr<MainWindow> m_window;
};

void CanaryTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    keepLog();
    m_vault = std::make_unique<PracticeVaultProcess>();
    m_other = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning() && m_other->isRunning(), qPrintable(m_vault->errorText()));
    for (int number = 0; number < 3; ++number)
        setSecret(*m_vault, u"canary-%1"_s.arg(number), canary + QByteArray::number(number));
    setSecret(*m_vault, u"canary-0"_s, canary + "-again");

    m_home = std::make_unique<OwnHome>();
    m_connections = std::make_unique<ConnectionStore>(m_home->path() + u"/connections.json"_s);
    m_snapshots = std::make_unique<SnapshotStore>(m_home->path() + u"/snapshots"_s,
                                                  std::make_shared<test::FakeSnapshotKeys>());
    m_cleanup = std::make_unique<SnapshotCleanup>(*m_connections, *m_snapshots);
    Connection connection;
    connection.name = u"With canaries"_s;
    connection.vaultUrl = m_vault->url().toString();
    connection.additionalRootFile = m_vault->caFile();
    connection.signIn.kind = SignInKind::AccessToken;
    connection.remembersContents = true;
    QVERIFY(m_connections->save(connection));
    awaitAccessibility();
    WindowServices services;
    services.connections = m_connections.get();
    services.snapshots = m_snapshots.get();
    services.opening.keychain = Keychain(u"vault-browser-test-canary"_s);
    m_window = std::make_unique<MainWindow>(services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CanaryTest::setSecret(PracticeVaultProcess &vault, const QString &name, const QByteArray &value)
{
    const auto session = sessionWith(vault);
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(value);
    auto done = session->secrets().set(name, parameters);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 10'000);
    QVERIFY(done.takeResult());
}

bool CanaryTest::openVault()
{
    return Driver::pressButton(u"Manage connections"_s) && Driver::pressButton(u"Open vault"_s)
        && says(u"asks for an access token"_s)
        && Driver::setText(u"Access token"_s, QString::fromLatin1(m_vault->token())) && Driver::pressButton(u"Sign in"_s)
        && Driver::waitFor([this] { return m_window->isListed() && m_window->isSettled(); }, 20'000);
}

bool CanaryTest::select(const QString &name)
{
    return Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s) && Driver::setText(u"Filter secrets"_s, u"canary-"_s)
        && Driver::waitFor([&] {
               const QStringList rows = Driver::rows(u"Secrets list"_s);
               return rows.size() >= 3 && rows.size() < 10;
           })
        && Driver::selectRow(u"Secrets list"_s, name) && Driver::selectTab(u"Value"_s);
}

bool CanaryTest::closeDialog()
{
    return Driver::pressButton(u"Close"_s)
        && Driver::waitFor([this] { return QApplication::activeWindow() == m_window.get(); });
}

void CanaryTest::lookAround(const char *when, Looking looking)
{
    const QString start = QString::fromLatin1(canary.first(8)); // What both have in common.
    const QStringList places = placesShowing(start, looking);
    QVERIFY2(places.isEmpty(), qPrintable(QString::fromLatin1(when) + u": "_s + places.join(u"; "_s)));
    for (const QString &line : keptLog())
        QVERIFY2(!line.contains(start), when);
    for (int row = 0; row < m_window->errors().rowCount(); ++row)
        QVERIFY2(!reportText(m_window->errors().errorAt(row)).contains(start), when);
}

// The looking itself: words that are on the screen are found in models, names and the log.
void CanaryTest::theWatchFindsWhatIsThere()
{
    STEP(openVault());
    STEP(select(u"canary-1"_s));
    const QString places = placesShowing(u"canary-1"_s, Looking::Everywhere).join(u'\n');
    QVERIFY2(places.contains(u"ItemTableModel, row"_s), qPrintable(places));
    QVERIFY2(places.contains(u"name of a control"_s), qPrintable(places));
    qDebug("a line of debugging");
    QVERIFY(keptLog().contains(u"a line of debugging"_s));
}

void CanaryTest::noValueGetsAnywhere()
{
    lookAround("listed");

    STEP(select(u"canary-0"_s));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(Driver::waitFor([] { return Driver::text(u"Value, shown"_s).contains(QString::fromLatin1(canary)); }));
    lookAround("revealed", Looking::NotAtText);
    STEP(Driver::pressButton(u"Hide value"_s));
    lookAround("hidden again");

    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return QApplication::clipboard()->text().contains(QString::fromLatin1(canary)); }));
    lookAround("copied");

    // Not by the start that is looked for: what a person types is shown to them.
    STEP(Driver::setText(u"Filter secrets"_s, QString::fromLatin1(canary.sliced(8)) + u"-again"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).isEmpty(); })); // Values are not searched.
    STEP(Driver::setText(u"Filter secrets"_s, QString()));

    STEP(Driver::pressButton(u"New secret"_s));
    STEP(Driver::setText(u"Name"_s, u"canary-typed"_s));
    STEP(Driver::setText(u"Value"_s, QString::fromLatin1(typedCanary)));
    lookAround("typed", Looking::NotAtText);
    m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/secrets/canary-typed"_s},
                       {u"status"_s, 403}, {u"code"_s, u"Forbidden"_s}, {u"message"_s, u"Not today."_s}});
    STEP(Driver::pressButton(u"Save secret"_s));
    STEP(says(u"403"_s));
    lookAround("refused", Looking::NotAtText);
    STEP(Driver::pressButton(u"Save secret"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).contains(u"canary-typed"_s); }));
    lookAround("saved");

    // The workbench stands where the value was a moment ago.
    STEP(Driver::pressButton(u"Sign"_s));
    STEP(Driver::setText(u"Digest"_s, QString(64, u'a')));
    STEP(Driver::enterText(u"Key"_s, u"orders-signing"_s));
    STEP(Driver::pressButton(u"Sign digest"_s) && says(u"Verified on this computer"_s));
    lookAround("signed");
    STEP(Driver::selectTab(u"Verify"_s));
    STEP(Driver::setText(u"Signature"_s, QString(128, u'a')));
    lookAround("verified");

    // Chosen together, exported with their values, and copied to another vault.
    STEP(select(u"canary-1"_s));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_A, Qt::ControlModifier));
    STEP(Driver::pressKey(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::setChecked(u"Include the values (written unencrypted)"_s, true));
    STEP(Driver::pressButton(u"Export 4 secrets"_s));
    const QString file = m_elsewhere.filePath(u"values"_s);
    STEP(Driver::setText(u"File name"_s, file) && Driver::pressButton(u"Save"_s));
    STEP(Driver::waitFor([&] { return !filesHolding({canary}, {m_elsewhere.path()}).isEmpty(); }));
    lookAround("exported");
    STEP(closeDialog());

    VaultView *source = m_window->currentVault();
    m_window->openVault(sessionWith(*m_other));
    STEP(Driver::waitFor([this] { return m_window->isListed() && m_window->isSettled(); }, 20'000));
    m_window->chooseVault(source);
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::pressButton(u"Copy 4 secrets"_s));
    STEP(says(u"4 copied."_s));
    lookAround("copied to another vault");
    STEP(closeDialog());

    STEP(Driver::pressKey(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::setText(u"Search in all open vaults"_s, u"canary-"_s));
    STEP(Driver::waitFor([this] { return m_window->isSettled(); }));
    lookAround("searched");
}

void CanaryTest::cleanupTestCase()
{
    endKeepingLog();
    if (QTest::currentTestFailed())
        return;
    QApplication::clipboard()->clear();
    m_window.reset();
    SnapshotStore::settle();
    m_cleanup.reset();
    QCOMPARE(m_home->filesHolding({canary, typedCanary}), QStringList());
    for (const QString &line : keptLog())
        QVERIFY(!line.contains(QString::fromLatin1(canary.first(8))));
    m_home.reset();
}

QTEST_MAIN(CanaryTest)
#include "tst_canary.moc"
