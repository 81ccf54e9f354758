// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "network/connections/connectionstore.h"
#include "network/connections/vaultsession.h"
#include "ui/panes/errorpanel.h"
#include "ui/panes/startpage.h"
#include "ui/settings.h"
#include "ui/signin/signindialogs.h"
#include "ui/theme.h"
#include "ui/vaultdialogs.h"
#include "ui/vaultopening.h"
#include "ui/vaultview.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/noticebar.h"

#include <QApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

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

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(completed(std::move(services), m_ownPrompts))
    , m_actions(nullptr)
    , m_band(new ColorBand(this))
    , m_notices(new NoticeBar)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_errorPanel(new ErrorPanel(m_errors))
{
    applyTheme(*qApp, Settings::theme());
    m_actions = new MainActions(*this);
    m_actions->setTheme(Settings::theme());
    m_opening = new VaultOpening(*this);
    m_dialogs = new VaultDialogs(*this, m_errors);
    new SignInDialogs(m_services, m_errors, *this);
    buildContent();
    setWindowTitle(tr("Vault Browser"));
    setAcceptDrops(true);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(Settings::layout(geometryName));

    connectParts();
    m_start->setCanManage(m_services.connections != nullptr);
    showRecent();
    m_start->focusFirst();
    updateActions();
}

MainWindow::~MainWindow()
{
    // They work with members of this object, which go before its children do.
    m_dialogs->closeAll();
    delete m_vault;
}

void MainWindow::buildContent()
{
    m_pages->addWidget(m_start);
    m_splitter->addWidget(m_pages);
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
}

void MainWindow::connectParts()
{
    connect(m_actions, &MainActions::triggered, this, &MainWindow::perform);
    connect(m_start, &StartPage::openRequested, m_dialogs, &VaultDialogs::openVault);
    connect(m_start, &StartPage::manageRequested, m_dialogs, &VaultDialogs::manageConnections);
    connect(m_start, &StartPage::practiceVaultRequested, this, &MainWindow::practiceVaultRequested);
    connect(m_start, &StartPage::connectionRequested, m_opening, &VaultOpening::openKept, Qt::QueuedConnection);
    connect(m_start, &StartPage::forgetRequested, m_opening, &VaultOpening::forgetRecent, Qt::QueuedConnection);
    connect(m_dialogs, &VaultDialogs::closingAgreed, this, &MainWindow::showWaitingVault);
    connect(m_dialogs, &VaultDialogs::closingRefused, this, &MainWindow::refuseWaitingVault);
    if (m_services.connections)
        connect(m_services.connections, &ConnectionStore::changed, this, &MainWindow::showRecent);
}

void MainWindow::openVault(std::unique_ptr<VaultSession> session)
{
    m_waiting = std::move(session);
    if (m_vault && m_vault->askAboutEdits([this] { showWaitingVault(); }, [this] { refuseWaitingVault(); }))
        return;
    if (!m_dialogs->askBeforeClosing(vaultName(*m_waiting)))
        showWaitingVault();
}

void MainWindow::refuseWaitingVault()
{
    if (!m_waiting)
        return;
    m_notices->showNotice(MessageKind::Hint, tr("%1 was not opened.").arg(vaultName(*m_waiting)));
    m_waiting.reset();
}

void MainWindow::showWaitingVault()
{
    std::unique_ptr<VaultSession> session = std::move(m_waiting);
    if (!session)
        return;
    closeVault();
    m_notices->hide();
    //: The window's title; %1 is the vault's name.
    setWindowTitle(tr("%1 – Vault Browser").arg(vaultName(*session)));
    m_band->setConnection(session->connection());
    placeBand();
    m_opening->watch(*session);
    m_opening->noteOpened(session->connection());
    m_vault = new VaultView(std::move(session), m_errors, m_services.now);
    m_pages->addWidget(m_vault);
    m_pages->setCurrentWidget(m_vault);
    m_dialogs->setVault(m_vault);
    connect(m_vault, &VaultView::factsChanged, this, &MainWindow::updateActions);
    connect(m_vault, &VaultView::settled, this, &MainWindow::noteSettled);
    connect(m_vault, &VaultView::clipboardKept, this,
            [this] { m_notices->showNotice(MessageKind::Warning, SecretClipboard::notClearedText()); });
    connect(m_vault, &VaultView::createRequested, m_dialogs, &VaultDialogs::createShownKind);
    updateActions();
    m_vault->start();
}

void MainWindow::closeVault()
{
    if (!m_vault)
        return;
    m_vault->saveLayout();
    m_dialogs->setVault(nullptr);
    delete std::exchange(m_vault, nullptr);
    m_isSettled = false;
    m_pages->setCurrentWidget(m_start);
    setWindowTitle(tr("Vault Browser"));
    m_band->setConnection({});
    placeBand();
    showRecent();
    m_start->focusFirst();
    updateActions();
}

void MainWindow::signOut()
{
    if (!m_vault)
        return;
    m_opening->signOut(m_vault->session());
    closeVault();
}

void MainWindow::showRecent()
{
    m_start->setRecent(m_opening->recent(), m_services.now());
}

void MainWindow::placeBand()
{
    // Above the menus, where no layout of a main window reaches.
    const int height = m_band->isHidden() ? 0 : m_band->sizeHint().height();
    setContentsMargins(0, height, 0, 0);
    m_band->setGeometry(0, 0, width(), height);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    placeBand();
    QMainWindow::resizeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_vault && m_vault->askAboutEdits([this] { close(); })) {
        event->ignore();
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_vault && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_vault)
        m_dialogs->importKey(droppedFile(event->mimeData()));
}

void MainWindow::updateActions()
{
    CommandFacts facts = m_vault ? m_vault->facts() : CommandFacts{};
    facts.keepsConnections = m_services.connections != nullptr;
    m_actions->update(facts);
    if (m_isSettled && m_vault && !m_vault->isSettled())
        m_isSettled = false;
}

bool MainWindow::isListed() const
{
    return m_vault != nullptr && m_vault->isListed();
}

void MainWindow::noteSettled()
{
    if (m_isSettled || !m_vault || !m_vault->isSettled())
        return;
    // One turn later: rows that arrived last are then laid out, and the details that follow the selection have begun.
    QTimer::singleShot(0, m_vault, [this] {
        if (m_isSettled || !m_vault->isSettled())
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
    if (m_vault)
        m_vault->saveLayout();
}

} // namespace vault
