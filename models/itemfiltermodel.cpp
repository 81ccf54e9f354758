// SPDX-License-Identifier: Apache-2.0
#include "models/itemfiltermodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vault {

ItemFilterModel::ItemFilterModel(QObject *parent) : SequenceModel<FlatProxyModel>(parent)
{
    m_workTimer.setSingleShot(true);
    m_workTimer.setInterval(0);
    connect(&m_workTimer, &QTimer::timeout, this, &ItemFilterModel::workOn);
}

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
    FlatProxyModel::setSourceModel(model);
    if (model) {
        watch(model);
        for (int row = 0; row < model->rowCount(); ++row)
            m_order.push_back(model->handleAt(row));
        m_matches.assign(size_t(model->store().handleLimit()), 1);
        resetSequence(m_order);
    }
    endResetModel();
    if (model) {
        beginPass();
        TimeSlice slice = firstSlice();
        beginSorting();
        work(slice);
    }
}

void ItemFilterModel::watch(ItemTableModel *model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(model, &ItemTableModel::itemsGoing, this, &ItemFilterModel::drop);
    connect(model, &ItemTableModel::itemsChanged, this, &ItemFilterModel::changeRows);
    connect(model, &ItemTableModel::changesMarked, this, &ItemFilterModel::changeMarks);
    // Handles stay with their rows: only what is sorted by the source's order moves.
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        TimeSlice slice = firstSlice();
        beginSorting();
        work(slice);
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
    m_gone.clear();
    m_pass.reset();
    m_sorting.reset();
    m_workTimer.stop();
    m_wentOn = false;
    resetSequence({});
}

VaultItem ItemFilterModel::itemAt(int proxyRow) const
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

int ItemFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(sequence().size());
}

int ItemFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_items ? 0 : m_items->columnCount();
}

QVariant ItemFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_items ? m_items->headerData(section, orientation, role) : QVariant();
}

} // namespace vault
