// SPDX-License-Identifier: Apache-2.0
#include "models/searchordermodel.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace vault {

using namespace std::chrono_literals;
using Column = VaultSearchModel::Column;

namespace {

// A signal for every run of rows costs the view more than one for all: a table of 100,000 takes 0.2 ms for each.
constexpr size_t mostRuns = 8;

bool hasTexts(int column)
{
    return column == int(Column::Name) || column == int(Column::Tags);
}

} // namespace

SearchOrderModel::SearchOrderModel(VaultSearchModel &search, QObject *parent) : FlatProxyModel(parent), m_search(search)
{
    m_beginning.setSingleShot(true);
    m_beginning.setInterval(50ms);
    m_turns.setSingleShot(true);
    m_turns.setInterval(0);
    connect(&m_beginning, &QTimer::timeout, this, [this] {
        m_sorting.emplace();
        sortOn();
    });
    connect(&m_turns, &QTimer::timeout, this, &SearchOrderModel::sortOn);
    setSourceModel(&search);
    watch();
}

void SearchOrderModel::watch()
{
    connect(&m_search, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_isMapped)
            beginInsertRows({}, first, last);
    });
    connect(&m_search, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_isMapped)
            addRows(first, last);
        else
            endInsertRows();
        sortLater();
    });
    connect(&m_search, &VaultSearchModel::hitsGoing, this, &SearchOrderModel::drop);
    connect(&m_search, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (!m_isMapped) // Else they have gone by drop().
            beginRemoveRows({}, first, last);
    });
    connect(&m_search, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (m_isMapped)
            closeGap(first, last);
        else
            endRemoveRows();
        if (m_sorting) // It knows them.
            sortLater();
    });
    connect(&m_search, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_search, &QAbstractItemModel::modelReset, this, [this] {
        m_isMapped = false;
        m_rows.clear();
        m_proxyRows.clear();
        endResetModel();
        sortLater();
    });
    connect(&m_search, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                changeRows(first.row(), last.row(), roles);
            });
}

/// What comes stands at the end until it is sorted.
void SearchOrderModel::addRows(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    m_proxyRows.clear();
    const int end = int(m_rows.size());
    beginInsertRows({}, end, end + count - 1);
    m_rows.resize(m_rows.size() + size_t(count));
    std::iota(m_rows.begin() + end, m_rows.end(), first);
    endInsertRows();
}

void SearchOrderModel::drop(const std::vector<int> &searchRows)
{
    if (!m_isMapped)
        return;
    std::vector<char> gone(size_t(m_search.rowCount()), 0);
    for (const int row : searchRows)
        gone[size_t(row)] = 1;
    const auto goes = [&gone](int row) { return gone[size_t(row)] != 0; };
    std::vector<std::pair<int, int>> runs; // First and one past the last.
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!goes(m_rows[size_t(row)]))
            continue;
        if (runs.empty() || runs.back().second != row)
            runs.emplace_back(row, row);
        runs.back().second = row + 1;
    }
    if (runs.size() > mostRuns) {
        std::vector<int> gathered = m_rows;
        const auto middle = std::stable_partition(gathered.begin(), gathered.end(), [&goes](int row) { return !goes(row); });
        const int kept = int(middle - gathered.begin());
        moveTo(std::move(gathered));
        runs = {{kept, int(m_rows.size())}};
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second - 1);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second);
        m_proxyRows.clear();
        endRemoveRows();
    }
}

void SearchOrderModel::closeGap(int first, int last)
{
    for (int &row : m_rows)
        row -= row > last ? last - first + 1 : 0;
    m_proxyRows.clear();
}

void SearchOrderModel::changeRows(int first, int last, const QList<int> &roles)
{
    const int end = columnCount() - 1;
    if (first == last && rowCount() > 0)
        Q_EMIT dataChanged(index(proxyRowOf(first), 0), index(proxyRowOf(first), end), roles);
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, end), roles);
    if (roles != QList<int> {ItemTableModel::ChangeRole})
        sortLater();
}

