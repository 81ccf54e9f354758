// SPDX-License-Identifier: Apache-2.0
#include "models/visitchanges.h"

#include "network/auth/whenready.h"
#include "network/http/promise.h"
#include "network/workerthreads.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vault {

namespace {

// A bulk change and a refresh come as many changes of the lists.
constexpr std::chrono::milliseconds restTime {200};

std::vector<ObjectChange> byHandle(const std::vector<int> &handles, const std::vector<ObjectChange> &marks)
{
    std::vector<ObjectChange> found;
    if (marks.size() != handles.size() || handles.empty())
        return found;
    found.resize(std::size_t(*std::max_element(handles.cbegin(), handles.cend())) + 1);
    for (std::size_t row = 0; row < handles.size(); ++row)
        found[std::size_t(handles[row])] = marks[row];
    return found;
}

/// What a closed list leaves behind.
struct ClosedList {
    ObjectKind kind = ObjectKind::Key;
    ItemTableModel::Contents contents;

    QList<VaultItem> items() const
    {
        QList<VaultItem> items;
        items.reserve(qsizetype(contents.handles.size()));
        for (const int handle : contents.handles)
            items.append(contents.store->item(handle));
        return items;
    }
};

} // namespace

VisitChanges::VisitChanges(std::vector<ItemTableModel *> lists, const SnapshotStore &store, Visit visit,
                           QObject *parent)
    : QObject(parent)
    , m_lists(std::move(lists))
    , m_store(store)
    , m_visit(std::move(visit))
    , m_collector(m_lists)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &VisitChanges::collect);
    connect(&m_collector, &ListCollector::collected, this, &VisitChanges::takeCollected);
    for (const ItemTableModel *model : m_lists) {
        connect(model, &ItemTableModel::stateChanged, this, &VisitChanges::noteChange);
        connect(model, &ItemTableModel::countChanged, this, &VisitChanges::noteChange);
        connect(model, &QAbstractItemModel::rowsMoved, this, &VisitChanges::noteChange);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles != QList<int> {ItemTableModel::ChangeRole})
                        noteChange();
                });
    }
}

void VisitChanges::start()
{
    auto loading = m_store.load(m_visit.connectionId);
    m_loading = CancelGuard(loading);
    loading.then(this, [this](Result<std::optional<VaultSnapshot>> result) { takeLoaded(std::move(result)); });
}

void VisitChanges::takeLoaded(Result<std::optional<VaultSnapshot>> result)
{
    m_isLoaded = true;
    if (!result) {
        // What was set aside, or is of no use any more, makes place for a new one.
        const ErrorReason reason = result.error().reason;
        m_keeps = reason == ErrorReason::SnapshotDamaged || reason == ErrorReason::SnapshotKeyWrong;
        Q_EMIT failed(result.error());
    } else if (*result) {
        const auto before = freedElsewhere(std::move(**result));
        if (before->vaultUrl == m_visit.vaultUrl)
            m_before = before;
    }
    Q_EMIT loaded();
    noteChange();
}

void VisitChanges::noteChange()
{
    ++m_revision;
    if (m_isLoaded && !m_isClosed)
        m_rest.start();
}

void VisitChanges::collect()
{
    if (!m_isLoaded || m_isClosed || !isSettled())
        return;
    if (m_marksSeen || m_before || m_keeps)
        m_collector.start();
}

void VisitChanges::markSeen()
{
    m_marksSeen = true;
    m_keeps = true; // The person has been told why it did not.
    collect();
}

void VisitChanges::takeCollected()
{
    ListCollector::Collected collected = m_collector.take();
    if (std::exchange(m_marksSeen, false))
        keep(collected.lists, true);
    else if (m_before)
        compare(std::exchange(collected, {}));
    else
        keep(collected.lists, false);
    if (!collected.lists.isEmpty())
        freeElsewhere(std::move(collected));
}

