// SPDX-License-Identifier: Apache-2.0
#include "models/errorlogmodel.h"

#include <QStringList>

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
    return parent.isValid() ? 0 : int(m_errors.size());
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
    default: return {};
    }
}

void ErrorLogModel::append(const ApiError &error)
{
    if (m_errors.size() == maximumEntries) {
        beginRemoveRows({}, maximumEntries - 1, maximumEntries - 1);
        m_errors.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_errors.prepend(error);
    endInsertRows();
    Q_EMIT appended(error);
}

void ErrorLogModel::clear()
{
    if (m_errors.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_errors.size()) - 1);
    m_errors.clear();
    endRemoveRows();
}

} // namespace vault
