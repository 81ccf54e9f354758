// SPDX-License-Identifier: Apache-2.0
// A sign-in of a test's own: announces prompts as a flow does, and records how the person ended them.
#pragma once

#include "models/errorlogmodel.h"
#include "network/auth/signinprompt.h"
#include "ui/signin/signindialogs.h"
#include "ui/signin/signinpromptdialog.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace vault {

class PromptBench
{
public:
    PromptBench();
    ~PromptBench();

    /// A prompt of that kind with everything that it may hold; change it before announce().
    SignInPrompt &make(SignInPrompt::Kind kind);
    /// Its dialog, shown and active; nullptr when none appeared.
    SignInPromptDialog *announce(SignInPrompt &prompt);
    /// As a flow does when it is over.
    void end();

    QList<SignInPromptDialog *> dialogs() const;

    QWidget window;
    ErrorLogModel errors;
    std::int64_t now = 1'800'000'000;
    bool browserWorks = true;
    QList<QUrl> opened;
    QByteArray answer;
    bool keep = false;
    int answers = 0;
    int cancels = 0;

private:
    SignInPrompts m_prompts;
    std::vector<std::unique_ptr<SignInPrompt>> m_made;
    SignInDialogs *m_dialogs;
};

/// A token with this expiry, signed by nobody.
QByteArray tokenExpiring(std::int64_t unixSeconds);

} // namespace vault
