// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultsearchmodel.h"

#include <QTableView>

namespace vault {

/// The table of what was found, in the manner of the lists.
class SearchTable : public QTableView
{
    Q_OBJECT
public:
    explicit SearchTable(VaultSearchModel &search, QWidget *parent = nullptr);

    void saveColumns() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace vault
