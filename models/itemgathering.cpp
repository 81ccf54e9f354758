// SPDX-License-Identifier: Apache-2.0
#include "models/itemgathering.h"

#include "models/timeslice.h"

#include <algorithm>
#include <utility>

namespace vault {

ItemGathering::ItemGathering(const ItemTableModel &list, std::vector<int> handles, QObject *parent)
    : QObject(parent), m_list(list), m_handles(std::move(handles))
{
    m_turns.setInterval(0);
    connect(&m_turns, &QTimer::timeout, this, &ItemGathering::readPart);
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { leaveOut(first, last); });
    connect(&list, &QObject::destroyed, &m_turns, &QTimer::stop);
}

void ItemGathering::start()
{
    m_turns.start();
    readPart();
}

void ItemGathering::readPart()
{
    QList<VaultItem> part;
    for (TimeSlice slice; m_next < m_handles.size() && !slice.isOver(); ++m_next)
        part.append(m_list.store().item(m_handles[m_next]));
    const bool isLast = m_next == m_handles.size();
    if (isLast)
        m_turns.stop();
    if (!part.isEmpty())
        Q_EMIT gathered(part);
    if (isLast)
        Q_EMIT finished();
}

/// Their handles are given to other items.
void ItemGathering::leaveOut(int first, int last)
{
    const auto goes = [this, first, last](int handle) {
        const int row = m_list.rowOfHandle(handle);
        return row >= first && row <= last;
    };
    m_handles.erase(std::remove_if(m_handles.begin() + std::ptrdiff_t(m_next), m_handles.end(), goes), m_handles.end());
}

} // namespace vault
