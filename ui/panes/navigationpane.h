// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QTreeView>

namespace vault {

class VaultTreeModel;

/// The tree at the left: the vault and its lists, each with its count at the right edge.
class NavigationPane : public QTreeView
{
    Q_OBJECT
public:
    explicit NavigationPane(VaultTreeModel &model, QWidget *parent = nullptr);

    void choose(ItemListKind kind);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void kindChosen(vault::ItemListKind kind);

private:
    void announce(const QModelIndex &index);

    VaultTreeModel &m_model;
};

} // namespace vault
