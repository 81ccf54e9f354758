// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keyclient.h"
#include "ui/dialogs/formdialog.h"
#include "ui/keyoperations/policychecks.h"

class QCheckBox;
class QComboBox;

namespace vault {

class DurationField;
class PaneFailure;

/// Shows a key's rotation policy and saves a changed one. Stays open with what the vault then keeps, which may be more
/// than was sent.
class RotationPolicyDialog : public FormDialog
{
    Q_OBJECT
public:
    RotationPolicyDialog(KeyClient &keys, ErrorLogModel &errors, const QString &name, QWidget *parent = nullptr);

    /// What the vault keeps; also what it gives where nobody set a policy.
    void setPolicy(const KeyRotationPolicy &policy);
    void setReadOnly(); ///< Nothing can be changed over the connection: it is shown and not saved.
    bool hasPolicy() const { return m_isRead; }
    FieldMessage *stateMessage() const { return m_state; }
    FieldMessage *problemMessage() const { return m_problem; }

Q_SIGNALS:
    void policyRead();
    void policySaved();

protected:
    bool hasInput() const override { return m_isRead && isChanged(); }
    QString blocker() const override;
    void submit() override;

private:
    void buildForm();
    void read();
    void check();
    void describeState(const KeyRotationPolicy &policy);
    PolicyForm formNow() const;
    bool isChanged() const;

    KeyClient &m_keys;
    ErrorLogModel &m_errors;
    QString m_name;
    FieldMessage *m_state;
    PaneFailure *m_failure;
    QCheckBox *m_rotates;
    QComboBox *m_rotateWhen;
    DurationField *m_rotateTime;
    QCheckBox *m_notifies;
    DurationField *m_notifyTime;
    QCheckBox *m_expires;
    DurationField *m_expiryTime;
    FieldMessage *m_problem;
    PolicyForm m_original;
    bool m_isReadOnly = false;
    bool m_isRead = false;
    bool m_isSaved = false; ///< The policy that is being shown is the answer to saving it.
    CancelGuard m_reading;
};

} // namespace vault
