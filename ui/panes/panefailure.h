// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vault {

struct ApiError;

/// A failure that stays where it happened: what happened and what to do in a strip, with Retry. Hidden without one.
class PaneFailure : public QFrame
{
    Q_OBJECT
public:
    explicit PaneFailure(QWidget *parent = nullptr);

    void show(const ApiError &error);
    void clear();

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace vault
