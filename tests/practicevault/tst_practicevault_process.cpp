// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

#include <csignal>

using namespace vault;
using namespace Qt::StringLiterals;
using nlohmann::json;

class ProcessTest : public QObject
{
    Q_OBJECT

    /// A vault whose process the test itself holds, to look at its streams and its end.
    static json startRaw(QProcess &process, const QStringList &arguments)
    {
        process.start(practiceVaultProgram(), arguments);
        while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
        return json::parse(process.readLine().toStdString(), nullptr, false);
    }

    static bool contains(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    }

private Q_SLOTS:
    void printsOneLineOfJson()
    {
        QProcess process;
        const json line = startRaw(process, {});
        QCOMPARE(line.size(), std::size_t(7));
        QVERIFY(line["url"].get<std::string>().find("https://localhost:") == 0);
        QCOMPARE(line["authority"].get<std::string>(), line["url"].get<std::string>());
        QCOMPARE(line["tenant"].get<std::string>(), std::string("practice-tenant"));
        QVERIFY(!QUuid::fromString(QString::fromStdString(line["clientId"])).isNull());
        QVERIFY(line["clientSecret"].get<std::string>().size() >= 32);
        QVERIFY(QFileInfo::exists(QString::fromStdString(line["ca"])));
        QVERIFY(line["token"].get<std::string>().size() >= 32);
        QVERIFY(!process.waitForReadyRead(100));
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QVERIFY(process.readAllStandardError().isEmpty());
    }

    void endsBySignals_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void endsBySignals()
    {
        QFETCH(int, number);
        QProcess process;
        const json line = startRaw(process, {});
        const QString ca = QString::fromStdString(line["ca"]);
        // A connection that stays open must not keep it.
        QSslSocket idle;
        idle.setPeerVerifyMode(QSslSocket::VerifyNone);
        idle.connectToHostEncrypted(u"localhost"_s, static_cast<quint16>(QUrl(QString::fromStdString(line["url"])).port()));
        QVERIFY(idle.waitForEncrypted());
        ::kill(static_cast<pid_t>(process.processId()), number);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!QFileInfo::exists(ca));
        QVERIFY(!QFileInfo::exists(QFileInfo(ca).path()));
    }

    void endsWhenItsInputCloses()
    {
        QProcess process;
        startRaw(process, {u"--until-stdin-closes"_s});
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
    }

    void refusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList {u"--frobnicate"_s};
        QTest::newRow("no value") << QStringList {u"--port"_s};
        QTest::newRow("no number") << QStringList {u"--port"_s, u"http"_s};
        QTest::newRow("too large") << QStringList {u"--port"_s, u"65536"_s};
        QTest::newRow("negative") << QStringList {u"--items"_s, u"-1"_s};
        QTest::newRow("both") << QStringList {u"--seed-empty"_s, u"--items"_s, u"5"_s};
        QTest::newRow("too long") << QStringList {u"--token-lifetime"_s, u"99999999"_s};
        QTest::newRow("stray") << QStringList {u"here"_s};
    }

    void refusesBadArguments()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(practiceVaultProgram(), arguments);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray error = process.readAllStandardError();
        QCOMPARE(error.count('\n'), 1);
        QVERIFY(error.startsWith("practice-vault: "));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void showsItsHelpAndVersion()
    {
        for (const QString &argument : {u"--help"_s, u"--version"_s}) {
            QProcess process;
            process.start(practiceVaultProgram(), {argument});
            QVERIFY(process.waitForFinished(5000));
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput().contains("practice-vault"));
        }
    }

    void saysWhenThePortIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QProcess process;
        process.start(practiceVaultProgram(), {u"--port"_s, QString::number(taken.serverPort())});
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("cannot listen"));
    }

    void hasACertificateForEachOfItsNames_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("localhost") << u"localhost"_s;
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s;
        QTest::newRow("::1") << u"::1"_s;
    }

    void hasACertificateForEachOfItsNames()
    {
        QFETCH(QString, host);
        QTcpServer probe;
        if (host == "::1"_L1 && !probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this machine has no IPv6 loopback");
        const PracticeVaultProcess vault;
        QSslSocket socket;
        socket.setSslConfiguration(vault.sslConfiguration());
        socket.connectToHostEncrypted(host, static_cast<quint16>(vault.url().port()));
        QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
        QVERIFY(socket.sslHandshakeErrors().isEmpty());
    }

    void isNotTrustedWithoutItsAuthority()
    {
        const PracticeVaultProcess vault;
        QSslSocket socket;
        socket.connectToHostEncrypted(u"localhost"_s, static_cast<quint16>(vault.url().port()));
        QVERIFY(!socket.waitForEncrypted(5000));
    }

    void keepsEverythingInADataDirectory()
    {
        const QTemporaryDir directory;
        const QStringList arguments {u"--data"_s, directory.filePath(u"vault"_s)};
        QString port;
        QByteArray token;
        QByteArray authority;
        QStringList application;
        json key;
        {
            const PracticeVaultProcess vault(arguments, withDeleteDelay(0));
            VaultClient client(vault);
            QCOMPARE(client.put("/secrets/kept", {{"value", "kept value"}, {"tags", {{"a", "b"}}}}).status, 200);
            QCOMPARE(client.remove("/secrets/feature-flags").status, 200);
            QTRY_VERIFY(contains(directory.filePath(u"vault/content.json"_s), "kept value"));
            // Made now, at its first use: nobody asked for a change, and yet there is something to save.
            key = client.get("/keys/orders-signing").body["key"];
            port = QString::number(vault.url().port());
            token = vault.token();
            application = QStringList {vault.clientId(), vault.clientSecret()};
            authority = vault.caCertificate().toPem();
        }
        const PracticeVaultProcess again(arguments + QStringList {u"--port"_s, port});
        QCOMPARE((QStringList {again.clientId(), again.clientSecret()}), application);
        QCOMPARE(again.caCertificate().toPem(), authority);
        // Each start makes a new token; the key is kept, so the old one is good as well.
        QVERIFY(again.token() != token);
        VaultClient client(again);
        QCOMPARE(client.get("/secrets").status, 200);
        client.token = token.toStdString();
        QCOMPARE(client.get("/secrets/kept").body["value"].get<std::string>(), std::string("kept value"));
        QCOMPARE(client.get("/secrets/feature-flags").status, 404);
        QCOMPARE(client.get("/deletedsecrets/feature-flags").status, 200);
        QCOMPARE(client.get("/keys/orders-signing").body["key"]["x"] == key["x"], true);
    }

    void keepsPrivateFilesPrivate()
    {
        const QTemporaryDir directory;
        const PracticeVaultProcess vault({u"--data"_s, directory.path()});
        for (const QString &name : {u"ca-key.pem"_s, u"leaf-key.pem"_s, u"token-key.json"_s, u"application.json"_s, u"content.json"_s}) {
            const QFileInfo file(directory.filePath(name));
            QVERIFY2(file.exists(), qPrintable(name));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
    }

    void refusesFilesThatItCannotRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"content.json", "token-key.json", "application.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void refusesFilesThatItCannotRead()
    {
        QFETCH(QString, name);
        const QTemporaryDir directory;
        QFile content(directory.filePath(name));
        QVERIFY(content.open(QIODevice::WriteOnly));
        content.write("{\"keys\":17");
        content.close();
        const PracticeVaultProcess vault({u"--data"_s, directory.path()});
        QVERIFY(!vault.isRunning());
        QVERIFY(vault.errorText().contains(name));
    }
};

QTEST_GUILESS_MAIN(ProcessTest)
#include "tst_practicevault_process.moc"
