// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpromptdialog.h"

class QCheckBox;

namespace vault {

class MessageField;
class SecretField;

/// Asks for the client secret of an application, or for the passphrase of its certificate.
class SecretPromptDialog : public SignInPromptDialog
{
    Q_OBJECT
public:
    SecretPromptDialog(SignInPrompt &prompt, ErrorLogModel *errors, QWidget *parent);

protected:
    QString blocker() const override;
    void submit() override;

private:
    void build(const SignInPrompt &prompt);

    bool m_isPassphrase;
    SecretField *m_secret;
    MessageField *m_field; ///< With m_secret in it.
    QCheckBox *m_keep;
};

} // namespace vault
