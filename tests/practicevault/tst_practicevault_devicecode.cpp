// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"

#include <QtCore/QRegularExpression>

using namespace vault;
using namespace std::string_literals;

namespace {

QProcessEnvironment withDeviceTimes(const QString &interval, const QString &lifetime)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PRACTICE_VAULT_DEVICE_INTERVAL"), interval);
    environment.insert(QStringLiteral("PRACTICE_VAULT_DEVICE_LIFETIME"), lifetime);
    return environment;
}

Reply start(AuthorityClient &client, const Fields &changes = {})
{
    return client.post("oauth2/v2.0/devicecode",
                       changed({{"client_id", publicClient}, {"scope", client.origin() + "/.default offline_access"}}, changes));
}

Reply poll(AuthorityClient &client, const Reply &started, const Fields &changes = {})
{
    return client.token(changed({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                                 {"client_id", publicClient},
                                 {"device_code", started.body["device_code"]}},
                                changes));
}

} // namespace

class DeviceCodeTest : public QObject
{
    Q_OBJECT

    void verifyRefused(const Reply &reply, const std::string &error, int number)
    {
        QCOMPARE(reply.status, 400);
        QCOMPARE(errorName(reply), error);
        QCOMPARE(errorNumber(reply), number);
        QVERIFY(!reply.body.contains("access_token"));
    }

