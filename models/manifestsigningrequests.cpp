// SPDX-License-Identifier: Apache-2.0
// Asking the vault for a line's signature, and what its answer means for the run.
#include "models/manifestpace.h"
#include "models/manifestsigning.h"
#include "network/crypto/publickey.h"
#include "network/keyvault/routes.h"

namespace vault {

namespace {

/// Whether the vault may have signed although no signature came.
bool mayBeSigned(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Transport:
        return error.reason != ErrorReason::HostNotFound && error.reason != ErrorReason::ConnectionRefused
            && error.reason != ErrorReason::NetworkUnreachable && error.reason != ErrorReason::NotTls
            && error.reason != ErrorReason::ProxyFailed;
    case ErrorKind::Http: return error.statusClass() == StatusClass::ServerError;
    case ErrorKind::Payload: return true;
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::Refused: return false;
    }
    return true;
}

} // namespace

void ManifestSigning::sign(int row)
{
    // The pace counts from request to request.
    const auto interval = manifestInterval(m_task.key.key);
    const auto since = m_sinceRequest.isValid() ? std::chrono::milliseconds(m_sinceRequest.elapsed()) : interval;
    if (since < interval) {
        m_timer.start(interval - since);
        return;
    }
    if (const auto noted = m_state.noteAsked(m_lines.key(row)); !noted) {
        stop(noted.error());
        return;
    }
    m_sinceRequest.start();
    setState(row, ManifestLineState::Signing);
    const bool canNameVersion = takesVersion(Operation::Sign, m_keys.endpoint().routeForm());
    const ObjectId &id = m_task.key.properties.id;
    auto request = m_keys.sign(id.name, canNameVersion ? id.version : QString(), m_task.algorithm,
                               m_lines.digest(row));
    m_request = CancelGuard(request);
    request.then(this, [this, row](Result<KeyOperationResult> result) {
        if (isRunning())
            takeAnswer(row, result);
    });
}

void ManifestSigning::takeAnswer(int row, const Result<KeyOperationResult> &result)
{
    if (result) {
        takeSignature(row, *result);
        return;
    }
    const bool isOpen = mayBeSigned(result.error());
    if (isOpen)
        m_lines.known.unanswered.insert(m_lines.key(row));
    const auto noted = isOpen ? Result<void>() : m_state.noteRefused(m_lines.key(row));
    setState(row, isOpen ? ManifestLineState::Unanswered : ManifestLineState::Waiting);
    if (result.error().httpStatus == 429 && noted && m_throttleRound < mostThrottleRounds && !m_isPausing)
        throttle(result.error());
    else
        stop(result.error());
}

void ManifestSigning::takeSignature(int row, const KeyOperationResult &result)
{
    GivenSignature given;
    given.row = row;
    given.keyId = result.keyId;
    given.bytes = result.value.view().toByteArray();
    given.requestId = result.requestId;
    // Where the routes name no version, a newer one may have become the current one and have signed.
    const auto verified = verifyLocally(m_task.key.key, m_task.algorithm, m_lines.digest(row), given.bytes);
    given.isVerified = verified.value_or(false);
    const bool isOther = !given.keyId.version.isEmpty() && given.keyId.version != m_task.key.properties.id.version;
    given.isChecked = verified && (given.isVerified || !isOther);
    Q_EMIT signatureGiven(given);
    if (!given.isVerified) {
        const auto noted = m_state.noteRefused(m_lines.key(row));
        setState(row, ManifestLineState::Waiting);
        stop(!verified ? verified.error()
                 : noted ? ApiError::payload(ErrorReason::SignatureInvalid, m_task.algorithm)
                         : noted.error());
        return;
    }
    m_throttleRound = 0;
    const ManifestState::Signature signature{given.bytes, given.requestId};
    m_lines.known.signatures.insert(m_lines.key(row), signature);
    setState(row, ManifestLineState::Signed);
    const auto kept = m_state.noteSigned(m_lines.key(row), signature);
    Q_EMIT lineSigned(row);
    if (kept) {
        goOn();
        return;
    }
    m_unkept.append(row);
    stop(kept.error());
}

void ManifestSigning::throttle(const ApiError &error)
{
    ++m_throttleRound;
    m_isThrottled = true;
    const auto length = m_fixedPause.value_or(throttlePause(error, m_throttleRound));
    m_timer.start(length);
    Q_EMIT throttled(int(std::chrono::ceil<std::chrono::seconds>(length).count()));
    Q_EMIT changed();
}

int ManifestSigning::secondsLeft() const
{
    return m_isThrottled ? std::max(1, (m_timer.remainingTime() + 999) / 1000) : 0;
}

} // namespace vault
