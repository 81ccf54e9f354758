// SPDX-License-Identifier: Apache-2.0
#include "ui/copying/copytext.h"

#include "ui/errortext.h"

#include <QCoreApplication>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

struct Copying {
    Q_DECLARE_TR_FUNCTIONS(vault::Copying)
};

QString actionText(CopyAction action)
{
    switch (action) {
    case CopyAction::NotKnown: return Copying::tr("Not checked yet");
    case CopyAction::Create: return Copying::tr("Create");
    case CopyAction::AddVersion: return Copying::tr("Add a new version");
    case CopyAction::LeaveOut: return Copying::tr("Leave out");
    case CopyAction::SkipTaken: return Copying::tr("Skip: it exists there");
    case CopyAction::SkipEqual: return Copying::tr("Skip: same value there");
    case CopyAction::SkipInSoftDelete: return Copying::tr("Skip: recover it first");
    case CopyAction::SkipDisabled: return Copying::tr("Skip: disabled here");
    case CopyAction::SkipUnreadable: return Copying::tr("Skip: could not be checked");
    }
    return {};
}

} // namespace

QString copyTargetText(const SecretCopyLine &line)
{
    switch (line.target) {
    case CopyTarget::Unchecked: return Copying::tr("Not checked yet");
    case CopyTarget::Free:
        return line.isSoftDeleteUnknown ? Copying::tr("New (deleted secrets cannot be read)") : Copying::tr("New");
    case CopyTarget::Taken:
        switch (line.comparison) {
        case CopyComparison::None: return Copying::tr("Exists (not compared)");
        case CopyComparison::Equal: return Copying::tr("Exists with the same value");
        case CopyComparison::Different: return Copying::tr("Exists with another value");
        case CopyComparison::Failed: return Copying::tr("Exists; values could not be compared");
        }
        break;
    case CopyTarget::InSoftDelete: return Copying::tr("Name in soft delete");
    case CopyTarget::Unreadable: return Copying::tr("Could not be checked");
    }
    return {};
}

QString copyOutcomeText(const SecretCopyLine &line, CopyAction action)
{
    switch (line.state) {
    case CopyState::Planned: return actionText(action);
    case CopyState::Waiting: return Copying::tr("Waiting");
    case CopyState::Reading: return Copying::tr("Reading the value…");
    case CopyState::Writing: return Copying::tr("Writing…");
    case CopyState::Done: return Copying::tr("Copied");
    case CopyState::Failed:
        //: %1 is a line such as "403 Forbidden".
        return line.error ? Copying::tr("Failed: %1").arg(describe(*line.error).headline) : Copying::tr("Failed");
    case CopyState::Unclear: return Copying::tr("Not known: the answer was lost");
    case CopyState::Stopped: return Copying::tr("Stopped before it began");
    }
    return {};
}

QString copyNote(const SecretCopyLine &line, UnixSeconds now)
{
    QStringList notes;
    if (line.source->managed)
        notes.append(Copying::tr("Belongs to a certificate: only its value would be copied, not the certificate."));
    const Attributes &attributes = line.source->attributes;
    if (!attributes.enabled)
        notes.append(Copying::tr("Disabled: the vault refuses to read its value."));
    if (attributes.expires && *attributes.expires <= now)
        notes.append(Copying::tr("Expired; the copy would be, too, if dates are kept."));
    else if (attributes.notBefore && *attributes.notBefore > now)
        notes.append(Copying::tr("Not valid yet."));
    return notes.join(u' ');
}

QString copySummaryText(const SecretCopy &copy)
{
    const auto part = [](int count, const QString &text) { return count > 0 ? QStringList(text) : QStringList(); };
    QStringList parts;
    if (copy.phase() == SecretCopy::Phase::Ended || copy.count(CopyState::Done) > 0) {
        const int done = copy.count(CopyState::Done);
        const int failed = copy.count(CopyState::Failed);
        const int unclear = copy.count(CopyState::Unclear);
        const int stopped = copy.count(CopyState::Stopped);
        const int skipped = copy.count(CopyState::Planned);
        parts = part(done, Copying::tr("%n copied", nullptr, done)) + part(failed, Copying::tr("%n failed", nullptr, failed))
            + part(unclear, Copying::tr("%n not known", nullptr, unclear))
            + part(stopped, Copying::tr("%n stopped", nullptr, stopped))
            + part(skipped, Copying::tr("%n skipped", nullptr, skipped));
    } else {
        const int created = copy.count(CopyAction::Create);
        const int added = copy.count(CopyAction::AddVersion);
        const int unknown = copy.count(CopyAction::NotKnown);
        const int skipped = int(copy.lines().size()) - created - added - unknown;
        parts = part(created, Copying::tr("%n would be created", nullptr, created))
            + part(added, Copying::tr("%n would get a new version", nullptr, added))
            + part(skipped, Copying::tr("%n would be skipped", nullptr, skipped))
            + part(unknown, Copying::tr("%n not checked", nullptr, unknown));
    }
    return parts.isEmpty() ? QString() : parts.join(u", "_s) + u'.';
}

QString copyPhaseText(SecretCopy::Phase phase)
{
    switch (phase) {
    case SecretCopy::Phase::Checking: return Copying::tr("Looking names up at the target…");
    case SecretCopy::Phase::Comparing: return Copying::tr("Comparing values…");
    case SecretCopy::Phase::Recovering: return Copying::tr("Recovering at the target…");
    case SecretCopy::Phase::Copying: return Copying::tr("Copying…");
    case SecretCopy::Phase::Idle:
    case SecretCopy::Phase::Planned:
    case SecretCopy::Phase::Ended: break;
    }
    return {};
}

} // namespace vault
