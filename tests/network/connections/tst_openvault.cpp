// SPDX-License-Identifier: Apache-2.0
#include "network/auth/tokenbroker.h"
#include "network/connections/connectionrequest.h"
#include "scriptedperson.h"
#include "signinfixture.h"
#include "testcertificatefile.h"
#include "tests/support/leftbehind.h"
#include "tests/support/practicevaultprocess.h"
#include "vaultandauthority.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

/// What is used as secrets here, for looking whether one was left behind.
const QList<QByteArray> secretValues{"good-token", "bad-token", "refresh-token-1", "the-client-secret", "opensesame",
                                     "the-device-code", "the-browser-code"};

std::unique_ptr<VaultSession> opened(ConnectionRequest request, const OpeningServices &services)
{
    auto session = openVault(std::move(request), services);
    return session ? std::move(*session) : nullptr;
}

QByteArray words(const std::optional<Result<ItemPage>> &page)
{
    return wordsOf(page);
}

} // namespace

/// Opening a connection: from nothing but its description to a list, and what a person sees of it.
class TestOpenVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKindReadsAList_data();
    void everyKindReadsAList();
    void aClientSecretOpensThePracticeVault();
    void aPersonOpensThePracticeVault_data();
    void aPersonOpensThePracticeVault();
    void aTokenOpensThePracticeVault();
    void aRejectedTokenIsAskedForAtOnce();
    void fourListsShareOneCanceledPrompt();
    void aRequestFromBeforeTheCancelingAsksNobody();
    void withNobodyToAskItSaysSo_data();
    void withNobodyToAskItSaysSo();
    void signingOutAsksAnew();
    void signingOutWithoutSignInIsNoError();
    void cleanup();

private:
    /// A connection to the vault of this kind.
    static ConnectionRequest requestFor(const VaultAndAuthority &vault, SignInKind kind)
    {
        ConnectionRequest request;
        request.connection.vaultUrl = vault.url();
        request.connection.additionalRootFile = vault.rootFile();
        request.connection.signIn.kind = kind;
        if (kind == SignInKind::ClientSecret || kind == SignInKind::ClientCertificate)
            request.connection.signIn.clientId = u"app-1"_s;
        return request;
    }
    static ConnectionRequest requestFor(const PracticeVaultProcess &vault, SignInKind kind)
    {
        ConnectionRequest request;
        request.connection.vaultUrl = vault.url().toString();
        request.connection.additionalRootFile = vault.caFile();
        request.connection.signIn.kind = kind;
        request.connection.signIn.clientId = vault.clientId();
        return request;
    }
    /// What a browser does at the authority's page, where the person says yes.
    static void visit(const QUrl &page)
    {
        const QUrlQuery query(page);
        const QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        const QByteArray state = query.queryItemValue(u"state"_s).toLatin1();
        exchange(back.port(), browserRequest(back.port(), "/?code=the-browser-code&state=" + state));
    }

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<VaultAndAuthority> m_vault;
    std::unique_ptr<SignInPrompts> m_prompts;
    std::unique_ptr<ScriptedPerson> m_person;
    CertificateFiles m_certificate;
};

void TestOpenVault::initTestCase()
{
    m_certificate = makeCertificateFiles(KeyKind::Rsa);
}

void TestOpenVault::init()
{
    m_home = std::make_unique<OwnHome>();
    m_vault = std::make_unique<VaultAndAuthority>();
    m_vault->tokens = {tokenAnswer("good-token", "refresh-token-1")};
    m_prompts = std::make_unique<SignInPrompts>();
    m_person = std::make_unique<ScriptedPerson>(*m_prompts);
}

void TestOpenVault::cleanup()
{
    m_vault.reset();
    const QStringList found = m_home->filesHolding(secretValues);
    m_home.reset(); // before another one looks at the environment
    QCOMPARE(found, QStringList());
}

