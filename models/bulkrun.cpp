// SPDX-License-Identifier: Apache-2.0
#include "models/bulkrun.h"

#include "network/workerthreads.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace vault {

namespace {

// A frame has 16 ms; this leaves room for what else wants the window's thread.
constexpr int sliceMilliseconds = 3;
// As often as lists flush their rows.
constexpr std::chrono::milliseconds flushInterval{80};
constexpr int mostItemsAtOnce = 200;
// Then the vault is too busy for this line.
constexpr int mostThrottled = 8;
// What stands at the gate costs more than what stands in the queue before it.
constexpr int mostAtGate = 2 * BulkRun::mostRequests;

enum Turn : char { Inside = 1, Checks = 2 };

bool isRetriable(BulkState state)
{
    switch (state) {
    case BulkState::Failed:
    case BulkState::NotApplied:
    case BulkState::ChangedMeanwhile:
    case BulkState::NotComparable:
    case BulkState::Canceled:
        return true;
    default:
        return false;
    }
}

} // namespace

BulkRun::BulkRun(QList<VaultItem> items, ItemListKind kind, WorkerSource workers, QObject *parent)
    : QObject(parent), m_kind(kind), m_workers(std::move(workers))
{
    m_lines.reserve(size_t(items.size()));
    for (const VaultItem &item : items)
        append(item);
    m_planTimer.setInterval(0);
    connect(&m_planTimer, &QTimer::timeout, this, &BulkRun::planSlice);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &BulkRun::flush);
    connect(&m_gate, &RequestGate::heldChanged, this, &BulkRun::progressed);
}

BulkRun::~BulkRun()
{
    m_gate.forget(this);
    if (m_worker) {
        disconnect(m_worker.get(), nullptr, this, nullptr);
        m_worker->withdraw();
    }
    freeElsewhere(std::move(m_lines));
}

void BulkRun::append(const VaultItem &item)
{
    m_lines.push_back({item, {}, BulkState::Ready, {}, false});
    m_turns.push_back(0);
    m_throttled.push_back(0);
    ++m_counts[size_t(BulkState::Ready)];
}

void BulkRun::expect(int lines)
{
    m_isFilling = true;
    // Lines that are there do not move when others come.
    m_lines.reserve(size_t(lines));
    m_turns.reserve(size_t(lines));
    m_throttled.reserve(size_t(lines));
}

void BulkRun::add(const QList<VaultItem> &part)
{
    if (part.isEmpty())
        return;
    Q_EMIT linesAboutToBeAdded(lineCount(), lineCount() + int(part.size()) - 1);
    for (const VaultItem &item : part)
        append(item);
    Q_EMIT linesAdded();
}

void BulkRun::complete()
{
    m_isFilling = false;
}

std::chrono::milliseconds BulkRun::heldFor() const
{
    return m_gate.isHeld() && isUnderWay() ? m_gate.heldFor() : std::chrono::milliseconds(0);
}

int BulkRun::retriableCount() const
{
    int sum = 0;
    for (size_t state = 0; state < m_counts.size(); ++state) {
        if (isRetriable(BulkState(state)))
            sum += m_counts[state];
    }
    return sum;
}

int BulkRun::endedCount() const
{
    return m_started - m_underWay;
}

void BulkRun::plan(const BulkChange &change)
{
    if (isStarted())
        return;
    m_change = change;
    m_planned = 0;
    m_planTimer.start();
}

void BulkRun::planSlice()
{
    QElapsedTimer slice;
    slice.start();
    const int first = m_planned;
    while (m_planned < lineCount() && !slice.hasExpired(sliceMilliseconds)) {
        setPlan(m_lines[size_t(m_planned)]);
        ++m_planned;
    }
    if (m_planned > first)
        Q_EMIT linesChanged(first, m_planned - 1);
    if (!isPlanned())
        return;
    if (!isComplete()) // Further ones are on their way.
        return;
    m_planTimer.stop();
    Q_EMIT progressed();
    Q_EMIT planned();
}

/// Its plan, and the state before anything is asked for.
void BulkRun::setPlan(BulkLine &line)
{
    line.plan = planOf(line.item, m_kind, m_change);
    --m_counts[size_t(line.state)];
    line.state = line.plan.fate == BulkFate::Changes ? BulkState::Ready
        : line.plan.fate == BulkFate::Unchanged      ? BulkState::Unchanged
                                                     : BulkState::Refused;
    ++m_counts[size_t(line.state)];
}

void BulkRun::start()
{
    if (isStarted() || !isPlanned())
        return;
    m_worker = m_workers(m_change.action);
    connect(m_worker.get(), &BulkWorker::accepted, this, [this](int line) {
        setState(line, BulkState::Accepted);
        m_gate.noteAnswered();
        leaveGate(line);
    });
    connect(m_worker.get(), &BulkWorker::ended, this, &BulkRun::take);
    m_started = count(BulkState::Ready);
    m_underWay = m_started;
    for (int line = 0; line < lineCount(); ++line) {
        if (lineAt(line).state == BulkState::Ready)
            queue(line, false);
    }
    feedGate();
}

void BulkRun::queue(int line, bool isCheck)
{
    m_isOpen = true;
    setState(line, BulkState::Queued);
    m_queue.emplace_back(line, isCheck);
}

