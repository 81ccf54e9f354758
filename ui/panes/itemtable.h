// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace vault {

/// The table of every list and of the versions: fixed row height, whole rows, names in the fixed font and elided in the
/// middle, states as pills, columns of sensible width that are remembered per kind.
class ItemTable : public QTableView
{
    Q_OBJECT
public:
    ItemTable(const ItemTableModel &items, QAbstractItemModel &shown, QWidget *parent = nullptr);

    void saveColumns() const;
    void selectRow(int row); ///< Selects it as the current one and scrolls to it.
    void selectRows(const std::vector<int> &rows); ///< These and no others, ascending; nothing is scrolled.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void restoreColumns();
    void holdTopRow();
    void letTopRowGo();

    const ItemTableModel &m_items;
    // While rows come and go above the pointer, what is looked at stays where it is.
    QPersistentModelIndex m_topRow;
    int m_topRowOffset = 0; ///< Pixels of it that are scrolled out.
};

} // namespace vault
