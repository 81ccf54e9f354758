// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/keytypes.h"
#include "models/objectsave.h"
#include "ui/panes/objectdetails.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedLayout;
class QTabWidget;

namespace vault {

class DetailsHeader;
class CertificateDetails;
class EditableProperties;
class ErrorLogModel;
class PaneFailure;
class ProgressLine;
class PublicKeyTab;
class SecretClipboard;
class ValueTab;
class VaultLists;
class VaultSession;
class VersionsTab;

/// The details of what is selected, at the right. They follow the selection after a moment of rest; what is shown stays
/// until the new has arrived; a failure stays here with Retry and goes to the error log too. A secret's metadata comes
/// from the list, so that looking at a secret never fetches its value.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    DetailsPane(VaultSession &session, VaultLists &lists, SecretClipboard &clipboard, ErrorLogModel &errors,
                QWidget *parent = nullptr);

    /// What is selected now; kind: one of a vault's lists, not of versions.
    void setItem(ItemListKind kind, const std::optional<VaultItem> &item);
    /// At once, for what an operation just made or changed: nothing shown or fetched before it stays.
    void showChanged(ItemListKind kind, const VaultItem &item);
    void reload();

    const std::optional<ObjectDetails> &shown() const { return m_shown; }
    bool isBusy() const;

    /// Both act on what is selected, also before the details have followed.
    void toggleValue();
    void copyValue();
    void focusDetails();

    /// All three act on the version that is shown of what is selected; deleted objects are left alone.
    void editAttributes();
    void toggleEnabled();
    void disableAndExpire();
    bool wouldLoseEdits() const; ///< Whether askAboutEdits() would ask.
    /// Before the vault goes. Whether edits would be lost: they are asked about in place then, and go runs later, once
    /// they are saved or discarded, or stay when they are kept.
    bool askAboutEdits(const std::function<void()> &go, const std::function<void()> &stay = {});

Q_SIGNALS:
    void shownChanged();
    void signRequested(); ///< With the key that is selected.
    void returnRequested(vault::ItemListKind kind, const QString &name); ///< To what is still being edited.
    void showRequested(vault::ItemListKind kind, const QString &name); ///< What belongs to what is shown.

private:
    void addTabs(VaultSession &session, VaultLists &lists, SecretClipboard &clipboard, ErrorLogModel &errors);
    void follow();
    void stopLoading();
    void load(const ObjectDetails &wanted, const QString &version);
    void take(const ObjectDetails &wanted, Result<KeyBundle> result);
    void present(const ObjectDetails &details);
    void presentCertificate(const ObjectDetails &details);
    void chooseVersion(const VaultItem &version, bool isCurrent);
    void completeSecret(const VaultItem &properties, const QString &keyId);
    void copyId();
    bool showValueTab();
    void connectChanges();
    bool holdForEdits(const std::function<void()> &go, const std::function<void()> &stay = {});
    std::optional<ObjectDetails> target();
    void change(const ObjectDetails &changed, const ObjectUpdate &update);
    void setEnabled(const ObjectDetails &changed, bool enabled, bool expiresNow);
    void takeState(const EditedObject &now, ItemListKind kind, bool isOlderVersion);

    VaultSession &m_session;
    VaultLists &m_lists;
    SecretClipboard &m_clipboard;
    ErrorLogModel &m_errors;
    QStackedLayout *m_stack;
    CertificateDetails *m_certificate;
    DetailsHeader *m_header;
    ProgressLine *m_progress;
    PaneFailure *m_failure;
    QTabWidget *m_tabs;
    EditableProperties *m_properties;
    VersionsTab *m_versions;
    PublicKeyTab *m_publicKey;
    ValueTab *m_value;
    QTimer m_rest;
    std::optional<ObjectDetails> m_wanted; ///< The selection.
    std::optional<ObjectDetails> m_shown;
    int m_loadNumber = 0;
    bool m_isLoading = false;
    bool m_editsWhenLoaded = false;
    CancelGuard m_fetch;
    std::function<void()> m_again; ///< What Retry tries again.
    ObjectSave m_change; ///< Of what needs no editing.
    ObjectDetails m_changed; ///< What it changes.
};

} // namespace vault
