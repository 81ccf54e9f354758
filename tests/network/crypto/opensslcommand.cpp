// SPDX-License-Identifier: Apache-2.0
#include "opensslcommand.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace vault::test {

bool hasOpensslCommand()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

CommandResult runOpenssl(const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("openssl"), arguments);
    CommandResult result;
    result.ok = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return path;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vault::test
