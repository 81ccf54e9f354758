// SPDX-License-Identifier: Apache-2.0
#include "network/journal/journalend.h"

#include "network/connections/wholefile.h"
#include "network/journal/journalchain.h"

namespace vault {

namespace {

constexpr qint64 longestEnd = 1024;

std::optional<JournalEnd> decodeEnd(const QByteArray &content)
{
    const QByteArrayList words = content.trimmed().split(' ');
    bool isNumber = false;
    JournalEnd end{words.value(0).toLongLong(&isNumber), words.value(1), 0};
    if (!isNumber || end.entries < 0 || (end.entries == 0 && end.hash != chainStart()))
        return std::nullopt;
    if (words.size() == 2)
        return end;
    end.coming = words.value(2).toLongLong(&isNumber);
    if (words.size() == 3 && isNumber && end.coming > 0 && end.coming <= mostAtOnce)
        return end;
    return std::nullopt;
}

} // namespace

QString journalEndPath(const QString &journal)
{
    return journal + QLatin1String(".end");
}

Result<std::optional<JournalEnd>> readJournalEnd(const QString &journal)
{
    const auto content = readWholeFile(journalEndPath(journal), longestEnd);
    if (!content && content.error().reason == ErrorReason::FileUnreadable)
        return tl::unexpected(content.error());
    if (content && !*content)
        return std::optional<JournalEnd>();
    return decodeEnd(content ? **content : QByteArray()).value_or(JournalEnd{-1, {}, 0});
}

Result<void> writeJournalEnd(const QString &journal, const JournalEnd &end)
{
    QByteArray content = QByteArray::number(end.entries) + ' ' + end.hash;
    if (end.coming > 0)
        content += " +" + QByteArray::number(end.coming);
    return writeWholeFile(journalEndPath(journal), content + '\n', FileAudience::OwnerOnly);
}

} // namespace vault
