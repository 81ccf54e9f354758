// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/secretfilewriting.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace vault {

QString writeSecretFile(const QString &path, const SecretBuffer &content)
{
    if (QFileInfo(path).isSymLink())
        return qt_error_string(ELOOP);
    QSaveFile file(path);
    // Unbuffered: a buffer would keep a copy.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    // Before the first byte, and also where a file with wider permissions is replaced.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content.data(), content.size()) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace vault
