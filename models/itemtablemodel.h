// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemstore.h"
#include "models/objectchange.h"
#include "models/pageloader.h"
#include "models/sequencemodel.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace vault {

/// Which list of a vault a model shows; it decides the columns. Which of them a vault has: models/vaultlists.
enum class ItemListKind {
    Keys, Secrets, Certificates,
    DeletedKeys, DeletedSecrets, DeletedCertificates,
    KeyVersions, SecretVersions, CertificateVersions,
};

constexpr bool isVersionsList(ItemListKind kind)
{
    return kind == ItemListKind::KeyVersions || kind == ItemListKind::SecretVersions
           || kind == ItemListKind::CertificateVersions;
}

/// Where a list stands. A failure keeps every row that is already there.
enum class ListState {
    Ready, ///< Nothing asked for yet.
    Loading,
    Complete,
    Stopped, ///< By the person; resume() goes on from that page.
    Failed, ///< error() says why; resume() tries that page again.
};

/// Tells the present in Unix seconds.
using Clock = std::function<UnixSeconds()>;

/// A list of keys, secrets or certificates (or of one's versions) that streams in page after page in the background
/// (architecture.md "Paging"). Rows are inserted in batches, the first page at once. Holds metadata only: no value ever.
///
/// Versions lists are sorted newest first (the vault promises no order), and once all pages are there the newest is
/// marked as the current one.
class ItemTableModel : public SequenceModel<QAbstractTableModel>
{
    Q_OBJECT
public:
// GCC takes the scoped Tags for a rival of vault::Tags.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    enum class Column { Name, State, ContentType, Expires, Updated, Created, Tags, DeletedOn, PurgedOn, Version };
#pragma GCC diagnostic pop
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole, ///< Typed: lower-cased text, or seconds; never rendered text.
        StateRole, ///< int of ObjectState.
        DateRole, ///< qlonglong Unix seconds; invalid where there is no date.
        ManagedRole, ///< bool
        CurrentRole, ///< bool: a versions list's current one.
        NameRole, ///< The object's name.
        VersionRole, ///< Its version, where the list has one.
        ChangeRole, ///< int of ObjectChange: what is different since the last visit.
    };

    ItemTableModel(ItemListKind kind, PageSource source, QObject *parent = nullptr);
    ~ItemTableModel() override; ///< Another thread frees the items when they are many.

    /// For tests: what "in 3 months" is counted from.
    void setClock(Clock clock);
    UnixSeconds now() const { return m_clock(); }

    ItemListKind kind() const { return m_kind; }
    ListState state() const { return m_state; }
    const ApiError &error() const { return m_error; }
    /// The columns of this kind, in their order on the screen.
    const QList<Column> &columns() const { return m_columns; }
    Column columnAt(int section) const { return m_columns.at(section); }
    int sectionOf(Column column) const { return int(m_columns.indexOf(column)); } ///< -1 where the kind lacks it.

    VaultItem itemAt(int row) const { return m_store->item(handleAt(row)); }
    /// How many rows are keys or secrets that belong to a certificate.
    int managedCount() const { return m_store->managedCount(); }
    int rowOf(const QString &name) const; ///< -1 when absent; without case. For versions lists: by version.
    /// A row's number that stays while other rows come, go and move; given out again once the row is gone.
    int handleAt(int row) const { return sequence().at(size_t(row)); }
    int rowOfHandle(int handle) const { return positionOf(handle); }
    const ItemStore &store() const { return *m_store; }

    /// What a list holds, for another thread to unpack (ItemStore::item()).
    struct Contents {
        std::shared_ptr<const ItemStore> store;
        std::vector<int> handles; ///< In the order of the rows.
    };
    /// The list is given up: from now on it stays as it is, whatever arrives or is asked of it, so that another thread may
    /// read it.
    Contents close();

    /// What is different since the last visit, by handle; those beyond its end are as they were. Told as a change of the
    /// ChangeRole alone.
    void setChanges(std::vector<ObjectChange> byHandle);
    ObjectChange changeOf(int handle) const
    {
        return size_t(handle) < m_changes.size() ? m_changes[size_t(handle)] : ObjectChange();
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void start(); ///< From Ready only.
    /// Loads anew. Rows stay until the first new page is there and are then merged (changed, removed, inserted), so that
    /// selection and scroll position survive.
    void refresh();
    void cancel(); ///< Loading → Stopped.
    void resume(); ///< Stopped or Failed → Loading, from that page.
    /// Puts one object in place (after create, import, set): updated or inserted without a new listing.
    void upsert(const vault::VaultItem &item);
    /// The same for many, with few signals.
    void upsertAll(const QList<vault::VaultItem> &items);
    void remove(const QString &name);

Q_SIGNALS:
    void stateChanged(vault::ListState state);
    /// After every batch: rows so far.
    void countChanged(int count);
    /// Once per failure: for the error log.
    void failed(const vault::ApiError &error);
    /// These handles' items are others now. Before dataChanged, which tells it run by run.
    void itemsChanged(const std::vector<int> &handles);
    /// These handles' rows are about to be removed. Before rowsAboutToBeRemoved, which tells it run by run.
    void itemsGoing(const std::vector<int> &handles);
    /// setChanges() was called.
    void changesMarked();

private:
    /// What is known of a row beside its item, to merge a new listing into the old rows.
    struct RowMark {
        unsigned seenIn = 0; ///< The last listing that had it.
        unsigned placedIn = 0; ///< The listing during which upsert() placed it.
        bool isWaiting = false; ///< It is new and has no row yet.
        bool isChanging = false; ///< It is in m_changed.
    };

    void load(void (PageLoader::*begin)());
    void setState(ListState state);
    void takePage(const QList<VaultItem> &items);
    void takeEnd();
    void takeFailure(const ApiError &error);
    void flush();
    void store(const VaultItem &item);
    bool isStale(const VaultItem &item, int handle) const;
    int addItem(const VaultItem &item);
    void place(const std::vector<std::pair<int, int>> &anchoredHandles);
    void removeHandles(const std::vector<int> &handles);
    void releaseSome();
    void announceChanges(const std::vector<int> &handles);
    void updateCurrent();
    bool isNormal(const VaultItem &item) const;
    VaultItem normalized(VaultItem item) const;
    void placeByName(int handle);
    void placeVersions(const std::vector<int> &first, const std::vector<int> &last);

    ItemListKind m_kind;
    ListState m_state = ListState::Ready;
    ApiError m_error;
    QList<Column> m_columns;
    Clock m_clock;
    PageLoader m_loader;
    QTimer m_flushTimer;
    QTimer m_releaseTimer; ///< While items of rows that went are still in the store.
    std::shared_ptr<ItemStore> m_store; // Another thread's as well, once the list is closed.
    std::vector<RowMark> m_marks; // By handle.
    std::vector<ObjectChange> m_changes; // By handle, or shorter.
    // Arrived since the last flush(): perhaps changed ones, and new ones, with the handle to stand behind, which are in the
    // store already.
    std::vector<std::pair<int, VaultItem>> m_changed;
    std::vector<std::pair<int, int>> m_added;
    int m_lastStored = -1; // The handle that the listing gave last, since then; -1 without any.
    unsigned m_listing = 0; // Counts start() and refresh().
    bool m_listingIsNew = false; // Nothing of it has been shown yet.
    int m_anchor = -1; // Handle of the item that the listing gave last: a new one goes behind it.
    QSet<QString> m_removed; // Folded keys that went during this listing, which may still hold them.
    bool m_allSeen = false; // A listing came to its end at least once.
    bool m_isClosed = false;
    int m_current = -1; // Handle of the current version.
};

} // namespace vault
