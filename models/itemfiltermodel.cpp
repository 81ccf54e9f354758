// SPDX-License-Identifier: Apache-2.0
#include "models/itemfiltermodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vault {

ItemFilterModel::ItemFilterModel(QObject *parent) : SequenceModel<QAbstractProxyModel>(parent) {}

void ItemFilterModel::setSourceModel(QAbstractItemModel *model)
{
    setItemModel(qobject_cast<ItemTableModel *>(model));
}

void ItemFilterModel::setItemModel(ItemTableModel *model)
{
    if (m_items == model)
        return;
    beginResetModel();
    if (m_items)
        m_items->disconnect(this);
    forget();
    m_items = model;
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        watch(model);
        computeKeys();
        computeOrder();
        m_matches.assign(size_t(model->store().handleLimit()), 0);
        matchAll();
        resetSequence(matchesInOrder());
    }
    endResetModel();
}

void ItemFilterModel::watch(ItemTableModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                if (roles == QList<int> {ItemTableModel::ChangeRole})
                    changeMarks();
                else
                    changeRows(topLeft.row(), bottomRight.row());
            });
    // Handles stay with their rows: only what is sorted by the source's order moves.
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        computeOrder();
        showMatches();
    });
    connect(model, &QObject::destroyed, this, [this] {
        beginResetModel();
        forget();
        endResetModel();
    });
}

void ItemFilterModel::forget()
{
    m_items = nullptr;
    m_order.clear();
    m_matches.clear();
    m_keys.setColumn({});
    resetSequence({});
}

void ItemFilterModel::setFilterText(const QString &text)
{
    m_filterText = text;
    FilterQuery filter(text);
    if (filter == m_filter)
        return;
    // What matched a moment ago need not match now where dates are asked for.
    const bool isSteady = !filter.dependsOnTime() && !m_filter.dependsOnTime() && !m_filter.gaveUp();
    const bool narrower = isSteady && filter.narrows(m_filter);
    const bool wider = isSteady && m_filter.narrows(filter);
    m_filter = std::move(filter);
    if (!m_items)
        return;
    const UnixSeconds now = m_items->now();
    for (const int handle : m_order) {
        char &match = m_matches[size_t(handle)];
        if (match ? !wider : !narrower)
            match = isMatch(handle, now);
    }
    settleCostlyPattern(false);
    showMatches();
}

void ItemFilterModel::setManagedHidden(bool hidden)
{
    if (m_managedHidden == hidden)
        return;
    m_managedHidden = hidden;
    if (!m_items)
        return;
    matchAll();
    showMatches();
}

void ItemFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_items)
        return;
    computeKeys();
    computeOrder();
    showMatches();
}

bool ItemFilterModel::isMatch(int handle, UnixSeconds now) const
{
    const ItemStore &store = m_items->store();
    const VaultItem &item = store.item(handle);
    return !(m_managedHidden && item.managed) && m_filter.matches(store.searchText(handle), item, now, m_items->changeOf(handle));
}

void ItemFilterModel::matchAll()
{
    const bool hadGivenUp = m_filter.gaveUp();
    const UnixSeconds now = m_items->now();
    for (const int handle : m_order)
        m_matches[size_t(handle)] = isMatch(handle, now);
    settleCostlyPattern(hadGivenUp);
}

/// The rows before the one at which the filter gave up its pattern were still measured by it: true when all were
/// matched once more.
bool ItemFilterModel::settleCostlyPattern(bool hadGivenUp)
{
    if (hadGivenUp || !m_filter.gaveUp())
        return false;
    matchAll();
    return true;
}

bool ItemFilterModel::goesBefore(int a, int b) const
{
    const int compared = m_keys.compare(a, b, m_sortOrder);
    return compared != 0 ? compared < 0 : m_items->rowOfHandle(a) < m_items->rowOfHandle(b);
}

void ItemFilterModel::computeKeys()
{
    const bool isSorted = m_sortColumn >= 0 && m_sortColumn < m_items->columnCount();
    m_keys.setColumn(isSorted ? std::optional(m_items->columnAt(m_sortColumn)) : std::nullopt);
    const UnixSeconds now = m_items->now();
    for (int row = 0; isSorted && row < m_items->rowCount(); ++row)
        m_keys.set(m_items->handleAt(row), m_items->itemAt(row), now);
}

void ItemFilterModel::computeOrder()
{
    m_order.clear();
    for (int row = 0; row < m_items->rowCount(); ++row)
        m_order.push_back(m_items->handleAt(row));
    // In the source's order already, so a stable sort keeps it among equals.
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](int a, int b) { return m_keys.compare(a, b, m_sortOrder) < 0; });
}

