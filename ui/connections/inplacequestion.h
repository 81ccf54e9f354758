// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vault {

/// A question in the window it is about, instead of a box over it. Hidden until asked; the last answer does nothing,
/// is the default, and is what Escape means.
class InPlaceQuestion : public QFrame
{
    Q_OBJECT
public:
    struct Answer {
        QString text; ///< A verb.
        std::function<void()> act; ///< Empty for one that only takes the question away.
    };

    explicit InPlaceQuestion(QWidget *parent = nullptr);

    /// Takes the place of a question that is still open.
    void ask(const QString &question, const QList<Answer> &answers);
    void withdraw();
    bool isOpen() const { return !isHidden(); }
    QString text() const;

Q_SIGNALS:
    void opened();
    void closed(); ///< Answered or withdrawn; comes before the answer acts.

private:
    void answer(int number);

    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
    QList<Answer> m_answers;
};

} // namespace vault
