// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkchange.h"
#include "network/http/apierror.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vault {

/// Where one object of a bulk change stands.
enum class BulkState {
    Ready, ///< Planned; nothing asked for yet.
    Unchanged, ///< Has already what is asked for.
    Refused, ///< Before anything was sent: see the plan's obstacle.
    Queued,
    Sent,
    Accepted, ///< The vault took it and is at it: deletions and recoveries take it a while.
    Done,
    Failed, ///< Certainly not done; error says why.
    Unknown, ///< The request went out and no answer came that tells what became of it. Not repeated; can be checked.
    NotApplied, ///< Checked after that: the vault does not hold it.
    ChangedMeanwhile, ///< By somebody else since it was listed. Nothing was sent; planned anew from what is there now.
    NotComparable, ///< What stands there now may not be read, so tags of others could be overwritten. Nothing was sent.
    Canceled, ///< Before it was sent.
};

constexpr bool isUnderWay(BulkState state)
{
    return state == BulkState::Queued || state == BulkState::Sent || state == BulkState::Accepted;
}

/// One object of a bulk change. The error is shared because few lines have one.
struct BulkLine {
    VaultItem item; ///< As last known.
    BulkPlan plan;
    BulkState state = BulkState::Ready;
    std::shared_ptr<const ApiError> error;
    bool isComparedNot = false; ///< The person wants it sent without a comparison.
};

/// What became of a line.
struct BulkOutcome {
    BulkState state = BulkState::Done;
    std::optional<VaultItem> now; ///< What the vault holds, where that is known.
    std::optional<ApiError> error;
};

/// Carries out single lines of a bulk change. Each begin() or check() ends in one ended(), maybe before it returns.
class BulkWorker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Sends the line's request at most once.
    virtual void begin(int line, const BulkLine &what, const BulkChange &change) = 0;
    /// Looks what became of a request without an answer: Done, NotApplied, or Unknown still.
    virtual void check(int line, const BulkLine &what, const BulkChange &change) = 0;
    /// Ends what was begun and not sent yet, as Canceled.
    virtual void withdraw() {}

Q_SIGNALS:
    void accepted(int line); ///< The vault is at it: others may begin.
    void ended(int line, const vault::BulkOutcome &outcome);
};

/// The outcome of a changing request, or of the reading before it, that failed: Unknown where the change may have been
/// carried out.
BulkOutcome outcomeOf(const ApiError &error);

} // namespace vault
