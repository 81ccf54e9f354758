// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkrun.h"

#include <QAbstractTableModel>

namespace vault {

/// The lines of a bulk change as a table: name, now, then and note. Texts are made for the rows on the screen only.
class BulkTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Now, Then, Note };

    explicit BulkTable(QObject *parent = nullptr);

    void setRun(const BulkRun *run); ///< Null for none; outlives the table or is replaced before it goes.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const QModelIndex &index) const;

    const BulkRun *m_run = nullptr;
};

} // namespace vault
