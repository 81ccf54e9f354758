// SPDX-License-Identifier: Apache-2.0
// The window of a read-only connection: what changes something is off and says why, what only looks stays.
#include "network/connections/connectionrequest.h"
#include "tests/support/practicevaultprocess.h"
#include "tests/ui/accessibletexts.h"
#include "tests/ui/windowtesting.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/keyoperations/rotationpolicydialog.h"
#include "ui/mainwindow.h"
#include "ui/panes/errorpanel.h"
#include "ui/vaultview.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLayout>
#include <QMainWindow>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const QString reason = u"This connection is read-only"_s;

// By hand: a command that is new and changes something belongs here.
const QStringList changingActions = {
    u"New secret…"_s, u"New version of the secret…"_s, u"New key…"_s, u"Import key…"_s, u"Edit attributes and tags"_s,
    u"Disable or enable"_s, u"Disable and expire now"_s, u"Rotate key…"_s, u"Create certificate request…"_s,
    u"Sign a manifest…"_s, u"Restore a backup from a file…"_s, u"Delete…"_s,
    u"Recover"_s, u"Purge forever…"_s, u"Change the selected…"_s,
};

QString plainText(const QAction &action)
{
    return action.text().remove(u'&');
}

} // namespace

class TestReadOnlyWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void everyChangingActionIsOffAndNoOther_data();
    void everyChangingActionIsOffAndNoOther();
    void theBandStandsOnEveryWindow();
    void theDetailsOnlyShow();
    void whatIsSelectedCanOnlyBeExported();
    void theRotationPolicyCanBeLookedAt();
    void anEmptyListOffersNoButton();
    void aDroppedKeyIsNotTaken();
    void aGuardThatChangedMeanwhileIsToldOf();
    void whatIsAskedForAllTheSameIsRefusedAndShown();
    void pictures();

private:
    void open(PracticeVaultProcess &process, bool readOnly = true);
    void show(ItemListKind kind, const QString &name);
    VaultView &vault() const { return *m_window->currentVault(); }
    QAction *action(const QString &text) const;
    bool isOff(const QAbstractButton *button) const
    {
        return button && !button->isEnabled() && button->toolTip() == reason && button->accessibleDescription() == reason;
    }
    template<typename T>
    T *opened() const
    {
        T *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = m_window->findChild<T *>()) && dialog->isVisible()); }();
        return dialog;
    }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<MainWindow> m_window;
};

void TestReadOnlyWindow::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
}

void TestReadOnlyWindow::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReadOnlyWindow::open(PracticeVaultProcess &process, bool readOnly)
{
    ConnectionRequest request;
    request.connection.name = u"contoso-prod"_s;
    request.connection.vaultUrl = process.url().toString();
    request.connection.additionalRootFile = process.caFile();
    request.connection.guard.readOnly = readOnly;
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(process.token());
    auto session = openVault(std::move(request));
    QVERIFY(session);
    m_window->openVault(std::move(*session));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    process.clearRequests();
}

void TestReadOnlyWindow::show(ItemListKind kind, const QString &name)
{
    vault().chooseItem(kind, name);
    QTRY_VERIFY(vault().currentItem() && vault().currentItem()->id.name == name && vault().isSettled());
}

QAction *TestReadOnlyWindow::action(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (plainText(*action) == text)
            return action;
    }
    return nullptr;
}

void TestReadOnlyWindow::everyChangingActionIsOffAndNoOther_data()
{
    QTest::addColumn<bool>("isKey");
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<int>("selected");
    QTest::newRow("a key") << true << false << 1;
    QTest::newRow("a secret") << false << false << 1;
    QTest::newRow("a deleted secret") << false << true << 1;
    QTest::newRow("several keys") << true << false << 3;
    QTest::newRow("nothing") << false << false << 0;
}

void TestReadOnlyWindow::everyChangingActionIsOffAndNoOther()
{
    QFETCH(bool, isKey);
    QFETCH(bool, isDeleted);
    QFETCH(int, selected);
    QMainWindow window;
    MainActions actions(window);
    CommandFacts facts;
    facts.hasVault = true;
    facts.isKey = isKey;
    facts.isDeleted = isDeleted;
    facts.selectedCount = selected;
    facts.hasItem = selected > 0;
    const auto enabledOnes = [&] {
        QStringList texts;
        for (const QAction *each : actions.findChildren<QAction *>()) {
            if (each->isEnabled() && !each->isSeparator())
                texts.append(plainText(*each));
        }
        return texts;
    };
    actions.update(facts);
    const QStringList before = enabledOnes();
    facts.isReadOnly = true;
    actions.update(facts);
    for (const QAction *each : actions.findChildren<QAction *>()) {
        if (each->isSeparator())
            continue;
        const QString text = plainText(*each);
        const bool isChanging = changingActions.contains(text);
        QVERIFY2(each->isEnabled() == (before.contains(text) && !isChanging), qPrintable(text));
        QVERIFY2((each->toolTip() == reason) == isChanging, qPrintable(text));
    }
}

