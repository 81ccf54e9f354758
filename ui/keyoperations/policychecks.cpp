// SPDX-License-Identifier: Apache-2.0
#include "ui/keyoperations/policychecks.h"

#include "ui/keyoperations/durationfield.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr double shortestExpiryDays = 28;
constexpr double shortestRotationDays = 7;

struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(vault::RotationPolicy)
};

bool isRotation(const LifetimeAction &action)
{
    return action.type.compare("Rotate"_L1, Qt::CaseInsensitive) == 0;
}

bool isNotice(const LifetimeAction &action)
{
    return action.type.compare("Notify"_L1, Qt::CaseInsensitive) == 0;
}

/// Actions in an order of their own, with durations in one spelling.
QStringList normalized(const KeyRotationPolicy &policy)
{
    const auto spelled = [](const QString &text) {
        const auto duration = CalendarDuration::fromIso(text);
        return duration ? duration->toIso() : text;
    };
    QStringList lines;
    for (const LifetimeAction &action : policy.lifetimeActions)
        lines.append(action.type.toLower() + u' ' + spelled(action.timeAfterCreate) + u' '
                     + spelled(action.timeBeforeExpiry));
    lines.sort();
    lines.append(spelled(policy.expiryTime));
    return lines;
}

} // namespace

PolicyForm PolicyForm::fromPolicy(const KeyRotationPolicy &policy)
{
    PolicyForm form;
    for (const LifetimeAction &action : policy.lifetimeActions) {
        if (isRotation(action) && !form.rotate) {
            const bool isAfterCreation = !action.timeAfterCreate.isEmpty();
            form.rotateWhen = isAfterCreation ? RotateWhen::AfterCreation : RotateWhen::BeforeExpiry;
            form.rotate = CalendarDuration::fromIso(isAfterCreation ? action.timeAfterCreate : action.timeBeforeExpiry);
        } else if (isNotice(action) && !form.notify) {
            form.notify = CalendarDuration::fromIso(action.timeBeforeExpiry);
        }
    }
    form.expiry = CalendarDuration::fromIso(policy.expiryTime);
    return form;
}

KeyRotationPolicy PolicyForm::toPolicy() const
{
    KeyRotationPolicy policy;
    if (rotate) {
        const bool isAfterCreation = rotateWhen == RotateWhen::AfterCreation;
        policy.lifetimeActions.append({u"Rotate"_s, isAfterCreation ? rotate->toIso() : QString(),
                                       isAfterCreation ? QString() : rotate->toIso()});
    }
    if (notify)
        policy.lifetimeActions.append({u"Notify"_s, {}, notify->toIso()});
    if (expiry)
        policy.expiryTime = expiry->toIso();
    return policy;
}

bool formHolds(const KeyRotationPolicy &policy)
{
    return normalized(PolicyForm::fromPolicy(policy).toPolicy()) == normalized(policy);
}

QString problemWith(const PolicyForm &form)
{
    const double expiryDays = form.expiry ? form.expiry->averageDays() : 0;
    if (form.expiry && expiryDays < shortestExpiryDays)
        return PolicyText::tr("New versions can expire after 28 days at the earliest.");
    if (form.rotate) {
        if (form.rotate->averageDays() < shortestRotationDays)
            return PolicyText::tr("Rotation needs at least 7 days.");
        if (form.rotateWhen == PolicyForm::RotateWhen::BeforeExpiry && !form.expiry)
            return PolicyText::tr("To rotate before expiry, let new versions expire.");
        if (form.expiry && form.rotate->averageDays() > expiryDays - shortestRotationDays) {
            return form.rotateWhen == PolicyForm::RotateWhen::AfterCreation
                ? PolicyText::tr("Rotation must come at least 7 days before the expiry after %1.")
                      .arg(durationText(*form.expiry))
                : PolicyText::tr("Rotation must come at least 7 days after creation; versions live for %1.")
                      .arg(durationText(*form.expiry));
        }
    }
    if (form.notify) {
        if (form.notify->averageDays() < shortestRotationDays)
            return PolicyText::tr("A notice needs at least 7 days.");
        if (form.expiry && form.notify->averageDays() >= expiryDays)
            return PolicyText::tr("The notice would come before the version exists; versions live for %1.")
                .arg(durationText(*form.expiry));
    }
    return {};
}

} // namespace vault
