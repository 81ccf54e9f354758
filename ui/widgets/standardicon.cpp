// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/standardicon.h"

#include <QGuiApplication>
#include <QStyleOption>

namespace vault {

StandardIcon::StandardIcon(const QProxyStyle &style, QStyle::StandardPixmap which, const QStyleOption *option)
    : m_style(&style), m_which(which), m_direction(option ? option->direction : QGuiApplication::layoutDirection())
{
}

const QIcon &StandardIcon::icon()
{
    if (!m_isFetched && m_style) {
        QStyleOption option;
        option.direction = m_direction;
        m_icon = m_style->QProxyStyle::standardIcon(m_which, &option);
        m_isFetched = true;
    }
    return m_icon;
}

void StandardIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    icon().paint(painter, rect, Qt::AlignCenter, mode, state);
}

QSize StandardIcon::actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return icon().actualSize(size, mode, state);
}

QPixmap StandardIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap StandardIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // The size is in pixels of the device already.
    QPixmap pixmap = icon().pixmap(size / scale, scale, mode, state);
    pixmap.setDevicePixelRatio(1);
    return pixmap;
}

QList<QSize> StandardIcon::availableSizes(QIcon::Mode mode, QIcon::State state)
{
    return icon().availableSizes(mode, state);
}

} // namespace vault
