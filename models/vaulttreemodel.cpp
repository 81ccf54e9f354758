// SPDX-License-Identifier: Apache-2.0
#include "models/vaulttreemodel.h"

#include <algorithm>

namespace vault {

namespace {

// The internal id of a list's index; the vault's own is 0.
constexpr quintptr isList = 1;

QString listTitle(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys: return VaultTreeModel::tr("Keys");
    case ItemListKind::Secrets: return VaultTreeModel::tr("Secrets");
    case ItemListKind::Certificates: return VaultTreeModel::tr("Certificates");
    case ItemListKind::DeletedKeys: return VaultTreeModel::tr("Deleted keys");
    case ItemListKind::DeletedSecrets: return VaultTreeModel::tr("Deleted secrets");
    case ItemListKind::DeletedCertificates: return VaultTreeModel::tr("Deleted certificates");
    case ItemListKind::KeyVersions:
    case ItemListKind::SecretVersions:
    case ItemListKind::CertificateVersions: break;
    }
    return {};
}

/// -1 while nothing is known: an empty list counts only once it is complete.
int countOf(const ItemTableModel &list)
{
    return list.rowCount() > 0 || list.state() == ListState::Complete ? list.rowCount() : -1;
}

QString progressText(const ItemTableModel &list)
{
    const int count = countOf(list);
    switch (list.state()) {
    case ListState::Ready: return VaultTreeModel::tr("not loaded");
    case ListState::Loading:
        return count < 0 ? VaultTreeModel::tr("loading") : VaultTreeModel::tr("%L1 so far, loading").arg(count);
    case ListState::Complete: return VaultTreeModel::tr("%L1, all loaded").arg(count);
    case ListState::Stopped:
        return count < 0 ? VaultTreeModel::tr("stopped") : VaultTreeModel::tr("%L1 so far, stopped").arg(count);
    case ListState::Failed:
        return count < 0 ? VaultTreeModel::tr("could not be loaded")
                         : VaultTreeModel::tr("%L1 so far, the rest could not be loaded").arg(count);
    }
    return {};
}

} // namespace

VaultTreeModel::VaultTreeModel(const QString &vaultName, const std::vector<ItemTableModel *> &lists, QObject *parent)
    : QAbstractItemModel(parent), m_vaultName(vaultName)
{
    for (ItemTableModel *list : lists) {
        const ItemListKind kind = list->kind();
        m_lists.push_back({kind, list});
        const auto announce = [this, kind] {
            const QModelIndex changed = indexOf(kind);
            Q_EMIT dataChanged(changed, changed);
        };
        connect(list, &ItemTableModel::countChanged, this, announce);
        connect(list, &ItemTableModel::stateChanged, this, announce);
    }
}

QModelIndex VaultTreeModel::indexOf(ItemListKind kind) const
{
    const auto found = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                    [kind](const Entry &entry) { return entry.kind == kind; });
    return found == m_lists.cend() ? QModelIndex() : index(int(found - m_lists.cbegin()), 0, index(0, 0));
}

QModelIndex VaultTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? isList : quintptr(0));
}

QModelIndex VaultTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() == isList ? createIndex(0, 0, quintptr(0)) : QModelIndex();
}

int VaultTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.internalId() == isList || parent.column() != 0 ? 0 : int(m_lists.size());
}

int VaultTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant VaultTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != isList) {
        const bool named = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return named ? QVariant(m_vaultName) : QVariant();
    }
    const Entry &entry = m_lists[size_t(index.row())];
    const ItemTableModel *list = entry.list;
    const QString title = listTitle(entry.kind);
    if (role == Qt::DisplayRole)
        return title;
    if (role == KindRole)
        return int(entry.kind);
    if (!list)
        return {};
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 is a list's title, %2 how many it holds and whether they are all
        return tr("%1: %2").arg(title, progressText(*list));
    case CountRole: return countOf(*list);
    case StateRole: return int(list->state());
    default: return {};
    }
}

} // namespace vault
