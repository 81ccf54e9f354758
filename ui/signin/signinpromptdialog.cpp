// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinpromptdialog.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/wrappedlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace vault {

SignInPromptDialog::SignInPromptDialog(const QString &actionText, SignInPrompt &prompt, ErrorLogModel *errors,
                                       QWidget *parent)
    : FormDialog(actionText, errors, parent), m_prompt(&prompt)
{
    //: The title of a dialog; %1 is the vault's host.
    setWindowTitle(tr("Sign in to %1").arg(prompt.vaultHost));
    connect(this, &QDialog::rejected, this, [this] {
        if (SignInPrompt *ended = letGo())
            ended->cancel();
    });
    connect(&prompt, &SignInPrompt::ended, this, &SignInPromptDialog::endQuietly);
    connect(&prompt, &QObject::destroyed, this, &SignInPromptDialog::endQuietly);
}

void SignInPromptDialog::setHeading(const QString &text)
{
    auto *heading = new WrappedLabel(text, this);
    heading->setTextFormat(Qt::PlainText);
    body()->insertWidget(0, heading);
    setAccessibleDescription(text);
}

void SignInPromptDialog::addFact(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *field = new CopyField(this);
    addFormRow(form(), label, field);
    field->setLabel(withoutMnemonic(label).remove(QLatin1Char(':')));
    field->setText(text);
}

void SignInPromptDialog::answer(SecretBuffer secret, bool keep)
{
    if (SignInPrompt *answered = letGo())
        answered->answer(std::move(secret), keep);
    done(Accepted);
}

SignInPrompt *SignInPromptDialog::letGo()
{
    // What follows must not come back here: a sign-in may end at once.
    if (m_prompt)
        m_prompt->disconnect(this);
    return std::exchange(m_prompt, nullptr);
}

void SignInPromptDialog::endQuietly()
{
    letGo();
    done(Accepted);
}

} // namespace vault
