// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QTimer>

#include <vector>

namespace vault {

/// Reads items of a list by their handles, in this order, a part in each turn of the event loop, so that 100,000 hold
/// nobody up. What goes from the list meanwhile is left out; what changes comes as it is when its turn comes.
class ItemGathering : public QObject
{
    Q_OBJECT
public:
    ItemGathering(const ItemTableModel &list, std::vector<int> handles, QObject *parent = nullptr);

    /// The first part at once: of few items, all are there when it returns.
    void start();
    int leftCount() const { return int(m_handles.size() - m_next); } ///< Not read yet.
    const ItemTableModel &list() const { return m_list; }

Q_SIGNALS:
    void gathered(const QList<vault::VaultItem> &part);
    void finished();

private:
    void readPart();
    void leaveOut(int first, int last);

    const ItemTableModel &m_list;
    std::vector<int> m_handles;
    size_t m_next = 0; ///< In m_handles.
    QTimer m_turns;
};

} // namespace vault
