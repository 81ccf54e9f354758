// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/besidesteps.h"

#include "network/crypto/signaturealgorithm.h"
#include "tests/interop/recording.h"
#include "tests/interop/waiting.h"
#include "tests/network/keyvault/testjwk.h"
#include "ui/errortext.h"

namespace vault::interop {

using namespace Qt::StringLiterals;

namespace {

constexpr UnixSeconds later = 2'117'246'706; // 2037-02-03
constexpr QByteArray::Base64Options base64url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString encoded(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64(base64url));
}

/// Everything here must succeed: what does not ends the program with the words that a person would read.
template<typename T>
T required(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qUtf8Printable(describe(result.error()).headline), qUtf8Printable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template<typename T>
T done(Pending<T> pending)
{
    return required(awaited(std::move(pending)));
}

QString named(const char *name)
{
    return u"own-"_s + QLatin1String(name);
}

CreateKeyParameters keyOf(const QString &kty, int size, const QString &curve)
{
    CreateKeyParameters parameters;
    parameters.kty = kty;
    parameters.keySize = size;
    parameters.crv = curve;
    return parameters;
}

QJsonObject entryOf(const KeyBundle &key)
{
    return {{u"name"_s, key.properties.id.name}, {u"version"_s, key.properties.id.version},
            {u"point"_s, encoded(key.key.isRsa() ? key.key.n : key.key.x)}};
}

/// Keys and what is done with them; fills keys, signatures, cipherTexts and backups.
void makeKeys(KeyClient &keys, Recording &recording, QJsonObject &exchange)
{
    const auto step = [&](const char *name, auto action) { return recording.step(QString::fromLatin1(name), action); };
    CreateKeyParameters rsaParameters = keyOf(u"RSA"_s, 2048, {});
    rsaParameters.attributes.enabled = true;
    rsaParameters.tags = {{u"team"_s, u"orders"_s}};
    const KeyBundle rsa = step("create an RSA key", [&] { return done(keys.create(named("rsa"), rsaParameters)); });
    CreateKeyParameters ecParameters = keyOf(u"EC"_s, 0, u"P-256"_s);
    ecParameters.keyOps = QStringList{u"sign"_s, u"verify"_s};
    const KeyBundle ec = step("create an EC key", [&] { return done(keys.create(named("ec"), ecParameters)); });
    CreateKeyParameters dated = keyOf(u"EC"_s, 0, u"P-384"_s);
    dated.attributes.notBefore = 1'577'923'200;
    dated.attributes.expires = later;
    step("create a key with dates", [&] { return done(keys.create(named("dated"), dated)); });
    ImportKeyParameters rsaImport;
    rsaImport.key = test::makeRsaKey(2048);
    const KeyBundle importedRsa =
        step("import an RSA key", [&] { return done(keys.importKey(named("imported-rsa"), rsaImport)); });
    ImportKeyParameters ecImport;
    ecImport.key = test::makeP256Key();
    const KeyBundle importedEc =
        step("import an EC key", [&] { return done(keys.importKey(named("imported-ec"), ecImport)); });
    const QString rsaVersion = rsa.properties.id.version;
    step("get a key", [&] { return done(keys.get(named("rsa"))); });
    step("get a key's version", [&] { return done(keys.get(named("rsa"), rsaVersion)); });
    KeyUpdate update;
    update.attributes.enabled = true;
    update.tags = Tags{{u"team"_s, u"billing"_s}};
    step("update a key", [&] { return done(keys.update(named("rsa"), rsaVersion, update)); });
    KeyUpdate operations;
    operations.keyOps = ecParameters.keyOps;
    step("update a key's operations", [&] { return done(keys.update(named("ec"), ec.properties.id.version, operations)); });
    step("list keys", [&] { return done(keys.list()); });
    step("list a key's versions", [&] { return done(keys.listVersions(named("rsa"))); });

    QJsonArray signatures;
    for (const auto &[algorithm, key] : {std::pair{u"ES256"_s, &ec}, {u"RS256"_s, &rsa}, {u"PS512"_s, &rsa}}) {
        const ObjectId &id = key->properties.id;
        const QByteArray digest = QCryptographicHash::hash(agreedText, signatureAlgorithm(algorithm)->hash);
        const auto signature = recording.step(u"sign "_s + algorithm, [&, name = algorithm] {
            return done(keys.sign(id.name, id.version, name, digest));
        });
        const QByteArray bytes = signature.value.view().toByteArray();
        recording.step(u"verify "_s + algorithm, [&, name = algorithm] {
            return done(keys.verify(id.name, id.version, name, digest, bytes));
        });
        signatures.append(QJsonObject{{u"key"_s, id.name}, {u"version"_s, id.version}, {u"algorithm"_s, algorithm},
                                      {u"signature"_s, encoded(bytes)}});
    }
    const SecretBuffer text = SecretBuffer::copyOf(hiddenText);
    const auto cipher = [&](const char *name, KeyCipherOperation operation, const SecretBuffer &value) {
        return step(name, [&] { return done(keys.cipher(operation, named("rsa"), rsaVersion, u"RSA-OAEP-256"_s, value)); });
    };
    const auto hidden = cipher("encrypt", KeyCipherOperation::Encrypt, text);
    cipher("decrypt", KeyCipherOperation::Decrypt, hidden.value);
    const auto wrapped = cipher("wrap", KeyCipherOperation::Wrap, text);
    cipher("unwrap", KeyCipherOperation::Unwrap, wrapped.value);

    step("rotate", [&] { return done(keys.rotate(named("dated"))); });
    KeyRotationPolicy policy;
    policy.expiryTime = u"P180D"_s;
    policy.lifetimeActions = {{u"Rotate"_s, u"P90D"_s, {}}};
    step("set the rotation policy", [&] { return done(keys.setRotationPolicy(named("dated"), policy)); });
    step("get the rotation policy", [&] { return done(keys.rotationPolicy(named("dated"))); });

    exchange[u"signatures"_s] = signatures;
    exchange[u"cipherTexts"_s] = QJsonArray{QJsonObject{{u"key"_s, named("rsa")}, {u"version"_s, rsaVersion},
                                                        {u"algorithm"_s, u"RSA-OAEP-256"_s},
                                                        {u"value"_s, encoded(hidden.value.view())}}};
    exchange[u"keys"_s] = QJsonArray{entryOf(rsa), entryOf(ec), entryOf(importedRsa), entryOf(importedEc)};
}

/// Deletion to purge of an object that is then only in its backup. Both clients spell these alike but for the names.
template<typename Client, typename Delete>
QJsonObject passAway(Client &client, Recording &recording, const QString &kind, Delete deleteObject)
{
    const QString name = named("passing");
    const SecretBuffer blob = recording.step(u"back up a "_s + kind, [&] { return done(client.backup(name)); });
    const auto deleted = [&] {
        done(deleteObject(name));
        return required(settled([&] { return client.getDeleted(name); }));
    };
    recording.step(u"delete a "_s + kind, deleted);
    recording.step(u"get a deleted "_s + kind, [&] { return done(client.getDeleted(name)); });
    recording.step(u"list deleted %1s"_s.arg(kind), [&] { return done(client.listDeleted()); });
    recording.step(u"recover a "_s + kind, [&] {
        done(client.recover(name));
        return required(settled([&] { return client.get(name); }));
    });
    deleted();
    recording.step(u"purge a "_s + kind, [&] { return settled([&] { return client.purge(name); }); });
    return {{u"kind"_s, kind}, {u"name"_s, name}, {u"blob"_s, QString::fromLatin1(blob.view().toByteArray())}};
}

void makeSecrets(SecretClient &secrets, Recording &recording, QJsonObject &exchange)
{
    const auto step = [&](const char *name, auto action) { return recording.step(QString::fromLatin1(name), action); };
    const QString name = named("secret");
    const QString value = u"first \u00e9 \u4e2d"_s;
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(value.toUtf8());
    parameters.attributes.enabled = true;
    parameters.tags = {{u"team"_s, u"orders"_s}};
    const SecretBundle set = step("set a secret", [&] { return done(secrets.set(name, parameters)); });
    const QString version = set.properties.id.version;
    step("get a secret", [&] { return done(secrets.get(name)); });
    step("get a secret's version", [&] { return done(secrets.get(name, version)); });
    SecretUpdate update;
    update.attributes.enabled = true;
    update.tags = Tags{{u"team"_s, u"billing"_s}};
    step("update a secret", [&] { return done(secrets.update(name, version, update)); });
    step("list secrets", [&] { return done(secrets.list()); });
    step("list a secret's versions", [&] { return done(secrets.listVersions(name)); });
    exchange[u"secrets"_s] = QJsonArray{QJsonObject{{u"name"_s, name}, {u"version"_s, version}, {u"value"_s, value},
                                                    {u"tags"_s, QJsonObject{{u"team"_s, u"billing"_s}}}}};
}

} // namespace

QJsonObject makeOurs(VaultSession &session)
{
    QJsonObject exchange;
    Recording recording(session);
    KeyClient &keys = session.keys();
    SecretClient &secrets = session.secrets();
    makeKeys(keys, recording, exchange);
    done(keys.create(named("passing"), keyOf(u"EC"_s, 0, {})));
    const auto keyBackup = passAway(keys, recording, u"key"_s, [&](const QString &name) { return keys.deleteKey(name); });
    makeSecrets(secrets, recording, exchange);
    SetSecretParameters passing;
    passing.value = SecretBuffer::copyOf("kept in the backup");
    done(secrets.set(named("passing"), passing));
    const auto secretBackup =
        passAway(secrets, recording, u"secret"_s, [&](const QString &name) { return secrets.deleteSecret(name); });
    exchange[u"backups"_s] = QJsonArray{keyBackup, secretBackup};
    exchange[u"steps"_s] = recording.steps();
    return exchange;
}

} // namespace vault::interop
