// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QLockFile>

namespace vault {

QString journalLockPath(const QString &journal);

/// The turn at a journal and at what stands beside it, among all programs; it ends with this. Waits some seconds for it.
class JournalTurn
{
public:
    explicit JournalTurn(const QString &journal);

    /// FileUnwritable.
    Result<void> takeToWrite();
    /// To read both as they belong together. Where nobody can write in the folder, no turn is needed. FileUnreadable.
    Result<void> takeToRead();
    void end() { m_lock.unlock(); }

private:
    QString m_journal;
    QLockFile m_lock;
};

} // namespace vault
