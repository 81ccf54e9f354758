// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/crypto/certificatesummary.h"
#include "network/crypto/secretfileencoding.h"
#include "network/http/result.h"
#include "network/keyvault/secrettypes.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace vault {

class CertificateSummaryView;
class ErrorLogModel;
class FieldMessage;
class MaskedValue;
class PaneFailure;
class ProgressLine;
class SecretClient;
class SecretClipboard;
class ValueStatus;

/// The value of a secret behind its mask. It is fetched only when the person reveals or copies it, and forgotten when
/// another object or version is shown. Revealed, its size and what cannot be seen in it stand below, and a certificate in
/// it is summarised.
class ValueTab : public QWidget
{
    Q_OBJECT
public:
    ValueTab(SecretClient &secrets, SecretClipboard &clipboard, ErrorLogModel &errors, QWidget *parent = nullptr);
    ~ValueTab() override;

    /// An empty version is the current one. What was fetched stays when it is the one that is shown already.
    void setSecret(const QString &name, const QString &version);
    void clear();
    bool isBusy() const;

    void toggleRevealed();
    void copy();
    /// Asks for a file, after fetching the value where it is not there yet.
    void save();
    /// The value that is there, in that encoding; what became of it is told in the tab.
    Q_INVOKABLE void saveTo(const QString &path, vault::SecretFileEncoding encoding);

Q_SIGNALS:
    /// What the answer told beside the value: its version, and the key behind a certificate's secret.
    void propertiesArrived(const vault::VaultItem &properties, const QString &keyId);

private:
    void listenTo(const SecretClipboard &clipboard);
    void arrange();
    void updateRevealed(bool revealed);
    void summarize();
    void askForFile();
    void tellCopied(std::chrono::seconds lifetime);
    void fetch();
    void take(Result<SecretBundle> result);

    SecretClient &m_secrets;
    ErrorLogModel &m_errors;
    ProgressLine *m_progress;
    MaskedValue *m_value;
    PaneFailure *m_failure;
    ValueStatus *m_status;
    CertificateSummaryView *m_summary;
    QPushButton *m_save;
    FieldMessage *m_message;
    QLabel *m_note;
    Tags m_tags; ///< Of the version whose value is there.
    QString m_contentType;
    bool m_isSaveWanted = false; ///< Save was pressed before the value was there.
    CancelGuard m_summarizing;
    QString m_name;
    QString m_version;
    int m_fetchNumber = 0;
    bool m_isFetching = false;
    CancelGuard m_fetch;
};

} // namespace vault
