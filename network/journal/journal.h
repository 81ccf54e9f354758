// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalfile.h"

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

/// The journal of signatures: local and append-only, each entry chained to the one before by SHA-256. Reads and writes
/// on a thread of its own, one after the other. Closing it waits until what was appended is on the disk.
class Journal : public QObject
{
    Q_OBJECT
public:
    explicit Journal(const QString &path, QObject *parent = nullptr);
    ~Journal() override;

    const QString &path() const { return m_path; }

    /// Errors as appendToJournal(). The caller's future may go; the entry is written all the same.
    Pending<JournalEntry> append(const JournalEntry &entry);
    /// Whether an entry could be appended, without appending one. Errors as appendToJournal().
    Pending<void> check();
    /// Errors as JournalFile::open().
    Pending<std::shared_ptr<JournalFile>> open();
    Pending<JournalVerification> verify();
    /// Errors as setJournalAside().
    Pending<QString> setAside();
    /// Writes entries to another file; how many. Lines that are no entries are left out of a CSV file.
    /// Errors: FileUnreadable, FileUnwritable.
    Pending<qint64> exportTo(const QString &path, JournalForm form, JournalSelection which = {});

Q_SIGNALS:
    void appended(const vault::JournalEntry &entry);

private:
    template<typename T>
    Pending<T> run(std::function<Result<T>()> work);

    QString m_path;
    QThreadPool m_thread;
};

} // namespace vault
