// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/errorpanel.h"
#include "ui/settings.h"
#include "ui/signing/requests/certificaterequestdialog.h"
#include "ui/signing/signingpane.h"
#include "ui/theme.h"
#include "ui/vaultview.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/secrettextedit.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

#include <algorithm>
#include <filesystem>

using namespace vault;
using namespace Qt::StringLiterals;

/// The window against a practice vault.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theStartPageOffersBothWaysIn();
    void openingAVaultListsItAndNamesIt();
    void theContentsCountTheirLists();
    void choosingAListShowsIt();
    void aListThatIsMadeLateHasItsPlaceInTheTabOrder();
    void aLongListIsMadeWhileItGrows();
    void closingReturnsToTheStartPage();
    void anEmptyVaultOffersToBegin();
    void aRefusedListIsShownAndLogged();

    void everyActionHasATextAndItsOwnShortcut();
    void actionsThatDoNotApplySayWhy();
    void theWorkbenchTakesTheWindow();
    void everyControlHasAnAccessibleName();
    void theFilterShortcutGoesToTheFilter();
    void nameAndIdAreCopiedByShortcut();
    void theValueIsCopiedByShortcutOnly();
    void aSecretLeftOnTheClipboardIsTold();
    void panesAreReachedByShortcut();
    void theErrorPanelOpensByShortcut();
    void refreshKeepsTheChoice();

    void aNewSecretIsListedChosenAndShown();
    void aNewVersionStartsFromTheSelectedSecret();
    void theLayoutIsRemembered_data();
    void theLayoutIsRemembered();
    void theThemeIsRemembered();
    void whatDidNotChangeIsNotWrittenAgain();
    void settingsHoldNoToken();

private:
    void open(PracticeVaultProcess &process);
    void openSample() { open(*m_process); }
    QTableView *list(const QString &title = u"Secrets"_s) const
    {
        return named<QTableView>(*m_window, title + u" list"_s);
    }
    QTreeView *contents() const { return named<QTreeView>(*m_window, u"Vault contents"_s); }
    QString chosenName() const
    {
        const QModelIndexList rows = list()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.constFirst().data(ItemTableModel::NameRole).toString();
    }
    void choose(const QString &name);
    QList<QAction *> actions() const;
    QAction *actionNamed(const QString &text) const;

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestMainWindow::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_process->clearFaults();
    m_process->clearRequests();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    applyTheme(*qApp, ThemeChoice::System);
}

void TestMainWindow::open(PracticeVaultProcess &process)
{
    auto session = sessionWith(process);
    QVERIFY(session);
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->openVault(std::move(session));
    QVERIFY(!m_window->isSettled());
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20000);
    QVERIFY(m_window->isSettled());
}

void TestMainWindow::choose(const QString &name)
{
    QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(ItemTableModel::NameRole).toString() == name)
            list()->selectRow(row);
    }
    QCOMPARE(chosenName(), name);
}

QList<QAction *> TestMainWindow::actions() const
{
    QList<QAction *> found;
    const auto walk = [&found](const auto &self, const QMenu *menu) -> void {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                self(self, action->menu());
            else if (!action->isSeparator())
                found.append(action);
        }
    };
    for (QAction *action : m_window->menuBar()->actions())
        walk(walk, action->menu());
    return found;
}

