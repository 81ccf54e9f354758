// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "network/connections/connectionstore.h"
#include "network/connections/vaultsession.h"
#include "ui/journal/signaturejournal.h"
#include "ui/panes/errorpanel.h"
#include "ui/panes/startpage.h"
#include "ui/search/searchpane.h"
#include "ui/settings.h"
#include "ui/signin/signindialogs.h"
#include "ui/snapshots/offlinereading.h"
#include "ui/snapshots/vaultmemory.h"
#include "ui/theme.h"
#include "ui/vaultclosing.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultopening.h"
#include "ui/vaulttabs.h"
#include "ui/vaultview.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDateTime>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString geometryName = u"window"_s;
const QString splitterName = u"errors"_s;

/// The one local file of a drop, or nothing.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

/// What is absent gets its default here, so that nobody else needs to ask.
WindowServices completed(WindowServices services, SignInPrompts &prompts)
{
    if (!services.opening.prompts)
        services.opening.prompts = &prompts;
    if (!services.openUrl)
        services.openUrl = &QDesktopServices::openUrl;
    if (!services.now)
        services.now = [] { return std::int64_t(QDateTime::currentSecsSinceEpoch()); };
    return services;
}

/// The looks come before the first widget, which would otherwise be made for others and then adapted.
QWidget *noParentButTheme()
{
    applyTheme(*qApp, Settings::theme());
    return nullptr;
}

} // namespace

MainWindow::MainWindow(WindowServices services, Appearance appearance)
    : QMainWindow(noParentButTheme())
    , m_services(completed(std::move(services), m_ownPrompts))
{
    setWindowTitle(tr("Vault Browser"));
    setAcceptDrops(true);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(Settings::layout(geometryName));
    if (appearance == Appearance::AheadOfContents)
        showFrame();

    makeParts();
    buildContent();
    connectParts();
    m_start->setCanManage(m_services.connections != nullptr);
    showRecent();
    m_start->focusFirst();
    updateActions();
    if (isVisible())
        showContents();
}

MainWindow::~MainWindow()
{
    // They work with members of this object, which go before its children do.
    m_dialogs->closeAll();
    delete m_search;
    m_tabs->disconnect(this);
    delete m_tabs;
}

/// Framing takes the window manager as long as we need for the contents, and both can be done at once. No event is
/// handled before they are there, so nothing is painted without them.
void MainWindow::showFrame()
{
    show();
    // What Qt asks of the display waits in a buffer for the event loop; a question that needs an answer sends it on.
    static_cast<void>(QCursor::pos());
}

void MainWindow::makeParts()
{
    m_band = new ColorBand(this);
    m_notices = new NoticeBar;
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_work = new QSplitter(Qt::Vertical);
    m_pages = new QStackedWidget;
    m_tabs = new VaultTabs;
    m_start = new StartPage;
    m_errorPanel = new ErrorPanel(m_errors);
    m_actions = new MainActions(*this);
    m_actions->setTheme(Settings::theme());
    m_opening = new VaultOpening(*this);
    m_signatureJournal = new SignatureJournal(m_services.journal, m_errors, this);
    m_offline = new OfflineReading(*this);
    m_memory = new VaultMemory(*this);
    m_dialogs = new VaultDialogs(*this, m_errors);
    m_closing = new VaultClosing(*m_tabs, *m_dialogs, this);
    new SignInDialogs(m_services, m_errors, *this);
}

void MainWindow::buildContent()
{
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_tabs);
    m_work->addWidget(m_pages);
    m_work->setChildrenCollapsible(false);
    m_work->setHandleWidth(1);
    m_splitter->addWidget(m_work);
    m_splitter->addWidget(m_errorPanel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(1);
    Settings::restore(*m_splitter, splitterName);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(content);
    m_band->standAbove(this);
}

/// What joins a window that is on the screen stays hidden until it is told. The largest comes last and is laid out once.
void MainWindow::showContents()
{
    menuBar()->show();
    for (QToolBar *bar : findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        bar->show();
    centralWidget()->show();
}

void MainWindow::connectParts()
{
    connect(m_actions, &MainActions::triggered, this, &MainWindow::perform);
    connect(m_start, &StartPage::openRequested, m_dialogs, &VaultDialogs::openVault);
    connect(m_start, &StartPage::manageRequested, m_dialogs, &VaultDialogs::manageConnections);
    connect(m_start, &StartPage::practiceVaultRequested, this, &MainWindow::practiceVaultRequested);
    connect(m_start, &StartPage::connectionRequested, m_opening, &VaultOpening::openKept, Qt::QueuedConnection);
    connect(m_start, &StartPage::forgetRequested, m_opening, &VaultOpening::forgetRecent, Qt::QueuedConnection);
    connect(m_tabs, &VaultTabs::currentChanged, this, &MainWindow::showCurrent);
    connect(m_tabs, &VaultTabs::closeRequested, this, &MainWindow::askToCloseVault);
    connect(m_tabs, &VaultTabs::againRequested, this, [this](VaultView *vault) { openAgain(*vault); });
    connect(m_tabs, &VaultTabs::openRequested, m_dialogs, &VaultDialogs::openVault);
    connect(m_start, &StartPage::offlineRequested, m_offline, &OfflineReading::open, Qt::QueuedConnection);
    if (m_services.connections)
        connect(m_services.connections, &ConnectionStore::changed, this, &MainWindow::showRecent);
}

QList<VaultView *> MainWindow::openVaults() const
{
    return m_tabs->vaults();
}

VaultView *MainWindow::currentVault() const
{
    return m_tabs->current();
}

void MainWindow::chooseVault(VaultView *vault)
{
    m_tabs->choose(vault);
}

void MainWindow::showRecent()
{
    m_start->setRecent(m_opening->recent(), m_services.now());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitIsAgreed && m_closing->askBeforeQuitting([this] {
            m_quitIsAgreed = true;
            close();
        })) {
        event->ignore();
        return;
    }
    m_memory->endVisits();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_actions->action(Command::ImportKey)->isEnabled() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_actions->action(Command::ImportKey)->isEnabled())
        m_dialogs->importKey(droppedFile(event->mimeData()));
}

void MainWindow::updateActions()
{
    const VaultView *vault = currentVault();
    CommandFacts facts = vault ? vault->facts() : CommandFacts{};
    facts.keepsConnections = m_services.connections != nullptr;
    facts.keepsJournal = m_services.journal != nullptr;
    facts.vaultCount = m_tabs->count();
    m_actions->update(facts);
    if (m_isSettled && !areAllSettled())
        m_isSettled = false;
}

bool MainWindow::isListed() const
{
    return currentVault() && currentVault()->isListed();
}

bool MainWindow::areAllSettled() const
{
    const QList<VaultView *> vaults = openVaults();
    return !vaults.isEmpty() && std::all_of(vaults.cbegin(), vaults.cend(), [](const VaultView *vault) { return vault->isSettled(); });
}

void MainWindow::noteSettled()
{
    if (m_isSettled || !areAllSettled())
        return;
    // One turn later: rows that arrived last are then laid out, and the details that follow the selection have begun.
    QTimer::singleShot(0, this, [this] {
        if (m_isSettled || !areAllSettled())
            return;
        repaint();
        m_isSettled = true;
        Q_EMIT settled();
    });
}

void MainWindow::saveLayout() const
{
    Settings::setLayout(geometryName, saveGeometry());
    Settings::save(*m_splitter, splitterName);
    saveSearchLayout();
    if (const VaultView *vault = currentVault())
        vault->saveLayout();
}

} // namespace vault
