// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace vault;
using namespace Qt::StringLiterals;

/// A vault that lets everything be listed and nothing be fetched, as is common: the window stays fully usable.
class TestListOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void everyListCanBeWorkedWith_data();
    void everyListCanBeWorkedWith();
    void aRefusedValueLeavesTheSecretsDetails();
    void refreshingKeepsTheLists();
    void listsThatAreRefusedDoNotDisturbTheOthers();

private:
    void open();
    void chooseList(const QString &title);
    bool showProperties();
    QTableView *list(const QString &title) const { return named<QTableView>(*m_window, title + u" list"_s); }
    bool says(const QString &text) const { return showsText(*m_window, text); }
    void refuse(const QString &match)
    {
        m_process->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, match}, {u"times"_s, 0}, {u"status"_s, 403},
                             {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByRbac"_s},
                             {u"message"_s, u"Caller is not authorized to perform action on resource."_s}});
    }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<MainWindow> m_window;
};

void TestListOnly::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestListOnly::init()
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

void TestListOnly::open()
{
    auto session = sessionWith(*m_process);
    QVERIFY(session);
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openVault(std::move(session));
    QTRY_VERIFY_WITH_TIMEOUT(settled.count() > 0, 20000);
}

void TestListOnly::chooseList(const QString &title)
{
    auto *contents = named<QTreeView>(*m_window, u"Vault contents"_s);
    const QAbstractItemModel *model = contents->model();
    const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, title, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    contents->setCurrentIndex(found.constFirst());
    QVERIFY(list(title)->isVisible());
}

bool TestListOnly::showProperties()
{
    for (QTabWidget *tabs : m_window->findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"Properties"_s) {
                tabs->setCurrentIndex(tab);
                return true;
            }
        }
    }
    return false;
}

void TestListOnly::everyListCanBeWorkedWith_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isFetched"); // Choosing a row asks the vault for it.
    QTest::newRow("keys") << u"Keys"_s << true;
    QTest::newRow("secrets") << u"Secrets"_s << false;
    QTest::newRow("certificates") << u"Certificates"_s << true;
    QTest::newRow("deleted keys") << u"Deleted keys"_s << true;
    QTest::newRow("deleted secrets") << u"Deleted secrets"_s << false;
    QTest::newRow("deleted certificates") << u"Deleted certificates"_s << true;
}

void TestListOnly::everyListCanBeWorkedWith()
{
    QFETCH(QString, title);
    QFETCH(bool, isFetched);
    for (const QString &kind : {u"keys/"_s, u"secrets/"_s, u"certificates/"_s}) {
        refuse(u"GET /"_s + kind);
        refuse(u"GET /deleted"_s + kind);
        refuse(u"POST /"_s + kind);
        refuse(u"PATCH /"_s + kind);
    }
    open();
    chooseList(title);
    QTableView *table = list(title);
    const int rows = table->model()->rowCount();
    QVERIFY(rows > 0);
    for (int row = 0; row < std::min(rows, 3); ++row) {
        table->selectRow(row);
        const QString name = table->model()->index(row, 0).data(ItemTableModel::NameRole).toString();
        QTRY_VERIFY(showProperties() && says(u"/"_s + name)); // Its identifier, as the list tells it.
        QTRY_COMPARE(visibleButton(*m_window, u"Retry"_s) != nullptr, isFetched);
        QCOMPARE(table->model()->rowCount(), rows);
        QVERIFY(!QApplication::activeModalWidget());
    }
    // Every tab can be looked at.
    for (QTabWidget *tabs : m_window->findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab))
                tabs->setCurrentIndex(tab);
            QVERIFY(!QApplication::activeModalWidget());
        }
    }
    auto *filter = named<QLineEdit>(*m_window, u"Filter "_s + title.toLower());
    const QString first = table->model()->index(0, 0).data(ItemTableModel::NameRole).toString();
    filter->setText(first);
    QTRY_VERIFY(table->model()->rowCount() < rows || rows == 1);
    QVERIFY(table->model()->rowCount() > 0);
    filter->clear();
    QTRY_COMPARE(table->model()->rowCount(), rows);
}

void TestListOnly::aRefusedValueLeavesTheSecretsDetails()
{
    refuse(u"GET /secrets/"_s);
    open();
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(visibleButton(*m_window, u"Retry"_s));
    QVERIFY(showProperties());
    const QModelIndex current = list(u"Secrets"_s)->currentIndex();
    QVERIFY(says(u"/secrets/"_s + current.data(ItemTableModel::NameRole).toString()));
    QCOMPARE(list(u"Secrets"_s)->selectionModel()->selectedRows().size(), 1);
}

void TestListOnly::refreshingKeepsTheLists()
{
    refuse(u"GET /keys/"_s);
    open();
    chooseList(u"Keys"_s);
    const int rows = list(u"Keys"_s)->model()->rowCount();
    list(u"Keys"_s)->selectRow(1);
    QTRY_VERIFY(visibleButton(*m_window, u"Retry"_s));
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_window->isListed());
    QCOMPARE(list(u"Keys"_s)->model()->rowCount(), rows);
    QCOMPARE(list(u"Keys"_s)->selectionModel()->selectedRows().constFirst().row(), 1);
}

void TestListOnly::listsThatAreRefusedDoNotDisturbTheOthers()
{
    refuse(u"/certificates"_s);
    refuse(u"/deletedcertificates"_s);
    open();
    QVERIFY(m_window->isListed());
    QVERIFY(list(u"Secrets"_s)->model()->rowCount() > 100);
    QCOMPARE(m_window->errors().rowCount(), 0);
    auto *contents = named<QTreeView>(*m_window, u"Vault contents"_s);
    const QModelIndex vaultRow = contents->model()->index(0, 0);
    const QModelIndex certificates = contents->model()->index(2, 0, vaultRow);
    QCOMPARE(certificates.data(Qt::AccessibleTextRole).toString(), u"Certificates: could not be loaded"_s);
    contents->setCurrentIndex(certificates);
    QTRY_VERIFY(says(u"Certificates could not be listed"_s));
    // It was lent a permission meanwhile.
    m_process->clearFaults();
    visibleButton(*m_window, u"Retry"_s)->click();
    QTRY_VERIFY(list(u"Certificates"_s)->isVisible() && list(u"Certificates"_s)->model()->rowCount() > 0);
    chooseList(u"Keys"_s);
    QVERIFY(list(u"Keys"_s)->model()->rowCount() > 0);
}

QTEST_MAIN(TestListOnly)
#include "tst_listonly.moc"
