// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vault {

class RecentConnections;

/// The window without a vault: what the program is, the ways in, and the connections that were opened last.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// now: Unix seconds. None: the page shows no list.
    void setRecent(const QList<Connection> &connections, std::int64_t now);
    void setCanManage(bool canManage); ///< There is a place to keep connections in.
    void focusFirst(); ///< Where one goes on most likely: the list, if there is one.

Q_SIGNALS:
    void openRequested();
    void manageRequested();
    void practiceVaultRequested();
    void connectionRequested(const QString &id);
    void offlineRequested(const QString &id); ///< To read what is kept of it.
    void forgetRequested(const QString &id); ///< Off the list of recent ones.

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintPicture();

    QLabel *m_picture;
    QPushButton *m_open;
    QPushButton *m_manage;
    QLabel *m_recentTitle;
    RecentConnections *m_recent;
    QPushButton *m_practice;
};

} // namespace vault
