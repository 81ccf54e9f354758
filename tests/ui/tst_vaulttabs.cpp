// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/windowtesting.h"
#include "ui/attributes/propertieseditor.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/errorpanel.h"
#include "ui/signing/filessource.h"
#include "ui/signing/manifests/manifestdialog.h"
#include "ui/signing/manifests/manifestsource.h"
#include "ui/signing/signingpane.h"
#include "ui/signing/signtab.h"
#include "ui/theme.h"
#include "ui/vaulttabbar.h"
#include "ui/vaultopening.h"
#include "ui/vaulttabs.h"
#include "ui/vaultview.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/widgets/namefield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/secrettextedit.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// Counts what is painted below a widget.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget &root)
    {
        for (QWidget *widget : root.findChildren<QWidget *>())
            widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

/// Several practice vaults in one window.
class TestVaultTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void oneVaultNeedsNoTabs();
    void aSecondVaultGetsATabOfItsOwn();
    void tabsTellNameAddressAndColour();
    void longNamesAreElidedInTheMiddle();
    void theSameConnectionGoesToItsTab();
    void theSameConnectionCanBeOpenedBeside();
    void aTokenThatIsGivenIsUsed();
    void keysWalkTheTabs();
    void movedTabsKeepTheirVaults();
    void theKeyboardReturnsToWhereItWas();
    void bandAndTitleFollowTheTab();
    void closingTheLastShowsTheStartPage();
    void aDialogKeepsToItsVault();
    void closingAsksAboutADialog();
    void closingWaitsForAManifestsSignature();
    void aQuestionGoesWithItsDialog();
    void closingAsksAboutEdits();
    void closingAsksAboutJobs();
    void closingAsksAboutSigning();
    void anotherTabTakesTheQuestionAway();
    void quittingAsksOnceForAll();
    void quittingWithOneToLoseAsksInItsPlace();
    void failuresNameTheirVault();
    void newsNameTheirVault();
    void hiddenTabsDoNotPaint();
    void theListOfOpenVaultsIsTold();
    void pictures();

private:
    ConnectionRequest request(int process, const QString &name, ConnectionColor color = ConnectionColor::None) const;
    std::unique_ptr<VaultSession> session(int process, const QString &name, ConnectionColor color = ConnectionColor::None) const;
    VaultView *open(int process, const QString &name, ConnectionColor color = ConnectionColor::None);
    void openTwo();
    VaultTabBar *bar() const { return m_window->findChild<VaultTabBar *>(); }
    InlineQuestion &question() const { return m_window->findChild<VaultTabs *>()->question(); }
    QAction *action(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void editSomething(VaultView *vault);
    void startJob(VaultView *vault, const QString &secret);
    QStringList names() const;

    std::unique_ptr<TemporarySettings> m_settings;
    std::vector<std::unique_ptr<PracticeVaultProcess>> m_processes;
    std::unique_ptr<MainWindow> m_window;
};

void TestVaultTabs::initTestCase()
{
    // A deletion is under way for as long as a test needs it to be.
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "60000");
    for (int i = 0; i < 2; ++i) {
        m_processes.push_back(std::make_unique<PracticeVaultProcess>());
        QVERIFY2(m_processes.back()->isRunning(), qPrintable(m_processes.back()->errorText()));
    }
}

void TestVaultTabs::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    for (const auto &process : m_processes)
        process->clearFaults();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestVaultTabs::cleanup()
{
    m_window.reset();
    applyTheme(*qApp, ThemeChoice::System);
}

ConnectionRequest TestVaultTabs::request(int process, const QString &name, ConnectionColor color) const
{
    const PracticeVaultProcess &vault = *m_processes.at(size_t(process));
    ConnectionRequest request;
    request.connection.name = name;
    request.connection.color = color;
    request.connection.vaultUrl = vault.url().toString();
    request.connection.additionalRootFile = vault.caFile();
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(vault.token());
    return request;
}

std::unique_ptr<VaultSession> TestVaultTabs::session(int process, const QString &name, ConnectionColor color) const
{
    auto opened = openVault(request(process, name, color));
    return opened ? std::move(*opened) : nullptr;
}

VaultView *TestVaultTabs::open(int process, const QString &name, ConnectionColor color)
{
    m_window->openVault(session(process, name, color));
    VaultView *vault = m_window->currentVault();
    return QTest::qWaitFor([this] { return m_window->isSettled(); }, 20000) ? vault : nullptr;
}

