// SPDX-License-Identifier: Apache-2.0
#include "app/places.h"
#include "network/connections/connectionstore.h"
#include "tests/support/leftbehind.h"
#include "tests/support/practicevaultprocess.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;

/// The program itself, started as a person would start it.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badValuesAreRefusedBeforeAnyWindow_data();
    void badValuesAreRefusedBeforeAnyWindow();
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void screenshotShowsTheListedVault_data();
    void screenshotShowsTheListedVault();
    void screenshotOfAVaultThatRefusesFails();
    void aClientSecretIsTaken_data();
    void aClientSecretIsTaken();
    void anAddressIsCompleted();
    void screenshotAsksNobody();
    void aKeptConnectionIsOpenedByNameOrId();
    void connectionsAreNamedWhereOneIsUnknown();
    void practiceVaultEndsWithTheProgram();

private:
    OwnHome m_home;
    QTemporaryDir m_folder;
    const QString m_noFile = file(m_folder, QStringLiteral("page.html"), "<html>Sign in first</html>"); ///< Neither token nor certificate.

    struct Run {
        int exitCode = -1;
        QString out;
        QString err;
    };
    static Run run(const QStringList &arguments, const QByteArray &platform, const QByteArray &token = {},
                   const QByteArray &clientSecret = {});
    static QString file(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
};

CommandLineTest::Run CommandLineTest::run(const QStringList &arguments, const QByteArray &platform, const QByteArray &token, const QByteArray &clientSecret)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
    environment.remove(QStringLiteral("VAULT_BROWSER_TOKEN"));
    environment.remove(QStringLiteral("VAULT_BROWSER_CLIENT_SECRET"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("VAULT_BROWSER_TOKEN"), QString::fromLatin1(token));
    if (!clientSecret.isEmpty())
        environment.insert(QStringLiteral("VAULT_BROWSER_CLIENT_SECRET"), QString::fromLatin1(clientSecret));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("VAULT_PROGRAMS_DIR") + QStringLiteral("/vault-browser"), arguments);
    Run result;
    if (process.waitForFinished(60'000))
        result.exitCode = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

QString CommandLineTest::file(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile written(folder.filePath(name));
    if (written.open(QIODevice::WriteOnly))
        written.write(content);
    return written.fileName();
}

void CommandLineTest::badValuesAreRefusedBeforeAnyWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const QString vault = QStringLiteral("--vault");
    const QString url = QStringLiteral("https://localhost:1");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")} << "colour";
    QTest::newRow("no scheme but http") << QStringList{vault, QStringLiteral("http://localhost:1")} << "--vault";
    QTest::newRow("no host") << QStringList{vault, QStringLiteral("https://")} << "--vault";
    QTest::newRow("user in the address") << QStringList{vault, QStringLiteral("https://me:pw@localhost")} << "--vault";
    QTest::newRow("empty address") << QStringList{vault, QString()} << "--vault";
    QTest::newRow("bad api-version") << QStringList{vault, url, QStringLiteral("--api-version"), QStringLiteral("7.4&x=1")} << "--api-version";
    QTest::newRow("bad routes") << QStringList{vault, url, QStringLiteral("--routes"), QStringLiteral("old")} << "--routes";
    QTest::newRow("missing certificate") << QStringList{vault, url, QStringLiteral("--ca"), QStringLiteral("absent.pem")} << "--ca";
    QTest::newRow("empty certificate") << QStringList{vault, url, QStringLiteral("--ca"), QString()} << "--ca";
    QTest::newRow("missing token") << QStringList{vault, url, QStringLiteral("--token-file"), QStringLiteral("absent")} << "--token-file";
    QTest::newRow("certificate that is none") << QStringList{vault, url, QStringLiteral("--ca"), m_noFile} << "holds no certificate";
    QTest::newRow("token that is none") << QStringList{vault, url, QStringLiteral("--token-file"), m_noFile} << "not an access token";
    QTest::newRow("picture in no format") << QStringList{vault, url, QStringLiteral("--screenshot"), QStringLiteral("picture.abc")} << "--screenshot";
    QTest::newRow("option without a vault") << QStringList{QStringLiteral("--post-only")} << "--post-only";
    QTest::newRow("stray word") << QStringList{QStringLiteral("contoso")} << "contoso";
    const auto with = [&](const QStringList &more) { return QStringList{vault, url} + more; };
    const QString signIn = QStringLiteral("--sign-in");
    const QString secret = QStringLiteral("client-secret");
    const QString certificate = QStringLiteral("client-certificate");
    const QString id = QStringLiteral("--client-id");
    QTest::newRow("bad way of signing in") << with({signIn, QStringLiteral("password")}) << "--sign-in takes";
    QTest::newRow("secret without its application") << with({signIn, secret}) << "--client-id";
    QTest::newRow("missing secret") << with({signIn, secret, id, QStringLiteral("app"), QStringLiteral("--client-secret-file"), QStringLiteral("absent")}) << "--client-secret-file";
    QTest::newRow("secret of another way") << with({QStringLiteral("--client-secret-file"), m_noFile}) << "sign-in by client-secret";
    QTest::newRow("token of another way") << with({signIn, QStringLiteral("browser"), QStringLiteral("--token-file"), m_noFile}) << "sign-in by access-token";
    QTest::newRow("no certificate named") << with({signIn, certificate, id, QStringLiteral("app")}) << "--client-certificate";
    QTest::newRow("missing client certificate") << with({signIn, certificate, id, QStringLiteral("app"), QStringLiteral("--client-certificate"), QStringLiteral("absent")}) << "--client-certificate";
    QTest::newRow("certificate of another way") << with({QStringLiteral("--client-certificate"), m_noFile}) << "sign-in by client-certificate";
    QTest::newRow("authority in clear") << with({QStringLiteral("--authority"), QStringLiteral("http://login.example")}) << "--authority";
    QTest::newRow("authority with a path") << with({QStringLiteral("--authority"), QStringLiteral("https://login.example/tenant")}) << "--authority";
    for (const char *proxy : {"squid", "http://proxy", "http://proxy:0", "ftp://proxy:1", "http://me:pw@proxy:1", "socks5://:1", "http://proxy:1/x"})
        QTest::newRow(proxy) << with({QStringLiteral("--proxy"), QString::fromLatin1(proxy)}) << "--proxy takes";
    QTest::newRow("unknown connection") << QStringList{QStringLiteral("--connection"), QStringLiteral("absent")} << "--connection: no connection is kept yet";
    QTest::newRow("connection and vault") << with({QStringLiteral("--connection"), QStringLiteral("a")}) << "--connection";
    QTest::newRow("connection and an option of a vault") << QStringList{QStringLiteral("--connection"), QStringLiteral("a"), QStringLiteral("--post-only")} << "--post-only needs --vault";
    QTest::newRow("secret without a vault") << QStringList{QStringLiteral("--token-file"), m_noFile} << "--token-file needs";
    QTest::newRow("two vaults") << QStringList{vault, url, QStringLiteral("--practice")} << "--practice";
    QTest::newRow("picture in no folder") << QStringList{vault, url, QStringLiteral("--screenshot"), QStringLiteral("/absent/p.png")} << "--screenshot";
}

void CommandLineTest::badValuesAreRefusedBeforeAnyWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    // A platform that does not exist: a window would end the program with another message.
    const Run result = run(arguments, "none-at-all");
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QString());
    QVERIFY2(result.err.contains(names), qPrintable(result.err));
    QCOMPARE(result.err.count(QLatin1Char('\n')), 1);
    QVERIFY(result.err.startsWith(QLatin1String("vault-browser: ")));
}

