// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QString>

namespace vault {

/// What is different about an object since a snapshot was taken; none of them: nothing.
enum class ChangeAspect : unsigned short {
    New = 0x1, ///< Was not there.
    Enabled = 0x2, ///< Enabled or disabled.
    Validity = 0x4, ///< Another expiry or begin.
    TagSet = 0x8,
    Version = 0x10, ///< Another creation date: a newer version, or another object of that name.
    Others = 0x20, ///< Anything else, such as the content type, or only the date of the update.
    ExpiresSoon = 0x40, ///< Came within 30 days of its expiry.
    Expired = 0x80, ///< Its expiry has passed.
    Deleted = 0x100, ///< Of a deleted object: it was not deleted then.
    Vanished = 0x200, ///< Not there any more.
};
Q_DECLARE_FLAGS(ObjectChange, ChangeAspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(ObjectChange)

/// What a person counts and filters by; an object may be of several.
enum class ChangeGroup { New, Changed, Expiring, Vanished };

constexpr ObjectChange changesOf(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::New: return ChangeAspect::New;
    case ChangeGroup::Changed:
        return ObjectChange(ChangeAspect::Enabled) | ChangeAspect::Validity | ChangeAspect::TagSet | ChangeAspect::Version
            | ChangeAspect::Others;
    case ChangeGroup::Expiring: return ObjectChange(ChangeAspect::ExpiresSoon) | ChangeAspect::Expired;
    case ChangeGroup::Vanished: return ObjectChange(ChangeAspect::Deleted) | ChangeAspect::Vanished;
    }
    return {};
}

constexpr bool isOf(ObjectChange change, ChangeGroup group)
{
    return bool(change & changesOf(group));
}

/// The one mark for an object in a list: "New", "Changed", "Expired", "Expires soon", "Deleted" or "Vanished"; what is
/// most news comes first. Empty for no change.
QString changeTitle(ObjectChange change);
/// All of it in one line: "Changed: tags, expiry; expires soon".
QString changeText(ObjectChange change);

} // namespace vault
