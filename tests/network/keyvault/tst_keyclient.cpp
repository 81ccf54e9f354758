// SPDX-License-Identifier: Apache-2.0
#include "testjwk.h"
#include "vaultfixture.h"

#include "network/crypto/publickey.h"
#include "network/crypto/signaturealgorithm.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::RouteForm)

/// Every function of KeyClient against a practice vault, in both forms.
class TestKeyClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void createdKeysAreRead_data() { forms(); }
    void createdKeysAreRead();
    void importedKeysSignForTheirPublicHalf_data() { forms(); }
    void importedKeysSignForTheirPublicHalf();
    void signaturesVerifyHereAndThere_data();
    void signaturesVerifyHereAndThere();
    void whatIsEncryptedIsDecrypted_data() { forms(); }
    void whatIsEncryptedIsDecrypted();
    void versions_data() { forms(); }
    void versions();
    void olderVersionSigns();
    void update_data() { forms(); }
    void update();
    void rotation_data() { forms(); }
    void rotation();
    void backupAndRestore_data() { forms(); }
    void backupAndRestore();
    void deleteRecoverPurge_data() { forms(); }
    void deleteRecoverPurge();
    void listsReachTheEnd_data() { forms(); }
    void listsReachTheEnd();
    void refusalsOfTheVault_data() { forms(); }
    void refusalsOfTheVault();

private:
    static void forms();
    /// A name that no other test and no other form uses.
    static QString uniqueName();
    KeyBundle create(const QString &name, const QString &kty, const QString &crv = {});

    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<VaultFixture> m_fixture;
};

void TestKeyClient::initTestCase()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRACTICE_VAULT_DELETE_DELAY_MS"_s, u"400"_s);
    m_vault = std::make_unique<PracticeVaultProcess>(QStringList(), environment);
    QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
}

void TestKeyClient::forms()
{
    QTest::addColumn<RouteForm>("form");
    QTest::newRow("documented") << RouteForm::Documented;
    QTest::newRow("service") << RouteForm::Service;
}

void TestKeyClient::init()
{
    const bool documented = QByteArrayView(QTest::currentDataTag()).contains("documented");
    m_fixture = std::make_unique<VaultFixture>(*m_vault, documented ? RouteForm::Documented : RouteForm::Service);
    QCOMPARE(m_fixture->endpoint.routeForm(), documented ? RouteForm::Documented : RouteForm::Service);
}

QString TestKeyClient::uniqueName()
{
    QString tag = QString::fromLatin1(QTest::currentDataTag());
    return "t-"_L1 + QString::fromLatin1(QTest::currentTestFunction()) + u'-' + tag.replace(u' ', u'-');
}

KeyBundle TestKeyClient::create(const QString &name, const QString &kty, const QString &crv)
{
    CreateKeyParameters parameters;
    parameters.kty = kty;
    parameters.crv = crv;
    auto bundle = awaited(m_fixture->keys.create(name, parameters));
    if (!bundle)
        qWarning("The key was not created: %s", qPrintable(bundle.error().message));
    return bundle ? std::move(*bundle) : KeyBundle();
}

void TestKeyClient::createdKeysAreRead()
{
    const QString name = uniqueName();
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    parameters.keySize = 3072;
    parameters.keyOps = {u"sign"_s, u"verify"_s};
    parameters.attributes.expires = 2'524'611'661;
    parameters.tags = {{u"team"_s, u"Büro \"1\""_s}};
    const auto created = awaited(m_fixture->keys.create(name, parameters));
    QVERIFY(created);
    QCOMPARE(created->key.keySize(), 3072);

    const auto read = awaited(m_fixture->keys.get(name));
    QVERIFY(read);
    QCOMPARE(read->properties.id, created->properties.id);
    QCOMPARE(read->properties.id.name, name);
    QCOMPARE(read->key.n, created->key.n);
    QCOMPARE(QSet<QString>(read->key.keyOps.begin(), read->key.keyOps.end()), QSet<QString>({u"sign"_s, u"verify"_s}));
    QCOMPARE(read->properties.attributes.expires, parameters.attributes.expires);
    QCOMPARE(read->properties.tags, parameters.tags);
    const auto version = awaited(m_fixture->keys.get(name, created->properties.id.version));
    QVERIFY(version);
    QCOMPARE(version->key.n, created->key.n);
}

