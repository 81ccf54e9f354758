// SPDX-License-Identifier: Apache-2.0
// The plan and the order of the work; what is asked of the vaults for one line is in secretcopywork.cpp.
#include "models/secretcopy.h"

#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "network/keyvault/secretclient.h"
#include "network/workerthreads.h"

#include <utility>

namespace vault {

namespace {

constexpr int linesPerTurn = 250; ///< What needs no request is done in turns, so that the window stays alive.

} // namespace

SecretCopy::SecretCopy(QList<VaultItem> secrets, SecretClient &source, ErrorLogModel &sourceErrors,
                       const SecretCopyTarget &target, QObject *parent)
    : QObject(parent), m_source(source), m_sourceErrors(sourceErrors), m_target(target), m_secrets(std::move(secrets))
{
    m_lines.reserve(std::size_t(m_secrets.size()));
    for (const VaultItem &item : std::as_const(m_secrets)) {
        SecretCopyLine line;
        line.source = &item;
        line.isReadable = item.attributes.enabled;
        line.isWanted = !item.managed;
        m_lines.push_back(std::move(line));
    }
    for (const auto kind : {ItemListKind::Secrets, ItemListKind::DeletedSecrets})
        connect(target.lists.list(kind), &ItemTableModel::stateChanged, this, &SecretCopy::startNext);
    connect(&target.jobs, &VaultJobs::jobEnded, this, &SecretCopy::noteJobEnd);
}

SecretCopy::~SecretCopy()
{
    freeElsewhere(std::move(m_lines));
    freeElsewhere(std::move(m_secrets));
}

SecretCopyLine &SecretCopy::lineAt(int row)
{
    m_tally.reset();
    return m_lines[std::size_t(row)];
}

bool SecretCopy::isBusy() const
{
    return m_phase != Phase::Idle && m_phase != Phase::Planned && m_phase != Phase::Ended;
}

void SecretCopy::setOptions(const SecretCopyOptions &options)
{
    if (isBusy() || options == m_options)
        return;
    m_options = options;
    m_tally.reset();
    Q_EMIT changed();
}

void SecretCopy::setWanted(int row, bool isWanted)
{
    if (isBusy() || lineAt(row).isWanted == isWanted)
        return;
    lineAt(row).isWanted = isWanted;
    Q_EMIT lineChanged(row);
    Q_EMIT changed();
}

/// All at once, where one of them is asked for: a plan is told by a dozen of these.
const SecretCopy::Tally &SecretCopy::tally() const
{
    if (m_tally)
        return *m_tally;
    m_tally.emplace();
    for (const SecretCopyLine &line : m_lines) {
        if (line.state == CopyState::Planned)
            ++m_tally->actions[size_t(actionFor(line, m_options))];
        if (line.isWanted)
            ++m_tally->targets[size_t(line.target)];
        ++m_tally->states[size_t(line.state)];
    }
    return *m_tally;
}

int SecretCopy::count(CopyAction action) const
{
    return tally().actions[size_t(action)];
}

int SecretCopy::count(CopyTarget target) const
{
    return tally().targets[size_t(target)];
}

int SecretCopy::count(CopyState state) const
{
    return tally().states[size_t(state)];
}

int SecretCopy::writeCount() const
{
    if (m_options.existing == ExistingChoice::Stop && count(CopyAction::SkipTaken) > 0)
        return 0;
    return count(CopyAction::Create) + count(CopyAction::AddVersion);
}

void SecretCopy::check()
{
    if (isBusy())
        return;
    std::vector<int> rows;
    std::vector<std::shared_ptr<const ApiError>> errors; // Each many strings.
    for (int row = 0; row < int(m_lines.size()); ++row) {
        SecretCopyLine &line = lineAt(row);
        if (line.state == CopyState::Done || line.state == CopyState::Unclear)
            continue;
        line.state = CopyState::Planned;
        line.target = CopyTarget::Unchecked;
        line.isSoftDeleteUnknown = false;
        line.comparison = CopyComparison::None;
        if (line.error)
            errors.push_back(std::move(line.error));
        rows.push_back(row);
    }
    if (!errors.empty())
        freeElsewhere(std::move(errors));
    m_hasLoggedCheck = false;
    begin(Phase::Checking, Phase::Planned, rows, &SecretCopy::checkLine);
}

void SecretCopy::compareValues()
{
    if (m_phase != Phase::Planned)
        return;
    std::vector<int> rows;
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const SecretCopyLine &line = lineAt(row);
        if (line.state == CopyState::Planned && line.target == CopyTarget::Taken && line.isReadable)
            rows.push_back(row);
    }
    begin(Phase::Comparing, Phase::Planned, rows, &SecretCopy::readBoth);
}

