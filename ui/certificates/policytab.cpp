// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/policytab.h"

#include <QLocale>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QString issuerText(const QString &name)
{
    if (name == "Self"_L1)
        return PolicyTab::tr("%1: the vault signs it with its own key").arg(name);
    if (name == "Unknown"_L1)
        return PolicyTab::tr("%1: somebody outside the vault signs its request").arg(name);
    return name;
}

QString keyText(const CertificatePolicy &policy)
{
    QString text = policy.kty;
    if (!policy.crv.isEmpty())
        text += u' ' + policy.crv;
    else if (policy.keySize)
        text += u' ' + QString::number(*policy.keySize);
    return text.trimmed();
}

QString yesOrNo(bool yes)
{
    return yes ? PolicyTab::tr("Yes") : PolicyTab::tr("No");
}

} // namespace

QString lifetimeActionText(const CertificateLifetimeAction &action)
{
    const bool renews = action.type.compare("AutoRenew"_L1, Qt::CaseInsensitive) == 0;
    const bool mails = action.type.compare("EmailContacts"_L1, Qt::CaseInsensitive) == 0;
    //: What the vault does with a certificate before it expires; %1 is "AutoRenew" or another word of the service.
    const QString what = renews ? PolicyTab::tr("Renew it") : mails ? PolicyTab::tr("Mail the contacts") : action.type;
    if (action.lifetimePercentage)
        //: %1 is what the vault does, %2 a number.
        return PolicyTab::tr("%1 when %2% of its lifetime has passed").arg(what).arg(*action.lifetimePercentage);
    if (action.daysBeforeExpiry)
        //: %1 is what the vault does, %2 a number.
        return PolicyTab::tr("%1 %2 days before it expires").arg(what).arg(*action.daysBeforeExpiry);
    return what;
}

QString extendedKeyUsageText(const QString &objectIdentifier)
{
    struct Use {
        QLatin1String number;
        QString name;
    };
    const Use uses[] = {
        {"1.3.6.1.5.5.7.3.1"_L1, PolicyTab::tr("Server authentication")},
        {"1.3.6.1.5.5.7.3.2"_L1, PolicyTab::tr("Client authentication")},
        {"1.3.6.1.5.5.7.3.3"_L1, PolicyTab::tr("Code signing")},
        {"1.3.6.1.5.5.7.3.4"_L1, PolicyTab::tr("E-mail protection")},
        {"1.3.6.1.5.5.7.3.8"_L1, PolicyTab::tr("Time stamping")},
        {"1.3.6.1.5.5.7.3.9"_L1, PolicyTab::tr("OCSP signing")},
    };
    for (const Use &use : uses) {
        if (objectIdentifier == use.number)
            return u"%1 (%2)"_s.arg(use.name, objectIdentifier);
    }
    return objectIdentifier;
}

PolicyTab::PolicyTab(QWidget *parent) : FactsView(tr("Policy"), parent)
{
    clear({});
}

void PolicyTab::show(const CertificatePolicy &policy)
{
    begin();
    const auto add = [this](const QString &label, const QString &text) {
        if (!text.isEmpty())
            addText(label, text);
    };
    add(tr("Issuer"), issuerText(policy.issuerName));
    add(tr("Certificate type"), policy.certificateType);
    if (policy.certificateTransparency)
        addText(tr("Certificate transparency"), yesOrNo(*policy.certificateTransparency));
    add(tr("Subject"), policy.subject);
    add(tr("DNS names"), policy.dnsNames.join(u'\n'));
    add(tr("E-mail addresses"), policy.emails.join(u'\n'));
    add(tr("User principal names"), policy.userPrincipalNames.join(u'\n'));
    add(tr("Key usage"), policy.keyUsage.join(u'\n'));
    QStringList uses;
    for (const QString &number : policy.extendedKeyUsage)
        uses.append(extendedKeyUsageText(number));
    add(tr("Extended key usage"), uses.join(u'\n'));
    if (policy.validityMonths)
        addText(tr("Validity"), tr("%1 months").arg(QLocale().toString(*policy.validityMonths)));
    add(tr("Key"), keyText(policy));
    if (policy.exportable)
        addText(tr("Exportable"), yesOrNo(*policy.exportable),
                tr("Whether the certificate's secret holds the private key"));
    if (policy.reuseKey)
        addText(tr("Reuse key"), yesOrNo(*policy.reuseKey), tr("Whether a renewed certificate keeps the key"));
    add(tr("Secret as"), policy.contentType);
    QStringList actions;
    for (const CertificateLifetimeAction &action : policy.lifetimeActions)
        actions.append(lifetimeActionText(action));
    addText(tr("Before it expires"), actions.isEmpty() ? tr("Nothing") : actions.join(u'\n'));
    end();
}

void PolicyTab::clear(const QString &reason)
{
    begin();
    if (!reason.isEmpty())
        addText(QString(), reason);
    end();
}

} // namespace vault
