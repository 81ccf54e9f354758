// SPDX-License-Identifier: Apache-2.0
#include "models/objectupdate.h"

#include <QSet>

namespace vault {

namespace {

QSet<QString> setOf(const QStringList &texts)
{
    return QSet<QString>(texts.cbegin(), texts.cend());
}

template<typename T>
const T &threeWay(const T &before, const T &edited, const T &present)
{
    return edited == before ? present : edited;
}

Tags rebasedTags(const Tags &before, const Tags &edited, const Tags &present)
{
    Tags tags = present;
    for (auto tag = edited.cbegin(); tag != edited.cend(); ++tag) {
        if (!before.contains(tag.key()) || before.value(tag.key()) != tag.value())
            tags.insert(tag.key(), tag.value());
    }
    for (auto tag = before.cbegin(); tag != before.cend(); ++tag) {
        if (!edited.contains(tag.key()))
            tags.remove(tag.key());
    }
    return tags;
}

} // namespace

bool ObjectUpdate::isEmpty() const
{
    return !keyOps && !contentType && !tags && !attributes.enabled && !attributes.notBefore && !attributes.expires;
}

ObjectUpdate differenceOf(const EditedObject &before, const EditedObject &wanted)
{
    ObjectUpdate update;
    const Attributes &old = before.properties.attributes;
    const Attributes &next = wanted.properties.attributes;
    if (next.enabled != old.enabled)
        update.attributes.enabled = next.enabled;
    if (next.notBefore != old.notBefore)
        update.attributes.notBefore = next.notBefore;
    if (next.expires != old.expires)
        update.attributes.expires = next.expires;
    if (wanted.isKey && setOf(wanted.keyOps) != setOf(before.keyOps))
        update.keyOps = wanted.keyOps;
    if (!wanted.isKey && wanted.properties.contentType != before.properties.contentType)
        update.contentType = wanted.properties.contentType;
    if (wanted.properties.tags != before.properties.tags)
        update.tags = wanted.properties.tags;
    return update;
}

EditedObject applied(EditedObject object, const ObjectUpdate &update)
{
    Attributes &attributes = object.properties.attributes;
    attributes.enabled = update.attributes.enabled.value_or(attributes.enabled);
    if (update.attributes.notBefore)
        attributes.notBefore = update.attributes.notBefore;
    if (update.attributes.expires)
        attributes.expires = update.attributes.expires;
    object.keyOps = update.keyOps.value_or(object.keyOps);
    object.properties.contentType = update.contentType.value_or(object.properties.contentType);
    object.properties.tags = update.tags.value_or(object.properties.tags);
    return object;
}

bool isSameContent(const EditedObject &one, const EditedObject &other)
{
    // Where the operations of one are not known (a list does not tell them) they cannot differ.
    const bool sameOperations = one.keyOps.isEmpty() || other.keyOps.isEmpty() || setOf(one.keyOps) == setOf(other.keyOps);
    const Attributes &a = one.properties.attributes;
    const Attributes &b = other.properties.attributes;
    return sameOperations && a.enabled == b.enabled && a.notBefore == b.notBefore && a.expires == b.expires
        && one.properties.contentType == other.properties.contentType && one.properties.tags == other.properties.tags;
}

bool isUntouched(const EditedObject &known, const EditedObject &present)
{
    return isSameContent(known, present) && known.properties.attributes.updated == present.properties.attributes.updated
        && known.properties.attributes.created == present.properties.attributes.created;
}

EditedObject rebased(const EditedObject &before, const EditedObject &edited, const EditedObject &present)
{
    EditedObject result = present;
    const Attributes &old = before.properties.attributes;
    const Attributes &mine = edited.properties.attributes;
    Attributes &theirs = result.properties.attributes;
    theirs.enabled = threeWay(old.enabled, mine.enabled, theirs.enabled);
    theirs.notBefore = threeWay(old.notBefore, mine.notBefore, theirs.notBefore);
    theirs.expires = threeWay(old.expires, mine.expires, theirs.expires);
    result.properties.contentType
        = threeWay(before.properties.contentType, edited.properties.contentType, present.properties.contentType);
    result.properties.tags = rebasedTags(before.properties.tags, edited.properties.tags, present.properties.tags);
    if (setOf(edited.keyOps) != setOf(before.keyOps))
        result.keyOps = edited.keyOps;
    return result;
}

} // namespace vault
