// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/errorstrip.h"

#include "models/datetext.h"
#include "ui/errortext.h"
#include "ui/panes/errorlistdelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statusbadge.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace vault {

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent)
    , m_badge(new StatusBadge(this))
    , m_headline(new ElidedLabel(this))
    , m_time(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_dismiss(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setForegroundRole(QPalette::PlaceholderText);

    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_dismiss->setIcon(icon(QLatin1String("close")));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss the newest failure"));
    m_dismiss->setToolTip(tr("Dismiss (the failure stays in the list)"));
    connect(m_toggle, &QToolButton::clicked, this, &ErrorStrip::toggleRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &ErrorStrip::dismissed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(8);
    layout->addWidget(m_badge);
    layout->addWidget(m_headline, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_toggle);
    layout->addWidget(m_dismiss);
    showQuiet(0);
    setExpanded(false);
}

void ErrorStrip::showError(const ApiError &error, const QString &vault)
{
    m_text = describe(error).headline;
    m_badge->setStatus(error.statusClass());
    m_badge->show();
    m_headline->setForegroundRole(QPalette::WindowText);
    m_time->setText(error.utc.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    m_time->setToolTip(exactDateUtc(error.utc.toSecsSinceEpoch()));
    m_time->show();
    m_dismiss->show();

    showHeadline(vault);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorStrip::nameVault(const QString &vault)
{
    if (!m_text.isEmpty())
        showHeadline(vault);
}

void ErrorStrip::showHeadline(const QString &vault)
{
    const QString headline = headlineWithVault(m_text, vault);
    m_headline->setText(headline);
    //: Spoken by a screen reader: %1 is "4xx Client error", %2 the headline of the failure.
    setAccessibleName(tr("New failure: %1, %2").arg(m_badge->text(), headline));
}

void ErrorStrip::showQuiet(int count)
{
    m_text.clear();
    m_badge->hide();
    m_time->hide();
    m_dismiss->hide();
    QString text = tr("No failures in this session");
    if (count > 0)
        text = count == 1 ? tr("1 failure in this session") : tr("%Ln failures in this session", nullptr, count);
    m_headline->setText(text);
    m_headline->setForegroundRole(QPalette::PlaceholderText);
    setAccessibleName(text);
}

void ErrorStrip::setExpanded(bool expanded)
{
    m_toggle->setIcon(icon(QLatin1String(expanded ? "chevron-down" : "chevron-up")));
    m_toggle->setText(expanded ? tr("Hide") : tr("Details"));
    m_toggle->setAccessibleName(expanded ? tr("Hide failures") : tr("Show failures"));
    m_toggle->setToolTip(m_toggle->accessibleName());
}

void ErrorStrip::focusToggle()
{
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void ErrorStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT toggleRequested();
}

} // namespace vault