void CommandLineTest::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << "--help" << "--api-version";
    QTest::newRow("version") << "--version" << "vault-browser 0.";
}

void CommandLineTest::helpAndVersionNeedNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, says);
    const Run result = run({option}, "none-at-all");
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(says), qPrintable(result.out));
}

void CommandLineTest::screenshotShowsTheListedVault_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("service form") << QStringList();
    QTest::newRow("documented form") << QStringList{QStringLiteral("--api-version"), QStringLiteral("2015.06.01")};
    QTest::newRow("forced documented form, every verb as POST")
        << QStringList{QStringLiteral("--api-version"), QStringLiteral("2018.05.09"), QStringLiteral("--routes"), QStringLiteral("documented"), QStringLiteral("--post-only")};
}

void CommandLineTest::screenshotShowsTheListedVault()
{
    QFETCH(QStringList, arguments);
    PracticeVaultProcess vault;
    QVERIFY(vault.isRunning());
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("window.png"));
    const Run result = run(QStringList{QStringLiteral("--vault"), vault.url().toString(), QStringLiteral("--ca"), vault.caFile(),
                                       QStringLiteral("--token-file"), file(folder, QStringLiteral("token"), "Bearer " + vault.token() + "\n"),
                                       QStringLiteral("--screenshot"), picture} + arguments,
                           qgetenv("QT_QPA_PLATFORM"));
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const QImage image(picture);
    QVERIFY(image.width() >= 800);
}

void CommandLineTest::screenshotOfAVaultThatRefusesFails()
{
    PracticeVaultProcess vault;
    QVERIFY(vault.isRunning());
    QTemporaryDir folder;
    const Run result = run({QStringLiteral("--vault"), vault.url().toString(), QStringLiteral("--ca"), vault.caFile(),
                            QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))},
                           qgetenv("QT_QPA_PLATFORM"), "not-the-token");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QLatin1String("401")), qPrintable(result.err));
    QVERIFY2(!result.err.contains(QLatin1String("not-the-token")), "a token is never printed");
}

void CommandLineTest::aClientSecretIsTaken_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("secret from a file") << true;
    QTest::newRow("secret from the environment") << false;
}

