// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/secretbuffer.h"

#include <QString>

namespace vault {

/// What a backup says that it is of. Unknown where neither its head nor its file's name tells.
enum class BackupKind { Unknown, Key, Secret, Certificate };

struct BackupFile {
    SecretBuffer blob; ///< As the vault takes it: base64url text. Empty for an empty file.
    BackupKind kind = BackupKind::Unknown;
};

/// More than any backup has (protocol.md §2: 5 to 51 KB, at most 500 versions). Bytes.
constexpr qint64 maximumBackupFileSize = 4 * 1024 * 1024;

/// Writes a backup as Azure's command line does: the decoded bytes, for the owner only. Replaces the file whole or not
/// at all. FileUnwritable with the system's words.
Result<void> writeBackupFile(const QString &path, const SecretBuffer &blob);

/// Reads such a file, and one that holds the base64 text instead. FileUnreadable with the system's words, FileChanged,
/// ValueTooLarge ("<given>/<allowed>").
Result<BackupFile> readBackupFile(const QString &path);

} // namespace vault
