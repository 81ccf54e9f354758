// SPDX-License-Identifier: Apache-2.0
#include "models/connectionlistmodel.h"

#include "models/tooltiptext.h"

#include <QUrl>

#include <algorithm>

namespace vault {
namespace {

qsizetype indexOf(const QList<Connection> &connections, const QString &id, qsizetype from = 0)
{
    const auto found = std::find_if(connections.cbegin() + from, connections.cend(),
                                    [&id](const Connection &connection) { return connection.id == id; });
    return found == connections.cend() ? -1 : found - connections.cbegin();
}

QString hostOf(const Connection &connection)
{
    const QUrl url(connection.vaultUrl);
    if (url.host().isEmpty())
        return connection.vaultUrl;
    return url.port() < 0 ? url.host() : url.host() + QLatin1Char(':') + QString::number(url.port());
}

} // namespace

ConnectionListModel::ConnectionListModel(ConnectionStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_rows(store.all())
{
    connect(&store, &ConnectionStore::changed, this, &ConnectionListModel::follow);
}

int ConnectionListModel::rowOf(const QString &id) const
{
    return int(indexOf(m_rows, id));
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayName(connection);
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(displayName(connection), hostOf(connection));
    case Qt::ToolTipRole: return plainToolTip(displayName(connection) + QLatin1Char('\n') + connection.vaultUrl);
    case IdRole: return connection.id;
    case HostRole: return hostOf(connection);
    case ColorRole: return int(connection.color);
    case ReadOnlyRole: return connection.guard.readOnly;
    default: return {};
    }
}

Qt::ItemFlags ConnectionListModel::flags(const QModelIndex &index) const
{
    // Dropped between the rows, that is on none of them.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool ConnectionListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                   const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || sourceRow < 0
        || sourceRow >= m_rows.size() || destinationChild < 0 || destinationChild > m_rows.size()
        || destinationChild == sourceRow || destinationChild == sourceRow + 1)
        return false;
    // The destination counts the row that goes away.
    return moveTo(m_rows.at(sourceRow).id, destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
}

bool ConnectionListModel::moveTo(const QString &id, int row)
{
    const auto moved = m_store.move(id, row);
    if (!moved)
        Q_EMIT failed(moved.error());
    return moved.has_value();
}

void ConnectionListModel::follow()
{
    const QList<Connection> &wanted = m_store.all();
    removeGone(wanted);
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const Connection &connection = wanted.at(row);
        const qsizetype at = indexOf(m_rows, connection.id, row);
        if (at < 0) {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(row, connection);
            endInsertRows();
            continue;
        }
        if (at != row) {
            beginMoveRows({}, int(at), int(at), {}, int(row));
            m_rows.move(at, row);
            endMoveRows();
        }
        if (!(m_rows.at(row) == connection)) {
            m_rows[row] = connection;
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

void ConnectionListModel::removeGone(const QList<Connection> &wanted)
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (indexOf(wanted, m_rows.at(row).id) >= 0)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

} // namespace vault
