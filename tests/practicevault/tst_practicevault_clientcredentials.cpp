// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"
#include "tests/practicevault/tokenforge.h"

#include <QtCore/QThread>
#include <QtCore/QUuid>

#include <atomic>

using namespace vault;
using namespace std::string_literals;
using nlohmann::json;

namespace {

const std::string stranger = "11111111-2222-3333-4444-555555555555";

} // namespace

class ClientCredentialsTest : public QObject
{
    Q_OBJECT

    void verifyRefused(const Reply &reply, int status, const std::string &error, int number)
    {
        QCOMPARE(reply.status, status);
        QCOMPARE(errorName(reply), error);
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

    void leadsFromTheChallengeToAList()
    {
        QCOMPARE(m_client->listSecrets({}).header("WWW-Authenticate"),
                 "Bearer authorization=\"" + m_client->origin() + "/practice-tenant\", resource=\"" + m_client->origin() + "\"");
        const Reply reply = m_client->token(m_client->applicationForm());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), "no-store"s);
        QCOMPARE(reply.body.size(), std::size_t(4));
        QCOMPARE(reply.body["token_type"].get<std::string>(), "Bearer"s);
        QCOMPARE(reply.body["expires_in"].get<int>(), 3600);
        QCOMPARE(reply.body["ext_expires_in"].get<int>(), 3600);
        const std::string token = reply.body["access_token"];
        const json claims = TokenForge::part(token, 1);
        QCOMPARE(claims["aud"].get<std::string>(), m_client->origin());
        QCOMPARE(claims["appid"].get<std::string>(), m_process->clientId().toStdString());
        QCOMPARE(claims["exp"].get<qint64>() - claims["iat"].get<qint64>(), qint64(3600));
        QCOMPARE(m_client->listSecrets(token).status, 200);
    }

    void takesTheCredentialsFromTheHeader()
    {
        const Fields form = changed(m_client->applicationForm(), {{"client_id", ""}, {"client_secret", ""}});
        const auto basic = [this](const QString &secret) {
            const QByteArray pair = QUrl::toPercentEncoding(m_process->clientId()) + ':' + QUrl::toPercentEncoding(secret);
            return httplib::Headers {{"Authorization", "Basic " + pair.toBase64().toStdString()}};
        };
        QCOMPARE(m_client->token(form, basic(m_process->clientSecret())).status, 200);
        const Reply refused = m_client->token(form, basic(QStringLiteral("wrong")));
        verifyRefused(refused, 401, "invalid_client", 7000215);
        QVERIFY(refused.header("WWW-Authenticate").rfind("Basic ", 0) == 0);
        QVERIFY(!m_client->token(changed(m_client->applicationForm(), {{"client_secret", "wrong"}})).hasHeader("WWW-Authenticate"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("number");
        const auto row = [](const char *name, const char *field, const std::string &value, int status, const char *error,
                            int number) {
            QTest::newRow(name) << QByteArray(field) << QByteArray::fromStdString(value) << status << QByteArray(error)
                                << number;
        };
        const std::string secret = m_process->clientSecret().toStdString();
        row("a wrong secret", "client_secret", "wrong", 401, "invalid_client", 7000215);
        row("half a secret", "client_secret", secret.substr(0, secret.size() / 2), 401, "invalid_client", 7000215);
        row("more than the secret", "client_secret", secret + "x", 401, "invalid_client", 7000215);
        row("no secret", "client_secret", "", 401, "invalid_client", 7000218);
        row("an unknown application", "client_id", stranger, 400, "unauthorized_client", 700016);
        row("no application", "client_id", "", 400, "invalid_request", 900144);
        row("an assertion", "client_assertion", "e30.e30.e30", 401, "invalid_client", 700027);
        row("no grant", "grant_type", "", 400, "invalid_request", 900144);
        row("an unknown grant", "grant_type", "password", 400, "unsupported_grant_type", 70003);
        row("no scope", "scope", "", 400, "invalid_request", 900144);
        row("another resource", "scope", "https://vault.azure.net/.default", 400, "invalid_resource", 500011);
        row("another port", "scope", "https://localhost:1/.default", 400, "invalid_resource", 500011);
        row("a slash too many", "scope", m_client->origin() + "//.default", 400, "invalid_resource", 500011);
        row("a single permission", "scope", m_client->origin() + "/user_impersonation", 400, "invalid_scope", 1002012);
        row("what persons ask for", "scope", m_client->origin() + "/.default offline_access", 400, "invalid_scope", 1002012);
        row("no resource", "scope", "openid", 400, "invalid_scope", 70011);
        row("an unknown permission", "scope", m_client->origin() + "/everything", 400, "invalid_scope", 70011);
    }

    void refuses()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        QFETCH(int, number);
        const Reply reply
            = m_client->token(changed(m_client->applicationForm(), {{field.toStdString(), value.toStdString()}}));
        verifyRefused(reply, status, error.toStdString(), number);
        QCOMPARE(reply.header("Cache-Control"), "no-store"s);
        for (const char *name : {"trace_id", "correlation_id"})
            QVERIFY(!QUuid::fromString(QString::fromStdString(reply.body[name])).isNull());
        QVERIFY(!reply.body["timestamp"].get<std::string>().empty());
        QVERIFY(reply.text.find(m_process->clientSecret().toStdString()) == std::string::npos);
    }

    void refusesAParameterThatIsGivenTwice()
    {
        Fields form = m_client->applicationForm();
        form.emplace_back("scope", m_client->origin() + "/.default");
        verifyRefused(m_client->token(form), 400, "invalid_request", 9000411);
    }

    void takesNothingFromTheQuery()
    {
        const Reply reply = m_client->post("oauth2/v2.0/token?" + formText(m_client->applicationForm()), {});
        verifyRefused(reply, 400, "invalid_request", 900144);
        verifyRefused(m_client->get("oauth2/v2.0/token", m_client->applicationForm()), 405, "invalid_request", 900561);
    }

    void knowsNoOtherTenant()
    {
        VaultClient client(*m_process);
        client.token.clear();
        client.version.clear();
        const Reply reply = client.send("POST", "/other/oauth2/v2.0/token", json(formText(m_client->applicationForm())),
                                        {{"Content-Type", "application/x-www-form-urlencoded"}});
        verifyRefused(reply, 400, "invalid_request", 90002);
    }

    void readsAFormAsFormsAreWritten()
    {
        // A plus is a space, and an escaped one is itself.
        const Reply spaced = m_client->token(changed(m_client->applicationForm(), {{"client_secret", "a b"}}));
        verifyRefused(spaced, 401, "invalid_client", 7000215);
        std::string text = formText(changed(m_client->applicationForm(), {{"scope", ""}}));
        text += "&scope=+" + m_client->origin() + "%2F.default+";
        VaultClient client(*m_process);
        client.version.clear();
        const Reply reply = client.send("POST", "/practice-tenant/oauth2/v2.0/token", json(text),
                                        {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(reply.status, 200);
    }

    void makesTokensThatExpireWhenTold()
    {
        const PracticeVaultProcess process({QStringLiteral("--token-lifetime"), QStringLiteral("3")});
        AuthorityClient client(process);
        const Reply reply = client.token(client.applicationForm());
        QCOMPARE(reply.body["expires_in"].get<int>(), 3);
        const std::string token = reply.body["access_token"];
        QCOMPARE(client.listSecrets(token).status, 200);
        QTRY_COMPARE(client.listSecrets(token).status, 401);
        QVERIFY(client.listSecrets(token).message().find("TokenExpired") != std::string::npos);
        // The announced one goes by a time of its own.
        QCOMPARE(client.listSecrets(process.token().toStdString()).status, 200);
    }

    void servesManyAtOnce()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> good {0};
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([this, &good] {
                AuthorityClient client(*m_process);
                for (int j = 0; j < 10; ++j) {
                    const Reply reply = client.token(client.applicationForm());
                    if (reply.status == 200 && client.listSecrets(reply.body["access_token"]).status == 200)
                        ++good;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30000));
        QCOMPARE(good.load(), 80);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<AuthorityClient> m_client;
};

QTEST_GUILESS_MAIN(ClientCredentialsTest)
#include "tst_practicevault_clientcredentials.moc"
