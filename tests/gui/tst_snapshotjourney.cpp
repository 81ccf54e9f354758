// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionstore.h"
#include "network/snapshots/snapshotcleanup.h"
#include "network/snapshots/snapshotstore.h"
#include "snapshotsamples.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/support/leftbehind.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/windowtesting.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// What a connection remembers of its vault, through the window: switched on, what changed while it was closed, reading
/// without the vault, a file that somebody changed, switched off.
class SnapshotJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tellsWhatChangedSinceTheLastVisit();
    void readsOfflineWhatWasThere();
    void refusesAFileThatSomebodyChanged();
    void switchingOffRemovesWhatIsKept();
    void closingTheWindowKeepsWhatIsThere();

private:
    bool isListed() const
    {
        return Driver::waitFor([this] { return m_window->isListed() && m_window->isSettled(); }, 20'000);
    }
    static bool says(const QString &words) { return !Driver::textContaining(words, 20'000).isEmpty(); }
    bool openFromTheManager(const QString &button);
    bool openVault();
    /// A press takes its time: a dialog that is still closing would get the next one. button: one that goes with it.
    static bool closeDialog(const QString &button)
    {
        return Driver::pressButton(u"Close"_s)
            && Driver::waitFor([&button] { return !Driver::isThere(QAccessible::PushButton, button); });
    }
    void closeVault();
    bool switchOnAndOpen();
    /// By another client of the same vault.
    void setSecret(const QString &name, const Tags &tags);
    void deleteSecret(const QString &name);
    QStringList keptFiles() const { return QDir(m_snapshotFolder).entryList(QDir::Files); }

    std::unique_ptr<OwnHome> m_home;
    QString m_snapshotFolder;
    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<ConnectionStore> m_connections;
    std::shared_ptr<test::FakeSnapshotKeys> m_keys;
    std::unique_ptr<SnapshotStore> m_snapshots;
    std::unique_ptr<SnapshotCleanup> m_cleanup;
    std::unique_ptr<MainWindow> m_window;
    Connection m_connection;
};

void SnapshotJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "0");
}

void SnapshotJourney::init()
{
    m_vault = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
    m_home = std::make_unique<OwnHome>();
    m_snapshotFolder = m_home->path() + u"/snapshots"_s;
    m_connections = std::make_unique<ConnectionStore>(m_home->path() + u"/connections.json"_s);
    m_keys = std::make_shared<test::FakeSnapshotKeys>();
    m_snapshots = std::make_unique<SnapshotStore>(m_snapshotFolder, m_keys);
    m_cleanup = std::make_unique<SnapshotCleanup>(*m_connections, *m_snapshots);
    Connection connection;
    connection.name = u"Remembered"_s;
    connection.vaultUrl = m_vault->url().toString();
    connection.additionalRootFile = m_vault->caFile();
    connection.signIn.kind = SignInKind::AccessToken;
    m_connection = m_connections->save(connection).value();
    awaitAccessibility();
    WindowServices services;
    services.connections = m_connections.get();
    services.snapshots = m_snapshots.get();
    services.opening.keychain = Keychain(u"vault-browser-test-snapshotjourney"_s);
    m_window = std::make_unique<MainWindow>(services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SnapshotJourney::cleanup()
{
    m_window.reset();
    SnapshotStore::settle();
    m_cleanup.reset();
    m_home.reset();
    m_vault.reset();
}

bool SnapshotJourney::openFromTheManager(const QString &button)
{
    return Driver::pressButton(u"Manage connections"_s) && Driver::pressButton(button);
}

bool SnapshotJourney::openVault()
{
    return openFromTheManager(u"Open vault"_s) && says(u"asks for an access token"_s)
        && Driver::setText(u"Access token"_s, QString::fromLatin1(m_vault->token())) && Driver::pressButton(u"Sign in"_s)
        && isListed();
}

void SnapshotJourney::closeVault()
{
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    SnapshotStore::settle();
}

bool SnapshotJourney::switchOnAndOpen()
{
    return Driver::pressButton(u"Manage connections"_s)
        && Driver::setChecked(u"Remember what the vault holds, to show what changed"_s, true)
        && says(u"Names and tags can be sensitive too"_s) && Driver::pressButton(u"Save"_s)
        && Driver::waitFor([this] { return m_connections->find(m_connection.id)->remembersContents; })
        && closeDialog(u"Save"_s) && openVault();
}

void SnapshotJourney::setSecret(const QString &name, const Tags &tags)
{
    const auto session = sessionWith(*m_vault);
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf("canary-value-5d31c2");
    parameters.tags = tags;
    auto done = session->secrets().set(name, parameters);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 10'000);
    QVERIFY(done.takeResult());
}

void SnapshotJourney::deleteSecret(const QString &name)
{
    const auto session = sessionWith(*m_vault);
    auto done = session->secrets().deleteSecret(name);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 10'000);
    QVERIFY(done.takeResult());
}

void SnapshotJourney::tellsWhatChangedSinceTheLastVisit()
{
    setSecret(u"journey-changed"_s, {});
    setSecret(u"journey-gone"_s, {});
    STEP(switchOnAndOpen());
    STEP(says(u"Nothing changed since"_s));
    QCOMPARE(keptFiles().size(), 1);
    closeVault();

    setSecret(u"journey-new"_s, {{u"env"_s, u"canary-tag-77"_s}});
    setSecret(u"journey-changed"_s, {{u"env"_s, u"changed"_s}});
    deleteSecret(u"journey-gone"_s);

    STEP(openVault());
    STEP(says(u"1 new"_s));
    STEP(says(u"1 changed"_s));
    STEP(says(u"1 vanished"_s));
    STEP(Driver::setText(u"Filter secrets"_s, u"changed:new"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s) == QStringList{u"journey-new (New)"_s}; }));
    STEP(Driver::setText(u"Filter secrets"_s, u"changed:changed"_s));
    STEP(Driver::waitFor([] {
        const QStringList rows = Driver::rows(u"Secrets list"_s);
        return rows.size() == 1 && rows.constFirst().startsWith(u"journey-changed (Changed: "_s);
    }));

    STEP(Driver::pressButton(u"Show changes"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"What changed"_s).contains(u"journey-gone"_s); }));
    STEP(Driver::rows(u"What changed"_s, 2).contains(u"Vanished"_s));
    STEP(Driver::rows(u"What changed"_s, 3).contains(u"Deleted; it can be recovered"_s));
    STEP(Driver::selectRow(u"What changed"_s, u"journey-gone"_s));
    STEP(Driver::pressButton(u"Go to object"_s));
    STEP(closeDialog(u"Go to object"_s));
    STEP(Driver::waitFor([] {
        return Driver::rows(u"Deleted secrets list"_s).contains(u"journey-gone (Deleted since the last visit)"_s);
    }));

    STEP(Driver::pressButton(u"Mark as seen"_s));
    STEP(says(u"Nothing changed since"_s));
    STEP(!Driver::isThere(QAccessible::PushButton, u"Mark as seen"_s));
    closeVault();
    // What is on the disk tells nobody which names and tags there are, and no value.
    QCOMPARE(m_home->filesHolding({"journey-new", "canary-tag-77", "canary-value-5d31c2", "journey-gone"}),
             QStringList());
}

