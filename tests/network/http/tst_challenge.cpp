// SPDX-License-Identifier: Apache-2.0
#include "network/auth/challenge.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vault;

/// WWW-Authenticate values of every shape, and whose challenge may be answered.
class TestChallenge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parse_data();
    void parse();
    void parsesClaims();
    void isLinear();
    void takesAnyBytes();
    void problem_data();
    void problem();
};

void TestChallenge::parse_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QString>("resource");
    const QString login = QStringLiteral("https://login.windows.net/t");
    const QString vault = QStringLiteral("https://vault.azure.net");
    const QByteArray usual = "authorization=\"https://login.windows.net/t\", resource=\"https://vault.azure.net\"";

    QTest::newRow("as the service sends it") << "Bearer " + usual << true << login << vault;
    QTest::newRow("no blank after the comma")
        << QByteArray("Bearer authorization=\"https://login.windows.net/t\",resource=\"https://vault.azure.net\"")
        << true << login << vault;
    QTest::newRow("the other order")
        << QByteArray("Bearer resource=\"https://vault.azure.net\", authorization=\"https://login.windows.net/t\"")
        << true << login << vault;
    QTest::newRow("names and scheme in other letters")
        << QByteArray("bEARER Authorization=\"https://login.windows.net/t\", RESOURCE=\"https://vault.azure.net\"")
        << true << login << vault;
    QTest::newRow("authorization_uri")
        << QByteArray("Bearer authorization_uri=\"https://login.windows.net/t\", resource=\"https://vault.azure.net\"")
        << true << login << vault;
    QTest::newRow("authorization goes before authorization_uri")
        << "Bearer authorization_uri=\"https://other.example/x\", " + usual << true << login << vault;
    QTest::newRow("scope")
        << QByteArray("Bearer authorization=\"https://login.windows.net/t\", scope=\"https://vault.azure.net/.default\"")
        << true << login << vault;
    QTest::newRow("blanks around the equals sign")
        << QByteArray("Bearer authorization = \"https://login.windows.net/t\" ,\tresource =\"https://vault.azure.net\"")
        << true << login << vault;
    QTest::newRow("without quotes")
        << QByteArray("Bearer authorization=https://login.windows.net/t, resource=https://vault.azure.net") << true
        << login << vault;
    QTest::newRow("escapes")
        << QByteArray("Bearer authorization=\"https:\\/\\/login.windows.net/t\", resource=\"https://vault.azure.net\"")
        << true << login << vault;
    QTest::newRow("after Basic") << "Basic realm=\"a, Bearer b=c\", Bearer " + usual << true << login << vault;
    QTest::newRow("before PoP")
        << "Bearer " + usual + ", PoP resource=\"https://evil.example\", nonce=\"1\"" << true << login << vault;
    QTest::newRow("after Negotiate with a token") << "Negotiate YIIJvwYGKwYBBQUC==, Bearer " + usual << true << login << vault;
    QTest::newRow("the first of two")
        << "Bearer " + usual + ", Bearer authorization=\"https://x.example\", resource=\"https://y.example\"" << true
        << login << vault;
    QTest::newRow("a parameter given twice")
        << "Bearer " + usual + ", resource=\"https://evil.example\"" << true << login << vault;
    QTest::newRow("parameters of Basic are not ours")
        << QByteArray("Basic resource=\"https://evil.example\", Bearer authorization=\"https://login.windows.net/t\"")
        << true << login << QString();
    QTest::newRow("leading commas") << ", ,Bearer " + usual << true << login << vault;
    QTest::newRow("no parameters") << QByteArray("Bearer") << true << QString() << QString();
    QTest::newRow("an open quote") << QByteArray("Bearer authorization=\"https://login.windows.net/t") << true << login
                                   << QString();
    QTest::newRow("only a quote") << QByteArray("\"") << false << QString() << QString();
    QTest::newRow("a backslash at the end") << QByteArray("Bearer resource=\"x\\") << true << QString()
                                            << QStringLiteral("x\\");
    QTest::newRow("Basic only") << QByteArray("Basic realm=\"x\"") << false << QString() << QString();
    QTest::newRow("Bearer within a quote only") << QByteArray("Basic realm=\"Bearer x\"") << false << QString() << QString();
    QTest::newRow("a longer scheme") << "BearerX " + usual << false << QString() << QString();
    QTest::newRow("empty") << QByteArray() << false << QString() << QString();
}

void TestChallenge::parse()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, found);
    QFETCH(QString, authorization);
    QFETCH(QString, resource);
    const std::optional<Challenge> challenge = parseChallenge(value);
    QCOMPARE(challenge.has_value(), found);
    if (challenge) {
        QCOMPARE(challenge->authorization, authorization);
        QCOMPARE(challenge->resource, resource);
    }
}