void TestKeyClient::importedKeysSignForTheirPublicHalf()
{
    const QByteArray digest = QCryptographicHash::hash("imported", QCryptographicHash::Sha256);
    for (const bool rsa : {true, false}) {
        const QString name = uniqueName() + (rsa ? "-rsa"_L1 : "-ec"_L1);
        const QString algorithm = rsa ? u"PS256"_s : u"ES256"_s;
        ImportKeyParameters parameters;
        parameters.key = rsa ? makeRsaKey(2048) : makeP256Key();
        parameters.key.publicKey.keyOps = {u"sign"_s, u"verify"_s};
        const auto imported = awaited(m_fixture->keys.importKey(name, parameters));
        QVERIFY(imported);
        QCOMPARE(jwkThumbprint(imported->key), jwkThumbprint(parameters.key.publicKey));

        const auto signature = awaited(m_fixture->keys.sign(name, {}, algorithm, digest));
        QVERIFY(signature);
        QCOMPARE(signature->keyId.version, imported->properties.id.version);
        QCOMPARE(verifyLocally(parameters.key.publicKey, algorithm, digest, signature->value.view()).value_or(false), true);
    }
}

void TestKeyClient::signaturesVerifyHereAndThere_data()
{
    QTest::addColumn<QString>("kty");
    QTest::addColumn<QString>("crv");
    for (const char *form : {"documented", "service"}) {
        QTest::addRow("RSA %s", form) << u"RSA"_s << QString();
        for (const char *curve : {"P-256", "P-384", "P-521", "P-256K"})
            QTest::addRow("%s %s", curve, form) << u"EC"_s << QString::fromLatin1(curve);
    }
}

void TestKeyClient::signaturesVerifyHereAndThere()
{
    QFETCH(QString, kty);
    QFETCH(QString, crv);
    const QString name = uniqueName();
    const KeyBundle bundle = create(name, kty, crv);
    const QStringList algorithms = signatureAlgorithmsFor(bundle.key);
    QCOMPARE(algorithms.size(), kty == "RSA"_L1 ? 6 : 1);
    for (const QString &algorithm : algorithms) {
        const QByteArray digest = QCryptographicHash::hash("message", signatureAlgorithm(algorithm)->hash);
        const auto signature = awaited(m_fixture->keys.sign(name, {}, algorithm, digest));
        QVERIFY2(signature, qPrintable(algorithm));
        QCOMPARE(signature->value.size(), signatureSizeFor(bundle.key));
        QCOMPARE(verifyLocally(bundle.key, algorithm, digest, signature->value.view()).value_or(false), true);

        QByteArray bytes = signature->value.view().toByteArray();
        QCOMPARE(awaited(m_fixture->keys.verify(name, {}, algorithm, digest, bytes)).value(), true);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QCOMPARE(awaited(m_fixture->keys.verify(name, {}, algorithm, digest, bytes)).value(), false);
    }
}

void TestKeyClient::whatIsEncryptedIsDecrypted()
{
    const QString name = uniqueName();
    create(name, u"RSA"_s);
    const SecretBuffer plain = SecretBuffer::copyOf(QByteArray("plain\0text", 10));
    const auto both = [&](KeyCipherOperation there, KeyCipherOperation back, const QString &algorithm) {
        const auto hidden = awaited(m_fixture->keys.cipher(there, name, {}, algorithm, plain));
        if (!hidden || hidden->value.size() != 256)
            return QByteArray("not encrypted");
        const auto shown = awaited(m_fixture->keys.cipher(back, name, {}, algorithm, hidden->value));
        return shown ? shown->value.view().toByteArray() : QByteArray("not decrypted");
    };
    for (const QString &algorithm : {u"RSA1_5"_s, u"RSA-OAEP"_s, u"RSA-OAEP-256"_s}) {
        QCOMPARE(both(KeyCipherOperation::Encrypt, KeyCipherOperation::Decrypt, algorithm), plain.view().toByteArray());
        QCOMPARE(both(KeyCipherOperation::Wrap, KeyCipherOperation::Unwrap, algorithm), plain.view().toByteArray());
    }
}

