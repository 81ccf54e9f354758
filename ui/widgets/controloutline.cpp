// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controloutline.h"

#include <QPainter>
#include <QStyleOption>

namespace vault {

namespace {

constexpr qreal cornerRadius = 2; // Pixels, as Fusion's.

/// Sets up what all outlines are drawn with, and puts it back.
class OutlinePen
{
public:
    OutlinePen(const QStyleOption &option, QPainter &painter, bool showsFocus) : m_painter(painter)
    {
        const QPalette &palette = option.palette;
        const float share = option.state & QStyle::State_Enabled ? 0.55F : 0.25F;
        const QColor plain = mixedColor(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), share);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(showsFocus ? palette.color(QPalette::Link) : plain);
    }
    ~OutlinePen() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(OutlinePen)

private:
    QPainter &m_painter;
};

/// In the middle of the outermost pixels.
QRectF outermost(const QStyleOption &option)
{
    return QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

QColor mixedColor(const QColor &ground, const QColor &ink, float share)
{
    return QColor::fromRgbF(ground.redF() + (ink.redF() - ground.redF()) * share,
                            ground.greenF() + (ink.greenF() - ground.greenF()) * share,
                            ground.blueF() + (ink.blueF() - ground.blueF()) * share);
}

void drawControlOutline(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool byKeyboard = hasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (element == QStyle::PE_FrameLineEdit) {
        const OutlinePen pen(option, painter, hasFocus);
        painter.drawRoundedRect(outermost(option), cornerRadius, cornerRadius);
    } else if (element == QStyle::PE_Frame) {
        const OutlinePen pen(option, painter, hasFocus);
        painter.drawRect(outermost(option));
    } else if (element == QStyle::PE_PanelButtonCommand && byKeyboard) {
        const OutlinePen pen(option, painter, true);
        painter.drawRoundedRect(outermost(option), cornerRadius, cornerRadius);
    } else if (element == QStyle::PE_IndicatorCheckBox) {
        const OutlinePen pen(option, painter, byKeyboard);
        painter.drawRect(outermost(option));
    } else if (element == QStyle::PE_IndicatorRadioButton) {
        const OutlinePen pen(option, painter, byKeyboard);
        const int width = option.rect.width();
        const qreal radius = (width + (width + 1) % 2) / 2.0 - 1;
        painter.drawEllipse(QPointF(option.rect.center() + QPoint(1, 1)), radius, radius);
    }
}

void drawControlOutline(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter)
{
    const auto *combo = control == QStyle::CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox *>(&option) : nullptr;
    const auto *spin = control == QStyle::CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(&option) : nullptr;
    if ((combo && combo->frame) || (spin && spin->frame)) {
        const OutlinePen pen(option, painter, option.state & QStyle::State_HasFocus);
        painter.drawRoundedRect(outermost(option), cornerRadius, cornerRadius);
    }
}

} // namespace vault
