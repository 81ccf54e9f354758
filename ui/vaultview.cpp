// SPDX-License-Identifier: Apache-2.0
#include "ui/vaultview.h"

#include "models/itemgathering.h"
#include "network/connections/vaultsession.h"
#include "network/keyvault/routes.h"
#include "ui/bulk/selectionpane.h"
#include "ui/journal/signaturejournal.h"
#include "ui/panes/detailspane.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/listpane.h"
#include "ui/panes/navigationpane.h"
#include "ui/panes/signinstatus.h"
#include "ui/settings.h"
#include "ui/signing/signaturecard.h"
#include "ui/signing/signingpane.h"
#include "ui/signing/signtab.h"
#include "ui/softdelete/jobsstrip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/taborder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString splitterName = u"panes"_s;
constexpr int fewRows = 500; // Are sorted and filtered in a moment.

} // namespace

VaultView::VaultView(std::unique_ptr<VaultSession> session, const QString &nameOfVault, ErrorLogModel &errors,
                     std::function<std::int64_t()> now, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_name(nameOfVault)
    , m_lists(*m_session, m_errors)
    , m_jobs(*m_session, m_lists, m_errors)
    , m_tree(m_session->endpoint().displayName(), m_lists.all())
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_navigation(new NavigationPane(m_tree))
    , m_signInStatus(new SignInStatus(*m_session, std::move(now)))
    , m_stack(new QStackedWidget)
    , m_details(new DetailsPane(*m_session, m_lists, m_clipboard, m_errors))
    , m_selection(new SelectionPane)
    , m_right(new QStackedWidget)
{
    connect(&m_errors, &ErrorLogModel::appended, &errors,
            [this, &errors](const ApiError &error) { errors.appendFrom(m_name, error); });
    addPanes();
    connect(m_navigation, &NavigationPane::kindChosen, this, &VaultView::showKind);
    // Also the row that is the current one already: it leads back to its list.
    connect(m_navigation, &QAbstractItemView::clicked, this, [this] { showSigning(false); });
    connect(m_navigation, &QAbstractItemView::activated, this, [this] { showSigning(false); });
    connect(m_details, &DetailsPane::shownChanged, this, &VaultView::settled);
    connect(m_details, &DetailsPane::signRequested, this, &VaultView::openSigning);
    connect(m_details, &DetailsPane::returnRequested, this, [this](ItemListKind edited, const QString &name) {
        // Showing the list anew would tell the details of the other row once more.
        if (edited == kind())
            currentPane()->choose(name);
        else
            chooseItem(edited, name);
    });
    connect(m_details, &DetailsPane::showRequested, this, &VaultView::chooseItem);
    connect(&m_lists, &VaultLists::settled, this, &VaultView::settled);
    connect(&m_clipboard, &SecretClipboard::clearingFailed, this, &VaultView::clipboardKept);
    choose(firstKind());
}

VaultView::~VaultView()
{
    // The widgets look at models and session, which are members: they go first.
    delete m_splitter;
}

void VaultView::addPanes()
{
    needPane(firstKind());
    // A long list gets its pane while it grows: to fill one with all its rows at once would take too long.
    for (ItemTableModel *items : m_lists.all()) {
        connect(items, &ItemTableModel::countChanged, this, [this, items](int count) {
            if (count > fewRows)
                needPane(items->kind());
        });
    }
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_navigation, 1);
    addSigningButton(leftColumn);
    leftColumn->addWidget(m_signInStatus);
    m_listSide = new QWidget;
    m_middle = new QVBoxLayout(m_listSide);
    auto *strip = new JobsStrip(m_jobs);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_stack, 1);
    m_middle->addWidget(strip);
    connect(strip, &JobsStrip::showRequested, this, &VaultView::chooseItem);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_listSide);
    m_right->addWidget(m_details);
    m_right->addWidget(m_selection);
    m_selection->setReadOnly(m_session->connection().guard.readOnly);
    connectSelection();
    m_splitter->addWidget(m_right);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({190, 730, 360});
    Settings::restore(*m_splitter, splitterName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

ItemListKind VaultView::firstKind() const
{
    return m_lists.list(ItemListKind::Secrets) ? ItemListKind::Secrets : m_lists.all().front()->kind();
}

ListPane *VaultView::needPane(ItemListKind kind)
{
    ItemTableModel *items = m_lists.list(kind);
    if (ListPane *made = paneOf(kind); made || !items)
        return made;
    auto *pane = new ListPane(*items);
    pane->setReadOnly(m_session->connection().guard.readOnly);
    if (!m_listActions.isEmpty())
        pane->setMenuActions(m_listActions);
    m_stack->addWidget(pane);
    if (!m_panes.empty())
        followInTabOrder(m_panes.back(), pane);
    m_panes.push_back(pane);
    connect(pane, &ListPane::failed, &m_errors, &ErrorLogModel::append);
    connect(pane, &ListPane::currentItemChanged, this, [this, pane] {
        if (pane == currentPane())
            updateDetails();
    });
    connect(pane, &ListPane::activated, this, [this] { m_details->focusDetails(); });
    connect(pane, &ListPane::createRequested, this, &VaultView::createRequested);
    connect(pane, &ListPane::managedHiddenChanged, this, [this](bool hidden) {
        Settings::setHidesManaged(hidden);
        for (ListPane *other : m_panes)
            other->setManagedHidden(hidden);
    });
    return pane;
}

ItemListKind VaultView::kind() const
{
    return currentPane()->kind();
}

std::optional<VaultItem> VaultView::currentItem() const
{
    return currentPane()->currentItem();
}

QString VaultView::olderVersion() const
{
    const auto &shown = m_details->shown();
    const auto item = currentItem();
    const bool isOlder = shown && item && shown->isOlderVersion && shown->kind == kind()
        && shown->properties.id.name == item->id.name;
    return isOlder ? shown->properties.id.version : QString();
}

CommandFacts VaultView::facts() const
{
    CommandFacts facts;
    facts.hasVault = true;
    // What is selected in a list that is out of sight is not acted on.
    facts.selectedCount = m_isSigningShown ? 0 : selectedCount();
    facts.hasItem = facts.selectedCount > 0;
    facts.hasSigningKey = m_isSigningShown && !m_signing->keyName().isEmpty();
    facts.isKey = isKeyKind(kind());
    facts.isCertificate = isCertificateKind(kind());
    facts.isDeleted = isDeletedKind(kind());
    facts.isReadOnly = m_session->connection().guard.readOnly;
    facts.isManagedHsm = m_session->isManagedHsm();
    return facts;
}

bool VaultView::isListed() const
{
    return m_lists.list(kind())->state() == ListState::Complete;
}

bool VaultView::isSettled() const
{
    return m_lists.isSettled() && !m_details->isBusy();
}

void VaultView::choose(ItemListKind kind)
{
    m_navigation->choose(kind);
    showKind(kind);
}

void VaultView::addSigningButton(QVBoxLayout *column)
{
    m_signingButton = new QToolButton;
    m_signingButton->setText(tr("Signing"));
    m_signingButton->setIcon(icon("sign"_L1));
    m_signingButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_signingButton->setCheckable(true);
    m_signingButton->setAutoRaise(true);
    m_signingButton->setFocusPolicy(Qt::StrongFocus);
    m_signingButton->setToolTip(tr("Show the signing workbench, or the lists again"));
    m_signingButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_signingButton);
    connect(m_signingButton, &QToolButton::clicked, this, &VaultView::showSigning);
}

