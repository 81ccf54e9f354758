// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QAbstractListModel>
#include <QList>

namespace vault {

/// Every failure of the session, newest first, at most maximumEntries. Where each error value ends. Knows of each which
/// vault it came from, and tells it while there is more than one.
class ErrorLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int maximumEntries = 500;
    enum Role { StatusClassRole = Qt::UserRole, HttpStatusRole, CodeRole, OperationRole, TimeRole, VaultRole };

    explicit ErrorLogModel(QObject *parent = nullptr);

    const ApiError &errorAt(int row) const { return m_entries.at(row).error; }
    /// What the vault is called that it came from; empty for none, and while vaults are not told.
    QString vaultAt(int row) const { return m_vaultsTold ? m_entries.at(row).vault : QString(); }
    void setVaultsTold(bool told);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void append(const vault::ApiError &error) { appendFrom({}, error); }
    void appendFrom(const QString &vault, const vault::ApiError &error);
    void clear();

Q_SIGNALS:
    void appended(const vault::ApiError &error);

private:
    struct Entry {
        ApiError error;
        QString vault;
    };

    QList<Entry> m_entries;
    bool m_vaultsTold = false;
};

} // namespace vault
