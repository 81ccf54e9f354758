// SPDX-License-Identifier: Apache-2.0
// What the search shows and which lists it follows. How it goes through them is in vaultsearching.cpp.
#include "models/vaultsearchmodel.h"

#include "models/itemcells.h"
#include "models/tooltiptext.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vault {

namespace {

constexpr int asInt(VaultSearchModel::Column column)
{
    return int(column);
}

bool isDeleted(ItemListKind kind)
{
    return kind == ItemListKind::DeletedKeys || kind == ItemListKind::DeletedSecrets
        || kind == ItemListKind::DeletedCertificates;
}

} // namespace

QString objectKindText(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys:
    case ItemListKind::KeyVersions: return VaultSearchModel::tr("Key");
    case ItemListKind::Secrets:
    case ItemListKind::SecretVersions: return VaultSearchModel::tr("Secret");
    case ItemListKind::Certificates:
    case ItemListKind::CertificateVersions: return VaultSearchModel::tr("Certificate");
    case ItemListKind::DeletedKeys: return VaultSearchModel::tr("Deleted key");
    case ItemListKind::DeletedSecrets: return VaultSearchModel::tr("Deleted secret");
    case ItemListKind::DeletedCertificates: return VaultSearchModel::tr("Deleted certificate");
    }
    return {};
}

int VaultSearchModel::addVault(const QString &name, const std::vector<ItemTableModel *> &lists)
{
    ++m_lastVault;
    for (ItemTableModel *list : lists) {
        m_sources.push_back({.vault = m_lastVault, .vaultName = name, .list = list, .hits = {}, .again = {}});
        watch(list);
    }
    rankVaults();
    schedule();
    Q_EMIT progressed();
    return m_lastVault;
}

void VaultSearchModel::rankVaults()
{
    for (Source &source : m_sources) {
        source.vaultRank = int(std::count_if(m_sources.cbegin(), m_sources.cend(), [&source](const Source &other) {
            return other.vaultName.localeAwareCompare(source.vaultName) < 0;
        }));
    }
}

void VaultSearchModel::watch(ItemTableModel *list)
{
    connect(list, &QAbstractItemModel::rowsInserted, this,
            [this, list](const QModelIndex &, int first, int last) { noteRows(list, first, last); });
    connect(list, &QAbstractItemModel::dataChanged, this, [this, list](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
        if (roles == QList<int> {ItemTableModel::ChangeRole})
            noteMarks();
        else
            noteRows(list, first.row(), last.row());
    });
    connect(list, &ItemTableModel::itemsGoing, this,
            [this, list](const std::vector<int> &handles) { drop(list, handles); });
    connect(list, &ItemTableModel::stateChanged, this, &VaultSearchModel::progressed);
}

void VaultSearchModel::removeVault(int vault)
{
    const auto isOfVault = [vault](const Source &source) { return source.vault == vault; };
    const auto first = std::find_if(m_sources.begin(), m_sources.end(), isOfVault);
    const auto last = std::find_if_not(first, m_sources.end(), isOfVault);
    if (first == last)
        return;
    int count = 0;
    for (auto source = first; source != last; ++source) {
        source->list->disconnect(this);
        count += int(source->hits.size());
    }
    const int row = firstRowOf(*first);
    if (count > 0) {
        std::vector<int> rows(static_cast<size_t>(count));
        std::iota(rows.begin(), rows.end(), row);
        Q_EMIT hitsGoing(rows);
        beginRemoveRows({}, row, row + count - 1);
    }
    m_sources.erase(first, last);
    if (count > 0)
        endRemoveRows();
    Q_EMIT progressed();
}

int VaultSearchModel::vaultCount() const
{
    int count = 0;
    int previous = 0;
    for (const Source &source : m_sources)
        count += std::exchange(previous, source.vault) != source.vault ? 1 : 0;
    return count;
}

int VaultSearchModel::objectCount() const
{
    int count = 0;
    for (const Source &source : m_sources)
        count += source.list->rowCount();
    return count;
}

VaultSearchModel::Source *VaultSearchModel::sourceOf(const ItemTableModel *list)
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [list](const Source &source) { return source.list == list; });
    return found == m_sources.end() ? nullptr : &*found;
}

int VaultSearchModel::firstRowOf(const Source &source) const
{
    int row = 0;
    for (const Source &before : m_sources) {
        if (&before == &source)
            break;
        row += int(before.hits.size());
    }
    return row;
}

std::pair<const VaultSearchModel::Source *, int> VaultSearchModel::at(int row) const
{
    size_t left = size_t(row);
    for (const Source &source : m_sources) {
        if (left < source.hits.size())
            return {&source, source.hits[left]};
        left -= source.hits.size();
    }
    return {nullptr, -1};
}

