// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QObject>

#include <array>

namespace vault {

class ErrorLogModel;
class VaultSession;

/// The four lists of one open vault. Their failures go to the error log.
class VaultLists : public QObject
{
    Q_OBJECT
public:
    VaultLists(VaultSession &session, ErrorLogModel &errors, QObject *parent = nullptr);

    ItemTableModel *list(ItemListKind kind) const; ///< Keys, Secrets, DeletedKeys or DeletedSecrets.
    std::array<ItemTableModel *, 4> all() const { return m_lists; }
    /// A versions list of one key or secret, loaded on start(); owned by parent.
    ItemTableModel *createVersions(ItemListKind kind, const QString &name, QObject *parent);
    bool isSettled() const; ///< No list is Ready or Loading.

public Q_SLOTS:
    void start();
    void refresh();

Q_SIGNALS:
    void settled(); ///< Every list is Complete, Failed or Stopped.

private:
    void noteState();

    VaultSession &m_session;
    ErrorLogModel &m_errors; // Outlives the versions lists too: it is the window's.
    bool m_settled = false;
    std::array<ItemTableModel *, 4> m_lists {};
};

} // namespace vault
