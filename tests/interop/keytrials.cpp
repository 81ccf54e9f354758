// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/keytrials.h"

#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"
#include "tests/network/keyvault/testjwk.h"

#include <QSet>

namespace vault::interop {

using namespace Qt::StringLiterals;

namespace {

constexpr UnixSeconds nearlyForever = 2'524'611'661; // 2050: beyond 32 bits

CreateKeyParameters rsa(int bits)
{
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    parameters.keySize = bits;
    return parameters;
}

CreateKeyParameters ec(const QString &curve)
{
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    parameters.crv = curve;
    return parameters;
}

bool listHas(const ItemPage &page, const QString &name)
{
    return std::any_of(page.items.begin(), page.items.end(), [&](const VaultItem &item) { return item.id.name == name; });
}

/// Every page put together; the first failure otherwise.
template<typename List>
Result<ItemPage> wholeList(List list)
{
    ItemPage all;
    QUrl link;
    do {
        Result<ItemPage> page = awaited(list(link));
        if (!page)
            return page;
        all.items += page->items;
        link = page->nextLink;
    } while (!link.isEmpty());
    return all;
}

void creating(KeyClient &keys, Ledger &ledger)
{
    for (const int bits : {2048, 3072, 4096}) {
        ledger.passes(u"create RSA %1"_s.arg(bits), keys.create(u"own-rsa-%1"_s.arg(bits), rsa(bits)),
                      [&](const KeyBundle &made) { return made.key.isRsa() && made.key.keySize() == bits; });
    }
    for (const QString &curve : {u"P-256"_s, u"P-384"_s, u"P-521"_s, u"P-256K"_s}) {
        ledger.passes(u"create EC "_s + curve, keys.create(u"own-ec-"_s + curve, ec(curve)),
                      [&](const KeyBundle &made) { return made.key.isEllipticCurve() && made.key.crv == curve; });
    }
    CreateKeyParameters rich = ec(u"P-256"_s);
    rich.keyOps = QStringList{u"sign"_s, u"verify"_s};
    rich.attributes.enabled = true;
    rich.attributes.notBefore = 1'577'934'245;
    rich.attributes.expires = nearlyForever;
    rich.tags = {{u"team"_s, u"orders"_s}, {u"é"_s, u"中"_s}};
    ledger.passes(u"create with attributes and tags"_s, keys.create(u"own-rich"_s, rich), [&](const KeyBundle &made) {
        return made.properties.attributes.expires == rich.attributes.expires && made.properties.tags == rich.tags;
    });
    CreateKeyParameters octet;
    octet.kty = u"oct"_s;
    ledger.refuses(u"create oct"_s, u"BadParameter"_s, keys.create(u"own-oct"_s, octet));
    CreateKeyParameters odd;
    odd.kty = u"ODD"_s;
    ledger.refuses(u"create a type that is none"_s, u"BadParameter"_s, keys.create(u"own-odd"_s, odd));
}

void importing(KeyClient &keys, Ledger &ledger)
{
    ImportKeyParameters rsaKey;
    rsaKey.key = test::makeRsaKey(2048);
    ledger.passes(u"import RSA"_s, keys.importKey(u"own-imported-rsa"_s, rsaKey), [&](const KeyBundle &made) {
        return jwkThumbprint(made.key) == jwkThumbprint(rsaKey.key.publicKey);
    });
    ImportKeyParameters ecKey;
    ecKey.key = test::makeP256Key();
    ledger.passes(u"import EC"_s, keys.importKey(u"own-imported-ec"_s, ecKey), [&](const KeyBundle &made) {
        return jwkThumbprint(made.key) == jwkThumbprint(ecKey.key.publicKey);
    });
}

void reading(KeyClient &keys, Ledger &ledger)
{
    const auto first = ledger.passes(u"create a first version"_s, keys.create(u"own-versions"_s, ec(u"P-256"_s)));
    const auto second = ledger.passes(u"create a second version"_s, keys.create(u"own-versions"_s, ec(u"P-256"_s)));
    const QString older = first ? first->properties.id.version : QString();
    ledger.passes(u"get the current version"_s, keys.get(u"own-versions"_s), [&](const KeyBundle &read) {
        return second && read.properties.id.version == second->properties.id.version;
    });
    ledger.passes(u"get an older version"_s, keys.get(u"own-versions"_s, older),
                  [&](const KeyBundle &read) { return read.properties.id.version == older; });
    ledger.passes(u"list keys, every page"_s, wholeList([&](const QUrl &link) { return keys.list(link); }),
                  [](const ItemPage &all) { return listHas(all, u"own-versions"_s) && listHas(all, u"own-rich"_s); });
    ledger.passes(u"list versions"_s, wholeList([&](const QUrl &link) { return keys.listVersions(u"own-versions"_s, link); }),
                  [](const ItemPage &all) { return all.items.size() == 2; });
    ledger.refuses(u"get a key that is none"_s, u"KeyNotFound"_s, keys.get(u"own-never"_s));
    ledger.refuses(u"get a version that is none"_s, u"KeyNotFound"_s, keys.get(u"own-versions"_s, QString(32, u'0')));

    KeyUpdate update;
    update.keyOps = QStringList{u"verify"_s};
    update.attributes.enabled = false;
    update.attributes.expires = nearlyForever;
    update.tags = Tags{{u"changed"_s, u"yes"_s}};
    ledger.passes(u"update a version"_s, keys.update(u"own-versions"_s, older, update), [](const KeyBundle &changed) {
        return !changed.properties.attributes.enabled && changed.properties.attributes.expires == nearlyForever
            && changed.properties.tags == Tags{{u"changed"_s, u"yes"_s}};
    });
    KeyUpdate enable;
    enable.attributes.enabled = true;
    ledger.passes(u"update, tags left as they are"_s, keys.update(u"own-versions"_s, older, enable),
                  [](const KeyBundle &changed) { return changed.properties.tags.contains(u"changed"_s); });
    ledger.passes(u"update the current version, named by none"_s, keys.update(u"own-versions"_s, {}, enable));
    ledger.refuses(u"update a key that is none"_s, u"KeyNotFound"_s, keys.update(u"own-never"_s, {}, enable));
}

void signing(KeyClient &keys, Ledger &ledger, const QString &name, const QStringList &algorithms)
{
    const Result<KeyBundle> key = awaited(keys.get(name));
    for (const QString &algorithm : algorithms) {
        const auto known = signatureAlgorithm(algorithm);
        const QByteArray digest = QCryptographicHash::hash("what was agreed upon", known->hash);
        const auto signature = ledger.passes(u"sign "_s + algorithm, keys.sign(name, {}, algorithm, digest),
                                             [&](const KeyOperationResult &made) {
            return key && verifyLocally(key->key, algorithm, digest, made.value.view()).value_or(false);
        });
        const QByteArray bytes = signature ? signature->value.view().toByteArray() : QByteArray(64, 'x');
        ledger.passes(u"verify "_s + algorithm, keys.verify(name, {}, algorithm, digest, bytes), [](bool fits) { return fits; });
    }
}

void cryptography(KeyClient &keys, Ledger &ledger)
{
    signing(keys, ledger, u"own-rsa-2048"_s, {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s});
    signing(keys, ledger, u"own-ec-P-256"_s, {u"ES256"_s});
    signing(keys, ledger, u"own-ec-P-384"_s, {u"ES384"_s});
    signing(keys, ledger, u"own-ec-P-521"_s, {u"ES512"_s});
    signing(keys, ledger, u"own-ec-P-256K"_s, {u"ES256K"_s});
    signing(keys, ledger, u"own-imported-rsa"_s, {u"RS256"_s});
    signing(keys, ledger, u"own-imported-ec"_s, {u"ES256"_s});
    ledger.passes(u"verify a wrong signature"_s,
                  keys.verify(u"own-ec-P-256"_s, {}, u"ES256"_s, QByteArray(32, 'd'), QByteArray(64, 'x')),
                  [](bool fits) { return !fits; });
    const SecretBuffer text = SecretBuffer::copyOf("a key of thirty-two bytes ......");
    const auto there = [&](KeyCipherOperation out, KeyCipherOperation back, const QString &word, const QString &algorithm) {
        const auto hidden = ledger.passes(word + u' ' + algorithm, keys.cipher(out, u"own-rsa-2048"_s, {}, algorithm, text));
        const SecretBuffer given = hidden ? hidden->value.clone() : SecretBuffer(256);
        ledger.passes(word + u' ' + algorithm + u", and back"_s, keys.cipher(back, u"own-rsa-2048"_s, {}, algorithm, given),
                      [&](const KeyOperationResult &shown) { return shown.value.view() == text.view(); });
    };
    for (const QString &algorithm : {u"RSA1_5"_s, u"RSA-OAEP"_s, u"RSA-OAEP-256"_s}) {
        there(KeyCipherOperation::Encrypt, KeyCipherOperation::Decrypt, u"encrypt"_s, algorithm);
        there(KeyCipherOperation::Wrap, KeyCipherOperation::Unwrap, u"wrap"_s, algorithm);
    }
    ledger.refuses(u"decrypt nonsense"_s, u"BadParameter"_s,
                   keys.cipher(KeyCipherOperation::Decrypt, u"own-rsa-2048"_s, {}, u"RSA-OAEP"_s, SecretBuffer(256)));
    ledger.refuses(u"sign by an algorithm of another curve"_s, u"BadParameter"_s,
                   keys.sign(u"own-ec-P-256"_s, {}, u"ES384"_s, QByteArray(48, 'd')));
    KeyUpdate disable;
    disable.attributes.enabled = false;
    ledger.passes(u"disable a key"_s, keys.update(u"own-rich"_s, {}, disable));
    ledger.refuses(u"sign by a disabled key"_s, u"KeyDisabled"_s, keys.sign(u"own-rich"_s, {}, u"ES256"_s, QByteArray(32, 'd')));
}

void rotating(KeyClient &keys, Ledger &ledger)
{
    ledger.passes(u"rotate"_s, keys.rotate(u"own-ec-P-384"_s), [](const KeyBundle &made) { return made.key.crv == u"P-384"_s; });
    ledger.passes(u"get the rotation policy where none is set"_s, keys.rotationPolicy(u"own-rsa-2048"_s));
    KeyRotationPolicy policy;
    policy.expiryTime = u"P180D"_s;
    policy.lifetimeActions = {{u"Rotate"_s, u"P90D"_s, {}}};
    ledger.passes(u"set the rotation policy"_s, keys.setRotationPolicy(u"own-rsa-2048"_s, policy),
                  [](const KeyRotationPolicy &set) { return set.isSet() && set.expiryTime == u"P180D"_s; });
    ledger.passes(u"get the rotation policy"_s, keys.rotationPolicy(u"own-rsa-2048"_s),
                  [](const KeyRotationPolicy &set) { return set.isSet() && !set.lifetimeActions.isEmpty(); });
    ledger.refuses(u"rotate a key that is none"_s, u"KeyNotFound"_s, keys.rotate(u"own-never"_s));
}

void deleting(KeyClient &keys, Ledger &ledger)
{
    const QString name = u"own-versions"_s;
    const auto backup = ledger.passes(u"back up"_s, keys.backup(name), [](const SecretBuffer &blob) { return !blob.isEmpty(); });
    ledger.passes(u"delete"_s, keys.deleteKey(name), [](const KeyBundle &gone) { return !gone.properties.recoveryId.isEmpty(); });
    ledger.passes(u"get the deleted key"_s, settled([&] { return keys.getDeleted(name); }), [&](const KeyBundle &gone) {
        return gone.properties.id.name == name && gone.properties.scheduledPurgeDate > gone.properties.deletedDate;
    });
    ledger.passes(u"list deleted keys"_s, wholeList([&](const QUrl &link) { return keys.listDeleted(link); }),
                  [&](const ItemPage &all) { return listHas(all, name); });
    ledger.refuses(u"create in the place of a deleted key"_s, u"ObjectIsDeletedButRecoverable"_s, keys.create(name, ec(u"P-256"_s)));
    ledger.passes(u"recover"_s, settled([&] { return keys.recover(name); }));
    ledger.passes(u"get the recovered key"_s, settled([&] { return keys.get(name); }));
    ledger.passes(u"delete it again"_s, keys.deleteKey(name));
    ledger.passes(u"purge"_s, settled([&] { return keys.purge(name); }));
    const SecretBuffer nothing = SecretBuffer::copyOf("bm9uc2Vuc2U");
    ledger.passes(u"restore"_s, settled([&] { return keys.restore(backup ? *backup : nothing); }),
                  [&](const KeyBundle &back) { return back.properties.id.name == name; });
    ledger.refuses(u"restore nonsense"_s, u"Malformed backup blob"_s, keys.restore(nothing));
    ledger.refuses(u"delete a key that is none"_s, u"KeyNotFound"_s, keys.deleteKey(u"own-never"_s));
    ledger.refuses(u"recover a key that is none"_s, u"KeyNotFound"_s, keys.recover(u"own-never"_s));
}

} // namespace

void tryKeys(KeyClient &keys, Ledger &ledger)
{
    creating(keys, ledger);
    importing(keys, ledger);
    reading(keys, ledger);
    cryptography(keys, ledger);
    rotating(keys, ledger);
    deleting(keys, ledger);
}

} // namespace vault::interop
