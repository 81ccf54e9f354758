// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/windowservices.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace vault {

class ErrorLogModel;
class SignInPrompt;
class SignInPromptDialog;

/// Shows every prompt of the services as a dialog of its own, over the window that is in use at that moment.
class SignInDialogs : public QObject
{
    Q_OBJECT
public:
    /// services: complete. window: where prompts appear when no other window of the program is in use; owns this.
    SignInDialogs(WindowServices services, ErrorLogModel &errors, QWidget &window);

private:
    void show(SignInPrompt *prompt);
    SignInPromptDialog *make(SignInPrompt &prompt, QWidget *parent);
    QWidget *windowInUse() const;

    WindowServices m_services;
    ErrorLogModel &m_errors;
    QWidget &m_window;
};

} // namespace vault
