// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace vault {

/// Names and versions: the fixed font, elided in the middle (their ends tell them apart), whole on hover where they do
/// not fit. The current one of a list of versions is bold; one that is not as it was at the last visit has a mark at the
/// right end of its cell.
class NameDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit NameDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QFont m_font;
    QFont m_bold;
};

} // namespace vault
