// SPDX-License-Identifier: Apache-2.0
#include "ui/softdelete/removaltext.h"

#include "models/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

struct Removal {
    Q_DECLARE_TR_FUNCTIONS(vault::RemovalText)
};

QString managedObstacle(bool isKey)
{
    return isKey ? Removal::tr("This key belongs to the certificate of the same name and lives and goes with it. Delete "
                               "the certificate instead.")
                 : Removal::tr("This secret belongs to the certificate of the same name and lives and goes with it. "
                               "Delete the certificate instead.");
}

QString protection(const QString &level)
{
    if (level.contains("ProtectedSubscription"_L1))
        return Removal::tr("Purge protection is on: nobody can purge it before that day, nor cancel the subscription "
                           "for good.");
    return Removal::tr("Purge protection is on: nobody can purge it before that day.");
}

QString recoverable(bool isKey, const Attributes &attributes, UnixSeconds now)
{
    QStringList sentences;
    const int days = attributes.recoverableDays.value_or(0);
    if (days > 0) {
        const QString until = dayText(now + UnixSeconds(days) * 86'400);
        //: %1 is a date.
        sentences.append(days == 1 ? Removal::tr("It can be recovered for 1 day, until %1.").arg(until)
                                   : Removal::tr("It can be recovered for %Ln days, until %1.", nullptr, days).arg(until));
    } else {
        sentences.append(Removal::tr("It can be recovered for as long as the vault is set to, 7 to 90 days."));
    }
    sentences.append(isKey ? Removal::tr("Its name stays taken until then, and nothing can be signed or decrypted with it.")
                           : Removal::tr("Its name stays taken until then, and its value cannot be read."));
    if (isPurgeable(attributes.recoveryLevel))
        sentences.append(Removal::tr("Who may purge can end it earlier."));
    else
        sentences.append(protection(attributes.recoveryLevel));
    return sentences.join(u' ');
}

RemovalText deletion(bool isKey, const VaultItem &item, UnixSeconds now)
{
    RemovalText text;
    text.title = isKey ? Removal::tr("Delete key") : Removal::tr("Delete secret");
    text.question = isKey ? Removal::tr("Delete this key with all its versions?")
                          : Removal::tr("Delete this secret with all its versions?");
    text.action = isKey ? Removal::tr("De&lete key") : Removal::tr("De&lete secret");
    const QString &level = item.attributes.recoveryLevel;
    text.isFinal = !level.contains("Recoverable"_L1);
    if (!text.isFinal) {
        text.consequence = recoverable(isKey, item.attributes, now);
    } else if (level.isEmpty()) {
        text.consequence = Removal::tr("The vault did not say whether it keeps what is deleted. It may be gone for good.");
    } else {
        text.consequence = isKey
            ? Removal::tr("This vault keeps nothing that is deleted: the key is gone for good, at once. What it encrypted "
                          "can then never be read again.")
            : Removal::tr("This vault keeps nothing that is deleted: the secret is gone for good, at once.");
        text.action = isKey ? Removal::tr("De&lete key forever") : Removal::tr("De&lete secret forever");
    }
    return text;
}

RemovalText purge(bool isKey, const VaultItem &item)
{
    RemovalText text;
    text.title = isKey ? Removal::tr("Purge deleted key") : Removal::tr("Purge deleted secret");
    text.question = isKey ? Removal::tr("Purge this deleted key forever?") : Removal::tr("Purge this deleted secret forever?");
    text.action = Removal::tr("&Purge forever");
    text.isFinal = true;
    const QString &level = item.attributes.recoveryLevel;
    if (!level.isEmpty() && !isPurgeable(level)) {
        const QString day = item.scheduledPurgeDate ? exactDate(*item.scheduledPurgeDate) : QString();
        //: Purge protection; %1 is the recovery level, %2 a date with its time.
        text.obstacle = day.isEmpty()
            ? Removal::tr("Purge protection is on for this vault (recovery level %1): nobody can purge it before its "
                          "time is over. The vault then purges it by itself.").arg(level)
            : Removal::tr("Purge protection is on for this vault (recovery level %1): nobody can purge it before %2. "
                          "The vault then purges it by itself.").arg(level, day);
        return text;
    }
    text.consequence = isKey
        ? Removal::tr("All its versions are destroyed at once, and nobody can bring them back. What the key encrypted can "
                      "then never be read again.")
        : Removal::tr("All its versions are destroyed at once, and nobody can bring them back.");
    return text;
}

} // namespace

RemovalText removalText(VaultJobOperation operation, bool isKey, const VaultItem &item, UnixSeconds now)
{
    RemovalText text = operation == VaultJobOperation::Purge ? purge(isKey, item) : deletion(isKey, item, now);
    if (item.managed) {
        text.obstacle = managedObstacle(isKey);
        text.consequence.clear();
    }
    return text;
}

QString dayText(UnixSeconds date)
{
    return QDateTime::fromSecsSinceEpoch(date).date().toString(Qt::ISODate);
}

} // namespace vault
