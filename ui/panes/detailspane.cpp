// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/detailspane.h"

#include "models/errorlogmodel.h"
#include "network/connections/vaultsession.h"
#include "ui/attributes/editableproperties.h"
#include "ui/attributes/propertieseditor.h"
#include "ui/certificates/certificatedetails.h"
#include "ui/panes/detailsheader.h"
#include "ui/panes/emptystate.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/panefailure.h"
#include "ui/panes/publickeytab.h"
#include "ui/panes/valuetab.h"
#include "ui/panes/versionstab.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

namespace vault {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DetailsPane::DetailsPane(VaultSession &session, VaultLists &lists, SecretClipboard &clipboard, ErrorLogModel &errors,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lists(lists)
    , m_clipboard(clipboard)
    , m_errors(errors)
    , m_stack(new QStackedLayout(this))
    , m_certificate(new CertificateDetails(session, lists, errors))
    , m_header(new DetailsHeader)
    , m_progress(new ProgressLine)
    , m_failure(new PaneFailure)
    , m_tabs(new QTabWidget)
    , m_change(session)
{
    auto *nothing = new EmptyState(this);
    nothing->setContent({"info"_L1, tr("Nothing selected"), session.isManagedHsm() ? tr("Choose a key to see its details.")
                                                                               : tr("Choose a key, a secret or a certificate to see its details."), {}});
    m_stack->addWidget(nothing);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_certificate);
    connect(m_certificate, &CertificateDetails::busyChanged, this, &DetailsPane::shownChanged);
    connect(m_certificate, &CertificateDetails::showRequested, this, &DetailsPane::showRequested);

    m_progress->setObjectName(u"detailsProgress"_s);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    addTabs(session, lists, clipboard, errors);

    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &DetailsPane::follow);
    connect(m_failure, &PaneFailure::retryRequested, this, [this] {
        if (const auto again = m_again)
            again();
    });
    connect(m_header, &DetailsHeader::copyIdRequested, this, &DetailsPane::copyId);
    connect(m_header, &DetailsHeader::signRequested, this, &DetailsPane::signRequested);
    connect(m_header, &DetailsHeader::currentVersionRequested, this, [this] {
        const auto go = [this] {
            m_versions->clearChoice();
            follow();
        };
        if (!holdForEdits(go))
            go();
    });
}

void DetailsPane::addTabs(VaultSession &session, VaultLists &lists, SecretClipboard &clipboard, ErrorLogModel &errors)
{
    m_properties = new EditableProperties(session, errors, this);
    m_versions = new VersionsTab(lists, this);
    m_versions->setReadOnly(session.connection().guard.readOnly);
    m_publicKey = new PublicKeyTab(this);
    m_publicKey->setObjectName(u"publicKey"_s);
    m_value = new ValueTab(session.secrets(), clipboard, errors, this);
    m_tabs->addTab(m_properties, tr("Properties"));
    m_tabs->addTab(m_versions, tr("Versions"));
    m_tabs->addTab(m_publicKey, tr("Public key"));
    m_tabs->addTab(m_value, tr("Value"));
    connect(m_publicKey, &PublicKeyTab::failed, &errors, &ErrorLogModel::append);
    connect(m_versions, &VersionsTab::versionChosen, this, &DetailsPane::chooseVersion);
    connect(m_value, &ValueTab::propertiesArrived, this, &DetailsPane::completeSecret);
    connectChanges();
}

void DetailsPane::stopLoading()
{
    m_rest.stop();
    m_fetch.cancel();
    ++m_loadNumber;
    m_isLoading = false;
    m_progress->setActive(false);
}

void DetailsPane::setItem(ItemListKind kind, const std::optional<VaultItem> &item)
{
    if (m_properties->editor().isEditing()) {
        // A refresh, or back from where the edits kept the details from going.
        if (item && m_shown && m_shown->isSameObject({kind, *item, {}, {}, false})) {
            m_properties->editor().withdrawLeaving();
            return;
        }
        if (holdForEdits([this, kind, item] { setItem(kind, item); }))
            return;
    }
    stopLoading();
    m_editsWhenLoaded = false;
    if (!item) {
        m_wanted.reset();
        m_shown.reset();
        m_versions->clear();
        m_value->clear();
        m_certificate->clear();
        m_stack->setCurrentIndex(0);
        Q_EMIT shownChanged();
        return;
    }
    m_wanted = ObjectDetails{kind, *item, {}, {}, false};
    m_rest.start();
}

void DetailsPane::showChanged(ItemListKind kind, const VaultItem &item)
{
    setItem(kind, item);
    if (m_properties->editor().isEditing())
        return;
    m_value->clear();
    m_versions->reload();
    follow();
}

void DetailsPane::reload()
{
    if (!m_shown)
        return;
    if (isCertificateKind(m_shown->kind)) {
        m_certificate->reload();
        return;
    }
    m_versions->reload();
    // What is being edited is compared with the vault when it is saved.
    if (m_properties->editor().isEditing())
        return;
    m_value->clear();
    load(*m_shown, m_shown->isOlderVersion ? m_shown->properties.id.version : QString());
}

