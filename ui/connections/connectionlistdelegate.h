// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connectionlistmodel.h"

#include <QStyledItemDelegate>

namespace vault {

/// The list with what only a window knows: a connection's colour by its name, for who does not see it.
class ConnectionListItems : public ConnectionListModel
{
    Q_OBJECT
public:
    using ConnectionListModel::ConnectionListModel;
    QVariant data(const QModelIndex &index, int role) const override;
};

/// A connection in a list: its colour, its name, and the host below.
class ConnectionListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vault