void TestOpenVault::everyKindReadsAList_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("browser") << int(SignInKind::Browser);
    QTest::newRow("device code") << int(SignInKind::DeviceCode);
    QTest::newRow("client secret") << int(SignInKind::ClientSecret);
    QTest::newRow("client certificate") << int(SignInKind::ClientCertificate);
    QTest::newRow("azure cli") << int(SignInKind::AzureCli);
    QTest::newRow("access token") << int(SignInKind::AccessToken);
}

void TestOpenVault::everyKindReadsAList()
{
    QFETCH(int, kind);
    QTemporaryDir elsewhere(u"/tmp/vault-test-XXXXXX"_s);
    const auto file = [&](const QString &name, const QByteArray &content) {
        QFile written(elsewhere.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(content);
        written.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return written.fileName();
    };
    ConnectionRequest request = requestFor(*m_vault, SignInKind(kind));
    if (SignInKind(kind) == SignInKind::ClientCertificate)
        request.connection.signIn.certificateFile = file(u"app.pfx"_s, m_certificate.pkcs12);
    OpeningServices services{m_prompts.get(), std::nullopt,
                             file(u"az"_s, "#!/bin/sh\necho '{\"accessToken\":\"good-token\",\"expires_on\":4102444800}'\n")};
    const QMap<SignInKind, QByteArray> typed{{SignInKind::ClientSecret, "the-client-secret"},
                                             {SignInKind::ClientCertificate, "opensesame"},
                                             {SignInKind::AccessToken, "good-token"}};
    m_person->answers = {typed.value(SignInKind(kind))};
    connect(m_prompts.get(), &SignInPrompts::announced, this, [](SignInPrompt *prompt) {
        if (prompt->kind == SignInPrompt::Kind::Browser)
            QTimer::singleShot(0, prompt, [url = prompt->url] { visit(url); });
    });

    const auto session = opened(std::move(request), services);
    QVERIFY(session);
    QVERIFY(session->signIn());
    QVERIFY2(m_vault->atVault().isEmpty(), "nothing is sent before the first request");
    const auto page = waitFor(session->secrets().list());
    QVERIFY2(page && page->has_value(), words(page).constData());

    // The first one goes out bare, so that the challenge is checked before a token is shown.
    const auto requests = m_vault->atVault();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).authorization, QByteArray());
    QCOMPARE(requests.at(1).authorization, QByteArray("Bearer good-token"));
    const bool asksPerson = SignInKind(kind) != SignInKind::AzureCli;
    QCOMPARE(m_person->seen.size(), asksPerson ? 1 : 0);
    if (asksPerson)
        QCOMPARE(m_person->seen.constFirst().vaultHost, QUrl(m_vault->url()).authority());
    QTRY_COMPARE(m_person->open, 0);
    if (SignInKind(kind) == SignInKind::Browser || SignInKind(kind) == SignInKind::DeviceCode) {
        const Form form = formOf(m_vault->atAuthority().constLast().body);
        QCOMPARE(QString::fromLatin1(form.value("client_id")), QString::fromUtf16(developmentClientId));
    }
}

void TestOpenVault::aClientSecretOpensThePracticeVault()
{
    PracticeVaultProcess vault;
    QVERIFY2(vault.isRunning(), qPrintable(vault.errorText()));
    m_person->answers = {"not the secret", vault.clientSecret().toLatin1()};
    const auto session = opened(requestFor(vault, SignInKind::ClientSecret), {m_prompts.get(), std::nullopt});
    QVERIFY(session);
    const auto page = waitFor(session->secrets().list());
    QVERIFY2(page && page->has_value(), words(page).constData());
    QVERIFY((*page)->items.size() > 0);
    QCOMPARE(m_person->seen.size(), 2);
    QVERIFY(m_person->seen.at(1).wasRefused);
    QVERIFY(session->signIn()->expiresAt());
    QCOMPARE(m_home->filesHolding({vault.clientSecret().toLatin1()}), QStringList());
}

