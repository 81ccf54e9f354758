// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificatedetails.h"

#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"
#include "ui/certificates/certificatetab.h"
#include "ui/certificates/policytab.h"
#include "ui/panes/detailsheader.h"
#include "ui/panes/kindtext.h"
#include "ui/panes/panefailure.h"
#include "ui/panes/propertiestab.h"
#include "ui/panes/versionstab.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vault {

CertificateDetails::CertificateDetails(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_errors(errors)
    , m_header(new DetailsHeader)
    , m_progress(new ProgressLine)
    , m_failure(new PaneFailure)
    , m_tabs(new QTabWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    layout->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(tr("Details of the certificate"));
    m_tabs->setDocumentMode(true);
    addTabs(lists);
    connect(m_failure, &PaneFailure::retryRequested, this, [this] { load(m_asked, m_askedVersion); });
    connect(m_header, &DetailsHeader::copyIdRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_shown.properties.id.text); });
    connect(m_header, &DetailsHeader::currentVersionRequested, this, [this] {
        m_versions->clearChoice();
        load(m_wanted, {});
    });
}

void CertificateDetails::addTabs(VaultLists &lists)
{
    m_certificate = new CertificateTab(this);
    m_policy = new PolicyTab(this);
    m_versions = new VersionsTab(lists, this);
    m_properties = new PropertiesTab(this);
    m_tabs->addTab(m_certificate, tr("Certificate"));
    m_tabs->addTab(m_policy, tr("Policy"));
    m_tabs->addTab(m_versions, tr("Versions"));
    m_tabs->addTab(m_properties, tr("Properties"));
    connect(m_certificate, &CertificateTab::failed, &m_errors, &ErrorLogModel::append);
    connect(m_certificate, &CertificateTab::keyRequested, this, [this] {
        Q_EMIT showRequested(isDeletedKind(m_shown.kind) ? ItemListKind::DeletedKeys : ItemListKind::Keys,
                             m_shown.properties.id.name);
    });
    connect(m_certificate, &CertificateTab::secretRequested, this, [this] {
        Q_EMIT showRequested(isDeletedKind(m_shown.kind) ? ItemListKind::DeletedSecrets : ItemListKind::Secrets,
                             m_shown.properties.id.name);
    });
    connect(m_versions, &VersionsTab::versionChosen, this, [this](const VaultItem &version, bool isCurrent) {
        load({m_wanted.kind, version, {}, {}, !isCurrent}, version.id.version);
    });
}

void CertificateDetails::setItem(ItemListKind kind, const VaultItem &item)
{
    m_wanted = {kind, item, {}, {}, false};
    if (m_shown.properties.id.name.isEmpty()) { // Nothing stands there that could stay.
        m_isFromList = true;
        present(m_wanted);
        m_certificate->clear(tr("Loading…"));
        m_policy->clear(tr("Loading…"));
    }
    load(m_wanted, {});
}

void CertificateDetails::clear()
{
    stopLoading();
    m_failure->clear();
    m_wanted = {};
    m_asked = {};
    m_askedVersion.clear();
    m_shown = {};
    m_versions->clear();
}

void CertificateDetails::reload()
{
    if (m_wanted.properties.id.name.isEmpty())
        return;
    m_versions->reload();
    load(m_asked, m_askedVersion);
}

void CertificateDetails::focusDetails()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

bool CertificateDetails::isBusy() const
{
    return m_isLoading || m_versions->isBusy();
}

void CertificateDetails::stopLoading()
{
    m_fetch.cancel();
    ++m_loadNumber;
    m_isLoading = false;
    m_progress->setActive(false);
}

void CertificateDetails::load(const ObjectDetails &wanted, const QString &version)
{
    stopLoading();
    m_failure->clear();
    m_asked = wanted;
    m_askedVersion = version;
    m_isLoading = true;
    m_progress->setActive(true);
    CertificateClient &certificates = m_session.certificates();
    const QString name = wanted.properties.id.name;
    auto fetching = isDeletedKind(wanted.kind) ? certificates.getDeleted(name) : certificates.get(name, version);
    m_fetch = CancelGuard(fetching);
    fetching.then(this, [this, wanted, number = m_loadNumber](const Result<CertificateBundle> &result) {
        // An answer that was already on its way when another one was chosen.
        if (number == m_loadNumber)
            take(wanted, result);
    });
    Q_EMIT busyChanged();
}

void CertificateDetails::take(const ObjectDetails &wanted, const Result<CertificateBundle> &result)
{
    m_isLoading = false;
    m_progress->setActive(false);
    if (!result) {
        // What the list tells of it is better than another certificate's details.
        const bool isShown = m_shown.isSameObject(wanted) && m_shown.isOlderVersion == wanted.isOlderVersion
            && (!wanted.isOlderVersion || m_shown.properties.id.version == wanted.properties.id.version);
        if (!isShown || m_isFromList) {
            present(wanted);
            m_isFromList = true;
            m_certificate->clear(tr("The certificate could not be fetched."));
            m_policy->clear(tr("The policy could not be fetched."));
        }
        noteFailure(result.error());
    } else {
        present({wanted.kind, result->properties, {}, {}, wanted.isOlderVersion});
        m_isFromList = false;
        m_certificate->show(*result);
        if (result->policy)
            m_policy->show(*result->policy);
        else if (isDeletedKind(wanted.kind))
            m_policy->clear(tr("The vault tells no policy of it."));
        else
            loadPolicy();
    }
    Q_EMIT busyChanged();
}

void CertificateDetails::loadPolicy()
{
    m_policy->clear(tr("Loading…"));
    m_isLoading = true;
    auto fetching = m_session.certificates().policy(m_shown.properties.id.name);
    m_fetch = CancelGuard(fetching);
    fetching.then(this, [this, number = m_loadNumber](const Result<CertificatePolicy> &result) {
        if (number != m_loadNumber)
            return;
        m_isLoading = false;
        if (result) {
            m_policy->show(*result);
        } else {
            m_policy->clear(tr("The policy could not be fetched."));
            noteFailure(result.error());
        }
        Q_EMIT busyChanged();
    });
}

void CertificateDetails::present(const ObjectDetails &details)
{
    m_shown = details;
    const bool isDeleted = isDeletedKind(details.kind);
    m_header->show(details);
    m_properties->show(details);
    m_tabs->setTabVisible(m_tabs->indexOf(m_versions), !isDeleted);
    if (isDeleted)
        m_versions->clear();
    else
        m_versions->setObject(details.kind, details.properties.id.name);
}

void CertificateDetails::noteFailure(const ApiError &error)
{
    m_failure->show(error);
    m_errors.append(error);
}

} // namespace vault
