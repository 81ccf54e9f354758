// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/objectdetails.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct DetailsText
{
    Q_DECLARE_TR_FUNCTIONS(vault::DetailsText)
};

} // namespace

QString keyTypeText(const JsonWebKey &key)
{
    if (key.isEllipticCurve() && !key.crv.isEmpty())
        return key.kty + u' ' + key.crv;
    if (key.isRsa() && key.keySize() > 0)
        return key.kty + u' ' + QString::number(key.keySize());
    return key.kty;
}

QString objectTypeText(const ObjectDetails &details)
{
    const QString type = details.key ? keyTypeText(*details.key) : QString();
    switch (details.kind) {
    case ItemListKind::Keys:
        //: %1 is a key type such as "EC P-256".
        return type.isEmpty() ? DetailsText::tr("Key") : DetailsText::tr("%1 key").arg(type);
    case ItemListKind::DeletedKeys:
        return type.isEmpty() ? DetailsText::tr("Deleted key") : DetailsText::tr("Deleted %1 key").arg(type);
    case ItemListKind::Secrets:
        return DetailsText::tr("Secret");
    case ItemListKind::DeletedSecrets:
        return DetailsText::tr("Deleted secret");
    case ItemListKind::Certificates:
        return DetailsText::tr("Certificate");
    case ItemListKind::DeletedCertificates:
        return DetailsText::tr("Deleted certificate");
    case ItemListKind::KeyVersions:
    case ItemListKind::SecretVersions:
    case ItemListKind::CertificateVersions:
        break;
    }
    return {};
}

} // namespace vault