void TestReadOnlyWindow::theBandStandsOnEveryWindow()
{
    open(*m_process);
    auto *band = m_window->findChild<ColorBand *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(band && band->isVisible());
    QCOMPARE(band->geometry(), QRect(0, 0, m_window->width(), band->sizeHint().height()));
    QCOMPARE(band->text(), u"Read-only: contoso-prod"_s);
    QVERIFY(accessibleTexts(m_window.get()).contains(u"Connection contoso-prod, read-only"_s));
    m_window->resize(900, 600);
    QTRY_COMPARE(band->width(), m_window->width());

    show(ItemListKind::Keys, u"orders-signing"_s);
    action(u"Rotation policy…"_s)->trigger();
    auto *dialog = opened<RotationPolicyDialog>();
    band = dialog->findChild<ColorBand *>();
    QVERIFY(band && band->isVisible() && band->y() == 0 && band->width() == dialog->width());
    QCOMPARE(band->accessibleName(), u"Connection contoso-prod, read-only"_s);
    QTRY_VERIFY2(dialog->layout()->geometry().top() >= band->height(), "the band covers nothing");
    delete dialog;

    m_window->closeVault();
    QVERIFY(m_window->findChild<ColorBand *>(QString(), Qt::FindDirectChildrenOnly)->isHidden());
    QCOMPARE(m_window->contentsMargins().top(), 0);
    open(*m_process, false);
    QVERIFY(m_window->findChild<ColorBand *>(QString(), Qt::FindDirectChildrenOnly)->isHidden());
}

void TestReadOnlyWindow::theDetailsOnlyShow()
{
    open(*m_process);
    show(ItemListKind::Secrets, u"orders-db-password"_s);
    for (const QString &text : {u"Edit"_s, u"Disable"_s, u"Disable and expire"_s})
        QVERIFY2(isOff(visibleButton(*m_window, text)), qPrintable(text));
    vault().perform(Command::EditAttributes);
    vault().perform(Command::ToggleEnabled);
    QVERIFY(!visibleButton(*m_window, u"Save"_s));

    auto *tabs = named<QTabWidget>(*m_window, u"Details"_s);
    tabs->setCurrentIndex(1);
    QTableView *versions = nullptr;
    QTRY_VERIFY((versions = tabs->currentWidget()->findChild<QTableView *>()) && versions->model()->rowCount() > 0);
    versions->selectRow(0);
    QTRY_VERIFY(vault().isSettled());
    int count = 0;
    for (const QToolButton *button : tabs->currentWidget()->findChildren<QToolButton *>()) {
        if (!button->defaultAction() || button->defaultAction()->text() == u"Compare…"_s)
            continue;
        QVERIFY2(!button->isEnabled() && button->toolTip() == reason, qPrintable(button->text()));
        ++count;
    }
    QCOMPARE(count, 3);

    vault().perform(Command::RevealValue);
    QTRY_VERIFY(requestLines(*m_process).filter(u"GET /secrets/orders-db-password"_s).size() > 0);
    for (const QString &line : requestLines(*m_process))
        QVERIFY2(line.startsWith(u"GET "_s), qPrintable(line));
}

void TestReadOnlyWindow::whatIsSelectedCanOnlyBeExported()
{
    open(*m_process);
    vault().choose(ItemListKind::Secrets);
    named<QTableView>(*m_window, u"Secrets list"_s)->selectAll();
    QTRY_VERIFY(visibleButton(*m_window, u"Export to a file…"_s));
    QVERIFY(visibleButton(*m_window, u"Export to a file…"_s)->isEnabled());
    for (const QString &text : {u"Enable…"_s, u"Disable…"_s, u"Delete…"_s})
        QVERIFY2(isOff(visibleButton(*m_window, text)), qPrintable(text));
    visibleButton(*m_window, u"Export to a file…"_s)->click();
    auto *dialog = opened<BulkDialog>();
    auto *choice = named<QComboBox>(*dialog, u"What to do"_s);
    QCOMPARE(choice->currentText(), u"Export to a file"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(choice->currentText(), u"Export to a file"_s);
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    dialog->choose(BulkAction::Delete);
    QVERIFY(!dialog->actionButton()->isEnabled());
    QVERIFY(showsText(*dialog, u"This connection is read-only"_s));
    delete dialog;
}

void TestReadOnlyWindow::theRotationPolicyCanBeLookedAt()
{
    open(*m_process);
    show(ItemListKind::Keys, u"orders-signing"_s);
    action(u"Rotation policy…"_s)->trigger();
    auto *dialog = opened<RotationPolicyDialog>();
    QTRY_VERIFY(dialog->hasPolicy());
    QVERIFY(!dialog->actionButton()->isEnabled());
    QVERIFY(showsText(*dialog, u"the policy can only be looked at"_s));
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>())
        QVERIFY2(!box->isEnabled(), qPrintable(box->text()));
    delete dialog;
}

