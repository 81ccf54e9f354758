// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace vault {

/// A flat model whose rows are a sequence of small numbers (handles), each at most once. moveTo() turns one sequence into
/// another with few signals, so that a view with 100,000 rows follows at once and persistent indexes, and with them
/// selection and current row, stay with their handle. Base is QAbstractTableModel or FlatProxyModel.
template<typename Base>
class SequenceModel : public Base
{
protected:
    using Base::Base;

    const std::vector<int> &sequence() const { return m_sequence; }
    /// The row of a handle, -1 when it has none.
    int positionOf(int handle) const
    {
        if (!m_positionsValid)
            computePositions();
        return handle >= 0 && size_t(handle) < m_positions.size() ? m_positions[size_t(handle)] : -1;
    }

    /// Between beginResetModel() and endResetModel() only.
    void resetSequence(std::vector<int> handles)
    {
        m_sequence = std::move(handles);
        m_positionsValid = false;
    }

    void insertRun(int row, std::span<const int> handles)
    {
        if (handles.empty())
            return;
        const bool atEnd = size_t(row) == m_sequence.size();
        Base::beginInsertRows({}, row, row + int(handles.size()) - 1);
        m_sequence.insert(m_sequence.begin() + row, handles.begin(), handles.end());
        if (atEnd && m_positionsValid)
            appendPositions(size_t(row));
        else
            m_positionsValid = false;
        Base::endInsertRows();
    }

    void removeRun(int row, int count)
    {
        if (count == 0)
            return;
        Base::beginRemoveRows({}, row, row + count - 1);
        m_sequence.erase(m_sequence.begin() + row, m_sequence.begin() + row + count);
        m_positionsValid = false;
        Base::endRemoveRows();
    }

    void moveTo(const std::vector<int> &wanted);

private:
    // A signal for every run of rows costs each view its own O(rows): beyond these many runs, rows are gathered at the
    // end by one permutation and inserted or removed there at once.
    static constexpr int maximumRuns = 32;

    bool dropTo(const std::vector<int> &wanted);
    void permuteTo(std::vector<int> wanted);
    void removeAll(const std::vector<char> &staying, const std::vector<int> &keptInWantedOrder);
    void computePositions() const
    {
        m_positions.assign(m_positions.size(), -1);
        m_positionsValid = true;
        appendPositions(0);
    }
    void appendPositions(size_t from) const
    {
        for (size_t row = from; row < m_sequence.size(); ++row) {
            const auto handle = size_t(m_sequence[row]);
            if (handle >= m_positions.size())
                m_positions.resize(handle + 1, -1);
            m_positions[handle] = int(row);
        }
    }
    static int countRuns(const std::vector<int> &handles, const std::vector<char> &marked, char mark)
    {
        int runs = 0;
        char previous = char(!mark);
        for (const int handle : handles) {
            const char current = marked[size_t(handle)];
            runs += current == mark && previous != mark;
            previous = current;
        }
        return runs;
    }

    std::vector<int> m_sequence;
    mutable std::vector<int> m_positions; // By handle; computed when asked for.
    mutable bool m_positionsValid = true;
};

template<typename Base>
void SequenceModel<Base>::moveTo(const std::vector<int> &wanted)
{
    if (dropTo(wanted))
        return;
    int limit = 0;
    for (const int handle : m_sequence)
        limit = std::max(limit, handle + 1);
    for (const int handle : wanted)
        limit = std::max(limit, handle + 1);
    std::vector<char> isWanted(size_t(limit), 0);
    std::vector<char> isThere(size_t(limit), 0);
    for (const int handle : wanted)
        isWanted[size_t(handle)] = 1;
    for (const int handle : m_sequence)
        isThere[size_t(handle)] = 1;
    std::vector<int> kept;
    std::vector<int> added;
    for (const int handle : wanted)
        (isThere[size_t(handle)] ? kept : added).push_back(handle);

    removeAll(isWanted, kept);
    if (kept == m_sequence && countRuns(wanted, isThere, 0) <= maximumRuns) {
        for (size_t row = 0; row < wanted.size();) {
            size_t end = row;
            while (end < wanted.size() && !isThere[size_t(wanted[end])])
                ++end;
            insertRun(int(row), std::span(wanted).subspan(row, end - row));
            row = std::max(end, row + 1);
        }
    } else {
        insertRun(int(m_sequence.size()), added);
        permuteTo(wanted);
    }
}

/// The plain case, and the one that a key pressed in a filter waits for: rows only go. False when it is another.
template<typename Base>
bool SequenceModel<Base>::dropTo(const std::vector<int> &wanted)
{
    if (wanted.size() > m_sequence.size())
        return false;
    std::vector<int> gathered(m_sequence.size());
    size_t kept = 0;
    size_t gone = wanted.size();
    int runs = 0;
    bool wasKept = true;
    for (const int handle : m_sequence) {
        const bool isKept = kept < wanted.size() && wanted[kept] == handle;
        if (!isKept && gone == gathered.size())
            return false;
        gathered[isKept ? kept : gone] = handle;
        kept += isKept ? 1 : 0;
        gone += isKept ? 0 : 1;
        runs += wasKept && !isKept ? 1 : 0;
        wasKept = isKept;
    }
    if (kept < wanted.size())
        return false;
    if (runs > maximumRuns) {
        permuteTo(std::move(gathered));
        removeRun(int(kept), int(m_sequence.size() - kept));
        return true;
    }
    // From the end on, so that rows before keep their places.
    for (size_t end = m_sequence.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && (kept == 0 || m_sequence[first - 1] != wanted[kept - 1]))
            --first;
        removeRun(int(first), int(end - first));
        end = first;
        while (end > 0 && kept > 0 && m_sequence[end - 1] == wanted[kept - 1]) {
            --end;
            --kept;
        }
    }
    return true;
}

template<typename Base>
void SequenceModel<Base>::removeAll(const std::vector<char> &staying, const std::vector<int> &keptInWantedOrder)
{
    if (countRuns(m_sequence, staying, 0) > maximumRuns) {
        std::vector<int> gathered = keptInWantedOrder;
        for (const int handle : m_sequence) {
            if (!staying[size_t(handle)])
                gathered.push_back(handle);
        }
        permuteTo(std::move(gathered));
        const size_t first = keptInWantedOrder.size();
        removeRun(int(first), int(m_sequence.size() - first));
        return;
    }
    for (size_t end = m_sequence.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && !staying[size_t(m_sequence[first - 1])])
            --first;
        removeRun(int(first), int(end - first));
        end = first > 0 ? first - 1 : 0;
    }
}

template<typename Base>
void SequenceModel<Base>::permuteTo(std::vector<int> wanted)
{
    if (wanted == m_sequence)
        return;
    Q_EMIT Base::layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = Base::persistentIndexList();
    std::vector<int> handles;
    handles.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        handles.push_back(m_sequence[size_t(index.row())]);
    m_sequence = std::move(wanted);
    m_positionsValid = false;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(Base::createIndex(positionOf(handles[size_t(i)]), before.at(i).column()));
    Base::changePersistentIndexList(before, after);
    Q_EMIT Base::layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace vault