void CommandLineTest::aClientSecretIsTaken()
{
    QFETCH(bool, fromFile);
    PracticeVaultProcess vault;
    QVERIFY(vault.isRunning());
    QTemporaryDir folder;
    const QByteArray secret = vault.clientSecret().toLatin1();
    QStringList arguments{QStringLiteral("--vault"), vault.url().toString(), QStringLiteral("--ca"), vault.caFile(),
                          QStringLiteral("--sign-in"), QStringLiteral("client-secret"), QStringLiteral("--client-id"), vault.clientId(),
                          QStringLiteral("--tenant"), vault.tenant(), QStringLiteral("--authority"), vault.authority().toString(),
                          QStringLiteral("--proxy"), QStringLiteral("none"),
                          QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))};
    if (fromFile)
        arguments << QStringLiteral("--client-secret-file") << file(folder, QStringLiteral("secret"), secret + "\n");
    const Run result = run(arguments, qgetenv("QT_QPA_PLATFORM"), {}, fromFile ? QByteArray() : secret);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY(folder.remove());
    QCOMPARE(m_home.filesHolding({secret, vault.token()}), QStringList());
}

void CommandLineTest::anAddressIsCompleted()
{
    PracticeVaultProcess vault;
    QVERIFY(vault.isRunning());
    QTemporaryDir folder;
    const Run result = run({QStringLiteral("--vault"), vault.url().authority(), QStringLiteral("--ca"), vault.caFile(),
                            QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))},
                           qgetenv("QT_QPA_PLATFORM"), vault.token());
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
}

void CommandLineTest::screenshotAsksNobody()
{
    PracticeVaultProcess vault;
    QVERIFY(vault.isRunning());
    QTemporaryDir folder;
    const Run result = run({QStringLiteral("--vault"), vault.url().toString(), QStringLiteral("--ca"), vault.caFile(),
                            QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))},
                           qgetenv("QT_QPA_PLATFORM"));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err.count(QLatin1String("waits for a person")), 1);
    QVERIFY2(result.err.contains(QLatin1String("canceled")), qPrintable(result.err));
}

void CommandLineTest::aKeptConnectionIsOpenedByNameOrId()
{
    PracticeVaultProcess vault;
    QVERIFY(vault.isRunning());
    ConnectionStore store(connectionsFile());
    Connection connection;
    connection.name = QStringLiteral("Practice at home");
    connection.vaultUrl = vault.url().toString();
    connection.additionalRootFile = vault.caFile();
    connection.signIn.kind = SignInKind::AccessToken;
    const Result<Connection> kept = store.save(connection);
    QVERIFY(kept);
    QTemporaryDir folder;
    for (const QString &named : {kept->name, kept->id}) {
        const Run result = run({QStringLiteral("--connection"), named, QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))},
                               qgetenv("QT_QPA_PLATFORM"), vault.token());
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    }
    QVERIFY(store.reload());
    QVERIFY2(store.find(kept->id)->lastOpened > 0, "it is offered on the start page");
    QCOMPARE(m_home.filesHolding({vault.token()}), QStringList());
}

void CommandLineTest::connectionsAreNamedWhereOneIsUnknown()
{
    ConnectionStore store(connectionsFile());
    Connection connection;
    connection.vaultUrl = QStringLiteral("https://contoso.vault.azure.net");
    QVERIFY(store.save(connection));
    connection.name = QStringLiteral("Twice");
    QVERIFY(store.save(connection));
    QVERIFY(store.save(connection));
    const Run unknown = run({QStringLiteral("--connection"), QStringLiteral("absent")}, "none-at-all");
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY2(unknown.err.contains(QLatin1String("contoso, Twice, Twice")), qPrintable(unknown.err));
    const Run twice = run({QStringLiteral("--connection"), QStringLiteral("Twice")}, "none-at-all");
    QCOMPARE(twice.exitCode, 2);
    QVERIFY2(twice.err.contains(store.all().constLast().id), qPrintable(twice.err));
}

void CommandLineTest::practiceVaultEndsWithTheProgram()
{
    QTemporaryDir folder;
    const Run result = run({QStringLiteral("--practice"), QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))},
                           qgetenv("QT_QPA_PLATFORM"));
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QProcess processes;
    processes.start(QStringLiteral("ps"), {QStringLiteral("-eo"), QStringLiteral("ppid,args")});
    QVERIFY(processes.waitForFinished());
    const QString list = QString::fromUtf8(processes.readAllStandardOutput());
    // Orphaned to process 1: what a practice vault would be that outlived its program.
    const QRegularExpression orphan(QStringLiteral("^\\s*1 .*%1/practice-vault --until").arg(QRegularExpression::escape(qEnvironmentVariable("VAULT_PROGRAMS_DIR"))),
                                    QRegularExpression::MultilineOption);
    QVERIFY2(!orphan.match(list).hasMatch(), qPrintable(list));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
