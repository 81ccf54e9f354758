// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"

#include <QtCore/QElapsedTimer>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class FaultTest : public QObject
{
    Q_OBJECT

    Reply withFault(const json &fault, const std::string &path = "/secrets")
    {
        VaultClient client(*m_process);
        const Reply added = client.post("/practice/faults", fault);
        return added.status == 204 ? client.get(path) : added;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY(m_process->isRunning());
    }

    void init()
    {
        m_process->clearFaults();
        m_process->clearRequests();
    }

    void answersAStatus()
    {
        const Reply reply = withFault({{"fault", "status"}, {"status", 500}, {"code", "ServerError"}, {"message", "m"},
                                       {"innerCode", "Inner"}});
        QCOMPARE(reply.status, 500);
        QCOMPARE(reply.code(), "ServerError"s);
        QCOMPARE(reply.message(), "m"s);
        QCOMPARE(reply.innerCode(), "Inner"s);
        QCOMPARE(VaultClient(*m_process).get("/secrets").status, 200);
    }

    void throttlesWithAndWithoutRetryAfter()
    {
        const Reply bare = withFault({{"fault", "throttle"}});
        QCOMPARE(bare.status, 429);
        QCOMPARE(bare.code(), "Throttled"s);
        QVERIFY(!bare.hasHeader("Retry-After"));
        QCOMPARE(withFault({{"fault", "throttle"}, {"retryAfter", 7}}).header("Retry-After"), "7"s);
    }

    void countsAndMatches()
    {
        VaultClient client(*m_process);
        client.post("/practice/faults", json {{"fault", "status"}, {"match", "GET /keys"}, {"times", 2}});
        QCOMPARE(client.get("/secrets").status, 200);
        QCOMPARE(client.get("/keys").status, 503);
        QCOMPARE(client.get("/keys").status, 503);
        QCOMPARE(client.get("/keys").status, 200);
        client.post("/practice/faults", json {{"fault", "status"}, {"times", 0}});
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.get("/keys").status, 503);
        QCOMPARE(client.remove("/practice/faults").status, 204);
        QCOMPARE(client.get("/keys").status, 200);
    }

    void delays()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(withFault({{"fault", "delay"}, {"delayMs", 400}}).status, 200);
        QVERIFY(timer.elapsed() >= 400);
    }

    void truncatesABody()
    {
        QCOMPARE(withFault({{"fault", "truncate"}}).status, 0);
    }

    void dripsABody()
    {
        QElapsedTimer timer;
        timer.start();
        const Reply reply = withFault({{"fault", "drip"}, {"bytesPerSecond", 400}}, "/keys/orders-signing");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.is_object());
        QVERIFY(timer.elapsed() >= 500);
    }

    void resetsAfterReadingTheRequest()
    {
        VaultClient client(*m_process);
        client.post("/practice/faults", json {{"fault", "reset"}, {"match", "PUT /secrets/reset-me"}});
        QCOMPARE(client.put("/secrets/reset-me", {{"value", "x"}}).status, 0);
        QCOMPARE(client.get("/secrets/reset-me").status, 404);
        QCOMPARE(m_process->requests().first().toObject()[QLatin1String("method")].toString(), QStringLiteral("PUT"));
    }

    void answersHtml()
    {
        const Reply reply = withFault({{"fault", "html"}, {"status", 200}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "text/html"s);
        QCOMPARE(withFault({{"fault", "html"}}).status, 403);
    }

    void redirects()
    {
        const Reply reply = withFault({{"fault", "redirect"}, {"status", 302}, {"location", "https://elsewhere.example/x"}});
        QCOMPARE(reply.status, 302);
        QCOMPARE(reply.header("Location"), "https://elsewhere.example/x"s);
    }

    void refusesAGoodTokenForItsClaims()
    {
        VaultClient client(*m_process);
        client.post("/practice/faults", json {{"fault", "insufficient-claims"}, {"claims", "{\"access_token\":{}}"}});
        // Who has no token yet gets the usual challenge, and the fault waits.
        VaultClient stranger(*m_process);
        stranger.token.clear();
        QVERIFY(stranger.get("/secrets").header("WWW-Authenticate").find("resource=") != std::string::npos);
        const Reply reply = client.get("/secrets");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), "Unauthorized"s);
        const std::string origin = client.origin();
        QCOMPARE(reply.header("WWW-Authenticate"),
                 "Bearer realm=\"\", authorization_uri=\"" + origin
                     + "/practice-tenant/oauth2/v2.0/authorize\", error=\"insufficient_claims\", "
                       "claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"");
        QCOMPARE(client.get("/secrets").status, 200);
    }

    void letsTheAuthorityRefuse()
    {
        AuthorityClient authority(*m_process);
        VaultClient client(*m_process);
        client.post("/practice/faults", json {{"fault", "authority-error"}, {"code", "interaction_required"},
                                              {"number", 53003}, {"message", "Conditional access."}, {"claims", "{}"}});
        QCOMPARE(client.get("/secrets").status, 200);
        const Reply refused = authority.token(authority.applicationForm());
        QCOMPARE(refused.status, 400);
        QCOMPARE(errorName(refused), "interaction_required"s);
        QCOMPARE(errorNumber(refused), 53003);
        QCOMPARE(refused.body["claims"].get<std::string>(), "{}"s);
        QCOMPARE(authority.token(authority.applicationForm()).status, 200);
    }

    void spoilsNextLinks()
    {
        const std::string foreign = withFault({{"fault", "foreign-next-link"}}).body["nextLink"];
        QVERIFY(foreign.find("https://elsewhere.example") == 0);
        VaultClient client(*m_process);
        client.post("/practice/faults", json {{"fault", "next-link-loop"}});
        // Only lists have a link to spoil: the fault waits for one.
        QCOMPARE(client.get("/keys/orders-signing").status, 200);
        const std::string loop = client.get("/keys?api-version=7.4&maxresults=2").body["nextLink"];
        QCOMPARE(loop, client.origin() + "/keys?api-version=7.4&maxresults=2");
    }

    void wantsTheTokenForItsOwnRoutes()
    {
        VaultClient client(*m_process);
        client.token.clear();
        QCOMPARE(client.post("/practice/faults", json {{"fault", "status"}}).status, 401);
        QCOMPARE(client.get("/practice/requests").status, 401);
        QCOMPARE(client.post("/practice/revoke").status, 401);
    }

    void refusesAnUnknownFault()
    {
        QCOMPARE(withFault({{"fault", "gremlins"}}).status, 400);
        QCOMPARE(withFault({{"fault", "status"}, {"status", 42}}).status, 400);
    }

    void logsRequestsWithoutSecrets()
    {
        VaultClient client(*m_process);
        client.send("PUT", "/secrets/logged?api-version=7.4", json {{"value", "hidden-value"}, {"tags", json::object()}},
                    {{"User-Agent", "test/1"}, {"X-HTTP-METHOD", "PUT"}});
        const Reply log = client.get("/practice/requests");
        QCOMPARE(log.body.size(), std::size_t(1));
        const json &entry = log.body[0];
        QCOMPARE(entry["method"].get<std::string>(), "PUT"s);
        QCOMPARE(entry["path"].get<std::string>(), "/secrets/logged"s);
        QCOMPARE(entry["query"].get<std::string>(), "api-version=7.4"s);
        QCOMPARE(entry["headers"]["authorization"].get<std::string>(), "Bearer <present>"s);
        QCOMPARE(entry["headers"]["user-agent"].get<std::string>(), "test/1"s);
        QCOMPARE(entry["bodyFields"] == json({"tags", "value"}), true);
        QVERIFY(log.text.find("hidden-value") == std::string::npos);
        QVERIFY(log.text.find(client.token) == std::string::npos);
        QCOMPARE(client.remove("/practice/requests").status, 204);
        QVERIFY(client.get("/practice/requests").body.empty());
    }

    void isDrivenByPracticeVaultProcess()
    {
        m_process->addFault({{QStringLiteral("fault"), QStringLiteral("status")}, {QStringLiteral("status"), 418}});
        VaultClient client(*m_process);
        QCOMPARE(client.get("/keys").status, 418);
        QCOMPARE(m_process->requests().size(), 1);
        m_process->addFault({{QStringLiteral("fault"), QStringLiteral("status")}});
        m_process->clearFaults();
        QCOMPARE(client.get("/keys").status, 200);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(FaultTest)
#include "tst_practicevault_faults.moc"
