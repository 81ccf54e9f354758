// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkworker.h"
#include "models/requestgate.h"

#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace vault {

/// One change to many objects: planned for each of them, then carried out with a few requests at once. It begins each
/// line's request at most once by itself; only what the vault turned away (429) takes another turn after the pause, for
/// that did nothing. What failed, and what nobody can tell, waits for the person.
///
/// Plans and runs in slices of a few milliseconds, however many objects there are; changes of lines are told in batches.
/// Objects may come in parts: what is there is planned meanwhile.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    /// Gives the worker of a change; owned by the run.
    using WorkerSource = std::function<std::unique_ptr<BulkWorker>(BulkAction)>;
    static constexpr int mostRequests = 4;

    BulkRun(QList<VaultItem> items, ItemListKind kind, WorkerSource workers, QObject *parent = nullptr);
    ~BulkRun() override;

    /// Further ones will come by add(), so many with those that are there, until complete(). Before start() only.
    void expect(int lines);
    void add(const QList<VaultItem> &part);
    void complete();
    bool isComplete() const { return !m_isFilling; }

    /// For tests.
    void setFirstPause(std::chrono::milliseconds pause) { m_gate.setFirstPause(pause); }

    ItemListKind kind() const { return m_kind; }
    const BulkChange &change() const { return m_change; }
    int lineCount() const { return int(m_lines.size()); }
    const BulkLine &lineAt(int line) const { return m_lines[size_t(line)]; }
    int count(BulkState state) const { return m_counts[size_t(state)]; }
    int retriableCount() const;
    /// How many are over, of those that were to be changed.
    int endedCount() const;
    int startedCount() const { return m_started; } ///< Were to be changed when start() was called.

    bool isPlanned() const { return isComplete() && m_planned == lineCount(); }
    bool isStarted() const { return m_worker != nullptr; }
    bool isUnderWay() const { return m_underWay > 0; }
    /// How long the vault asked to be left alone, while it did; else 0.
    std::chrono::milliseconds heldFor() const;

    /// Plans every line for this change; planned() follows. Before start() only.
    void plan(const BulkChange &change);
    void start(); ///< Once, after planned().
    void cancel(); ///< What has not begun does not begin; what was sent goes on to its end.
    /// Again, what certainly was not done: failed, not applied, canceled, and what was changed meanwhile, as it is
    /// planned now. What could not be compared goes without a comparison.
    void retry();
    void check(); ///< Looks after every line whose outcome is not known.

Q_SIGNALS:
    void planned();
    void linesAboutToBeAdded(int first, int last);
    void linesAdded();
    void linesChanged(int first, int last);
    void progressed(); ///< Counts changed, or the vault's request for a pause.
    /// What the vault holds now, in batches: for the lists.
    void itemsChanged(const QList<vault::VaultItem> &items);
    void failed(const vault::ApiError &error); ///< Of one line: for the error log.
    void ended(); ///< Nothing is under way any more.

private:
    void append(const VaultItem &item);
    void planSlice();
    void setPlan(BulkLine &line);
    void setState(int line, BulkState state);
    void queue(int line, bool isCheck);
    void feedGate();
    void enterGate(int line, bool isCheck, bool first);
    void leaveGate(int line);
    void take(int line, const BulkOutcome &outcome);
    void noteChanged(int line);
    void flush();

    ItemListKind m_kind;
    WorkerSource m_workers;
    BulkChange m_change;
    std::vector<BulkLine> m_lines;
    std::vector<char> m_turns; // By line: bits of Turn.
    std::vector<char> m_throttled; // By line: answers of 429 in a row.
    std::array<int, size_t(BulkState::Canceled) + 1> m_counts{};
    bool m_isFilling = false;
    int m_planned = 0;
    int m_started = 0;
    int m_underWay = 0;
    bool m_isOpen = false; ///< ended() is still to come.
    RequestGate m_gate{mostRequests};
    std::deque<std::pair<int, bool>> m_queue; ///< Lines that stand behind those at the gate, and whether to check them.
    int m_atGate = 0; ///< Wait there for their turns.
    QTimer m_planTimer;
    QTimer m_flushTimer;
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    QList<VaultItem> m_arrived;
    std::unique_ptr<BulkWorker> m_worker; // Goes first: it may speak of lines.
};

} // namespace vault
