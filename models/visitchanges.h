// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/listcollector.h"
#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/snapshots/snapshotstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace vault {

/// What changed in an open vault since the last visit, for a connection whose contents are remembered. Marks the rows of
/// the lists and keeps new snapshots:
///
/// - the first one as soon as the lists are there, for there is nothing to compare with yet;
/// - one when the person marks everything as seen, and one when the vault is closed: what was there then is what the next
///   visit compares with;
/// - of a list that failed or was not read to its end nothing new is kept: what was known of it stays, with its date;
/// - none at all when no list is complete, or when what is kept cannot be read for want of its key or of a newer program.
class VisitChanges : public QObject
{
    Q_OBJECT
public:
    /// Why markSeen() kept nothing.
    enum class Obstacle {
        NoCompleteList, ///< Each failed or was not read to its end.
        NotWanted, ///< Switched off for this connection meanwhile.
    };
    struct Visit {
        QString connectionId;
        QString vaultUrl; ///< A snapshot of another vault is not compared.
        Clock clock;
        std::function<bool()> isWanted; ///< Asked before each saving: the person may have switched it off meanwhile.
    };

    /// Lists and store live as long as this.
    VisitChanges(std::vector<ItemTableModel *> lists, const SnapshotStore &store, Visit visit,
                 QObject *parent = nullptr);

    /// What was kept at the last visit; null for nothing.
    const std::shared_ptr<const VaultSnapshot> &before() const { return m_before; }
    /// Null until the first comparison.
    std::shared_ptr<const SnapshotDifferences> differences() const { return m_differences; }

    /// False when what is kept cannot be read but may still be of use, so that only markSeen() replaces it.
    bool keepsByItself() const { return m_keeps; }

    void start(); ///< Reads what is kept; compares whenever the lists have come to rest.
    /// Keeps what is there now; from then on nothing is marked until it changes again. seen(), notKept() or failed()
    /// follows.
    void markSeen();
    /// markSeen() was called and a list is still being read: it goes on after that.
    bool waitsToMark() const { return m_marksSeen && !isSettled(); }
    /// The vault is being closed: keeps what is there now, and does nothing more. Closes the lists that it keeps: another
    /// thread unpacks them.
    void close();

Q_SIGNALS:
    void loaded(); ///< before() is known.
    void compared(); ///< differences() are others.
    void seen(); ///< As of markSeen(): it is kept.
    void notKept(vault::VisitChanges::Obstacle why); ///< As of markSeen(): what was kept before stays.
    void failed(const vault::ApiError &error);

private:
    /// What another thread made of the collected lists.
    struct Outcome {
        std::shared_ptr<const SnapshotDifferences> differences;
        std::vector<std::vector<ObjectChange>> byHandle; ///< Of each of `models`.
        std::vector<ItemTableModel *> models;
        unsigned revision = 0;
    };

    void takeLoaded(Result<std::optional<VaultSnapshot>> result);
    void noteChange();
    void collect();
    void takeCollected();
    void compare(ListCollector::Collected collected);
    void apply(Outcome &outcome);
    void keep(const QList<CurrentList> &lists, bool isSeen);
    VaultSnapshot newSnapshot() const;
    bool canKeep() const;
    bool isSettled() const;

    std::vector<ItemTableModel *> m_lists;
    const SnapshotStore &m_store;
    Visit m_visit;
    ListCollector m_collector;
    QTimer m_rest;
    CancelGuard m_loading;
    CancelGuard m_comparing;
    // Both may have as many parts as the vault has objects: freedElsewhere().
    std::shared_ptr<const VaultSnapshot> m_before;
    std::shared_ptr<const VaultSnapshot> m_beingKept; ///< On its way to become that.
    std::shared_ptr<const SnapshotDifferences> m_differences;
    unsigned m_revision = 0; ///< Of the lists.
    bool m_isLoaded = false;
    bool m_keeps = true; ///< What is kept may be replaced.
    bool m_marksSeen = false; ///< The lists are being collected for markSeen().
    bool m_isClosed = false;
};

} // namespace vault
