// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QListWidget>

namespace vault {

/// The connections that were opened last, as tall as they need. A click or Enter opens one; Delete takes it off the list.
class RecentConnections : public QListWidget
{
    Q_OBJECT
public:
    explicit RecentConnections(QWidget *parent = nullptr);

    /// now: Unix seconds. The current one stays current.
    void setConnections(const QList<Connection> &connections, std::int64_t now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void openRequested(const QString &id);
    void offlineRequested(const QString &id); ///< To read what is kept of it.
    void forgetRequested(const QString &id); ///< Off the list of recent ones; the connection stays.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addConnection(const Connection &connection, std::int64_t now);
};

} // namespace vault
