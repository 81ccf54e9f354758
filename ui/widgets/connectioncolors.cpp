// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/connectioncolors.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace vault {

namespace {

AccentColors pair(QRgb background, QRgb text)
{
    return {QColor(background), QColor(text)};
}

} // namespace

QString connectionColorName(ConnectionColor color)
{
    switch (color) {
    case ConnectionColor::None: return QCoreApplication::translate("ConnectionColor", "No colour");
    case ConnectionColor::Red: return QCoreApplication::translate("ConnectionColor", "Red");
    case ConnectionColor::Orange: return QCoreApplication::translate("ConnectionColor", "Orange");
    case ConnectionColor::Yellow: return QCoreApplication::translate("ConnectionColor", "Yellow");
    case ConnectionColor::Green: return QCoreApplication::translate("ConnectionColor", "Green");
    case ConnectionColor::Blue: return QCoreApplication::translate("ConnectionColor", "Blue");
    case ConnectionColor::Purple: return QCoreApplication::translate("ConnectionColor", "Purple");
    }
    Q_UNREACHABLE();
}

AccentColors connectionColors(ConnectionColor color)
{
    const bool dark = isDarkTheme();
    switch (color) {
    case ConnectionColor::None: return accentColors(Accent::Neutral);
    case ConnectionColor::Red: return dark ? pair(0xffd0463d, 0xffffffff) : pair(0xffb3261e, 0xffffffff);
    case ConnectionColor::Orange: return dark ? pair(0xffe08a3c, 0xff2a1500) : pair(0xffa34d00, 0xffffffff);
    case ConnectionColor::Yellow: return dark ? pair(0xffe3bd3d, 0xff2b2300) : pair(0xfff0c541, 0xff2b2300);
    case ConnectionColor::Green: return dark ? pair(0xff4fae72, 0xff04210f) : pair(0xff1e6b3a, 0xffffffff);
    case ConnectionColor::Blue: return dark ? pair(0xff5b9be6, 0xff06203f) : pair(0xff1f5fae, 0xffffffff);
    case ConnectionColor::Purple: return dark ? pair(0xffb28be0, 0xff23093f) : pair(0xff6b3fa0, 0xffffffff);
    }
    Q_UNREACHABLE();
}

QPixmap connectionColorMark(ConnectionColor color, int size, qreal devicePixelRatio)
{
    QPixmap mark(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    mark.setDevicePixelRatio(devicePixelRatio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor outline = QGuiApplication::palette().color(QPalette::Text);
    outline.setAlphaF(0.55F);
    painter.setPen(QPen(outline, 1));
    if (color != ConnectionColor::None)
        painter.setBrush(connectionColors(color).background);
    painter.drawRoundedRect(QRectF(1.5, 1.5, size - 3, size - 3), 3, 3);
    return mark;
}

} // namespace vault
