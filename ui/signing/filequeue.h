// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace vault {

/// Files that are hashed one after the other off the GUI thread.
class FileQueue : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Hashing, Hashed, Failed, Canceled };
    struct File {
        QString path;
        State state = State::Waiting;
        QByteArray digest;
        std::optional<ApiError> error;
        qint64 size = 0; ///< Bytes, when it was hashed.
        qint64 modified = 0; ///< Milliseconds since 1970, when it was hashed.
    };
    struct Progress {
        int file = -1; ///< The one that is being read; -1 for none.
        qint64 done = 0; ///< Bytes.
        qint64 size = 0;
        qint64 bytesPerSecond = 0;
    };

    explicit FileQueue(QObject *parent = nullptr);

    const QList<File> &files() const { return m_files; }
    int indexOf(const QString &path) const;
    void add(const QStringList &paths); ///< Those that are there already are hashed anew.
    void remove(int file);
    void clear();
    void setHash(QCryptographicHash::Algorithm hash); ///< Another one hashes all of them anew.
    QCryptographicHash::Algorithm hash() const { return m_hash; }
    bool isHashing() const { return m_current >= 0; }
    Progress progress() const;
    void cancel(); ///< What is being read and what waits.
    /// Whether it is still what was hashed, by size and date; if not, it is Failed with FileChanged.
    bool isUnchanged(int file);

Q_SIGNALS:
    void listChanged(); ///< Files came or went.
    void fileChanged(int file);
    void progressed();
    void failed(const vault::ApiError &error);

private:
    void startNext();
    void take(const Result<QByteArray> &result);

    QList<File> m_files;
    QCryptographicHash::Algorithm m_hash = QCryptographicHash::Sha256;
    int m_current = -1;
    QElapsedTimer m_clock;
    QFutureWatcher<Result<QByteArray>> m_watcher;
    CancelGuard m_guard;
};

} // namespace vault
