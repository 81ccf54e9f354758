// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIconEngine>
#include <QPixmap>
#include <QString>

namespace vault {

/// Draws one of our line icons in a colour that is looked up when it is painted, so that it follows the palette.
class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &name)
        : m_name(name)
    {
    }

    static QString pathOf(const QString &name);
    /// size in device pixels; the pixmap's device pixel ratio stays 1.
    static QPixmap render(const QString &name, const QColor &color, QSize size);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return QStringLiteral("vault-svg"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace vault
