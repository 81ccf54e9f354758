// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace vault::test {

/// Key files as the openssl command writes them, made in a folder that goes with this object.
class KeyFileMaker
{
public:
    /// keyName as for testKey(); container is one of containers(). Empty when the command would not make it; errors()
    /// then holds what it said.
    QByteArray make(const QByteArray &keyName, const QByteArray &container, const QString &passphrase = {});
    /// Runs openssl with these arguments, in which "{}" stands for a new output file; its content.
    QByteArray output(QStringList arguments);
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray errors() const { return m_errors; }

private:
    QByteArray makePkcs12(const QString &keyPath, const QStringList &options, const QString &passphrase);

    QTemporaryDir m_folder;
    QByteArray m_errors;
};

} // namespace vault::test
