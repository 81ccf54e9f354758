// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace vault {

class ErrorDetail;
class ErrorLogModel;
class ErrorStrip;

/// The bottom of the window: one strip until something fails, then the newest failure in a line; opens to the list of
/// failures and the detail of one (status class badge, status and reason, codes, message, method and URL, request id,
/// time, raw body folded, Copy report). Never takes the focus, announces a failure to screen readers.
///
/// Meant for the bottom of a vertical QSplitter: collapsed it is as high as its strip, and opening it takes a third of
/// the splitter's height at most.
class ErrorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPanel(ErrorLogModel &errors, QWidget *parent = nullptr);

    bool isExpanded() const { return m_isExpanded; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void setExpanded(bool expanded);
    void toggle() { setExpanded(!m_isExpanded); }

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    void needBody();
    void showNewest(const ApiError &error);
    void showCurrent();
    void updateHeight();
    void giveHeight(int height);
    void updateButtons();
    void copyReport();

    ErrorLogModel &m_errors;
    ErrorStrip *m_strip;
    // From the first failure on, or when the panel is opened: a start without either need not wait for them.
    QWidget *m_body = nullptr;
    QListView *m_list = nullptr;
    ErrorDetail *m_detail = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_clearButton = nullptr;
    bool m_isExpanded = false;
    int m_openHeight = 0; ///< What the person last left it at; 0 for the proposed height.
};

} // namespace vault