void SearchOrderModel::sort(int column, Qt::SortOrder order)
{
    m_column = column >= 0 && column < VaultSearchModel::columns ? column : -1;
    m_order = order;
    m_turns.stop();
    m_beginning.stop();
    m_sorting.reset();
    if (m_column >= 0) {
        m_sorting.emplace();
        sortOn();
    } else if (m_isMapped) {
        std::vector<int> found(m_rows.size());
        std::iota(found.begin(), found.end(), 0);
        moveTo(std::move(found));
        m_isMapped = false;
        m_rows.clear();
        m_proxyRows.clear();
    }
}

/// Anew, where sorting is under way.
void SearchOrderModel::sortLater()
{
    if (m_column < 0)
        return;
    m_sorting.reset();
    m_turns.stop();
    if (!m_beginning.isActive())
        m_beginning.start();
}

void SearchOrderModel::sortOn()
{
    TimeSlice slice;
    if (!advance(slice)) {
        m_turns.start();
        return;
    }
    std::vector<int> rows;
    rows.reserve(m_sorting->sort->entries().size());
    for (const Entry &entry : m_sorting->sort->entries())
        rows.push_back(entry.row);
    m_sorting.reset();
    moveTo(std::move(rows));
}

/// True when all is sorted.
bool SearchOrderModel::advance(TimeSlice &slice)
{
    Sorting &sorting = *m_sorting;
    if (sorting.entries.empty() && !sorting.sort)
        m_ordering = ItemOrdering(VaultSearchModel::itemColumn(Column(m_column)), m_order, m_search.now());
    if (!sorting.sort) {
        const int count = m_search.rowCount();
        sorting.entries.reserve(size_t(count));
        for (int row = int(sorting.entries.size()); row < count; ++row) {
            if (slice.isOver())
                return false;
            const VaultSearchModel::Place place = m_search.placeAt(row);
            sorting.entries.push_back({keyOf(place), place, row});
        }
        sorting.sort.emplace(std::exchange(sorting.entries, {}));
    }
    return sorting.sort->advance(
        [this, isByText = hasTexts(m_column)](const Entry &a, const Entry &b) {
            if (a.key != b.key)
                return a.key < b.key;
            const int compared = isByText
                ? m_ordering.compare(a.place.list->store(), a.place.handle, b.place.list->store(), b.place.handle)
                : 0;
            return compared != 0 ? compared < 0 : a.row < b.row;
        },
        slice);
}

quint64 SearchOrderModel::keyOf(const VaultSearchModel::Place &place) const
{
    const std::optional<int> rank = m_search.rankOf(place, Column(m_column));
    if (rank)
        return m_order == Qt::AscendingOrder ? quint64(*rank) : ~quint64(*rank);
    return m_ordering.keyOf(place.list->store(), place.handle);
}

void SearchOrderModel::moveTo(std::vector<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        sourceRows.push_back(m_isMapped ? m_rows[size_t(index.row())] : index.row());
    m_rows = std::move(rows);
    m_isMapped = true;
    m_proxyRows.clear();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(proxyRowOf(sourceRows[size_t(i)]), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int SearchOrderModel::proxyRowOf(int sourceRow) const
{
    if (!m_isMapped)
        return sourceRow;
    if (m_proxyRows.empty()) {
        // While rows go, the search still has more than stand here.
        m_proxyRows.assign(size_t(m_search.rowCount()), -1);
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_proxyRows[size_t(m_rows[row])] = int(row);
    }
    return m_proxyRows[size_t(sourceRow)];
}

QModelIndex SearchOrderModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    return sourceIndex.isValid() ? index(proxyRowOf(sourceIndex.row()), sourceIndex.column()) : QModelIndex();
}

QModelIndex SearchOrderModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_search.index(m_isMapped ? m_rows[size_t(proxyIndex.row())] : proxyIndex.row(), proxyIndex.column());
}

int SearchOrderModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_isMapped ? int(m_rows.size()) : m_search.rowCount();
}

int SearchOrderModel::columnCount(const QModelIndex &parent) const
{
    return m_search.columnCount(parent);
}

QVariant SearchOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_search.headerData(section, orientation, role);
}

} // namespace vault
