// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class AuthorityLogTest : public QObject
{
    Q_OBJECT

    json entries() { return VaultClient(*m_process).get("/practice/requests").body; }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
        m_client = std::make_unique<AuthorityClient>(*m_process);
    }

    void init() { m_process->clearRequests(); }

    void tellsWhatWasAskedAndAnswered()
    {
        m_client->token(m_client->applicationForm());
        m_client->token(changed(m_client->applicationForm(), {{"client_secret", "wrong"}}));
        const json all = entries();
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0]["method"].get<std::string>(), "POST"s);
        QCOMPARE(all[0]["path"].get<std::string>(), "/practice-tenant/oauth2/v2.0/token"s);
        QCOMPARE(all[0]["form"] == json({{"grant_type", "client_credentials"},
                                         {"client_id", m_process->clientId().toStdString()},
                                         {"client_secret", "<present>"},
                                         {"scope", m_client->origin() + "/.default"}}),
                 true);
        QCOMPARE(all[0]["answer"]["status"].get<int>(), 200);
        QCOMPARE(all[0]["answer"]["fields"] == json({"access_token", "expires_in", "ext_expires_in", "token_type"}), true);
        QCOMPARE(all[1]["answer"]["status"].get<int>(), 401);
        QCOMPARE(all[1]["answer"]["error"].get<std::string>(), "invalid_client"s);
    }

    void tellsOfPagesAndRedirects()
    {
        m_client->code(m_client->authorizeQuery());
        const json all = entries();
        QCOMPARE(all.size(), std::size_t(2));
        const std::string query = all[0]["query"];
        QVERIFY(query.find("redirect_uri=http://localhost:8400&") != std::string::npos);
        QVERIFY(query.find("state=<present>") != std::string::npos);
        QVERIFY(query.find("code_challenge=<present>") != std::string::npos);
        QVERIFY(query.find("code_challenge_method=S256") != std::string::npos);
        QCOMPARE(all[1]["answer"]["location"].get<std::string>(), "http://localhost:8400/"s);
    }

    /// Every flow, and every secret that went through it, looked for in the whole log.
    void keepsNoSecrets()
    {
        std::vector<std::string> secrets {m_process->clientSecret().toStdString(), verifier, "the-nonce", "the-state"};
        const auto keep = [&secrets](const json &body, const char *name) { secrets.push_back(body.at(name)); };

        keep(m_client->token(m_client->applicationForm()).body, "access_token");
        const Fields bare = changed(m_client->applicationForm(), {{"client_id", ""}, {"client_secret", ""}});
        const std::string basic
            = (m_process->clientId() + QLatin1Char(':') + m_process->clientSecret()).toUtf8().toBase64().toStdString();
        secrets.push_back(basic);
        QCOMPARE(m_client->token(bare, {{"Authorization", "Basic " + basic}}).status, 200);

        const Reply page = m_client->get("oauth2/v2.0/authorize", m_client->authorizeQuery());
        secrets.push_back(ticketOf(page));
        const std::string code = parameterOf(m_client->decide("signin", page).header("Location"), "code");
        secrets.push_back(code);
        const json tokens = m_client->token(m_client->codeForm(code)).body;
        for (const char *name : {"access_token", "refresh_token", "id_token"})
            keep(tokens, name);
        const json refreshed = m_client->token({{"grant_type", "refresh_token"}, {"client_id", publicClient},
                                                {"refresh_token", tokens["refresh_token"]}}).body;
        keep(refreshed, "access_token");
        keep(refreshed, "refresh_token");

        const json device = m_client->post("oauth2/v2.0/devicecode",
                                           {{"client_id", publicClient}, {"scope", m_client->origin() + "/.default"}}).body;
        keep(device, "device_code");
        keep(device, "user_code");
        const Reply devicePage = m_client->post("devicelogin", {{"user_code", device["user_code"]}});
        secrets.push_back(ticketOf(devicePage));
        m_client->decide("devicelogin", devicePage);
        keep(m_client->token({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"}, {"client_id", publicClient},
                              {"device_code", device["device_code"]}}).body, "access_token");

        // What a client does wrong: the secret in the query, a token as the whole body, parameters of other names.
        m_client->post("oauth2/v2.0/token?" + formText(m_client->applicationForm()), {});
        VaultClient raw(*m_process);
        raw.token.clear();
        raw.version.clear();
        secrets.push_back("eyJ0b2tlbiI6MX0.body");
        raw.send("POST", "/practice-tenant/oauth2/v2.0/token", json("eyJ0b2tlbiI6MX0.body"));
        secrets.push_back("password-of-someone");
        m_client->token({{"password", "password-of-someone"}});
        raw.send("POST", "/elsewhere/oauth2/v2.0/token", json(formText(m_client->codeForm(code))),
                 {{"Content-Type", "application/x-www-form-urlencoded"}});
        m_client->listSecrets(tokens["access_token"]);

        const Reply log = VaultClient(*m_process).get("/practice/requests");
        QCOMPARE(log.body.size(), std::size_t(15));
        const std::string whole = QUrl::fromPercentEncoding(QByteArray::fromStdString(log.text)).toStdString();
        for (const std::string &secret : secrets) {
            QVERIFY(secret.size() > 8);
            QVERIFY2(log.text.find(secret) == std::string::npos && whole.find(secret) == std::string::npos, secret.c_str());
        }
    }

    void tellsOfFaultsToo()
    {
        VaultClient client(*m_process);
        client.post("/practice/faults", json {{"fault", "authority-error"}, {"code", "server_error"}, {"status", 503}});
        m_client->token(m_client->applicationForm());
        const json all = entries();
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0]["answer"]["status"].get<int>(), 503);
        QCOMPARE(all[0]["answer"]["error"].get<std::string>(), "server_error"s);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<AuthorityClient> m_client;
};

QTEST_GUILESS_MAIN(AuthorityLogTest)
#include "tst_practicevault_authoritylog.moc"
