// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/noticebar.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

Accent accentOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Hint: return Accent::Redirection;
    case MessageKind::Ok: return Accent::Success;
    case MessageKind::Warning: return Accent::Warning;
    case MessageKind::Error: return Accent::ServerError;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new WrappedLabel(this))
    , m_close(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon("close"_L1));
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(m_close->accessibleName());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::showNotice(MessageKind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    //: Read aloud when a strip with news appears; %1 is the news.
    const QString spoken = kind == MessageKind::Warning ? tr("Warning: %1").arg(text) : tr("Notice: %1").arg(text);
    setAccessibleName(spoken);
    m_text->setAccessibleName(spoken);
    updateLooks();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), accentColors(accentOf(m_kind)).background);
}

void NoticeBar::updateLooks()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, accentColors(accentOf(m_kind)).text);
    m_text->setPalette(colors);
    const QLatin1String mark = m_kind == MessageKind::Warning ? "warning"_L1 : m_kind == MessageKind::Ok ? "check"_L1 : "info"_L1;
    m_mark->setPixmap(icon(mark).pixmap(QSize(16, 16), devicePixelRatioF()));
    update();
}

} // namespace vault
