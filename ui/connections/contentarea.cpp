// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/contentarea.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace vault {
namespace {

constexpr double shareOfScreen = 0.68; // The rest is for buttons, the window's frame and the panels of the desktop.
constexpr int leastHeight = 120;

} // namespace

ContentArea::ContentArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ContentArea::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { ensureWidgetVisible(part, 0, 0); });
}

int ContentArea::heightForWidth(int width) const
{
    const int whole = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    const int room = int(screen()->availableGeometry().height() * shareOfScreen);
    return std::min(whole, room);
}

QSize ContentArea::sizeHint() const
{
    const int width = widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize ContentArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(leastHeight, widget()->minimumSizeHint().height())};
}

bool ContentArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vault
