// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vault {

/// How many entries are written together at most.
constexpr qint64 mostAtOnce = 1000;

/// How long a journal is and how it ends, kept beside it: without it, entries taken off the end would not be missed.
/// (Who may write both files can still take them off both; the hash that the view shows can be noted elsewhere.)
///     <entries> <hash of the last, in hex>[ +<coming>]
struct JournalEnd {
    qint64 entries = 0; ///< -1: what stands there is no end that a journal could have.
    QByteArray hash; ///< Of the last, in hex; chainStart() where there is none.
    qint64 coming = 0; ///< So many are being written together behind it; a crash leaves some of them.

    /// How many entries may stand behind the noted end: the end of one alone is noted after it was written.
    qint64 mostBehind() const { return coming > 1 ? coming : 1; }
};

QString journalEndPath(const QString &journal);

/// Nothing where it was never written. FileUnreadable; a file that is none counts as an end that no journal has.
Result<std::optional<JournalEnd>> readJournalEnd(const QString &journal);

/// FileUnwritable.
Result<void> writeJournalEnd(const QString &journal, const JournalEnd &end);

} // namespace vault
