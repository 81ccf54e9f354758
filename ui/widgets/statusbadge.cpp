// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statusbadge.h"

#include "ui/errortext.h"

#include <QEvent>
#include <QPainter>

namespace vault {

Accent accentOf(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Success: return Accent::Success;
    case StatusClass::Informational:
    case StatusClass::Redirection: return Accent::Redirection;
    case StatusClass::ClientError: return Accent::ClientError;
    case StatusClass::ServerError: return Accent::ServerError;
    case StatusClass::NoAnswer: break;
    }
    return Accent::NoAnswer;
}

Pill statusPill(StatusClass statusClass, bool brief)
{
    QString text = statusClassText(statusClass);
    if (brief && statusClass != StatusClass::NoAnswer)
        text.truncate(3);
    return {text, {}, accentOf(statusClass)};
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void StatusBadge::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return pillSize(m_pill, font());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPill(&painter, rect(), m_pill, font());
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace vault
