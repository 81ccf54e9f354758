// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinprompt.h"
#include "ui/dialogs/formdialog.h"
#include "ui/windowservices.h"

#include <QPointer>

namespace vault {

/// What the dialogs of the sign-in prompts share: closing one cancels the sign-in, and the end of the sign-in closes
/// it. Nothing typed is asked about before closing: Esc means that the person does not want to sign in.
class SignInPromptDialog : public FormDialog
{
    Q_OBJECT
public:
    SignInPromptDialog(const QString &actionText, SignInPrompt &prompt, ErrorLogModel *errors, QWidget *parent);

protected:
    bool hasInput() const override { return false; }
    QString blocker() const override { return {}; }

    /// A paragraph above the form.
    void setHeading(const QString &text);
    /// A row that tells a fact, to read and copy.
    void addFact(const QString &label, const QString &text);
    /// Gives the secret to the sign-in and closes.
    void answer(SecretBuffer secret, bool keep);

private:
    SignInPrompt *letGo(); ///< Hears no more of the prompt; null when that was so before.
    void endQuietly(); ///< Closes without canceling.

    QPointer<SignInPrompt> m_prompt;
};

} // namespace vault
