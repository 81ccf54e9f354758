// SPDX-License-Identifier: Apache-2.0
#include "ui/attributes/inlinequestion.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace vault {

InlineQuestion::InlineQuestion(QWidget *parent)
    : QFrame(parent), m_text(new FieldMessage(this)), m_buttons(new QHBoxLayout)
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
    withdraw();
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
}

void InlineQuestion::withdraw()
{
    hide();
    m_text->clear();
    for (QWidget *button : std::exchange(m_shown, {})) {
        button->hide();
        button->deleteLater();
    }
}

} // namespace vault
