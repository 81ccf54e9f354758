// SPDX-License-Identifier: Apache-2.0
#include "network/auth/azurecliflow.h"
#include "signinfixture.h"

#include <QTemporaryDir>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// Signing in through a program named az, which the test writes.
class TestAzureCliFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void getsAToken();
    void leavesTheTenantOutWhereThereIsNone();
    void takesLocalTimeOfOlderVersions();
    void tellsWhenItIsMissing();
    void tellsWhenNobodyIsSignedIn_data();
    void tellsWhenNobodyIsSignedIn();
    void tellsItsOwnWords();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void endsAProgramThatHangs();
    void cancellingEndsTheProgram();
    void handsOverNothingUnusual();
    void cleanupTestCase();

private:
    /// Runs a shell script in the place of az.
    std::optional<Result<OAuthToken>> run(const QByteArray &script, const QString &tenant = u"contoso"_s)
    {
        rememberSecret("access-token");
        AzureCliFlow flow(m_signIn.clock, program(script));
        return waitFor(flow.acquire(m_signIn.authorityOf(tenant), {}));
    }
    QString program(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"az-%1"_s.arg(++m_scripts));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write a script");
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    QTemporaryDir m_folder; // With scripts that hold the token.
    OwnHome m_home; // After the folder, which it would hold otherwise.
    SignInFixture m_signIn;
    int m_scripts = 0;
};

void TestAzureCliFlow::getsAToken()
{
    const auto token = run("echo \"$@\" > " + m_folder.filePath(u"arguments"_s).toUtf8()
                           + "\nread line && echo input >> " + m_folder.filePath(u"arguments"_s).toUtf8()
                           + "\necho '{\"accessToken\":\"access-token\",\"expiresOn\":\"2027-01-15 09:00:00.000000\","
                             "\"expires_on\":1800003600,\"tenant\":\"t\",\"tokenType\":\"Bearer\"}'");
    QVERIFY2(token && token->has_value(), wordsOf(token).constData());
    QCOMPARE((*token)->accessToken.view().toByteArray(), QByteArray("access-token"));
    QCOMPARE((*token)->expiresAt, std::int64_t(1'800'003'600));
    QCOMPARE(contentOf(u"arguments"_s),
             QByteArray("account get-access-token --output json --resource https://vault.azure.net --tenant contoso"));
}

void TestAzureCliFlow::leavesTheTenantOutWhereThereIsNone()
{
    QVERIFY(run("echo \"$@\" > " + m_folder.filePath(u"arguments"_s).toUtf8()
                    + "\necho '{\"accessToken\":\"access-token\"}'",
                u"common"_s)->has_value());
    QVERIFY(!contentOf(u"arguments"_s).contains("--tenant"));
}

void TestAzureCliFlow::takesLocalTimeOfOlderVersions()
{
    const auto token = run("echo '{\"accessToken\":\"access-token\",\"expiresOn\":\"2027-01-15 09:00:00.123456\"}'");
    QCOMPARE((*token)->expiresAt,
             std::int64_t(QDateTime(QDate(2027, 1, 15), QTime(9, 0)).toSecsSinceEpoch()));
}

void TestAzureCliFlow::tellsWhenItIsMissing()
{
    AzureCliFlow flow(m_signIn.clock, m_folder.filePath(u"no-such-program"_s));
    const auto token = waitFor(flow.acquire(m_signIn.authorityOf(), {}));
    QCOMPARE(token->error().kind, ErrorKind::Auth);
    QCOMPARE(token->error().reason, ErrorReason::CliMissing);
}

void TestAzureCliFlow::tellsWhenNobodyIsSignedIn_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("never") << QByteArray("ERROR: Please run \"az login\" to setup account.");
    QTest::newRow("quoted otherwise") << QByteArray("ERROR: Please run az login to setup account.");
    QTest::newRow("too old") << QByteArray("AADSTS700082: The refresh token has expired. Interactive authentication is "
                                           "needed. Please run: az login");
}

void TestAzureCliFlow::tellsWhenNobodyIsSignedIn()
{
    QFETCH(QByteArray, words);
    const auto token = run("cat >&2 <<'END'\n" + words + "\nEND\nexit 1");
    QCOMPARE(token->error().reason, ErrorReason::CliSignedOut);
    QCOMPARE(token->error().message, QString::fromLatin1(words));
}

void TestAzureCliFlow::tellsItsOwnWords()
{
    const auto token = run("echo 'ERROR: the moon is in the way' >&2; exit 3");
    QCOMPARE(token->error().reason, ErrorReason::SignInFailed);
    QCOMPARE(token->error().message, u"ERROR: the moon is in the way"_s);
}

void TestAzureCliFlow::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("reason");
    QTest::newRow("nothing") << QByteArray("exit 0") << int(ErrorReason::NotJson);
    QTest::newRow("words") << QByteArray("echo hello") << int(ErrorReason::NotJson);
    QTest::newRow("no token") << QByteArray("echo '{}'") << int(ErrorReason::WrongShape);
    QTest::newRow("a flood") << QByteArray("head -c 2000000 /dev/zero") << int(ErrorReason::BodyTooLarge);
}

void TestAzureCliFlow::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, script);
    const auto token = run(script);
    QVERIFY(token && !token->has_value());
    QTEST(int(token->error().reason), "reason");
}

void TestAzureCliFlow::endsAProgramThatHangs()
{
    AzureCliFlow flow(m_signIn.clock, program("exec sleep 600"));
    auto future = flow.acquire(m_signIn.authorityOf(), {});
    QVERIFY(!future.isFinished());
    m_signIn.clock->advance(30);
    const auto token = waitFor(future);
    QCOMPARE(token->error().reason, ErrorReason::CliTimeout);
}

void TestAzureCliFlow::cancellingEndsTheProgram()
{
    const QString mark = m_folder.filePath(u"pid"_s);
    AzureCliFlow flow(m_signIn.clock, program("echo $$ > " + mark.toUtf8() + "\nexec sleep 600"));
    auto future = flow.acquire(m_signIn.authorityOf(), {});
    QTRY_VERIFY(!contentOf(u"pid"_s).isEmpty());
    const QString process = u"/proc/"_s + QString::fromLatin1(contentOf(u"pid"_s));
    QVERIFY(QFile::exists(process));
    future.cancel();
    QTRY_VERIFY(!QFile::exists(process));
}

void TestAzureCliFlow::handsOverNothingUnusual()
{
    AzureCliFlow flow(m_signIn.clock, program("echo '{\"accessToken\":\"access-token\"}'"));
    for (const QString &scope : {u"https://vault.azure.net & calc/.default"_s, u"--query/.default"_s, u"/.default"_s}) {
        Authority authority = m_signIn.authorityOf();
        authority.scope = scope;
        QVERIFY(!waitFor(flow.acquire(authority, {}))->has_value());
    }
    QVERIFY(!waitFor(flow.acquire(m_signIn.authorityOf(u"t%PATH%"_s), {}))->has_value());
}

void TestAzureCliFlow::cleanupTestCase()
{
    QCOMPARE(secretsLeftIn(m_home), QStringList());
}

QTEST_GUILESS_MAIN(TestAzureCliFlow)
#include "tst_azurecliflow.moc"
