// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/searchordermodel.h"

#include <QTableView>

namespace vault {

/// The table of what was found, in the manner of the lists.
class SearchTable : public QTableView
{
    Q_OBJECT
public:
    explicit SearchTable(VaultSearchModel &search, QWidget *parent = nullptr);

    void saveColumns() const;
    VaultSearchModel::Hit hitAt(const QModelIndex &index) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    VaultSearchModel &m_search;
    SearchOrderModel m_order;
};

} // namespace vault
