// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace vault {

/// Which list of a vault a model shows; it decides the columns.
enum class ItemListKind { Keys, Secrets, DeletedKeys, DeletedSecrets, KeyVersions, SecretVersions };

/// Where a list stands. A failure keeps every row that is already there.
enum class ListState {
    Ready, ///< Nothing asked for yet.
    Loading,
    Complete,
    Stopped, ///< By the person; resume() goes on from that page.
    Failed, ///< error() says why; resume() tries that page again.
};

/// Gives one page: the first for an empty link.
using PageSource = std::function<Pending<ItemPage>(const QUrl &nextLink)>;

/// A list of keys or secrets (or of one's versions) that streams in page after page in the background
/// (architecture.md "Paging"). Rows are inserted in batches, the first page at once. Holds metadata only: no value ever.
class ItemTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, State, ContentType, Expires, Updated, Created, Tags, DeletedOn, PurgedOn, Version };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole, ///< Typed: lower-cased text, or seconds; never rendered text.
        StateRole, ///< int of ObjectState.
        DateRole, ///< qlonglong Unix seconds; invalid where there is no date.
        ManagedRole, ///< bool
        CurrentRole, ///< bool: a versions list's current one.
        NameRole, ///< The object's name.
        VersionRole, ///< Its version, where the list has one.
    };

    ItemTableModel(ItemListKind kind, PageSource source, QObject *parent = nullptr);
    ~ItemTableModel() override;

    ItemListKind kind() const { return m_kind; }
    ListState state() const { return m_state; }
    const ApiError &error() const { return m_error; }
    /// The columns of this kind, in their order on the screen.
    const QList<Column> &columns() const { return m_columns; }
    Column columnAt(int section) const { return m_columns.at(section); }
    int sectionOf(Column column) const { return int(m_columns.indexOf(column)); } ///< -1 where the kind lacks it.

    const VaultItem &itemAt(int row) const;
    int rowOf(const QString &name) const; ///< -1 when absent; without case. For versions lists: by version.
    /// Lower-cased name, tags and content type of a row in one string: what a filter scans.
    const QString &searchTextAt(int row) const;

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
    void remove(const QString &name);

Q_SIGNALS:
    void stateChanged(vault::ListState state);
    /// After every batch: rows so far.
    void countChanged(int count);
    /// Once per failure: for the error log.
    void failed(const vault::ApiError &error);

private:
    class Private; // the model's own business: paging state, rows, search texts
    std::unique_ptr<Private> d;
    ItemListKind m_kind;
    ListState m_state = ListState::Ready;
    ApiError m_error;
    QList<Column> m_columns;
};

} // namespace vault
