// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"
#include "network/http/result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace vault {

/// The connections that a person keeps, in their order, in one JSON file that holds no secret. Several programs may
/// use the file: every change is made to what it holds at that moment, under a lock, and written whole or not at all.
/// Errors (kind Refused, detail names the file): FileUnreadable, FileUnwritable, ConnectionFileInvalid. A file that
/// cannot be understood is never overwritten: the change fails. So does one that could not be read again (a text above
/// 4,096 characters): ConnectionFileInvalid.
class ConnectionStore : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionStore(QString file, QObject *parent = nullptr);

    QString file() const { return m_file; }
    const QList<Connection> &all() const { return m_connections; }
    std::optional<Connection> find(const QString &id) const;
    /// Those that were opened, the last one first.
    QList<Connection> recent(int most) const;

    /// Reads the file; one that is not there is an empty list.
    Result<void> reload();
    /// Adds it, or replaces the one of its id (the later lastOpened stays). Gives it an id when it has none; returns it as
    /// kept.
    Result<Connection> save(Connection connection);
    /// Adds them at the end under new ids, as never opened and with nothing remembered of them; returns them as kept.
    Result<QList<Connection>> add(QList<Connection> connections);
    /// With the next two, an id that is not there any more is no error.
    Result<void> remove(const QString &id);
    /// position: the index that it has afterwards, clamped.
    Result<void> move(const QString &id, int position);
    /// The later time stays; 0 forgets that it ever was opened.
    Result<void> noteOpened(const QString &id, std::int64_t unixSeconds);

Q_SIGNALS:
    void changed();

private:
    Result<void> change(const std::function<void(QList<Connection> &)> &edit);
    void take(QList<Connection> &&connections);

    QString m_file;
    QList<Connection> m_connections;
};

} // namespace vault