QAction *TestMainWindow::actionNamed(const QString &text) const
{
    for (QAction *action : actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestMainWindow::theStartPageOffersBothWaysIn()
{
    QVERIFY(visibleButton(*m_window, u"Open a vault…"_s));
    QSignalSpy requested(m_window.get(), &MainWindow::practiceVaultRequested);
    visibleButton(*m_window, u"Open the practice vault"_s)->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(m_window->windowTitle(), u"Vault Browser"_s);
}

void TestMainWindow::openingAVaultListsItAndNamesIt()
{
    openSample();
    QVERIFY(list()->isVisible());
    QVERIFY(list()->model()->rowCount() > 100);
    QVERIFY2(m_window->windowTitle().endsWith(u" – Vault Browser"_s), qPrintable(m_window->windowTitle()));
    QVERIFY(m_window->windowTitle().contains(m_process->url().host()));
    QVERIFY(list()->hasFocus());
    // Something is chosen and shown, so that the window is not half empty.
    QVERIFY(!chosenName().isEmpty());
    QVERIFY(showsText(*named<QTabWidget>(*m_window, u"Details"_s), u"/secrets/"_s + chosenName()));
}

void TestMainWindow::theContentsCountTheirLists()
{
    openSample();
    const QModelIndex vault = contents()->model()->index(0, 0);
    QCOMPARE(contents()->model()->rowCount(vault), 6);
    const QModelIndex secrets = contents()->model()->index(1, 0, vault);
    QVERIFY(secrets.data(Qt::AccessibleTextRole).toString().contains(QString::number(list()->model()->rowCount())));
    QVERIFY(contents()->isExpanded(vault));
    QCOMPARE(contents()->currentIndex(), secrets);
}

void TestMainWindow::choosingAListShowsIt()
{
    openSample();
    const QModelIndex vault = contents()->model()->index(0, 0);
    contents()->setCurrentIndex(contents()->model()->index(0, 0, vault));
    QVERIFY(list(u"Keys"_s)->isVisible());
    QVERIFY(!list(u"Secrets"_s)->isVisible());
    contents()->setCurrentIndex(contents()->model()->index(4, 0, vault));
    QVERIFY(list(u"Deleted secrets"_s)->isVisible());
}

void TestMainWindow::aListThatIsMadeLateHasItsPlaceInTheTabOrder()
{
    openSample();
    QVERIFY(!list(u"Keys"_s)); // Nobody has looked at it.
    const QModelIndex vault = contents()->model()->index(0, 0);
    contents()->setCurrentIndex(contents()->model()->index(0, 0, vault));
    QVERIFY(list(u"Keys"_s)->isVisible());
    QTRY_VERIFY(!list(u"Keys"_s)->selectionModel()->selectedRows().isEmpty());
    QList<QWidget *> chain;
    for (QWidget *widget = contents(); chain.isEmpty() || widget != contents(); widget = widget->nextInFocusChain())
        chain.append(widget);
    const auto details = named<QTabWidget>(*m_window, u"Details"_s);
    QVERIFY(details);
    const auto first = std::find_if(chain.cbegin(), chain.cend(), [details](QWidget *widget) { return details->isAncestorOf(widget); });
    QVERIFY(first != chain.cend());
    QVERIFY(chain.indexOf(list(u"Keys"_s)) < first - chain.cbegin());
}

void TestMainWindow::aLongListIsMadeWhileItGrows()
{
    openSample();
    // Filled with very many at once, when it is chosen, it would hold the window up.
    ItemTableModel *keys = m_window->currentVault()->lists().list(ItemListKind::Keys);
    VaultItem item = keys->itemAt(0);
    for (int number = 0; number < 600; ++number) {
        item.id.name = u"grown-%1"_s.arg(number);
        keys->upsert(item);
    }
    QVERIFY(list(u"Keys"_s));
    QVERIFY(!list(u"Keys"_s)->isVisible());
    QCOMPARE(list(u"Keys"_s)->model()->rowCount(), keys->rowCount());
    QVERIFY(!list(u"Deleted secrets"_s));
}

void TestMainWindow::closingReturnsToTheStartPage()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(visibleButton(*m_window, u"Open a vault…"_s));
    QCOMPARE(m_window->windowTitle(), u"Vault Browser"_s);
    QVERIFY(!list());
    QVERIFY(!actionNamed(u"New secret…"_s)->isEnabled());
}

void TestMainWindow::anEmptyVaultOffersToBegin()
{
    PracticeVaultProcess empty({u"--seed-empty"_s});
    QVERIFY2(empty.isRunning(), qPrintable(empty.errorText()));
    open(empty);
    QVERIFY(showsText(*m_window, u"No secrets yet"_s));
    visibleButton(*m_window, u"New secret…"_s)->click();
    QTRY_VERIFY(m_window->findChild<SecretDialog *>());
    m_window->closeVault();
    QVERIFY(!m_window->findChild<SecretDialog *>());
}

void TestMainWindow::aRefusedListIsShownAndLogged()
{
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"message"_L1, "no"_L1}, {"match"_L1, "GET /secrets?"_L1}});
    openSample();
    QCOMPARE(m_window->errors().rowCount(), 1);
    QVERIFY(showsText(*m_window, u"Secrets could not be listed"_s));
    visibleButton(*m_window, u"Retry"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 100, 10000);
}

