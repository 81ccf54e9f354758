// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/filtercompletion.h"
#include "models/filterquery.h"
#include "models/itemtablemodel.h"
#include "models/timeslice.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace vault {

/// Finds objects in the lists of several vaults by one query (FilterQuery). Rows stand by vault, list and the order of
/// the list, and appear while lists load and while it searches: it goes through the lists in slices of a few
/// milliseconds, so that 100,000 objects hold nothing up. Holds no copies: each row reads its list.
class VaultSearchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
// GCC takes the scoped Tags for a rival of vault::Tags.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    enum class Column { Vault, Kind, Name, State, Expires, Updated, Tags };
#pragma GCC diagnostic pop
    static constexpr int columns = 7;
    // Beside the roles of ItemTableModel, which rows have too.
    enum Role { VaultRole = Qt::UserRole + 100, KindRole }; ///< int of addVault(); int of ItemListKind.

    /// What a row stands for.
    struct Hit {
        int vault = 0; ///< As addVault() gave it.
        ItemListKind kind = ItemListKind::Keys;
        QString name;
    };
    /// Where a row's object is.
    struct Place {
        const ItemTableModel *list = nullptr;
        int handle = -1;
    };
    /// How far the lists of one vault are, where not all of them are complete.
    struct Progress {
        QString vault;
        QList<ItemListKind> loading;
        QList<ItemListKind> stopped;
        QList<std::pair<ItemListKind, ApiError>> failed;
        bool hasCompleteList = false;
    };

    explicit VaultSearchModel(QObject *parent = nullptr);

    /// Gives the number that the vault has here. The lists must outlive its removal.
    int addVault(const QString &name, const std::vector<ItemTableModel *> &lists);
    void removeVault(int vault);
    int vaultCount() const;
    int objectCount() const; ///< In all lists, found or not.

    QString query() const { return m_text; }
    /// Nothing is found by a text without any term that has an effect.
    void setQuery(const QString &text);
    bool hasQuery() const { return m_hasQuery; }
    /// The first term that has no effect, if any.
    std::optional<FilterProblem> problem() const { return m_query.problem(); }
    bool isSearching() const; ///< Something of what the lists have is not looked through yet.
    /// While it is out of sight it only lets rows go; it catches up when it comes back.
    void setActive(bool active);

    Hit hitAt(int row) const;
    Place placeAt(int row) const; ///< Good until rows change.
    /// For the columns that lists do not have so: what is smaller goes before. Nothing for the others.
    std::optional<int> rankOf(const Place &place, Column column) const;
    static ItemTableModel::Column itemColumn(Column column); ///< The column of a list that says the same; else its name.
    UnixSeconds now() const; ///< As the lists have it.
    QList<Progress> incomplete() const;
    const FilterVocabulary &vocabulary() const { return m_vocabulary; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void resume(); ///< Every list that failed or was stopped.

Q_SIGNALS:
    void progressed(); ///< Rows, the search or the lists went on.
    /// These rows, ascending, are about to be removed. Before rowsAboutToBeRemoved, which tells it run by run.
    void hitsGoing(const std::vector<int> &rows);

private:
    /// One list. Its rows are told by their handles, which stay while rows move.
    struct Source {
        int vault;
        QString vaultName;
        ItemTableModel *list;
        int vaultRank = 0; ///< Of its vault's name among the others'.
        std::vector<int> hits; ///< Ascending.
        int next = 0; ///< Handles below are looked through.
        std::vector<int> again; ///< Of those below, the ones that came or changed since.
        int learned = 0; ///< Handles below are in the vocabulary.
        VocabularyLearner learner = {};
    };

    void watch(ItemTableModel *list);
    void rankVaults();
    Source *sourceOf(const ItemTableModel *list);
    int firstRowOf(const Source &source) const;
    std::pair<const Source *, int> at(int row) const; ///< The row's list and handle.
    void noteRows(const ItemTableModel *list, int first, int last);
    void noteMarks();
    void drop(const ItemTableModel *list, const std::vector<int> &handles);
    void restart();
    void clearHits();
    void searchOn();
    void sweep(Source &source, TimeSlice &slice, bool isSilent);
    void lookAgain(Source &source, TimeSlice &slice);
    void learn(Source &source, TimeSlice &slice);
    bool hasWork() const;
    void schedule();

    std::vector<Source> m_sources;
    int m_lastVault = 0;
    QString m_text;
    FilterQuery m_query;
    FilterVocabulary m_vocabulary;
    bool m_hasQuery = false;
    bool m_isStale = false; ///< The rows are those of the query before.
    bool m_hadGivenUp = false;
    bool m_isActive = true;
    QTimer m_timer;
};

/// What one object of such a list is called: "Key", "Deleted secret".
QString objectKindText(ItemListKind kind);

} // namespace vault
