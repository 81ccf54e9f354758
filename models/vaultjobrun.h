// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultjob.h"
#include "network/http/cancelguard.h"
#include "network/http/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace vault {

class RequestGate;
class VaultSession;

/// Carries one job through (protocol.md §6): sends its request once, then asks until the vault is through with it. Only
/// a refusal that names a deletion still under way (409 ObjectIsBeingDeleted) leads to another request, after that
/// deletion is through: the first one did nothing.
///
/// Asking is reading the deleted object (Delete) or the object (Recover): 404 goes on, 200 ends it, and so does the 403
/// of a disabled object. Any other 403 of the vault's own says that this person may not look: done, but unconfirmed.
class VaultJobRun : public QObject
{
    Q_OBJECT
public:
    /// gate outlives the run.
    VaultJobRun(VaultSession &session, RequestGate &gate, VaultJob job, VaultJobPace pace, QObject *parent = nullptr);
    ~VaultJobRun() override;

    const VaultJob &job() const { return m_job; }

    void start();
    void stop(); ///< Ends the waiting, not what the vault does.
    void resume(); ///< Asks again, with new patience, where the vault had taken the request.

Q_SIGNALS:
    void changed();
    void accepted(); ///< Before changed(): the object left the list that it was in.
    void ended();

private:
    template<typename T, typename Handler>
    void request(Pending<T> pending, Handler handler);
    template<typename T, typename Handler>
    void takeResult(Result<T> result, Handler handler);
    void leaveGate();
    void send();
    void sendNow();
    void ask();
    void askNow();
    void takeAnswer(Result<VaultItem> answer);
    void takeSight(Result<VaultItem> sight);
    void wait(VaultJobState state);
    void setState(VaultJobState state);
    void finish(bool isConfirmed);
    void fail(const ApiError &error);

    VaultSession &m_session;
    RequestGate &m_gate;
    VaultJob m_job;
    VaultJobPace m_pace;
    QTimer m_step;
    QElapsedTimer m_waited;
    QElapsedTimer m_whole;
    CancelGuard m_guard;
    bool m_isInside = false; // Of the gate.
    int m_throttled = 0; // Answers of 429 in a row.
    unsigned m_number = 0; // Tells the answer that is waited for from a stale one.
};

} // namespace vault
