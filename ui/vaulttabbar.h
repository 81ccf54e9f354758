// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QTabBar>

namespace vault {

class VaultSession;

/// The tabs of open vaults: each with its connection's colour or the vault's sign, the name elided in its middle, and
/// name, address and colour on hover. A tab is told by its id, as tabs can be moved.
class VaultTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit VaultTabBar(QWidget *parent = nullptr);

    /// At the end; not made the current one.
    void addVault(int id, const QString &name, const VaultSession &session);
    void removeVault(int id);
    int idAt(int index) const { return tabData(index).toInt(); } ///< 0 for no tab.
    int indexOf(int id) const; ///< -1 when there is none.

Q_SIGNALS:
    void closeRequested(int id);
    void againRequested(int id); ///< The same vault in one more tab.

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Mark {
        int id = 0;
        ConnectionColor color = ConnectionColor::None;
        QString address;
    };
    void paintMarks();
    void closeOthers(int id);

    QList<Mark> m_marks;
};

} // namespace vault
