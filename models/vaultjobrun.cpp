// SPDX-License-Identifier: Apache-2.0
#include "models/vaultjobrun.h"

#include "models/requestgate.h"
#include "network/connections/vaultsession.h"

#include <type_traits>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

// Of one request: then the vault is too busy for it.
constexpr int mostThrottled = 8;

bool isEnvelope(const ApiError &error, int status)
{
    return error.kind == ErrorKind::Http && error.reason == ErrorReason::Envelope && error.httpStatus == status;
}

bool isBeingDeleted(const ApiError &error)
{
    return isEnvelope(error, 409) && error.decisiveCode() == "ObjectIsBeingDeleted"_L1;
}

/// The vault's answer about an object that is there, but disabled.
bool isDisabledObject(const ApiError &error)
{
    const QString code = error.decisiveCode();
    return isEnvelope(error, 403)
        && (code == "AccessDenied"_L1 || code == "SecretDisabled"_L1 || code == "KeyDisabled"_L1);
}

/// Looking is not permitted to this person; the network between (firewall, private link) is another matter.
bool isForbiddenToLook(const ApiError &error)
{
    const QString code = error.decisiveCode();
    return isEnvelope(error, 403)
        && (code == "ForbiddenByPolicy"_L1 || code == "ForbiddenByRbac"_L1 || code == "Forbidden"_L1);
}

} // namespace

VaultJobRun::VaultJobRun(VaultSession &session, RequestGate &gate, VaultJob job, VaultJobPace pace, QObject *parent)
    : QObject(parent), m_session(session), m_gate(gate), m_job(std::move(job)), m_pace(pace)
{
    m_step.setSingleShot(true);
    m_step.setInterval(pace.step);
    connect(&m_step, &QTimer::timeout, this, &VaultJobRun::ask);
}

VaultJobRun::~VaultJobRun()
{
    m_gate.forget(this);
    leaveGate();
}

void VaultJobRun::start()
{
    m_whole.start();
    m_waited.start();
    send();
}

void VaultJobRun::stop()
{
    if (!isActive(m_job.state))
        return;
    m_gate.forget(this);
    m_guard.cancel();
    ++m_number;
    leaveGate();
    setState(VaultJobState::Stopped);
    Q_EMIT ended();
}

void VaultJobRun::resume()
{
    if (isActive(m_job.state) || !m_job.isAccepted || m_job.isConfirmed)
        return;
    m_job.error.reset();
    m_job.isOverdue = false;
    m_waited.start();
    setState(VaultJobState::Polling);
    ask();
}

/// Hands handler what the vault tells of the object, once; nothing after stop(). A value that came along is wiped here.
template<typename T, typename Handler>
void VaultJobRun::request(Pending<T> pending, Handler handler)
{
    m_guard = CancelGuard(pending);
    pending.then(this, [this, handler, number = ++m_number](Result<T> result) {
        if (number == m_number)
            takeResult<T>(std::move(result), handler);
    });
}

template<typename T, typename Handler>
void VaultJobRun::takeResult(Result<T> result, Handler handler)
{
    const bool isThrottled = !result && result.error().httpStatus == 429;
    if (isThrottled)
        m_gate.noteThrottled(result.error());
    else
        m_gate.noteAnswered();
    if (isThrottled && ++m_throttled < mostThrottled) {
        const auto again = m_job.state == VaultJobState::Sent ? &VaultJobRun::sendNow : &VaultJobRun::askNow;
        if (m_job.state == VaultJobState::Sent) {
            m_job.isSent = false;
            setState(VaultJobState::Queued);
        }
        m_gate.enterFirst(this, [this, again] { (this->*again)(); });
        leaveGate();
        return;
    }
    m_throttled = 0;
    leaveGate();
    if (!result)
        (this->*handler)(tl::make_unexpected(std::move(result.error())));
    else if constexpr (std::is_void_v<T>)
        (this->*handler)(m_job.item);
    else
        (this->*handler)(std::move(result->properties));
}

void VaultJobRun::leaveGate()
{
    if (std::exchange(m_isInside, false))
        m_gate.leave();
}

void VaultJobRun::send()
{
    if (!m_gate.hasRoom())
        setState(VaultJobState::Queued);
    m_gate.enter(this, [this] { sendNow(); });
}

