// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QWidget>

namespace vault {

/// A thin strip in a connection's colour with its name on it, so that production is not mistaken for a test. Hidden
/// for a connection without a colour.
class ColorBand : public QWidget
{
    Q_OBJECT
public:
    explicit ColorBand(QWidget *parent = nullptr);

    void setConnection(const Connection &connection);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionColor m_color = ConnectionColor::None;
    QString m_text;
};

} // namespace vault
