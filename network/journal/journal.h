// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalfile.h"
#include "network/journal/journalwriting.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vault {

/// JSON Lines is the journal's own form, lines as they are, so that their hashes can be checked.
enum class JournalForm { JsonLines, Csv };
/// Indexes in their order; absent for all.
using JournalSelection = std::optional<std::vector<qint64>>;

/// Whether a path, however it is written, leads to the journal or to what the journal keeps beside it.
bool isFileOfJournal(const QString &journal, const QString &path);

/// The journal of signatures: local and append-only, each entry chained to the one before by SHA-256. Reads and writes
/// on a thread of its own, in the order in which it is asked; entries that wait one behind the other are written together.
/// Closing it waits until what was appended is on the disk.
class Journal : public QObject
{
    Q_OBJECT
public:
    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override;

    const QString &path() const { return m_path; }

    /// Errors as appendToJournal(). The caller's future may go; the entry is written all the same.
    Pending<EnteredEntry> append(const JournalEntry &entry);
    /// Whether an entry could be appended, without appending one. Errors as appendToJournal().
    Pending<void> check();
    /// Errors as JournalFile::open().
    Pending<std::shared_ptr<JournalFile>> open();
    Pending<JournalVerification> verify();
    /// Errors as setJournalAside().
    Pending<QString> setAside();
    /// Writes entries to another file; how many. Lines that are no entries are left out of a CSV file.
    /// Errors: FileUnreadable; FileUnwritable, also for a file of the journal itself.
    Pending<qint64> exportTo(const QString &path, JournalForm form, JournalSelection which = {});

Q_SIGNALS:
    void appended(const vault::JournalEntry &entry);

private:
    struct Batch;

    template<typename T>
    Pending<T> run(std::function<Result<T>()> work);
    void write(const std::shared_ptr<Batch> &batch);

    QString m_path;
    QMutex m_mutex;
    std::shared_ptr<Batch> m_open; ///< Is the last in the queue and takes more; guarded.
    QThreadPool m_thread;
};

} // namespace vault
