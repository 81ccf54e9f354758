// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/opensslverifier.h"
#include "tests/practicevault/vaultclient.h"

#include <QtCore/QDateTime>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class KeyTest : public QObject
{
    Q_OBJECT

    static json signing(std::size_t bytes = 32)
    {
        return {{"alg", "ES256"}, {"value", base64Url(std::string(bytes, 'd'))}};
    }

    static qint64 secondsFromNow(qint64 seconds) { return QDateTime::currentSecsSinceEpoch() + seconds; }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>(QStringList(), withDeleteDelay(0));
        QVERIFY(m_process->isRunning());
    }

    void createsEveryType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("curve");
        QTest::addColumn<int>("size");
        for (const char *curve : {"P-256", "P-384", "P-521", "P-256K"})
            QTest::newRow(curve) << QByteArray("EC") << QByteArray(curve) << 0;
        for (const int size : {2048, 3072, 4096})
            QTest::addRow("RSA %d", size) << QByteArray("RSA") << QByteArray() << size;
        QTest::newRow("EC-HSM") << QByteArray("EC-HSM") << QByteArray("P-256") << 0;
        QTest::newRow("RSA-HSM") << QByteArray("RSA-HSM") << QByteArray() << 2048;
    }

    void createsEveryType()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, curve);
        QFETCH(int, size);
        json body {{"kty", type.toStdString()}};
        if (!curve.isEmpty())
            body["crv"] = curve.toStdString();
        if (size > 0)
            body["key_size"] = size;
        VaultClient client(*m_process);
        const Reply reply = client.post("/keys/created-" + type.toLower().toStdString() + "/create", body);
        QCOMPARE(reply.status, 200);
        const json &key = reply.body["key"];
        QCOMPARE(key["kty"].get<std::string>(), type.toStdString());
        QVERIFY(!key.contains("d"));
        const OpensslKey made = publicKeyFromJwk(key);
        QVERIFY(made);
        if (size > 0) {
            QCOMPARE(EVP_PKEY_get_bits(made.get()), size);
            QCOMPARE(key["key_ops"].size(), std::size_t(6));
        } else {
            QCOMPARE(key["crv"].get<std::string>(), curve.toStdString());
            QCOMPARE(key["key_ops"] == json({"sign", "verify"}), true);
        }
    }

    void makesAVersionOfAnExistingName()
    {
        VaultClient client(*m_process);
        const Reply first = client.post("/keys/Two-Versions/create", json {{"kty", "EC"}});
        const Reply second = client.post("/keys/two-versions/create", json {{"kty", "EC"}});
        QVERIFY(first.body["key"]["kid"] != second.body["key"]["kid"]);
        QVERIFY(second.body["key"]["kid"].get<std::string>().find("/keys/Two-Versions/") != std::string::npos);
        QCOMPARE(client.get("/keys/TWO-VERSIONS").body == second.body, true);
        const std::string version = versionOf(first.body["key"]["kid"]);
        QCOMPARE(client.get("/keys/two-versions/" + version).body == first.body, true);
        QCOMPARE(client.get("/keys/two-versions/versions").body["value"].size(), std::size_t(2));
        QCOMPARE(client.get("/keys/two-versions/" + std::string(32, '0')).status, 404);
    }

    void refusesWhatItCannotMake_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no type") << QByteArray("{}");
        QTest::newRow("lower case") << QByteArray("{\"kty\":\"rsa\"}");
        QTest::newRow("size") << QByteArray("{\"kty\":\"RSA\",\"key_size\":1024}");
        QTest::newRow("curve") << QByteArray("{\"kty\":\"EC\",\"crv\":\"P-192\"}");
        QTest::newRow("operation") << QByteArray("{\"kty\":\"EC\",\"key_ops\":[\"dance\"]}");
        QTest::newRow("time") << QByteArray("{\"kty\":\"EC\",\"attributes\":{\"exp\":\"soon\"}}");
        QTest::newRow("tags") << QByteArray("{\"kty\":\"EC\",\"tags\":{\"a\":1}}");
    }

    void refusesWhatItCannotMake()
    {
        QFETCH(QByteArray, body);
        VaultClient client(*m_process);
        const Reply reply = client.post("/keys/never-made/create", json(body.toStdString()));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), "BadParameter"s);
        QCOMPARE(client.get("/keys/never-made").status, 404);
    }

    void importsAnEcKey()
    {
        const OpensslKey own(EVP_EC_gen("P-384"));
        VaultClient client(*m_process);
        json jwk = privateJwk(own.get(), "P-384");
        jwk["key_ops"] = {"sign"};
        const Reply reply = client.put("/keys/imported-ec", {{"key", jwk}, {"tags", {{"from", "test"}}}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body["key"]["key_ops"] == json({"sign"}), true);
        QCOMPARE(reply.body["tags"]["from"].get<std::string>(), "test"s);
        const std::string digest(48, 'h');
        const Reply made = client.post("/keys/imported-ec/sign", json {{"alg", "ES384"}, {"value", base64Url(digest)}});
        QVERIFY(verifies(own.get(), "ES384", digest, fromBase64Url(made.body["value"])));
    }

    void importsAnRsaKeyInTheDocumentedForm()
    {
        const OpensslKey own(EVP_RSA_gen(2048));
        VaultClient client(*m_process);
        client.version = "2016.10.01";
        QCOMPARE(client.post("/keys/imported-rsa/import", json {{"key", privateJwk(own.get())}}).status, 200);
        const std::string digest(32, 'h');
        const Reply made = client.post("/keys/imported-rsa/sign", json {{"alg", "RS256"}, {"value", base64Url(digest)}});
        QVERIFY(verifies(own.get(), "RS256", digest, fromBase64Url(made.body["value"])));
    }

    void refusesKeysThatAreNoKeys()
    {
        const OpensslKey one(EVP_EC_gen("P-256"));
        const OpensslKey other(EVP_EC_gen("P-256"));
        json mixed = privateJwk(one.get(), "P-256");
        mixed["d"] = privateJwk(other.get(), "P-256")["d"];
        VaultClient client(*m_process);
        const Reply reply = client.put("/keys/mixed", {{"key", mixed}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.message(), "EC key is not valid - cannot instantiate crypto service"s);
        QCOMPARE(client.put("/keys/mixed", {{"key", {{"x", "y"}}}}).message(), "JSON Web Key: kty is missing"s);
        json noPrivate = privateJwk(one.get(), "P-256");
        noPrivate.erase("d");
        QCOMPARE(client.put("/keys/mixed", {{"key", noPrivate}}).status, 400);
        QCOMPARE(client.get("/keys/mixed").status, 404);
    }

    void updatesWhatIsGivenAndReplacesTags()
    {
        VaultClient client(*m_process);
        client.post("/keys/updated/create", json {{"kty", "EC"}, {"tags", {{"a", "1"}, {"b", "2"}}}});
        const qint64 expires = secondsFromNow(86400LL * 36500);
        const Reply reply = client.patch("/keys/updated", {{"attributes", {{"exp", expires}}}, {"tags", {{"c", "3"}}}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body["attributes"]["exp"].get<qint64>(), expires);
        QCOMPARE(reply.body["attributes"]["enabled"].get<bool>(), true);
        QCOMPARE(reply.body["tags"] == json({{"c", "3"}}), true);
        QCOMPARE(client.patch("/keys/updated", {{"key_ops", {"verify"}}}).body["tags"].size(), std::size_t(1));
        QCOMPARE(client.post("/keys/updated/sign", signing()).innerCode(), "KeyOperationForbidden"s);
    }

    void enforcesOperations()
    {
        VaultClient client(*m_process);
        const Reply reply = client.post("/keys/verify-only-partner/sign", signing());
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.innerCode(), "KeyOperationForbidden"s);
        QCOMPARE(reply.message(), "Operation sign is not permitted on this key."s);
    }

    void refusesPrivateOperationsOfADisabledKey()
    {
        VaultClient client(*m_process);
        const Reply made = client.post("/keys/orders-webhook-signing/sign", signing());
        QCOMPARE(made.status, 200);
        client.patch("/keys/orders-webhook-signing", {{"attributes", {{"enabled", false}}}});
        const Reply refused = client.post("/keys/orders-webhook-signing/sign", signing());
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.innerCode(), "KeyDisabled"s);
        QCOMPARE(refused.message(), "Operation sign is not allowed on a disabled key."s);
        const json check {{"alg", "ES256"}, {"digest", signing()["value"]}, {"value", made.body["value"]}};
        const Reply verified = client.post("/keys/orders-webhook-signing/verify", check);
        QCOMPARE(verified.status, 200);
        QCOMPARE(verified.body["value"].get<bool>(), true);
    }

    void refusesNewWorkOutsideAKeysTime()
    {
        VaultClient client(*m_process);
        const Reply early = client.post("/keys/next-year-token-signing/sign", signing());
        QCOMPARE(early.status, 403);
        QCOMPARE(early.innerCode(), "KeyNotYetValid"s);

        client.post("/keys/times/create", json {{"kty", "RSA"}, {"key_size", 2048}});
        const json alg {{"alg", "RSA-OAEP"}, {"value", base64Url("plain")}};
        const Reply block = client.post("/keys/times/encrypt", alg);
        QCOMPARE(block.status, 200);
        client.patch("/keys/times", {{"attributes", {{"exp", secondsFromNow(-10)}}}});
        for (const std::string operation : {"encrypt", "wrapkey"})
            QCOMPARE(client.post("/keys/times/" + operation, alg).status, 403);
        const json back {{"alg", "RSA-OAEP"}, {"value", block.body["value"]}};
        QCOMPARE(client.post("/keys/times/decrypt", back).body["value"].get<std::string>(), base64Url("plain"));
        QCOMPARE(client.post("/keys/times/unwrapkey", back).status, 200);
    }

    void backsUpAndRestores()
    {
        VaultClient client(*m_process);
        const json before = client.get("/keys/partner-exchange-signing").body;
        const Reply blob = client.post("/keys/partner-exchange-signing/backup");
        QCOMPARE(blob.status, 200);
        const Reply conflict = client.post("/keys/restore", blob.body);
        QCOMPARE(conflict.status, 409);
        QCOMPARE(conflict.code(), "Conflict"s);
        QVERIFY(conflict.innerCode().empty());
        client.remove("/keys/partner-exchange-signing");
        client.remove("/deletedkeys/partner-exchange-signing");
        const Reply restored = client.post("/keys/restore", blob.body);
        QCOMPARE(restored.status, 200);
        QCOMPARE(restored.body == before, true);
        QCOMPARE(client.get("/keys/partner-exchange-signing/versions").body["value"].size(), std::size_t(3));

        std::string spoiled = blob.body["value"];
        spoiled[40] = spoiled[40] == 'A' ? 'B' : 'A';
        const Reply corrupt = client.post("/keys/restore", json {{"value", spoiled}});
        QCOMPARE(corrupt.status, 400);
        QCOMPARE(corrupt.code(), "Malformed backup blob"s);
        QCOMPARE(client.post("/secrets/restore", blob.body).status, 400);
    }

    void answersOthersWhileItMakesALargeKey()
    {
        std::atomic<bool> finished {false};
        std::thread maker([&] {
            VaultClient own(*m_process);
            for (int i = 0; i < 2; ++i)
                own.post("/keys/large/create", json {{"kty", "RSA"}, {"key_size", 4096}});
            finished = true;
        });
        VaultClient client(*m_process);
        int answered = 0;
        while (!finished && answered < 5)
            answered += client.get("/keys?api-version=7.4&maxresults=1").status == 200 ? 1 : 0;
        maker.join();
        QCOMPARE(answered, 5);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(KeyTest)
#include "tst_practicevault_keys.moc"