bool DetailsPane::isBusy() const
{
    return m_rest.isActive() || m_isLoading || m_versions->isBusy() || m_value->isBusy() || m_change.isBusy()
        || m_properties->editor().isBusy() || m_certificate->isBusy();
}

void DetailsPane::toggleValue()
{
    if (showValueTab())
        m_value->toggleRevealed();
}

void DetailsPane::copyValue()
{
    if (showValueTab())
        m_value->copy();
}

bool DetailsPane::showValueTab()
{
    // The value of what is selected, never of what is still shown from before.
    if (m_properties->editor().isAskedToLeave())
        return false;
    if (m_rest.isActive())
        follow();
    if (!m_shown || !m_wanted || m_shown->kind != ItemListKind::Secrets || !m_shown->isSameObject(*m_wanted))
        return false;
    m_tabs->setCurrentWidget(m_value);
    return true;
}

void DetailsPane::focusDetails()
{
    if (m_shown && isCertificateKind(m_shown->kind))
        m_certificate->focusDetails();
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void DetailsPane::follow()
{
    m_rest.stop();
    if (m_wanted)
        load(*m_wanted, {});
}

void DetailsPane::load(const ObjectDetails &wanted, const QString &version)
{
    m_failure->clear();
    m_again = [this, wanted, version] { load(wanted, version); };
    if (isCertificateKind(wanted.kind)) {
        presentCertificate(wanted);
        return;
    }
    if (!isKeyKind(wanted.kind)) {
        present(wanted);
        return;
    }
    const QString name = wanted.properties.id.name;
    m_isLoading = true;
    m_progress->setActive(true);
    auto fetching = wanted.kind == ItemListKind::DeletedKeys ? m_session.keys().getDeleted(name)
                                                             : m_session.keys().get(name, version);
    m_fetch = CancelGuard(fetching);
    fetching.then(this, [this, wanted, number = ++m_loadNumber](Result<KeyBundle> result) {
        // An answer that was already on its way when another object was chosen.
        if (number == m_loadNumber)
            take(wanted, std::move(result));
    });
}

void DetailsPane::take(const ObjectDetails &wanted, Result<KeyBundle> result)
{
    m_isLoading = false;
    m_progress->setActive(false);
    if (result) {
        present({wanted.kind, result->properties, result->key, {}, wanted.isOlderVersion});
        return;
    }
    // What the list tells of it is better than another object's details.
    if (!m_shown || !m_shown->isSameObject(wanted))
        present(wanted);
    m_failure->show(result.error());
    m_errors.append(result.error());
}

void DetailsPane::present(const ObjectDetails &details)
{
    m_shown = details;
    m_certificate->clear();
    const QString name = details.properties.id.name;
    const bool isKey = isKeyKind(details.kind);
    const bool isDeleted = isDeletedKind(details.kind);

    m_header->show(details);
    m_properties->show(details);
    m_tabs->setTabVisible(m_tabs->indexOf(m_versions), !isDeleted);
    m_tabs->setTabVisible(m_tabs->indexOf(m_publicKey), isKey);
    m_tabs->setTabVisible(m_tabs->indexOf(m_value), details.kind == ItemListKind::Secrets);
    if (isDeleted)
        m_versions->clear();
    else
        m_versions->setObject(details.kind, name);
    if (details.key)
        m_publicKey->show(name, *details.key);
    else
        m_publicKey->clear(tr("The key could not be fetched."));
    if (details.kind != ItemListKind::Secrets)
        m_value->clear();
    else
        m_value->setSecret(name, details.isOlderVersion ? details.properties.id.version : QString());
    m_stack->setCurrentIndex(1);
    Q_EMIT shownChanged();
    if (std::exchange(m_editsWhenLoaded, false))
        editAttributes();
}

void DetailsPane::presentCertificate(const ObjectDetails &details)
{
    m_shown = details;
    m_versions->clear();
    m_value->clear();
    m_certificate->setItem(details.kind, details.properties);
    m_stack->setCurrentWidget(m_certificate);
    Q_EMIT shownChanged();
}

void DetailsPane::chooseVersion(const VaultItem &version, bool isCurrent)
{
    if (!m_shown || holdForEdits([this, version, isCurrent] { chooseVersion(version, isCurrent); }))
        return;
    stopLoading();
    const ObjectDetails wanted{m_shown->kind, version, {}, {}, !isCurrent};
    load(wanted, version.id.version);
}

void DetailsPane::completeSecret(const VaultItem &properties, const QString &keyId)
{
    if (!m_shown)
        return;
    // The value that arrived belongs to what is shown: present() would take it for another version and drop it.
    m_shown->properties = properties;
    m_shown->keyId = keyId;
    m_properties->show(*m_shown);
    Q_EMIT shownChanged();
}

void DetailsPane::copyId()
{
    if (m_shown)
        QGuiApplication::clipboard()->setText(m_shown->properties.id.text);
}

} // namespace vault
