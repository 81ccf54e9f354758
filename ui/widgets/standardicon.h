// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QPointer>
#include <QProxyStyle>

namespace vault {

/// A standard icon of a style that is fetched when it is first needed. Menu bars, tool bars and fields ask for theirs when
/// they are made, and show them perhaps never; the first one brings the desktop's icon theme and all plugins for pictures.
class StandardIcon : public QIconEngine
{
public:
    StandardIcon(const QProxyStyle &style, QStyle::StandardPixmap which, const QStyleOption *option);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new StandardIcon(*this); }

private:
    const QIcon &icon();

    QPointer<const QProxyStyle> m_style;
    QStyle::StandardPixmap m_which;
    Qt::LayoutDirection m_direction; ///< Icons may be mirrored.
    QIcon m_icon;
    bool m_isFetched = false;
};

} // namespace vault
