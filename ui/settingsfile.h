// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QVariant>
#include <QWaitCondition>

namespace vault {

/// Values of an INI file that the window's thread neither reads twice nor waits for the disk to write: QSettings writes a
/// new file each time and waits until it is on the disk, which takes as long as the disk wants. A worker writes instead;
/// what is told meanwhile is written together, and is known here at once. A file that cannot be written costs the memory,
/// nothing else. What another instance of the program writes is seen after the next start.
class SettingsFile
{
public:
    /// The one at that path; it lives as long as the program, which ends only when all is written.
    static SettingsFile &at(const QString &path);

    explicit SettingsFile(const QString &path) : m_path(path) {}
    Q_DISABLE_COPY_MOVE(SettingsFile)

    /// Invalid where the file has none. Keys are those of QSettings.
    QVariant value(const QString &key);
    void setValue(const QString &key, const QVariant &value);
    void finishWriting(); ///< Waits for the disk.

private:
    void write();

    const QString m_path;
    QMutex m_mutex;
    QWaitCondition m_finished;
    QHash<QString, QVariant> m_known;
    QHash<QString, QVariant> m_unwritten;
    bool m_isWriting = false;
};

} // namespace vault
