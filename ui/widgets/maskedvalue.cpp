// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/maskedvalue.h"

#include "ui/widgets/accessibilityfilter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secrettextview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace vault {
namespace {

constexpr int dotCount = 12; // The same for every value: a length is a hint.

} // namespace

MaskedValue::MaskedValue(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_place(new QVBoxLayout)
    , m_dots(new QLabel(QString(dotCount, QChar(0x2022)), this))
    , m_revealButton(new QToolButton(this))
    , m_copyButton(new QToolButton(this))
{
    installAccessibilityFilter();
    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultRevealTime);
    connect(&m_timer, &QTimer::timeout, this, [this] { setRevealed(false); });

    m_dots->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_dots->setTextFormat(Qt::PlainText);
    m_dots->setAccessibleName(tr("Value, hidden"));

    m_copyButton->setIcon(icon(QLatin1String("copy")));
    m_copyButton->setAccessibleName(tr("Copy value"));
    m_copyButton->setToolTip(tr("Copy value"));
    for (QToolButton *button : {m_revealButton, m_copyButton})
        button->setAutoRaise(true);
    connect(m_revealButton, &QToolButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    connect(m_copyButton, &QToolButton::clicked, this, &MaskedValue::copy);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_place->addWidget(m_dots);
    layout->addLayout(m_place, 1);
    layout->addWidget(m_revealButton, 0, Qt::AlignTop);
    layout->addWidget(m_copyButton, 0, Qt::AlignTop);
    setFocusProxy(m_revealButton);
    updateControls();
}

MaskedValue::~MaskedValue()
{
    removeEditor();
}

void MaskedValue::setValue(SecretBuffer value)
{
    const Wanted wanted = std::exchange(m_wanted, Wanted::Nothing);
    setRevealed(false);
    m_value = std::move(value);
    m_hasValue = true;
    // The person pressed before the value was there: what was asked for happens now, if it is still being watched.
    if (wanted == Wanted::Reveal && isVisible() && isActiveWindow())
        setRevealed(true);
    else if (wanted == Wanted::Copy)
        copy();
}

void MaskedValue::clear()
{
    m_wanted = Wanted::Nothing;
    setRevealed(false);
    m_value.wipe();
    m_hasValue = false;
}

bool MaskedValue::hasValue() const
{
    return m_hasValue;
}

bool MaskedValue::isSameAs(const MaskedValue &other) const
{
    if (!m_hasValue || !other.m_hasValue || m_value.size() != other.m_value.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype at = 0; at < m_value.size(); ++at)
        difference |= static_cast<unsigned char>(m_value.data()[at] ^ other.m_value.data()[at]);
    return difference == 0;
}

void MaskedValue::setSyntax(ValueSyntax syntax)
{
    m_syntax = syntax;
    if (m_editor)
        m_editor->setSyntax(syntax);
}

void MaskedValue::setMarksShown(bool shown)
{
    m_marksShown = shown;
    if (m_editor)
        m_editor->setMarksShown(shown);
}

void MaskedValue::setRevealTime(std::chrono::milliseconds time)
{
    m_timer.setInterval(time);
}

void MaskedValue::setRevealed(bool revealed)
{
    if (revealed == isRevealed()) {
        if (!revealed && m_wanted == Wanted::Reveal)
            m_wanted = Wanted::Nothing;
        return;
    }
    if (revealed && !m_hasValue) {
        m_wanted = Wanted::Reveal;
        Q_EMIT valueWanted();
        return;
    }
    if (revealed)
        showEditor();
    else
        removeEditor();
    updateControls();
    Q_EMIT revealedChanged(revealed);
}

void MaskedValue::copy()
{
    if (!m_hasValue) {
        m_wanted = Wanted::Copy;
        Q_EMIT valueWanted();
        return;
    }
    m_clipboard.copy(m_value);
}

void MaskedValue::showEditor()
{
    m_editor = new SecretTextView(m_value, m_clipboard, this);
    m_editor->setAccessibleName(tr("Value, shown"));
    m_editor->setMarksShown(m_marksShown);
    m_editor->setSyntax(m_syntax);
    m_dots->hide();
    m_place->addWidget(m_editor);
    setTabOrder(m_editor, m_revealButton);
    m_editor->show();
    m_timer.start();
}

void MaskedValue::removeEditor()
{
    m_timer.stop();
    if (!m_editor)
        return;
    const bool hadFocus = m_editor->hasFocus();
    delete std::exchange(m_editor, nullptr);
    m_dots->show();
    if (hadFocus)
        m_revealButton->setFocus(Qt::OtherFocusReason);
}

void MaskedValue::updateControls()
{
    const QString text = isRevealed() ? tr("Hide value") : tr("Reveal value");
    m_revealButton->setIcon(icon(QLatin1String(isRevealed() ? "eye-off" : "eye")));
    m_revealButton->setAccessibleName(text);
    m_revealButton->setToolTip(text);
}

bool MaskedValue::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    return handled;
}

void MaskedValue::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setRevealed(false);
}

} // namespace vault