void TestOpenVault::aPersonOpensThePracticeVault_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("browser") << int(SignInKind::Browser) << true;
    QTest::newRow("browser, declined") << int(SignInKind::Browser) << false;
    QTest::newRow("device code") << int(SignInKind::DeviceCode) << true;
    QTest::newRow("device code, declined") << int(SignInKind::DeviceCode) << false;
}

void TestOpenVault::aPersonOpensThePracticeVault()
{
    QFETCH(int, kind);
    QFETCH(bool, accepts);
    PracticeVaultProcess vault;
    QVERIFY2(vault.isRunning(), qPrintable(vault.errorText()));
    ConnectionRequest request = requestFor(vault, SignInKind(kind));
    request.connection.signIn.clientId.clear(); // Azure's own for development
    const auto session = opened(std::move(request), {m_prompts.get(), std::nullopt});
    connect(m_prompts.get(), &SignInPrompts::announced, this, [&](SignInPrompt *prompt) {
        QTimer::singleShot(0, prompt, [&, url = prompt->url, code = prompt->userCode] {
            if (!code.isEmpty()) {
                QVERIFY(vault.enterUserCode(code, accepts));
                return;
            }
            const QUrl back = vault.decide(url, accepts);
            exchange(back.port(), browserRequest(back.port(), "/?" + back.query(QUrl::FullyEncoded).toLatin1()));
        });
    });
    const auto page = waitFor(session->secrets().list());
    QVERIFY(page);
    QCOMPARE(page->has_value(), accepts);
    if (accepts)
        QVERIFY((*page)->items.size() > 0);
    else
        QCOMPARE(page->error().reason, ErrorReason::SignInDeclined);
    QCOMPARE(m_person->seen.size(), 1);
    QTRY_COMPARE(m_person->open, 0);
}

void TestOpenVault::aTokenOpensThePracticeVault()
{
    PracticeVaultProcess vault;
    QVERIFY2(vault.isRunning(), qPrintable(vault.errorText()));
    ConnectionRequest request = requestFor(vault, SignInKind::AccessToken);
    request.secrets.accessToken = SecretBuffer::copyOf("Bearer " + vault.token() + "\n");
    const auto session = opened(std::move(request), {m_prompts.get(), std::nullopt});
    QVERIFY(session);
    const auto page = waitFor(session->keys().list());
    QVERIFY2(page && page->has_value(), words(page).constData());
    QVERIFY(m_person->seen.isEmpty());
}

void TestOpenVault::aRejectedTokenIsAskedForAtOnce()
{
    ConnectionRequest request = requestFor(*m_vault, SignInKind::AccessToken);
    request.secrets.accessToken = SecretBuffer::copyOf("bad-token");
    m_person->answers = {"worse-token", "good-token"};
    const auto session = opened(std::move(request), {m_prompts.get(), std::nullopt});
    const auto page = waitFor(session->secrets().list());
    QVERIFY2(page && page->has_value(), words(page).constData());
    QCOMPARE(m_person->seen.size(), 2);
    QVERIFY(m_person->seen.at(0).wasRefused);
    QCOMPARE(m_vault->atVault().size(), 4);
}

void TestOpenVault::fourListsShareOneCanceledPrompt()
{
    const auto session = opened(requestFor(*m_vault, SignInKind::ClientSecret), {m_prompts.get(), std::nullopt});
    QPointer<SignInPrompt> prompt;
    connect(m_prompts.get(), &SignInPrompts::announced, this, [&](SignInPrompt *shown) { prompt = shown; });
    auto one = session->secrets().list();
    auto two = session->secrets().listDeleted();
    auto three = session->keys().list();
    auto four = session->keys().listDeleted();
    QTRY_COMPARE(m_vault->challenges, 4);
    QTRY_VERIFY(prompt);
    prompt->cancel();
    for (auto *list : {&one, &two, &three, &four}) {
        const auto page = waitFor(*list);
        QVERIFY(page && !page->has_value());
        QCOMPARE(page->error().reason, ErrorReason::SignInCanceled);
    }
    QCOMPARE(m_person->seen.size(), 1);
    // The person's own doing asks again.
    m_person->answers = {"the-client-secret"};
    QVERIFY(waitFor(session->secrets().list())->has_value());
    QCOMPARE(m_person->seen.size(), 2);
}