void VaultJobRun::sendNow()
{
    m_isInside = true;
    // Waiting for a turn was no waiting for the vault.
    if (!std::exchange(m_job.isSent, true))
        m_waited.start();
    setState(VaultJobState::Sent);
    const QString name = m_job.name();
    constexpr auto take = &VaultJobRun::takeAnswer;
    KeyClient &keys = m_session.keys();
    SecretClient &secrets = m_session.secrets();
    switch (m_job.operation) {
    case VaultJobOperation::Delete:
        m_job.isKey ? request(keys.deleteKey(name), take) : request(secrets.deleteSecret(name), take);
        break;
    case VaultJobOperation::Recover:
        m_job.isKey ? request(keys.recover(name), take) : request(secrets.recover(name), take);
        break;
    case VaultJobOperation::Purge:
        request(m_job.isKey ? keys.purge(name) : secrets.purge(name), take);
        break;
    }
}

void VaultJobRun::takeAnswer(Result<VaultItem> answer)
{
    if (!answer) {
        if (m_job.operation != VaultJobOperation::Delete && isBeingDeleted(answer.error())
            && !m_waited.hasExpired(m_pace.patience.count()))
            wait(VaultJobState::Waiting);
        else
            fail(answer.error());
        return;
    }
    m_job.isAccepted = true;
    m_job.item = std::move(*answer);
    // Without soft delete the answer speaks of no recovery (protocol.md §2).
    m_job.isGone = m_job.operation == VaultJobOperation::Delete && m_job.item.recoveryId.isEmpty()
        && !m_job.item.deletedDate;
    Q_EMIT accepted();
    if (m_job.operation == VaultJobOperation::Purge || m_job.isGone)
        finish(true);
    else
        wait(VaultJobState::Polling);
}

void VaultJobRun::wait(VaultJobState state)
{
    setState(state);
    m_step.start();
}

void VaultJobRun::ask()
{
    m_gate.enter(this, [this] { askNow(); });
}

void VaultJobRun::askNow()
{
    m_isInside = true;
    const QString name = m_job.name();
    constexpr auto take = &VaultJobRun::takeSight;
    KeyClient &keys = m_session.keys();
    SecretClient &secrets = m_session.secrets();
    const bool asksForDeleted
        = m_job.state == VaultJobState::Waiting || m_job.operation == VaultJobOperation::Delete;
    if (m_job.isKey)
        request(asksForDeleted ? keys.getDeleted(name) : keys.get(name), take);
    else
        request(asksForDeleted ? secrets.getDeleted(name) : secrets.get(name), take);
}

void VaultJobRun::takeSight(Result<VaultItem> sight)
{
    const bool isThere = sight || isDisabledObject(sight.error());
    const bool isHidden = !isThere && isForbiddenToLook(sight.error());
    if (m_job.state == VaultJobState::Waiting) {
        // Where looking is forbidden, only the request itself can tell.
        if (isThere || isHidden)
            send();
        else if (isEnvelope(sight.error(), 404) && !m_waited.hasExpired(m_pace.patience.count()))
            wait(VaultJobState::Waiting);
        else
            fail(sight.error());
        return;
    }
    if (isThere || isHidden) {
        if (sight)
            m_job.item = std::move(*sight);
        finish(isThere);
    } else if (!isEnvelope(sight.error(), 404)) {
        fail(sight.error());
    } else if (m_waited.hasExpired(m_pace.patience.count())) {
        m_job.isOverdue = true;
        fail(sight.error());
    } else {
        wait(VaultJobState::Polling);
    }
}

void VaultJobRun::setState(VaultJobState state)
{
    m_step.stop();
    m_job.state = state;
    m_job.took = std::chrono::seconds(m_whole.elapsed() / 1000);
    Q_EMIT changed();
}

void VaultJobRun::finish(bool isConfirmed)
{
    m_job.isConfirmed = isConfirmed;
    setState(VaultJobState::Done);
    Q_EMIT ended();
}

void VaultJobRun::fail(const ApiError &error)
{
    m_job.error = error;
    setState(VaultJobState::Failed);
    Q_EMIT ended();
}

} // namespace vault
