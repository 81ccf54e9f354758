// SPDX-License-Identifier: Apache-2.0
// How an ItemTableModel fills: states, pages, batches, merging. What its cells say is in itemtablemodel.cpp.
#include "models/itemtablemodel.h"

#include "models/searchtext.h"
#include "models/timeslice.h"
#include "network/keyvault/routes.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>
#include <utility>

namespace vault {

namespace {

// Between two batches of rows that a view is told of. Repainting for every page is ten times slower than the first
// (measured), and slower than it looks halting; what a long list gets is below the screen, and only its count is seen.
constexpr std::chrono::milliseconds flushInterval {80};
constexpr std::chrono::milliseconds flushIntervalOfLong {160};
constexpr int shortList = 1000; // Rows.

// A signal for every changed row costs more than repainting a few unchanged ones between them.
constexpr int largestGap = 16;
// Beyond these many, items of rows that went leave the store in the events that follow.
constexpr size_t releasedAtOnce = 1000;

Operation listingOperation(ItemListKind kind)
{
    switch (kind) {
    case ItemListKind::Keys: return Operation::GetKeys;
    case ItemListKind::Secrets: return Operation::GetSecrets;
    case ItemListKind::DeletedKeys: return Operation::GetDeletedKeys;
    case ItemListKind::DeletedSecrets: return Operation::GetDeletedSecrets;
    case ItemListKind::Certificates: return Operation::GetCertificates;
    case ItemListKind::DeletedCertificates: return Operation::GetDeletedCertificates;
    case ItemListKind::CertificateVersions: return Operation::GetCertificateVersions;
    case ItemListKind::KeyVersions: return Operation::GetKeyVersions;
    case ItemListKind::SecretVersions: return Operation::GetSecretVersions;
    }
    return Operation::GetKeys;
}

// Newest first; a version without a date, which no vault has sent yet, comes last.
bool isNewer(std::optional<UnixSeconds> a, std::optional<UnixSeconds> b)
{
    return a > b; // Nothing is less than anything.
}

} // namespace

void ItemTableModel::start()
{
    if (m_state == ListState::Ready)
        refresh();
}

void ItemTableModel::refresh()
{
    if (m_isClosed)
        return;
    flush();
    ++m_listing;
    m_listingIsNew = true;
    m_anchor = -1;
    m_removed.clear();
    load(&PageLoader::restart);
}

void ItemTableModel::resume()
{
    if (!m_isClosed && (m_state == ListState::Stopped || m_state == ListState::Failed))
        load(&PageLoader::resume);
}

void ItemTableModel::load(void (PageLoader::*begin)())
{
    m_error = {};
    setState(ListState::Loading);
    (m_loader.*begin)();
}

void ItemTableModel::cancel()
{
    if (m_state != ListState::Loading)
        return;
    m_loader.stop();
    flush();
    setState(ListState::Stopped);
}

ItemTableModel::Contents ItemTableModel::close()
{
    m_isClosed = true;
    cancel();
    flush(); // What has arrived is the last that comes.
    m_releaseTimer.stop(); // Nor does anything leave: another thread may read.
    return {m_store, sequence()};
}

void ItemTableModel::setState(ListState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ItemTableModel::takePage(const QList<VaultItem> &items)
{
    for (const VaultItem &item : items) {
        if (isNormal(item))
            store(item);
        else
            store(normalized(item));
    }
    if (m_listingIsNew)
        flush();
    else if (!m_flushTimer.isActive() && !items.isEmpty())
        m_flushTimer.start(rowCount() < shortList ? flushInterval : flushIntervalOfLong);
}

void ItemTableModel::takeEnd()
{
    const unsigned listing = m_listing;
    flush();
    if (listing != m_listing) // Begun anew by whoever saw the last rows.
        return;
    std::vector<int> vanished;
    for (const int handle : sequence()) {
        if (m_marks[size_t(handle)].seenIn != m_listing)
            vanished.push_back(handle);
    }
    removeHandles(vanished);
    if (listing != m_listing)
        return;
    m_allSeen = true;
    updateCurrent();
    m_removed.clear();
    setState(ListState::Complete);
}

void ItemTableModel::takeFailure(const ApiError &error)
{
    const unsigned listing = m_listing;
    flush();
    if (listing != m_listing)
        return;
    m_error = error;
    if (m_error.operation.isEmpty())
        m_error.operation = operationName(listingOperation(m_kind));
    setState(ListState::Failed);
    Q_EMIT failed(m_error);
}

/// Rows are told of later, by flush(): views take long over each batch, however small.
void ItemTableModel::store(const VaultItem &item)
{
    const QString &key = m_store->keyTextOf(item);
    if (!m_removed.isEmpty() && m_removed.contains(foldedText(key)))
        return;
    int handle = m_store->find(key);
    if (handle < 0) {
        handle = addItem(item);
        m_marks[size_t(handle)].isWaiting = true;
        m_added.emplace_back(m_anchor, handle);
    } else if (m_marks[size_t(handle)].isWaiting) {
        m_store->update(handle, item);
    } else {
        m_anchor = handle;
        m_marks[size_t(handle)].seenIn = m_listing;
        RowMark &mark = m_marks[size_t(handle)];
        if (!isStale(item, handle) && (mark.isChanging || m_store->cachedItem(handle) != item)) {
            mark.isChanging = true;
            m_changed.emplace_back(handle, item);
        }
    }
    m_lastStored = handle;
}

void ItemTableModel::flush()
{
    m_flushTimer.stop();
    if (m_lastStored < 0)
        return;
    m_listingIsNew = false;
    std::vector<int> changed;
    for (const auto &[handle, item] : std::exchange(m_changed, {})) {
        m_marks[size_t(handle)].isChanging = false;
        if (m_store->update(handle, item))
            changed.push_back(handle);
    }
    std::sort(changed.begin(), changed.end()); // A listing may have an object twice.
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    announceChanges(changed);
    for (const auto &[anchor, handle] : m_added)
        m_marks[size_t(handle)].isWaiting = false;
    place(std::exchange(m_added, {}));
    if (const int last = std::exchange(m_lastStored, -1); last >= 0) // Else whoever saw the changes has changed more.
        m_anchor = last;
    updateCurrent();
    Q_EMIT countChanged(rowCount());
}

// A page may have left the vault before a change that this program has made since.
bool ItemTableModel::isStale(const VaultItem &item, int handle) const
{
    const std::optional<UnixSeconds> stored = m_store->updated(handle);
    return m_marks[size_t(handle)].placedIn == m_listing && stored && item.attributes.updated
           && *item.attributes.updated < *stored;
}

// In a list of names an id names no version, although the answer to a change does.
bool ItemTableModel::isNormal(const VaultItem &item) const
{
    return isVersionsList(m_kind) || item.id.version.isEmpty();
}

VaultItem ItemTableModel::normalized(VaultItem item) const
{
    if (!isNormal(item)) {
        const QString ending = u'/' + item.id.version;
        if (item.id.text.endsWith(ending))
            item.id.text.chop(ending.size());
        item.id.version.clear();
    }
    return item;
}

int ItemTableModel::addItem(const VaultItem &item)
{
    const int handle = m_store->insert(item);
    if (m_marks.size() <= size_t(handle))
        m_marks.resize(size_t(handle) + 1);
    m_marks[size_t(handle)] = {.seenIn = m_listing};
    if (size_t(handle) < m_changes.size())
        m_changes[size_t(handle)] = {}; // It was another's number.
    return handle;
}

void ItemTableModel::place(const std::vector<std::pair<int, int>> &anchoredHandles)
{
    std::vector<std::pair<int, int>> behindRow; // The row to stand behind, the new handle.
    std::vector<int> handles;
    behindRow.reserve(anchoredHandles.size());
    handles.reserve(anchoredHandles.size());
    for (const auto &[anchor, handle] : anchoredHandles) {
        behindRow.emplace_back(rowOfHandle(anchor), handle);
        handles.push_back(handle);
    }
    if (isVersionsList(m_kind)) {
        placeVersions({}, handles);
        return;
    }
    const int lastRow = rowCount() - 1;
    if (std::all_of(behindRow.cbegin(), behindRow.cend(),
                    [lastRow](const auto &entry) { return entry.first == lastRow; })) {
        insertRun(lastRow + 1, handles);
        return;
    }
    std::stable_sort(behindRow.begin(), behindRow.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> wanted;
    wanted.reserve(sequence().size() + handles.size());
    auto next = behindRow.cbegin();
    for (int row = -1; row <= lastRow; ++row) {
        if (row >= 0)
            wanted.push_back(handleAt(row));
        for (; next != behindRow.cend() && next->first == row; ++next)
            wanted.push_back(next->second);
    }
    moveTo(wanted);
}

void ItemTableModel::placeVersions(const std::vector<int> &first, const std::vector<int> &last)
{
    std::vector<int> wanted = first;
    wanted.insert(wanted.end(), sequence().cbegin(), sequence().cend());
    wanted.insert(wanted.end(), last.cbegin(), last.cend());
    std::stable_sort(wanted.begin(), wanted.end(),
                     [this](int a, int b) { return isNewer(m_store->created(a), m_store->created(b)); });
    moveTo(wanted);
}

// Vaults list by name, so that is where the next listing will have it.
void ItemTableModel::placeByName(int handle)
{
    const auto position = std::lower_bound(
        sequence().cbegin(), sequence().cend(), handle,
        [this](int a, int b) { return m_store->foldedKey(a) < m_store->foldedKey(b); });
    const int one[] = {handle};
    insertRun(int(position - sequence().cbegin()), one);
}

void ItemTableModel::upsert(const VaultItem &item)
{
    if (m_isClosed)
        return;
    flush();
    const VaultItem placed = normalized(item);
    m_removed.remove(foldedText(m_store->keyTextOf(placed)));
    int handle = m_store->find(m_store->keyTextOf(placed));
    if (handle >= 0) {
        if (m_store->update(handle, placed))
            announceChanges({handle});
        if (isVersionsList(m_kind))
            placeVersions({}, {});
    } else {
        handle = addItem(placed);
        if (isVersionsList(m_kind))
            placeVersions({handle}, {}); // Before others of the same second: it is the newest that is known.
        else
            placeByName(handle);
        Q_EMIT countChanged(rowCount());
    }
    m_marks[size_t(handle)] = {.seenIn = m_listing, .placedIn = m_listing};
    updateCurrent();
}

void ItemTableModel::upsertAll(const QList<VaultItem> &items)
{
    if (m_isClosed)
        return;
    flush();
    std::vector<int> changed;
    QList<VaultItem> others;
    for (const VaultItem &item : items) {
        const VaultItem placed = normalized(item);
        const int handle = m_store->find(m_store->keyTextOf(placed));
        if (handle < 0 || isVersionsList(m_kind)) {
            others.append(item);
            continue;
        }
        m_removed.remove(foldedText(m_store->keyTextOf(placed)));
        if (m_store->update(handle, placed))
            changed.push_back(handle);
        m_marks[size_t(handle)] = {.seenIn = m_listing, .placedIn = m_listing};
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    announceChanges(changed);
    // Not before: who sorts would look for their places among rows that are not where they belong.
    for (const VaultItem &item : std::as_const(others))
        upsert(item);
}

void ItemTableModel::remove(const QString &name)
{
    if (m_isClosed)
        return;
    flush();
    if (m_state != ListState::Complete)
        m_removed.insert(foldedText(name));
    const int handle = m_store->find(name);
    if (handle >= 0)
        removeHandles({handle});
    updateCurrent();
}

void ItemTableModel::removeHandles(const std::vector<int> &handles)
{
    if (handles.empty())
        return;
    Q_EMIT itemsGoing(handles);
    std::vector<char> goes(size_t(m_store->handleLimit()), 0);
    for (const int handle : handles)
        goes[size_t(handle)] = 1;
    while (m_anchor >= 0 && goes[size_t(m_anchor)]) {
        const int row = rowOfHandle(m_anchor);
        m_anchor = row > 0 ? handleAt(row - 1) : -1;
    }
    std::vector<int> wanted;
    std::copy_if(sequence().cbegin(), sequence().cend(), std::back_inserter(wanted),
                 [&goes](int handle) { return !goes[size_t(handle)]; });
    moveTo(wanted);
    if (m_current >= 0 && goes[size_t(m_current)])
        m_current = -1;
    if (handles.size() > releasedAtOnce) {
        m_store->releaseLater(handles);
        m_releaseTimer.start();
    } else {
        for (const int handle : handles)
            m_store->release(handle);
    }
    Q_EMIT countChanged(rowCount());
}

void ItemTableModel::releaseSome()
{
    TimeSlice slice;
    m_store->releaseSome(slice);
    if (!m_store->isReleasing())
        m_releaseTimer.stop();
}

void ItemTableModel::announceChanges(const std::vector<int> &handles)
{
    if (handles.empty())
        return;
    Q_EMIT itemsChanged(handles);
    std::vector<int> rows;
    rows.reserve(handles.size());
    for (const int handle : handles) {
        if (const int row = rowOfHandle(handle); row >= 0) // Not removed by who heard of it first.
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    const int lastColumn = columnCount() - 1;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + largestGap)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], lastColumn));
        first = last + 1;
    }
}

void ItemTableModel::updateCurrent()
{
    if (!isVersionsList(m_kind) || !m_allSeen)
        return;
    const int current = sequence().empty() ? -1 : sequence().front();
    if (current == m_current)
        return;
    const int previous = std::exchange(m_current, current);
    std::vector<int> changed;
    for (const int handle : {previous, current}) {
        if (handle >= 0)
            changed.push_back(handle);
    }
    announceChanges(changed);
}

} // namespace vault
