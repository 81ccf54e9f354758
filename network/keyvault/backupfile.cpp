// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/backupfile.h"

#include "network/crypto/regularfile.h"
#include "network/keyvault/base64url.h"

#include <QSaveFile>

#include <algorithm>

namespace vault {

namespace {

/// The service's blobs begin with the length of their format's name and that name.
BackupKind kindOf(QByteArrayView bytes, const QString &path)
{
    const QByteArrayView head = bytes.size() > 1 ? bytes.sliced(1) : QByteArrayView();
    if (head.startsWith("AzureKeyVaultKeyBackup"))
        return BackupKind::Key;
    if (head.startsWith("AzureKeyVaultSecretBackup"))
        return BackupKind::Secret;
    if (head.startsWith("AzureKeyVaultCertificateBackup"))
        return BackupKind::Certificate;
    if (path.endsWith(QLatin1String(".keybackup"), Qt::CaseInsensitive))
        return BackupKind::Key;
    if (path.endsWith(QLatin1String(".secretbackup"), Qt::CaseInsensitive))
        return BackupKind::Secret;
    return path.endsWith(QLatin1String(".certificatebackup"), Qt::CaseInsensitive) ? BackupKind::Certificate
                                                                                  : BackupKind::Unknown;
}

/// The bytes of a file that holds text, or of one that holds the bytes themselves.
SecretBuffer decodedContent(const SecretBuffer &content)
{
    QByteArrayView text = content.view();
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    std::optional<SecretBuffer> decoded = fromSecretBase64Url(text);
    return decoded ? std::move(*decoded) : content.clone();
}

} // namespace

Result<void> writeBackupFile(const QString &path, const SecretBuffer &blob)
{
    const std::optional<SecretBuffer> decoded = fromSecretBase64Url(blob.view());
    const SecretBuffer &content = decoded ? *decoded : blob;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content.data(), content.size()) == content.size() && file.commit();
    if (isWritten)
        return {};
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, file.errorString()));
}

Result<BackupFile> readBackupFile(const QString &path)
{
    RegularFile file;
    if (!file.open(path))
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, file.errorWords()));
    if (file.size() > maximumBackupFileSize) {
        const QString detail = QStringLiteral("%1/%2").arg(file.size()).arg(maximumBackupFileSize);
        return tl::unexpected(ApiError::refused(ErrorReason::ValueTooLarge, detail));
    }
    // One byte more than promised tells a file that grows.
    SecretBuffer content(file.size() + 1);
    const qint64 size = file.readFully(content.data(), content.size());
    if (size < 0)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, file.errorWords()));
    if (size != file.size() || !file.isUnchanged())
        return tl::unexpected(ApiError::refused(ErrorReason::FileChanged));
    content.truncate(size);
    const SecretBuffer bytes = decodedContent(content);
    return BackupFile{toSecretBase64Url(bytes.view()), kindOf(bytes.view(), path)};
}

} // namespace vault
