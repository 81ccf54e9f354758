// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/fieldmessage.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace vault {

/// A question in the place that it is about, with the answers as buttons, instead of a box over it. Hidden while nothing
/// is asked.
class InlineQuestion : public QFrame
{
    Q_OBJECT
public:
    /// Whether the person goes on with their work, or answers first: the last answer is then the default.
    enum class Focus { Stays, GoesToLastAnswer };

    struct Answer {
        QString text; ///< A verb, with its mnemonic.
        std::function<void()> act; ///< Runs after the question is gone; empty for one that only takes it away.
    };

    explicit InlineQuestion(QWidget *parent = nullptr, Focus focus = Focus::Stays);

    bool isAsking() const { return !isHidden(); }
    QString text() const { return m_text->text(); }
    /// Takes the place of a question that is still open.
    void ask(MessageKind kind, const QString &text, const QList<Answer> &answers);
    void withdraw(); ///< Without an answer.

Q_SIGNALS:
    void opened();
    void closed(); ///< Answered or withdrawn; comes before the answer acts.

private:
    void removeAnswers();

    Focus m_focus;
    FieldMessage *m_text;
    QHBoxLayout *m_buttons;
    QList<QPushButton *> m_shown; ///< The buttons of this question.
};

} // namespace vault
