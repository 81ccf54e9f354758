// SPDX-License-Identifier: Apache-2.0
#include "ui/snapshots/visitwords.h"

#include "models/snapshotpages.h"
#include "ui/panes/kindtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
};

QStringList countsOf(const SnapshotDifferences &differences)
{
    QStringList counts;
    if (const int count = differences.count(ChangeGroup::New); count > 0)
        counts << VisitWords::tr("%L1 new").arg(count);
    if (const int count = differences.count(ChangeGroup::Changed); count > 0)
        counts << VisitWords::tr("%L1 changed").arg(count);
    if (const int count = differences.count(ChangeGroup::Expiring); count > 0)
        //: How many objects expired since, or came close to it
        counts << VisitWords::tr("%L1 expiring").arg(count);
    if (const int count = differences.count(ChangeGroup::Vanished); count > 0)
        counts << VisitWords::tr("%L1 vanished").arg(count);
    return counts;
}

} // namespace

QString visitDate(UnixSeconds date)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(date), u"d MMM yyyy HH:mm"_s);
}

QString visitSummary(const SnapshotDifferences &differences)
{
    const QString since = visitDate(differences.since);
    const QStringList counts = countsOf(differences);
    QString summary = counts.isEmpty()
        //: %1 is the date and time of the last visit
        ? VisitWords::tr("Nothing changed since %1.").arg(since)
        //: %1 is the date and time of the last visit, %2 counts: "3 new, 1 vanished"
        : VisitWords::tr("Since %1: %2.").arg(since, counts.join(u", "_s));
    QStringList lists;
    for (const ObjectKind kind : differences.notCompared)
        lists << kindTitle(listKindOf(kind));
    if (!lists.isEmpty())
        //: %1 are lists, parted by commas: "Keys, Deleted keys"
        summary += u' ' + VisitWords::tr("Not read, and not compared: %1.").arg(lists.join(u", "_s));
    return summary;
}

} // namespace vault
