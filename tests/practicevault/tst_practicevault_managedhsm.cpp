// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/opensslverifier.h"
#include "tests/practicevault/vaultclient.h"

#include <QtCore/QTemporaryDir>

#include <set>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

namespace {

std::string unhex(const QByteArray &text)
{
    return QByteArray::fromHex(text).toStdString();
}

/// " (Activity ID: <guid>)" at the message's end.
bool namesActivity(const Reply &reply)
{
    return reply.message().find(" (Activity ID: " + reply.header("x-ms-request-id") + ")") != std::string::npos;
}

} // namespace

/// practice-vault --managed-hsm, against what was recorded of real ones (protocol.md section 12).
class ManagedHsmTest : public QObject
{
    Q_OBJECT

    /// A symmetric key of these bytes under a name made of them.
    std::string imported(VaultClient &client, const std::string &bytes)
    {
        const std::string name = "imported-" + QByteArray::fromStdString(bytes).toHex().left(16).toStdString() + "-"
            + std::to_string(bytes.size());
        client.put("/keys/" + name, {{"key", {{"kty", "oct"}, {"k", base64Url(bytes)}}}});
        return "/keys/" + name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>(QStringList {QStringLiteral("--managed-hsm")});
        QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    }

    void listsHardwareKeysOnly()
    {
        VaultClient client(*m_process);
        const Reply page = client.get("/keys");
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("nextLink")); // Left out where there is no more.
        std::set<std::string> types;
        for (const json &item : page.body["value"])
            types.insert(client.get("/keys/" + versionOf(item["kid"])).body["key"]["kty"].get<std::string>());
        QCOMPARE(types, (std::set<std::string> {"EC-HSM", "RSA-HSM", "oct-HSM"}));
        const Reply first = client.get("/keys?api-version=7.4&maxresults=3");
        QVERIFY(first.body["nextLink"].is_string());
        QCOMPARE(client.get("/deletedkeys").body["value"].size(), std::size_t(2));
    }

    void hasNoSecretsAndNoCertificates()
    {
        VaultClient client(*m_process);
        for (const char *path : {"/secrets", "/secrets/x", "/deletedsecrets", "/certificates", "/deletedcertificates"}) {
            const Reply reply = client.get(path);
            QCOMPARE(reply.status, 404);
            QCOMPARE(reply.header("Content-Type"), "text/html"s);
        }
        QCOMPARE(client.put("/secrets/x", {{"value", "y"}}).status, 404);
    }

    void headersAreThoseOfAnHsm()
    {
        const Reply reply = VaultClient(*m_process).get("/keys");
        QVERIFY(!reply.hasHeader("Date"));
        QVERIFY(!reply.hasHeader("x-ms-keyvault-service-version"));
        QVERIFY(reply.hasHeader("x-ms-server-latency"));
        QVERIFY(reply.hasHeader("x-ms-keyvault-region"));
    }

    void errorsNameTheirActivity()
    {
        VaultClient client(*m_process);
        const Reply unknown = client.get("/keys/never-made");
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.code(), "KeyNotFound"s);
        QVERIFY(namesActivity(unknown));
        const Reply name = client.post("/keys/under_score/create", json {{"kty", "RSA-HSM"}});
        QCOMPARE(name.message().rfind("Invalid key identifier or name (Activity ID: ", 0), std::size_t(0));
        const Reply blob = client.post("/keys/restore", json {{"value", "AAAA"}});
        QCOMPARE(blob.code(), "MalformedBackupBlob"s);
    }

    void withoutTokenItSaysNothing()
    {
        VaultClient client(*m_process);
        client.token.clear();
        const Reply reply = client.get("/keys");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.text, ""s);
        QVERIFY(reply.header("WWW-Authenticate").find("resource=\"") != std::string::npos);
        client.token = "wrong";
        const Reply wrong = client.get("/keys");
        QCOMPARE(wrong.code(), "Unauthorized"s);
        QVERIFY(namesActivity(wrong));
    }

    void turnsKeyTypesIntoHardwareTypes_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("answered");
        QTest::newRow("RSA") << QByteArray("RSA") << QByteArray("RSA-HSM");
        QTest::newRow("EC") << QByteArray("EC") << QByteArray("EC-HSM");
        QTest::newRow("oct") << QByteArray("oct") << QByteArray("oct-HSM");
        QTest::newRow("oct-HSM") << QByteArray("oct-HSM") << QByteArray("oct-HSM");
    }

    void turnsKeyTypesIntoHardwareTypes()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, answered);
        const json key = VaultClient(*m_process).post("/keys/made-" + asked.toStdString() + "/create",
                                                      json {{"kty", asked.toStdString()}}).body["key"];
        QCOMPARE(key["kty"].get<std::string>(), answered.toStdString());
        QVERIFY(!key.contains("k"));
        QCOMPARE(key.contains("n"), asked == "RSA");
    }

    void wrapsByPublishedVectors_data()
    {
        // RFC 3394 sections 4.1, 4.2 and 4.6.
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("wrapped");
        QTest::newRow("128") << QByteArray("A128KW") << QByteArray("000102030405060708090A0B0C0D0E0F")
                             << QByteArray("00112233445566778899AABBCCDDEEFF")
                             << QByteArray("1FA68B0A8112B447AEF34BD8FB5A7B829D3E862371D2CFE5");
        QTest::newRow("192") << QByteArray("A192KW") << QByteArray("000102030405060708090A0B0C0D0E0F1011121314151617")
                             << QByteArray("00112233445566778899AABBCCDDEEFF")
                             << QByteArray("96778B25AE6CA435F92B5B97C050AED2468AB8A17AD84E5D");
        QTest::newRow("256")
            << QByteArray("A256KW")
            << QByteArray("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F")
            << QByteArray("00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F")
            << QByteArray("28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21");
    }

    void wrapsByPublishedVectors()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, wrapped);
        VaultClient client(*m_process);
        const std::string path = imported(client, unhex(key));
        const json made = client.post(path + "/wrapkey", json {{"alg", algorithm.toStdString()},
                                                               {"value", base64Url(unhex(plain))}}).body;
        QCOMPARE(fromBase64Url(made.at("value")), unhex(wrapped));
        QCOMPARE(made.at("alg").get<std::string>(), algorithm.toStdString());
        const json back = client.post(path + "/unwrapkey", json {{"alg", algorithm.toStdString()},
                                                                 {"value", made.at("value")}}).body;
        QCOMPARE(fromBase64Url(back.at("value")), unhex(plain));
        const Reply tampered = client.post(path + "/unwrapkey", json {{"alg", algorithm.toStdString()},
                                                                      {"value", base64Url(std::string(24, 'x'))}});
        QCOMPARE(tampered.status, 400);
    }

    void encryptsByPublishedVectors()
    {
        // NIST SP 800-38A sections F.2.1 and F.2.5, the first block.
        VaultClient client(*m_process);
        const std::string plain = unhex("6bc1bee22e409f96e93d7e117393172a");
        const std::string iv = unhex("000102030405060708090a0b0c0d0e0f");
        for (const auto &[algorithm, key, expected] :
             {std::tuple("A128CBC", "2b7e151628aed2a6abf7158809cf4f3c", "7649abac8119b246cee98e9b12e9197d"),
              std::tuple("A256CBC", "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4",
                         "f58c4c04d6e5f1ba779eabfb5f7bfbd6")}) {
            const std::string path = imported(client, unhex(key));
            const json made = client.post(path + "/encrypt", json {{"alg", algorithm},
                                                                   {"value", base64Url(plain)},
                                                                   {"iv", base64Url(iv)}}).body;
            QCOMPARE(fromBase64Url(made.at("value")), unhex(expected));
            QCOMPARE(fromBase64Url(made.at("iv")), iv);
            QVERIFY(!made.contains("tag"));
        }
    }

    void decryptsAPublishedGcmVector()
    {
        // Test case 4 of the specification of GCM (McGrew, Viega).
        VaultClient client(*m_process);
        const std::string path = imported(client, unhex("feffe9928665731c6d6a8f9467308308"));
        json request {{"alg", "A128GCM"},
                      {"value", base64Url(unhex("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c"
                                                "7d8f6a5aac84aa051ba30b396a0aac973d58e091"))},
                      {"iv", base64Url(unhex("cafebabefacedbaddecaf888"))},
                      {"aad", base64Url(unhex("feedfacedeadbeeffeedfacedeadbeefabaddad2"))},
                      {"tag", base64Url(unhex("5bc94fbc3221a5db94fae95ae7121a47"))}};
        const Reply reply = client.post(path + "/decrypt", request);
        QCOMPARE(fromBase64Url(reply.body.at("value")),
                 unhex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf"
                       "5aa0de657ba637b39"));
        QVERIFY(!reply.body.contains("iv") && !reply.body.contains("tag"));
        // As the service was recorded writing a nonce: filled up to 16 bytes.
        request["iv"] = base64Url(unhex("cafebabefacedbaddecaf88800000000"));
        QCOMPARE(client.post(path + "/decrypt", request).status, 200);
        request["aad"] = base64Url("other");
        QCOMPARE(client.post(path + "/decrypt", request).code(), "BadParameter"s);
    }

    void encryptsAndDecrypts_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<QByteArray>("mode");
        for (const int bits : {128, 192, 256}) {
            for (const char *mode : {"GCM", "CBC", "CBCPAD"})
                QTest::addRow("A%d%s", bits, mode) << bits << QByteArray(mode);
        }
    }

    void encryptsAndDecrypts()
    {
        QFETCH(int, bits);
        QFETCH(QByteArray, mode);
        VaultClient client(*m_process);
        const std::string path = "/keys/archive-encryption-" + std::to_string(bits);
        const std::string plain = mode == "CBC" ? std::string(48, 'p') : "of any length"s;
        json request {{"alg", "A" + std::to_string(bits) + mode.toStdString()}, {"value", base64Url(plain)}};
        if (mode == "GCM")
            request["aad"] = base64Url("beside");
        else
            request["iv"] = base64Url(std::string(16, 'i'));
        const json made = client.post(path + "/encrypt", request).body;
        QVERIFY2(made.contains("value"), made.dump().c_str());
        QVERIFY(versionOf(made["kid"]).size() == 32);
        QCOMPARE(fromBase64Url(made["iv"]).size(), std::size_t(mode == "GCM" ? 12 : 16));
        QCOMPARE(made.contains("tag"), mode == "GCM");
        request = made;
        request.erase("kid");
        QCOMPARE(fromBase64Url(client.post(path + "/decrypt", request).body.at("value")), plain);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *path, const char *body) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(body);
        };
        row("other size", "archive-encryption-128/encrypt", R"({"alg":"A256GCM","value":"AAAA"})");
        row("RSA on oct", "archive-encryption-128/encrypt", R"({"alg":"RSA-OAEP","value":"AAAA"})");
        row("AES on RSA", "tenant-data-encryption/encrypt", R"({"alg":"A256GCM","value":"AAAA"})");
        row("no iv", "archive-encryption-128/encrypt", R"({"alg":"A128CBCPAD","value":"AAAA"})");
        row("half a block", "archive-encryption-128/encrypt",
            R"({"alg":"A128CBC","value":"AAAA","iv":"AAAAAAAAAAAAAAAAAAAAAA"})");
        row("wrapping with GCM", "key-wrapping-256/wrapkey", R"({"alg":"A256GCM","value":"AAAA"})");
        row("half a unit", "key-wrapping-256/wrapkey", R"({"alg":"A256KW","value":"AAAA"})");
        row("no tag", "archive-encryption-128/decrypt", R"({"alg":"A128GCM","value":"AAAA","iv":"AAAAAAAAAAAAAAAA"})");
        row("signing", "database-master-key/sign", R"({"alg":"ES256","value":"AAAA"})");
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        const Reply reply
            = VaultClient(*m_process).post("/keys/" + path.toStdString(), json::parse(body.toStdString()));
        QVERIFY2(reply.status == 400 || reply.innerCode() == "KeyOperationForbidden", reply.text.c_str());
        QVERIFY(namesActivity(reply));
    }

    void givesRandomBytes()
    {
        VaultClient client(*m_process);
        QCOMPARE(fromBase64Url(client.post("/rng", json {{"count", 64}}).body.at("value")).size(), std::size_t(64));
        for (const int count : {0, 129})
            QCOMPARE(client.post("/rng", json {{"count", count}}).status, 400);
    }

    void writesNoRotationPolicyInItsOwnForm()
    {
        const json policy = VaultClient(*m_process).get("/keys/token-signing/rotationpolicy").body;
        QCOMPARE(policy["id"].get<std::string>(), ""s);
        QCOMPARE(policy["attributes"]["expiryTime"].get<std::string>(), ""s);
        QCOMPARE(policy["attributes"]["created"].get<int>(), 0);
    }

    void keepsSymmetricKeysInBackupsAndFiles()
    {
        const QTemporaryDir folder;
        const QStringList arguments {QStringLiteral("--managed-hsm"), QStringLiteral("--data"), folder.path()};
        const json request {{"alg", "A256GCM"}, {"value", base64Url("kept")}};
        json made;
        json backup;
        {
            PracticeVaultProcess process(arguments);
            VaultClient client(process);
            made = client.post("/keys/archive-encryption-256/encrypt", request).body;
            backup = client.post("/keys/archive-encryption-256/backup").body;
        }
        made.erase("kid");
        {
            PracticeVaultProcess process(arguments);
            QCOMPARE(fromBase64Url(VaultClient(process).post("/keys/archive-encryption-256/decrypt", made).body.at("value")),
                     "kept"s);
        }
        PracticeVaultProcess empty({QStringLiteral("--managed-hsm"), QStringLiteral("--seed-empty")});
        VaultClient client(empty);
        QCOMPARE(client.post("/keys/restore", backup).body["key"]["kty"].get<std::string>(), "oct-HSM"s);
        QCOMPARE(fromBase64Url(client.post("/keys/archive-encryption-256/decrypt", made).body.at("value")), "kept"s);
    }

    void aVaultTakesNoSymmetricKeys()
    {
        PracticeVaultProcess process({QStringLiteral("--seed-empty")});
        VaultClient client(process);
        QCOMPARE(client.post("/keys/x/create", json {{"kty", "oct-HSM"}}).code(), "BadParameter"s);
        QCOMPARE(client.put("/keys/x", {{"key", {{"kty", "oct"}, {"k", base64Url(std::string(16, 'k'))}}}}).status, 400);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(ManagedHsmTest)
#include "tst_practicevault_managedhsm.moc"