void TestOpenVault::aRequestFromBeforeTheCancelingAsksNobody()
{
    const auto session = opened(requestFor(*m_vault, SignInKind::ClientSecret), {m_prompts.get(), std::nullopt});
    m_person->cancels = true;
    // Its vault is asked only when this is known: long after the person has canceled for the other.
    QNetworkAccessManager manager;
    HttpClient slow(manager, *session->signIn(), HttpFixture::quickOptions());
    QPromise<QSslConfiguration> trust;
    trust.start();
    slow.setTlsConfiguration(trust.future());
    HttpRequest request;
    request.verb = "GET";
    request.url = QUrl(m_vault->url() + u"/keys?api-version=7.4"_s);
    auto late = slow.send(std::move(request), &wholeAnswer);
    const auto canceled = waitFor(session->secrets().list());
    QCOMPARE(canceled->error().reason, ErrorReason::SignInCanceled);
    trust.addResult(trusting({authority().certificate()}).result());
    trust.finish();
    const auto answer = waitFor(std::move(late));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().reason, ErrorReason::SignInCanceled);
    QCOMPARE(m_vault->challenges, 2);
    QCOMPARE(m_person->seen.size(), 1);
}

void TestOpenVault::withNobodyToAskItSaysSo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::newRow("browser") << int(SignInKind::Browser) << int(ErrorReason::NoToken);
    QTest::newRow("device code") << int(SignInKind::DeviceCode) << int(ErrorReason::NoToken);
    QTest::newRow("client secret") << int(SignInKind::ClientSecret) << int(ErrorReason::SignInIncomplete);
    QTest::newRow("access token") << int(SignInKind::AccessToken) << int(ErrorReason::NoToken);
}

void TestOpenVault::withNobodyToAskItSaysSo()
{
    QFETCH(int, kind);
    QFETCH(int, reason);
    const auto session = opened(requestFor(*m_vault, SignInKind(kind)), {});
    const auto page = waitFor(session->secrets().list());
    QVERIFY(page && !page->has_value());
    QCOMPARE(int(page->error().reason), reason);
    QCOMPARE(page->error().kind, ErrorKind::Auth);
    QCOMPARE(page->error().resource, m_vault->url());
}

void TestOpenVault::signingOutAsksAnew()
{
    ConnectionRequest request = requestFor(*m_vault, SignInKind::ClientSecret);
    request.secrets.clientSecret = SecretBuffer::copyOf("the-client-secret");
    const auto session = opened(std::move(request), {m_prompts.get(), std::nullopt});
    QVERIFY(waitFor(session->secrets().list())->has_value());
    QVERIFY(m_person->seen.isEmpty());
    QVERIFY(waitFor(session->signOut())->has_value());
    QVERIFY(session->signIn()->tokenAtHand(QUrl(m_vault->url())).isEmpty());
    m_person->answers = {"the-client-secret"};
    QVERIFY(waitFor(session->secrets().list())->has_value());
    QCOMPARE(m_person->seen.size(), 1);
    QVERIFY(!m_person->seen.constFirst().wasRefused);
}

void TestOpenVault::signingOutWithoutSignInIsNoError()
{
    const auto session = opened(requestFor(*m_vault, SignInKind::AccessToken), {});
    QVERIFY(waitFor(session->signOut())->has_value());
}

QTEST_GUILESS_MAIN(TestOpenVault)
#include "tst_openvault.moc"
