// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/journal/journalend.h"
#include "network/journal/journalentry.h"

#include <vector>

namespace vault {

/// An entry as it stands in the journal.
struct EnteredEntry : JournalEntry {
    /// FileUnwritable: it is entered, but that the journal ends with it could not be noted beside. None is entered after it
    /// before that was made good.
    std::optional<ApiError> endNotNoted;
};

/// Appends entries, with their numbers, and waits once until the disk has them: all of them or none. Two programs take
/// turns. What a crash left half written at the end is first moved to a file beside. Returns them as written. Up to
/// mostAtOnce.
/// FileUnwritable, FileUnreadable with the file and the system's words as detail; JournalDamaged when the last entry is
/// not what its hash says, or the journal does not end as what stands beside it says, so that nothing can be chained to
/// it: detail is the file.
Result<std::vector<EnteredEntry>> appendAllToJournal(const QString &path, const std::vector<JournalEntry> &entries);

/// As appendAllToJournal(), one.
Result<EnteredEntry> appendToJournal(const QString &path, const JournalEntry &entry);

/// Whether appendToJournal() would find an end to chain to, which a journal that is not there yet has too. Writes nothing.
/// FileUnreadable, JournalDamaged.
Result<void> checkJournal(const QString &path);

/// Puts a journal aside, so that the next entry begins a new one. Returns where it lies now. FileUnwritable.
Result<QString> setJournalAside(const QString &path);

} // namespace vault
