// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vault {

/// The content of a plain file of at most limit bytes, and nothing where there is no file. FileUnreadable with the file
/// and the system's words as detail; ConnectionFileInvalid for a larger one.
Result<std::optional<QByteArray>> readWholeFile(const QString &path, qint64 limit);

/// Who else may read a file.
enum class FileAudience { OwnerOnly, AsTheSystemSays };

/// Replaces the file, or leaves what was there: never half of it. FileUnwritable with the file and the system's words as
/// detail.
Result<void> writeWholeFile(const QString &path, const QByteArray &content, FileAudience audience);

/// "file: words", for an error's detail.
QString fileDetail(const QString &path, const QString &words);

} // namespace vault
