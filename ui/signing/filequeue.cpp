// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/filequeue.h"

#include "network/crypto/filedigest.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace vault {

FileQueue::FileQueue(QObject *parent)
    : QObject(parent)
{
    // Not then(): the worker would run the continuation, and may do so while this is being destroyed.
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_current >= 0 && !m_watcher.isCanceled())
            take(m_watcher.result());
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &FileQueue::progressed);
}

int FileQueue::indexOf(const QString &path) const
{
    const auto found = std::find_if(m_files.cbegin(), m_files.cend(), [&path](const File &file) { return file.path == path; });
    return found == m_files.cend() ? -1 : int(found - m_files.cbegin());
}

void FileQueue::add(const QStringList &paths)
{
    QHash<QString, int> rows;
    for (int row = 0; row < m_files.size(); ++row)
        rows.insert(m_files.at(row).path, row);
    for (const QString &path : paths) {
        const int known = rows.value(path, -1);
        if (known < 0)
            rows.insert(path, int(m_files.size()));
        if (known < 0)
            m_files.append({path, State::Waiting, {}, {}, QFileInfo(path).size(), 0});
        else if (known != m_current)
            m_files[known] = {path, State::Waiting, {}, {}, QFileInfo(path).size(), 0};
    }
    Q_EMIT listChanged();
    if (m_current < 0)
        startNext();
}

void FileQueue::remove(int file)
{
    if (file < 0 || file >= m_files.size())
        return;
    const bool wasRead = file == m_current;
    if (wasRead)
        m_guard.cancel();
    m_files.removeAt(file);
    if (wasRead)
        m_current = -1;
    else if (file < m_current)
        --m_current;
    Q_EMIT listChanged();
    if (wasRead)
        startNext();
}

void FileQueue::clear()
{
    m_guard.cancel();
    m_current = -1;
    m_files.clear();
    Q_EMIT listChanged();
    Q_EMIT progressed();
}

void FileQueue::setHash(QCryptographicHash::Algorithm hash)
{
    if (hash == m_hash)
        return;
    m_hash = hash;
    m_guard.cancel();
    m_current = -1;
    for (File &file : m_files)
        file = {file.path, State::Waiting, {}, {}, file.size, 0};
    Q_EMIT listChanged();
    startNext();
}

void FileQueue::cancel()
{
    m_guard.cancel();
    m_current = -1;
    for (File &file : m_files) {
        if (file.state == State::Waiting || file.state == State::Hashing)
            file.state = State::Canceled;
    }
    Q_EMIT listChanged();
    Q_EMIT progressed();
}

FileQueue::Progress FileQueue::progress() const
{
    Progress progress;
    progress.file = m_current;
    if (m_current < 0)
        return progress;
    progress.size = m_files.at(m_current).size;
    progress.done = qint64(double(m_watcher.progressValue()) / 1000.0 * double(progress.size));
    const qint64 milliseconds = std::max<qint64>(1, m_clock.elapsed());
    progress.bytesPerSecond = progress.done * 1000 / milliseconds;
    return progress;
}

bool FileQueue::isUnchanged(int file)
{
    File &known = m_files[file];
    const QFileInfo info(known.path);
    if (known.state == State::Hashed && info.size() == known.size && info.lastModified().toMSecsSinceEpoch() == known.modified)
        return true;
    known.state = State::Failed;
    known.error = ApiError::refused(ErrorReason::FileChanged, {}, info.fileName());
    known.digest.clear();
    Q_EMIT fileChanged(file);
    Q_EMIT failed(*known.error);
    return false;
}

void FileQueue::startNext()
{
    const auto next = std::find_if(m_files.begin(), m_files.end(), [](const File &file) { return file.state == State::Waiting; });
    if (next == m_files.end()) {
        Q_EMIT progressed();
        return;
    }
    m_current = int(next - m_files.begin());
    next->state = State::Hashing;
    const QFileInfo info(next->path);
    next->size = info.size();
    // From before it is read: what changes meanwhile then differs, also where the reader could not see it.
    next->modified = info.lastModified().toMSecsSinceEpoch();
    m_clock.start();
    const auto future = digestFile(next->path, m_hash);
    m_guard = CancelGuard(future);
    m_watcher.setFuture(future);
    Q_EMIT fileChanged(m_current);
    Q_EMIT progressed();
}

void FileQueue::take(const Result<QByteArray> &result)
{
    const int done = std::exchange(m_current, -1);
    File &file = m_files[done];
    if (result) {
        file.state = State::Hashed;
        file.digest = *result;
    } else {
        file.state = State::Failed;
        file.error = result.error();
        file.error->objectName = QFileInfo(file.path).fileName();
    }
    Q_EMIT fileChanged(done);
    if (!result)
        Q_EMIT failed(*m_files.at(done).error);
    startNext();
}

} // namespace vault
