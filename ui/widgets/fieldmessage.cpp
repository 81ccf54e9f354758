// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldmessage.h"

#include "ui/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace vault {
namespace {

constexpr int markSize = 16;

QPolygonF triangle()
{
    return {QPointF(8, 1.5), QPointF(15.2, 14.5), QPointF(0.8, 14.5)};
}

/// A disc with a stroke in it, a triangle for a warning: the shape tells the kinds apart without their colours.
QPixmap paintMark(MessageKind kind, qreal scale)
{
    QPixmap pixmap(QSizeF(markSize * scale, markSize * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    const Accent accent = kind == MessageKind::Ok ? Accent::Success
        : kind == MessageKind::Warning            ? Accent::Warning
                                                  : Accent::ServerError;
    const AccentColors colors = accentColors(accent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    if (kind == MessageKind::Warning)
        painter.drawPolygon(triangle());
    else
        painter.drawEllipse(QRectF(1, 1, 14, 14));
    painter.setPen(QPen(colors.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (kind == MessageKind::Ok) {
        painter.drawPolyline(QPolygonF {QPointF(4.8, 8.4), QPointF(7, 10.6), QPointF(11.2, 5.8)});
    } else {
        const qreal shift = kind == MessageKind::Warning ? 1.5 : 0;
        painter.drawLine(QPointF(8, 4.4 + shift), QPointF(8, 8.2 + shift));
        painter.drawPoint(QPointF(8, 11.2 + shift));
    }
    return pixmap;
}

QColor mixed(const QColor &front, const QColor &back, qreal share)
{
    return QColor::fromRgbF(float(front.redF() * share + back.redF() * (1 - share)),
                            float(front.greenF() * share + back.greenF() * (1 - share)),
                            float(front.blueF() * share + back.blueF() * (1 - share)));
}

} // namespace

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new WrappedLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_mark->hide();
    hide();
}

void FieldMessage::setDescribed(QWidget *control)
{
    m_described = control;
    if (control != nullptr)
        control->setAccessibleDescription(m_text->text());
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::setMessage(MessageKind kind, const QString &text)
{
    if (kind == m_kind && text == m_text->text())
        return;
    const bool alert = !text.isEmpty() && (kind == MessageKind::Error || kind == MessageKind::Warning);
    m_kind = kind;
    m_text->setText(text);
    //: Read aloud before a message beside a field.
    const QString spoken = kind == MessageKind::Error ? tr("Error: %1").arg(text)
        : kind == MessageKind::Warning                ? tr("Warning: %1").arg(text)
                                                      : text;
    m_text->setAccessibleName(spoken);
    setAccessibleName(spoken);
    if (m_described)
        m_described->setAccessibleDescription(spoken);
    updateLooks();
    setVisible(!text.isEmpty());
    if (alert && QAccessible::isActive()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QSize FieldMessage::sizeHint() const
{
    // A wrapping label by itself wishes to be narrow and tall; under a field there is room for a long line.
    constexpr int usualWidth = 440;
    const QSize natural = fontMetrics().size(0, m_text->text());
    const int wanted = std::min(usualWidth, natural.width() + markSize + 8);
    return {wanted, layout()->heightForWidth(wanted)};
}

void FieldMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void FieldMessage::updateLooks()
{
    m_mark->setVisible(m_kind != MessageKind::Hint);
    if (m_kind != MessageKind::Hint)
        m_mark->setPixmap(paintMark(m_kind, devicePixelRatioF()));
    QPalette colors = palette();
    if (m_kind == MessageKind::Hint) {
        colors.setColor(QPalette::WindowText,
                        mixed(colors.color(QPalette::WindowText), colors.color(QPalette::Window), 0.72));
    }
    m_text->setPalette(colors);
}

} // namespace vault
