// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/journal/journal.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace vault {

/// The journal's entries, the newest first. Only the rows that somebody looks at are read and decoded, so that a journal
/// of any length opens at once; a search goes through it in slices and its rows come in as they are found. New entries
/// come in above, while the other rows stay.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Key, Algorithm, File, Digest, Verification, ColumnCount };
    enum Role {
        ChangedRole = Qt::UserRole, ///< bool: the line is no entry; it was changed.
        VerificationRole, ///< int of LocalVerification.
    };

    explicit JournalModel(Journal &journal, QObject *parent = nullptr);

    /// Lines in the journal, with those that a search leaves out.
    qint64 entries() const { return m_file ? m_file->count() : 0; }
    bool isTorn() const { return m_file && m_file->isTorn(); }
    /// A journal was opened, and no search is under way.
    bool isSettled() const { return m_file && !m_isOpening && !m_slices.isActive(); }
    /// Nothing for a line that was changed.
    std::optional<JournalEntry> entryAt(int row) const;
    /// What the rows show, by their place in the journal, lowest first; nothing when they are all of it.
    JournalSelection selection() const;

    /// Shows the entries with these letters in key, algorithm, file name, digest, request id or time; without case.
    void search(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void reload();

Q_SIGNALS:
    void settled();
    void failed(const vault::ApiError &error);

private:
    void reloadSoon();
    void take(std::shared_ptr<JournalFile> file);
    bool hasGrownTo(const JournalFile &file) const;
    void grow(std::shared_ptr<JournalFile> file);
    void tellWhenSettled();
    void startSearch();
    void searchOn();
    qint64 indexOf(int row) const;
    QVariant text(int column, const JournalEntry &entry) const;

    Journal &m_journal;
    std::shared_ptr<JournalFile> m_file;
    std::vector<qint64> m_found; ///< Highest first; while a search is on.
    QByteArray m_needle; ///< As journalLineContains() takes it; empty for all.
    qint64 m_next = 0; ///< The search goes on below it.
    QTimer m_slices;
    QTimer m_reloading;
    bool m_isOpening = false;
    bool m_isBehind = false; ///< An entry was written since it was asked for what is being opened.
    CancelGuard m_guard;
    mutable QCache<qint64, Result<JournalEntry>> m_cache{500};
};

/// Whether a line of the journal has the letters in one of its values (not in its hashes or its signature). The needle
/// is lower-cased UTF-8, escaped as in JSON.
bool journalLineContains(QByteArrayView line, QByteArrayView needle);

} // namespace vault
