// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "models/snapshotcomparison.h"

#include <QTimer>

#include <utility>
#include <vector>

namespace vault {

ObjectKind objectKindOf(ItemListKind kind); ///< Of a vault's list, not of versions.

/// Copies lists of a vault out of their models, a few milliseconds in each turn of the event loop, so that 100,000 rows
/// hold nobody up. Begins anew when a model changes meanwhile. Lists of which nothing is there are left out.
class ListCollector : public QObject
{
    Q_OBJECT
public:
    struct Collected {
        QList<CurrentList> lists;
        std::vector<std::vector<int>> handles; ///< Of each list's items, in their order (ItemTableModel::handleAt()).
        std::vector<ItemTableModel *> models; ///< Of each list.
    };

    explicit ListCollector(std::vector<ItemTableModel *> models, QObject *parent = nullptr);

    void start(); ///< Anew, when it has begun already.
    void stop();
    bool isRunning() const { return m_turns.isActive(); }
    /// After collected(), once: the copies are the caller's, so that it may let another thread free them.
    Collected take() { return std::exchange(m_collected, {}); }

Q_SIGNALS:
    void collected();

private:
    void restart();
    void drop();
    void go();

    std::vector<ItemTableModel *> m_models;
    QTimer m_turns;
    Collected m_collected;
    std::size_t m_model = 0;
    int m_row = 0;
};

} // namespace vault
