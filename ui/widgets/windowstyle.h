// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace vault {

/// Fusion, painted faster. Scroll bars are in plain colours: Fusion's own have gradients as long as the list, a quarter of
/// the time that painting the whole window takes, and other threads are waited for while they are filled. So are they
/// while Fusion draws lines as long as a tool bar or a header is wide: both look the same, made of one short piece. The lines
/// around what is ticked or typed into are plainer to see than Fusion's (controloutline.h). The icons that line edits, tool
/// bars and message boxes ask for are our own: they follow the palette, and Qt looks for its first one in every icon theme,
/// which takes more than half of what an event may take.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT
public:
    WindowStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;

private:
    bool drawOfPieces(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace vault
