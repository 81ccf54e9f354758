// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulktext.h"

#include "models/datetext.h"
#include "models/itemcells.h"
#include "ui/errortext.h"
#include "ui/panes/kindtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct BulkText {
    Q_DECLARE_TR_FUNCTIONS(vault::BulkText)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString tagsOf(const VaultItem &item, const Tags &tags)
{
    VaultItem with = item;
    with.tags = tags;
    const QString text = ItemCell{with, ItemTableModel::Column::Tags}.display();
    return text.isEmpty() ? BulkText::tr("No tags") : text;
}

QString obstacleText(BulkObstacle obstacle)
{
    switch (obstacle) {
    case BulkObstacle::None: return {};
    case BulkObstacle::Managed: return BulkText::tr("It belongs to a certificate: delete the certificate instead.");
    case BulkObstacle::IsDeleted: return BulkText::tr("It is deleted: recover it first.");
    case BulkObstacle::NotDeleted: return BulkText::tr("It is not deleted.");
    case BulkObstacle::NotPurgeable: return BulkText::tr("Purge protection is on: the vault purges it when its time is over.");
    case BulkObstacle::TooManyTags: return BulkText::tr("It would have more than %1 tags.").arg(maximumTags);
    case BulkObstacle::TagTooLong: return BulkText::tr("A tag's name or value would be longer than the vault takes.");
    }
    return {};
}

QString failureText(const ApiError &error)
{
    QStringList facts;
    if (const QString status = statusText(error); !status.isEmpty())
        facts.append(status);
    if (const QString code = error.decisiveCode(); !code.isEmpty())
        facts.append(code);
    const QString why = describe(error).whatHappened;
    return facts.isEmpty() ? why : facts.join(u" · "_s) + u": "_s + why;
}

QString doneText(const BulkLine &line, BulkAction action)
{
    switch (action) {
    case BulkAction::Delete:
        return line.item.scheduledPurgeDate
            ? BulkText::tr("Deleted. It can be recovered until %1.").arg(exactDate(*line.item.scheduledPurgeDate))
            : BulkText::tr("Deleted.");
    case BulkAction::Recover: return BulkText::tr("Recovered.");
    case BulkAction::Purge: return BulkText::tr("Purged forever.");
    case BulkAction::Export: return BulkText::tr("Its value was read.");
    default: return BulkText::tr("Changed.");
    }
}

} // namespace

QString bulkActionText(BulkAction action)
{
    switch (action) {
    case BulkAction::Enable: return BulkText::tr("Enable");
    case BulkAction::Disable: return BulkText::tr("Disable");
    case BulkAction::PutTags: return BulkText::tr("Add or change tags");
    case BulkAction::ReplaceTags: return BulkText::tr("Replace all tags");
    case BulkAction::RemoveTags: return BulkText::tr("Remove tags");
    case BulkAction::Delete: return BulkText::tr("Delete");
    case BulkAction::Recover: return BulkText::tr("Recover");
    case BulkAction::Purge: return BulkText::tr("Purge forever");
    case BulkAction::Export: return BulkText::tr("Export to a file");
    }
    return {};
}

QString bulkButtonText(BulkAction action, ItemListKind kind, int count)
{
    const QString objects = kindCount(kind, count);
    switch (action) {
    //: %1 is "37 secrets", as in the next ones.
    case BulkAction::Enable: return BulkText::tr("&Enable %1").arg(objects);
    case BulkAction::Disable: return BulkText::tr("Disa&ble %1").arg(objects);
    case BulkAction::PutTags:
    case BulkAction::ReplaceTags:
    case BulkAction::RemoveTags: return BulkText::tr("&Change tags of %1").arg(objects);
    case BulkAction::Delete: return BulkText::tr("De&lete %1").arg(objects);
    case BulkAction::Recover: return BulkText::tr("Rec&over %1").arg(objects);
    case BulkAction::Purge: return BulkText::tr("&Purge %1 forever").arg(objects);
    case BulkAction::Export: return BulkText::tr("E&xport %1…").arg(objects);
    }
    return {};
}

QString bulkNowText(const BulkLine &line, const BulkChange &change, ItemListKind kind, UnixSeconds now)
{
    if (isTagAction(change.action))
        return tagsOf(line.item, line.item.tags);
    if (isDeletedKind(kind))
        return BulkText::tr("Deleted");
    return stateText(stateOf(line.item.attributes, now));
}

QString bulkThenText(const BulkLine &line, const BulkChange &change, ItemListKind)
{
    if (line.plan.fate != BulkFate::Changes)
        return u"–"_s;
    switch (change.action) {
    case BulkAction::Enable: return BulkText::tr("Enabled");
    case BulkAction::Disable: return BulkText::tr("Disabled");
    case BulkAction::PutTags:
    case BulkAction::ReplaceTags:
    case BulkAction::RemoveTags: return tagsOf(line.item, line.plan.update.tags.value_or(Tags()));
    case BulkAction::Delete:
        return line.item.attributes.recoveryLevel.contains("Recoverable"_L1) ? BulkText::tr("Deleted, recoverable")
            : line.item.attributes.recoveryLevel.isEmpty()                   ? BulkText::tr("Deleted, maybe for good")
                                                                             : BulkText::tr("Gone for good");
    case BulkAction::Recover: return BulkText::tr("Back in its list");
    case BulkAction::Purge: return BulkText::tr("Gone for good");
    case BulkAction::Export: return BulkText::tr("In the file");
    }
    return {};
}