void TestVaultTabs::openTwo()
{
    QVERIFY(open(0, u"First"_s));
    QVERIFY(open(1, u"Second"_s, ConnectionColor::Red));
    QCOMPARE(names(), (QStringList{u"First"_s, u"Second"_s}));
}

QAction *TestVaultTabs::action(const QString &text) const
{
    for (QAction *candidate : m_window->findChildren<QAction *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestVaultTabs::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
}

void TestVaultTabs::editSomething(VaultView *vault)
{
    m_window->chooseVault(vault);
    vault->chooseItem(ItemListKind::Secrets, u"feature-flags"_s);
    vault->perform(Command::EditAttributes);
    auto *editor = vault->findChild<PropertiesEditor *>();
    QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible(), 10000);
    auto *type = named<QComboBox>(*editor, u"Content type"_s);
    QVERIFY(type);
    type->setCurrentText(u"text/half-typed"_s);
    QTRY_VERIFY(vault->wouldLoseEdits());
}

void TestVaultTabs::startJob(VaultView *vault, const QString &secret)
{
    const ItemTableModel *secrets = vault->lists().list(ItemListKind::Secrets);
    const int row = secrets->rowOf(secret);
    QVERIFY2(row >= 0, qPrintable(secret));
    vault->jobs().start(VaultJobOperation::Delete, false, secrets->itemAt(row));
    QCOMPARE(vault->jobs().activeCount(), 1);
}

QStringList TestVaultTabs::names() const
{
    QStringList names;
    for (const VaultView *vault : m_window->openVaults())
        names.append(vault->name());
    return names;
}

void TestVaultTabs::oneVaultNeedsNoTabs()
{
    QVERIFY(m_window->openVaults().isEmpty());
    QVERIFY(!m_window->currentVault());
    QVERIFY(open(0, u"First"_s));
    QVERIFY(!bar()->isVisible());
    QVERIFY(!action(u"Next vault"_s)->isEnabled());
    QCOMPARE(m_window->openVaults(), QList<VaultView *>{m_window->currentVault()});
}

void TestVaultTabs::aSecondVaultGetsATabOfItsOwn()
{
    openTwo();
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(m_window->currentVault(), m_window->openVaults().at(1));
    QVERIFY(m_window->currentVault()->isVisible());
    QVERIFY(!m_window->openVaults().at(0)->isVisible());
    QVERIFY(m_window->openVaults().at(0)->isListed());
    QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(0).center());
    QCOMPARE(m_window->currentVault()->name(), u"First"_s);
    QVERIFY(m_window->openVaults().at(0)->isVisible());
}

void TestVaultTabs::tabsTellNameAddressAndColour()
{
    openTwo();
    QCOMPARE(bar()->tabText(1), u"Second"_s);
    QVERIFY(bar()->tabToolTip(1).startsWith(u"Second\n"_s + m_processes[1]->url().toString()));
    QVERIFY2(bar()->tabToolTip(1).endsWith(u"Marked red"_s), qPrintable(bar()->tabToolTip(1)));
    QVERIFY(!bar()->tabToolTip(0).contains(u"Marked"_s));
    QCOMPARE(bar()->accessibleTabName(1), u"Second, marked red"_s);
    const QColor mark = bar()->tabIcon(1).pixmap(16, 16).toImage().pixelColor(8, 8);
    QVERIFY2(mark.red() > mark.blue() + 60 && mark.red() > mark.green() + 60, qPrintable(mark.name()));
    QVERIFY(named<QAbstractButton>(*m_window, u"Close Second"_s));
    QVERIFY(named<QAbstractButton>(*m_window, u"Open another vault"_s)->isVisible());
}

void TestVaultTabs::longNamesAreElidedInTheMiddle()
{
    const QString name = u"A & <b>very</b> long name of a connection that nobody can read in the width of one tab"_s;
    QVERIFY(open(0, name));
    QVERIFY(open(1, u"Second"_s));
    QCOMPARE(bar()->elideMode(), Qt::ElideMiddle);
    QVERIFY(bar()->tabRect(0).width() <= 240);
    QCOMPARE(bar()->tabText(0).replace(u"&&"_s, u"&"_s), name);
    // Whole on hover, and never as markup.
    QVERIFY2(bar()->tabToolTip(0).contains(name.toHtmlEscaped()), qPrintable(bar()->tabToolTip(0)));
}