void TestMainWindow::everyActionHasATextAndItsOwnShortcut()
{
    QMap<QKeySequence, QString> taken;
    QVERIFY(actions().size() > 20);
    for (const QAction *action : actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence &shortcut : action->shortcuts()) {
            QVERIFY2(!taken.contains(shortcut), qPrintable(action->text() + u" / "_s + taken.value(shortcut)));
            taken[shortcut] = action->text();
        }
    }
    for (const char *expected : {"Ctrl+F", "F5", "Ctrl+N", "Ctrl+Shift+N", "Ctrl+I", "Ctrl+G", "Ctrl+C", "Ctrl+Shift+C",
                                 "Ctrl+B", "Ctrl+R", "F2", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Ctrl+E", "Ctrl+O",
                                 "Ctrl+W", "Ctrl+Q"})
        QVERIFY2(taken.contains(QKeySequence(QLatin1String(expected))), expected);
}

void TestMainWindow::actionsThatDoNotApplySayWhy()
{
    QVERIFY(!actionNamed(u"Sign…"_s)->isEnabled());
    QCOMPARE(actionNamed(u"Sign…"_s)->toolTip(), u"Open a vault first"_s);
    openSample();
    QVERIFY(actionNamed(u"Sign…"_s)->isEnabled()); // The workbench has a place for a key's name.
    QVERIFY(actionNamed(u"Copy value"_s)->isEnabled());
    const QModelIndex vault = contents()->model()->index(0, 0);
    contents()->setCurrentIndex(contents()->model()->index(0, 0, vault));
    QVERIFY(actionNamed(u"Sign…"_s)->isEnabled());
    QCOMPARE(actionNamed(u"Copy value"_s)->toolTip(), u"Select a secret first"_s);
    contents()->setCurrentIndex(contents()->model()->index(4, 0, vault));
    QVERIFY(!actionNamed(u"Copy value"_s)->isEnabled());
    QVERIFY(actionNamed(u"Copy value"_s)->toolTip().contains(u"recover"_s));
}

void TestMainWindow::theWorkbenchTakesTheWindow()
{
    openSample();
    actionNamed(u"Sign…"_s)->trigger();
    SigningPane &signing = m_window->currentVault()->signing();
    QVERIFY(signing.isVisible() && !list()->isVisible());
    QVERIFY(contents()->selectionModel()->selection().isEmpty());
    // What is selected in the list behind it is not acted on.
    QVERIFY(!actionNamed(u"Copy value"_s)->isEnabled());
    QVERIFY(!actionNamed(u"Delete…"_s)->isEnabled());
    QCOMPARE(actionNamed(u"Sign a manifest…"_s)->toolTip(), u"Select a key first"_s);
    signing.openKey(u"orders-signing"_s);
    QTRY_VERIFY(actionNamed(u"Sign a manifest…"_s)->isEnabled());
    actionNamed(u"Create certificate request…"_s)->trigger();
    auto *dialog = m_window->findChild<CertificateRequestDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->windowTitle().contains(u"orders-signing"_s) || showsText(*dialog, u"orders-signing"_s));
    dialog->close();
    QTest::mouseClick(contents()->viewport(), Qt::LeftButton, {}, contents()->visualRect(contents()->currentIndex()).center());
    QVERIFY(!signing.isVisible() && list()->isVisible());
    QVERIFY(contents()->selectionModel()->isSelected(contents()->currentIndex()));
    QVERIFY(actionNamed(u"Copy value"_s)->isEnabled());
}

