// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/errorlistdelegate.h"

#include "models/errorlogmodel.h"
#include "models/tooltiptext.h"
#include "ui/errortext.h"
#include "ui/widgets/statusbadge.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace vault {
namespace {

constexpr int padding = 8;

} // namespace

QString headlineWithVault(const QString &headline, const QString &vault)
{
    //: A failure where several vaults are open: %1 is the vault, %2 the headline.
    return vault.isEmpty() ? headline : ErrorHeadlines::tr("%1: %2").arg(vault, headline);
}

ErrorHeadlines::ErrorHeadlines(ErrorLogModel &errors, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_errors(errors)
{
    setSourceModel(&errors);
}

QVariant ErrorHeadlines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return QIdentityProxyModel::data(index, role);
    const ApiError &error = m_errors.errorAt(index.row());
    const QString headline = headlineWithVault(describe(error).headline, m_errors.vaultAt(index.row()));
    if (role == Qt::DisplayRole)
        return headline;
    if (role == Qt::ToolTipRole)
        return plainToolTip(headline);
    return QStringLiteral("%1, %2").arg(statusClassText(error.statusClass()), headline);
}

void ErrorListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString headline = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const auto statusClass = StatusClass(index.data(ErrorLogModel::StatusClassRole).toInt());
    const Pill pill = statusPill(statusClass, true);
    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    drawPill(painter, area, pill, option.font);
    area.setLeft(area.left() + qMax(pillSize(pill, option.font).width(),
                                    pillSize(statusPill(StatusClass::NoAnswer, true), option.font).width())
                 + padding);

    const QDateTime time = index.data(ErrorLogModel::TimeRole).toDateTime().toLocalTime();
    const QString timeText = time.toString(QStringLiteral("HH:mm:ss"));
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto color = [&](QPalette::ColorRole plain) {
        return option.palette.color(group, isSelected ? QPalette::HighlightedText : plain);
    };
    painter->save();
    painter->setFont(option.font);
    painter->setPen(color(QPalette::PlaceholderText));
    painter->drawText(area, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, timeText);
    area.setRight(area.right() - option.fontMetrics.horizontalAdvance(timeText) - padding);
    painter->setPen(color(QPalette::Text));
    painter->drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(headline, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize ErrorListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Pill pill = statusPill(StatusClass::NoAnswer, true);
    return {pillSize(pill, option.font).width() * 3, pillSize(pill, option.font).height() + 8};
}

} // namespace vault
