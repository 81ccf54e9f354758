// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"
#include "ui/widgets/pill.h"

#include <QWidget>

namespace vault {

/// The accent of a status class: success green, redirection blue, client error amber, server error red, none grey.
Accent accentOf(StatusClass statusClass);
/// The pill of a status class; brief is "4xx" instead of "4xx Client error".
Pill statusPill(StatusClass statusClass, bool brief = false);

/// A pill as a widget of its own. Its text is its accessible name.
class StatusBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setStatus(StatusClass statusClass) { setPill(statusPill(statusClass)); }
    void setPill(const Pill &pill);
    QString text() const { return m_pill.text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Pill m_pill;
};

} // namespace vault
