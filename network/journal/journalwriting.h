// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalentry.h"

#include <optional>

namespace vault {

/// How long a journal is and how it ends, kept beside it: without it, entries taken off the end would not be missed.
/// (Who may write both files can still take them off both; the hash that the view shows can be noted elsewhere.)
struct JournalEnd {
    qint64 entries = 0;
    QByteArray hash; ///< Of the last, in hex.
};

/// Nothing where it was never written. FileUnreadable; a file that is none counts as an end that no journal has.
Result<std::optional<JournalEnd>> readJournalEnd(const QString &journal);

/// Appends one entry, with its number, and waits until the disk has it: all of it or nothing. Two programs take turns.
/// What a crash left half written at the end is first moved to a file beside. Returns the entry as written.
/// FileUnwritable, FileUnreadable with the file and the system's words as detail; JournalDamaged when the last entry is
/// not what its hash says or is missing, so that nothing can be chained to it: detail is the file.
Result<JournalEntry> appendToJournal(const QString &path, JournalEntry entry);

/// Whether appendToJournal() would find an end to chain to, which a journal that is not there yet has too. Writes nothing.
/// FileUnreadable, JournalDamaged.
Result<void> checkJournal(const QString &path);

/// Puts a journal aside, so that the next entry begins a new one. Returns where it lies now. FileUnwritable.
Result<QString> setJournalAside(const QString &path);

} // namespace vault
