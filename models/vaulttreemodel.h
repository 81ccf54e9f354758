// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <array>

namespace vault {

/// The navigation: the vault, below it Keys, Secrets, Deleted keys and Deleted secrets, each with its count while it
/// grows and its list's state.
class VaultTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of ItemListKind; invalid for the vault itself.
        CountRole, ///< int, -1 while nothing is known.
        StateRole, ///< int of ListState.
    };

    /// The order of the lists is that of ItemListKind: keys, secrets, deleted keys, deleted secrets. Not owned.
    VaultTreeModel(const QString &vaultName, const std::array<ItemTableModel *, 4> &lists, QObject *parent = nullptr);

    QModelIndex indexOf(ItemListKind kind) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_vaultName;
    std::array<QPointer<ItemTableModel>, 4> m_lists;
};

} // namespace vault
