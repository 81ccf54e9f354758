// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QLabel>

namespace vault {

/// A thin strip in a connection's colour with a sign, whether it is read-only, and its name, so that production is not
/// mistaken for a test. Hidden for a connection with neither a colour nor a guard against changes.
class ColorBand : public QLabel
{
    Q_OBJECT
public:
    explicit ColorBand(QWidget *parent = nullptr);

    /// Puts it above everything in this window, menus too: where no layout reaches. The window makes room for it.
    void standAbove(QWidget *window);
    void setConnection(const Connection &connection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    ConnectionColor m_color = ConnectionColor::None;
    bool m_isReadOnly = false;
    QString m_name;
    QWidget *m_window = nullptr; ///< Above which it stands.
};

/// Marks a window that belongs to one vault, as the main window is marked. Does nothing to one that says by bands of its
/// own which vaults it is about.
void markWindow(QWidget *window, const Connection &connection);

} // namespace vault
