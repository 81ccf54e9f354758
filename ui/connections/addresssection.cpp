// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/addresssection.h"

#include "network/connections/vaultaddress.h"
#include "network/keyvault/endpoint.h"
#include "ui/connections/formgrid.h"
#include "ui/connections/messagefield.h"
#include "ui/connections/spokenlabel.h"
#include "ui/errortext.h"
#include "ui/widgets/fieldmessage.h"
#include "ui/widgets/formrow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace vault {
namespace {

/// What a suffix of vaultSuffixes() belongs to.
QString cloudName(const QString &suffix)
{
    const bool hsm = suffix.startsWith(QLatin1String("managedhsm."));
    if (suffix.endsWith(QLatin1String(".cn")))
        return hsm ? AddressSection::tr("Managed HSM, China") : AddressSection::tr("China");
    if (suffix.contains(QLatin1String("usgovcloud")))
        return hsm ? AddressSection::tr("Managed HSM, US Government") : AddressSection::tr("US Government");
    return hsm ? AddressSection::tr("Managed HSM, public") : AddressSection::tr("public");
}

} // namespace

AddressSection::AddressSection(FormGrid *form, QObject *parent)
    : QObject(parent)
{
    QWidget *owner = form->parentWidget();
    auto *row = new QWidget(owner);
    m_url = new QLineEdit(row);
    m_suffix = new QComboBox(row);
    m_ownSuffix = new QLineEdit(row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_url, 3);
    layout->addWidget(m_suffix, 2);
    layout->addWidget(m_ownSuffix, 2);
    useFixedFont(m_url);
    useFixedFont(m_ownSuffix);
    fillSuffixes();
    m_suffix->setAccessibleName(tr("Cloud of the vault"));
    addSpokenLabel(m_suffix);
    m_ownSuffix->setAccessibleName(tr("Suffix of the vault's host"));
    //: An example of the end of a vault's host.
    m_ownSuffix->setPlaceholderText(tr("vault.example.org"));
    m_field = new MessageField(row, m_url, owner);
    form->addRow(tr("Vault &URL:"), m_field, m_url);

    connect(m_url, &QLineEdit::textChanged, this, &AddressSection::check);
    connect(m_suffix, &QComboBox::currentIndexChanged, this, &AddressSection::check);
    connect(m_ownSuffix, &QLineEdit::textChanged, this, &AddressSection::check);
    check();
}

void AddressSection::fillSuffixes()
{
    for (const QString &suffix : vaultSuffixes()) {
        //: A host's ending and the cloud that it belongs to, as an entry of a list.
        m_suffix->addItem(tr(".%1 (%2)").arg(suffix, cloudName(suffix)), suffix);
        m_suffix->setItemData(m_suffix->count() - 1, m_suffix->itemText(m_suffix->count() - 1), Qt::ToolTipRole);
    }
    m_suffix->addItem(tr("Other suffix"), QString());
    // The list is wider than the field: beside a name the start of the entry is enough.
    m_suffix->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_suffix->setMinimumContentsLength(14);
    m_suffix->view()->setTextElideMode(Qt::ElideNone);
    m_suffix->view()->setMinimumWidth(m_suffix->view()->sizeHintForColumn(0) + 32);
}

FieldMessage *AddressSection::message() const
{
    return m_field->message();
}

QString AddressSection::suffix() const
{
    const QString known = m_suffix->currentData().toString();
    if (!known.isEmpty())
        return known;
    QString own = m_ownSuffix->text().trimmed();
    while (own.startsWith(QLatin1Char('.')))
        own.remove(0, 1);
    return own;
}

bool AddressSection::isBareName() const
{
    // A name is bare when the suffix makes a difference.
    const QString typed = m_url->text();
    return completedVaultUrl(typed, QStringLiteral("a")) != completedVaultUrl(typed, QStringLiteral("b"));
}

QString AddressSection::vaultUrl() const
{
    return completedVaultUrl(m_url->text(), suffix());
}

void AddressSection::setVaultUrl(const QString &url)
{
    m_suffix->setCurrentIndex(0);
    m_url->setText(url);
    m_url->setCursorPosition(0);
}

void AddressSection::check()
{
    m_problem.clear();
    const bool bare = isBareName();
    const bool own = bare && m_suffix->currentData().toString().isEmpty();
    m_suffix->setVisible(bare);
    m_ownSuffix->setVisible(own);
    if (m_suffix->toolTip() != m_suffix->currentText())
        m_suffix->setToolTip(m_suffix->currentText());
    if (m_url->text().trimmed().isEmpty()) {
        m_problem = tr("Give the vault's URL or its name.");
        message()->setMessage(MessageKind::Hint, tr("For example https://contoso.vault.azure.net, or just contoso."));
    } else if (own && suffix().isEmpty()) {
        m_problem = tr("Give the suffix.");
        message()->setMessage(MessageKind::Hint, tr("The suffix is what follows the vault's name in its host."));
    } else {
        const QString url = vaultUrl();
        const auto endpoint = Endpoint::create(url, QString::fromUtf16(defaultApiVersion));
        if (!endpoint) {
            m_problem = tr("Correct the URL.");
            message()->setMessage(MessageKind::Error, fieldText(endpoint.error()));
        } else {
            const QString opens = endpoint->url().toString();
            //: %1 is the URL that is opened.
            message()->setMessage(MessageKind::Hint, isManagedHsm(url)
                                                         ? tr("Opens %1, a Managed HSM: it has keys and no secrets.").arg(opens)
                                                         : tr("Opens %1").arg(opens));
        }
    }
    Q_EMIT changed();
}

} // namespace vault