void TestMainWindow::everyControlHasAnAccessibleName()
{
    openSample();
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!face || (button && !button->text().isEmpty()) || qobject_cast<const QMenuBar *>(widget)
            || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QMenu *>(widget))
            continue;
        if (widget->accessibleName().isEmpty() && face->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()) + u" in "_s
                            + QLatin1String(widget->parentWidget()->parentWidget()->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestMainWindow::theFilterShortcutGoesToTheFilter()
{
    openSample();
    const int all = list()->model()->rowCount();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = named<QLineEdit>(*m_window, u"Filter secrets"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"db-password"_s);
    QTRY_VERIFY(list()->model()->rowCount() < all);
    QVERIFY(list()->model()->rowCount() > 0);
    QVERIFY(m_window->findChild<QLabel *>(u"secretsCount"_s)->text().contains(u" shown"_s));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), all);
}

void TestMainWindow::nameAndIdAreCopiedByShortcut()
{
    openSample();
    choose(u"orders-db-password"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"orders-db-password"_s);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/secrets/orders-db-password"_s));
}

void TestMainWindow::theValueIsCopiedByShortcutOnly()
{
    openSample();
    choose(u"orders-db-password"_s);
    QTRY_VERIFY(m_window->findChildren<QLabel *>().size() > 0);
    for (const QString &line : requestLines(*m_process))
        QVERIFY2(!line.startsWith(u"GET /secrets/"_s), qPrintable(line));
    QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"example-orders-db-password-not-real"_s);
    QVERIFY(!m_window->windowTitle().contains(u"example"_s));
    for (int column = 0; column < list()->model()->columnCount(); ++column) {
        const QModelIndex cell = list()->selectionModel()->selectedRows(column).constFirst();
        for (int role = 0; role < Qt::UserRole + 20; ++role)
            QVERIFY(!cell.data(role).toString().contains(u"not-real"_s));
    }
}

void TestMainWindow::aSecretLeftOnTheClipboardIsTold()
{
    openSample();
    choose(u"orders-db-password"_s);
    QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"example-orders-db-password-not-real"_s);
    // Also where its tab is out of sight by then.
    QTest::keyClick(list(), Qt::Key_1, Qt::AltModifier);
    m_window->findChild<VaultView *>()->clipboard().clearIfOurs();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QGuiApplication::clipboard()->setText(u"example-orders-db-password-not-real"_s); // a clipboard manager
    QVERIFY(showsText(*m_window, SecretClipboard::notClearedText()));
}