void TestVaultTabs::theSameConnectionGoesToItsTab()
{
    openTwo();
    m_processes[0]->clearRequests();
    m_window->openVault(session(0, u"First"_s));
    QCOMPARE(names(), (QStringList{u"First"_s, u"Second"_s}));
    QCOMPARE(m_window->currentVault()->name(), u"First"_s);
    QVERIFY2(m_window->notices().text().startsWith(u"First is open already"_s), qPrintable(m_window->notices().text()));
    QVERIFY(m_processes[0]->requests().isEmpty());
}

void TestVaultTabs::theSameConnectionCanBeOpenedBeside()
{
    openTwo();
    m_window->openVault(session(0, u"First"_s), MainWindow::Again::OpenBeside);
    QCOMPARE(names(), (QStringList{u"First"_s, u"Second"_s, u"First (2)"_s}));
    QVERIFY(!m_window->notices().isVisible());
    QCOMPARE(m_window->windowTitle(), u"First (2) – Vault Browser"_s);
    // From the menu, which has no token to give: it is asked for.
    action(u"Open in another tab"_s)->trigger();
    QCOMPARE(names().last(), u"First (3)"_s);
}

void TestVaultTabs::aTokenThatIsGivenIsUsed()
{
    openTwo();
    ConnectionRequest another = request(0, u"First"_s);
    another.secrets.accessToken = SecretBuffer::copyOf("somebody.elses.token");
    QVERIFY(m_window->opening().open(std::move(another), {}));
    QCOMPARE(names(), (QStringList{u"First"_s, u"Second"_s, u"First (2)"_s}));
    // Without one, or with the same, there is nothing to open it with but what the tab has.
    ConnectionRequest without = request(0, u"First"_s);
    without.secrets = {};
    QVERIFY(m_window->opening().open(std::move(without), {}));
    QCOMPARE(names().size(), 3);
    QVERIFY(m_window->opening().open(request(1, u"Second"_s), {}));
    QCOMPARE(names().size(), 3);
    QCOMPARE(m_window->currentVault()->name(), u"Second"_s);
    QVERIFY2(m_window->notices().text().contains(u"is open already"_s), qPrintable(m_window->notices().text()));
}

void TestVaultTabs::keysWalkTheTabs()
{
    openTwo();
    const auto current = [this] { return m_window->currentVault()->name(); };
    press(Qt::Key_Tab);
    QCOMPARE(current(), u"First"_s);
    press(Qt::Key_Tab);
    QCOMPARE(current(), u"Second"_s);
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(), u"First"_s);
    press(Qt::Key_PageDown);
    QCOMPARE(current(), u"Second"_s);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), u"First"_s);
    press(Qt::Key_T);
    QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    press(Qt::Key_W);
    QCOMPARE(names(), QStringList{u"Second"_s});
}

void TestVaultTabs::movedTabsKeepTheirVaults()
{
    openTwo();
    bar()->moveTab(1, 0);
    QCOMPARE(names(), (QStringList{u"Second"_s, u"First"_s}));
    QCOMPARE(m_window->currentVault()->name(), u"Second"_s);
    named<QAbstractButton>(*m_window, u"Close First"_s)->click();
    QCOMPARE(names(), QStringList{u"Second"_s});
}

