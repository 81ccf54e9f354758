// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/signinsection.h"

#include "ui/connections/formgrid.h"
#include "ui/connections/messagefield.h"
#include "ui/connections/secretfield.h"
#include "ui/connections/signinwords.h"
#include "ui/connections/spokenlabel.h"
#include "ui/connections/tokenfields.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace vault {
namespace {

bool hasBlank(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return text.contains(blank);
}

} // namespace

SignInSection::SignInSection(FormGrid *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_personsClient(QString::fromUtf16(developmentClientId))
{
    buildKind();
    buildFields();
    m_clientId->setText(m_personsClient);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignInSection::chooseKind);
    connect(m_clientId, &QLineEdit::textChanged, this, &SignInSection::check);
    connect(m_tenant, &QLineEdit::textChanged, this, &SignInSection::check);
    connect(m_certificate, &FileField::fileChosen, this, &SignInSection::check);
    connect(m_token, &TokenFields::changed, this, &SignInSection::check);
    for (SecretField *field : {m_secret, m_passphrase})
        connect(field, &SecretField::edited, this, &SignInSection::noteSecretEdited);
    connect(m_keep, &QCheckBox::toggled, this, &SignInSection::changed);
    showFields();
    check();
}

void SignInSection::buildKind()
{
    QWidget *owner = m_form->parentWidget();
    m_kind = new QComboBox(owner);
    for (const SignInKind kind : {SignInKind::Browser, SignInKind::DeviceCode, SignInKind::AzureCli,
                                  SignInKind::AccessToken, SignInKind::ClientSecret, SignInKind::ClientCertificate}) {
        m_kind->addItem(signInKindName(kind), int(kind));
        m_kind->setItemData(m_kind->count() - 1, signInKindSentence(kind), Qt::ToolTipRole);
    }
    m_kindField = new MessageField(m_kind, nullptr, owner);
    m_form->addRow(tr("Sign in &with:"), m_kindField, m_kind);
    addSpokenLabel(m_kind);
}

void SignInSection::buildFields()
{
    QWidget *owner = m_form->parentWidget();
    m_clientId = new QLineEdit(owner);
    useFixedFont(m_clientId);
    m_clientIdField = new MessageField(m_clientId, nullptr, owner);
    m_form->addRow(tr("Client &ID:"), m_clientIdField, m_clientId);

    m_secret = new SecretField(tr("Show the client secret"), owner);
    m_form->addRow(tr("Client s&ecret:"), m_secret, m_secret->edit());
    m_secret->edit()->setPlaceholderText(tr("Empty: from the keychain, or you are asked"));

    m_certificate = new FileField(tr("Choose…"), owner);
    m_certificate->setDialogTitle(tr("Certificate with private key (PEM or PKCS #12)"));
    m_certificate->lineEdit()->setPlaceholderText(tr("PEM or PKCS #12, with the private key"));
    m_certificate->button()->setAccessibleName(tr("Choose the certificate file"));
    m_certificateField = new MessageField(m_certificate, m_certificate->lineEdit(), owner);
    m_form->addRow(tr("Certificate &file:"), m_certificateField, m_certificate->lineEdit());

    m_passphrase = new SecretField(tr("Show the passphrase"), owner);
    m_form->addRow(tr("&Passphrase:"), m_passphrase, m_passphrase->edit());
    m_passphrase->edit()->setPlaceholderText(tr("Only for an encrypted file"));

    m_keep = new QCheckBox(tr("Keep it in the keyc&hain"), owner);
    m_keep->setChecked(true);
    m_keepField = new MessageField(m_keep, nullptr, owner);
    m_form->addField(m_keepField);

    m_token = new TokenFields(m_form, this);

    m_tenant = new QLineEdit(owner);
    m_tenant->setPlaceholderText(tr("The vault's own"));
    m_tenantField = new MessageField(m_tenant, nullptr, owner);
    m_form->addRow(tr("Te&nant:"), m_tenantField, m_tenant);
}