VaultSearchModel::Hit VaultSearchModel::hitAt(int row) const
{
    const auto [source, handle] = at(row);
    return source ? Hit{source->vault, source->list->kind(), source->list->store().item(handle).id.name} : Hit{};
}

ItemTableModel::Column VaultSearchModel::itemColumn(Column column)
{
    switch (column) {
    case Column::State: return ItemTableModel::Column::State;
    case Column::Expires: return ItemTableModel::Column::Expires;
    case Column::Updated: return ItemTableModel::Column::Updated;
    case Column::Tags: return ItemTableModel::Column::Tags;
    case Column::Vault:
    case Column::Kind:
    case Column::Name: break;
    }
    return ItemTableModel::Column::Name;
}

VaultSearchModel::Place VaultSearchModel::placeAt(int row) const
{
    const auto [source, handle] = at(row);
    return source ? Place{source->list, handle} : Place{};
}

std::optional<int> VaultSearchModel::rankOf(const Place &place, Column column) const
{
    const ItemListKind kind = place.list->kind();
    switch (column) {
    case Column::Vault: {
        const auto source = std::find_if(m_sources.cbegin(), m_sources.cend(), [&place](const Source &one) { return one.list == place.list; });
        return source == m_sources.cend() ? 0 : source->vaultRank;
    }
    case Column::Kind: return int(kind);
    case Column::State:
        if (isDeleted(kind))
            return std::numeric_limits<int>::max();
        return int(stateOf(place.list->store().states(place.handle), place.list->now()));
    default: return {};
    }
}

UnixSeconds VaultSearchModel::now() const
{
    return m_sources.empty() ? 0 : m_sources.front().list->now();
}

QList<VaultSearchModel::Progress> VaultSearchModel::incomplete() const
{
    QList<Progress> all;
    int previous = 0;
    for (const Source &source : m_sources) {
        if (std::exchange(previous, source.vault) != source.vault) {
            all.append(Progress());
            all.last().vault = source.vaultName;
        }
        Progress &progress = all.last();
        const ItemListKind kind = source.list->kind();
        switch (source.list->state()) {
        case ListState::Ready:
        case ListState::Loading: progress.loading.append(kind); break;
        case ListState::Stopped: progress.stopped.append(kind); break;
        case ListState::Failed: progress.failed.append({kind, source.list->error()}); break;
        case ListState::Complete: progress.hasCompleteList = true; break;
        }
    }
    all.removeIf([](const Progress &progress) {
        return progress.loading.isEmpty() && progress.stopped.isEmpty() && progress.failed.isEmpty();
    });
    return all;
}

void VaultSearchModel::resume()
{
    for (const Source &source : m_sources)
        source.list->resume(); // Of no effect on the others.
}

int VaultSearchModel::rowCount(const QModelIndex &parent) const
{
    size_t count = 0;
    for (const Source &source : m_sources)
        count += source.hits.size();
    return parent.isValid() ? 0 : int(count);
}

int VaultSearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant VaultSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto [source, handle] = at(index.row());
    const auto column = Column(index.column());
    const ItemListKind kind = source->list->kind();
    const ItemCell cell {source->list->store().cachedItem(handle), itemColumn(column), source->list->now(), false};
    switch (role) {
    case VaultRole: return source->vault;
    case KindRole: return int(kind);
    case ItemTableModel::NameRole: return cell.item.id.name;
    case ItemTableModel::ChangeRole: return int(source->list->changeOf(handle));
    case ItemTableModel::ManagedRole: return cell.item.managed;
    // What is deleted is in no other state.
    case ItemTableModel::StateRole:
        return isDeleted(kind) ? QVariant() : QVariant(int(stateOf(cell.item.attributes, cell.now)));
    case ItemTableModel::DateRole: {
        const std::optional<UnixSeconds> date = cell.date();
        return date ? QVariant(qlonglong(*date)) : QVariant();
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    if (column == Column::Vault)
        return role == Qt::ToolTipRole ? plainToolTip(source->vaultName) : source->vaultName;
    if (column == Column::Kind || (column == Column::State && isDeleted(kind)))
        return column == Column::Kind ? objectKindText(kind) : tr("Deleted");
    if (role == Qt::ToolTipRole)
        return cell.toolTip();
    const QString spoken = role == Qt::AccessibleTextRole ? cell.accessibleText() : QString();
    return spoken.isEmpty() ? cell.display() : spoken;
}

QVariant VaultSearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    if (section == asInt(Column::Vault))
        return tr("Vault");
    if (section == asInt(Column::Kind))
        //: Title of the column that says "Key", "Secret"…
        return tr("Kind");
    return columnTitle(itemColumn(Column(section)));
}

} // namespace vault