void TestVaultTabs::theKeyboardReturnsToWhereItWas()
{
    openTwo();
    QVERIFY(named<QTableView>(*m_window->currentVault(), u"Secrets list"_s)->hasFocus());
    press(Qt::Key_F);
    auto *filter = named<QLineEdit>(*m_window->currentVault(), u"Filter secrets"_s);
    QVERIFY(filter->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(named<QTableView>(*m_window->currentVault(), u"Secrets list"_s)->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(filter->hasFocus());
    // Who walks along the tabs themselves stays there.
    bar()->setFocus();
    press(Qt::Key_Left, {});
    QCOMPARE(m_window->currentVault()->name(), u"First"_s);
    QVERIFY(bar()->hasFocus());
}

void TestVaultTabs::bandAndTitleFollowTheTab()
{
    openTwo();
    auto *band = m_window->findChild<ColorBand *>();
    QVERIFY(band->isVisible());
    QCOMPARE(m_window->windowTitle(), u"Second – Vault Browser"_s);
    press(Qt::Key_Tab);
    QVERIFY(!band->isVisible());
    QCOMPARE(m_window->windowTitle(), u"First – Vault Browser"_s);
    press(Qt::Key_Tab);
    QVERIFY(band->isVisible());
    // Commands work on the vault that is seen.
    m_window->currentVault()->choose(ItemListKind::Keys);
    QVERIFY(!action(u"Copy value"_s)->isEnabled());
    press(Qt::Key_Tab);
    QVERIFY(action(u"Copy value"_s)->isEnabled());
}

void TestVaultTabs::closingTheLastShowsTheStartPage()
{
    openTwo();
    press(Qt::Key_W);
    QVERIFY(m_window->isSettled());
    QCOMPARE(m_window->windowTitle(), u"First – Vault Browser"_s);
    QVERIFY(!bar()->isVisible());
    press(Qt::Key_W);
    QVERIFY(!m_window->currentVault());
    QVERIFY(visibleButton(*m_window, u"Open a vault…"_s));
    QCOMPARE(m_window->windowTitle(), u"Vault Browser"_s);
    QVERIFY(!m_window->isSettled());
}

void TestVaultTabs::aDialogKeepsToItsVault()
{
    openTwo();
    m_processes[0]->clearRequests();
    m_processes[1]->clearRequests();
    action(u"New secret…"_s)->trigger();
    QPointer<SecretDialog> dialog = m_window->findChild<SecretDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().endsWith(u" – Second"_s), qPrintable(dialog->windowTitle()));
    dialog->nameField()->lineEdit()->setText(u"made-in-second"_s);
    dialog->valueEdit()->setPlainText(u"a value"_s);
    m_window->chooseVault(m_window->openVaults().at(0)); // As when a vault is opened by another program's link.
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    dialog->actionButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 10000);
    QVERIFY(!requestLines(*m_processes[0]).contains(u"PUT /secrets/made-in-second"_s));
    QCOMPARE(requestLines(*m_processes[1]).count(u"PUT /secrets/made-in-second"_s), 1);
    QVERIFY(m_window->openVaults().at(1)->lists().list(ItemListKind::Secrets)->rowOf(u"made-in-second"_s) >= 0);
    QVERIFY(m_window->openVaults().at(0)->lists().list(ItemListKind::Secrets)->rowOf(u"made-in-second"_s) < 0);
    QCOMPARE(m_window->currentVault()->name(), u"First"_s);
}

void TestVaultTabs::closingAsksAboutADialog()
{
    openTwo();
    action(u"New secret…"_s)->trigger();
    QPointer<SecretDialog> dialog = m_window->findChild<SecretDialog *>();
    dialog->nameField()->lineEdit()->setText(u"half-typed"_s);
    // The vault without the dialog goes unasked.
    m_window->askToCloseVault(m_window->openVaults().at(0));
    QCOMPARE(names(), QStringList{u"Second"_s});
    m_window->askToCloseVault(m_window->currentVault());
    auto *asked = dialog->findChild<QMessageBox *>();
    QVERIFY(asked && asked->isVisible());
    QVERIFY(asked->text().contains(u"Second"_s) && asked->text().contains(dialog->windowTitle()));
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
    QCOMPARE(dialog->nameField()->name(), u"half-typed"_s);
    QCOMPARE(names(), QStringList{u"Second"_s});

    m_window->askToCloseVault(m_window->currentVault());
    visibleButton(*dialog->findChild<QMessageBox *>(), u"Close both"_s)->click();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!m_window->currentVault());
}

void TestVaultTabs::closingWaitsForAManifestsSignature()
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    QFile list(folder.filePath(u"SHASUMS"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(QByteArray(64, 'a') + "  a\n" + QByteArray(64, 'b') + "  b\n");
    list.close();
    VaultView *vault = open(0, u"First"_s);
    vault->chooseItem(ItemListKind::Keys, u"orders-signing"_s);
    action(u"Sign a manifest…"_s)->trigger();
    QPointer<ManifestDialog> dialog = m_window->findChild<ManifestDialog *>();
    QVERIFY(dialog);
    dialog->source()->setPath(list.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->actionButton()->isEnabled(), 10000);
    QSignalSpy signatures(dialog, &ManifestDialog::signatureMade);
    m_processes[0]->addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"/sign"_s}, {u"delayMs"_s, 500}});
    dialog->actionButton()->click();
    QTRY_COMPARE(dialog->signing()->countOf(ManifestLineState::Signing), 1);
    m_window->askToCloseVault(vault);
    visibleButton(*dialog->findChild<QMessageBox *>(), u"Close both"_s)->click();
    // Asked once more meanwhile, it has its answer already.
    m_window->askToCloseVault(vault);
    QVERIFY(m_window->currentVault() && dialog && dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, 10000);
    QTRY_VERIFY(!m_window->currentVault());
    QCOMPARE(signatures.count(), 1); // It goes to the journal.
}

