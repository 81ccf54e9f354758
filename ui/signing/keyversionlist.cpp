// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/keyversionlist.h"

#include "models/datetext.h"
#include "ui/signing/signreason.h"

#include <utility>

namespace vault {

void KeyVersionList::show(const ItemTableModel *versions, const QString &current, const QString &wanted)
{
    if (m_versions == versions && m_current == current && m_wanted == wanted)
        return;
    beginResetModel();
    if (m_versions != versions)
        follow(versions);
    m_current = current;
    m_wanted = wanted;
    takeCounts();
    endResetModel();
}

void KeyVersionList::follow(const ItemTableModel *versions)
{
    if (m_versions)
        m_versions->disconnect(this);
    m_versions = versions;
    if (!versions)
        return;
    connect(versions, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginAdding(first, last); });
    connect(versions, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { endAdding(first, last); });
    connect(versions, &QAbstractItemModel::rowsRemoved, this, &KeyVersionList::beginAnew);
    connect(versions, &QAbstractItemModel::layoutChanged, this, &KeyVersionList::beginAnew);
    connect(versions, &QAbstractItemModel::modelReset, this, &KeyVersionList::beginAnew);
    connect(versions, &QObject::destroyed, this, &KeyVersionList::beginAnew);
}

void KeyVersionList::beginAnew()
{
    beginResetModel();
    takeCounts();
    endResetModel();
}

void KeyVersionList::takeCounts()
{
    m_count = m_versions ? m_versions->rowCount() : 0;
    m_currentRow = m_versions ? m_versions->rowOf(m_current) : -1;
    m_hasWanted = isWantedMissing();
}

/// Where the current one is known already, it is none of these.
void KeyVersionList::beginAdding(int first, int last)
{
    if (m_currentRow < 0)
        return;
    m_isAdding = true;
    const int place = first + (m_currentRow < first ? 0 : 1);
    beginInsertRows({}, place, place + last - first);
}

void KeyVersionList::endAdding(int first, int last)
{
    if (!std::exchange(m_isAdding, false)) {
        const bool isAtEnd = first == m_count;
        const int currentRow = m_versions->rowOf(m_current);
        const bool isOnlyCurrent = first == last && currentRow == first;
        if (!isAtEnd || isOnlyCurrent) {
            beginAnew();
            return;
        }
        beginInsertRows({}, first + 1, last + (currentRow >= 0 ? 0 : 1));
    }
    m_count = m_versions->rowCount();
    m_currentRow = m_versions->rowOf(m_current);
    endInsertRows();
    if (m_hasWanted && !isWantedMissing()) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_hasWanted = false;
        endRemoveRows();
    }
}

bool KeyVersionList::isWantedMissing() const
{
    return !m_wanted.isEmpty() && m_wanted != m_current && (!m_versions || m_versions->rowOf(m_wanted) < 0);
}

int KeyVersionList::rowOfWanted() const
{
    if (m_wanted.isEmpty() || m_wanted == m_current)
        return 0;
    if (m_hasWanted)
        return rowCount() - 1;
    const int row = m_versions->rowOf(m_wanted);
    return m_currentRow >= 0 && m_currentRow < row ? row : row + 1;
}

int KeyVersionList::sourceRowOf(int row) const
{
    return m_currentRow >= 0 && row > m_currentRow ? row : row - 1;
}

int KeyVersionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_count - (m_currentRow >= 0 ? 1 : 0) + (m_hasWanted ? 1 : 0);
}

QString KeyVersionList::versionAt(int row) const
{
    if (row == 0)
        return m_current;
    return m_hasWanted && row == rowCount() - 1 ? m_wanted : m_versions->itemAt(sourceRowOf(row)).id.version;
}

QVariant KeyVersionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == Qt::ToolTipRole || role == Qt::UserRole)
        return versionAt(row);
    if (role != Qt::DisplayRole)
        return {};
    if (row == 0)
        return m_current.isEmpty() ? tr("The current one") : tr("%1 (current)").arg(shortVersion(m_current));
    if (m_hasWanted && row == rowCount() - 1)
        return shortVersion(m_wanted);
    const VaultItem version = m_versions->itemAt(sourceRowOf(row));
    //: %1 a version, %2 a date.
    return tr("%1, created %2").arg(shortVersion(version.id.version),
                                    version.attributes.created ? exactDate(*version.attributes.created) : QString());
}

} // namespace vault
