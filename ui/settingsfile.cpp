// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsfile.h"

#include "network/workerthreads.h"

#include <QSettings>

#include <map>
#include <memory>
#include <utility>

namespace vault {

SettingsFile &SettingsFile::at(const QString &path)
{
    // Never freed: where the program ends without its application, a worker may still be writing.
    static auto &files = *new std::map<QString, std::unique_ptr<SettingsFile>>;
    std::unique_ptr<SettingsFile> &file = files[path];
    if (!file)
        file = std::make_unique<SettingsFile>(path);
    return *file;
}

QVariant SettingsFile::value(const QString &key)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
    }
    const QVariant read = QSettings(m_path, QSettings::IniFormat).value(key);
    const QMutexLocker lock(&m_mutex);
    return *m_known.insert(key, read);
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    // Most of what is told has not changed.
    if (this->value(key) == value)
        return;
    const QMutexLocker lock(&m_mutex);
    m_known.insert(key, value);
    m_unwritten.insert(key, value);
    if (!std::exchange(m_isWriting, true))
        workerThreads().start([this] { write(); });
}

void SettingsFile::write()
{
    QMutexLocker lock(&m_mutex);
    while (!m_unwritten.isEmpty()) {
        const QHash<QString, QVariant> changes = std::exchange(m_unwritten, {});
        lock.unlock();
        {
            QSettings file(m_path, QSettings::IniFormat);
            for (auto change = changes.cbegin(); change != changes.cend(); ++change)
                file.setValue(change.key(), change.value());
        }
        lock.relock();
    }
    m_isWriting = false;
    m_finished.wakeAll();
}

void SettingsFile::finishWriting()
{
    const QMutexLocker lock(&m_mutex);
    while (m_isWriting)
        m_finished.wait(&m_mutex);
}

} // namespace vault