void TestVaultTabs::aQuestionGoesWithItsDialog()
{
    QVERIFY(open(0, u"First"_s));
    action(u"New secret…"_s)->trigger();
    auto *dialog = m_window->findChild<SecretDialog *>();
    dialog->nameField()->lineEdit()->setText(u"half-typed"_s);
    m_window->askToCloseVault(m_window->currentVault());
    QVERIFY(dialog->findChild<QMessageBox *>());
    delete dialog;
    QTRY_VERIFY(!m_window->currentVault());
}

void TestVaultTabs::closingAsksAboutEdits()
{
    openTwo();
    VaultView *first = m_window->openVaults().at(0);
    editSomething(first);
    m_window->chooseVault(m_window->openVaults().at(1));
    named<QAbstractButton>(*m_window, u"Close First"_s)->click();
    QCOMPARE(m_window->currentVault(), first);
    QCOMPARE(names().size(), 2);
    QTRY_VERIFY(visibleButton(*first, u"Keep editing"_s));
    visibleButton(*first, u"Keep editing"_s)->click();
    QCOMPARE(names().size(), 2);
    named<QAbstractButton>(*m_window, u"Close First"_s)->click();
    QTRY_VERIFY(visibleButton(*first, u"Discard"_s));
    visibleButton(*first, u"Discard"_s)->click();
    QTRY_COMPARE(names(), QStringList{u"Second"_s});
}

void TestVaultTabs::closingAsksAboutJobs()
{
    openTwo();
    startJob(m_window->openVaults().at(0), u"feature-flags"_s);
    named<QAbstractButton>(*m_window, u"Close First"_s)->click();
    QCOMPARE(m_window->currentVault()->name(), u"First"_s);
    QVERIFY(question().isVisible());
    QCOMPARE(question().text(), u"Close First? 1 job is not over: where the vault was asked already, it goes on; else it does not begin."_s);
    QVERIFY(visibleButton(question(), u"Keep open"_s)->hasFocus());
    visibleButton(question(), u"Keep open"_s)->click();
    QCOMPARE(names().size(), 2);
    QVERIFY(!question().isVisible());
    QVERIFY(m_window->currentVault()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_W);
    visibleButton(question(), u"Close anyway"_s)->click();
    QCOMPARE(names(), QStringList{u"Second"_s});
}

void TestVaultTabs::closingAsksAboutSigning()
{
    openTwo();
    VaultView *first = m_window->openVaults().at(0);
    QTemporaryFile large;
    QVERIFY(large.open() && large.resize(qint64(8) << 30)); // Sparse: takes seconds to hash.
    first->signing().signTab()->takeFiles({large.fileName()});
    startJob(first, u"feature-flags"_s);
    named<QAbstractButton>(*m_window, u"Close First"_s)->click();
    QCOMPARE(question().text(),
             u"Close First? A file is being hashed. 1 job is not over: where the vault was asked already, it goes on; else it does not begin."_s);
    visibleButton(question(), u"Keep open"_s)->click();
    QCOMPARE(names().size(), 2);
    editSomething(m_window->openVaults().at(1));
    m_window->close();
    QVERIFY2(question().text().contains(u"First: A file is being hashed."_s), qPrintable(question().text()));
    visibleButton(question(), u"Keep open"_s)->click();
    first->signing().signTab()->files()->queue().cancel();
}

void TestVaultTabs::anotherTabTakesTheQuestionAway()
{
    openTwo();
    startJob(m_window->currentVault(), u"feature-flags"_s);
    press(Qt::Key_W);
    QVERIFY(question().isVisible());
    press(Qt::Key_Tab);
    QVERIFY(!question().isVisible());
    QCOMPARE(names().size(), 2);
}

