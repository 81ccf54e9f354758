// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/opensslverifier.h"
#include "tests/practicevault/vaultclient.h"

#include <map>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class CryptographyTest : public QObject
{
    Q_OBJECT

    /// The public part of a sample key.
    OpensslKey keyOf(VaultClient &client, const std::string &name)
    {
        return publicKeyFromJwk(client.get("/keys/" + name).body["key"]);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY(m_process->isRunning());
    }

    void signsForOpenssl_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("digestBytes");
        QTest::addColumn<int>("signatureBytes");
        const auto row = [](const char *algorithm, const char *name, int digest, int signature) {
            QTest::addRow("%s %s", algorithm, name) << QByteArray(algorithm) << QByteArray(name) << digest << signature;
        };
        row("ES256", "orders-signing", 32, 64);
        row("ES384", "orders-token-signing", 48, 96);
        row("ES512", "orders-archive-seal", 64, 132);
        row("ES256K", "wallet-settlement", 32, 64);
        for (const auto &[name, bytes] : {std::pair("contoso-prod-data-encryption", 256),
                                          std::pair("code-signing-release", 384), std::pair("contoso-root-2030", 512)}) {
            row("RS256", name, 32, bytes);
            row("RS384", name, 48, bytes);
            row("RS512", name, 64, bytes);
            row("PS256", name, 32, bytes);
            row("PS384", name, 48, bytes);
            row("PS512", name, 64, bytes);
            row("RSNULL", name, 51, bytes);
        }
    }

    void signsForOpenssl()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(QByteArray, name);
        QFETCH(int, digestBytes);
        QFETCH(int, signatureBytes);
        VaultClient client(*m_process);
        const OpensslKey key = keyOf(client, name.toStdString());
        QVERIFY(key);
        const std::string path = "/keys/" + name.toStdString();
        // ECDSA now and then has short integers; several rounds meet the padding.
        const int rounds = algorithm.startsWith('E') ? 40 : 1;
        for (int round = 0; round < rounds; ++round) {
            const std::string digest(static_cast<std::size_t>(digestBytes), static_cast<char>('a' + round));
            const Reply made = client.post(path + "/sign", json {{"alg", algorithm.toStdString()}, {"value", base64Url(digest)}});
            QCOMPARE(made.status, 200);
            const std::string signature = fromBase64Url(made.body["value"]);
            QCOMPARE(static_cast<int>(signature.size()), signatureBytes);
            QVERIFY(made.body["value"].get<std::string>().find('=') == std::string::npos);
            QVERIFY(verifies(key.get(), algorithm.toStdString(), digest, signature));
            QCOMPARE(versionOf(made.body["kid"]).size(), std::size_t(32));

            json check {{"alg", algorithm.toStdString()}, {"digest", base64Url(digest)}, {"value", made.body["value"]}};
            QCOMPARE(client.post(path + "/verify", check).body["value"].get<bool>(), true);
            std::string spoiled = signature;
            spoiled[10] = static_cast<char>(spoiled[10] ^ 1);
            check["value"] = base64Url(spoiled);
            const Reply wrong = client.post(path + "/verify", check);
            QCOMPARE(wrong.status, 200);
            QCOMPARE(wrong.body["value"].get<bool>(), false);
        }
    }

    void verifiesWhatOpensslSigned()
    {
        const OpensslKey own(EVP_RSA_gen(2048));
        VaultClient client(*m_process);
        QCOMPARE(client.put("/keys/own-rsa", {{"key", privateJwk(own.get())}}).status, 200);
        for (const std::string algorithm : {"RS256", "PS256"}) {
            const std::string digest(32, 'o');
            const json check {{"alg", algorithm},
                              {"digest", base64Url(digest)},
                              {"value", base64Url(signWith(own.get(), algorithm, digest))}};
            QCOMPARE(client.post("/keys/own-rsa/verify", check).body["value"].get<bool>(), true);
        }
    }

    void saysWhichLengthADigestNeeds()
    {
        VaultClient client(*m_process);
        const json body {{"alg", "ES256"}, {"value", base64Url(std::string(43, 'x'))}};
        const Reply reply = client.post("/keys/orders-signing/sign", body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), "BadParameter"s);
        QCOMPARE(reply.message(),
                 "Invalid length of 'value': 43 bytes. ES256 requires 32 bytes, encoded with base64url."s);
    }

    void refusesAlgorithmsThatDoNotFit()
    {
        VaultClient client(*m_process);
        const std::string digest = base64Url(std::string(32, 'x'));
        for (const std::string algorithm : {"RS256", "ES256K", "HS256", ""})
            QCOMPARE(client.post("/keys/orders-signing/sign", json {{"alg", algorithm}, {"value", digest}}).status, 400);
        QCOMPARE(client.post("/keys/contoso-prod-data-encryption/sign", json {{"alg", "ES256"}, {"value", digest}}).status,
                 400);
        QCOMPARE(client.post("/keys/orders-signing/sign", json {{"alg", "ES256"}, {"value", "not base64!"}}).status, 400);
        QCOMPARE(client.post("/keys/orders-signing/sign", json {{"alg", "ES256"}}).status, 400);
    }

    void signsWithAnyFormOfThePath()
    {
        VaultClient client(*m_process);
        const json body {{"alg", "ES256"}, {"value", base64Url(std::string(32, 'x'))}};
        const std::string kid = client.get("/keys/orders-signing").body["key"]["kid"];
        for (const std::string &path : {"/keys/orders-signing/sign"s, "/keys/orders-signing//sign"s,
                                       "/keys/orders-signing/" + versionOf(kid) + "/sign"}) {
            const Reply reply = client.post(path, body);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body["kid"].get<std::string>(), kid);
        }
        client.version = "2016.10.01";
        QCOMPARE(client.post("/keys/orders-signing/sign", body).status, 200);
    }

    void encryptsAndDecrypts_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<int>("overhead");
        QTest::newRow("RSA1_5") << QByteArray("RSA1_5") << 11;
        QTest::newRow("RSA-OAEP") << QByteArray("RSA-OAEP") << 42;
        QTest::newRow("RSA-OAEP-256") << QByteArray("RSA-OAEP-256") << 66;
    }

    void encryptsAndDecrypts()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(int, overhead);
        const std::string path = "/keys/contoso-test-data-encryption";
        VaultClient client(*m_process);
        const OpensslKey key = keyOf(client, "contoso-test-data-encryption");
        const std::string plain(static_cast<std::size_t>(256 - overhead), 'p');
        const json ours {{"alg", algorithm.toStdString()},
                         {"value", base64Url(encryptWith(key.get(), algorithm.toStdString(), plain))}};
        QCOMPARE(fromBase64Url(client.post(path + "/decrypt", ours).body["value"]), plain);
        QCOMPARE(fromBase64Url(client.post(path + "/unwrapKey", ours).body["value"]), plain);
        for (const auto &[there, back] : {std::pair("/encrypt", "/decrypt"), std::pair("/wrapKey", "/unwrapkey")}) {
            const Reply block = client.post(path + there, json {{"alg", algorithm.toStdString()}, {"value", base64Url(plain)}});
            QCOMPARE(block.status, 200);
            const json again {{"alg", algorithm.toStdString()}, {"value", block.body["value"]}};
            QCOMPARE(fromBase64Url(client.post(path + back, again).body["value"]), plain);
        }
        const json tooLong {{"alg", algorithm.toStdString()}, {"value", base64Url(plain + "x")}};
        QCOMPARE(client.post(path + "/encrypt", tooLong).status, 400);
    }

    void refusesToDecryptRubbish()
    {
        VaultClient client(*m_process);
        const json body {{"alg", "RSA-OAEP-256"}, {"value", base64Url(std::string(256, 'r'))}};
        QCOMPARE(client.post("/keys/contoso-test-data-encryption/decrypt", body).code(), "BadParameter"s);
        QCOMPARE(client.post("/keys/orders-signing/encrypt", body).innerCode(), "KeyOperationForbidden"s);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(CryptographyTest)
#include "tst_practicevault_cryptography.moc"
