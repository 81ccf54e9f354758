// SPDX-License-Identifier: Apache-2.0
#include "ui/softdelete/jobline.h"

#include "models/tooltiptext.h"
#include "ui/softdelete/jobtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/wrappedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

QLatin1String signOf(VaultJobState state)
{
    switch (state) {
    case VaultJobState::Done: return "check"_L1;
    case VaultJobState::Failed: return "error"_L1;
    case VaultJobState::Stopped: return "cancel"_L1;
    default: return "clock"_L1;
    }
}

} // namespace

JobLine::JobLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new WrappedLabel(this))
    , m_elapsed(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_elapsed->setForegroundRole(QPalette::PlaceholderText);
    m_dismiss->setIcon(icon("close"_L1));
    m_dismiss->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_elapsed);
    layout->addWidget(m_button);
    layout->addWidget(m_dismiss);
    connect(m_button, &QPushButton::clicked, this, &JobLine::act);
    connect(m_dismiss, &QToolButton::clicked, this, &JobLine::dismissed);
}

void JobLine::show(const VaultJob &job)
{
    const QString text = jobText(job);
    const bool isActiveNow = isActive(job.state);
    const bool isNews = text != m_text->text() && (!isActiveNow || m_text->text().isEmpty());
    m_state = job.state;
    paintSign();
    m_text->setText(text);
    m_text->setToolTip(plainToolTip(job.name()));
    m_elapsed->setVisible(isActiveNow);
    m_dismiss->setVisible(!isActiveNow);
    //: %1 is the name of a key or a secret, as in the next ones.
    m_dismiss->setAccessibleName(tr("Dismiss the line about %1").arg(job.name()));
    m_dismiss->setToolTip(tr("Dismiss"));
    if (isActiveNow)
        setDeed(Deed::Stop, job.name());
    else if (job.isAccepted && !job.isConfirmed && job.state != VaultJobState::Done)
        setDeed(Deed::Resume, job.name());
    else if (job.state == VaultJobState::Done && !job.isGone && job.operation != VaultJobOperation::Purge)
        setDeed(Deed::Show, job.name());
    else
        setDeed(Deed::None, job.name());
    if (isNews && QAccessible::isActive()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void JobLine::setDeed(Deed deed, const QString &name)
{
    m_deed = deed;
    m_button->setVisible(deed != Deed::None);
    switch (deed) {
    case Deed::None:
        break;
    case Deed::Stop:
        m_button->setText(tr("Stop"));
        m_button->setAccessibleName(tr("Stop waiting for %1").arg(name));
        m_button->setToolTip(tr("Stop waiting; what the vault has taken on, it carries out"));
        break;
    case Deed::Resume:
        m_button->setText(tr("Check again"));
        m_button->setAccessibleName(tr("Check again how far %1 is").arg(name));
        m_button->setToolTip(tr("Ask the vault whether it is through; nothing is sent again"));
        break;
    case Deed::Show:
        m_button->setText(tr("Show"));
        m_button->setAccessibleName(tr("Show %1").arg(name));
        m_button->setToolTip(tr("Go to where it is listed now"));
        break;
    }
}

void JobLine::showElapsed(std::chrono::seconds elapsed)
{
    m_elapsed->setText(elapsedText(elapsed));
}

void JobLine::paintSign()
{
    m_sign->setPixmap(icon(signOf(m_state)).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void JobLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSign();
}

bool JobLine::isInUse() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void JobLine::act()
{
    switch (m_deed) {
    case Deed::None: break;
    case Deed::Stop: Q_EMIT stopRequested(); break;
    case Deed::Resume: Q_EMIT resumeRequested(); break;
    case Deed::Show: Q_EMIT showRequested(); break;
    }
}

} // namespace vault
