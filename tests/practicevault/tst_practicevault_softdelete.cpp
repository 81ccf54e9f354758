// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class SoftDeleteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // One vault where a deletion is through at once, one where it never is while the test runs.
        m_quick = std::make_unique<PracticeVaultProcess>(QStringList(), withDeleteDelay(0));
        m_slow = std::make_unique<PracticeVaultProcess>(QStringList(), withDeleteDelay(600000));
        QVERIFY(m_quick->isRunning() && m_slow->isRunning());
    }

    void deletesRecoversAndPurges_data()
    {
        QTest::addColumn<QByteArray>("plural");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("key") << QByteArray("keys") << QByteArray("audit-signing");
        QTest::newRow("secret") << QByteArray("secrets") << QByteArray("audit-db-password");
    }

    void deletesRecoversAndPurges()
    {
        QFETCH(QByteArray, plural);
        QFETCH(QByteArray, name);
        const std::string live = "/" + plural.toStdString() + "/" + name.toStdString();
        const std::string deleted = "/deleted" + plural.toStdString() + "/" + name.toStdString();
        VaultClient client(*m_quick);
        const Reply gone = client.remove(live);
        QCOMPARE(gone.status, 200);
        QCOMPARE(gone.body["recoveryId"].get<std::string>(), client.origin() + deleted);
        QCOMPARE(gone.body["scheduledPurgeDate"].get<qint64>() - gone.body["deletedDate"].get<qint64>(),
                 gone.body["attributes"]["recoverableDays"].get<qint64>() * 86400);
        QVERIFY(!gone.body.contains("value"));
        QCOMPARE(client.get(live).status, 404);
        QCOMPARE(client.get(deleted).status, 200);
        QVERIFY(!client.get(deleted).body.contains("value"));

        QCOMPARE(client.post(deleted + "/recover").status, 200);
        QCOMPARE(client.get(live).status, 200);
        QCOMPARE(client.get(deleted).status, 404);

        QCOMPARE(client.remove(live).status, 200);
        const Reply purged = client.remove(deleted);
        QCOMPARE(purged.status, 204);
        QVERIFY(purged.text.empty());
        QVERIFY(!purged.hasHeader("Content-Type"));
        QCOMPARE(client.get(deleted).status, 404);
    }

    void keepsNothingWithoutSoftDelete()
    {
        auto environment = withDeleteDelay(0);
        environment.insert(QStringLiteral("PRACTICE_VAULT_RECOVERY_LEVEL"), QStringLiteral("Purgeable"));
        const PracticeVaultProcess process(QStringList(), environment);
        VaultClient client(process);
        const Reply gone = client.remove("/secrets/audit-db-password");
        QCOMPARE(gone.status, 200);
        for (const char *absent : {"recoveryId", "deletedDate", "scheduledPurgeDate"})
            QVERIFY2(!gone.body.contains(absent), absent);
        QCOMPARE(gone.body["attributes"]["recoverableDays"].get<int>(), 0);
        QCOMPARE(client.get("/secrets/audit-db-password").status, 404);
        QCOMPARE(client.get("/deletedsecrets/audit-db-password").status, 404);
        QCOMPARE(client.put("/secrets/audit-db-password", {{"value", "new"}}).status, 200);
    }

    void refusesToPurgeUnderPurgeProtection()
    {
        auto environment = withDeleteDelay(0);
        environment.insert(QStringLiteral("PRACTICE_VAULT_RECOVERY_LEVEL"),
                           QStringLiteral("CustomizedRecoverable+ProtectedSubscription"));
        environment.insert(QStringLiteral("PRACTICE_VAULT_RECOVERABLE_DAYS"), QStringLiteral("7"));
        const PracticeVaultProcess process(QStringList(), environment);
        VaultClient client(process);
        const Reply gone = client.remove("/secrets/audit-db-password");
        QCOMPARE(gone.body["scheduledPurgeDate"].get<qint64>() - gone.body["deletedDate"].get<qint64>(), 7 * 86400);
        const Reply refused = client.remove("/deletedsecrets/audit-db-password");
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.body["error"]["message"].get<std::string>().find("purge protection") != std::string::npos);
        QCOMPARE(client.post("/deletedsecrets/audit-db-password/recover").status, 200);
    }

    void keepsVersionsOverDeleteAndRecover()
    {
        VaultClient client(*m_quick);
        const auto before = client.get("/secrets/session-cookie-key/versions").body;
        client.remove("/secrets/session-cookie-key");
        QVERIFY(client.get("/secrets/session-cookie-key/versions").body["value"].empty());
        client.post("/deletedsecrets/session-cookie-key/recover");
        QCOMPARE(client.get("/secrets/session-cookie-key/versions").body == before, true);
    }

    void isBusyWhileADeletionIsNotThrough()
    {
        VaultClient client(*m_slow);
        QCOMPARE(client.remove("/secrets/audit-db-password").status, 200);
        const Reply get = client.get("/deletedsecrets/audit-db-password");
        QCOMPARE(get.status, 404);
        QCOMPARE(get.message(), "Deleted Secret not found: audit-db-password"s);
        const Reply deleted = client.get("/deletedsecrets");
        for (const auto &item : deleted.body["value"])
            QVERIFY(versionOf(item["id"]) != "audit-db-password");

        const Reply set = client.put("/secrets/audit-db-password", {{"value", "x"}});
        QCOMPARE(set.status, 409);
        QCOMPARE(set.innerCode(), "ObjectIsBeingDeleted"s);
        QCOMPARE(set.message(),
                 "Secret audit-db-password is currently being deleted and cannot be re-created; retry later."s);
        const Reply recover = client.post("/deletedsecrets/audit-db-password/recover");
        QCOMPARE(recover.status, 409);
        QCOMPARE(recover.message(), "Secret audit-db-password is currently being deleted."s);
        const Reply purge = client.remove("/deletedsecrets/audit-db-password");
        QCOMPARE(purge.status, 409);
        QCOMPARE(purge.innerCode(), "ObjectIsBeingDeleted"s);
        QCOMPARE(purge.message(), "Secret is currently being deleted."s);
    }

    void endsTheBusyStateByItself()
    {
        const PracticeVaultProcess process({}, withDeleteDelay(300));
        VaultClient client(process);
        client.remove("/keys/audit-signing");
        QCOMPARE(client.remove("/deletedkeys/audit-signing").status, 409);
        QTRY_COMPARE(client.get("/deletedkeys/audit-signing").status, 200);
        QCOMPARE(client.remove("/deletedkeys/audit-signing").status, 204);
    }

    void refusesANameThatIsDeleted()
    {
        VaultClient client(*m_quick);
        client.remove("/keys/search-signing");
        const Reply reply = client.post("/keys/Search-Signing/create", json {{"kty", "EC"}});
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), "Conflict"s);
        QCOMPARE(reply.innerCode(), "ObjectIsDeletedButRecoverable"s);
        QVERIFY(reply.message().find("Key search-signing is currently in a deleted but recoverable state") == 0);
    }

    void refusesToRecoverOrPurgeWhatIsNotDeleted()
    {
        VaultClient client(*m_quick);
        const Reply recover = client.post("/deletedsecrets/feature-flags/recover");
        QCOMPARE(recover.status, 400);
        QCOMPARE(recover.code(), "MethodNotAllowed"s);
        QCOMPARE(recover.innerCode(), "RequestNotAllowedOnNonDeletedObject"s);
        QCOMPARE(recover.message(), "Secret exists already: feature-flags"s);
        const Reply purge = client.remove("/deletedkeys/orders-signing");
        QCOMPARE(purge.status, 400);
        QCOMPARE(purge.innerCode(), "ObjectMustBeDeletedPriorToBeingPurged"s);
        QCOMPARE(client.remove("/deletedkeys/unknown").status, 404);
        QCOMPARE(client.post("/deletedkeys/unknown/recover").status, 404);
        QCOMPARE(client.remove("/keys/unknown").code(), "KeyNotFound"s);
    }

    void refusesToDeleteWhatACertificateOwns()
    {
        VaultClient client(*m_quick);
        const Reply key = client.remove("/keys/www-contoso-example");
        QCOMPARE(key.status, 403);
        QCOMPARE(key.innerCode(), "KeyManagedByKeyVault"s);
        QCOMPARE(client.remove("/secrets/www-contoso-example").innerCode(), "SecretManagedByKeyVault"s);
        const Reply secret = client.get("/secrets/www-contoso-example");
        QCOMPARE(secret.body["managed"].get<bool>(), true);
        QCOMPARE(secret.body["kid"].get<std::string>(),
                 client.get("/keys/www-contoso-example").body["key"]["kid"].get<std::string>());
    }

    void hidesADeletedSecretThatIsDisabled()
    {
        VaultClient client(*m_quick);
        client.remove("/secrets/old-admin-password");
        const Reply reply = client.get("/deletedsecrets/old-admin-password");
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.innerCode(), "AccessDenied"s);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_quick;
    std::unique_ptr<PracticeVaultProcess> m_slow;
};

QTEST_GUILESS_MAIN(SoftDeleteTest)
#include "tst_practicevault_softdelete.moc"
