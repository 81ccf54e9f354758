// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/flatproxymodel.h"
#include "models/itemordering.h"
#include "models/slicedsort.h"
#include "models/vaultsearchmodel.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace vault {

/// What a search found, sorted by a column; unsorted, as it was found. Sorting is stable, puts what has no date or tag last
/// in both orders, and goes on in slices of a few milliseconds: rows stand as before until then, and what is found
/// meanwhile stands at the end.
class SearchOrderModel : public FlatProxyModel
{
    Q_OBJECT
public:
    explicit SearchOrderModel(VaultSearchModel &search, QObject *parent = nullptr);

    /// column -1: as it was found.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isSettled() const { return !m_sorting && !m_beginning.isActive(); }

    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        quint64 key;
        VaultSearchModel::Place place;
        int row; ///< Of the search.
    };
    struct Sorting {
        std::vector<Entry> entries; ///< While they are gathered.
        std::optional<SlicedSort<Entry>> sort;
    };

    void watch();
    void addRows(int first, int last);
    void drop(const std::vector<int> &searchRows);
    void closeGap(int first, int last);
    void changeRows(int first, int last, const QList<int> &roles);
    void sortLater();
    void sortOn();
    bool advance(TimeSlice &slice);
    quint64 keyOf(const VaultSearchModel::Place &place) const;
    void moveTo(std::vector<int> rows);
    int proxyRowOf(int sourceRow) const;

    VaultSearchModel &m_search;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    ItemOrdering m_ordering; ///< For the columns that lists have too.
    bool m_isMapped = false; ///< Else each row is the search's own.
    std::vector<int> m_rows; ///< Of the search, in this order.
    mutable std::vector<int> m_proxyRows; ///< By the row of the search; empty when not known.
    std::optional<Sorting> m_sorting;
    QTimer m_beginning; ///< Of sorting: while it searches, rows come every few milliseconds.
    QTimer m_turns;
};

} // namespace vault
