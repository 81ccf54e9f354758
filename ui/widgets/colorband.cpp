// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/colorband.h"

#include "models/tooltiptext.h"
#include "ui/widgets/connectioncolors.h"
#include "ui/widgets/svgiconengine.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 8;
constexpr int gap = 6; // Between the sign and the words.

} // namespace

ColorBand::ColorBand(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    hide();
}

void ColorBand::standAbove(QWidget *window)
{
    m_window = window;
    window->installEventFilter(this);
    place();
}

void ColorBand::setConnection(const Connection &connection)
{
    m_color = connection.color;
    m_isReadOnly = connection.guard.readOnly;
    m_name = displayName(connection);
    //: On the strip above an open vault; %1 is the connection's name.
    setText(m_isReadOnly ? tr("Read-only: %1").arg(m_name) : m_name);
    QString spoken = tr("Connection %1").arg(m_name);
    if (m_color != ConnectionColor::None)
        //: The strip above an open vault, as read aloud: %1 is the connection's name, %2 a colour.
        spoken = tr("Connection %1, marked %2").arg(m_name, connectionColorName(m_color).toLower());
    if (m_isReadOnly)
        //: %1 is "Connection production, marked red".
        spoken = tr("%1, read-only").arg(spoken);
    setAccessibleName(spoken);
    setToolTip(plainToolTip(m_isReadOnly ? tr("%1\nNothing can be changed or signed over this connection.").arg(m_name) : m_name));
    setVisible(m_color != ConnectionColor::None || m_isReadOnly);
    place();
    update();
}

void ColorBand::place()
{
    if (!m_window)
        return;
    const int height = isHidden() ? 0 : sizeHint().height();
    m_window->setContentsMargins(0, height, 0, 0);
    setGeometry(0, 0, m_window->width(), height);
    raise();
}

bool ColorBand::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

QSize ColorBand::sizeHint() const
{
    return {0, fontMetrics().height() + 4};
}

void ColorBand::paintEvent(QPaintEvent *)
{
    const AccentColors colors = connectionColors(m_color);
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    painter.setPen(colors.text);
    const QRect area = rect().adjusted(edge, 0, -edge, 0);
    const int side = fontMetrics().height();
    const int room = area.width() - side - gap;
    QString shown = text();
    if (fontMetrics().horizontalAdvance(shown) > room) {
        // Of a name that is too long the middle goes, never the word that warns.
        const QString word = m_isReadOnly ? tr("Read-only: %1").arg(QString()) : QString();
        shown = word + fontMetrics().elidedText(m_name, Qt::ElideMiddle, room - fontMetrics().horizontalAdvance(word));
    }
    const int width = fontMetrics().horizontalAdvance(shown);
    const QRect whole = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {side + gap + width, area.height()}, area);
    const QRect sign(whole.left(), whole.top() + (whole.height() - side) / 2, side, side);
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), whole, sign),
                       SvgIconEngine::render(m_isReadOnly ? u"lock"_s : u"vault"_s, colors.text, (QSizeF(sign.size()) * ratio).toSize()));
    painter.drawText(QStyle::visualRect(layoutDirection(), whole, whole.adjusted(side + gap, 0, 1, 0)),
                     Qt::AlignCenter | Qt::TextSingleLine, shown);
}

void markWindow(QWidget *window, const Connection &connection)
{
    if (window->findChild<ColorBand *>())
        return;
    auto *band = new ColorBand(window);
    band->standAbove(window);
    band->setConnection(connection);
}

} // namespace vault