void TestChallenge::parsesClaims()
{
    const auto challenge = parseChallenge("Bearer realm=\"\", authorization_uri=\"https://login.example/common\", "
                                          "error=\"insufficient_claims\", claims=\"dGVzdGluZzE=\", PoP a=\"b\"");
    QVERIFY(challenge);
    QCOMPARE(challenge->error, QStringLiteral("insufficient_claims"));
    QCOMPARE(challenge->claims, QStringLiteral("dGVzdGluZzE="));
    QCOMPARE(challenge->resource, QString());
}

void TestChallenge::isLinear()
{
    // A quadratic reader takes minutes for these.
    QElapsedTimer clock;
    clock.start();
    for (const char *piece : {"\"", ",", "a ", "a=", "\\\"", "Bearer ", "a=\"", "= "}) {
        QByteArray value = "Basic ";
        value += QByteArray(piece).repeated(400'000);
        parseChallenge(value);
    }
    QVERIFY(clock.elapsed() < 10'000);
}

void TestChallenge::takesAnyBytes()
{
    int found = 0;
    for (int seed = 0; seed < 2000; ++seed) {
        QByteArray value = "Bearer ";
        quint32 state = static_cast<quint32>(seed) * 2654435761U + 1;
        for (int i = 0; i < 64; ++i) {
            state = state * 1664525U + 1013904223U;
            value.append(static_cast<char>(state >> 24));
        }
        found += parseChallenge(value) ? 1 : 0;
    }
    QVERIFY(found > 1900); // what follows the scheme rarely hides it
}

void TestChallenge::problem_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("vault");
    QTest::addColumn<ErrorReason>("expected");
    const QString login = QStringLiteral("https://login.microsoftonline.com/t");
    const QString vault = QStringLiteral("https://mine.vault.azure.net/keys?api-version=7.4");
    const auto foreign = ErrorReason::ChallengeResourceForeign;
    const auto row = [&](const char *name, const char *resource, const QString &authority, const QString &url,
                         ErrorReason expected) {
        QTest::newRow(name) << QString::fromLatin1(resource) << authority << url << expected;
    };
    row("the usual", "https://vault.azure.net", login, vault, ErrorReason::None);
    row("a slash after it", "https://vault.azure.net/", login, vault, ErrorReason::None);
    row("a path after it", "https://vault.azure.net/tenant", login, vault, ErrorReason::None);
    row("other letters", "https://VAULT.Azure.NET", login, vault, ErrorReason::None);
    row("the vault's own host", "https://mine.vault.azure.net", login, vault, ErrorReason::None);
    row("Azure Stack", "https://vault.local.azurestack.external/guid", login,
        QStringLiteral("https://v.vault.local.azurestack.external"), ErrorReason::None);
    row("an address", "https://127.0.0.1", login, QStringLiteral("https://127.0.0.1:8443/keys"), ErrorReason::None);
    row("a trailing dot", "https://vault.azure.net", login, QStringLiteral("https://mine.vault.azure.net./keys"),
        ErrorReason::None);
    row("no dot boundary", "https://vault.azure.net", login, QStringLiteral("https://evilvault.azure.net"), foreign);
    row("another service", "https://management.azure.com", login, vault, foreign);
    row("a longer host", "https://vault.azure.net.evil.example", login, vault, foreign);
    row("the vault's host as user name", "https://vault.azure.net@evil.example", login, vault, foreign);
    row("a part of an address", "https://0.0.1", login, QStringLiteral("https://127.0.0.1"), foreign);
    row("no resource", "", login, vault, foreign);
    row("no URL", "vault.azure.net", login, vault, foreign);
    row("an authority without TLS", "https://vault.azure.net", QStringLiteral("http://login.microsoftonline.com/t"),
        vault, ErrorReason::ChallengeNotSecure);
    row("no authority", "https://vault.azure.net", QString(), vault, ErrorReason::ChallengeNotSecure);
    row("an authority that is no URL", "https://vault.azure.net", QStringLiteral("login"), vault,
        ErrorReason::ChallengeNotSecure);
    row("a vault without TLS", "https://vault.azure.net", login, QStringLiteral("http://mine.vault.azure.net"),
        ErrorReason::ChallengeNotSecure);
}

void TestChallenge::problem()
{
    QFETCH(QString, resource);
    QFETCH(QString, authority);
    QFETCH(QString, vault);
    QFETCH(ErrorReason, expected);
    QCOMPARE(challengeProblem({authority, resource, {}, {}}, QUrl(vault)), expected);
}

QTEST_GUILESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
