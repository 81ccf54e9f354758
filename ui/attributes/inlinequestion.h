// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/fieldmessage.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;

namespace vault {

/// A question in its place, with the answers as buttons: covers nothing, takes no focus. Hidden while nothing is asked.
class InlineQuestion : public QFrame
{
    Q_OBJECT
public:
    struct Answer {
        QString text; ///< A verb, with its mnemonic.
        std::function<void()> act; ///< Runs after the question is gone.
    };

    explicit InlineQuestion(QWidget *parent = nullptr);

    bool isAsking() const { return !isHidden(); }
    void ask(MessageKind kind, const QString &text, const QList<Answer> &answers);
    void withdraw();

private:
    FieldMessage *m_text;
    QHBoxLayout *m_buttons;
    QList<QWidget *> m_shown; ///< The buttons of this question.
};

} // namespace vault
