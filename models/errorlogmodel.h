// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QAbstractListModel>
#include <QList>

namespace vault {

/// Every failure of the session, newest first, at most maximumEntries. Where each error value ends.
class ErrorLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int maximumEntries = 500;
    enum Role { StatusClassRole = Qt::UserRole, HttpStatusRole, CodeRole, OperationRole, TimeRole };

    explicit ErrorLogModel(QObject *parent = nullptr);

    const ApiError &errorAt(int row) const { return m_errors.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void append(const vault::ApiError &error);
    void clear();

Q_SIGNALS:
    void appended(const vault::ApiError &error);

private:
    QList<ApiError> m_errors;
};

} // namespace vault