void TestReadOnlyWindow::anEmptyListOffersNoButton()
{
    PracticeVaultProcess empty({u"--seed-empty"_s});
    QVERIFY2(empty.isRunning(), qPrintable(empty.errorText()));
    open(empty);
    QVERIFY(showsText(*m_window, u"No secrets yet"_s));
    int count = 0;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->text() != u"New secret…"_s)
            continue;
        QVERIFY(isOff(button));
        ++count;
    }
    QCOMPARE(count, 1);
    m_window->closeVault();
}

void TestReadOnlyWindow::aDroppedKeyIsNotTaken()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_process->caFile())});
    for (const bool readOnly : {true, false}) {
        open(*m_process, readOnly);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QCOMPARE(enter.isAccepted(), !readOnly);
        m_window->closeVault();
    }
}

void TestReadOnlyWindow::aGuardThatChangedMeanwhileIsToldOf()
{
    const auto kept = [this](bool readOnly) {
        Connection connection;
        connection.id = u"f00d"_s;
        connection.vaultUrl = m_process->url().toString();
        connection.additionalRootFile = m_process->caFile();
        connection.guard.readOnly = readOnly;
        connection.signIn.kind = SignInKind::AccessToken;
        SignInSecrets secrets;
        secrets.accessToken = SecretBuffer::copyOf(m_process->token());
        return openVault({connection, std::move(secrets)}).value();
    };
    m_window->openVault(kept(false));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    m_window->openVault(kept(false));
    QVERIFY2(m_window->notices().text().contains(u"is open already"_s), qPrintable(m_window->notices().text()));
    m_window->openVault(kept(true));
    QVERIFY2(m_window->notices().text().contains(u"Close it and open it again"_s), qPrintable(m_window->notices().text()));
    QCOMPARE(m_window->openVaults().size(), 1);
    m_window->closeVault();
    m_window->openVault(kept(true));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 20000);
    QVERIFY(!action(u"New key…"_s)->isEnabled());
}

void TestReadOnlyWindow::whatIsAskedForAllTheSameIsRefusedAndShown()
{
    open(*m_process);
    show(ItemListKind::Secrets, u"orders-db-password"_s);
    // As a part of the program would that knows nothing of the connection.
    vault().jobs().start(VaultJobOperation::Delete, false, *vault().currentItem());
    QTRY_COMPARE(m_window->errors().rowCount(), 1);
    QCOMPARE(m_window->errors().errorAt(0).reason, ErrorReason::ReadOnlyConnection);
    m_window->findChild<ErrorPanel *>()->setExpanded(true);
    QTRY_VERIFY(showsText(*m_window, u"Nothing was sent: this connection is read-only."_s));
    QVERIFY(showsText(*m_window, u"switch off “Read-only” in the connection"_s));
    QCOMPARE(requestLines(*m_process), QStringList());
}

void TestReadOnlyWindow::pictures()
{
    const QString folder = qEnvironmentVariable("VAULT_PICTURES");
    if (folder.isEmpty())
        QSKIP("VAULT_PICTURES names no folder to save pictures in");
    open(*m_process);
    show(ItemListKind::Keys, u"orders-signing"_s);
    for (const char *theme : {"Light", "Dark"}) {
        action(QLatin1String(theme))->trigger();
        action(u"Rotation policy…"_s)->trigger();
        auto *dialog = opened<RotationPolicyDialog>();
        QTRY_VERIFY(dialog->hasPolicy());
        QVERIFY(m_window->grab().save(folder + u"/read-only-"_s + QLatin1String(theme) + u".png"_s));
        QVERIFY(dialog->grab().save(folder + u"/read-only-dialog-"_s + QLatin1String(theme) + u".png"_s));
        delete dialog;
    }
}

QTEST_MAIN(TestReadOnlyWindow)
#include "tst_readonlywindow.moc"
