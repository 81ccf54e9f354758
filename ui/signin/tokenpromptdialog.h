// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpromptdialog.h"

namespace vault {

class TokenFields;

/// Asks for an access token, pasted or from a file, and tells whose token it must be.
class TokenPromptDialog : public SignInPromptDialog
{
    Q_OBJECT
public:
    TokenPromptDialog(SignInPrompt &prompt, ErrorLogModel *errors, QWidget *parent);

protected:
    QString blocker() const override;
    void submit() override;

private:
    TokenFields *m_token;
};

} // namespace vault