void TestVaultTabs::quittingAsksOnceForAll()
{
    openTwo();
    startJob(m_window->openVaults().at(0), u"orders-db-password"_s);
    editSomething(m_window->openVaults().at(1));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(question().isVisible());
    const QString text = question().text();
    QVERIFY2(text.contains(u"First: 1 job is not over"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Second: Edits that are not saved"_s), qPrintable(text));
    visibleButton(question(), u"Keep open"_s)->click();
    QVERIFY(m_window->isVisible());
    m_window->close();
    QVERIFY(m_window->isVisible());
    visibleButton(question(), u"Quit anyway"_s)->click();
    QVERIFY(!m_window->isVisible());
}

void TestVaultTabs::quittingWithOneToLoseAsksInItsPlace()
{
    openTwo();
    VaultView *first = m_window->openVaults().at(0);
    editSomething(first);
    m_window->chooseVault(m_window->openVaults().at(1));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->currentVault(), first);
    QTRY_VERIFY(visibleButton(*first, u"Discard"_s));
    visibleButton(*first, u"Discard"_s)->click();
    QTRY_VERIFY(!m_window->isVisible());
}

void TestVaultTabs::failuresNameTheirVault()
{
    m_processes[0]->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                              {"message"_L1, "no"_L1}, {"match"_L1, "GET /secrets?"_L1}});
    QVERIFY(open(0, u"First"_s));
    QCOMPARE(m_window->errors().rowCount(), 1);
    auto *panel = m_window->findChild<ErrorPanel *>();
    QVERIFY2(!showsText(*panel, u"First"_s), "the only vault needs no name");
    QVERIFY(open(1, u"Second"_s));
    QCOMPARE(m_window->errors().vaultAt(0), u"First"_s);
    QVERIFY(showsText(*panel, u"First: "_s));
    panel->setExpanded(true);
    QVERIFY(named<QLabel>(*panel, u"Vault: First"_s));
    m_window->errors().append({}); // Of the program.
    QCOMPARE(m_window->errors().vaultAt(0), QString());
    m_window->closeVault();
    QVERIFY(!showsText(*panel, u"First: "_s));
}

void TestVaultTabs::newsNameTheirVault()
{
    openTwo();
    Q_EMIT m_window->openVaults().at(0)->clipboardKept();
    QCOMPARE(m_window->notices().text(), u"First: "_s + SecretClipboard::notClearedText());
    m_window->closeVault();
    Q_EMIT m_window->openVaults().at(0)->clipboardKept();
    QCOMPARE(m_window->notices().text(), SecretClipboard::notClearedText());
}

void TestVaultTabs::hiddenTabsDoNotPaint()
{
    openTwo();
    VaultView *first = m_window->openVaults().at(0);
    QTest::qWait(50); // What the choice of the tab left to paint.
    PaintCount hidden(*first);
    PaintCount seen(*m_window->currentVault());
    first->refresh();
    m_window->currentVault()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(first->isSettled() && m_window->currentVault()->isSettled(), 20000);
    QCOMPARE(hidden.count, 0);
    QVERIFY(seen.count > 0);
}

void TestVaultTabs::theListOfOpenVaultsIsTold()
{
    QStringList told;
    connect(m_window.get(), &MainWindow::vaultOpened, this, [&told](VaultView *vault) { told.append(u"opened "_s + vault->name()); });
    connect(m_window.get(), &MainWindow::vaultClosing, this, [&told](VaultView *vault) { told.append(u"closing "_s + vault->name()); });
    connect(m_window.get(), &MainWindow::currentVaultChanged, this,
            [&told](VaultView *vault) { told.append(u"current "_s + (vault ? vault->name() : u"none"_s)); });
    openTwo();
    m_window->closeVault();
    m_window->closeVault();
    QCOMPARE(told, (QStringList{u"current First"_s, u"opened First"_s, u"current Second"_s, u"opened Second"_s,
                                u"closing Second"_s, u"current First"_s, u"closing First"_s, u"current none"_s}));
}

void TestVaultTabs::pictures()
{
    const QString folder = qEnvironmentVariable("VAULT_PICTURES");
    if (folder.isEmpty())
        QSKIP("VAULT_PICTURES names no folder to save pictures in");
    open(0, u"A very long name of a connection that nobody can read in the width of one tab"_s);
    open(1, u"Production"_s, ConnectionColor::Red);
    m_window->openVault(session(0, u"Test"_s, ConnectionColor::Green), MainWindow::Again::OpenBeside);
    m_window->chooseVault(m_window->openVaults().at(1));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    startJob(m_window->currentVault(), u"contoso-prod-storage-key"_s);
    press(Qt::Key_W);
    for (const char *theme : {"Light", "Dark"}) {
        action(QLatin1String(theme))->trigger();
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(folder + u"/tabs-"_s + QLatin1String(theme) + u".png"_s));
    }
}

QTEST_MAIN(TestVaultTabs)
#include "tst_vaulttabs.moc"
