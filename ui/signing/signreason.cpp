// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signreason.h"

#include "models/datetext.h"
#include "network/crypto/signaturealgorithm.h"

#include <QCoreApplication>

namespace vault {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("vault::SignReason", text);
}

} // namespace

QStringList whyKeyCannotSign(const KeyBundle &bundle, UnixSeconds now)
{
    const Attributes &attributes = bundle.properties.attributes;
    QStringList reasons;
    if (signatureAlgorithmsFor(bundle.key).isEmpty())
        //: %1 is the key's type as the vault names it.
        reasons << words(QT_TRANSLATE_NOOP("vault::SignReason", "A key of the type %1 cannot sign.")).arg(bundle.key.kty);
    if (!attributes.enabled)
        reasons << words(QT_TRANSLATE_NOOP("vault::SignReason", "This version is disabled. Enable it to sign."));
    if (!bundle.key.keyOps.isEmpty() && !bundle.key.keyOps.contains(QLatin1String("sign")))
        //: %1 is the list of the key's operations.
        reasons << words(QT_TRANSLATE_NOOP("vault::SignReason", "“sign” is not among the operations of this key (%1)."))
                       .arg(bundle.key.keyOps.join(QLatin1String(", ")));
    if (attributes.expires && *attributes.expires <= now)
        reasons << words(QT_TRANSLATE_NOOP("vault::SignReason", "This version expired on %1."))
                       .arg(exactDate(*attributes.expires));
    if (attributes.notBefore && *attributes.notBefore > now)
        reasons << words(QT_TRANSLATE_NOOP("vault::SignReason", "This version is not valid before %1."))
                       .arg(exactDate(*attributes.notBefore));
    return reasons;
}

QString shortVersion(const QString &version)
{
    if (version.size() <= 12)
        return version;
    return version.left(6) + QChar(0x2026) + version.right(4);
}

} // namespace vault
