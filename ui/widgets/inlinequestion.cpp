// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/inlinequestion.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {

InlineQuestion::InlineQuestion(QWidget *parent, Focus focus)
    : QFrame(parent), m_focus(focus), m_text(new FieldMessage(this)), m_buttons(new QHBoxLayout)
{
    setFrameShape(StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    hide();
}

void InlineQuestion::ask(MessageKind kind, const QString &text, const QList<Answer> &answers)
{
    const bool wasAsking = isAsking();
    removeAnswers();
    setAccessibleName(text);
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, this);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
        m_shown.append(button);
        // A copy: withdraw() lets this connection go.
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            const auto chosen = act;
            withdraw();
            if (chosen)
                chosen();
        });
    }
    show();
    m_text->setMessage(kind, text);
    if (m_focus == Focus::GoesToLastAnswer) {
        QPushButton *last = m_shown.constLast();
        last->setDefault(true);
        last->setFocus();
        last->setAccessibleDescription(text);
    }
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (!wasAsking)
        Q_EMIT opened();
}

void InlineQuestion::withdraw()
{
    if (!isAsking())
        return;
    hide();
    m_text->clear();
    removeAnswers();
    Q_EMIT closed();
}

void InlineQuestion::removeAnswers()
{
    for (QPushButton *button : std::exchange(m_shown, {})) {
        button->hide();
        button->deleteLater(); // The question may be asked by the answer to the one before.
    }
}

} // namespace vault
