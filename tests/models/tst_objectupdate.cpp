// SPDX-License-Identifier: Apache-2.0
#include "models/objectsave.h"
#include "network/connections/connectionrequest.h"
#include "network/connections/vaultsession.h"
#include "tests/network/keyvault/awaited.h"
#include "tests/support/practicevaultprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

VaultItem secretOf(const Tags &tags, const Attributes &attributes = {})
{
    VaultItem item;
    item.id = *ObjectId::parse(u"https://contoso.vault.azure.net/secrets/orders"_s);
    item.tags = tags;
    item.attributes = attributes;
    return item;
}

} // namespace

/// What an edit sends, and what it does when the vault holds something else by then.
class TestObjectUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void onlyWhatWasChangedIsSent();
    void operationsAreComparedAsASet();
    void editsAreCarriedOverTagByTag();

    void enablingSendsOneField();
    void tagsGoAsTheCompleteSet();
    void theComparedVersionIsNamed();
    void aKeyIsReadAndItsOperationsSent();
    void aSecretsValueIsNeverRead();
    void somebodyElsesChangeStopsTheUpdate();
    void aNewerVersionStopsTheUpdate();
    void whatIsThereAlreadyIsNotSentAgain();
    void aKeyThatMayNotBeReadIsFoundAmongItsVersions();
    void whatCannotBeComparedIsNotSent();
    void aRefusalIsTold_data();
    void aRefusalIsTold();

private:
    EditedObject secret(const QString &name, const Tags &tags = {});
    EditedObject key(const QString &name);
    QStringList sent() const;
    QStringList fields() const;

    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<VaultSession> m_session;
    int m_number = 0;
};

void TestObjectUpdate::initTestCase()
{
    m_process = std::make_unique<PracticeVaultProcess>();
    QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    ConnectionRequest request;
    request.connection.vaultUrl = m_process->url().toString();
    request.connection.additionalRootFile = m_process->caFile();
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(m_process->token());
    auto session = openVault(std::move(request));
    QVERIFY(session);
    m_session = std::move(*session);
}

void TestObjectUpdate::init()
{
    m_process->clearFaults();
    m_process->clearRequests();
}

/// A new secret as a list would tell of it: without a version.
EditedObject TestObjectUpdate::secret(const QString &name, const Tags &tags)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf("canary-value");
    parameters.tags = tags;
    auto made = test::awaited(m_session->secrets().set(name, parameters));
    EditedObject object{false, made->properties, {}};
    object.properties.id.version.clear();
    m_process->clearRequests();
    return object;
}

EditedObject TestObjectUpdate::key(const QString &name)
{
    CreateKeyParameters parameters;
    parameters.kty = u"RSA"_s;
    parameters.keySize = 2048;
    auto made = test::awaited(m_session->keys().create(name, parameters));
    m_process->clearRequests();
    return {true, made->properties, made->key.keyOps};
}

QStringList TestObjectUpdate::sent() const
{
    QStringList lines;
    for (const auto &request : m_process->requests())
        lines.append(request.toObject()["method"_L1].toString() + u' ' + request.toObject()["path"_L1].toString());
    return lines;
}

/// The fields of the update's body, at every depth. (The vault's log keeps no contents.)
QStringList TestObjectUpdate::fields() const
{
    QStringList names;
    for (const auto &request : m_process->requests()) {
        if (request.toObject()["method"_L1].toString() == "PATCH"_L1) {
            for (const auto &name : request.toObject()["bodyPaths"_L1].toArray())
                names.append(name.toString());
        }
    }
    names.sort();
    return names;
}

