// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionstore.h"

#include <QAbstractListModel>

namespace vault {

/// The connections that a store keeps, in its order; follows its changes row by row, so that a view keeps selection and
/// position. Moving a row moves the connection in the store.
class ConnectionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, HostRole, ColorRole, ReadOnlyRole };

    /// The store outlives the model.
    explicit ConnectionListModel(ConnectionStore &store, QObject *parent = nullptr);

    int rowOf(const QString &id) const; ///< -1 when there is none.

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the name, or one from the address. HostRole: host[:port]. ColorRole: a ConnectionColor as int.
    /// ReadOnlyRole: bool.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// One row at a time, as views that reorder do it. False, and failed(), where the store could not be written.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;
    /// Moves the connection to this row.
    bool moveTo(const QString &id, int row);

Q_SIGNALS:
    void failed(const vault::ApiError &error);

private:
    void follow();
    void removeGone(const QList<Connection> &wanted);

    ConnectionStore &m_store;
    QList<Connection> m_rows;
};

} // namespace vault
