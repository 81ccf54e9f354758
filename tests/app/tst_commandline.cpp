// SPDX-License-Identifier: Apache-2.0
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
    void practiceVaultEndsWithTheProgram();

private:
    QTemporaryDir m_folder;
    const QString m_noFile = file(m_folder, QStringLiteral("page.html"), "<html>Sign in first</html>"); ///< Neither token nor certificate.

    struct Run {
        int exitCode = -1;
        QString out;
        QString err;
    };
    static Run run(const QStringList &arguments, const QByteArray &platform, const QByteArray &token = {});
    static QString file(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
};

CommandLineTest::Run CommandLineTest::run(const QStringList &arguments, const QByteArray &platform, const QByteArray &token)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
    environment.remove(QStringLiteral("VAULT_BROWSER_TOKEN"));
    if (!token.isEmpty())
        environment.insert(QStringLiteral("VAULT_BROWSER_TOKEN"), QString::fromLatin1(token));
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
