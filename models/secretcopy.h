// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopyplan.h"
#include "network/http/cancelguard.h"
#include "network/http/result.h"

#include <QObject>
#include <QUrl>

#include <array>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace vault {

class ErrorLogModel;
class SecretClient;
class VaultJobs;
class VaultLists;

/// The vault that secrets are copied to, as its view has it; it must outlive the copy.
struct SecretCopyTarget {
    VaultLists &lists;
    VaultJobs &jobs;
    ErrorLogModel &errors;
};

/// A copy of secrets to another open vault: first a dry run that only looks, then the run. At most four requests are
/// under way at a time. A value passes from a GET at the source to one PUT at the target in a buffer that is wiped; every
/// PUT is sent exactly once. Failures stand in their lines and in the error log of the vault that they came from.
class SecretCopy : public QObject
{
    Q_OBJECT
public:
    static constexpr int requestLimit = 4;

    enum class Phase {
        Idle, ///< Nothing looked at yet.
        Checking,
        Planned,
        Comparing,
        Recovering, ///< Names out of soft delete at the target.
        Copying,
        Ended, ///< A run did: lines say what became of them.
    };

    /// sourceErrors: where failures of reading go. A certificate's secret is not wanted at first: only its value would
    /// arrive, not the certificate.
    SecretCopy(QList<VaultItem> secrets, SecretClient &source, ErrorLogModel &sourceErrors,
               const SecretCopyTarget &target, QObject *parent = nullptr);
    ~SecretCopy() override;

    const std::vector<SecretCopyLine> &lines() const { return m_lines; }
    QList<VaultItem> secrets() const { return m_secrets; } ///< Lines point to these as long as one holds them.
    CopyAction actionAt(int row) const { return actionFor(m_lines[std::size_t(row)], m_options); }
    const SecretCopyOptions &options() const { return m_options; }
    void setOptions(const SecretCopyOptions &options);
    void setWanted(int row, bool isWanted);
    Phase phase() const { return m_phase; }
    bool isBusy() const;
    int count(CopyAction action) const; ///< Of the lines that no run has touched.
    int count(CopyTarget target) const;
    int count(CopyState state) const;
    /// What run() would write. None where a name is taken and the choice is to stop then.
    int writeCount() const;

    /// The dry run: looks names up in the target's lists, or where those are not complete, at the target. Reads no value.
    void check();
    /// Reads the values of both sides of every name that is taken, and tells which are equal; both are wiped at once.
    void compareValues();
    /// Recovers the wanted names that are in soft delete at the target, as jobs of that vault, and looks again.
    void recoverDeleted();
    /// Only after a plan; lines that did not come through are taken up again by check().
    void run();
    /// What has not begun does not begin. What is being written is awaited.
    void cancel();
    /// Of the lines whose outcome is not known: reads both values and compares them.
    void checkOutcomes();

Q_SIGNALS:
    void lineChanged(int row);
    void changed(); ///< Phase, options or many lines.
    void copied(const vault::VaultItem &atTarget);

private:
    /// How many lines there are of each.
    struct Tally {
        std::array<int, std::size_t(CopyAction::SkipUnreadable) + 1> actions{};
        std::array<int, std::size_t(CopyTarget::Unreadable) + 1> targets{};
        std::array<int, std::size_t(CopyState::Stopped) + 1> states{};
    };
    using Step = void (SecretCopy::*)(int row);

    void begin(Phase phase, Phase next, const std::vector<int> &rows, Step step);
    void startNext();
    void endLine(int row);
    void endPhase();
    template<typename T, typename Taker>
    void ask(int row, Pending<T> request, Taker taker);

    void checkLine(int row);
    void lookForVersions(int row, const QUrl &nextLink = {});
    void lookForDeleted(int row);
    void noteTarget(int row, CopyTarget target);
    void noteUnreadable(int row, const ApiError &error);
    void readBoth(int row);
    void takeBoth(int row, const SecretBuffer &here, const SecretBundle &there);
    void failBoth(int row, const ApiError &error, ErrorLogModel &log);
    void recoverLine(int row);
    void noteJobEnd(int id);
    void copyLine(int row);
    void makeSureItIsFree(int row);
    void readSource(int row);
    void write(int row, SecretBundle &&bundle);
    void takeWritten(int row, const Result<SecretBundle> &made);
    bool areListsLoading() const;
    SecretClient &targetSecrets() const;
    SecretCopyLine &lineAt(int row); ///< To be changed.
    const Tally &tally() const;

    SecretClient &m_source;
    ErrorLogModel &m_sourceErrors;
    SecretCopyTarget m_target;
    SecretCopyOptions m_options;
    QList<VaultItem> m_secrets; ///< Never changed: lines point to them.
    std::vector<SecretCopyLine> m_lines;
    mutable std::optional<Tally> m_tally; ///< Until a line changes.
    Phase m_phase = Phase::Idle;
    Phase m_next = Phase::Planned; ///< The one after what is under way.
    Step m_step = nullptr;
    std::deque<int> m_queue;
    std::map<int, CancelGuard> m_requests; ///< By line, while one is under way.
    std::map<int, int> m_jobs; ///< Recoveries that are awaited: job to line.
    bool m_hasLoggedCheck = false; ///< A vault that lets nobody look fails for every name: told once.
};

} // namespace vault