void SnapshotJourney::readsOfflineWhatWasThere()
{
    STEP(switchOnAndOpen());
    STEP(says(u"Nothing changed since"_s));
    m_vault->stop();
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(Driver::waitFor([] {
        return !Driver::textContaining(u"Remembered cannot be reached now."_s, 100).isEmpty();
    }, 60'000));
    STEP(Driver::waitFor([] {
        for (const QString &text : Driver::everythingSaid()) {
            if (text.startsWith(u"Show what was there on "_s))
                return Driver::pressButton(text);
        }
        return false;
    }));
    STEP(says(u"Nothing here is current, and nothing can be changed"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Details of then"_s).contains(u"State then"_s); }));
    STEP(closeDialog(u"Copy ID"_s));
    closeVault();

    // Without any try to reach the vault.
    STEP(openFromTheManager(u"Open offline"_s));
    STEP(says(u"Nothing here is current"_s));
    STEP(Driver::pressButton(u"Close"_s));
}

void SnapshotJourney::refusesAFileThatSomebodyChanged()
{
    STEP(switchOnAndOpen());
    STEP(says(u"Nothing changed since"_s));
    closeVault();
    QFile file(m_snapshotFolder + u'/' + keptFiles().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    const char byte = file.read(1).at(0);
    QVERIFY(file.seek(100) && file.putChar(char(byte ^ 1)));
    file.close();

    STEP(openVault());
    STEP(says(u"What was kept of the vault's last visit cannot be trusted"_s));
    STEP(JourneyWindow::errorPanelShows({u"Kept lists damaged"_s, u"set aside"_s}));
    QCOMPARE(keptFiles().filter(u".aside-"_s).size(), 1);
    STEP(!Driver::isThere(QAccessible::PushButton, u"Begin anew"_s)); // It does so by itself.
    // The next visit has something to compare with again.
    STEP(Driver::waitFor([this] { return keptFiles().size() == 2; }));
}

void SnapshotJourney::switchingOffRemovesWhatIsKept()
{
    STEP(switchOnAndOpen());
    STEP(says(u"Nothing changed since"_s));
    QCOMPARE(keptFiles().size(), 1);
    closeVault();
    STEP(Driver::pressButton(u"Manage connections"_s));
    STEP(Driver::setChecked(u"Remember what the vault holds, to show what changed"_s, false));
    STEP(says(u"What was kept of this vault is removed when you save"_s));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(Driver::waitFor([this] { return keptFiles().isEmpty() && m_keys->kept.isEmpty(); }));
    STEP(!Driver::isThere(QAccessible::PushButton, u"Open offline"_s));
    STEP(Driver::pressButton(u"Close"_s));
}

void SnapshotJourney::closingTheWindowKeepsWhatIsThere()
{
    STEP(switchOnAndOpen());
    STEP(says(u"Nothing changed since"_s));
    setSecret(u"journey-new"_s, {});
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(says(u"1 new"_s));
    m_window->close();
    SnapshotStore::settle();
    auto kept = m_snapshots->load(m_connection.id);
    SnapshotStore::settle();
    const auto snapshot = kept.takeResult();
    QVERIFY(snapshot && *snapshot);
    const QList<VaultItem> &secrets = (*snapshot)->list(ObjectKind::Secret)->items;
    QVERIFY(std::any_of(secrets.cbegin(), secrets.cend(),
                        [](const VaultItem &item) { return item.id.name == u"journey-new"_s; }));
}

QTEST_MAIN(SnapshotJourney)
#include "tst_snapshotjourney.moc"
