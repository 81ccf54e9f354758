// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/colorband.h"

#include "models/tooltiptext.h"
#include "ui/widgets/connectioncolors.h"

#include <QPainter>

namespace vault {

ColorBand::ColorBand(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    hide();
}

void ColorBand::setConnection(const Connection &connection)
{
    m_color = connection.color;
    m_text = displayName(connection);
    //: The strip above an open vault, as read aloud: %1 is the connection's name, %2 a colour.
    setAccessibleName(tr("Connection %1, marked %2").arg(m_text, connectionColorName(m_color).toLower()));
    setToolTip(plainToolTip(m_text));
    setVisible(m_color != ConnectionColor::None);
    update();
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
    const QRect area = rect().adjusted(8, 0, -8, 0);
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, fontMetrics().elidedText(m_text, Qt::ElideMiddle, area.width()));
}

} // namespace vault
