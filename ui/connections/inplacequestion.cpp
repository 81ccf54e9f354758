// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/inplacequestion.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace vault {

InPlaceQuestion::InPlaceQuestion(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_row->setContentsMargins(8, 8, 8, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    hide();
}

QString InPlaceQuestion::text() const
{
    return m_text->text();
}

void InPlaceQuestion::ask(const QString &question, const QList<Answer> &answers)
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // The question may be asked by the answer to the one before.
    }
    m_answers = answers;
    m_text->setText(question);
    for (int number = 0; number < answers.size(); ++number) {
        auto *button = new QPushButton(answers.at(number).text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, number] { answer(number); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    const bool wasOpen = isOpen();
    show();
    m_buttons.constLast()->setDefault(true);
    m_buttons.constLast()->setFocus();
    m_buttons.constLast()->setAccessibleDescription(question);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (!wasOpen)
        Q_EMIT opened();
}

void InPlaceQuestion::withdraw()
{
    if (isOpen())
        answer(int(m_answers.size()) - 1);
}

void InPlaceQuestion::answer(int number)
{
    const auto act = m_answers.at(number).act;
    hide();
    Q_EMIT closed();
    if (act)
        act();
}

} // namespace vault
