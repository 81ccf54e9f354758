// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"

class QLabel;

namespace vault {

/// The question before a key gets a new version, with what the key's rotation policy makes of its expiry. Sends one
/// request per press; nothing is repeated by itself.
class RotateKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    RotateKeyDialog(KeyClient &keys, ErrorLogModel &errors, const VaultItem &item, QWidget *parent = nullptr);

    /// What is known of the new version's expiry.
    FieldMessage *expiryMessage() const { return m_expiry; }

Q_SIGNALS:
    void keyRotated(const vault::VaultItem &newVersion);

protected:
    bool hasInput() const override { return false; }
    QString blocker() const override { return {}; }
    void submit() override;

private:
    void askPolicy();

    KeyClient &m_keys;
    ErrorLogModel &m_errors;
    QString m_name;
    FieldMessage *m_expiry;
    CancelGuard m_asking;
};

/// When a version that is made now expires under this policy, in a sentence.
QString expiryAfterRotation(const KeyRotationPolicy &policy);

} // namespace vault
