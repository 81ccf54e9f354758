// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signingpane.h"

#include "models/searchtext.h"
#include "models/slicedloop.h"
#include "network/connections/vaultsession.h"
#include "ui/signing/signaturecard.h"
#include "ui/signing/signtab.h"
#include "ui/signing/verifytab.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace vault {

namespace {

QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

SigningPane::SigningPane(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_lists(lists)
    , m_tabs(new QTabWidget(this))
    , m_sign(new SignTab(session, errors, [this](const auto &typed, const auto &take) { suggest(typed, take); }))
    , m_verify(new VerifyTab(session, errors, [this](const auto &typed, const auto &take) { suggest(typed, take); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Signing"));
    m_tabs->addTab(m_sign, tr("Sign"));
    m_tabs->addTab(m_verify, tr("Verify"));
    m_isReadOnly = session.connection().guard.readOnly;
    addFurtherWork();
    setAcceptDrops(true);
    connect(m_sign, &SignTab::signatureMade, this, &SigningPane::signatureMade);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SigningPane::giveKeyToVerify);
}

SigningPane::~SigningPane() = default;

/// What has dialogs of its own stands beside the tabs, for who looks for it here.
void SigningPane::addFurtherWork()
{
    auto *corner = new QWidget(m_tabs);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    const auto add = [this, corner, row](const QString &text, auto wanted) {
        auto *button = new QToolButton(corner);
        button->setText(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        m_furtherWork.append(button);
        connect(button, &QToolButton::clicked, this, wanted);
    };
    add(tr("Certificate request…"), &SigningPane::certificateRequestWanted);
    add(tr("Sign a list or folder…"), &SigningPane::manifestWanted);
    m_tabs->setCornerWidget(corner);
    connect(&m_sign->key(), &SigningKey::changed, this, &SigningPane::showFurtherWork);
    showFurtherWork();
}

void SigningPane::showFurtherWork()
{
    const QString why = m_isReadOnly ? tr("This connection is read-only")
        : keyName().isEmpty()        ? tr("Choose a key first")
                                     : QString();
    const QStringList does{tr("Make a certificate request or a self-signed certificate for this key"),
                           tr("Sign every digest of a list, or every file of a folder, with this key")};
    for (qsizetype at = 0; at < m_furtherWork.size(); ++at) {
        m_furtherWork.at(at)->setEnabled(why.isEmpty());
        m_furtherWork.at(at)->setToolTip(why.isEmpty() ? does.at(at) : why);
    }
    Q_EMIT keyChanged();
}

QString SigningPane::keyName() const
{
    return m_sign->key().name();
}

QString SigningPane::keyVersion() const
{
    return m_sign->key().version();
}

void SigningPane::openKey(const QString &name, const QString &version)
{
    m_tabs->setCurrentWidget(m_sign);
    m_sign->setKey(name, version);
    m_keyName = name;
    m_keyVersion = version;
    m_isNewForVerify = true;
    m_sign->focusInput();
}

void SigningPane::giveKeyToVerify()
{
    if (m_tabs->currentWidget() != m_verify || !m_isNewForVerify)
        return;
    m_isNewForVerify = false;
    m_verify->setKey(m_keyName, m_keyVersion);
}

QStringList SigningPane::losses() const
{
    QStringList all;
    if (m_sign->isSigning())
        all << tr("A signature is being made; it would not be shown.");
    if (m_sign->isHashing() || m_verify->isHashing())
        all << tr("A file is being hashed.");
    if (m_sign->card()->hasUnsavedCms())
        all << tr("A CMS signature is not saved.");
    return all;
}

bool SigningPane::isSigning() const
{
    return m_sign->isSigning();
}

void SigningPane::focusInput()
{
    if (m_tabs->currentWidget() == m_sign)
        m_sign->focusInput();
    else
        m_tabs->currentWidget()->setFocus();
}

void SigningPane::suggest(const QString &typed, const SigningKeyForm::TakeNames &take)
{
    constexpr qsizetype most = 40;
    const ItemTableModel *keys = m_lists.list(ItemListKind::Keys);
    const auto names = std::make_shared<QStringList>();
    const auto look = [keys, names, wanted = foldedUtf8(typed)](int row) {
        if (names->size() >= most || row >= keys->rowCount()) // Some may go meanwhile.
            return;
        if (const int handle = keys->handleAt(row); keys->store().foldedKey(handle).contains(wanted))
            *names << keys->store().item(handle).id.name;
    };
    m_suggesting = std::make_unique<SlicedLoop>(keys->rowCount(), look, [names, take] { take(*names); });
    m_suggesting->start();
}

void SigningPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty() && !isSigning())
        event->acceptProposedAction();
}

void SigningPane::dropEvent(QDropEvent *event)
{
    const QStringList paths = draggedFiles(event->mimeData());
    if (paths.isEmpty() || isSigning())
        return;
    event->acceptProposedAction();
    if (m_tabs->currentWidget() == m_verify)
        m_verify->takeFiles(paths);
    else if (m_tabs->currentWidget() == m_sign)
        m_sign->takeFiles(paths);
}

} // namespace vault
