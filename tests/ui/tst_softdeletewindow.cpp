// SPDX-License-Identifier: Apache-2.0
// Delete, recover and purge in the window: commands, lists, selection, and closing in the middle.
#include "models/errorlogmodel.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/softdelete/jobsstrip.h"
#include "ui/softdelete/removaldialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace vault;
using namespace Qt::StringLiterals;

class TestSoftDeleteWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void deletingAsksAndTheNextRowIsChosen();
    void commandsThatDoNotApplySayWhy();
    void aCertificatesKeyIsExplained();
    void purgeProtectionIsExplained();
    void withoutSoftDeleteTheNameIsAskedFor();
    void theDeleteKeyInTheFilterDeletesText();
    void closingTheVaultInTheMiddleIsSafe();

private:
    void open(const PracticeVaultProcess &process);
    QTableView *list(const QString &title) const { return named<QTableView>(*m_window, title + u" list"_s); }
    void showList(int row) const
    {
        auto *contents = named<QTreeView>(*m_window, u"Vault contents"_s);
        contents->setCurrentIndex(contents->model()->index(row, 0, contents->model()->index(0, 0)));
    }
    static int rowOf(const QTableView &view, const QString &name)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.model()->index(row, 0).data(ItemTableModel::NameRole).toString() == name)
                return row;
        }
        return -1;
    }
    static QString chosenIn(const QTableView &view)
    {
        const QModelIndexList rows = view.selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.constFirst().data(ItemTableModel::NameRole).toString();
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    /// Chooses that row and answers the question with yes.
    void deleteFrom(const QString &title, const QString &name);
    /// Where the environment names a folder for it.
    void picture(const QString &name);

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<MainWindow> m_window;
};

void TestSoftDeleteWindow::initTestCase()
{
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "500");
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestSoftDeleteWindow::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_process->clearFaults();
    m_process->clearRequests();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    open(*m_process);
}

void TestSoftDeleteWindow::open(const PracticeVaultProcess &process)
{
    QVERIFY2(process.isRunning(), qPrintable(process.errorText()));
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    auto session = sessionWith(process);
    QVERIFY(session);
    m_window->openVault(std::move(session));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20000);
}

void TestSoftDeleteWindow::cleanup()
{
    m_window.reset();
    applyTheme(*qApp, ThemeChoice::System);
}

void TestSoftDeleteWindow::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("VAULT_PICTURES_DIR");
    if (folder.isEmpty())
        return;
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(*qApp, theme);
        QCoreApplication::processEvents();
        const QString suffix = theme == ThemeChoice::Light ? u"-light.png"_s : u"-dark.png"_s;
        m_window->grab().save(folder + u'/' + name + suffix);
    }
}

void TestSoftDeleteWindow::deleteFrom(const QString &title, const QString &name)
{
    QTableView *view = list(title);
    view->selectRow(rowOf(*view, name));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    auto *question = m_window->findChild<RemovalDialog *>();
    QVERIFY(question);
    QTest::mouseClick(question->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<RemovalDialog *>());
    m_window->activateWindow(); // Without a window manager nobody else does.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSoftDeleteWindow::deletingAsksAndTheNextRowIsChosen()
{
    QTableView *secrets = list(u"Secrets"_s);
    const QString name = u"orders-db-password"_s;
    const int before = secrets->model()->rowCount();
    deleteFrom(u"Secrets"_s, name);
    QTRY_COMPARE(rowOf(*secrets, name), -1);
    QCOMPARE(secrets->model()->rowCount(), before - 1);
    auto *strip = m_window->findChild<JobsStrip *>();
    QVERIFY(strip->isVisible());
    QVERIFY(secrets->isVisible());
    picture(u"window-deleting"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*strip, u"Deleted orders-db-password."_s), 10000);
    QCOMPARE(requestLines(*m_process).filter(u"DELETE"_s).size(), 1);
    // The value of a secret that was merely deleted is nobody's business.
    QCOMPARE(requestLines(*m_process).filter(u"GET /secrets/"_s + name).filter(QRegularExpression(u"password$"_s)).size(), 0);
    picture(u"window-deleted"_s);
    m_window->resize(820, 600);
    QCoreApplication::processEvents();
    picture(u"window-narrow"_s);

    visibleButton(*strip, u"Show"_s)->click();
    QTableView *deleted = list(u"Deleted secrets"_s);
    QVERIFY(deleted->isVisible());
    QCOMPARE(chosenIn(*deleted), name);
    QVERIFY(deleted->hasFocus());
    QTest::keyClick(deleted, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*strip, u"Recovered orders-db-password."_s), 10000);
    QVERIFY(rowOf(*secrets, name) >= 0);
    QCOMPARE(rowOf(*deleted, name), -1);
}

