// SPDX-License-Identifier: Apache-2.0
// What a SecretCopy asks of the two vaults for one line.
#include "models/secretcopy.h"

#include "models/errorlogmodel.h"
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"

#include <memory>
#include <utility>

namespace vault {

SecretClient &SecretCopy::targetSecrets() const
{
    return m_target.jobs.session().secrets();
}

template<typename T, typename Taker>
void SecretCopy::ask(int row, Pending<T> request, Taker taker)
{
    m_requests[row] = CancelGuard(request);
    request.then(this, [taker = std::move(taker)](Result<T> result) mutable { taker(std::move(result)); });
}

void SecretCopy::checkLine(int row)
{
    const QString &name = lineAt(row).source->id.name;
    const ItemTableModel *secrets = m_target.lists.list(ItemListKind::Secrets);
    const ItemTableModel *deleted = m_target.lists.list(ItemListKind::DeletedSecrets);
    if (secrets->rowOf(name) >= 0)
        noteTarget(row, CopyTarget::Taken);
    else if (secrets->state() != ListState::Complete)
        lookForVersions(row);
    else if (deleted->rowOf(name) >= 0)
        noteTarget(row, CopyTarget::InSoftDelete);
    else if (deleted->state() != ListState::Complete)
        lookForDeleted(row);
    else
        noteTarget(row, CopyTarget::Free);
}

void SecretCopy::noteTarget(int row, CopyTarget target)
{
    lineAt(row).target = target;
    m_requests.erase(row);
    Q_EMIT lineChanged(row);
}

void SecretCopy::lookForVersions(int row, const QUrl &nextLink)
{
    ask(row, targetSecrets().listVersions(lineAt(row).source->id.name, nextLink), [this, row](Result<ItemPage> page) {
        if (!page) {
            noteUnreadable(row, page.error());
            return;
        }
        if (!page->items.isEmpty()) {
            noteTarget(row, CopyTarget::Taken);
            startNext();
        } else if (!page->nextLink.isEmpty()) {
            lookForVersions(row, page->nextLink);
        } else {
            lookForDeleted(row);
        }
    });
}

void SecretCopy::lookForDeleted(int row)
{
    ask(row, targetSecrets().getDeleted(lineAt(row).source->id.name), [this, row](const Result<SecretBundle> &deleted) {
        if (!deleted && deleted.error().httpStatus != 404 && deleted.error().httpStatus != 403) {
            noteUnreadable(row, deleted.error());
            return;
        }
        lineAt(row).isSoftDeleteUnknown = !deleted && deleted.error().httpStatus == 403;
        noteTarget(row, deleted ? CopyTarget::InSoftDelete : CopyTarget::Free);
        startNext();
    });
}

void SecretCopy::noteUnreadable(int row, const ApiError &error)
{
    if (!std::exchange(m_hasLoggedCheck, true))
        m_target.errors.append(error);
    lineAt(row).error = std::make_shared<const ApiError>(error);
    lineAt(row).target = CopyTarget::Unreadable;
    endLine(row);
}

void SecretCopy::readBoth(int row)
{
    const QString name = lineAt(row).source->id.name;
    ask(row, m_source.get(name), [this, row, name](Result<SecretBundle> here) {
        if (!here || !here->value) {
            failBoth(row, here ? ApiError::payload(ErrorReason::WrongShape, QStringLiteral("value")) : here.error(), m_sourceErrors);
            return;
        }
        // A continuation must be copyable; the one buffer is wiped with the last copy.
        const auto value = std::make_shared<const SecretBuffer>(std::move(*here->value));
        ask(row, targetSecrets().get(name), [this, row, value](const Result<SecretBundle> &there) {
            if (!there || !there->value)
                failBoth(row, there ? ApiError::payload(ErrorReason::WrongShape, QStringLiteral("value")) : there.error(), m_target.errors);
            else
                takeBoth(row, *value, *there);
        });
    });
}

void SecretCopy::takeBoth(int row, const SecretBuffer &here, const SecretBundle &there)
{
    SecretCopyLine &line = lineAt(row);
    const bool isEqual = here.view() == there.value->view();
    line.comparison = isEqual ? CopyComparison::Equal : CopyComparison::Different;
    if (line.state == CopyState::Unclear) {
        line.state = isEqual ? CopyState::Done : CopyState::Failed;
        if (isEqual) {
            line.madeVersion = there.properties.id.version;
            line.error.reset();
            m_target.lists.list(ItemListKind::Secrets)->upsert(there.properties);
            Q_EMIT copied(there.properties);
        }
    }
    endLine(row);
}

void SecretCopy::failBoth(int row, const ApiError &error, ErrorLogModel &log)
{
    SecretCopyLine &line = lineAt(row);
    if (line.state == CopyState::Unclear && error.httpStatus == 404 && &log == &m_target.errors) {
        line.state = CopyState::Failed; // There is nothing: it did not arrive.
    } else {
        log.append(error);
        if (line.state != CopyState::Unclear) {
            line.comparison = CopyComparison::Failed;
            line.error = std::make_shared<const ApiError>(error);
        }
    }
    endLine(row);
}

void SecretCopy::recoverLine(int row)
{
    const QString &name = lineAt(row).source->id.name;
    const ItemTableModel *deleted = m_target.lists.list(ItemListKind::DeletedSecrets);
    VaultItem item;
    if (const int listed = deleted->rowOf(name); listed >= 0)
        item = deleted->itemAt(listed);
    else
        item.id.name = name;
    m_jobs.emplace(m_target.jobs.start(VaultJobOperation::Recover, false, item), row);
}

void SecretCopy::noteJobEnd(int id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    const int row = found->second;
    m_jobs.erase(found);
    const VaultJob *job = m_target.jobs.find(id);
    if (job != nullptr && job->operation == VaultJobOperation::Recover && job->state == VaultJobState::Done)
        lineAt(row).target = CopyTarget::Taken;
    else if (job != nullptr)
        lineAt(row).error = job->error ? std::make_shared<const ApiError>(*job->error) : nullptr;
    endLine(row);
}

void SecretCopy::copyLine(int row)
{
    lineAt(row).state = CopyState::Reading;
    Q_EMIT lineChanged(row);
    if (lineAt(row).target == CopyTarget::Free)
        makeSureItIsFree(row);
    else
        readSource(row);
}

void SecretCopy::makeSureItIsFree(int row)
{
    // The plan may be hours old, and the vault has no way to create only what is not there.
    ask(row, targetSecrets().listVersions(lineAt(row).source->id.name), [this, row](const Result<ItemPage> &page) {
        if (!page || page->items.isEmpty()) {
            readSource(row);
            return;
        }
        lineAt(row).target = CopyTarget::Taken;
        lineAt(row).state = CopyState::Planned;
        endLine(row);
    });
}

void SecretCopy::readSource(int row)
{
    ask(row, m_source.get(lineAt(row).source->id.name), [this, row](Result<SecretBundle> bundle) {
        if (bundle && bundle->value) {
            write(row, std::move(*bundle));
            return;
        }
        SecretCopyLine &line = lineAt(row);
        line.error = std::make_shared<const ApiError>(
            bundle ? ApiError::payload(ErrorReason::WrongShape, QStringLiteral("value")) : bundle.error());
        line.state = CopyState::Failed;
        line.ended = m_target.jobs.now();
        m_sourceErrors.append(*line.error);
        endLine(row);
    });
}

void SecretCopy::write(int row, SecretBundle &&bundle)
{
    SecretCopyLine &line = lineAt(row);
    line.state = CopyState::Writing;
    Q_EMIT lineChanged(row);
    // The parameters and the value in them are wiped as this function ends; the request has its own buffer.
    const SetSecretParameters parameters = parametersOf(std::move(bundle), m_options);
    ask(row, targetSecrets().set(line.source->id.name, parameters),
        [this, row](const Result<SecretBundle> &made) { takeWritten(row, made); });
}

void SecretCopy::takeWritten(int row, const Result<SecretBundle> &made)
{
    SecretCopyLine &line = lineAt(row);
    line.ended = m_target.jobs.now();
    if (made) {
        line.state = CopyState::Done;
        line.madeVersion = made->properties.id.version;
        m_target.lists.list(ItemListKind::Secrets)->upsert(made->properties);
        Q_EMIT copied(made->properties);
    } else {
        line.error = std::make_shared<const ApiError>(made.error());
        line.state = isOutcomeUnclear(made.error()) ? CopyState::Unclear : CopyState::Failed;
        if (isNameInSoftDelete(made.error()))
            line.target = CopyTarget::InSoftDelete;
        m_target.errors.append(made.error());
    }
    endLine(row);
}

} // namespace vault