void VisitChanges::compare(ListCollector::Collected collected)
{
    auto promise = std::make_shared<Promise<Result<std::shared_ptr<Outcome>>>>();
    auto comparing = promise->future();
    m_comparing = CancelGuard(comparing);
    // Not then(): it would be finished by the worker while this may be going.
    whenReady<std::shared_ptr<Outcome>>(this, comparing, [this](std::optional<Result<std::shared_ptr<Outcome>>> &&outcome) {
        if (outcome)
            apply(***outcome);
    });
    workerThreads().start([promise, before = m_before, now = m_visit.clock(), revision = m_revision,
                                          lists = std::move(collected)]() mutable {
        auto outcome = std::make_shared<Outcome>();
        auto differences = freedElsewhere(compareWithSnapshot(*before, lists.lists, now));
        for (std::size_t list = 0; list < lists.handles.size(); ++list) {
            const auto marks = differences->marks.constFind(lists.lists.at(qsizetype(list)).kind);
            outcome->byHandle.push_back(marks == differences->marks.cend() ? std::vector<ObjectChange>()
                                                                           : byHandle(lists.handles[list], *marks));
        }
        outcome->differences = std::move(differences);
        outcome->models = std::move(lists.models);
        outcome->revision = revision;
        freeHere(std::move(lists));
        promise->finish(std::move(outcome));
    });
}

void VisitChanges::apply(Outcome &outcome)
{
    if (outcome.revision != m_revision || m_isClosed)
        return; // The lists are others by now, and are compared once more.
    m_differences = std::move(outcome.differences);
    for (std::size_t model = 0; model < outcome.models.size(); ++model)
        outcome.models[model]->setChanges(std::move(outcome.byHandle[model]));
    Q_EMIT compared();
}

bool VisitChanges::isSettled() const
{
    return std::none_of(m_lists.cbegin(), m_lists.cend(), [](const ItemTableModel *list) {
        return list->state() == ListState::Ready || list->state() == ListState::Loading;
    });
}

bool VisitChanges::canKeep() const
{
    return m_isLoaded && m_keeps && m_visit.isWanted();
}

VaultSnapshot VisitChanges::newSnapshot() const
{
    VaultSnapshot snapshot;
    snapshot.taken = m_visit.clock();
    snapshot.vaultUrl = m_visit.vaultUrl;
    return snapshot;
}

void VisitChanges::keep(const QList<CurrentList> &lists, bool isSeen)
{
    VaultSnapshot snapshot = newSnapshot();
    for (const CurrentList &list : lists) {
        if (list.isComplete)
            snapshot.lists.append({list.kind, snapshot.taken, list.items});
    }
    if (snapshot.lists.isEmpty() || !canKeep()) {
        if (isSeen)
            Q_EMIT notKept(snapshot.lists.isEmpty() ? Obstacle::NoCompleteList : Obstacle::NotWanted);
        return;
    }
    if (m_before)
        snapshot = completedBy(std::move(snapshot), *m_before);
    const auto kept = freedElsewhere(std::move(snapshot));
    m_beingKept = kept;
    auto saving = m_store.save(m_visit.connectionId, [kept] { return *kept; });
    // Not then(): saving goes on when this is gone.
    whenReady<void>(this, saving, [this, isSeen, kept](const std::optional<Result<void>> &result) {
        if (m_beingKept == kept)
            m_beingKept.reset();
        if (!result)
            return;
        if (!*result) {
            Q_EMIT failed(result->error());
            return;
        }
        m_before = kept;
        if (isSeen)
            Q_EMIT seen();
        noteChange(); // Compared with this one, nothing is marked any more.
    });
}

void VisitChanges::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    m_rest.stop();
    m_collector.stop();
    if (!canKeep())
        return;
    std::vector<ClosedList> lists;
    for (ItemTableModel *model : m_lists) {
        if (model->state() == ListState::Complete)
            lists.push_back({objectKindOf(model->kind()), model->close()});
    }
    if (lists.empty())
        return;
    m_store.save(m_visit.connectionId, [lists = std::move(lists), empty = newSnapshot(),
                                        before = m_beingKept ? m_beingKept : m_before] {
        VaultSnapshot snapshot = empty;
        for (const ClosedList &list : lists)
            snapshot.lists.append({list.kind, snapshot.taken, list.items()});
        return before ? completedBy(std::move(snapshot), *before) : snapshot;
    });
}

} // namespace vault
