// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statepilldelegate.h"

#include "models/datetext.h"
#include "models/itemtablemodel.h"

#include <QPainter>

namespace vault {
namespace {

constexpr int cellPadding = 6;

Accent accentOf(ObjectState state)
{
    switch (state) {
    case ObjectState::Enabled: return Accent::Success;
    case ObjectState::Disabled: return Accent::NoAnswer;
    case ObjectState::Expired: return Accent::ServerError;
    case ObjectState::ExpiresSoon: return Accent::ClientError;
    case ObjectState::NotYetValid: return Accent::Redirection;
    }
    return Accent::Neutral;
}

QString iconOf(ObjectState state)
{
    switch (state) {
    case ObjectState::Enabled: return QStringLiteral("check");
    case ObjectState::Disabled: return QStringLiteral("disabled");
    case ObjectState::Expired: return QStringLiteral("close");
    case ObjectState::ExpiresSoon: return QStringLiteral("warning");
    case ObjectState::NotYetValid: return QStringLiteral("clock");
    }
    return {};
}

} // namespace

Pill StatePillDelegate::pillFor(const QModelIndex &index)
{
    const QVariant value = index.data(ItemTableModel::StateRole);
    if (!value.isValid())
        return {};
    const auto state = ObjectState(value.toInt());
    return pillOf(state, index.data(ItemTableModel::ManagedRole).toBool(), false);
}

Pill StatePillDelegate::pillOf(ObjectState state, bool isManaged, bool isDeleted)
{
    if (isDeleted)
        return {tr("Deleted"), QStringLiteral("delete"), Accent::NoAnswer};
    // A sound object that a certificate owns is shown as such; trouble (disabled, expired) goes first.
    if (state == ObjectState::Enabled && isManaged)
        return {tr("Managed"), QStringLiteral("lock"), Accent::Neutral};
    return {stateText(state), iconOf(state), accentOf(state)};
}

const QPixmap &StatePillDelegate::cached(ObjectState state, bool isManaged, const QFont &font, qreal ratio) const
{
    if (m_font != font || m_isDark != isDarkTheme() || m_ratio != ratio) {
        m_cache.clear();
        m_font = font;
        m_isDark = isDarkTheme();
        m_ratio = ratio;
    }
    QPixmap &pixmap = m_cache[2 * int(state) + int(isManaged)];
    if (pixmap.isNull()) {
        const Pill pill = pillOf(state, isManaged, false);
        const QSize size = pillSize(pill, font);
        pixmap = QPixmap((QSizeF(size) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawPill(&painter, QRect(QPoint(), size), pill, font);
    }
    return pixmap;
}

void StatePillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(ItemTableModel::StateRole);
    if (!state.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    drawGround(painter, option);
    const QRect area = option.rect.adjusted(cellPadding, 1, -cellPadding, -1);
    const QPixmap &pixmap = cached(ObjectState(state.toInt()), index.data(ItemTableModel::ManagedRole).toBool(), option.font,
                                   painter->device()->devicePixelRatio());
    if (pixmap.deviceIndependentSize().width() > area.width()) {
        drawPill(painter, area, pillFor(index), option.font);
        return;
    }
    painter->drawPixmap(area.left(), area.top() + (area.height() - int(pixmap.deviceIndependentSize().height())) / 2,
                        pixmap);
}

QSize StatePillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Pill pill = pillFor(index);
    if (pill.text.isEmpty())
        return RowDelegate::sizeHint(option, index);
    return pillSize(pill, option.font) + QSize(2 * cellPadding, 4);
}

} // namespace vault
