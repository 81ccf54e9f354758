// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/tokenpromptdialog.h"

#include "ui/connections/secretfield.h"
#include "ui/connections/tokenfields.h"
#include "ui/widgets/fieldmessage.h"

namespace vault {

TokenPromptDialog::TokenPromptDialog(SignInPrompt &prompt, ErrorLogModel *errors, QWidget *parent)
    : SignInPromptDialog(tr("Si&gn in"), prompt, errors, parent)
{
    setHeading(tr("%1 asks for an access token. Get one from the authority below, for this resource.").arg(prompt.vaultHost));
    addFact(tr("&Authority:"), prompt.authority);
    addFact(tr("&Resource:"), prompt.resource);
    m_token = new TokenFields(form(), this);
    if (prompt.wasRefused) {
        m_token->message()->setMessage(MessageKind::Error,
                                       tr("The token that was tried before was refused. It may be expired, or for another "
                                          "resource or tenant."));
    }
    connect(m_token, &TokenFields::changed, this, &TokenPromptDialog::updateAction);
    findChild<SecretField *>()->setFocus();
    updateAction();
}

QString TokenPromptDialog::blocker() const
{
    return m_token->isEmpty() ? tr("Give an access token.") : m_token->problem();
}

void TokenPromptDialog::submit()
{
    Result<SecretBuffer> token = m_token->read();
    if (token)
        answer(std::move(*token), false);
    else
        recordFailure(token.error(), *m_token->message());
}

} // namespace vault
