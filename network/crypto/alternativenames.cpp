// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/alternativenames.h"

#include "network/crypto/opensslhandles.h"

#include <openssl/x509v3.h>

#include <QHostAddress>

namespace vault {
namespace {

using namespace Qt::StringLiterals;

using NamesHandle = OpenSslHandle<GENERAL_NAMES, GENERAL_NAMES_free>;

QString textOf(const ASN1_STRING *string)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

/// Empty where it is neither of both kinds of address.
QString addressOf(const ASN1_OCTET_STRING *bytes)
{
    const unsigned char *data = ASN1_STRING_get0_data(bytes);
    switch (ASN1_STRING_length(bytes)) {
    case 4:
        return u"%1.%2.%3.%4"_s.arg(data[0]).arg(data[1]).arg(data[2]).arg(data[3]);
    case 16:
        return QHostAddress(data).toString();
    default:
        return {};
    }
}

/// A user principal name as Windows writes it into certificates; empty for another kind of name.
QString principalNameOf(const OTHERNAME *name)
{
    if (OBJ_obj2nid(name->type_id) != NID_ms_upn || ASN1_TYPE_get(name->value) != V_ASN1_UTF8STRING)
        return {};
    const ASN1_UTF8STRING *text = name->value->value.utf8string;
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
}

QString printed(const GENERAL_NAME *name)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    GENERAL_NAME_print(out.get(), const_cast<GENERAL_NAME *>(name));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

QString nameText(const GENERAL_NAME *name)
{
    switch (name->type) {
    case GEN_DNS:
        return "DNS:"_L1 + textOf(name->d.dNSName);
    case GEN_EMAIL:
        return "email:"_L1 + textOf(name->d.rfc822Name);
    case GEN_URI:
        return "URI:"_L1 + textOf(name->d.uniformResourceIdentifier);
    case GEN_IPADD:
        if (const QString address = addressOf(name->d.iPAddress); !address.isEmpty())
            return "IP:"_L1 + address;
        break;
    case GEN_OTHERNAME:
        if (const QString principal = principalNameOf(name->d.otherName); !principal.isEmpty())
            return "UPN:"_L1 + principal;
        break;
    default:
        break;
    }
    return printed(name);
}

} // namespace

QList<QString> alternativeNamesOf(const X509 *certificate)
{
    const NamesHandle names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QList<QString> texts;
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    for (int index = 0; index < count; ++index)
        texts.append(nameText(sk_GENERAL_NAME_value(names.get(), index)));
    return texts;
}

} // namespace vault