SignInKind SignInSection::kind() const
{
    return SignInKind(m_kind->currentData().toInt());
}

void SignInSection::chooseKind()
{
    // A client that persons sign in through is none that signs in itself: each group has its own.
    (isApplicationsKind(m_shownKind) ? m_applicationsClient : m_personsClient) = m_clientId->text();
    m_shownKind = kind();
    m_clientId->setText(isApplicationsKind(m_shownKind) ? m_applicationsClient : m_personsClient);
    m_clientId->setCursorPosition(0);
    showFields();
    check();
}

void SignInSection::showFields()
{
    const SignInKind shown = kind();
    const bool application = isApplicationsKind(shown);
    m_kindField->message()->setMessage(MessageKind::Hint, signInKindSentence(shown));
    m_form->setRowVisible(m_clientIdField, application || isPersonsKind(shown));
    m_form->setRowVisible(m_secret, shown == SignInKind::ClientSecret);
    m_form->setRowVisible(m_certificateField, shown == SignInKind::ClientCertificate);
    m_form->setRowVisible(m_passphrase, shown == SignInKind::ClientCertificate);
    m_form->setRowVisible(m_keepField, application);
    m_keep->setAccessibleName(shown == SignInKind::ClientSecret ? tr("Keep the client secret in the keychain")
                                                                : tr("Keep the passphrase in the keychain"));
    m_token->setVisible(shown == SignInKind::AccessToken);
    m_form->setRowVisible(m_tenantField, shown != SignInKind::AccessToken);
}

void SignInSection::setOptions(const SignInOptions &options)
{
    clearSecrets();
    noteSecretEdited();
    m_keep->setChecked(true);
    const bool application = isApplicationsKind(options.kind);
    m_personsClient = isPersonsKind(options.kind) && !options.clientId.isEmpty()
        ? options.clientId : QString::fromUtf16(developmentClientId);
    m_applicationsClient = application ? options.clientId : QString();
    m_clientId->setText(isApplicationsKind(m_shownKind) ? m_applicationsClient : m_personsClient);
    m_tenant->setText(options.tenant);
    m_certificate->setPath(options.certificateFile);
    m_kind->setCurrentIndex(m_kind->findData(int(options.kind)));
    m_clientId->setCursorPosition(0);
    check();
}

SignInOptions SignInSection::options() const
{
    SignInOptions options;
    options.kind = kind();
    if (isPersonsKind(options.kind) || isApplicationsKind(options.kind))
        options.clientId = m_clientId->text().trimmed();
    if (isPersonsKind(options.kind) && options.clientId.isEmpty())
        options.clientId = QString::fromUtf16(developmentClientId);
    if (options.kind != SignInKind::AccessToken)
        options.tenant = m_tenant->text().trimmed();
    if (options.kind == SignInKind::ClientCertificate)
        options.certificateFile = m_certificate->path();
    return options;
}

Result<SignInSecrets> SignInSection::secrets()
{
    SignInSecrets secrets;
    switch (kind()) {
    case SignInKind::ClientSecret: secrets.clientSecret = m_secret->read(); break;
    case SignInKind::ClientCertificate: secrets.certificatePassphrase = m_passphrase->read(); break;
    case SignInKind::AccessToken: {
        auto token = m_token->read();
        if (!token)
            return tl::unexpected(std::move(token.error()));
        secrets.accessToken = std::move(*token);
        break;
    }
    case SignInKind::Browser:
    case SignInKind::DeviceCode:
    case SignInKind::AzureCli: break;
    }
    return secrets;
}

bool SignInSection::hasSecrets() const
{
    switch (kind()) {
    case SignInKind::ClientSecret: return !m_secret->isEmpty();
    case SignInKind::ClientCertificate: return !m_passphrase->isEmpty();
    case SignInKind::AccessToken: return !m_token->isEmpty();
    case SignInKind::Browser:
    case SignInKind::DeviceCode:
    case SignInKind::AzureCli: break;
    }
    return false;
}

