// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractProxyModel>

namespace vault {

/// What proxies of flat tables have in common: no row has others below it, so that an index is a row and a column.
class FlatProxyModel : public QAbstractProxyModel
{
public:
    using QAbstractProxyModel::QAbstractProxyModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
    }
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override { return index(row, column); }
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0 && columnCount(parent) > 0; }
};

} // namespace vault
