// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowdelegate.h"

#include <QApplication>
#include <QCache>
#include <QPainter>
#include <QStaticText>
#include <QStyle>

namespace vault {

namespace {

constexpr int mostKeptTexts = 4'000; // Some windows full of rows.

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if (!(cell.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

struct Wanted {
    QString text;
    size_t font = 0;
    int width = 0;
    int percent = 0; ///< Of the screen's scale.
    Qt::TextElideMode elide = Qt::ElideRight;

    friend bool operator==(const Wanted &, const Wanted &) = default;
};

size_t qHash(const Wanted &wanted, size_t seed = 0)
{
    return qHashMulti(seed, wanted.text, wanted.font, wanted.width, wanted.percent, int(wanted.elide));
}

/// By what was asked for. One for all tables: much of what stands in them is the same.
QCache<Wanted, QStaticText> &keptTexts()
{
    static auto *texts = [] {
        // Before the application goes: they hold its fonts.
        qAddPostRoutine([] { keptTexts().clear(); });
        return new QCache<Wanted, QStaticText>(mostKeptTexts);
    }();
    return *texts;
}

const QStyle *styleOf(const QStyleOptionViewItem &cell)
{
    return cell.widget ? cell.widget->style() : QApplication::style();
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void RowDelegate::drawGround(QPainter *painter, const QStyleOptionViewItem &cell)
{
    const QStyle *style = styleOf(cell);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (!(cell.state & QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect = cell.rect;
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    focus.backgroundColor = cell.palette.color(
        groupOf(cell), cell.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Window);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
}

const QStaticText &RowDelegate::laidOut(const QStyleOptionViewItem &cell, int width, qreal ratio)
{
    const Wanted key{cell.text, qHash(cell.font), width, int(ratio * 100), cell.textElideMode};
    if (const QStaticText *kept = keptTexts().object(key))
        return *kept;
    auto *text = new QStaticText(cell.text);
    text->setTextFormat(Qt::PlainText);
    text->setPerformanceHint(QStaticText::AggressiveCaching);
    text->prepare({}, cell.font);
    if (text->size().width() > width) {
        text->setText(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, width));
        text->prepare({}, cell.font);
    }
    keptTexts().insert(key, text);
    return *text;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // What a single line cannot show is the style's to draw.
    if (cell.features & (QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::WrapText)) {
        styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    drawGround(painter, cell);
    const int margin = styleOf(cell)->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect area = cell.rect;
    const bool isSelected = cell.state & QStyle::State_Selected;
    if (cell.features & QStyleOptionViewItem::HasDecoration) {
        const QSize size = cell.decorationSize;
        const QRect place(area.left() + margin, area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
        cell.icon.paint(painter, QStyle::visualRect(cell.direction, area, place), Qt::AlignCenter,
                        isSelected ? QIcon::Selected : QIcon::Normal);
        const int taken = size.width() + 2 * margin;
        area.adjust(cell.direction == Qt::RightToLeft ? 0 : taken, 0, cell.direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    area.adjust(margin, 0, -margin, 0);
    if (cell.text.isEmpty() || area.width() <= 0)
        return;
    const QStaticText &text = laidOut(cell, area.width(), painter->device()->devicePixelRatio());
    const QRect place = QStyle::alignedRect(cell.direction, cell.displayAlignment, text.size().toSize(), area);
    // Not save() and restore(), which take as long as a short text does.
    const QPen pen = painter->pen();
    const QFont font = painter->font();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(groupOf(cell), isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(place.topLeft(), text);
    painter->setFont(font);
    painter->setPen(pen);
}

} // namespace vault
