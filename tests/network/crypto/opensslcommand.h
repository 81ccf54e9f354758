// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vault::test {

/// The openssl command line as a judge from outside: it shares no code path of ours.
struct CommandResult {
    bool ok = false; ///< It ran and its exit code was 0.
    QByteArray output;
    QByteArray errors;
};

bool hasOpensslCommand();
CommandResult runOpenssl(const QStringList &arguments);

/// Writes the file anew; the path is returned for use as an argument.
QString writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

} // namespace vault::test

#define SKIP_WITHOUT_OPENSSL_COMMAND() \
    if (!vault::test::hasOpensslCommand()) \
    QSKIP("The openssl command is not in PATH: nothing judges from outside")
