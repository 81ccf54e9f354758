// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/secrettypes.h"

#include <QWidget>

namespace vault {

class ErrorLogModel;
class MaskedValue;
class PaneFailure;
class ProgressLine;
class SecretClient;
class SecretClipboard;

/// The value of a secret behind its mask. It is fetched only when the person reveals or copies it, and forgotten when
/// another object or version is shown.
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

Q_SIGNALS:
    /// What the answer told beside the value: its version, and the key behind a certificate's secret.
    void propertiesArrived(const vault::VaultItem &properties, const QString &keyId);

private:
    void fetch();
    void take(Result<SecretBundle> result);

    SecretClient &m_secrets;
    ErrorLogModel &m_errors;
    ProgressLine *m_progress;
    MaskedValue *m_value;
    PaneFailure *m_failure;
    QString m_name;
    QString m_version;
    int m_fetchNumber = 0;
    bool m_isFetching = false;
    CancelGuard m_fetch;
};

} // namespace vault
