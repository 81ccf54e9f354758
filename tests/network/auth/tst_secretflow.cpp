// SPDX-License-Identifier: Apache-2.0
#include "network/auth/secretflow.h"
#include "network/auth/signinflows.h"
#include "scriptedperson.h"
#include "signinfixture.h"
#include "testcertificatefile.h"

#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray refusal = "invalid_client";

/// An authority, a person, and a flow made as a session makes it.
struct SecretFixture : SignInFixture {
    std::unique_ptr<SignInFlow> flow(SignInKind kind, const QByteArray &atHand = {}, bool withPerson = true,
                                     const QString &file = {})
    {
        SignInOptions options;
        options.kind = kind;
        options.clientId = u"app-1"_s;
        options.certificateFile = file;
        SignInSecrets secrets;
        secrets.clientSecret = SecretBuffer::copyOf(atHand);
        secrets.certificatePassphrase = SecretBuffer::copyOf(atHand);
        secrets.accessToken = SecretBuffer::copyOf(atHand);
        return makeSignInFlow(options, std::move(secrets),
                              {endpoint, withPerson ? &prompts : nullptr, u"contoso.example"_s});
    }
    QByteArray sent(int request, const QByteArray &field) const
    {
        return formOf(server.requests.value(request).body).value(field);
    }

    ScriptedPerson person{prompts};
};

QByteArray tokenIn(const std::optional<Result<OAuthToken>> &result)
{
    return result && *result ? (*result)->accessToken.view().toByteArray() : QByteArray();
}

} // namespace

/// Where a secret comes from, and what happens to one that is refused.
class TestSecretFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSecretAtHandAsksNobody();
    void withoutSecretAndPersonItSaysSo_data();
    void withoutSecretAndPersonItSaysSo();
    void thePersonIsAskedOnce();
    void aRefusedSecretIsAskedForAgain_data();
    void aRefusedSecretIsAskedForAgain();
    void aRefusedSecretIsToldWithoutAPerson();
    void anotherFailureKeepsTheSecret();
    void nothingTypedIsNotSent();
    void aCertificateIsTriedWithoutPassphrase();
    void anEncryptedCertificateAsks();
    void aTokenThatServesNoLongerIsAskedFor();
    void aTokenIsAskedForByItsName();
    void textThatIsNoTokenIsNotTaken();
    void cancelingEndsIt();
    void nobodyAnswersInTime();
    void aRenewalNeverAsks_data();
    void aRenewalNeverAsks();
    void forgettingAsksAnew();

private:
    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"file%1.pem"_s.arg(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    CertificateFiles m_certificate;
};

void TestSecretFlow::initTestCase()
{
    m_certificate = makeCertificateFiles(KeyKind::Rsa);
}

void TestSecretFlow::aSecretAtHandAsksNobody()
{
    SecretFixture signIn;
    signIn.server.answerWith({tokenAnswer("token-1")});
    const auto flow = signIn.flow(SignInKind::ClientSecret, "s3cret");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.sent(0, "client_secret"), QByteArray("s3cret"));
    QCOMPARE(signIn.sent(1, "client_secret"), QByteArray("s3cret"));
    QVERIFY(signIn.person.seen.isEmpty());
}

void TestSecretFlow::withoutSecretAndPersonItSaysSo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::newRow("client secret") << int(SignInKind::ClientSecret) << int(ErrorReason::SignInIncomplete);
    QTest::newRow("certificate") << int(SignInKind::ClientCertificate) << int(ErrorReason::KeyFilePassphraseMissing);
    QTest::newRow("token") << int(SignInKind::AccessToken) << int(ErrorReason::NoToken);
}

void TestSecretFlow::withoutSecretAndPersonItSaysSo()
{
    QFETCH(int, kind);
    QFETCH(int, reason);
    SecretFixture signIn;
    const auto flow = signIn.flow(SignInKind(kind), {}, false, file(m_certificate.encryptedPem));
    const auto result = waitFor(flow->acquire(signIn.authorityOf(), {}));
    QVERIFY(result && !*result);
    QCOMPARE(int(result->error().reason), reason);
    QVERIFY(signIn.server.requests.isEmpty());
}

void TestSecretFlow::thePersonIsAskedOnce()
{
    SecretFixture signIn;
    signIn.server.answerWith({tokenAnswer("token-1")});
    signIn.person.answers = {"typed"};
    const auto flow = signIn.flow(SignInKind::ClientSecret);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.sent(0, "client_secret"), QByteArray("typed"));
    QCOMPARE(signIn.person.seen.size(), 1);
    const ScriptedPerson::Seen &seen = signIn.person.seen.constFirst();
    QCOMPARE(seen.kind, SignInPrompt::Kind::ClientSecret);
    QCOMPARE(seen.vaultHost, u"contoso.example"_s);
    QCOMPARE(seen.subject, u"app-1"_s);
    QVERIFY(!seen.wasRefused);
    QVERIFY2(!seen.canKeep, "there is no keychain");
    QCOMPARE(signIn.person.open, 0);
}