void BulkRun::feedGate()
{
    while (m_atGate < mostAtGate && !m_queue.empty()) {
        const auto [line, isCheck] = m_queue.front();
        m_queue.pop_front();
        enterGate(line, isCheck, false);
    }
}

void BulkRun::enterGate(int line, bool isCheck, bool first)
{
    const auto turn = [this, line, isCheck] {
        --m_atGate;
        feedGate(); // Before this one may end: as long as some are left, the gate has some.
        m_turns[size_t(line)] = char(isCheck ? Inside | Checks : Inside);
        setState(line, BulkState::Sent);
        if (isCheck)
            m_worker->check(line, lineAt(line), m_change);
        else
            m_worker->begin(line, lineAt(line), m_change);
    };
    ++m_atGate;
    first ? m_gate.enterFirst(this, turn) : m_gate.enter(this, turn);
}

void BulkRun::leaveGate(int line)
{
    if ((m_turns[size_t(line)] & Inside) == 0)
        return;
    m_turns[size_t(line)] = char(m_turns[size_t(line)] & ~Inside);
    m_gate.leave();
}

void BulkRun::take(int line, const BulkOutcome &outcome)
{
    BulkLine &taken = m_lines[size_t(line)];
    const bool isCheck = (m_turns[size_t(line)] & Checks) != 0;
    const bool isThrottled = outcome.error && outcome.error->httpStatus == 429 && outcome.state != BulkState::Done;
    if (isThrottled) {
        m_gate.noteThrottled(*outcome.error);
        if (++m_throttled[size_t(line)] < mostThrottled) {
            setState(line, BulkState::Queued);
            enterGate(line, isCheck, true); // The gate is held: its turn comes later.
            leaveGate(line);
            return;
        }
    } else {
        m_gate.noteAnswered();
    }
    m_throttled[size_t(line)] = 0;
    BulkState state = outcome.state;
    if (outcome.now) {
        taken.item = *outcome.now;
        m_arrived.append(taken.item);
    }
    if (state == BulkState::ChangedMeanwhile) {
        taken.plan = planOf(taken.item, m_kind, m_change);
        if (taken.plan.fate == BulkFate::Refused)
            state = BulkState::Refused;
    }
    taken.error = outcome.error ? std::make_shared<const ApiError>(*outcome.error) : nullptr;
    taken.isComparedNot = false;
    setState(line, state);
    if (outcome.error && state != BulkState::Done && outcome.error->reason != ErrorReason::None)
        Q_EMIT failed(*outcome.error);
    --m_underWay;
    leaveGate(line);
    if (m_underWay == 0)
        flush();
}

void BulkRun::cancel()
{
    m_gate.forget(this);
    m_atGate = 0;
    m_queue.clear();
    for (int line = 0; line < lineCount(); ++line) {
        if (lineAt(line).state != BulkState::Queued)
            continue;
        setState(line, (m_turns[size_t(line)] & Checks) != 0 ? BulkState::Unknown : BulkState::Canceled);
        --m_underWay;
    }
    if (m_worker)
        m_worker->withdraw();
    flush();
}

void BulkRun::retry()
{
    if (!isStarted())
        return;
    std::vector<std::shared_ptr<const ApiError>> errors; // Each many strings.
    for (int line = 0; line < lineCount(); ++line) {
        BulkLine &again = m_lines[size_t(line)];
        if (!isRetriable(again.state))
            continue;
        again.isComparedNot = again.state == BulkState::NotComparable;
        if (again.error)
            errors.push_back(std::move(again.error));
        m_turns[size_t(line)] = 0;
        ++m_underWay;
        queue(line, false);
    }
    freeElsewhere(std::move(errors));
    feedGate();
}

void BulkRun::check()
{
    if (!isStarted())
        return;
    for (int line = 0; line < lineCount(); ++line) {
        if (lineAt(line).state != BulkState::Unknown)
            continue;
        m_turns[size_t(line)] = Checks;
        ++m_underWay;
        queue(line, true);
    }
    feedGate();
}

void BulkRun::setState(int line, BulkState state)
{
    BulkState &present = m_lines[size_t(line)].state;
    if (present == state)
        return;
    --m_counts[size_t(present)];
    ++m_counts[size_t(state)];
    present = state;
    noteChanged(line);
}

void BulkRun::noteChanged(int line)
{
    m_firstChanged = m_firstChanged < 0 ? line : std::min(m_firstChanged, line);
    m_lastChanged = std::max(m_lastChanged, line);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void BulkRun::flush()
{
    m_flushTimer.stop();
    if (m_firstChanged >= 0)
        Q_EMIT linesChanged(std::exchange(m_firstChanged, -1), std::exchange(m_lastChanged, -1));
    if (!m_arrived.isEmpty()) {
        const QList<VaultItem> batch = m_arrived.first(std::min<qsizetype>(mostItemsAtOnce, m_arrived.size()));
        m_arrived.remove(0, batch.size());
        Q_EMIT itemsChanged(batch);
        if (!m_arrived.isEmpty())
            m_flushTimer.start();
    }
    Q_EMIT progressed();
    if (m_underWay == 0 && m_isOpen && m_arrived.isEmpty()) {
        m_isOpen = false;
        Q_EMIT ended();
    }
}

} // namespace vault
