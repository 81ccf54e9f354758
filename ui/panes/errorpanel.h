// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vault {

class ErrorLogModel;

/// The bottom of the window: one strip until something fails, then the newest failure in a line; opens to the list of
/// failures and the detail of one (status class badge, status and reason, codes, message, method and URL, request id,
/// time, raw body folded, Copy report). Never takes the focus, announces a failure to screen readers.
class ErrorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPanel(ErrorLogModel &errors, QWidget *parent = nullptr);

    bool isExpanded() const;

public Q_SLOTS:
    void setExpanded(bool expanded);
    void toggle();

private:
    class Private;
    Private *d;
};

} // namespace vault
