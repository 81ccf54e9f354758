// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"

#include <QStringList>

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

QString statusText(const ApiError &error)
{
    if (error.httpStatus != 0)
        return error.httpReason.isEmpty() ? QString::number(error.httpStatus)
                                          : QString::number(error.httpStatus) + u' ' + error.httpReason;
    switch (error.kind) {
    case ErrorKind::Tls: return ErrorLogModel::tr("No secure connection");
    case ErrorKind::Auth: return ErrorLogModel::tr("Not signed in");
    case ErrorKind::Refused: return ErrorLogModel::tr("Not sent");
    case ErrorKind::Payload: return ErrorLogModel::tr("Unusable answer");
    case ErrorKind::Transport:
    case ErrorKind::Http: break;
    }
    return ErrorLogModel::tr("No answer");
}

/// Facts in a row, "403 Forbidden · ForbiddenByRbac · GetKey orders-signing"; sentences are ui's business.
QString summary(const ApiError &error)
{
    QStringList facts {statusText(error)};
    if (const QString code = error.decisiveCode(); !code.isEmpty())
        facts.append(code);
    if (const QString about = QString(error.operation + u' ' + error.objectName).trimmed(); !about.isEmpty())
        facts.append(about);
    return facts.join(u" · "_s);
}

} // namespace

ErrorLogModel::ErrorLogModel(QObject *parent) : QAbstractListModel(parent) {}

int ErrorLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ErrorLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApiError &error = errorAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return summary(error);
    case Qt::ToolTipRole: return error.message;
    case StatusClassRole: return int(error.statusClass());
    case HttpStatusRole: return error.httpStatus;
    case CodeRole: return error.decisiveCode();
    case OperationRole: return error.operation;
    case TimeRole: return error.utc;
    case VaultRole: return vaultAt(index.row());
    default: return {};
    }
}

void ErrorLogModel::appendFrom(const QString &vault, const ApiError &error)
{
    if (m_entries.size() == maximumEntries) {
        beginRemoveRows({}, maximumEntries - 1, maximumEntries - 1);
        m_entries.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend({error, vault});
    endInsertRows();
    Q_EMIT appended(error);
}

void ErrorLogModel::setVaultsTold(bool told)
{
    if (std::exchange(m_vaultsTold, told) != told && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ErrorLogModel::clear()
{
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_entries.size()) - 1);
    m_entries.clear();
    endRemoveRows();
}

} // namespace vault
