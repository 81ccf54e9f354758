// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QStaticText;

namespace vault {

/// Draws the cells of tables of rows: one line of text, cut where it is too long, an icon before it. Keeps the text laid
/// out: the style's own delegate shapes it two or three times with each paint, half of what painting a list takes.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What lies behind text and icon: the selection, the row under the mouse, the mark of the current cell.
    static void drawGround(QPainter *painter, const QStyleOptionViewItem &cell);

private:
    static const QStaticText &laidOut(const QStyleOptionViewItem &cell, int width, qreal ratio);
};

} // namespace vault
