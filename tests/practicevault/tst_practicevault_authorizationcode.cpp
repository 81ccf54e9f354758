// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"
#include "tests/practicevault/tokenforge.h"

#include <QtCore/QThread>

#include <atomic>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

class AuthorizationCodeTest : public QObject
{
    Q_OBJECT

    Reply page(const Fields &changes = {})
    {
        return m_client->get("oauth2/v2.0/authorize", changed(m_client->authorizeQuery(), changes));
    }

    Reply redeem(const Fields &changes, const Fields &queryChanges = {})
    {
        const std::string code = m_client->code(changed(m_client->authorizeQuery(), queryChanges));
        return m_client->token(changed(m_client->codeForm(code), changes));
    }

    void verifyInvalidGrant(const Reply &reply, int number)
    {
        QCOMPARE(reply.status, 400);
        QCOMPARE(errorName(reply), "invalid_grant"s);
        QCOMPARE(errorNumber(reply), number);
        QVERIFY(!reply.body.contains("access_token"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
        m_client = std::make_unique<AuthorityClient>(*m_process);
    }

    void leadsFromThePageToAList()
    {
        const Reply shown = page();
        QCOMPARE(shown.status, 200);
        const Reply sent = m_client->decide("signin", shown);
        QCOMPARE(sent.status, 303);
        const std::string location = sent.header("Location");
        QCOMPARE(location.rfind("http://localhost:8400/?", 0), std::size_t(0));
        QCOMPARE(parameterOf(location, "state"), "the-state"s);
        const Reply reply = m_client->token(m_client->codeForm(parameterOf(location, "code")));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), "no-store"s);
        QCOMPARE(reply.body["scope"].get<std::string>(), m_client->origin() + "/.default offline_access openid profile");
        const std::string token = reply.body["access_token"];
        const json claims = TokenForge::part(token, 1);
        QCOMPARE(claims["appid"].get<std::string>(), publicClient);
        QCOMPARE(claims["name"].get<std::string>(), "Practice Person"s);
        QCOMPARE(m_client->listSecrets(token).status, 200);
    }

