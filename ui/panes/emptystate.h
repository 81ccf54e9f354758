// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vault {

/// What stands where there is nothing to show: what this place is and the one thing to do next, with its button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    struct Content {
        QLatin1String icon; ///< A name of ui/widgets/icons.
        QString title;
        QString text; ///< Plain text, at most three sentences.
        QString button; ///< Empty for none.
        QString buttonObstacle = {}; ///< Why it is off; empty when it is not.
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const Content &content);

Q_SIGNALS:
    void buttonPressed();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace vault
