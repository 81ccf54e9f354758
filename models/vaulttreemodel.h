// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <vector>

namespace vault {

/// The navigation: the vault, below it its lists (Keys, Secrets, Deleted keys…), each with its count while it grows and
/// its state.
class VaultTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of ItemListKind; invalid for the vault itself.
        CountRole, ///< int, -1 while nothing is known.
        StateRole, ///< int of ListState.
    };

    /// In their order on the screen. Not owned.
    VaultTreeModel(const QString &vaultName, const std::vector<ItemTableModel *> &lists, QObject *parent = nullptr);

    QModelIndex indexOf(ItemListKind kind) const; ///< Invalid where the vault has no such list.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_vaultName;
    struct Entry {
        ItemListKind kind;
        QPointer<ItemTableModel> list;
    };
    std::vector<Entry> m_lists;
};

} // namespace vault