void TestSoftDeleteWindow::commandsThatDoNotApplySayWhy()
{
    QVERIFY(action(u"Delete…"_s)->isEnabled());
    QVERIFY(!action(u"Recover"_s)->isEnabled());
    QCOMPARE(action(u"Purge forever…"_s)->toolTip(), u"Select a deleted key or a deleted secret first"_s);
    showList(3);
    QTRY_VERIFY(!chosenIn(*list(u"Deleted keys"_s)).isEmpty());
    QVERIFY(action(u"Recover"_s)->isEnabled());
    QVERIFY(action(u"Purge forever…"_s)->isEnabled());
    QVERIFY(!action(u"Delete…"_s)->isEnabled());
    QCOMPARE(action(u"Delete…"_s)->toolTip(), u"It is deleted already; recover it or purge it"_s);
}

void TestSoftDeleteWindow::aCertificatesKeyIsExplained()
{
    QTableView *secrets = list(u"Secrets"_s);
    int managed = -1;
    for (int row = 0; row < secrets->model()->rowCount() && managed < 0; ++row) {
        if (secrets->model()->index(row, 0).data(ItemTableModel::ManagedRole).toBool())
            managed = row;
    }
    QVERIFY(managed >= 0);
    secrets->selectRow(managed);
    action(u"Delete…"_s)->trigger();
    auto *question = m_window->findChild<RemovalDialog *>();
    QVERIFY(question);
    QVERIFY(!question->actionButton()->isEnabled());
    QVERIFY(showsText(*question, u"belongs to the certificate of the same name"_s));
}

void TestSoftDeleteWindow::purgeProtectionIsExplained()
{
    qputenv("PRACTICE_VAULT_RECOVERY_LEVEL", "CustomizedRecoverable");
    const PracticeVaultProcess process;
    qunsetenv("PRACTICE_VAULT_RECOVERY_LEVEL");
    open(process);
    showList(4);
    QTRY_VERIFY(!chosenIn(*list(u"Deleted secrets"_s)).isEmpty());
    QTest::keyClick(list(u"Deleted secrets"_s), Qt::Key_Delete, Qt::ShiftModifier);
    auto *question = m_window->findChild<RemovalDialog *>();
    QVERIFY(question);
    QVERIFY(!question->actionButton()->isEnabled());
    QVERIFY(showsText(*question, u"Purge protection is on for this vault (recovery level CustomizedRecoverable)"_s));
}

void TestSoftDeleteWindow::withoutSoftDeleteTheNameIsAskedFor()
{
    qputenv("PRACTICE_VAULT_RECOVERY_LEVEL", "Purgeable");
    PracticeVaultProcess process;
    qunsetenv("PRACTICE_VAULT_RECOVERY_LEVEL");
    m_window->closeVault();
    open(process);
    QTableView *secrets = list(u"Secrets"_s);
    secrets->selectRow(rowOf(*secrets, u"orders-db-password"_s));
    QTest::keyClick(secrets, Qt::Key_Delete);
    auto *question = m_window->findChild<RemovalDialog *>();
    QVERIFY(question);
    QVERIFY(!question->actionButton()->isEnabled());
    QTest::keyClicks(question->nameEdit(), u"orders-db-password"_s);
    QTest::mouseClick(question->actionButton(), Qt::LeftButton);
    auto *strip = m_window->findChild<JobsStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(showsText(*strip, u"Deleted orders-db-password for good"_s), 10000);
    QVERIFY(!visibleButton(*strip, u"Show"_s));
    QCOMPARE(rowOf(*secrets, u"orders-db-password"_s), -1);
}

void TestSoftDeleteWindow::theDeleteKeyInTheFilterDeletesText()
{
    auto *filter = named<QLineEdit>(*m_window, u"Filter secrets"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"orders"_s);
    filter->setCursorPosition(0);
    QTest::keyClick(filter, Qt::Key_Delete);
    QCOMPARE(filter->text(), u"rders"_s);
    QVERIFY(!m_window->findChild<RemovalDialog *>());
}

void TestSoftDeleteWindow::closingTheVaultInTheMiddleIsSafe()
{
    deleteFrom(u"Secrets"_s, u"feature-flags"_s);
    action(u"Delete…"_s)->trigger();
    QVERIFY(m_window->findChild<RemovalDialog *>());
    m_window->closeVault();
    QVERIFY(!m_window->findChild<RemovalDialog *>());
    QVERIFY(!m_window->findChild<JobsStrip *>());
    QVERIFY(visibleButton(*m_window, u"Open a vault…"_s));
}

QTEST_MAIN(TestSoftDeleteWindow)
#include "tst_softdeletewindow.moc"
