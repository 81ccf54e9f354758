// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalturn.h"

#include "network/connections/wholefile.h"

#include <chrono>

namespace vault {

namespace {

constexpr std::chrono::milliseconds longestTurn{5'000}; // Of another program that is writing.

tl::unexpected<ApiError> taken(ErrorReason reason, const QString &journal)
{
    return tl::unexpected(
        ApiError::refused(reason, fileDetail(journal, QStringLiteral("another program is writing to it"))));
}

} // namespace

QString journalLockPath(const QString &journal)
{
    return journal + QLatin1String(".lock");
}

JournalTurn::JournalTurn(const QString &journal) : m_journal(journal), m_lock(journalLockPath(journal))
{
}

Result<void> JournalTurn::takeToWrite()
{
    if (m_lock.tryLock(longestTurn))
        return {};
    return taken(ErrorReason::FileUnwritable, m_journal);
}

Result<void> JournalTurn::takeToRead()
{
    if (m_lock.tryLock(longestTurn) || m_lock.error() != QLockFile::LockFailedError)
        return {};
    return taken(ErrorReason::FileUnreadable, m_journal);
}

} // namespace vault
