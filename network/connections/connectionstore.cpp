// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionstore.h"

#include "network/connections/connectionids.h"
#include "network/connections/connectionstorage.h"
#include "network/connections/wholefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

/// A change takes milliseconds; who waits longer waits for a program that hangs.
constexpr int lockMilliseconds = 2000;

/// In short steps of our own: QLockFile's grow to seconds.
bool waitForLock(QLockFile &lock)
{
    const QDeadlineTimer deadline(lockMilliseconds);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return false;
        QThread::msleep(5);
    }
    return true;
}

qsizetype indexOf(const QList<Connection> &connections, const QString &id)
{
    const auto found = std::find_if(connections.cbegin(), connections.cend(),
                                    [&id](const Connection &connection) { return connection.id == id; });
    return found == connections.cend() || id.isEmpty() ? -1 : std::distance(connections.cbegin(), found);
}

Result<QList<Connection>> storedAt(const QString &file)
{
    Result<std::optional<QList<Connection>>> found = loadConnections(file);
    if (!found)
        return tl::unexpected(std::move(found.error()));
    QList<Connection> connections = std::move(*found).value_or(QList<Connection>());
    mendMissingIds(connections);
    return connections;
}

tl::unexpected<ApiError> unwritable(const QString &file, const QString &words)
{
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, fileDetail(file, words)));
}

} // namespace

ConnectionStore::ConnectionStore(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) {}

std::optional<Connection> ConnectionStore::find(const QString &id) const
{
    const qsizetype index = indexOf(m_connections, id);
    return index < 0 ? std::nullopt : std::optional(m_connections.at(index));
}

QList<Connection> ConnectionStore::recent(int most) const
{
    QList<Connection> opened;
    std::copy_if(m_connections.cbegin(), m_connections.cend(), std::back_inserter(opened),
                 [](const Connection &connection) { return connection.lastOpened > 0; });
    std::stable_sort(opened.begin(), opened.end(),
                     [](const Connection &one, const Connection &other) { return one.lastOpened > other.lastOpened; });
    return opened.mid(0, std::max(most, 0));
}

Result<void> ConnectionStore::reload()
{
    Result<QList<Connection>> stored = storedAt(m_file);
    if (!stored)
        return tl::unexpected(std::move(stored.error()));
    take(std::move(*stored));
    return {};
}

Result<Connection> ConnectionStore::save(Connection connection)
{
    if (connection.id.isEmpty())
        connection.id = newConnectionId();
    const Result<void> done = change([&connection](QList<Connection> &connections) {
        const qsizetype index = indexOf(connections, connection.id);
        if (index < 0) {
            connections.append(connection);
        } else {
            // It may have been opened while somebody edited it.
            connection.lastOpened = std::max(connection.lastOpened, connections.at(index).lastOpened);
            connections[index] = connection;
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return connection;
}

Result<QList<Connection>> ConnectionStore::add(QList<Connection> connections)
{
    for (Connection &connection : connections) {
        connection.id = newConnectionId();
        connection.lastOpened = 0;
        connection.remembersContents = false;
    }
    const Result<void> done = change([&connections](QList<Connection> &kept) { kept.append(connections); });
    if (!done)
        return tl::unexpected(done.error());
    return connections;
}

Result<void> ConnectionStore::remove(const QString &id)
{
    return change([&id](QList<Connection> &connections) {
        if (const qsizetype index = indexOf(connections, id); index >= 0)
            connections.removeAt(index);
    });
}

Result<void> ConnectionStore::move(const QString &id, int position)
{
    return change([&id, position](QList<Connection> &connections) {
        if (const qsizetype index = indexOf(connections, id); index >= 0)
            connections.move(index, std::clamp<qsizetype>(position, 0, connections.size() - 1));
    });
}

Result<void> ConnectionStore::noteOpened(const QString &id, std::int64_t unixSeconds)
{
    return change([&id, unixSeconds](QList<Connection> &connections) {
        if (const qsizetype index = indexOf(connections, id); index >= 0)
            connections[index].lastOpened
                = unixSeconds == 0 ? 0 : std::max(connections.at(index).lastOpened, unixSeconds);
    });
}

Result<void> ConnectionStore::change(const std::function<void(QList<Connection> &)> &edit)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(m_file, QStringLiteral("its folder cannot be made"));
    QLockFile lock(m_file + QLatin1String(".lock"));
    if (!waitForLock(lock)) {
        return unwritable(m_file, lock.error() == QLockFile::LockFailedError
                                      ? QStringLiteral("another program holds its lock")
                                      : QStringLiteral("it cannot be locked"));
    }
    Result<QList<Connection>> connections = storedAt(m_file);
    if (!connections)
        return tl::unexpected(std::move(connections.error()));
    const QList<Connection> before = *connections;
    edit(*connections);
    if (*connections != before) {
        if (Result<void> written = storeConnections(m_file, *connections, ConnectionFileUse::Store); !written)
            return written;
    }
    lock.unlock();
    take(std::move(*connections));
    return {};
}

void ConnectionStore::take(QList<Connection> &&connections)
{
    if (connections == m_connections)
        return;
    m_connections = std::move(connections);
    Q_EMIT changed();
}

} // namespace vault
