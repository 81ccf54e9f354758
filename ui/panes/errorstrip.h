// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace vault {

class ElidedLabel;
class StatusBadge;

/// The one line of the error panel that is always there: quiet, or the newest failure with its class, headline and
/// time, and the button that opens the panel. Announces each new failure to screen readers.
class ErrorStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorStrip(QWidget *parent = nullptr);

    /// The newest failure.
    void showError(const ApiError &error);
    /// Takes the newest failure out of sight; count is the number of failures that remain in the list.
    void showQuiet(int count);
    void setExpanded(bool expanded);
    void focusToggle();

Q_SIGNALS:
    void toggleRequested();
    void dismissed();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    StatusBadge *m_badge;
    ElidedLabel *m_headline;
    QLabel *m_time;
    QToolButton *m_toggle;
    QToolButton *m_dismiss;
};

} // namespace vault
