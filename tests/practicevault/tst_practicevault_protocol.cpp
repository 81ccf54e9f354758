// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

#include <QtNetwork/QSslSocket>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class ProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>(QStringList(), withDeleteDelay(0));
        QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    }

    void challengesWithoutAToken()
    {
        VaultClient client(*m_process);
        client.token.clear();
        const Reply reply = client.get("/secrets");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), "Unauthorized"s);
        QVERIFY(reply.message().rfind("AKV10000", 0) == 0);
        QCOMPARE(reply.header("WWW-Authenticate"), "Bearer authorization=\"" + client.origin()
                     + "/practice-tenant\", resource=\"" + client.origin() + "\"");
    }

    void challengesAWrongToken()
    {
        VaultClient client(*m_process);
        client.token += "x";
        const Reply reply = client.get("/secrets");
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.hasHeader("WWW-Authenticate"));
        client.token = std::string(m_process->token().size(), 'A');
        QCOMPARE(client.put("/secrets/never", {{"value", "x"}}).status, 401);
        QCOMPARE(VaultClient(*m_process).get("/secrets/never").status, 404);
    }

    void followsTheNameByWhichItIsCalled()
    {
        VaultClient client(*m_process, "127.0.0.1");
        const Reply reply = client.get("/keys?api-version=7.4&maxresults=1");
        QCOMPARE(reply.status, 200);
        const std::string start = client.origin() + "/keys";
        QCOMPARE(reply.body["value"][0]["kid"].get<std::string>().substr(0, start.size()), start);
        QCOMPARE(reply.body["nextLink"].get<std::string>().substr(0, start.size()), start);
        client.token.clear();
        QVERIFY(client.get("/keys").header("WWW-Authenticate").find("resource=\"" + client.origin()) != std::string::npos);
    }

    void wantsAnApiVersion()
    {
        VaultClient client(*m_process);
        client.version.clear();
        const Reply reply = client.get("/secrets");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), "BadParameter"s);
        QVERIFY(reply.message().find("api-version") != std::string::npos);
    }

    void refusesAnUnknownApiVersion()
    {
        VaultClient client(*m_process);
        client.version = "9.9";
        const Reply reply = client.get("/secrets");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.message(), "The specified version (9.9) is not recognized. Consider using the latest supported "
                                  "version (2026-04-01)."s);
    }

    void takesEveryKnownApiVersion_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *version : {"2015-06-01", "2016-10-01", "7.0", "7.6", "2025-07-01", "2026-04-01", "2015.06.01",
                                    "2018.05.09"})
            QTest::newRow(version) << QByteArray("api-version=") + version;
        QTest::newRow("escaped name") << QByteArray("api%2Dversion=7.4");
    }

    void takesEveryKnownApiVersion()
    {
        QFETCH(QByteArray, query);
        QCOMPARE(VaultClient(*m_process).get("/keys?" + query.toStdString()).status, 200);
    }

    void createsByPutInTheDocumentedForm()
    {
        VaultClient client(*m_process);
        client.version = "2016.10.01";
        const Reply created = client.put("/keys/documented-one", {{"kty", "EC"}});
        QCOMPARE(created.status, 200);
        QCOMPARE(created.body["key"]["kty"].get<std::string>(), "EC"s);
        const Reply service = client.post("/keys/documented-two/create", json {{"kty", "EC"}});
        QCOMPARE(service.status, 405);
        QCOMPARE(service.code(), "MethodNotAllowed"s);
        QCOMPARE(service.message(), "HTTP POST not allowed"s);
    }

    void createsByPostInTheServiceForm()
    {
        VaultClient client(*m_process);
        QCOMPARE(client.post("/keys/service-one/create", json {{"kty", "EC"}}).status, 200);
        // Here PUT imports, so it asks for a key.
        const Reply put = client.put("/keys/service-one", {{"kty", "EC"}});
        QCOMPARE(put.status, 400);
        QCOMPARE(put.message(), "The property \"key\" must be a valid JsonWebKey object."s);
        QCOMPARE(client.post("/keys/service-one/import", json {{"key", json::object()}}).status, 405);
    }

    void tunnelsVerbsThroughPost_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("X-HTTP-METHOD") << QByteArray("X-HTTP-METHOD");
        QTest::newRow("X-HTTP-REQUEST") << QByteArray("X-HTTP-REQUEST");
    }

    void tunnelsVerbsThroughPost()
    {
        QFETCH(QByteArray, header);
        const std::string name = header.toStdString();
        VaultClient client(*m_process);
        const std::string path = "/secrets/tunnelled-" + std::to_string(header.size());
        const auto as = [&](const char *verb, const std::optional<json> &body) {
            return client.send("POST", path, body, {{name, verb}});
        };
        QCOMPARE(as("PUT", json {{"value", "one"}}).status, 200);
        QCOMPARE(as("GET", {}).body["value"].get<std::string>(), "one"s);
        QCOMPARE(as("PATCH", json {{"contentType", "text/x"}}).body["contentType"].get<std::string>(), "text/x"s);
        QCOMPARE(as("DELETE", {}).status, 200);
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(as("BREW", {}).status, 400);
    }

    void tunnelsInTheDocumentedFormWithAnEmptyBody()
    {
        VaultClient client(*m_process);
        client.version = "2015.06.01";
        QCOMPARE(client.put("/secrets/documented-tunnel", {{"value", "x"}}).status, 200);
        QCOMPARE(client.send("POST", "/secrets/documented-tunnel", {}, {{"X-HTTP-METHOD", "DELETE"}}).status, 200);
    }

    void refusesTunnelHeadersThatDisagree()
    {
        VaultClient client(*m_process);
        const Reply reply = client.send("POST", "/secrets/feature-flags", {},
                                        {{"X-HTTP-METHOD", "DELETE"}, {"X-HTTP-REQUEST", "GET"}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(client.get("/secrets/feature-flags").status, 200);
    }

    void wantsBodiesInTheDocumentedForm()
    {
        VaultClient client(*m_process);
        client.version = "2016.10.01";
        const Reply without = client.post("/secrets/feature-flags/backup");
        QCOMPARE(without.status, 400);
        QCOMPARE(without.code(), "BadArgument"s);
        QCOMPARE(client.post("/secrets/feature-flags/backup", json::object()).status, 200);
        client.version = "7.4";
        QCOMPARE(client.post("/secrets/feature-flags/backup").status, 200);
    }

    void acceptsDoubledAndTrailingSlashes_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"//secrets/feature-flags", "/secrets/feature-flags/", "/secrets//feature-flags//"})
            QTest::newRow(path) << QByteArray(path);
    }

    void acceptsDoubledAndTrailingSlashes()
    {
        QFETCH(QByteArray, path);
        const Reply reply = VaultClient(*m_process).get(path.toStdString());
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("value"));
    }

    void answersHeadLikeGetWithoutABody()
    {
        VaultClient client(*m_process);
        const Reply head = client.send("HEAD", "/keys/orders-signing");
        QCOMPARE(head.status, 200);
        QVERIFY(head.text.empty());
        QCOMPARE(head.header("Content-Length"), std::to_string(client.get("/keys/orders-signing").text.size()));
    }

    void sendsTheServicesHeaders()
    {
        VaultClient client(*m_process);
        const Reply reply = client.get("/keys", {{"x-ms-client-request-id", "id-1"}, {"x-ms-return-client-request-id", "true"}});
        QCOMPARE(reply.header("Cache-Control"), "no-cache"s);
        QCOMPARE(reply.header("Content-Type"), "application/json; charset=utf-8"s);
        QCOMPARE(reply.header("x-ms-keyvault-region"), "practice"s);
        QCOMPARE(reply.header("x-ms-client-request-id"), "id-1"s);
        QCOMPARE(reply.header("x-ms-request-id").size(), std::size_t(36));
        QVERIFY(!reply.header("x-ms-keyvault-service-version").empty());
        QVERIFY(reply.header("Date").find("GMT") != std::string::npos);
        QVERIFY(!client.get("/keys", {{"x-ms-client-request-id", "id-2"}}).hasHeader("x-ms-client-request-id"));
    }

    void answers304InTheDocumentedForm()
    {
        VaultClient client(*m_process);
        client.version = "2016.10.01";
        for (const std::string path : {"/keys/orders-signing", "/keys", "/secrets"}) {
            const Reply first = client.get(path);
            QVERIFY2(first.hasHeader("ETag"), path.c_str());
            const Reply again = client.get(path, {{"If-None-Match", first.header("ETag")}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.text.empty());
        }
        QVERIFY(!client.get("/secrets/feature-flags").hasHeader("ETag"));
        client.version = "7.4";
        QVERIFY(!client.get("/keys/orders-signing").hasHeader("ETag"));
    }

    void changesTheEntityTagWithTheObject()
    {
        VaultClient client(*m_process);
        client.version = "2016.10.01";
        const std::string object = client.get("/keys/billing-signing").header("ETag");
        const std::string list = client.get("/keys").header("ETag");
        QCOMPARE(client.patch("/keys/billing-signing", {{"tags", {{"changed", "yes"}}}}).status, 200);
        QCOMPARE(client.get("/keys/billing-signing", {{"If-None-Match", object}}).status, 200);
        QCOMPARE(client.get("/keys", {{"If-None-Match", list}}).status, 200);
    }

    void refusesBodiesThatAreNoJsonObject()
    {
        VaultClient client(*m_process);
        for (const char *text : {"{", "[]", "17", "{\"value\":\"\xff\"}"}) {
            const Reply reply = client.put("/secrets/malformed", json(text));
            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.code(), "BadParameter"s);
        }
        QCOMPARE(client.send("PUT", "/secrets/malformed", json("x=1"), {{"Content-Type", "text/plain"}}).status, 415);
    }

    void surprisesNobodyOutsideTheVault()
    {
        VaultClient client(*m_process);
        client.token.clear();
        const Reply root = client.get("/");
        QCOMPARE(root.status, 403);
        QCOMPARE(root.header("Content-Type"), "text/html"s);
        client.token = m_process->token().toStdString();
        QCOMPARE(client.get("/nothing/here").status, 404);
        QCOMPARE(client.get("/nothing/here").header("Content-Type"), "text/html"s);
    }

    void refusesWhatOtherVaultsOffer()
    {
        VaultClient client(*m_process);
        QCOMPARE(client.post("/rng", json {{"count", 16}}).code(), "MethodNotAllowed"s);
        QCOMPARE(client.post("/keys/orders-signing/release", json {{"target", "x"}}).innerCode(), "AccessDenied"s);
        QCOMPARE(client.post("/keys/never/release", json {{"target", "x"}}).code(), "KeyNotFound"s);
        QCOMPARE(client.get("/keys/orders-signing/attestation").status, 405);
    }

    void refusesInvalidNames()
    {
        VaultClient client(*m_process);
        const Reply reply = client.put("/secrets/under_score", {{"value", "x"}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.message(), "The request URI contains an invalid name: under_score"s);
        QCOMPARE(client.put("/secrets/a%2Fb", {{"value", "x"}}).status, 400);
        QCOMPARE(client.put("/secrets/" + std::string(128, 'a'), {{"value", "x"}}).status, 400);
        QCOMPARE(client.put("/secrets/" + std::string(127, 'a'), {{"value", "x"}}).status, 200);
    }

    void answers411WithoutALength()
    {
        QSslSocket socket;
        socket.setSslConfiguration(m_process->sslConfiguration());
        socket.connectToHostEncrypted(QStringLiteral("localhost"), static_cast<quint16>(m_process->url().port()));
        QVERIFY(socket.waitForEncrypted());
        socket.write("PUT /secrets/x?api-version=7.4 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(5000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 411 "));
    }

    void servesManyIdleConnectionsAtOnce()
    {
        std::vector<std::unique_ptr<VaultClient>> clients;
        for (int i = 0; i < 24; ++i) {
            clients.push_back(std::make_unique<VaultClient>(*m_process));
            QCOMPARE(clients.back()->get("/keys?api-version=7.4&maxresults=1").status, 200);
        }
        QCOMPARE(clients.front()->get("/keys").status, 200);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(ProtocolTest)
#include "tst_practicevault_protocol.moc"
