// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <sys/stat.h>

namespace vault {

/// A plain file read without any buffer of its own, so that a key leaves no copy behind. Pipes, devices and folders are
/// refused without waiting for a writer.
class RegularFile
{
public:
    RegularFile() = default;
    ~RegularFile();
    RegularFile(const RegularFile &) = delete;
    RegularFile &operator=(const RegularFile &) = delete;

    bool open(const QString &path);
    /// Bytes when it was opened.
    qint64 size() const { return m_opened.st_size; }
    /// Reads until the buffer is full or the file ends: the bytes read, -1 on an error.
    qint64 readFully(char *buffer, qint64 size);
    /// False when another file stands at the path, or size or modification time differ from when it was opened.
    bool isUnchanged() const;
    /// The system's words for the last failure.
    QString errorWords() const { return m_errorWords; }
    /// Whether it could not be opened because there is no such file.
    bool isMissing() const { return m_missing; }

private:
    bool fail(int systemError);

    int m_descriptor = -1;
    struct stat m_opened = {};
    QByteArray m_path;
    QString m_errorWords;
    bool m_missing = false;
};

} // namespace vault