QString bulkNoteText(const BulkLine &line, const BulkChange &change)
{
    switch (line.state) {
    case BulkState::Ready: return {};
    case BulkState::Unchanged: return BulkText::tr("It is so already.");
    case BulkState::Refused: return obstacleText(line.plan.obstacle);
    case BulkState::Queued: return BulkText::tr("Waiting for its turn…");
    case BulkState::Sent: return BulkText::tr("Sent…");
    case BulkState::Accepted: return BulkText::tr("The vault took it and is at it…");
    case BulkState::Done: return doneText(line, change.action);
    case BulkState::Failed:
        //: %1 is a sentence that says why.
        return line.error ? BulkText::tr("Failed. %1").arg(failureText(*line.error)) : BulkText::tr("Failed.");
    case BulkState::Unknown:
        return line.error ? BulkText::tr("Not known whether it was done: check it. %1").arg(failureText(*line.error))
                          : BulkText::tr("Not known whether it was done: check it.");
    case BulkState::NotApplied: return BulkText::tr("Checked: it was not done.");
    case BulkState::ChangedMeanwhile:
        return BulkText::tr("Somebody changed it meanwhile, so nothing was sent. This is how it is now.");
    case BulkState::NotComparable:
        return BulkText::tr("How it is now cannot be read, so nothing was sent: tags of others could be lost. Trying "
                            "again sends it all the same.");
    case BulkState::Canceled: return BulkText::tr("Canceled before it was sent.");
    }
    return {};
}

QString bulkPlanText(const BulkRun &run)
{
    if (run.change().action == BulkAction::Export)
        return BulkText::tr("%1 will be in the file.").arg(kindCount(run.kind(), run.lineCount()));
    const int changes = run.count(BulkState::Ready);
    const int unchanged = run.count(BulkState::Unchanged);
    const int refused = run.count(BulkState::Refused);
    QStringList parts;
    //: One sentence is made of these, with commas: "37 will change, 3 are so already, 2 cannot be changed."
    parts.append(changes == 1 ? BulkText::tr("1 will change") : BulkText::tr("%1 will change").arg(number(changes)));
    if (unchanged > 0)
        parts.append(unchanged == 1 ? BulkText::tr("1 is so already")
                                    : BulkText::tr("%1 are so already").arg(number(unchanged)));
    if (refused > 0)
        parts.append(refused == 1 ? BulkText::tr("1 cannot be changed")
                                  : BulkText::tr("%1 cannot be changed").arg(number(refused)));
    return parts.join(u", "_s) + u'.';
}

QString bulkProgressText(const BulkRun &run)
{
    QStringList parts;
    parts.append(BulkText::tr("%1 of %2 are through").arg(number(run.endedCount()), number(run.startedCount())));
    const auto add = [&](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts.append(count == 1 ? one : many.arg(number(count)));
    };
    add(run.count(BulkState::Failed), BulkText::tr("1 failed"), BulkText::tr("%1 failed"));
    add(run.count(BulkState::Unknown), BulkText::tr("1 is not known"), BulkText::tr("%1 are not known"));
    add(run.count(BulkState::NotApplied), BulkText::tr("1 was not done"), BulkText::tr("%1 were not done"));
    const int held = run.count(BulkState::ChangedMeanwhile) + run.count(BulkState::NotComparable);
    add(held, BulkText::tr("1 was not sent"), BulkText::tr("%1 were not sent"));
    add(run.count(BulkState::Canceled), BulkText::tr("1 was canceled"), BulkText::tr("%1 were canceled"));
    QString text = parts.join(u" · "_s) + u'.';
    if (const auto pause = run.heldFor(); pause.count() > 0)
        text += u' ' + BulkText::tr("The vault asked for a pause: going on in %1 s.").arg((pause.count() + 999) / 1000);
    return text;
}

QString bulkWarning(const BulkRun &run)
{
    if (run.change().action == BulkAction::Purge)
        return BulkText::tr("All their versions are destroyed at once, and nobody can bring them back.");
    if (run.change().action != BulkAction::Delete || run.lineCount() == 0)
        return {};
    // All objects of a vault have its level.
    const QString &level = run.lineAt(0).item.attributes.recoveryLevel;
    if (level.contains("Recoverable"_L1))
        return BulkText::tr("They can be recovered for the days that the vault keeps what is deleted. Until then their "
                            "names stay taken, and nobody can use them.");
    if (level.isEmpty())
        return BulkText::tr("The vault did not say whether it keeps what is deleted. They may be gone for good.");
    return BulkText::tr("This vault keeps nothing that is deleted: they are gone for good, at once.");
}

} // namespace vault
