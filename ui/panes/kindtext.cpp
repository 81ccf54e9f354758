// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/kindtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct KindText
{
    Q_DECLARE_TR_FUNCTIONS(vault::KindText)
};

} // namespace

QString kindTitle(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
        return KindText::tr("Keys");
    case ItemListKind::Secrets:
        return KindText::tr("Secrets");
    case ItemListKind::Certificates:
        return KindText::tr("Certificates");
    case ItemListKind::DeletedKeys:
        return KindText::tr("Deleted keys");
    case ItemListKind::DeletedSecrets:
        return KindText::tr("Deleted secrets");
    case ItemListKind::DeletedCertificates:
        return KindText::tr("Deleted certificates");
    case ItemListKind::KeyVersions:
    case ItemListKind::SecretVersions:
    case ItemListKind::CertificateVersions:
        return KindText::tr("Versions");
    }
    return {};
}

QString kindAccessibleName(ItemListKind kind)
{
    //: A table's name for screen readers; %1 is "Keys", "Deleted secrets"…
    return KindText::tr("%1 list").arg(kindTitle(kind));
}

QString kindCount(ItemListKind kind, int count)
{
    const QString number = QLocale().toString(count);
    switch (kind) {
    case ItemListKind::Keys:
        return count == 1 ? KindText::tr("1 key") : KindText::tr("%1 keys").arg(number);
    case ItemListKind::Secrets:
        return count == 1 ? KindText::tr("1 secret") : KindText::tr("%1 secrets").arg(number);
    case ItemListKind::Certificates:
        return count == 1 ? KindText::tr("1 certificate") : KindText::tr("%1 certificates").arg(number);
    case ItemListKind::DeletedKeys:
        return count == 1 ? KindText::tr("1 deleted key") : KindText::tr("%1 deleted keys").arg(number);
    case ItemListKind::DeletedSecrets:
        return count == 1 ? KindText::tr("1 deleted secret") : KindText::tr("%1 deleted secrets").arg(number);
    case ItemListKind::DeletedCertificates:
        return count == 1 ? KindText::tr("1 deleted certificate") : KindText::tr("%1 deleted certificates").arg(number);
    case ItemListKind::KeyVersions:
    case ItemListKind::SecretVersions:
    case ItemListKind::CertificateVersions:
        return count == 1 ? KindText::tr("1 version") : KindText::tr("%1 versions").arg(number);
    }
    return {};
}

QString kindShown(ItemListKind kind, int shown, int total)
{
    //: "12 of 142 secrets shown"; %2 is the count with its noun.
    return KindText::tr("%1 of %2 shown").arg(QLocale().toString(shown), kindCount(kind, total));
}

QString kindSettingsName(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
        return u"keys"_s;
    case ItemListKind::Secrets:
        return u"secrets"_s;
    case ItemListKind::Certificates:
        return u"certificates"_s;
    case ItemListKind::DeletedKeys:
        return u"deleted-keys"_s;
    case ItemListKind::DeletedSecrets:
        return u"deleted-secrets"_s;
    case ItemListKind::DeletedCertificates:
        return u"deleted-certificates"_s;
    case ItemListKind::KeyVersions:
        return u"key-versions"_s;
    case ItemListKind::SecretVersions:
        return u"secret-versions"_s;
    case ItemListKind::CertificateVersions:
        return u"certificate-versions"_s;
    }
    return {};
}

QLatin1String kindIcon(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
        return "key"_L1;
    case ItemListKind::Secrets:
        return "secret"_L1;
    case ItemListKind::Certificates:
        return "certificate"_L1;
    case ItemListKind::DeletedKeys:
        return "trash-key"_L1;
    case ItemListKind::DeletedSecrets:
        return "trash-secret"_L1;
    case ItemListKind::DeletedCertificates:
        return "trash-certificate"_L1;
    case ItemListKind::KeyVersions:
    case ItemListKind::SecretVersions:
    case ItemListKind::CertificateVersions:
        return "version"_L1;
    }
    return {};
}

bool isDeletedKind(ItemListKind kind)
{
    return kind == ItemListKind::DeletedKeys || kind == ItemListKind::DeletedSecrets
        || kind == ItemListKind::DeletedCertificates;
}

bool isKeyKind(ItemListKind kind)
{
    return kind == ItemListKind::Keys || kind == ItemListKind::DeletedKeys || kind == ItemListKind::KeyVersions;
}

bool isSecretKind(ItemListKind kind)
{
    return kind == ItemListKind::Secrets || kind == ItemListKind::DeletedSecrets || kind == ItemListKind::SecretVersions;
}

bool isCertificateKind(ItemListKind kind)
{
    return !isKeyKind(kind) && !isSecretKind(kind);
}

} // namespace vault
