// SPDX-License-Identifier: Apache-2.0
#include "sameoperation.h"

#include "awaited.h"

#include "network/keyvault/base64url.h"
#include "network/keyvault/certificateclient.h"
#include "network/keyvault/keyclient.h"
#include "network/keyvault/secretclient.h"
#include "tests/support/fixedtokenprovider.h"

#include <QJsonArray>
#include <QMap>

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

const QString vaultUrl = u"https://v.vault.azure.net"_s;

/// The clients of one vault that is spoken to in the recording's api-version.
struct Clients {
    explicit Clients(const QString &apiVersion)
        : endpoint(*Endpoint::create(vaultUrl, apiVersion))
        , tokens(SecretBuffer::copyOf("token"), endpoint.url())
        , http(manager, tokens)
        , keys(http, endpoint)
        , secrets(http, endpoint)
        , certificates(http, endpoint)
    {
    }

    Endpoint endpoint;
    RecordingManager manager;
    FixedTokenProvider tokens;
    HttpClient http;
    KeyClient keys;
    SecretClient secrets;
    CertificateClient certificates;
};

template<typename T>
std::optional<ApiError> refusalOf(Pending<T> pending)
{
    const Result<T> result = awaited(std::move(pending));
    return result || result.error().kind != ErrorKind::Refused ? std::nullopt : std::optional(result.error());
}

QByteArray bytes(const QJsonValue &value)
{
    return fromBase64Url(value.toString().toUtf8()).value_or(value.toString().toUtf8());
}

SecretBuffer secretBytes(const QJsonValue &value)
{
    return SecretBuffer::copyOf(bytes(value));
}

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

AttributeChanges attributesOf(const QJsonObject &body)
{
    const QJsonObject attributes = body["attributes"_L1].toObject();
    AttributeChanges changes;
    if (attributes["enabled"_L1].isBool())
        changes.enabled = attributes["enabled"_L1].toBool();
    if (attributes["nbf"_L1].isDouble())
        changes.notBefore = attributes["nbf"_L1].toInteger();
    if (attributes["exp"_L1].isDouble())
        changes.expires = attributes["exp"_L1].toInteger();
    return changes;
}

std::optional<Tags> tagsOf(const QJsonObject &body)
{
    if (!body["tags"_L1].isObject())
        return std::nullopt;
    Tags tags;
    const QJsonObject object = body["tags"_L1].toObject();
    for (auto tag = object.begin(); tag != object.end(); ++tag)
        tags.insert(tag.key(), tag.value().toString());
    return tags;
}

/// The link by which a list went on, as the page before had it.
QUrl linkOf(const RecordedExchange &recorded)
{
    if (!recorded.continuesAList())
        return {};
    return QUrl(vaultUrl + u":443"_s + recorded.path + u'?' + recorded.encodedQuery, QUrl::TolerantMode);
}

CreateKeyParameters creationOf(const QJsonObject &body)
{
    CreateKeyParameters parameters;
    parameters.kty = body["kty"_L1].toString(u"EC"_s); // Where it was not recorded.
    parameters.keySize = body["key_size"_L1].toInt();
    parameters.crv = body["crv"_L1].toString();
    parameters.keyOps = texts(body["key_ops"_L1]);
    parameters.attributes = attributesOf(body);
    parameters.tags = tagsOf(body).value_or(Tags());
    return parameters;
}

ImportKeyParameters importOf(const QJsonObject &body)
{
    const QJsonObject key = body["key"_L1].toObject();
    ImportKeyParameters parameters;
    parameters.key.publicKey = {key["kty"_L1].toString(u"RSA"_s), texts(key["key_ops"_L1]), key["crv"_L1].toString(),
                                bytes(key["n"_L1]), bytes(key["e"_L1]), bytes(key["x"_L1]), bytes(key["y"_L1])};
    const auto fill = [&](QLatin1String field, SecretBuffer &member) {
        if (key.contains(field))
            member = secretBytes(key[field]);
    };
    fill("d"_L1, parameters.key.d);
    fill("p"_L1, parameters.key.p);
    fill("q"_L1, parameters.key.q);
    fill("dp"_L1, parameters.key.dp);
    fill("dq"_L1, parameters.key.dq);
    fill("qi"_L1, parameters.key.qi);
    parameters.hardwareProtected = body["Hsm"_L1].toBool();
    parameters.attributes = attributesOf(body);
    parameters.tags = tagsOf(body).value_or(Tags());
    return parameters;
}

