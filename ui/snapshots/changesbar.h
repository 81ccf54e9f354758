// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/visitchanges.h"
#include "network/connections/connection.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace vault {

class ChangesDialog;

/// The line above the lists of a vault that is remembered: what changed since the last visit, with the ways to see it
/// and to mark it as seen; and, when the vault cannot be reached, the way to what was there. Owns the visit: what is there
/// when the bar goes is kept for the next one.
class ChangesBar : public QWidget
{
    Q_OBJECT
public:
    /// lists: of a vault, which live longer. vaultName: what the window calls it.
    ChangesBar(std::vector<ItemTableModel *> lists, const SnapshotStore &store, VisitChanges::Visit visit,
               const QString &vaultName, QWidget *parent = nullptr);
    ~ChangesBar() override;

    /// Of the vault: for the band on its window.
    void setConnection(const Connection &connection) { m_connection = connection; }
    VisitChanges &changes() { return m_changes; }
    void start();

Q_SIGNALS:
    void itemRequested(vault::ObjectKind kind, const QString &name); ///< To be shown in its list.
    void offlineRequested(const vault::VaultSnapshot &snapshot);
    void failed(const vault::ApiError &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void markSeen();
    QString waitingText() const;
    void showText(const QString &text);
    void showDialog();
    bool isOutOfReach() const;
    void updateLooks();

    std::vector<ItemTableModel *> m_lists;
    QString m_vaultName;
    Connection m_connection;
    VisitChanges m_changes;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_seen;
    QPushButton *m_offline;
    QPointer<ChangesDialog> m_dialog;
    QString m_trouble; ///< Why what is kept cannot be read or written.
};

} // namespace vault