/// True when all of them went to the end.
bool ItemFilterModel::mergeIntoOrder(std::vector<int> handles)
{
    const auto before = [this](int a, int b) { return goesBefore(a, b); };
    std::sort(handles.begin(), handles.end(), before);
    const bool atEnd = m_order.empty() || handles.empty() || before(m_order.back(), handles.front());
    const auto middle = qsizetype(m_order.size());
    m_order.insert(m_order.end(), handles.cbegin(), handles.cend());
    if (!atEnd)
        std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), before);
    return atEnd;
}

std::vector<int> ItemFilterModel::matchesInOrder() const
{
    std::vector<int> matches;
    matches.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(matches),
                 [this](int handle) { return m_matches[size_t(handle)] != 0; });
    return matches;
}

void ItemFilterModel::showMatches()
{
    moveTo(matchesInOrder());
}

void ItemFilterModel::addRows(int first, int last)
{
    m_matches.resize(size_t(m_items->store().handleLimit()), 0);
    const bool hadGivenUp = m_filter.gaveUp();
    const UnixSeconds now = m_items->now();
    std::vector<int> handles;
    for (int row = first; row <= last; ++row) {
        const int handle = m_items->handleAt(row);
        m_keys.set(handle, m_items->itemAt(row), now);
        m_matches[size_t(handle)] = isMatch(handle, now);
        handles.push_back(handle);
    }
    const auto known = qsizetype(m_order.size());
    const bool atEnd = mergeIntoOrder(std::move(handles));
    if (settleCostlyPattern(hadGivenUp) || !atEnd) {
        showMatches();
        return;
    }
    std::vector<int> shown;
    std::copy_if(m_order.cbegin() + known, m_order.cend(), std::back_inserter(shown),
                 [this](int handle) { return m_matches[size_t(handle)] != 0; });
    insertRun(rowCount(), shown);
}

void ItemFilterModel::dropRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_matches[size_t(m_items->handleAt(row))] = 0;
    std::erase_if(m_order, [this, first, last](int handle) {
        const int row = m_items->rowOfHandle(handle);
        return row >= first && row <= last;
    });
    showMatches();
}

void ItemFilterModel::changeRows(int first, int last)
{
    const bool hadGivenUp = m_filter.gaveUp();
    const UnixSeconds now = m_items->now();
    std::vector<int> changed;
    std::vector<char> moves(m_matches.size(), 0);
    bool anyMoves = false;
    bool anyMatchChanges = false;
    for (int row = first; row <= last; ++row) {
        const int handle = m_items->handleAt(row);
        changed.push_back(handle);
        if (m_keys.set(handle, m_items->itemAt(row), now)) {
            moves[size_t(handle)] = 1;
            anyMoves = true;
        }
        const char match = isMatch(handle, now);
        anyMatchChanges |= std::exchange(m_matches[size_t(handle)], match) != match;
    }
    if (anyMoves) {
        std::erase_if(m_order, [&moves](int handle) { return moves[size_t(handle)] != 0; });
        std::vector<int> moved;
        std::copy_if(changed.cbegin(), changed.cend(), std::back_inserter(moved),
                     [&moves](int handle) { return moves[size_t(handle)] != 0; });
        mergeIntoOrder(std::move(moved));
    }
    if (settleCostlyPattern(hadGivenUp) || anyMoves || anyMatchChanges)
        showMatches();
    forwardChanges(changed);
}

/// What is different since the last visit moves no row and changes no key.
void ItemFilterModel::changeMarks()
{
    if (m_filter.asksForChanges()) {
        matchAll();
        showMatches();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ItemTableModel::ChangeRole});
}

void ItemFilterModel::forwardChanges(const std::vector<int> &handles)
{
    int first = rowCount();
    int last = -1;
    for (const int handle : handles) {
        const int row = positionOf(handle);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

const VaultItem &ItemFilterModel::itemAt(int proxyRow) const
{
    return m_items->store().item(sequence().at(size_t(proxyRow)));
}

int ItemFilterModel::proxyRowOf(const QString &name) const
{
    return m_items ? positionOf(m_items->store().find(name)) : -1;
}

QModelIndex ItemFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!m_items || !sourceIndex.isValid())
        return {};
    return index(positionOf(m_items->handleAt(sourceIndex.row())), sourceIndex.column());
}

QModelIndex ItemFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_items || !proxyIndex.isValid())
        return {};
    return m_items->index(m_items->rowOfHandle(sequence().at(size_t(proxyIndex.row()))), proxyIndex.column());
}

QModelIndex ItemFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ItemFilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex ItemFilterModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int ItemFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(sequence().size());
}

int ItemFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_items ? 0 : m_items->columnCount();
}

bool ItemFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

QVariant ItemFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_items ? m_items->headerData(section, orientation, role) : QVariant();
}

} // namespace vault
