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

    /// The newest failure, and which vault it came from where that is told. Announced.
    void showError(const ApiError &error, const QString &vault = {});
    /// Which vault the failure came from that is shown already, if one is.
    void nameVault(const QString &vault);
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
    void showHeadline(const QString &vault);

    QString m_text; ///< The headline, without its vault.
    StatusBadge *m_badge;
    ElidedLabel *m_headline;
    QLabel *m_time;
    QToolButton *m_toggle;
    QToolButton *m_dismiss;
};

} // namespace vault
