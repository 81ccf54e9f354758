// SPDX-License-Identifier: Apache-2.0
#include "models/objectchange.h"

#include <QCoreApplication>
#include <QStringList>

namespace vault {

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ObjectChange)
};

QStringList changedParts(ObjectChange change)
{
    QStringList parts;
    if (change & ChangeAspect::Version)
        parts << ChangeWords::tr("new version");
    if (change & ChangeAspect::Enabled)
        //: What changed about an object: whether it is enabled
        parts << ChangeWords::tr("enabled or disabled");
    if (change & ChangeAspect::Validity)
        parts << ChangeWords::tr("validity");
    if (change & ChangeAspect::TagSet)
        parts << ChangeWords::tr("tags");
    if (change & ChangeAspect::Others)
        parts << ChangeWords::tr("attributes");
    return parts;
}

} // namespace

QString changeTitle(ObjectChange change)
{
    if (change & ChangeAspect::Vanished)
        return ChangeWords::tr("Vanished");
    if (change & ChangeAspect::Deleted)
        return ChangeWords::tr("Deleted");
    if (change & ChangeAspect::New)
        //: The mark of an object that was not there at the last visit
        return ChangeWords::tr("New");
    if (change & ChangeAspect::Expired)
        return ChangeWords::tr("Expired");
    if (change & ChangeAspect::ExpiresSoon)
        return ChangeWords::tr("Expires soon");
    if (isOf(change, ChangeGroup::Changed))
        return ChangeWords::tr("Changed");
    return {};
}

QString changeText(ObjectChange change)
{
    QStringList parts;
    if (change & ChangeAspect::Vanished)
        parts << ChangeWords::tr("Vanished");
    if (change & ChangeAspect::Deleted)
        parts << ChangeWords::tr("Deleted since the last visit");
    if (change & ChangeAspect::New)
        parts << ChangeWords::tr("New");
    if (isOf(change, ChangeGroup::Changed))
        //: %1 is what changed, parted by commas: "tags, validity"
        parts << ChangeWords::tr("Changed: %1").arg(changedParts(change).join(QStringLiteral(", ")));
    if (change & ChangeAspect::Expired)
        parts << ChangeWords::tr("Expired");
    if (change & ChangeAspect::ExpiresSoon)
        parts << ChangeWords::tr("Expires soon");
    return parts.join(QStringLiteral("; "));
}

} // namespace vault
