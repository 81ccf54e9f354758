// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/snapshotcomparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace vault {

/// Everything that changed in a vault since the last visit, a row each, the vanished ones too.
class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ListColumn, ChangeColumn, DetailColumn, ColumnCount };
    enum Role {
        ChangeRole = Qt::UserRole, ///< int of ObjectChange.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none.
    void setDifferences(std::shared_ptr<const SnapshotDifferences> differences);
    const ObjectDifference &differenceAt(int row) const { return m_differences->objects.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const SnapshotDifferences> m_differences;
};

/// "Key", "Deleted secret"…
QString objectKindTitle(ObjectKind kind);
/// What became of it: "expires 2027-01-01 … instead of never; tag env=prod instead of env=dev".
QString changeDetail(const ObjectDifference &difference);

} // namespace vault
