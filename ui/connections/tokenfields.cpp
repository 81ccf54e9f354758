// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/tokenfields.h"

#include "models/datetext.h"
#include "network/auth/oauthtoken.h"
#include "network/connections/connectionrequest.h"
#include "ui/connections/formgrid.h"
#include "ui/connections/messagefield.h"
#include "ui/connections/secretfield.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vault {

TokenFields::TokenFields(QWidget *owner, QObject *parent)
    : QObject(parent)
    , m_token(new SecretField(tr("Show the access token"), owner))
    , m_file(new FileField(tr("Choose…"), owner))
    , m_fileField(new MessageField(m_file, m_token->edit(), owner))
{
    m_token->edit()->setPlaceholderText(tr("Paste one, or name a file with one"));
    m_file->setDialogTitle(tr("File with an access token"));
    m_file->button()->setAccessibleName(tr("Choose the token file"));
    connect(m_token, &SecretField::edited, this, &TokenFields::check);
    connect(m_file, &FileField::fileChosen, this, &TokenFields::check);
}

TokenFields::TokenFields(FormGrid *form, QObject *parent)
    : TokenFields(form->parentWidget(), parent)
{
    m_form = form;
    form->addRow(tr("Access &token:"), m_token, m_token->edit());
    form->addRow(tr("Token fi&le:"), m_fileField, m_file->lineEdit());
}

TokenFields::TokenFields(QFormLayout *form, QObject *parent)
    : TokenFields(form->parentWidget(), parent)
{
    addFormRow(form, tr("Access &token:"), m_token, m_token->edit());
    addFormRow(form, tr("Token fi&le:"), m_fileField, m_file->lineEdit());
}

void TokenFields::setVisible(bool visible)
{
    m_form->setRowVisible(m_token, visible);
    m_form->setRowVisible(m_fileField, visible);
}

void TokenFields::setHint(const QString &hint)
{
    m_hint = hint;
    check();
}

FieldMessage *TokenFields::message() const
{
    return m_fileField->message();
}

void TokenFields::clear()
{
    m_token->clear();
    m_file->setPath({});
}

bool TokenFields::isEmpty() const
{
    return m_token->isEmpty() && m_file->path().isEmpty();
}

Result<SecretBuffer> TokenFields::given() const
{
    if (!m_file->path().isEmpty())
        return readTokenFile(m_file->path());
    if (m_token->isEmpty())
        return SecretBuffer();
    return tokenFromText(m_token->read());
}

Result<SecretBuffer> TokenFields::read()
{
    auto token = given();
    if (!token)
        message()->setMessage(MessageKind::Error, fieldText(token.error()));
    return token;
}

void TokenFields::check()
{
    m_problem.clear();
    if (!m_token->isEmpty() && !m_file->path().isEmpty()) {
        m_problem = tr("Give one token only.");
        message()->setMessage(MessageKind::Error, tr("Give the token or a file with it, not both."));
    } else {
        explain();
    }
    Q_EMIT changed();
}

void TokenFields::explain()
{
    if (isEmpty()) {
        message()->setMessage(MessageKind::Hint, m_hint);
        return;
    }
    const auto token = given();
    // Half a token may stand there while it is typed; the whole is judged when it is used.
    const auto expiry = token ? expiryOfJwt(*token) : std::nullopt;
    if (!expiry) {
        message()->clear();
        return;
    }
    const auto now = QDateTime::currentSecsSinceEpoch();
    if (*expiry <= now)
        //: %1 is a date such as "2 hours ago", %2 the exact one.
        message()->setMessage(MessageKind::Warning, tr("This token expired %1 (%2): the vault will refuse it.")
                                                        .arg(relativeDate(*expiry, now), exactDate(*expiry)));
    else
        //: %1 is a date such as "in 40 minutes", %2 the exact one.
        message()->setMessage(MessageKind::Hint, tr("This token expires %1 (%2).")
                                                     .arg(relativeDate(*expiry, now), exactDate(*expiry)));
}

} // namespace vault
