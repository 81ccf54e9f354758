// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpromptdialog.h"

class QLabel;

namespace vault {

class CopyField;

/// Opens the sign-in page in the person's browser and waits for them to come back.
class BrowserDialog : public SignInPromptDialog
{
    Q_OBJECT
public:
    BrowserDialog(SignInPrompt &prompt, const WindowServices &services, ErrorLogModel *errors, QWidget *parent);

    void openBrowser();

protected:
    void submit() override { openBrowser(); }

private:
    void copyLink();

    std::function<bool(const QUrl &)> m_openUrl;
    QUrl m_url;
    QLabel *m_state;
    CopyField *m_link; ///< Shown when the browser cannot be opened.
};

} // namespace vault
