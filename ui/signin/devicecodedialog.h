// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpromptdialog.h"

namespace vault {

/// Shows the code that the person types into a page, on this computer or on any other device.
class DeviceCodeDialog : public SignInPromptDialog
{
    Q_OBJECT
public:
    DeviceCodeDialog(SignInPrompt &prompt, const WindowServices &services, ErrorLogModel *errors, QWidget *parent);

protected:
    void submit() override;

private:
    QWidget *makeCodeRow(const QString &code);

    std::function<bool(const QUrl &)> m_openUrl;
    QUrl m_url;
};

} // namespace vault