void TestSecretFlow::aRefusedSecretIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("atHand");
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QList<bool>>("refused");
    QTest::newRow("given beforehand") << QByteArray("wrong") << QList<QByteArray>{"right"} << QList<bool>{true};
    QTest::newRow("typed") << QByteArray() << QList<QByteArray>{"wrong", "right"} << QList<bool>{false, true};
}

void TestSecretFlow::aRefusedSecretIsAskedForAgain()
{
    QFETCH(QByteArray, atHand);
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QList<bool>, refused);
    SecretFixture signIn;
    signIn.server.answerWith({oauthErrorAnswer(refusal, "AADSTS7000215: Invalid client secret.", 7000215),
                              tokenAnswer("token-1")});
    signIn.person.answers = answers;
    const auto flow = signIn.flow(SignInKind::ClientSecret, atHand);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QList<bool> told;
    for (const ScriptedPerson::Seen &seen : signIn.person.seen)
        told << seen.wasRefused;
    QCOMPARE(told, refused);
    QCOMPARE(signIn.sent(0, "client_secret"), QByteArray("wrong"));
    QCOMPARE(signIn.sent(1, "client_secret"), QByteArray("right"));
    // The good one is the one that is remembered.
    waitFor(flow->acquire(signIn.authorityOf(), {}));
    QCOMPARE(signIn.sent(2, "client_secret"), QByteArray("right"));
}

void TestSecretFlow::aRefusedSecretIsToldWithoutAPerson()
{
    SecretFixture signIn;
    signIn.server.answerWith({oauthErrorAnswer(refusal, "AADSTS7000215: Invalid client secret.", 7000215)});
    const auto flow = signIn.flow(SignInKind::ClientSecret, "wrong", false);
    for (int i = 1; i <= 2; ++i) {
        const auto result = waitFor(flow->acquire(signIn.authorityOf(), {}));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().reason, ErrorReason::SignInFailed);
        QCOMPARE(result->error().innerErrors, QStringList{u"AADSTS7000215"_s});
        QCOMPARE(signIn.server.requests.size(), i);
    }
}

void TestSecretFlow::anotherFailureKeepsTheSecret()
{
    SecretFixture signIn;
    signIn.server.answerWith({oauthErrorAnswer("unauthorized_client", "AADSTS700016: no such application", 700016),
                              tokenAnswer("token-1")});
    signIn.person.answers = {"typed"};
    const auto flow = signIn.flow(SignInKind::ClientSecret);
    const auto failed = waitFor(flow->acquire(signIn.authorityOf(), {}));
    QVERIFY(failed && !*failed);
    QCOMPARE(failed->error().code, u"unauthorized_client"_s);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.person.seen.size(), 1);
}

void TestSecretFlow::nothingTypedIsNotSent()
{
    SecretFixture signIn;
    signIn.server.answerWith({tokenAnswer("token-1")});
    signIn.person.answers = {"", "typed"};
    const auto flow = signIn.flow(SignInKind::ClientSecret);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.server.requests.size(), 1);
    QCOMPARE(signIn.person.seen.size(), 2);
}

void TestSecretFlow::aCertificateIsTriedWithoutPassphrase()
{
    SecretFixture signIn;
    signIn.server.answerWith({tokenAnswer("token-1")});
    const auto flow = signIn.flow(SignInKind::ClientCertificate, {}, true, file(m_certificate.pem));
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QVERIFY(signIn.person.seen.isEmpty());
}

void TestSecretFlow::anEncryptedCertificateAsks()
{
    SecretFixture signIn;
    signIn.server.answerWith({tokenAnswer("token-1")});
    signIn.person.answers = {"guess", "opensesame"};
    const QString path = file(m_certificate.pkcs12);
    const auto flow = signIn.flow(SignInKind::ClientCertificate, {}, true, path);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.person.seen.size(), 2);
    QCOMPARE(signIn.person.seen.at(0).kind, SignInPrompt::Kind::CertificatePassphrase);
    QCOMPARE(signIn.person.seen.at(0).subject, path);
    QVERIFY2(!signIn.person.seen.at(0).wasRefused, "no passphrase is no wrong one");
    QVERIFY(signIn.person.seen.at(1).wasRefused);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.person.seen.size(), 2);
}