void TestKeyClient::versions()
{
    const QString name = uniqueName();
    const KeyBundle first = create(name, u"EC"_s, u"P-256"_s);
    const KeyBundle second = create(name, u"EC"_s, u"P-256"_s);
    QVERIFY(first.properties.id.version != second.properties.id.version);
    const QList<VaultItem> items
        = everyItem([&](const QUrl &link) { return m_fixture->keys.listVersions(name, link); });
    QStringList found;
    for (const VaultItem &item : items)
        found.append(item.id.version);
    found.sort();
    QStringList expected{first.properties.id.version, second.properties.id.version};
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(awaited(m_fixture->keys.get(name))->properties.id.version, second.properties.id.version);
    QCOMPARE(awaited(m_fixture->keys.get(name, first.properties.id.version))->key.x, first.key.x);
}

void TestKeyClient::olderVersionSigns()
{
    const QString name = uniqueName();
    const KeyBundle older = create(name, u"EC"_s, u"P-256"_s);
    create(name, u"EC"_s, u"P-256"_s);
    const QByteArray digest(32, 'd');
    const auto signature = awaited(m_fixture->keys.sign(name, older.properties.id.version, u"ES256"_s, digest));
    QVERIFY(signature);
    QCOMPARE(signature->keyId.version, older.properties.id.version);
    QCOMPARE(verifyLocally(older.key, u"ES256"_s, digest, signature->value.view()).value_or(false), true);
}

void TestKeyClient::update()
{
    const QString name = uniqueName();
    const KeyBundle created = create(name, u"EC"_s, u"P-256"_s);
    KeyUpdate change;
    change.attributes.enabled = false;
    change.keyOps = QStringList(u"verify"_s);
    change.tags = Tags({{u"a"_s, u"b"_s}});
    const auto updated = awaited(m_fixture->keys.update(name, created.properties.id.version, change));
    QVERIFY(updated);
    QCOMPARE(updated->properties.attributes.enabled, false);
    QCOMPARE(updated->key.keyOps, QStringList(u"verify"_s));
    QCOMPARE(updated->properties.tags, *change.tags);
    const auto current = awaited(m_fixture->keys.update(name, {}, {}));
    QVERIFY(current); // Nothing in it: nothing changes.
    QCOMPARE(current->properties.attributes.enabled, false);
    QCOMPARE(current->properties.tags, *change.tags);
}

void TestKeyClient::rotation()
{
    const QString name = uniqueName();
    const KeyBundle created = create(name, u"EC"_s, u"P-256"_s);
    QVERIFY(!awaited(m_fixture->keys.rotationPolicy(name))->isSet());
    KeyRotationPolicy policy;
    policy.lifetimeActions = {{u"Rotate"_s, u"P90D"_s, {}}};
    policy.expiryTime = u"P2Y"_s;
    const auto set = awaited(m_fixture->keys.setRotationPolicy(name, policy));
    QVERIFY(set);
    QCOMPARE(set->lifetimeActions.constFirst().timeAfterCreate, u"P90D"_s);
    QVERIFY(awaited(m_fixture->keys.rotationPolicy(name))->isSet());

    const auto rotated = awaited(m_fixture->keys.rotate(name));
    QVERIFY(rotated);
    QCOMPARE(rotated->properties.id.name, name);
    QVERIFY(rotated->properties.id.version != created.properties.id.version);
    QVERIFY(rotated->key.x != created.key.x);
}

