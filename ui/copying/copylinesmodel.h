// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopy.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace vault {

/// The lines of a copy as a table: name (with a check box), target, outcome, notes. Never a value.
class CopyLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, AtTarget, Outcome, Notes, ColumnCount };

    explicit CopyLinesModel(QObject *parent = nullptr);

    void setCopy(SecretCopy *copy); ///< Null for none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QString textAt(int row, int column) const;

    QPointer<SecretCopy> m_copy;
};

} // namespace vault
