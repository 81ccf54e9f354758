// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/advancedsection.h"

#include "ui/connections/formgrid.h"
#include "ui/connections/messagefield.h"
#include "ui/connections/proxyfield.h"
#include "ui/connections/spokenlabel.h"
#include "ui/errortext.h"
#include "ui/widgets/connectioncolors.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace vault {

AdvancedSection::AdvancedSection(FormGrid *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
{
    buildFold();
    buildProtocol();
    buildTrust();
    buildColors();
    connect(m_fold, &QToolButton::toggled, this, &AdvancedSection::setUnfolded);
    connect(m_service, &QComboBox::currentIndexChanged, this, &AdvancedSection::changed);
    connect(m_version, &QComboBox::currentTextChanged, this, &AdvancedSection::check);
    connect(m_routes, &QComboBox::currentIndexChanged, this, &AdvancedSection::check);
    connect(m_postOnly, &QCheckBox::toggled, this, &AdvancedSection::changed);
    connect(m_root, &FileField::fileChosen, this, &AdvancedSection::check);
    connect(m_authority, &QLineEdit::textChanged, this, &AdvancedSection::check);
    connect(m_proxy, &ProxyField::changed, this, &AdvancedSection::check);
    connect(m_color, &QComboBox::currentIndexChanged, this, &AdvancedSection::changed);
    setUnfolded(false);
    check();
}

void AdvancedSection::buildFold()
{
    m_fold = new QToolButton(m_form->parentWidget());
    m_fold->setText(tr("Advan&ced"));
    m_fold->setAccessibleName(tr("Advanced settings"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_form->addWide(m_fold);
}

void AdvancedSection::buildProtocol()
{
    QWidget *owner = m_form->parentWidget();
    m_service = new QComboBox(owner);
    m_service->addItem(tr("By the address"), int(VaultService::Automatic));
    m_service->addItem(tr("Key Vault"), int(VaultService::KeyVault));
    m_service->addItem(tr("Managed HSM"), int(VaultService::ManagedHsm));
    m_service->setToolTip(tr("A Managed HSM has keys only. Choose it where the address does not tell, such as behind a "
                             "gateway."));
    m_form->addRow(tr("Kind:"), m_service);
    addSpokenLabel(m_service);

    m_version = new QComboBox(owner);
    m_version->setEditable(true);
    m_version->addItems(knownApiVersions());
    m_version->setCurrentText(QString::fromUtf16(defaultApiVersion));
    m_versionField = new MessageField(m_version, nullptr, owner);
    m_form->addRow(tr("API &version:"), m_versionField, m_version);
    addSpokenLabel(m_version);

    m_routes = new QComboBox(owner);
    m_routes->addItem(tr("Automatic"), int(RouteChoice::Automatic));
    m_routes->addItem(tr("Documented"), int(RouteChoice::Documented));
    m_routes->addItem(tr("Service"), int(RouteChoice::Service));
    m_routesField = new MessageField(m_routes, nullptr, owner);
    m_form->addRow(tr("&Routes:"), m_routesField, m_routes);
    addSpokenLabel(m_routes);

    m_postOnly = new QCheckBox(tr("&Send every verb as POST"), owner);
    m_postOnly->setToolTip(tr("PUT, PATCH and DELETE go as POST with X-HTTP-METHOD: for proxies that refuse them."));
    m_form->addField(m_postOnly);
    m_rows = {m_service, m_versionField, m_routesField, m_postOnly};
}

void AdvancedSection::buildTrust()
{
    QWidget *owner = m_form->parentWidget();
    m_root = new FileField(tr("Choose…"), owner);
    m_root->setDialogTitle(tr("Additional CA certificate (PEM)"));
    m_root->lineEdit()->setPlaceholderText(tr("Only for a vault with a certificate of your own CA"));
    m_root->button()->setAccessibleName(tr("Choose the additional CA file"));
    m_rootField = new MessageField(m_root, m_root->lineEdit(), owner);
    m_form->addRow(tr("Additional CA file:"), m_rootField, m_root->lineEdit());

    m_authority = new QLineEdit(owner);
    useFixedFont(m_authority);
    m_authority->setPlaceholderText(tr("Microsoft's only"));
    m_authority->setToolTip(tr("A sign-in host of your own that credentials may go to, beside Microsoft's."));
    m_authorityField = new MessageField(m_authority, nullptr, owner);
    m_form->addRow(tr("Trusted authorit&y:"), m_authorityField, m_authority);

    m_proxy = new ProxyField(owner);
    m_proxyField = new MessageField(m_proxy, m_proxy->hostEdit(), owner);
    m_form->addRow(tr("Pro&xy:"), m_proxyField, m_proxy->kindBox());
    addSpokenLabel(m_proxy->kindBox());
    m_rows << m_rootField << m_authorityField << m_proxyField;
}

void AdvancedSection::buildColors()
{
    m_color = new QComboBox(m_form->parentWidget());
    for (const ConnectionColor color :
         {ConnectionColor::None, ConnectionColor::Red, ConnectionColor::Orange, ConnectionColor::Yellow,
          ConnectionColor::Green, ConnectionColor::Blue, ConnectionColor::Purple})
        m_color->addItem(connectionColorName(color), int(color));
    paintColors();
    m_color->setToolTip(tr("Marks the connection in lists, and its window with a band."));
    m_form->addRow(tr("Colour:"), m_color);
    m_rows << m_color;
}

void AdvancedSection::paintColors()
{
    const int size = m_color->iconSize().height();
    for (int entry = 0; entry < m_color->count(); ++entry) {
        const auto color = ConnectionColor(m_color->itemData(entry).toInt());
        m_color->setItemIcon(entry, QIcon(connectionColorMark(color, size, m_color->devicePixelRatioF())));
    }
}

void AdvancedSection::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    for (QWidget *row : m_rows)
        m_form->setRowVisible(row, unfolded);
}

void AdvancedSection::setConnection(const Connection &connection)
{
    m_service->setCurrentIndex(m_service->findData(int(connection.service)));
    m_version->setCurrentText(connection.apiVersion);
    m_routes->setCurrentIndex(m_routes->findData(int(connection.routes)));
    m_postOnly->setChecked(connection.postOnly);
    m_root->setPath(connection.additionalRootFile);
    m_authority->setText(connection.signIn.authority);
    m_proxy->setProxy(connection.proxy);
    m_color->setCurrentIndex(m_color->findData(int(connection.color)));
    const Connection plain;
    const bool special = connection.apiVersion != plain.apiVersion || connection.routes != plain.routes
        || connection.service != plain.service || connection.postOnly || !connection.additionalRootFile.isEmpty() || !connection.signIn.authority.isEmpty()
        || !(connection.proxy == plain.proxy);
    setUnfolded(special || !m_problem.isEmpty());
}

void AdvancedSection::write(Connection &connection) const
{
    connection.service = VaultService(m_service->currentData().toInt());
    connection.apiVersion = m_version->currentText().trimmed();
    connection.routes = RouteChoice(m_routes->currentData().toInt());
    connection.postOnly = m_postOnly->isChecked();
    connection.additionalRootFile = m_root->path();
    connection.signIn.authority = m_authority->text().trimmed();
    connection.proxy = m_proxy->proxy();
    connection.color = ConnectionColor(m_color->currentData().toInt());
}

void AdvancedSection::note(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void AdvancedSection::check()
{
    m_problem.clear();
    checkVersion();
    explainRoutes();
    checkRoot();
    checkAuthority();
    checkProxy();
    Q_EMIT changed();
}

void AdvancedSection::checkVersion()
{
    if (isValidApiVersion(m_version->currentText().trimmed())) {
        m_versionField->message()->clear();
        return;
    }
    note(tr("Correct the API version."));
    m_versionField->message()->setMessage(
        MessageKind::Error, tr("A version such as 7.4 or 2025-07-01: letters, digits, dots and dashes."));
}

void AdvancedSection::explainRoutes()
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
    m_routesField->message()->setMessage(MessageKind::Hint, text);
}

void AdvancedSection::checkRoot()
{
    if (m_root->path().isEmpty() || QFileInfo(m_root->path()).isFile()) {
        m_rootField->message()->clear();
        return;
    }
    note(tr("Correct the CA file."));
    m_rootField->message()->setMessage(MessageKind::Error, tr("There is no such file."));
}

void AdvancedSection::checkAuthority()
{
    const QString authority = m_authority->text().trimmed();
    // An authority is an address as a vault's is: https, a host, perhaps a port, nothing else.
    const bool fits = authority.isEmpty()
        || (authority.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
            && Endpoint::create(authority, QString::fromUtf16(defaultApiVersion)).has_value());
    if (fits) {
        m_authorityField->message()->clear();
        return;
    }
    note(tr("Correct the authority."));
    m_authorityField->message()->setMessage(
        MessageKind::Error, fieldText(ApiError::refused(ErrorReason::InvalidAuthority, authority)));
}

void AdvancedSection::checkProxy()
{
    const QString problem = m_proxy->problem();
    if (m_proxy->lacksHost())
        note(tr("Give the proxy's host."));
    else if (!problem.isEmpty())
        note(tr("Correct the proxy."));
    m_proxyField->message()->setMessage(MessageKind::Error, problem);
}

} // namespace vault
