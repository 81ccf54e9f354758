// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>(QStringList(), withDeleteDelay(0));
        QVERIFY(m_process->isRunning());
    }

    void setsAndGetsVersions()
    {
        VaultClient client(*m_process);
        const Reply first = client.put("/secrets/set-twice", {{"value", "one"}, {"contentType", "text/plain"}});
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body["value"].get<std::string>(), "one"s);
        QVERIFY(!first.body.contains("tags"));
        const Reply second = client.put("/secrets/set-twice", {{"value", "two"}, {"tags", json::object()}});
        QVERIFY(second.body["tags"].empty() && second.body["tags"].is_object());
        QVERIFY(!second.body.contains("contentType"));
        QCOMPARE(client.get("/secrets/set-twice").body["value"].get<std::string>(), "two"s);
        const std::string version = versionOf(first.body["id"]);
        QCOMPARE(version.size(), std::size_t(32));
        QCOMPARE(client.get("/secrets/set-twice/" + version).body["value"].get<std::string>(), "one"s);
        QCOMPARE(client.get("/secrets/set-twice/versions").body["value"].size(), std::size_t(2));
    }

    void takesExactly25600Bytes()
    {
        VaultClient client(*m_process);
        QCOMPARE(client.put("/secrets/size", {{"value", std::string(25600, 'v')}}).status, 200);
        const Reply refused = client.put("/secrets/size", {{"value", std::string(25601, 'v')}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), "BadParameter"s);
        QCOMPARE(refused.message(), "Property  has invalid value\r\n"s);
        QCOMPARE(client.get("/secrets/largest-value-25600-bytes").body["value"].get<std::string>().size(),
                 std::size_t(25600));
    }

    void takesFifteenTagsOfLimitedLength()
    {
        VaultClient client(*m_process);
        json tags = json::object();
        for (int i = 0; i < 15; ++i)
            tags["tag" + std::to_string(i)] = std::string(512, 'v');
        QCOMPARE(client.put("/secrets/tags", {{"value", "x"}, {"tags", tags}}).status, 200);
        tags["one-too-many"] = "v";
        QCOMPARE(client.put("/secrets/tags", {{"value", "x"}, {"tags", tags}}).message(),
                 "Property  has invalid value\r\n"s);
        QCOMPARE(client.put("/secrets/tags", {{"value", "x"}, {"tags", {{"a", std::string(513, 'v')}}}}).status, 400);
        QCOMPARE(client.put("/secrets/tags", {{"value", "x"}, {"contentType", std::string(256, 'c')}}).status, 400);
    }

    void refusesTheValueOfADisabledSecret()
    {
        VaultClient client(*m_process);
        const Reply refused = client.get("/secrets/maintenance-account-password");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.innerCode(), "SecretDisabled"s);
        QCOMPARE(refused.message(), "Operation get is not allowed on a disabled secret."s);
        QCOMPARE(client.patch("/secrets/maintenance-account-password", {{"attributes", {{"enabled", true}}}}).status, 200);
        QCOMPARE(client.get("/secrets/maintenance-account-password").status, 200);
    }

    void answersExpiredAndEarlySecrets()
    {
        VaultClient client(*m_process);
        for (const std::string name : {"legacy-ftp-password", "next-quarter-api-token"})
            QCOMPARE(client.get("/secrets/" + name).status, 200);
    }

    void updatesWithoutTheValue()
    {
        VaultClient client(*m_process);
        client.put("/secrets/patched", {{"value", "kept"}, {"tags", {{"a", "1"}}}, {"contentType", "text/plain"}});
        const Reply patched = client.patch("/secrets/patched", {{"value", "ignored"}, {"attributes", {{"exp", 4102444800}}}});
        QCOMPARE(patched.status, 200);
        QVERIFY(!patched.body.contains("value"));
        QCOMPARE(patched.body["tags"]["a"].get<std::string>(), "1"s);
        const Reply after = client.get("/secrets/patched");
        QCOMPARE(after.body["value"].get<std::string>(), "kept"s);
        QCOMPARE(after.body["attributes"]["exp"].get<qint64>(), 4102444800LL);
        QCOMPARE(client.patch("/secrets/unknown", json::object()).code(), "SecretNotFound"s);
    }

    void refusesASecretWithoutAValue()
    {
        VaultClient client(*m_process);
        QCOMPARE(client.put("/secrets/no-value", json::object()).code(), "BadParameter"s);
        QCOMPARE(client.put("/secrets/no-value", {{"value", 17}}).code(), "BadParameter"s);
    }

    void keepsEveryCharacter()
    {
        const std::string value = "zwei\r\nZeilen\t\"…\" 中文 🔐\u0001 ende ";
        VaultClient client(*m_process);
        client.put("/secrets/characters", {{"value", value}});
        QCOMPARE(client.get("/secrets/characters").body["value"].get<std::string>(), value);
    }

    void backsUpAndRestoresIntoAnotherVault()
    {
        VaultClient client(*m_process);
        const Reply blob = client.post("/secrets/partner-api-token/backup");
        QCOMPARE(blob.status, 200);
        const PracticeVaultProcess other({QStringLiteral("--seed-empty")});
        VaultClient otherClient(other);
        const Reply restored = otherClient.post("/secrets/restore", blob.body);
        QCOMPARE(restored.status, 200);
        QVERIFY(!restored.body.contains("value"));
        QCOMPARE(otherClient.get("/secrets/partner-api-token").body["value"] == client.get("/secrets/partner-api-token").body["value"],
                 true);
        QCOMPARE(otherClient.get("/secrets/partner-api-token/versions").body["value"].size(), std::size_t(4));
        QCOMPARE(otherClient.post("/secrets/restore", blob.body).status, 409);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_practicevault_secrets.moc"
