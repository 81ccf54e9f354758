// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/authorityclient.h"

#include <QtCore/QThread>

#include <atomic>

using namespace vault;
using namespace std::string_literals;

class RefreshTokenTest : public QObject
{
    Q_OBJECT

    std::string freshToken() { return m_client->signIn().body["refresh_token"]; }

    Reply refresh(const std::string &token, const Fields &changes = {})
    {
        return m_client->token(changed({{"grant_type", "refresh_token"},
                                        {"client_id", publicClient},
                                        {"refresh_token", token},
                                        {"scope", m_client->origin() + "/.default offline_access"}},
                                       changes));
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

    void givesANewOneEachTime()
    {
        const std::string first = freshToken();
        const Reply second = refresh(first);
        QCOMPARE(second.status, 200);
        QVERIFY(second.body["refresh_token"].get<std::string>() != first);
        QCOMPARE(m_client->listSecrets(second.body["access_token"]).status, 200);
        QCOMPARE(refresh(second.body["refresh_token"]).status, 200);
    }

    void forgivesALostAnswerOnce()
    {
        const std::string token = freshToken();
        QCOMPARE(refresh(token).status, 200);
        const Reply again = refresh(token);
        QCOMPARE(again.status, 200);
        verifyInvalidGrant(refresh(token), 70000);
        QCOMPARE(refresh(again.body["refresh_token"]).status, 200);
    }

    void isNotRacedThrough()
    {
        const std::string token = freshToken();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> good {0};
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([this, &good, &token] {
                AuthorityClient client(*m_process);
                const Reply reply = client.token(
                    {{"grant_type", "refresh_token"}, {"client_id", publicClient}, {"refresh_token", token}});
                good += reply.status == 200 ? 1 : 0;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30000));
        QCOMPARE(good.load(), 2);
    }

    void keepsTheScopeWhereNoneIsNamed()
    {
        const Reply reply = refresh(freshToken(), {{"scope", ""}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body["scope"].get<std::string>(), m_client->origin() + "/.default offline_access openid profile");
        QVERIFY(reply.body.contains("id_token"));
    }

    void refusesOthers()
    {
        const std::string token = freshToken();
        verifyInvalidGrant(refresh(token, {{"client_id", "11111111-2222-3333-4444-555555555555"}}), 70000);
        verifyInvalidGrant(refresh(std::string(43, 'A')), 9002313);
        QCOMPARE(errorName(refresh(token, {{"scope", "https://vault.azure.net/.default"}})), "invalid_resource"s);
        QCOMPARE(errorName(refresh("")), "invalid_request"s);
        // None of these used it up.
        QCOMPARE(refresh(token).status, 200);
        QCOMPARE(refresh(token).status, 200);
    }

    void isNoAccessToken()
    {
        QCOMPARE(m_client->listSecrets(freshToken()).status, 401);
    }

    void isRevoked()
    {
        const std::string token = freshToken();
        const Reply before = refresh(token);
        VaultClient client(*m_process);
        QCOMPARE(client.get("/practice/revoke").status, 405);
        m_process->revokeRefreshTokens();
        verifyInvalidGrant(refresh(token), 700082);
        verifyInvalidGrant(refresh(before.body["refresh_token"]), 700082);
        // An access token lives on, as in the cloud, and the next sign-in is as good as ever.
        QCOMPARE(m_client->listSecrets(before.body["access_token"]).status, 200);
        QCOMPARE(refresh(freshToken()).status, 200);
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
    std::unique_ptr<AuthorityClient> m_client;
};

QTEST_GUILESS_MAIN(RefreshTokenTest)
#include "tst_practicevault_refreshtoken.moc"
