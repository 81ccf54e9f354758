// SPDX-License-Identifier: Apache-2.0
#include "surroundings.h"

#include "network/connections/connectionrequest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

namespace vault {

using namespace Qt::StringLiterals;

QString told(const char *variable)
{
    const QString value = qEnvironmentVariable(variable);
    if (value.isEmpty())
        giveUp(QString::fromLatin1(variable) + u" is not set; tests/bench/run sets it."_s);
    return value;
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

std::unique_ptr<VaultSession> sessionWithServer(const QString &origin)
{
    ConnectionRequest request;
    request.connection.vaultUrl = origin;
    request.connection.additionalRootFile = told("BENCH_CA");
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(told("BENCH_TOKEN").toUtf8());
    auto session = openVault(std::move(request));
    if (!session)
        giveUp(u"there is no connection with "_s + origin);
    return std::move(*session);
}

QJsonObject runBeside(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    constexpr int patience = 120'000; // Milliseconds.
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(program + u" failed: "_s + process.errorString());
    return QJsonDocument::fromJson(process.readAllStandardOutput().trimmed().split('\n').constLast()).object();
}

QJsonObject listByCurl(const QString &origin)
{
    return runBeside(QCoreApplication::applicationDirPath() + u"/curl_pages"_s,
                     {origin + u"/secrets?api-version=7.4"_s, told("BENCH_CA"), told("BENCH_TOKEN")});
}

} // namespace vault