KeyRotationPolicy policyOf(const QJsonObject &body)
{
    KeyRotationPolicy policy;
    const QJsonArray actions = body["lifetimeActions"_L1].toArray();
    for (const QJsonValue &action : actions)
        policy.lifetimeActions.append({action["action"_L1]["type"_L1].toString(),
                                       action["trigger"_L1]["timeAfterCreate"_L1].toString(),
                                       action["trigger"_L1]["timeBeforeExpiry"_L1].toString()});
    policy.expiryTime = body["attributes"_L1]["expiryTime"_L1].toString();
    return policy;
}

SetSecretParameters settingOf(const QJsonObject &body)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(body["value"_L1].toString().toUtf8());
    parameters.contentType = body["contentType"_L1].toString();
    parameters.attributes = attributesOf(body);
    parameters.tags = tagsOf(body).value_or(Tags());
    return parameters;
}

SecretUpdate secretUpdateOf(const QJsonObject &body)
{
    SecretUpdate update;
    if (body["contentType"_L1].isString())
        update.contentType = body["contentType"_L1].toString();
    update.attributes = attributesOf(body);
    update.tags = tagsOf(body);
    return update;
}

KeyUpdate keyUpdateOf(const QJsonObject &body)
{
    KeyUpdate update;
    if (body["key_ops"_L1].isArray())
        update.keyOps = texts(body["key_ops"_L1]);
    update.attributes = attributesOf(body);
    update.tags = tagsOf(body);
    return update;
}

using Send = std::optional<ApiError> (*)(Clients &, const RecordedExchange &);

template<KeyCipherOperation operation>
std::optional<ApiError> cipher(Clients &to, const RecordedExchange &of)
{
    CipherParameters parameters;
    parameters.iv = bytes(of.body["iv"_L1]);
    parameters.tag = bytes(of.body["tag"_L1]);
    return refusalOf(to.keys.cipher(operation, of.name, of.version, of.body["alg"_L1].toString(u"RSA-OAEP"_s),
                                    secretBytes(of.body["value"_L1]), parameters));
}

/// The digest where none was recorded: the client sends no other length.
QByteArray digestOf(const RecordedExchange &of, QLatin1String field)
{
    return of.bodyIsRecorded ? bytes(of.body[field]) : QByteArray(32, 'd');
}