    void givesAnIdTokenThatOpensNothing()
    {
        const Reply reply = m_client->signIn();
        const std::string token = reply.body["id_token"];
        const json claims = TokenForge::part(token, 1);
        QCOMPARE(claims["aud"].get<std::string>(), publicClient);
        QCOMPARE(claims["nonce"].get<std::string>(), "the-nonce"s);
        const Reply refused = m_client->listSecrets(token);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.message().rfind("AKV10022", 0) == 0);
    }

    void givesOnlyWhatTheScopeAsksFor()
    {
        const Reply reply = redeem({}, {{"scope", m_client->origin() + "/user_impersonation"}});
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.body.contains("refresh_token"));
        QVERIFY(!reply.body.contains("id_token"));
    }

    void hasAPageForPersonsAlone()
    {
        const Reply shown = page();
        QCOMPARE(shown.header("Content-Type"), "text/html; charset=utf-8"s);
        const std::string policy = shown.header("Content-Security-Policy");
        for (const char *part : {"default-src 'none'", "frame-ancestors 'none'", "form-action 'self' http://localhost:8400"})
            QVERIFY2(policy.find(part) != std::string::npos, policy.c_str());
        QVERIFY(policy.find("unsafe") == std::string::npos);
        QCOMPARE(shown.header("X-Frame-Options"), "DENY"s);
        QCOMPARE(shown.header("Cache-Control"), "no-store"s);
        QCOMPARE(shown.header("Referrer-Policy"), "no-referrer"s);
        // Else the browser would not go back to an http listener at localhost.
        QCOMPARE(shown.header("Strict-Transport-Security"), "max-age=0"s);
        QVERIFY(shown.text.find("<html lang=\"en\">") != std::string::npos);
        QVERIFY(shown.text.find("Sign in as Practice Person") != std::string::npos);
        QVERIFY(shown.text.find("<script") == std::string::npos);
    }

    void isDeclined()
    {
        const std::string location = m_client->decide("signin", page(), "decline").header("Location");
        QCOMPARE(parameterOf(location, "error"), "access_denied"s);
        QCOMPARE(parameterOf(location, "error_description").rfind("AADSTS65004: ", 0), std::size_t(0));
        QCOMPARE(parameterOf(location, "state"), "the-state"s);
        QVERIFY(parameterOf(location, "code").empty());
    }

    void takesATicketOnce()
    {
        const Reply shown = page();
        QCOMPARE(m_client->decide("signin", shown, "decline").status, 303);
        const Reply again = m_client->decide("signin", shown);
        QCOMPARE(again.status, 400);
        QVERIFY(!again.hasHeader("Location"));
        const Reply forged = m_client->post("signin", {{"ticket", std::string(43, 'A')}, {"decision", "accept"}});
        QCOMPARE(forged.status, 400);
        QCOMPARE(m_client->post("signin", {{"decision", "accept"}}).status, 400);
        // What the page asks for comes with the ticket, not with the form.
        QCOMPARE(m_client->post("signin", changed(m_client->authorizeQuery(), {{"decision", "accept"}})).status, 400);
    }

    void takesLoopbackRedirects_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("no path") << QByteArray("http://localhost:8400") << QByteArray("http://localhost:8400/?code=");
        QTest::newRow("a slash") << QByteArray("http://localhost:8400/") << QByteArray("http://localhost:8400/?code=");
        QTest::newRow("no port") << QByteArray("http://localhost") << QByteArray("http://localhost/?code=");
        QTest::newRow("address") << QByteArray("http://127.0.0.1:1/a/b") << QByteArray("http://127.0.0.1:1/a/b?code=");
        QTest::newRow("query") << QByteArray("http://localhost:65535/a?b=c")
                               << QByteArray("http://localhost:65535/a?b=c&code=");
    }

    void takesLoopbackRedirects()
    {
        QFETCH(QByteArray, uri);
        QFETCH(QByteArray, start);
        const std::string location
            = m_client->decide("signin", page({{"redirect_uri", uri.toStdString()}})).header("Location");
        QCOMPARE(location.substr(0, static_cast<std::size_t>(start.size())), start.toStdString());
        const Fields form = changed(m_client->codeForm(parameterOf(location, "code")), {{"redirect_uri", uri.toStdString()}});
        QCOMPARE(m_client->token(form).status, 200);
    }

    void sendsNobodyElsewhere_data()
    {
        QTest::addColumn<QByteArray>("uri");
        for (const char *uri :
             {"https://elsewhere.example/", "http://elsewhere.example/", "https://localhost:8400/", "http://localhost.elsewhere.example/",
              "http://localhost:8400@elsewhere.example/", "http://localhost@elsewhere.example", "http://localhostile:8400/",
              "http://127.0.0.1.elsewhere.example/", "http://127.0.0.10:8400/", "http://localhost:/", "http://localhost:0/",
              "http://localhost:65536/", "http://localhost:84 00/", "http://localhost:8400/#fragment", "http://localhost\\@elsewhere.example/",
              "http://localhost?@elsewhere.example/", "http://localhost:8400/\r\nX: y", "HTTP://LOCALHOST:8400/", "localhost:8400",
              "//localhost:8400", "javascript:alert(1)", "http://localhost:8400/\"><script>"})
            QTest::newRow(QByteArray(uri).simplified().constData()) << QByteArray(uri);
        QTest::newRow("none") << QByteArray();
    }

    void sendsNobodyElsewhere()
    {
        QFETCH(QByteArray, uri);
        // Neither for a good request nor with the error of a bad one.
        for (const Fields &mistake : {Fields {}, Fields {{"response_type", "token"}}}) {
            Fields changes = mistake;
            changes.emplace_back("redirect_uri", uri.toStdString());
            const Reply reply = page(changes);
            QCOMPARE(reply.status, 400);
            QVERIFY(!reply.hasHeader("Location"));
            QVERIFY(ticketOf(reply).empty());
            QVERIFY(reply.text.find("<script") == std::string::npos);
        }
    }

    void refusesClientsThatAreNoGuid()
    {
        for (const char *id : {"", "client", "<script>alert(1)</script>", "04b07795-8ddb-461a-bbee-02f9e1bf7b4", "04b07795x8ddb-461a-bbee-02f9e1bf7b46"}) {
            const Reply reply = page({{"client_id", id}});
            QCOMPARE(reply.status, 400);
            QVERIFY(!reply.hasHeader("Location"));
            QVERIFY(reply.text.find("<script") == std::string::npos);
        }
    }

    void tellsTheApplicationOfItsMistakes_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *field, const std::string &value, const char *error) {
            QTest::newRow(name) << QByteArray(field) << QByteArray::fromStdString(value) << QByteArray(error);
        };
        row("token", "response_type", "token", "unsupported_response_type");
        row("no response type", "response_type", "", "invalid_request");
        row("no proof key", "code_challenge", "", "invalid_request");
        row("a plain proof key", "code_challenge_method", "plain", "invalid_request");
        row("no method, which means plain", "code_challenge_method", "", "invalid_request");
        row("a short proof key", "code_challenge", "E9Melhoa", "invalid_request");
        row("another response mode", "response_mode", "form_post", "invalid_request");
        row("another resource", "scope", "https://vault.azure.net/.default", "invalid_resource");
        row("two resources", "scope",
            m_client->origin() + "/.default https://127.0.0.1:" + std::to_string(m_process->url().port()) + "/.default",
            "invalid_scope");
        row("no resource", "scope", "openid offline_access", "invalid_scope");
        row("no person", "prompt", "none", "login_required");
    }

    void tellsTheApplicationOfItsMistakes()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, error);
        const Reply reply = page({{field.toStdString(), value.toStdString()}});
        QCOMPARE(reply.status, 303);
        const std::string location = reply.header("Location");
        QCOMPARE(location.rfind("http://localhost:8400/?", 0), std::size_t(0));
        QCOMPARE(parameterOf(location, "error"), error.toStdString());
        QCOMPARE(parameterOf(location, "error_description").rfind("AADSTS", 0), std::size_t(0));
        QCOMPARE(parameterOf(location, "state"), "the-state"s);
    }

    void takesACodeOnce()
    {
        const std::string code = m_client->code(m_client->authorizeQuery());
        const Reply first = m_client->token(m_client->codeForm(code));
        QCOMPARE(first.status, 200);
        verifyInvalidGrant(m_client->token(m_client->codeForm(code)), 54005);
        // Someone else had the code: what it brought is taken back (RFC 6749 section 4.1.2).
        verifyInvalidGrant(m_client->token({{"grant_type", "refresh_token"},
                                            {"client_id", publicClient},
                                            {"refresh_token", first.body["refresh_token"]}}),
                           700082);
    }

    void isNotRacedThrough()
    {
        const std::string code = m_client->code(m_client->authorizeQuery());
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> good {0};
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([this, &good, &code] {
                AuthorityClient client(*m_process);
                good += client.token(client.codeForm(code)).status == 200 ? 1 : 0;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30000));
        QCOMPARE(good.load(), 1);
    }

    void takesNoLongForms()
    {
        const Reply reply = m_client->token(changed(m_client->codeForm("x"), {{"code", std::string(20000, 'x')}}));
        QCOMPARE(reply.status, 413);
        QCOMPARE(m_client->signIn().status, 200);
    }

    void takesACodeOnlyFromWhoAskedForIt()
    {
        verifyInvalidGrant(redeem({{"code_verifier", "x" + verifier.substr(1)}}), 501481);
        verifyInvalidGrant(redeem({{"code_verifier", ""}}), 501481);
        verifyInvalidGrant(redeem({{"code_verifier", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"}}), 501481);
        verifyInvalidGrant(redeem({{"redirect_uri", "http://localhost:8400/"}}), 500112);
        verifyInvalidGrant(redeem({{"redirect_uri", "http://localhost:8401"}}), 500112);
        verifyInvalidGrant(redeem({{"client_id", "11111111-2222-3333-4444-555555555555"}}), 70000);
        verifyInvalidGrant(redeem({{"code", std::string(43, 'A')}}), 9002313);
        QCOMPARE(errorName(redeem({{"code", ""}})), "invalid_request"s);
        QCOMPARE(errorName(redeem({{"redirect_uri", ""}})), "invalid_request"s);
        QCOMPARE(errorName(redeem({{"client_id", "someone"}})), "unauthorized_client"s);
        QCOMPARE(errorName(redeem({{"scope", "https://vault.azure.net/.default"}})), "invalid_resource"s);
    }

    void usesUpACodeThatWasShownWrongly()
    {
        const std::string code = m_client->code(m_client->authorizeQuery());
        verifyInvalidGrant(m_client->token(changed(m_client->codeForm(code), {{"code_verifier", "guess"}})), 501481);
        verifyInvalidGrant(m_client->token(m_client->codeForm(code)), 54005);
    }

    void takesNoOldCode()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PRACTICE_VAULT_CODE_LIFETIME"), QStringLiteral("0"));
        const PracticeVaultProcess process({}, environment);
        AuthorityClient client(process);
        const Reply reply = client.signIn();
        verifyInvalidGrant(reply, 70008);
    }

    void isDrivenByPracticeVaultProcess()
    {
        // httplib's client decodes the Location it is given; Qt's shows what was sent.
        const Fields query = changed(m_client->authorizeQuery(), {{"state", "a&b=c d%41+#"}});
        const QUrl url(QString::fromStdString(m_client->origin() + "/practice-tenant/oauth2/v2.0/authorize?" + formText(query)));
        const std::string accepted = m_process->decide(url).toString(QUrl::FullyEncoded).toStdString();
        QCOMPARE(parameterOf(accepted, "state"), "a&b=c d%41+#"s);
        QCOMPARE(m_client->token(m_client->codeForm(parameterOf(accepted, "code"))).status, 200);
        const std::string declined = m_process->decide(url, false).toString(QUrl::FullyEncoded).toStdString();
        QCOMPARE(parameterOf(declined, "error"), "access_denied"s);
        QCOMPARE(parameterOf(declined, "state"), "a&b=c d%41+#"s);
    }

    void describesItself()
    {
        const Reply reply = m_client->get("v2.0/.well-known/openid-configuration");
        QCOMPARE(reply.status, 200);
        const std::string base = m_client->origin() + "/practice-tenant";
        QCOMPARE(reply.body["issuer"].get<std::string>(), base + "/");
        QCOMPARE(reply.body["authorization_endpoint"].get<std::string>(), base + "/oauth2/v2.0/authorize");
        QCOMPARE(reply.body["device_authorization_endpoint"].get<std::string>(), base + "/oauth2/v2.0/devicecode");
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<AuthorityClient> m_client;
};

QTEST_GUILESS_MAIN(AuthorizationCodeTest)
#include "tst_practicevault_authorizationcode.moc"
