// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/publickeyform.h"

#include "network/crypto/publickey.h"
#include "network/crypto/publickeyforms.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PublicKeyForm", text);
}

} // namespace

PublicKeyFormText publicKeyFormText(PublicKeyForm form)
{
    switch (form) {
    case PublicKeyForm::Pem:
        return {u"PEM"_s, translated(QT_TRANSLATE_NOOP("PublicKeyForm", "PEM (SubjectPublicKeyInfo)")), {}, u"pem"_s};
    case PublicKeyForm::Der:
        return {u"DER"_s, translated(QT_TRANSLATE_NOOP("PublicKeyForm", "DER (SubjectPublicKeyInfo, binary)")),
                translated(QT_TRANSLATE_NOOP("PublicKeyForm", "Shown in hexadecimal; the file holds the bytes.")),
                u"der"_s};
    case PublicKeyForm::Jwk:
        return {u"JWK"_s, translated(QT_TRANSLATE_NOOP("PublicKeyForm", "JWK (RFC 7517)")), {}, u"jwk"_s};
    case PublicKeyForm::OpenSsh:
        break;
    }
    return {u"OpenSSH"_s, translated(QT_TRANSLATE_NOOP("PublicKeyForm", "OpenSSH (one line)")), {}, u"pub"_s};
}

Result<QByteArray> publicKeyText(const JsonWebKey &key, const QString &name, PublicKeyForm form)
{
    switch (form) {
    case PublicKeyForm::Pem:
        return publicKeyPem(key).map([](const QByteArray &pem) { return pem.trimmed(); });
    case PublicKeyForm::Der:
        return publicKeyDer(key).map([](const QByteArray &der) { return der.toHex(); });
    case PublicKeyForm::Jwk:
        return QJsonDocument::fromJson(publicJwkJson(key)).toJson(QJsonDocument::Indented).trimmed();
    case PublicKeyForm::OpenSsh:
        break;
    }
    return openSshPublicKey(key, name);
}

} // namespace vault
