// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/keyvault/certificatetypes.h"
#include "ui/panes/objectdetails.h"

#include <QWidget>

class QTabWidget;

namespace vault {

class CertificateTab;
class DetailsHeader;
class ErrorLogModel;
class PaneFailure;
class PolicyTab;
class ProgressLine;
class PropertiesTab;
class VaultLists;
class VaultSession;
class VersionsTab;

/// The details of a certificate, to look at: what it says, its policy, versions and properties. What the list tells of
/// it is shown at once where it cannot be fetched; a failure stays here with Retry and goes to the error log too.
class CertificateDetails : public QWidget
{
    Q_OBJECT
public:
    CertificateDetails(VaultSession &session, VaultLists &lists, ErrorLogModel &errors, QWidget *parent = nullptr);

    /// kind: Certificates or DeletedCertificates. What was shown before stays until the answer is there.
    void setItem(ItemListKind kind, const VaultItem &item);
    void clear();
    void reload();
    void focusDetails();
    bool isBusy() const;

Q_SIGNALS:
    void busyChanged();
    /// The key or the secret that belongs to the certificate is to be shown.
    void showRequested(vault::ItemListKind kind, const QString &name);

private:
    void addTabs(VaultLists &lists);
    void load(const ObjectDetails &wanted, const QString &version);
    void loadPolicy();
    void take(const ObjectDetails &wanted, const Result<CertificateBundle> &result);
    void present(const ObjectDetails &details);
    void stopLoading();
    void noteFailure(const ApiError &error);

    VaultSession &m_session;
    ErrorLogModel &m_errors;
    DetailsHeader *m_header;
    ProgressLine *m_progress;
    PaneFailure *m_failure;
    QTabWidget *m_tabs;
    CertificateTab *m_certificate;
    PolicyTab *m_policy;
    VersionsTab *m_versions;
    PropertiesTab *m_properties;
    ObjectDetails m_wanted; ///< The selection.
    ObjectDetails m_asked; ///< That, or one of its versions: what was fetched last.
    QString m_askedVersion;
    ObjectDetails m_shown;
    int m_loadNumber = 0;
    bool m_isLoading = false;
    bool m_isFromList = false; ///< Nothing more is known of what is shown.
    CancelGuard m_fetch;
};

} // namespace vault