void SignInSection::clearSecrets()
{
    m_secret->clear();
    m_passphrase->clear();
    m_token->clear();
}

bool SignInSection::keepsSecrets() const
{
    return isApplicationsKind(kind()) && m_keep->isEnabled() && m_keep->isChecked();
}

void SignInSection::setCannotKeep(const QString &reason)
{
    m_keep->setEnabled(reason.isEmpty());
    m_keep->setToolTip(reason);
    m_keepField->message()->setMessage(MessageKind::Hint, reason);
}

void SignInSection::showKept()
{
    m_keepField->message()->setMessage(MessageKind::Ok, tr("It is in the keychain."));
}

void SignInSection::showNotKept(const ApiError &error)
{
    //: %1 is what went wrong and what to do.
    m_keepField->message()->setMessage(MessageKind::Error, tr("It is not in the keychain. %1").arg(fieldText(error)));
}

void SignInSection::noteSecretEdited()
{
    if (m_keep->isEnabled())
        m_keepField->message()->clear();
    Q_EMIT changed();
}

void SignInSection::setTokenHint(const QString &hint)
{
    m_token->setHint(hint);
}

void SignInSection::note(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void SignInSection::check()
{
    m_problem.clear();
    if (isPersonsKind(kind()) || isApplicationsKind(kind()))
        checkClientId();
    if (kind() == SignInKind::ClientCertificate)
        checkCertificate();
    if (kind() == SignInKind::AccessToken)
        note(m_token->problem());
    else
        checkTenant();
    Q_EMIT changed();
}

void SignInSection::checkClientId()
{
    const QString id = m_clientId->text().trimmed();
    FieldMessage *message = m_clientIdField->message();
    const bool persons = isPersonsKind(kind());
    m_clientId->setPlaceholderText(persons ? QString::fromUtf16(developmentClientId) : QString());
    if (hasBlank(id)) {
        note(tr("Correct the client ID."));
        message->setMessage(MessageKind::Error, tr("A client ID has no blanks, for example %1.")
                                                    .arg(QStringLiteral("00001111-aaaa-2222-bbbb-3333cccc4444")));
    } else if (persons && (id.isEmpty() || id.compare(QString::fromUtf16(developmentClientId), Qt::CaseInsensitive) == 0)) {
        message->setMessage(MessageKind::Hint,
                            tr("Azure's application for development, the Azure CLI's own: the sign-in page shows "
                               "Microsoft's name for it, not Vault Browser. Your organisation may want its own here."));
    } else if (persons) {
        message->setMessage(MessageKind::Hint, tr("The sign-in page shows this application's name. It must allow public "
                                                  "client flows."));
    } else {
        if (id.isEmpty())
            note(tr("Give the client ID."));
        message->setMessage(MessageKind::Hint, tr("“Application (client) ID” on the application's page in Azure."));
    }
}

void SignInSection::checkTenant()
{
    const QString tenant = m_tenant->text().trimmed();
    const bool fits = !hasBlank(tenant) && !tenant.contains(QLatin1Char('/')) && !tenant.contains(QLatin1Char(':'));
    if (fits) {
        m_tenantField->message()->clear();
    } else {
        note(tr("Correct the tenant."));
        m_tenantField->message()->setMessage(MessageKind::Error,
                                             tr("A tenant's ID or domain, such as contoso.com: no blanks, no slashes."));
    }
}

void SignInSection::checkCertificate()
{
    const QString path = m_certificate->path();
    if (path.isEmpty()) {
        note(tr("Choose the certificate file."));
        m_certificateField->message()->clear();
    } else if (!QFileInfo(path).isFile()) {
        note(tr("Correct the certificate file."));
        m_certificateField->message()->setMessage(MessageKind::Error, tr("There is no such file."));
    } else {
        m_certificateField->message()->clear();
    }
}

} // namespace vault