void TestSecretFlow::aTokenThatServesNoLongerIsAskedFor()
{
    SecretFixture signIn;
    // {"exp":1}
    signIn.person.answers = {"fresh", "fresher"};
    const auto flow = signIn.flow(SignInKind::AccessToken, "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.c2ln");
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("fresh"));
    QVERIFY(signIn.person.seen.constLast().wasRefused);
    // The vault rejected it: why else would it be asked for once more.
    QVERIFY(flow->asksAgainWhenRejected());
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("fresher"));
    QVERIFY(signIn.person.seen.constLast().wasRefused);
    QCOMPARE(signIn.person.seen.size(), 2);
    QVERIFY(!signIn.flow(SignInKind::AccessToken, "token", false)->asksAgainWhenRejected());
    QVERIFY(!signIn.flow(SignInKind::ClientSecret, "secret")->asksAgainWhenRejected());
}

void TestSecretFlow::aTokenIsAskedForByItsName()
{
    SecretFixture signIn;
    signIn.person.answers = {" Bearer eyJ0.eyJh.c2ln\n"};
    const auto flow = signIn.flow(SignInKind::AccessToken);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("eyJ0.eyJh.c2ln"));
    const ScriptedPerson::Seen &seen = signIn.person.seen.constFirst();
    QCOMPARE(seen.kind, SignInPrompt::Kind::AccessToken);
    QCOMPARE(seen.authority, signIn.authorityUrl());
    QCOMPARE(seen.resource, u"https://vault.azure.net"_s);
    QVERIFY(!seen.wasRefused);
    QVERIFY2(!seen.canKeep, "an access token is never kept");
}

void TestSecretFlow::textThatIsNoTokenIsNotTaken()
{
    SecretFixture signIn;
    signIn.person.answers = {"<html>Sign in</html>", "good"};
    const auto flow = signIn.flow(SignInKind::AccessToken);
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("good"));
    QVERIFY(signIn.person.seen.at(1).wasRefused);
}

void TestSecretFlow::cancelingEndsIt()
{
    SecretFixture signIn;
    signIn.person.cancels = true;
    const auto flow = signIn.flow(SignInKind::ClientSecret);
    const auto result = waitFor(flow->acquire(signIn.authorityOf(), {}));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().reason, ErrorReason::SignInCanceled);
    QTRY_COMPARE(signIn.person.open, 0);
    QVERIFY(signIn.server.requests.isEmpty());
}

void TestSecretFlow::nobodyAnswersInTime()
{
    SecretFixture signIn;
    const auto flow = signIn.flow(SignInKind::ClientSecret);
    auto future = flow->acquire(signIn.authorityOf(), {});
    QTRY_COMPARE(signIn.person.open, 1);
    signIn.clock->advance(599);
    QVERIFY(!future.isFinished());
    signIn.clock->advance(1);
    const auto result = waitFor(std::move(future));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().reason, ErrorReason::SignInExpired);
    QTRY_COMPARE(signIn.person.open, 0);
}

void TestSecretFlow::aRenewalNeverAsks_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("client secret") << int(SignInKind::ClientSecret);
    QTest::newRow("certificate") << int(SignInKind::ClientCertificate);
    QTest::newRow("token") << int(SignInKind::AccessToken);
}

void TestSecretFlow::aRenewalNeverAsks()
{
    QFETCH(int, kind);
    SecretFixture signIn;
    signIn.server.answerWith({oauthErrorAnswer(refusal)});
    const auto flow = signIn.flow(SignInKind(kind), "wrong", true, file(m_certificate.encryptedPem));
    const auto result = waitFor(flow->acquireAlone(signIn.authorityOf(), {}));
    QVERIFY(result && !*result);
    QVERIFY(signIn.person.seen.isEmpty());
}

void TestSecretFlow::forgettingAsksAnew()
{
    SecretFixture signIn;
    signIn.server.answerWith({tokenAnswer("token-1")});
    signIn.person.answers = {"typed"};
    const auto flow = signIn.flow(SignInKind::ClientSecret, "at hand");
    waitFor(flow->acquire(signIn.authorityOf(), {}));
    flow->forget();
    QCOMPARE(tokenIn(waitFor(flow->acquire(signIn.authorityOf(), {}))), QByteArray("token-1"));
    QCOMPARE(signIn.sent(1, "client_secret"), QByteArray("typed"));
    QVERIFY(!signIn.person.seen.constFirst().wasRefused);
}

QTEST_GUILESS_MAIN(TestSecretFlow)
#include "tst_secretflow.moc"
