// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace vault {

class ErrorLogModel;
class VaultSession;

/// The lists that an open vault offers, in their order on the screen: a Managed HSM has keys and deleted keys only.
QList<ItemListKind> listKindsOf(const VaultSession &session);

/// The lists of one open vault. Their failures go to the error log, but for one: many may not list certificates and never
/// asked for them, so that a 403 of a listing that started by itself stays with the list.
class VaultLists : public QObject
{
    Q_OBJECT
public:
    VaultLists(VaultSession &session, ErrorLogModel &errors, QObject *parent = nullptr);

    /// Null where the vault has no such list, and for versions.
    ItemTableModel *list(ItemListKind kind) const;
    /// In their order on the screen.
    const std::vector<ItemTableModel *> &all() const { return m_lists; }
    /// A versions list of one object, loaded on start(); owned by parent.
    ItemTableModel *createVersions(ItemListKind kind, const QString &name, QObject *parent);
    bool isSettled() const; ///< No list is Ready or Loading.

public Q_SLOTS:
    void start();
    void refresh();

Q_SIGNALS:
    void settled(); ///< Every list is Complete, Failed or Stopped.

private:
    void noteState();
    void noteFailure(ItemListKind kind, const ApiError &error);

    VaultSession &m_session;
    ErrorLogModel &m_errors; // Outlives the versions lists too: it is the window's.
    bool m_settled = false;
    QSet<ItemListKind> m_unasked; // Their listing started by itself.
    std::vector<ItemTableModel *> m_lists;
};

} // namespace vault
