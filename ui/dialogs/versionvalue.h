// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/secrettypes.h"

#include <QWidget>

namespace vault {

class ErrorLogModel;
class FieldMessage;
class MaskedValue;
class SecretClient;
class SecretClipboard;

/// The masked value of one version of a secret, fetched when the person reveals or copies it.
class VersionValue : public QWidget
{
    Q_OBJECT
public:
    VersionValue(SecretClient &secrets, SecretClipboard &clipboard, ErrorLogModel &errors, const VaultItem &version,
                 QWidget *parent = nullptr);

    MaskedValue &value() const { return *m_value; }

private:
    void fetch();
    void take(Result<SecretBundle> result);

    SecretClient &m_secrets;
    ErrorLogModel &m_errors;
    VaultItem m_version;
    MaskedValue *m_value;
    FieldMessage *m_message;
    bool m_isFetching = false;
    CancelGuard m_fetch;
};

} // namespace vault