void TestKeyClient::backupAndRestore()
{
    const QString name = uniqueName();
    const KeyBundle created = create(name, u"EC"_s, u"P-384"_s);
    const auto backup = awaited(m_fixture->keys.backup(name));
    QVERIFY(backup);
    QCOMPARE(awaited(m_fixture->keys.restore(*backup)).error().httpStatus, 409); // It still exists.
    QVERIFY(awaited(m_fixture->keys.deleteKey(name)));
    QVERIFY(eventually([&] { return m_fixture->keys.purge(name); }));
    const auto restored = awaited(m_fixture->keys.restore(*backup));
    QVERIFY(restored);
    QCOMPARE(restored->properties.id, created.properties.id);
    QCOMPARE(restored->key.x, created.key.x);
}

void TestKeyClient::deleteRecoverPurge()
{
    const QString name = uniqueName();
    const KeyBundle created = create(name, u"EC"_s, u"P-256"_s);
    const auto deleted = awaited(m_fixture->keys.deleteKey(name));
    QVERIFY(deleted);
    QVERIFY(deleted->properties.recoveryId.endsWith("/deletedkeys/"_L1 + name));
    QVERIFY(*deleted->properties.scheduledPurgeDate > *deleted->properties.deletedDate);
    // The deletion takes a moment, and until then nothing else can be done with the name.
    QCOMPARE(codeOf(awaited(m_fixture->keys.purge(name))), u"ObjectIsBeingDeleted"_s);
    QCOMPARE(codeOf(awaited(m_fixture->keys.getDeleted(name))), u"KeyNotFound"_s);
    QVERIFY(eventually([&] { return m_fixture->keys.getDeleted(name); }));
    const QList<VaultItem> listed = everyItem([&](const QUrl &link) { return m_fixture->keys.listDeleted(link); });
    QVERIFY(std::any_of(listed.begin(), listed.end(), [&](const VaultItem &item) { return item.id.name == name; }));

    const auto recovered = awaited(m_fixture->keys.recover(name));
    QVERIFY(recovered);
    QCOMPARE(recovered->properties.id, created.properties.id);
    QVERIFY(awaited(m_fixture->keys.get(name)));

    QVERIFY(awaited(m_fixture->keys.deleteKey(name)));
    QVERIFY(eventually([&] { return m_fixture->keys.purge(name); }));
    QCOMPARE(codeOf(awaited(m_fixture->keys.getDeleted(name))), u"KeyNotFound"_s);
}

void TestKeyClient::listsReachTheEnd()
{
    int count = 0;
    QSet<QString> names;
    const QList<VaultItem> items = everyItem([&](const QUrl &link) {
        ++count;
        return m_fixture->keys.list(link);
    });
    for (const VaultItem &item : items) {
        QVERIFY(item.id.version.isEmpty());
        QCOMPARE(item.id.kind, ObjectKind::Key);
        names.insert(item.id.name);
    }
    QCOMPARE(names.size(), items.size());
    QVERIFY(count > 1);
}

void TestKeyClient::refusalsOfTheVault()
{
    const QString name = uniqueName();
    QCOMPARE(codeOf(awaited(m_fixture->keys.get(u"no-such-key"_s))), u"KeyNotFound"_s);
    CreateKeyParameters unknown;
    unknown.kty = u"DSA"_s;
    const auto refused = awaited(m_fixture->keys.create(name, unknown));
    QCOMPARE(refused.error().httpStatus, 400);
    QCOMPARE(refused.error().code, u"BadParameter"_s);
    QCOMPARE(refused.error().operation, u"CreateKey"_s);

    CreateKeyParameters verifyOnly;
    verifyOnly.kty = u"EC"_s;
    verifyOnly.keyOps = {u"verify"_s};
    QVERIFY(awaited(m_fixture->keys.create(name, verifyOnly)));
    QCOMPARE(codeOf(awaited(m_fixture->keys.sign(name, {}, u"ES256"_s, QByteArray(32, 'd')))),
             u"KeyOperationForbidden"_s);
}

QTEST_GUILESS_MAIN(TestKeyClient)
#include "tst_keyclient.moc"
