// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/certificatetypes.h"

#include "network/keyvault/base64url.h"
#include "network/keyvault/itemdecoder.h"

#include <QJsonArray>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isString())
            list.append(entry.toString());
    }
    return list;
}

std::optional<int> number(const QJsonValue &value)
{
    const qint64 whole = value.toInteger(-1);
    return whole >= 0 && std::in_range<int>(whole) ? std::optional(static_cast<int>(whole)) : std::nullopt;
}

std::optional<bool> truth(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

CertificatePolicy policyFrom(const QJsonObject &object)
{
    const QJsonValue issuer = object["issuer"_L1];
    const QJsonValue x509 = object["x509_props"_L1];
    const QJsonValue names = x509["sans"_L1];
    const QJsonValue key = object["key_props"_L1];

    CertificatePolicy policy;
    policy.id = object["id"_L1].toString();
    policy.issuerName = issuer["name"_L1].toString();
    policy.certificateType = issuer["cty"_L1].toString();
    policy.certificateTransparency = truth(issuer["cert_transparency"_L1]);
    policy.subject = x509["subject"_L1].toString();
    policy.dnsNames = texts(names["dns_names"_L1]);
    policy.emails = texts(names["emails"_L1]);
    policy.userPrincipalNames = texts(names["upns"_L1]);
    policy.keyUsage = texts(x509["key_usage"_L1]);
    policy.extendedKeyUsage = texts(x509["ekus"_L1]);
    policy.validityMonths = number(x509["validity_months"_L1]);
    policy.kty = key["kty"_L1].toString();
    policy.keySize = number(key["key_size"_L1]);
    policy.crv = key["crv"_L1].toString();
    policy.exportable = truth(key["exportable"_L1]);
    policy.reuseKey = truth(key["reuse_key"_L1]);
    policy.contentType = object["secret_props"_L1]["contentType"_L1].toString();
    const QJsonArray actions = object["lifetime_actions"_L1].toArray();
    for (const QJsonValue &action : actions) {
        const QJsonValue trigger = action["trigger"_L1];
        policy.lifetimeActions.append({action["action"_L1]["action_type"_L1].toString(),
                                       number(trigger["lifetime_percentage"_L1]),
                                       number(trigger["days_before_expiry"_L1])});
    }
    policy.attributes = decodeAttributes(object["attributes"_L1]);
    return policy;
}

} // namespace

Result<CertificateBundle> decodeCertificateBundle(RawResponse &&response)
{
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());
    Result<VaultItem> properties = decodeItem(*body, (*body)["id"_L1].toString(), u"id"_s);
    if (!properties)
        return tl::unexpected(std::move(properties.error()));

    CertificateBundle bundle;
    bundle.properties = std::move(*properties);
    bundle.keyId = (*body)["kid"_L1].toString();
    bundle.secretId = (*body)["sid"_L1].toString();
    // x5t is base64url, cer standard base64: one decoder takes both.
    for (const auto &[name, bytes] : {std::pair("x5t"_L1, &bundle.thumbprint), std::pair("cer"_L1, &bundle.cer)}) {
        std::optional<QByteArray> decoded = fromBase64Url((*body)[name].toString().toUtf8());
        if (!decoded)
            return wrongShape(name);
        *bytes = std::move(*decoded);
    }
    bundle.isPending = (*body)["pending"_L1].isObject();
    if (const QJsonValue policy = (*body)["policy"_L1]; policy.isObject())
        bundle.policy = policyFrom(policy.toObject());
    if (bundle.properties.contentType.isEmpty() && bundle.policy)
        bundle.properties.contentType = bundle.policy->contentType;
    return bundle;
}

Result<CertificatePolicy> decodeCertificatePolicy(RawResponse &&response)
{
    const Result<QJsonObject> body = parseObject(response.body.view());
    if (!body)
        return tl::unexpected(body.error());
    return policyFrom(*body);
}

} // namespace vault
