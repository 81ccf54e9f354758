// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signindialogs.h"

#include "network/auth/signinprompt.h"
#include "ui/signin/browserdialog.h"
#include "ui/signin/devicecodedialog.h"
#include "ui/signin/secretpromptdialog.h"
#include "ui/signin/tokenpromptdialog.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace vault {

SignInDialogs::SignInDialogs(WindowServices services, ErrorLogModel &errors, QWidget &window)
    : QObject(&window), m_services(std::move(services)), m_errors(errors), m_window(window)
{
    connect(m_services.opening.prompts, &SignInPrompts::announced, this, &SignInDialogs::show);
}

void SignInDialogs::show(SignInPrompt *prompt)
{
    SignInPromptDialog *dialog = make(*prompt, windowInUse());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The window that it lies over may go before the person has answered; the question is then asked over another one.
    const auto again = connect(dialog, &QObject::destroyed, this, [this, waiting = QPointer<SignInPrompt>(prompt)] {
        QTimer::singleShot(0, this, [this, waiting] {
            if (waiting)
                show(waiting);
        });
    });
    connect(dialog, &QDialog::finished, this, [again] { disconnect(again); });
    dialog->open();
    QApplication::alert(dialog);
    // Not at once: who else hears of the prompt may end it, and then no page shall pop up.
    if (auto *browser = qobject_cast<BrowserDialog *>(dialog)) {
        QTimer::singleShot(0, browser, [browser] {
            if (browser->isVisible())
                browser->openBrowser();
        });
    }
}

SignInPromptDialog *SignInDialogs::make(SignInPrompt &prompt, QWidget *parent)
{
    switch (prompt.kind) {
    case SignInPrompt::Kind::Browser: return new BrowserDialog(prompt, m_services, &m_errors, parent);
    case SignInPrompt::Kind::DeviceCode: return new DeviceCodeDialog(prompt, m_services, &m_errors, parent);
    case SignInPrompt::Kind::ClientSecret:
    case SignInPrompt::Kind::CertificatePassphrase: return new SecretPromptDialog(prompt, &m_errors, parent);
    case SignInPrompt::Kind::AccessToken: return new TokenPromptDialog(prompt, &m_errors, parent);
    }
    Q_UNREACHABLE();
}

QWidget *SignInDialogs::windowInUse() const
{
    QWidget *window = QApplication::activeWindow();
    // Prompts of two vaults stand beside each other: one over the other could not be answered first.
    while (qobject_cast<SignInPromptDialog *>(window))
        window = window->parentWidget() ? window->parentWidget()->window() : nullptr;
    const bool isOurs = window && (window == &m_window || qobject_cast<QDialog *>(window));
    return isOurs ? window : &m_window;
}

} // namespace vault