void TestObjectUpdate::onlyWhatWasChangedIsSent()
{
    const EditedObject before{false, secretOf({{u"env"_s, u"prod"_s}}), {}};
    QVERIFY(differenceOf(before, before).isEmpty());
    EditedObject wanted = before;
    wanted.properties.attributes.expires = 2'000'000'000;
    const ObjectUpdate update = differenceOf(before, wanted);
    QVERIFY(!update.isEmpty());
    QCOMPARE(update.attributes.expires, std::optional<UnixSeconds>(2'000'000'000));
    QVERIFY(!update.attributes.enabled && !update.attributes.notBefore && !update.tags && !update.contentType);
    QVERIFY(isSameContent(applied(before, update), wanted));
}

void TestObjectUpdate::operationsAreComparedAsASet()
{
    const EditedObject before{true, secretOf({}), {u"sign"_s, u"verify"_s}};
    EditedObject wanted = before;
    wanted.keyOps = {u"verify"_s, u"sign"_s};
    QVERIFY(differenceOf(before, wanted).isEmpty());
    wanted.keyOps = {u"verify"_s};
    QCOMPARE(differenceOf(before, wanted).keyOps, std::optional<QStringList>(QStringList{u"verify"_s}));
}

void TestObjectUpdate::editsAreCarriedOverTagByTag()
{
    const EditedObject before{false, secretOf({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"c"_s, u"1"_s}}), {}};
    EditedObject mine = before;
    mine.properties.tags = {{u"a"_s, u"2"_s}, {u"c"_s, u"1"_s}, {u"mine"_s, u"1"_s}};
    mine.properties.attributes.enabled = false;
    EditedObject theirs = before;
    theirs.properties.tags = {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"c"_s, u"3"_s}, {u"theirs"_s, u"1"_s}};
    theirs.properties.attributes.expires = 2'000'000'000;
    const EditedObject merged = rebased(before, mine, theirs);
    const Tags expected{{u"a"_s, u"2"_s}, {u"c"_s, u"3"_s}, {u"mine"_s, u"1"_s}, {u"theirs"_s, u"1"_s}};
    QCOMPARE(merged.properties.tags, expected);
    QVERIFY(!merged.properties.attributes.enabled);
    QCOMPARE(merged.properties.attributes.expires, std::optional<UnixSeconds>(2'000'000'000));
}

void TestObjectUpdate::enablingSendsOneField()
{
    const EditedObject made = secret(u"toggled"_s, {{u"env"_s, u"prod"_s}});
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    ObjectUpdate update;
    update.attributes.enabled = false;
    save.saveUncompared(made, update);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(sent(), QStringList{u"PATCH /secrets/toggled"_s});
    QCOMPARE(fields(), (QStringList{u"attributes"_s, u"attributes.enabled"_s}));
    const auto now = saved.constFirst().constFirst().value<EditedObject>();
    QVERIFY(!now.properties.attributes.enabled);
    QCOMPARE(now.properties.tags.value(u"env"_s), u"prod"_s);
}

void TestObjectUpdate::tagsGoAsTheCompleteSet()
{
    const EditedObject made = secret(u"tagged"_s, {{u"env"_s, u"prod"_s}, {u"old"_s, u"1"_s}});
    EditedObject wanted = made;
    wanted.properties.tags = {{u"env"_s, u"prod"_s}, {u"team"_s, u"orders"_s}};
    wanted.properties.contentType = u"text/plain"_s;
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    save.save(made, differenceOf(made, wanted));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(fields(), (QStringList{u"contentType"_s, u"tags"_s}));
    QCOMPARE(saved.constFirst().constFirst().value<EditedObject>().properties.tags, wanted.properties.tags);
}

void TestObjectUpdate::theComparedVersionIsNamed()
{
    const EditedObject made = secret(u"versioned"_s);
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    ObjectUpdate update;
    update.tags = Tags{};
    update.attributes.expires = 2'000'000'000;
    save.save(made, update);
    QTRY_COMPARE(saved.size(), 1);
    const QString version = saved.constFirst().constFirst().value<EditedObject>().properties.id.version;
    QVERIFY(!version.isEmpty());
    QCOMPARE(sent().constLast(), u"PATCH /secrets/versioned/"_s + version);
    QCOMPARE(fields(), (QStringList{u"attributes"_s, u"attributes.exp"_s, u"tags"_s}));
    const auto now = saved.constFirst().constFirst().value<EditedObject>();
    QCOMPARE(now.properties.attributes.expires, update.attributes.expires);
}

void TestObjectUpdate::aKeyIsReadAndItsOperationsSent()
{
    const EditedObject made = key(u"edited-key"_s);
    EditedObject wanted = made;
    wanted.keyOps = {u"decrypt"_s, u"encrypt"_s};
    wanted.properties.attributes.enabled = false;
    wanted.properties.attributes.notBefore = 1'500'000'000;
    wanted.properties.attributes.expires = 2'500'000'000;
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    save.save(made, differenceOf(made, wanted));
    QTRY_COMPARE(saved.size(), 1);
    const QString path = u"/keys/edited-key/"_s + made.properties.id.version;
    QCOMPARE(sent(), (QStringList{u"GET "_s + path, u"PATCH "_s + path}));
    QCOMPARE(fields(), (QStringList{u"attributes"_s, u"attributes.enabled"_s, u"attributes.exp"_s, u"attributes.nbf"_s,
                                    u"key_ops"_s}));
    QCOMPARE(saved.constFirst().constFirst().value<EditedObject>().keyOps, wanted.keyOps);
}

void TestObjectUpdate::aSecretsValueIsNeverRead()
{
    const EditedObject made = secret(u"unread"_s);
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    ObjectUpdate update;
    update.tags = Tags{{u"a"_s, u"b"_s}};
    save.save(made, update);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(sent().constFirst(), u"GET /secrets/unread/versions"_s);
    QCOMPARE(sent().size(), 2);
}

void TestObjectUpdate::somebodyElsesChangeStopsTheUpdate()
{
    const EditedObject made = secret(u"contested"_s, {{u"env"_s, u"prod"_s}});
    SecretUpdate theirs;
    theirs.tags = Tags{{u"env"_s, u"prod"_s}, {u"theirs"_s, u"1"_s}};
    QVERIFY(test::awaited(m_session->secrets().update(u"contested"_s, {}, theirs)));
    m_process->clearRequests();

    ObjectSave save(*m_session);
    QSignalSpy changed(&save, &ObjectSave::changedMeanwhile);
    ObjectUpdate update;
    update.tags = Tags{{u"env"_s, u"test"_s}};
    save.save(made, update);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!save.isBusy());
    QCOMPARE(sent(), QStringList{u"GET /secrets/contested/versions"_s});
    QCOMPARE(changed.constFirst().constFirst().value<EditedObject>().properties.tags, *theirs.tags);
}

void TestObjectUpdate::aNewerVersionStopsTheUpdate()
{
    const EditedObject made = secret(u"superseded"_s);
    QTest::qWait(1100); // Dates have whole seconds: the next version must be younger.
    secret(u"superseded"_s);
    ObjectSave save(*m_session);
    QSignalSpy changed(&save, &ObjectSave::changedMeanwhile);
    ObjectUpdate update;
    update.attributes.enabled = false;
    save.save(made, update);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!sent().join(u' ').contains(u"PATCH"_s));
}