SigningPane &VaultView::signing()
{
    if (!m_signing) {
        m_signing = new SigningPane(*m_session, m_lists, m_errors);
        m_signing->hide();
        m_splitter->addWidget(m_signing);
        m_splitter->setStretchFactor(m_splitter->indexOf(m_signing), 1);
        if (m_journal) {
            m_journal->follow(m_signing, [card = m_signing->signTab()->card()](const MadeSignature &made, MessageKind kind, const QString &text) {
                card->tellOfJournal(made, kind, text);
            });
        }
        connect(m_signing, &SigningPane::keyChanged, this, &VaultView::factsChanged);
        connect(m_signing, &SigningPane::certificateRequestWanted, this,
                [this] { Q_EMIT commandWanted(Command::CreateCertificateRequest); });
        connect(m_signing, &SigningPane::manifestWanted, this, [this] { Q_EMIT commandWanted(Command::SignManifest); });
    }
    return *m_signing;
}

QStringList VaultView::signingLosses() const
{
    return m_signing ? m_signing->losses() : QStringList();
}

void VaultView::showSigning(bool shown)
{
    m_signingButton->setChecked(shown);
    if (shown == m_isSigningShown)
        return;
    m_isSigningShown = shown;
    signing().setVisible(shown);
    m_listSide->setVisible(!shown);
    m_right->setVisible(!shown);
    // One place is marked as the one that is shown.
    if (shown)
        m_navigation->selectionModel()->clearSelection();
    else
        m_navigation->selectionModel()->select(m_navigation->currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (shown)
        m_signing->focusInput();
    Q_EMIT factsChanged();
}

std::optional<VaultView::KeyToSign> VaultView::keyToSign() const
{
    if (m_isSigningShown)
        return m_signing->keyName().isEmpty() ? std::nullopt
                                              : std::optional(KeyToSign{m_signing->keyName(), m_signing->keyVersion()});
    const auto item = kind() == ItemListKind::Keys ? currentItem() : std::nullopt;
    return item ? std::optional(KeyToSign{item->id.name, olderVersion()}) : std::nullopt;
}

void VaultView::openSigning()
{
    const auto item = !m_isSigningShown && kind() == ItemListKind::Keys ? currentItem() : std::nullopt;
    // Where the routes have no place for a version, the older one could not sign.
    const bool canNameVersion = takesVersion(Operation::Sign, m_session->endpoint().routeForm());
    const QString version = canNameVersion ? olderVersion() : QString();
    showSigning(true);
    if (item)
        m_signing->openKey(item->id.name, version);
    else
        m_signing->focusInput();
}

void VaultView::start()
{
    m_lists.start();
    currentPane()->focusList();
}

void VaultView::refresh()
{
    m_lists.refresh();
    m_details->reload();
}

void VaultView::perform(Command command)
{
    if (command == Command::Filter || command == Command::ShowList || command == Command::ShowDetails)
        showSigning(false);
    if (selectedCount() > 1 && performOnSeveral(command))
        return;
    const auto item = currentItem();
    switch (command) {
    case Command::Sign:
        openSigning();
        break;
    case Command::CopyName:
        if (item)
            QGuiApplication::clipboard()->setText(item->id.name);
        break;
    case Command::CopyId:
        if (item)
            QGuiApplication::clipboard()->setText(item->id.text);
        break;
    case Command::CopyValue:
        m_details->copyValue();
        break;
    case Command::RevealValue:
        m_details->toggleValue();
        break;
    case Command::EditAttributes:
        m_details->editAttributes();
        break;
    case Command::ToggleEnabled:
        m_details->toggleEnabled();
        break;
    case Command::DisableAndExpire:
        m_details->disableAndExpire();
        break;
    case Command::Recover:
        if (item && isDeletedKind(kind()) && !isCertificateKind(kind()))
            m_jobs.start(VaultJobOperation::Recover, isKeyKind(kind()), *item);
        break;
    case Command::Filter:
        currentPane()->focusFilter();
        break;
    case Command::ShowContents:
        m_navigation->setFocus(Qt::ShortcutFocusReason);
        break;
    case Command::ShowList:
        currentPane()->focusList();
        break;
    case Command::ShowDetails:
        m_details->focusDetails();
        break;
    case Command::Refresh:
        refresh();
        break;
    default:
        break;
    }
}

void VaultView::add(ItemListKind kind, const VaultItem &properties)
{
    m_lists.list(kind)->upsert(properties);
    chooseItem(kind, properties.id.name);
    m_details->showChanged(kind, properties);
}

void VaultView::chooseItem(ItemListKind kind, const QString &name)
{
    choose(kind);
    currentPane()->choose(name);
    currentPane()->focusList();
}

bool VaultView::wouldLoseEdits() const
{
    return m_details->wouldLoseEdits();
}

void VaultView::showAboveLists(QWidget *line)
{
    m_middle->insertWidget(0, line);
}

bool VaultView::askAboutEdits(const std::function<void()> &go, const std::function<void()> &stay)
{
    return m_details->askAboutEdits(go, stay);
}

void VaultView::saveLayout() const
{
    Settings::save(*m_splitter, splitterName);
    for (const ListPane *pane : m_panes)
        pane->saveLayout();
}

void VaultView::showKind(ItemListKind kind)
{
    showSigning(false);
    if (ListPane *pane = needPane(kind))
        m_stack->setCurrentWidget(pane);
    updateDetails();
}

void VaultView::updateDetails()
{
    m_details->setItem(kind(), currentItem());
    showSelection();
    Q_EMIT factsChanged();
}

ListPane *VaultView::paneOf(ItemListKind kind) const
{
    const auto found = std::find_if(m_panes.cbegin(), m_panes.cend(),
                                    [kind](const ListPane *pane) { return pane->kind() == kind; });
    return found == m_panes.cend() ? nullptr : *found;
}

ListPane *VaultView::currentPane() const
{
    return static_cast<ListPane *>(m_stack->currentWidget());
}

} // namespace vault
