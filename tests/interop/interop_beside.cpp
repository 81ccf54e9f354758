// SPDX-License-Identifier: Apache-2.0
// Our side of official/beside.mjs. usage: interop_beside make EXCHANGE
//                                         interop_beside read EXCHANGE REPORT
#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"
#include "tests/interop/besidesteps.h"
#include "tests/interop/ledger.h"
#include "tests/interop/vaultathand.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace vault;
using namespace vault::interop;
using namespace Qt::StringLiterals;

namespace {

QByteArray decoded(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

void readObjects(VaultSession &session, const QJsonObject &exchange, Ledger &ledger)
{
    for (const QJsonValue &entry : exchange["keys"_L1].toArray()) {
        const QString name = entry["name"_L1].toString();
        ledger.passes(u"get "_s + name, session.keys().get(name, entry["version"_L1].toString()), [&](const KeyBundle &key) {
            return (key.key.isRsa() ? key.key.n : key.key.x) == decoded(entry["point"_L1]);
        });
    }
    for (const QJsonValue &entry : exchange["secrets"_L1].toArray()) {
        const QString name = entry["name"_L1].toString();
        ledger.passes(u"get "_s + name, session.secrets().get(name, entry["version"_L1].toString()), [&](const SecretBundle &secret) {
            return secret.value && secret.value->view() == entry["value"_L1].toString().toUtf8()
                && secret.properties.tags.value(u"team"_s) == entry["tags"_L1]["team"_L1].toString();
        });
    }
}

void judgeSignatures(VaultSession &session, const QJsonObject &exchange, Ledger &ledger)
{
    for (const QJsonValue &entry : exchange["signatures"_L1].toArray()) {
        const QString name = entry["key"_L1].toString();
        const QString version = entry["version"_L1].toString();
        const QString algorithm = entry["algorithm"_L1].toString();
        const QByteArray signature = decoded(entry["signature"_L1]);
        const QByteArray digest = QCryptographicHash::hash(agreedText, signatureAlgorithm(algorithm)->hash);
        ledger.passes(u"verify %1 of %2 at the vault"_s.arg(algorithm, name),
                      session.keys().verify(name, version, algorithm, digest, signature), [](bool fits) { return fits; });
        ledger.passes(u"verify %1 of %2 on this computer"_s.arg(algorithm, name), session.keys().get(name, version),
                      [&](const KeyBundle &key) { return verifyLocally(key.key, algorithm, digest, signature).value_or(false); });
    }
}

void readHiddenThings(VaultSession &session, const QJsonObject &exchange, Ledger &ledger)
{
    for (const QJsonValue &entry : exchange["cipherTexts"_L1].toArray()) {
        const QString name = entry["key"_L1].toString();
        ledger.passes(u"decrypt of "_s + name,
                      session.keys().cipher(KeyCipherOperation::Decrypt, name, entry["version"_L1].toString(),
                                            entry["algorithm"_L1].toString(), SecretBuffer::copyOf(decoded(entry["value"_L1]))),
                      [](const KeyOperationResult &shown) { return shown.value.view() == QByteArrayView(hiddenText); });
    }
    for (const QJsonValue &entry : exchange["backups"_L1].toArray()) {
        const QString kind = entry["kind"_L1].toString();
        const QString name = entry["name"_L1].toString();
        const SecretBuffer blob = SecretBuffer::copyOf(entry["blob"_L1].toString().toLatin1());
        const auto isIt = [&](const auto &bundle) { return bundle.properties.id.name == name; };
        const QString what = u"restore the %1 %2"_s.arg(kind, name);
        if (kind == u"key"_s)
            ledger.passes(what, settled([&] { return session.keys().restore(blob); }), isIt);
        else
            ledger.passes(what, settled([&] { return session.secrets().restore(blob); }), isIt);
    }
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList given = QCoreApplication::arguments();
    const QString task = given.value(1);
    QFile file(given.value(2));
    const auto session = openVaultAtHand();
    if (task == u"make"_s) {
        const QByteArray text = QJsonDocument(makeOurs(*session)).toJson();
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? 0 : 1;
    }
    if (task != u"read"_s || given.size() != 4 || !file.open(QIODevice::ReadOnly))
        qFatal("usage: interop_beside make EXCHANGE | interop_beside read EXCHANGE REPORT");
    const QJsonObject exchange = QJsonDocument::fromJson(file.readAll()).object();
    Ledger ledger(u"our network layer, on what theirs made"_s, {}, true);
    readObjects(*session, exchange, ledger);
    judgeSignatures(*session, exchange, ledger);
    readHiddenThings(*session, exchange, ledger);
    return ledger.finish(given.at(3)) ? 0 : 1;
}
