// SPDX-License-Identifier: Apache-2.0
#include "ui/copying/copylinesmodel.h"

#include "models/tooltiptext.h"
#include "ui/copying/copytext.h"
#include "ui/errortext.h"

#include <QDateTime>

namespace vault {

CopyLinesModel::CopyLinesModel(QObject *parent) : QAbstractTableModel(parent) {}

void CopyLinesModel::setCopy(SecretCopy *copy)
{
    beginResetModel();
    if (m_copy)
        disconnect(m_copy, nullptr, this, nullptr);
    m_copy = copy;
    endResetModel();
    if (copy == nullptr)
        return;
    connect(copy, &SecretCopy::lineChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(copy, &SecretCopy::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int CopyLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_copy ? 0 : int(m_copy->lines().size());
}

int CopyLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CopyLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case AtTarget: return tr("At the target");
    case Outcome: return tr("What happens");
    case Notes: return tr("Notes");
    default: return {};
    }
}

Qt::ItemFlags CopyLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && m_copy->lines()[std::size_t(index.row())].isReadable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString CopyLinesModel::textAt(int row, int column) const
{
    const SecretCopyLine &line = m_copy->lines()[std::size_t(row)];
    switch (column) {
    case Name: return line.source->id.name;
    case AtTarget: return copyTargetText(line);
    case Outcome: return copyOutcomeText(line, m_copy->actionAt(row));
    case Notes: return line.error && line.state != CopyState::Done ? fieldText(*line.error)
                                                                   : copyNote(line, QDateTime::currentSecsSinceEpoch());
    default: return {};
    }
}

QVariant CopyLinesModel::data(const QModelIndex &index, int role) const
{
    if (!m_copy || !index.isValid())
        return {};
    const SecretCopyLine &line = m_copy->lines()[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return textAt(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(textAt(index.row(), index.column()));
    if (role == Qt::CheckStateRole && index.column() == Name)
        return line.isWanted && line.isReadable ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool CopyLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_copy || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    m_copy->setWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace vault
