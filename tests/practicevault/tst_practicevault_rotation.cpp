// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class RotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY(m_process->isRunning());
    }

    void rotatesIntoANewVersionOfTheSameShape()
    {
        VaultClient client(*m_process);
        const json before = client.get("/keys/invoice-seal-2026").body;
        const Reply rotated = client.post("/keys/invoice-seal-2026/rotate");
        QCOMPARE(rotated.status, 200);
        QVERIFY(rotated.body["key"]["kid"] != before["key"]["kid"]);
        QVERIFY(rotated.body["key"]["x"] != before["key"]["x"]);
        QCOMPARE(rotated.body["key"]["crv"].get<std::string>(), "P-384"s);
        QVERIFY(!rotated.body["attributes"].contains("exp"));
        QCOMPARE(client.get("/keys/invoice-seal-2026").body == rotated.body, true);
        QCOMPARE(client.post("/keys/unknown/rotate").status, 404);
    }

    void hasANoticeWhereNoPolicyIsSet()
    {
        const Reply reply = VaultClient(*m_process).get("/keys/orders-signing/rotationpolicy");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body["attributes"].is_null());
        QVERIFY(!reply.body.contains("id"));
        QCOMPARE(reply.body["lifetimeActions"].size(), std::size_t(1));
        QCOMPARE(reply.body["lifetimeActions"][0]["action"]["type"].get<std::string>(), "Notify"s);
    }

    void keepsAPolicyAndAppliesItsExpiry()
    {
        VaultClient client(*m_process);
        const json action {{"trigger", {{"timeAfterCreate", "P60D"}}}, {"action", {{"type", "rotate"}}}};
        const Reply set = client.put("/keys/orders-signing/rotationpolicy",
                                     {{"lifetimeActions", {action}}, {"attributes", {{"expiryTime", "P90D"}}}});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.body["lifetimeActions"][0]["action"]["type"].get<std::string>(), "Rotate"s);
        QCOMPARE(set.body["lifetimeActions"].size(), std::size_t(2));
        QCOMPARE(set.body["attributes"]["expiryTime"].get<std::string>(), "P90D"s);
        QCOMPARE(client.get("/keys/orders-signing/rotationpolicy").body == set.body, true);
        const json attributes = client.post("/keys/orders-signing/rotate").body["attributes"];
        QCOMPARE(attributes["exp"].get<qint64>() / 10, (attributes["created"].get<qint64>() + 90 * 86400) / 10);
    }

    void refusesAPolicyThatTheServiceRefuses()
    {
        VaultClient client(*m_process);
        const auto put = [&](const json &body) { return client.put("/keys/orders-signing/rotationpolicy", body).status; };
        QCOMPARE(put({{"attributes", {{"expiryTime", "P27D"}}}}), 400);
        QCOMPARE(put({{"attributes", {{"expiryTime", "soon"}}}}), 400);
        const json quick {{"trigger", {{"timeAfterCreate", "P6D"}}}, {"action", {{"type", "Rotate"}}}};
        QCOMPARE(put({{"lifetimeActions", {quick}}}), 400);
        const json notice {{"trigger", {{"timeAfterCreate", "P60D"}}}, {"action", {{"type", "Notify"}}}};
        QCOMPARE(put({{"lifetimeActions", {notice}}}), 400);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_practicevault_rotation.moc"