const QMap<QString, Send> &senders()
{
    using Of = const RecordedExchange &;
    static const QMap<QString, Send> all{
        {u"CreateKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.create(of.name, creationOf(of.body))); }},
        {u"ImportKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.importKey(of.name, importOf(of.body))); }},
        {u"GetKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.get(of.name, of.version)); }},
        {u"UpdateKey"_s,
         [](Clients &to, Of of) { return refusalOf(to.keys.update(of.name, of.version, keyUpdateOf(of.body))); }},
        {u"DeleteKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.deleteKey(of.name)); }},
        {u"GetKeys"_s, [](Clients &to, Of of) { return refusalOf(to.keys.list(linkOf(of))); }},
        {u"GetKeyVersions"_s, [](Clients &to, Of of) { return refusalOf(to.keys.listVersions(of.name, linkOf(of))); }},
        {u"GetDeletedKeys"_s, [](Clients &to, Of of) { return refusalOf(to.keys.listDeleted(linkOf(of))); }},
        {u"GetDeletedKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.getDeleted(of.name)); }},
        {u"RecoverDeletedKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.recover(of.name)); }},
        {u"PurgeDeletedKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.purge(of.name)); }},
        {u"BackupKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.backup(of.name)); }},
        {u"RestoreKey"_s,
         [](Clients &to, Of of) {
             return refusalOf(to.keys.restore(SecretBuffer::copyOf(of.body["value"_L1].toString().toUtf8())));
         }},
        {u"Encrypt"_s, cipher<KeyCipherOperation::Encrypt>},
        {u"Decrypt"_s, cipher<KeyCipherOperation::Decrypt>},
        {u"WrapKey"_s, cipher<KeyCipherOperation::Wrap>},
        {u"UnwrapKey"_s, cipher<KeyCipherOperation::Unwrap>},
        {u"Sign"_s,
         [](Clients &to, Of of) {
             return refusalOf(to.keys.sign(of.name, of.version, of.body["alg"_L1].toString(u"RS256"_s),
                                           digestOf(of, "value"_L1)));
         }},
        {u"Verify"_s,
         [](Clients &to, Of of) {
             return refusalOf(to.keys.verify(of.name, of.version, of.body["alg"_L1].toString(u"RS256"_s),
                                             digestOf(of, "digest"_L1), bytes(of.body["value"_L1])));
         }},
        {u"RotateKey"_s, [](Clients &to, Of of) { return refusalOf(to.keys.rotate(of.name)); }},
        {u"GetKeyRotationPolicy"_s, [](Clients &to, Of of) { return refusalOf(to.keys.rotationPolicy(of.name)); }},
        {u"UpdateKeyRotationPolicy"_s,
         [](Clients &to, Of of) { return refusalOf(to.keys.setRotationPolicy(of.name, policyOf(of.body))); }},
        {u"SetSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.set(of.name, settingOf(of.body))); }},
        {u"GetSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.get(of.name, of.version)); }},
        {u"UpdateSecret"_s,
         [](Clients &to, Of of) { return refusalOf(to.secrets.update(of.name, of.version, secretUpdateOf(of.body))); }},
        {u"DeleteSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.deleteSecret(of.name)); }},
        {u"GetSecrets"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.list(linkOf(of))); }},
        {u"GetSecretVersions"_s,
         [](Clients &to, Of of) { return refusalOf(to.secrets.listVersions(of.name, linkOf(of))); }},
        {u"GetDeletedSecrets"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.listDeleted(linkOf(of))); }},
        {u"GetDeletedSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.getDeleted(of.name)); }},
        {u"RecoverDeletedSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.recover(of.name)); }},
        {u"PurgeDeletedSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.purge(of.name)); }},
        {u"BackupSecret"_s, [](Clients &to, Of of) { return refusalOf(to.secrets.backup(of.name)); }},
        {u"RestoreSecret"_s,
         [](Clients &to, Of of) {
             return refusalOf(to.secrets.restore(SecretBuffer::copyOf(of.body["value"_L1].toString().toUtf8())));
         }},
        {u"GetCertificate"_s, [](Clients &to, Of of) { return refusalOf(to.certificates.get(of.name, of.version)); }},
        {u"GetCertificates"_s, [](Clients &to, Of of) { return refusalOf(to.certificates.list(linkOf(of))); }},
        {u"GetCertificateVersions"_s,
         [](Clients &to, Of of) { return refusalOf(to.certificates.listVersions(of.name, linkOf(of))); }},
        {u"GetDeletedCertificates"_s,
         [](Clients &to, Of of) { return refusalOf(to.certificates.listDeleted(linkOf(of))); }},
        {u"GetDeletedCertificate"_s, [](Clients &to, Of of) { return refusalOf(to.certificates.getDeleted(of.name)); }},
        {u"GetCertificatePolicy"_s, [](Clients &to, Of of) { return refusalOf(to.certificates.policy(of.name)); }},
    };
    return all;
}

} // namespace

SameOperation sendTheSame(const RecordedExchange &recorded)
{
    SameOperation made;
    const Send send = senders().value(recorded.operation);
    made.isOffered = send != nullptr;
    if (!made.isOffered)
        return made;
    Clients clients(recorded.apiVersion());
    made.refusal = send(clients, recorded);
    made.sent = clients.manager.takeSent();
    return made;
}

} // namespace vault::test
