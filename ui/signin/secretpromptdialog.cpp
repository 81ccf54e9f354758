// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/secretpromptdialog.h"

#include "ui/connections/messagefield.h"
#include "ui/connections/secretfield.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

namespace vault {

SecretPromptDialog::SecretPromptDialog(SignInPrompt &prompt, ErrorLogModel *errors, QWidget *parent)
    : SignInPromptDialog(tr("Si&gn in"), prompt, errors, parent)
    , m_isPassphrase(prompt.kind == SignInPrompt::Kind::CertificatePassphrase)
    , m_secret(new SecretField(m_isPassphrase ? tr("Show the passphrase") : tr("Show the client secret"), this))
    , m_field(new MessageField(m_secret, m_secret->edit(), this))
    , m_keep(new QCheckBox(tr("Keep it in the keyc&hain"), this))
{
    build(prompt);
    connect(m_secret, &SecretField::edited, this, [this] {
        m_field->message()->clear();
        updateAction();
    });
    m_secret->setFocus();
    updateAction();
}

void SecretPromptDialog::build(const SignInPrompt &prompt)
{
    if (m_isPassphrase) {
        setHeading(tr("The certificate that signs in to %1 is protected by a passphrase.").arg(prompt.vaultHost));
        addFact(tr("Certificate &file:"), prompt.subject);
        addFact(tr("A&uthority:"), prompt.authority);
        addFormRow(form(), tr("&Passphrase:"), m_field, m_secret->edit());
    } else {
        setHeading(tr("The application signs in to %1 with its client secret.").arg(prompt.vaultHost));
        addFact(tr("Client &ID:"), prompt.subject);
        addFact(tr("A&uthority:"), prompt.authority);
        addFormRow(form(), tr("Client &secret:"), m_field, m_secret->edit());
    }
    form()->addRow(QString(), m_keep);
    m_keep->setToolTip(tr("It is then not asked for again on this computer. Signing out removes it."));
    m_keep->setVisible(prompt.canKeep);
    if (!prompt.wasRefused)
        return;
    const QString refused = m_isPassphrase
        ? tr("The passphrase that was tried before does not open the file.")
        : tr("The secret that was tried before was refused. It may be mistyped, expired, or another application's.");
    m_field->message()->setMessage(MessageKind::Error, refused);
}

QString SecretPromptDialog::blocker() const
{
    if (!m_secret->isEmpty())
        return {};
    return m_isPassphrase ? tr("Give the passphrase.") : tr("Give the client secret.");
}

void SecretPromptDialog::submit()
{
    answer(m_secret->read(), m_keep->isChecked());
}

} // namespace vault