    Reply enter(const Reply &started)
    {
        return m_client->post("devicelogin", {{"user_code", started.body["user_code"]}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        // No interval: polls of this one may follow one another as they like.
        m_hasty = std::make_unique<PracticeVaultProcess>(
            QStringList(), withDeviceTimes(QStringLiteral("0"), QStringLiteral("900")));
        QVERIFY(m_process->isRunning() && m_hasty->isRunning());
        m_client = std::make_unique<AuthorityClient>(*m_hasty);
    }

    void answersACodeForThePerson()
    {
        AuthorityClient client(*m_process);
        const Reply reply = start(client);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.size(), std::size_t(6));
        QCOMPARE(reply.body["expires_in"].get<int>(), 900);
        QCOMPARE(reply.body["interval"].get<int>(), 5);
        QCOMPARE(reply.body["verification_uri"].get<std::string>(), client.origin() + "/practice-tenant/devicelogin");
        const std::string userCode = reply.body["user_code"];
        QVERIFY(QRegularExpression(QStringLiteral("^[BCDFGHJKLMNPQRSTVWXZ]{9}$")).match(QString::fromStdString(userCode)).hasMatch());
        const std::string message = reply.body["message"];
        QVERIFY(message.find(userCode) != std::string::npos);
        QVERIFY(message.find(reply.body["verification_uri"].get<std::string>()) != std::string::npos);
        QVERIFY(start(client).body["user_code"].get<std::string>() != userCode);
    }

    void refusesRequests()
    {
        QCOMPARE(errorName(start(*m_client, {{"client_id", "me"}})), "unauthorized_client"s);
        QCOMPARE(errorName(start(*m_client, {{"client_id", ""}})), "invalid_request"s);
        QCOMPARE(errorName(start(*m_client, {{"scope", ""}})), "invalid_request"s);
        QCOMPARE(errorName(start(*m_client, {{"scope", "https://vault.azure.net/.default"}})), "invalid_resource"s);
        QCOMPARE(m_client->get("oauth2/v2.0/devicecode").status, 405);
    }

    void waitsForThePersonAndThenLists()
    {
        const Reply started = start(*m_client);
        verifyRefused(poll(*m_client, started), "authorization_pending", 70016);
        const Reply page = enter(started);
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.find("Sign in as Practice Person") != std::string::npos);
        verifyRefused(poll(*m_client, started), "authorization_pending", 70016);
        QCOMPARE(m_client->decide("devicelogin", page).status, 200);
        const Reply reply = poll(*m_client, started);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("refresh_token"));
        QCOMPARE(m_client->listSecrets(reply.body["access_token"]).status, 200);
        verifyRefused(poll(*m_client, started), "invalid_grant", 54005);
    }

    void isDeclined()
    {
        const Reply started = start(*m_client);
        QCOMPARE(m_client->decide("devicelogin", enter(started), "decline").status, 200);
        verifyRefused(poll(*m_client, started), "authorization_declined", 65004);
        // Decided once and for all.
        QCOMPARE(enter(started).status, 400);
    }

    void takesTheCodeAsPersonsTypeIt()
    {
        const Reply started = start(*m_client);
        std::string typed = started.body["user_code"];
        for (char &c : typed)
            c = static_cast<char>(std::tolower(c));
        QCOMPARE(m_client->post("devicelogin", {{"user_code", " " + typed.substr(0, 4) + "-" + typed.substr(4) + " "}}).status, 200);
    }

    void knowsNoOtherCodes()
    {
        const Reply page = m_client->get("devicelogin");
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.find("<label for=\"code\">") != std::string::npos);
        QVERIFY(page.header("Content-Security-Policy").find("form-action 'self'") != std::string::npos);
        QCOMPARE(page.header("X-Frame-Options"), "DENY"s);
        for (const char *code : {"BBBBBBBBB", "", "<script>"}) {
            const Reply reply = m_client->post("devicelogin", {{"user_code", code}});
            QCOMPARE(reply.status, 400);
            QVERIFY(ticketOf(reply).empty());
            QVERIFY(reply.text.find("role=\"alert\"") != std::string::npos);
            QVERIFY(reply.text.find("<script") == std::string::npos);
        }
        const Reply started = start(*m_client);
        verifyRefused(poll(*m_client, started, {{"device_code", std::string(43, 'A')}}), "bad_verification_code", 70018);
        verifyRefused(poll(*m_client, started, {{"client_id", "11111111-2222-3333-4444-555555555555"}}),
                      "bad_verification_code", 70018);
        verifyRefused(poll(*m_client, started, {{"device_code", started.body["user_code"]}}), "bad_verification_code", 70018);
    }

    void takesATicketOnce()
    {
        const Reply started = start(*m_client);
        const Reply page = enter(started);
        QCOMPARE(m_client->decide("devicelogin", page, "decline").status, 200);
        QCOMPARE(m_client->decide("devicelogin", page).status, 400);
        verifyRefused(poll(*m_client, started), "authorization_declined", 65004);
        QCOMPARE(m_client->post("devicelogin", {{"ticket", std::string(43, 'A')}, {"decision", "accept"}}).status, 400);
    }

    void slowsDownWhoAsksTooOften()
    {
        AuthorityClient client(*m_process);
        const Reply started = start(client);
        verifyRefused(poll(client, started), "authorization_pending", 70016);
        verifyRefused(poll(client, started), "slow_down", 50196);
    }

    void asksAgainAfterTheInterval()
    {
        const PracticeVaultProcess process({}, withDeviceTimes(QStringLiteral("1"), QStringLiteral("900")));
        AuthorityClient client(process);
        const Reply started = start(client);
        QCOMPARE(started.body["interval"].get<int>(), 1);
        verifyRefused(poll(client, started), "authorization_pending", 70016);
        verifyRefused(poll(client, started), "slow_down", 50196);
        QTest::qWait(1000);
        verifyRefused(poll(client, started), "authorization_pending", 70016);
    }

    void expires()
    {
        const PracticeVaultProcess process({}, withDeviceTimes(QStringLiteral("0"), QStringLiteral("0")));
        AuthorityClient client(process);
        const Reply started = start(client);
        verifyRefused(poll(client, started), "expired_token", 70020);
        QCOMPARE(client.post("devicelogin", {{"user_code", started.body["user_code"]}}).status, 400);
    }

    void isDrivenByPracticeVaultProcess()
    {
        const Reply started = start(*m_client);
        QVERIFY(m_hasty->enterUserCode(QString::fromStdString(started.body["user_code"])));
        QCOMPARE(poll(*m_client, started).status, 200);
        const Reply other = start(*m_client);
        QVERIFY(m_hasty->enterUserCode(QString::fromStdString(other.body["user_code"]), false));
        QCOMPARE(errorName(poll(*m_client, other)), "authorization_declined"s);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<PracticeVaultProcess> m_hasty;
    std::unique_ptr<AuthorityClient> m_client;
};

QTEST_GUILESS_MAIN(DeviceCodeTest)
#include "tst_practicevault_devicecode.moc"