void TestMainWindow::panesAreReachedByShortcut()
{
    openSample();
    QTest::keyClick(list(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(contents()->hasFocus());
    QTest::keyClick(contents(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(named<QTabWidget>(*m_window, u"Details"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::theErrorPanelOpensByShortcut()
{
    openSample();
    auto *panel = m_window->findChild<ErrorPanel *>();
    QVERIFY(!panel->isExpanded());
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(panel->isExpanded());
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!panel->isExpanded());
}

void TestMainWindow::refreshKeepsTheChoice()
{
    openSample();
    choose(u"orders-db-password"_s);
    m_process->clearRequests();
    QTest::keyClick(list(), Qt::Key_F5);
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"secretsCount"_s)->text().contains(u"loading"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QLabel *>(u"secretsCount"_s)->text().contains(u"all loaded"_s), 10000);
    QCOMPARE(chosenName(), u"orders-db-password"_s);
    QVERIFY(requestLines(*m_process).size() > 4);
}

void TestMainWindow::aNewSecretIsListedChosenAndShown()
{
    openSample();
    named<QLineEdit>(*m_window, u"Filter secrets"_s)->setText(u"greeting"_s);
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SecretDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->nameField()->lineEdit(), u"made-by-test"_s);
    dialog->valueEdit()->setPlainText(u"a value"_s);
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    dialog->actionButton()->click();
    QTRY_VERIFY(!m_window->findChild<SecretDialog *>() || m_window->errors().rowCount() > 0);
    QCOMPARE(m_window->errors().rowCount(), 0);
    QCOMPARE(chosenName(), u"made-by-test"_s);
    QTRY_VERIFY(showsText(*named<QTabWidget>(*m_window, u"Details"_s), u"/secrets/made-by-test"_s));
}

void TestMainWindow::aNewVersionStartsFromTheSelectedSecret()
{
    openSample();
    choose(u"feature-flags"_s);
    QTest::keyClick(list(), Qt::Key_F2);
    auto *dialog = m_window->findChild<SecretDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameField()->name(), u"feature-flags"_s);
}

void TestMainWindow::theLayoutIsRemembered_data()
{
    QTest::addColumn<bool>("signing");
    QTest::newRow("closed on a list") << false;
    QTest::newRow("closed on the workbench") << true;
}

void TestMainWindow::theLayoutIsRemembered()
{
    QFETCH(bool, signing);
    openSample();
    m_window->resize(1100, 700);
    auto *panes = qobject_cast<QSplitter *>(contents()->parentWidget()->parentWidget());
    QVERIFY(panes);
    panes->setSizes({240, 500, 360});
    const QList<int> sizes = panes->sizes();
    list()->horizontalHeader()->resizeSection(0, 321);
    if (signing)
        actionNamed(u"Sign…"_s)->trigger();
    QCoreApplication::processEvents();
    m_window->close();

    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openSample();
    QCOMPARE(m_window->size(), QSize(1100, 700));
    QCOMPARE(qobject_cast<QSplitter *>(contents()->parentWidget()->parentWidget())->sizes(), sizes);
    QCOMPARE(list()->horizontalHeader()->sectionSize(0), 321);
}

void TestMainWindow::theThemeIsRemembered()
{
    actionNamed(u"Dark"_s)->trigger();
    QVERIFY(isDarkTheme());
    actionNamed(u"Light"_s)->trigger();
    QVERIFY(!isDarkTheme());
    actionNamed(u"Dark"_s)->trigger();
    m_window.reset();
    applyTheme(*qApp, ThemeChoice::Light);
    m_window = std::make_unique<MainWindow>();
    QVERIFY(isDarkTheme());
    QVERIFY(actionNamed(u"Dark"_s)->isChecked());
}

void TestMainWindow::whatDidNotChangeIsNotWrittenAgain()
{
    Settings::setLayout(u"test"_s, "as it was");
    Settings::finishWriting();
    const std::filesystem::path file = Settings::filePath().toStdString();
    std::filesystem::create_hard_link(file, m_settings->folder().toStdString() + "/same-file");
    Settings::setLayout(u"test"_s, "as it was");
    Settings::finishWriting();
    QCOMPARE(std::filesystem::hard_link_count(file), 2u); // What is written takes its place.
    Settings::setLayout(u"test"_s, "another");
    Settings::finishWriting();
    QCOMPARE(std::filesystem::hard_link_count(file), 1u);
    QCOMPARE(Settings::layout(u"test"_s), "another");
}

void TestMainWindow::settingsHoldNoToken()
{
    openSample();
    choose(u"orders-db-password"_s);
    QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"example-orders-db-password-not-real"_s);
    m_window->close();
    Settings::finishWriting();
    QFile file(Settings::filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(Settings::filePath().startsWith(m_settings->folder()));
    const QByteArray text = file.readAll();
    QVERIFY(!text.isEmpty());
    QVERIFY(!text.contains(m_process->token()));
    QVERIFY(!text.contains("not-real"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
