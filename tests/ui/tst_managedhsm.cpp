// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace vault;
using namespace Qt::StringLiterals;

/// A Managed HSM in the window: keys and nothing else.
class TestManagedHsm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void onlyKeysAreListed();
    void nothingOffersSecrets();
    void closingBringsTheCommandsBack();
    void keyTypesAreShown_data();
    void keyTypesAreShown();
    void anActivityIdIsKeptForSupport();
    void anEmptyListSpeaksOfKeys();

private:
    void open(PracticeVaultProcess &process);
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QTableView *keys() const { return named<QTableView>(*m_window, u"Keys list"_s); }
    bool says(const QString &text) const { return showsText(*m_window, text); }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<MainWindow> m_window;
};

void TestManagedHsm::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>(QStringList{u"--managed-hsm"_s});
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestManagedHsm::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_process->clearFaults();
    m_process->clearRequests();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestManagedHsm::open(PracticeVaultProcess &process)
{
    auto session = sessionWith(process, VaultService::ManagedHsm);
    QVERIFY(session);
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openVault(std::move(session));
    QTRY_VERIFY_WITH_TIMEOUT(settled.count() > 0, 20000);
}

void TestManagedHsm::onlyKeysAreListed()
{
    open(*m_process);
    const QAbstractItemModel *contents = named<QTreeView>(*m_window, u"Vault contents"_s)->model();
    const QModelIndex hsm = contents->index(0, 0);
    QStringList titles;
    for (int row = 0; row < contents->rowCount(hsm); ++row)
        titles.append(contents->index(row, 0, hsm).data().toString());
    QCOMPARE(titles, (QStringList{u"Keys"_s, u"Deleted keys"_s}));
    QVERIFY(keys()->isVisible());
    QVERIFY(keys()->model()->rowCount() > 10);
    QCOMPARE(m_window->errors().rowCount(), 0);
    for (const QString &line : requestLines(*m_process))
        QVERIFY2(!line.contains(u"secrets"_s) && !line.contains(u"certificates"_s), qPrintable(line));
}

void TestManagedHsm::nothingOffersSecrets()
{
    open(*m_process);
    for (const QString &text : {u"New secret…"_s, u"New version of the secret…"_s, u"Copy value"_s, u"Reveal or hide value"_s})
        QVERIFY2(!action(text)->isVisible(), qPrintable(text));
    QVERIFY(action(u"New key…"_s)->isVisible());
    QVERIFY(action(u"New key…"_s)->isEnabled());
    QVERIFY(!visibleButton(*m_window, u"New secret…"_s));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<QDialog *>());
}

void TestManagedHsm::closingBringsTheCommandsBack()
{
    open(*m_process);
    m_window->closeVault();
    QVERIFY(action(u"New secret…"_s)->isVisible());
    QVERIFY(!action(u"New secret…"_s)->isEnabled());
}

void TestManagedHsm::keyTypesAreShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("oct-HSM") << u"database-master-key"_s << u"oct-HSM key"_s;
    QTest::newRow("RSA-HSM") << u"root-signing-2030"_s << u"RSA-HSM 4096 key"_s;
    QTest::newRow("EC-HSM") << u"firmware-signing"_s << u"EC-HSM P-384 key"_s;
}

void TestManagedHsm::keyTypesAreShown()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    open(*m_process);
    for (int row = 0; row < keys()->model()->rowCount(); ++row) {
        if (keys()->model()->index(row, 0).data(ItemTableModel::NameRole).toString() == name)
            keys()->selectRow(row);
    }
    QTRY_VERIFY_WITH_TIMEOUT(says(type), 20000);
    auto *tabs = named<QTabWidget>(*m_window, u"Details"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == u"Public key"_s)
            tabs->setCurrentIndex(tab);
    }
    QCOMPARE(says(u"it has no public half"_s), type.startsWith(u"oct"_s));
}

void TestManagedHsm::anActivityIdIsKeptForSupport()
{
    m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /keys?"_s}, {u"times"_s, 0}, {u"status"_s, 400},
                         {u"code"_s, u"BadParameter"_s},
                         {u"message"_s, u"Invalid key identifier or name (Activity ID: 5f0c1f6e-0001)"_s}});
    open(*m_process);
    QVERIFY(says(u"Keys could not be listed"_s));
    QCOMPARE(m_window->errors().rowCount(), 1);
    QVERIFY(m_window->errors().errorAt(0).message.contains(u"5f0c1f6e-0001"_s));
}

void TestManagedHsm::anEmptyListSpeaksOfKeys()
{
    PracticeVaultProcess empty({u"--managed-hsm"_s, u"--seed-empty"_s});
    QVERIFY2(empty.isRunning(), qPrintable(empty.errorText()));
    open(empty);
    QVERIFY(says(u"No keys yet"_s));
    QVERIFY(says(u"Choose a key to see its details."_s));
    visibleButton(*m_window, u"New key…"_s)->click();
    QTRY_VERIFY(m_window->findChild<QDialog *>());
}

QTEST_MAIN(TestManagedHsm)
#include "tst_managedhsm.moc"
