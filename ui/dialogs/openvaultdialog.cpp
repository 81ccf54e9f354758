// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/openvaultdialog.h"

#include "ui/errortext.h"
#include "ui/widgets/accessibilityfilter.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vault {

QString completedVaultUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(QLatin1String("://")))
        return text;
    const bool bareName = !text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char(':'))
        && !text.contains(QLatin1Char('/')) && text.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0;
    if (bareName)
        return QLatin1String("https://") + text + QLatin1String(".vault.azure.net");
    return QLatin1String("https://") + text;
}

OpenVaultDialog::OpenVaultDialog(QWidget *parent)
    : FormDialog(tr("Open v&ault"), nullptr, parent)
    , m_url(new QLineEdit(this))
    , m_urlMessage(new FieldMessage(this))
    , m_version(new QComboBox(this))
    , m_versionMessage(new FieldMessage(this))
    , m_routes(new QComboBox(this))
    , m_routesMessage(new FieldMessage(this))
    , m_postOnly(new QCheckBox(tr("Send every verb as &POST"), this))
    , m_root(new FileField(tr("C&hoose…"), this))
    , m_rootMessage(new FieldMessage(this))
    , m_token(new QLineEdit(this))
    , m_showToken(new QCheckBox(tr("&Show"), this))
    , m_tokenFile(new FileField(tr("Ch&oose…"), this))
    , m_tokenMessage(new FieldMessage(this))
{
    setWindowTitle(tr("Open a vault"));
    installAccessibilityFilter();
    markAsSecretText(m_token);
    buildForm();
    connect(m_url, &QLineEdit::textChanged, this, &OpenVaultDialog::check);
    connect(m_version, &QComboBox::currentTextChanged, this, &OpenVaultDialog::check);
    connect(m_routes, &QComboBox::currentIndexChanged, this, &OpenVaultDialog::check);
    connect(m_root, &FileField::fileChosen, this, &OpenVaultDialog::check);
    connect(m_token, &QLineEdit::textChanged, this, &OpenVaultDialog::check);
    connect(m_tokenFile, &FileField::fileChosen, this, &OpenVaultDialog::check);
    connect(m_showToken, &QCheckBox::toggled, this,
            [this](bool shown) { m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    check();
    m_url->setFocus();
}

OpenVaultDialog::~OpenVaultDialog()
{
    m_token->clear();
}

void OpenVaultDialog::buildForm()
{
    m_version->setEditable(true);
    m_version->addItems(knownApiVersions());
    m_version->setCurrentText(QString::fromUtf16(defaultApiVersion));
    m_routes->addItem(tr("Automatic"), int(RouteChoice::Automatic));
    m_routes->addItem(tr("Documented"), int(RouteChoice::Documented));
    m_routes->addItem(tr("Service"), int(RouteChoice::Service));
    m_postOnly->setToolTip(tr("PUT, PATCH and DELETE go as POST with X-HTTP-METHOD: for proxies that refuse them."));
    m_root->setDialogTitle(tr("Additional CA certificate (PEM)"));
    m_root->lineEdit()->setPlaceholderText(tr("Only for a vault with a certificate of your own CA"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Paste one, or name a file with one"));
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_tokenFile->setDialogTitle(tr("File with an access token"));
    useFixedFont(m_url);

    addFormRow(form(), tr("Vault &URL:"), m_url);
    form()->addRow(QString(), m_urlMessage);
    m_urlMessage->setDescribed(m_url);
    addFormRow(form(), tr("API &version:"), m_version);
    form()->addRow(QString(), m_versionMessage);
    m_versionMessage->setDescribed(m_version);
    addFormRow(form(), tr("&Routes:"), m_routes);
    form()->addRow(QString(), m_routesMessage);
    m_routesMessage->setDescribed(m_routes);
    form()->addRow(QString(), m_postOnly);
    addFormRow(form(), tr("Additional &CA file:"), m_root, m_root->lineEdit());
    m_root->button()->setAccessibleName(tr("Choose the additional CA file"));
    form()->addRow(QString(), m_rootMessage);
    m_rootMessage->setDescribed(m_root->lineEdit());
    auto *tokenRow = new QWidget(this);
    auto *row = new QHBoxLayout(tokenRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_token, 1);
    row->addWidget(m_showToken);
    addFormRow(form(), tr("Access &token:"), tokenRow, m_token);
    m_showToken->setAccessibleName(tr("Show the access token"));
    addFormRow(form(), tr("Token &file:"), m_tokenFile, m_tokenFile->lineEdit());
    m_tokenFile->button()->setAccessibleName(tr("Choose the token file"));
    form()->addRow(QString(), m_tokenMessage);
    m_tokenMessage->setDescribed(m_token);
}

void OpenVaultDialog::check()
{
    m_problem.clear();
    clearFailure();
    const QString version = m_version->currentText().trimmed();
    const QString url = completedVaultUrl(m_url->text());
    const auto choice = RouteChoice(m_routes->currentData().toInt());
    const bool versionFits = isValidApiVersion(version);
    if (versionFits)
        m_versionMessage->clear();
    else
        m_versionMessage->setMessage(MessageKind::Error,
                                     tr("A version such as 7.4 or 2025-07-01: letters, digits, dots and dashes."));
    if (url.isEmpty()) {
        m_problem = tr("Give the vault's URL or its name.");
        m_urlMessage->setMessage(MessageKind::Hint, tr("For example https://contoso.vault.azure.net, or just contoso."));
    } else {
        const auto endpoint
            = Endpoint::create(url, versionFits ? version : QString::fromUtf16(defaultApiVersion), choice);
        if (!endpoint) {
            m_problem = tr("Correct the URL.");
            m_urlMessage->setMessage(MessageKind::Error, fieldText(endpoint.error()));
        } else if (url != m_url->text().trimmed()) {
            //: %1 is the URL that a short form stands for.
            m_urlMessage->setMessage(MessageKind::Hint, tr("Opens %1").arg(endpoint->url().toString()));
        } else {
            m_urlMessage->clear();
        }
    }
    if (m_problem.isEmpty() && !versionFits)
        m_problem = tr("Correct the API version.");
    const bool rootMissing = !m_root->path().isEmpty() && !QFileInfo(m_root->path()).isFile();
    if (rootMissing)
        m_rootMessage->setMessage(MessageKind::Error, tr("There is no such file."));
    else
        m_rootMessage->clear();
    if (m_problem.isEmpty() && rootMissing)
        m_problem = tr("Correct the CA file.");
    const bool twoTokens = !m_token->text().isEmpty() && !m_tokenFile->path().isEmpty();
    if (twoTokens)
        m_tokenMessage->setMessage(MessageKind::Error, tr("Give the token or a file with it, not both."));
    else
        m_tokenMessage->clear();
    if (m_problem.isEmpty() && twoTokens)
        m_problem = tr("Give one token only.");
    explainRoutes();
    updateAction();
}

void OpenVaultDialog::explainRoutes()
{
    const auto choice = RouteChoice(m_routes->currentData().toInt());
    const QString version = m_version->currentText().trimmed();
    const bool documented = routeFormFor(version, choice) == RouteForm::Documented;
    const QString example = documented ? tr("a key is made with PUT /keys/NAME")
                                       : tr("a key is made with POST /keys/NAME/create");
    QString text;
    if (choice == RouteChoice::Automatic && documented)
        text = tr("Version %1 is of the form YYYY.MM.DD, so the documented routes are used: %2.").arg(version, example);
    else if (choice == RouteChoice::Automatic)
        text = tr("For version %1 these are the service's routes: %2.").arg(version, example);
    else if (documented)
        text = tr("As in the reference pages: %1.").arg(example);
    else
        text = tr("As the live service answers: %1.").arg(example);
    m_routesMessage->setMessage(MessageKind::Hint, text);
}

bool OpenVaultDialog::hasInput() const
{
    return !m_url->text().isEmpty() || !m_token->text().isEmpty() || !m_tokenFile->path().isEmpty()
        || !m_root->path().isEmpty();
}

QString OpenVaultDialog::blocker() const
{
    return m_problem;
}

Result<SecretBuffer> OpenVaultDialog::readToken() const
{
    if (!m_tokenFile->path().isEmpty())
        return readTokenFile(m_tokenFile->path());
    if (m_token->text().isEmpty())
        return SecretBuffer();
    QByteArray typed = m_token->text().toUtf8();
    return tokenFromText(SecretBuffer::takeFrom(typed));
}

void OpenVaultDialog::submit()
{
    auto token = readToken();
    if (!token) {
        m_tokenMessage->setMessage(MessageKind::Error, fieldText(token.error()));
        Q_EMIT tokenRefused(token.error());
        return;
    }
    m_acceptedToken = std::move(*token);
    accept();
}

ConnectionRequest OpenVaultDialog::takeRequest()
{
    ConnectionRequest request;
    request.connection.vaultUrl = completedVaultUrl(m_url->text());
    request.connection.apiVersion = m_version->currentText().trimmed();
    request.connection.routes = RouteChoice(m_routes->currentData().toInt());
    request.connection.postOnly = m_postOnly->isChecked();
    request.connection.additionalRootFile = m_root->path();
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = std::move(m_acceptedToken);
    return request;
}

void OpenVaultDialog::showError(const ApiError &error)
{
    fail(error);
    if (!isVisible())
        open();
}

} // namespace vault
