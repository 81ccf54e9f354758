// SPDX-License-Identifier: Apache-2.0
#include "network/connections/wholefile.h"

#include "network/crypto/regularfile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace vault {

Result<std::optional<QByteArray>> readWholeFile(const QString &path, qint64 limit)
{
    RegularFile file;
    if (!file.open(path)) {
        if (file.isMissing())
            return std::optional<QByteArray>();
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, fileDetail(path, file.errorWords())));
    }
    // One byte more than was announced shows a file that grows meanwhile.
    QByteArray content(std::min(file.size(), limit) + 1, Qt::Uninitialized);
    const qint64 size = file.readFully(content.data(), content.size());
    if (size < 0)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, fileDetail(path, file.errorWords())));
    if (size > limit) {
        const QString words = QStringLiteral("more than %1 bytes").arg(limit);
        return tl::unexpected(ApiError::refused(ErrorReason::ConnectionFileInvalid, fileDetail(path, words)));
    }
    content.truncate(size);
    return content;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &content, FileAudience audience)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && audience == FileAudience::OwnerOnly)
        written = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    written = written && file.write(content) == content.size() && file.commit();
    if (written)
        return {};
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, fileDetail(path, file.errorString())));
}

QString fileDetail(const QString &path, const QString &words)
{
    return path + QLatin1String(": ") + words;
}

} // namespace vault