void SecretCopy::recoverDeleted()
{
    if (m_phase != Phase::Planned)
        return;
    std::vector<int> rows;
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (actionAt(row) == CopyAction::SkipInSoftDelete)
            rows.push_back(row);
    }
    begin(Phase::Recovering, Phase::Planned, rows, &SecretCopy::recoverLine);
}

void SecretCopy::run()
{
    if (m_phase != Phase::Planned || writeCount() == 0)
        return;
    std::vector<int> rows;
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (lineAt(row).state != CopyState::Planned || !writes(actionAt(row)))
            continue;
        lineAt(row).state = CopyState::Waiting;
        rows.push_back(row);
    }
    begin(Phase::Copying, Phase::Ended, rows, &SecretCopy::copyLine);
}

void SecretCopy::checkOutcomes()
{
    if (isBusy())
        return;
    std::vector<int> rows;
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (lineAt(row).state == CopyState::Unclear)
            rows.push_back(row);
    }
    begin(Phase::Comparing, m_phase, rows, &SecretCopy::readBoth);
}

void SecretCopy::begin(Phase phase, Phase next, const std::vector<int> &rows, Step step)
{
    m_phase = phase;
    m_next = next;
    m_step = step;
    m_queue.assign(rows.cbegin(), rows.cend());
    Q_EMIT changed();
    startNext();
}

void SecretCopy::startNext()
{
    // Lists that are about to be complete spare a request for every name.
    if (!isBusy() || (m_phase == Phase::Checking && areListsLoading()))
        return;
    for (int turn = 0; turn < linesPerTurn && !m_queue.empty(); ++turn) {
        if (int(m_requests.size() + m_jobs.size()) >= requestLimit)
            return;
        const int row = m_queue.front();
        m_queue.pop_front();
        (this->*m_step)(row);
    }
    if (!m_queue.empty())
        QMetaObject::invokeMethod(this, &SecretCopy::startNext, Qt::QueuedConnection);
    else if (m_requests.empty() && m_jobs.empty())
        endPhase();
}

void SecretCopy::endLine(int row)
{
    m_requests.erase(row);
    m_tally.reset();
    Q_EMIT lineChanged(row);
    startNext();
}

void SecretCopy::endPhase()
{
    m_phase = m_next;
    m_tally.reset();
    Q_EMIT changed();
}

void SecretCopy::cancel()
{
    if (!isBusy())
        return;
    m_queue.clear();
    m_jobs.clear(); // The vault goes on with those.
    for (int row = 0; row < int(m_lines.size()); ++row) {
        SecretCopyLine &line = lineAt(row);
        if (line.state == CopyState::Writing)
            continue;
        m_requests.erase(row);
        if (line.state == CopyState::Waiting || line.state == CopyState::Reading)
            line.state = CopyState::Stopped;
    }
    if (m_requests.empty())
        endPhase();
    else
        Q_EMIT changed();
}

bool SecretCopy::areListsLoading() const
{
    return m_target.lists.list(ItemListKind::Secrets)->state() == ListState::Loading
        || m_target.lists.list(ItemListKind::DeletedSecrets)->state() == ListState::Loading;
}

} // namespace vault