void TestObjectUpdate::whatIsThereAlreadyIsNotSentAgain()
{
    const EditedObject made = secret(u"answered-late"_s);
    SecretUpdate lost;
    lost.tags = Tags{{u"a"_s, u"b"_s}};
    QVERIFY(test::awaited(m_session->secrets().update(u"answered-late"_s, {}, lost)));
    m_process->clearRequests();
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    ObjectUpdate update;
    update.tags = lost.tags;
    save.save(made, update);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(sent(), QStringList{u"GET /secrets/answered-late/versions"_s});
}

void TestObjectUpdate::aKeyThatMayNotBeReadIsFoundAmongItsVersions()
{
    const EditedObject made = key(u"unreadable-key"_s);
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"innerCode"_L1, "ForbiddenByRbac"_L1}, {"message"_L1, "no"_L1},
                         {"match"_L1, "GET /keys/unreadable-key/"_L1}});
    ObjectSave save(*m_session);
    QSignalSpy saved(&save, &ObjectSave::saved);
    ObjectUpdate update;
    update.tags = Tags{{u"a"_s, u"b"_s}};
    save.save(made, update);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(sent().at(1), u"GET /keys/unreadable-key/versions"_s);
    QCOMPARE(fields(), QStringList{u"tags"_s});
}

void TestObjectUpdate::whatCannotBeComparedIsNotSent()
{
    const EditedObject made = secret(u"not-listed"_s);
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, 403}, {"code"_L1, "Forbidden"_L1},
                         {"innerCode"_L1, "ForbiddenByPolicy"_L1}, {"message"_L1, "no"_L1},
                         {"match"_L1, "GET /secrets/not-listed/versions"_L1}});
    ObjectSave save(*m_session);
    QSignalSpy unknown(&save, &ObjectSave::notComparable);
    ObjectUpdate update;
    update.tags = Tags{{u"a"_s, u"b"_s}};
    save.save(made, update);
    QTRY_COMPARE(unknown.size(), 1);
    QVERIFY(!sent().join(u' ').contains(u"PATCH"_s));
    QSignalSpy saved(&save, &ObjectSave::saved);
    save.saveUncompared(made, update);
    QTRY_COMPARE(saved.size(), 1);
}

void TestObjectUpdate::aRefusalIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("match");
    QTest::newRow("no permission to set") << 403 << u"PATCH"_s;
    QTest::newRow("too many tags") << 400 << u"PATCH"_s;
    QTest::newRow("deleted meanwhile") << 404 << u"GET"_s;
}

void TestObjectUpdate::aRefusalIsTold()
{
    QFETCH(int, status);
    QFETCH(QString, match);
    const EditedObject made = secret(u"refused-%1"_s.arg(status));
    m_process->addFault({{"fault"_L1, "status"_L1}, {"status"_L1, status}, {"code"_L1, "Refused"_L1},
                         {"message"_L1, "no"_L1}, {"match"_L1, QString(match + u" /secrets/refused"_s)}});
    ObjectSave save(*m_session);
    QSignalSpy failed(&save, &ObjectSave::failed);
    ObjectUpdate update;
    update.tags = Tags{{u"a"_s, u"b"_s}};
    save.save(made, update);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ApiError>().httpStatus, status);
    QVERIFY(!save.isBusy());
    QCOMPARE(sent().join(u' ').count(u"PATCH"_s), match == u"PATCH"_s ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestObjectUpdate)
#include "tst_objectupdate.moc"
