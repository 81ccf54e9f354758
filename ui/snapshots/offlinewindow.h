// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "network/snapshots/vaultsnapshot.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace vault {

class ListPane;

/// The lists of a vault as they were at the last visit, for reading without the vault: filter, sort, export, copying
/// names and ids. Says at its top that it is old; there is no session behind it, so nothing in it can change anything.
class OfflineWindow : public QDialog
{
    Q_OBJECT
public:
    OfflineWindow(const QString &vaultName, VaultSnapshot snapshot, QWidget *parent = nullptr);
    ~OfflineWindow() override;

private:
    QWidget *createBanner();
    QWidget *createDetails();
    void addList(const SnapshotList &list);
    ListPane *currentPane() const; ///< Null where the list was empty.
    void showDetails();

    QString m_vaultName;
    std::shared_ptr<const VaultSnapshot> m_snapshot;
    std::vector<std::unique_ptr<ItemTableModel>> m_lists;
    QTabWidget *m_tabs;
    QTableWidget *m_details;
    QPushButton *m_copyName;
    QPushButton *m_copyId;
};

} // namespace vault
