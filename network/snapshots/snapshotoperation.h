// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/whenready.h"
#include "network/snapshots/snapshotfile.h"
#include "network/snapshots/snapshotkeys.h"
#include "network/workerthreads.h"

#include <QObject>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vault {

/// Where one connection's snapshot and its key lie.
struct SnapshotPlace {
    QString folder;
    QString connectionId;
    std::shared_ptr<SnapshotKeys> keys;

    SnapshotFile file() const { return {folder, connectionId}; }
};

/// One reading, writing or removing of a snapshot: first the key, on the thread of the caller, then the file, on another
/// one. One at a time in their order, so that what is removed does not come back by a writing that was under way. Deletes
/// itself at its end.
class SnapshotOperation : public QObject
{
public:
    ~SnapshotOperation() override;
    static void settle(std::chrono::milliseconds patience);

protected:
    explicit SnapshotOperation(SnapshotPlace place);

    void enqueue();
    void end();
    virtual void run() = 0;

    /// `work` answers a Result<T> on another thread, `done` takes it here as `done(Result<T> &&)`.
    template<typename T, typename Work, typename Done>
    void inBackground(Work work, Done done)
    {
        auto promise = std::make_shared<Promise<Result<T>>>();
        await<T>(promise->future(), std::move(done));
        workerThreads().start([promise, work = std::move(work)]() mutable {
            Result<T> result = work();
            // The pool's threads may end after OpenSSL has cleaned up at exit; what it keeps for this one would leak.
            OPENSSL_thread_stop();
            promise->finish(std::move(result));
        });
    }

    /// A step that was cancelled ends the operation.
    template<typename T, typename Done>
    void await(Pending<T> step, Done done)
    {
        whenReady<T>(this, std::move(step), [this, done = std::move(done)](std::optional<Result<T>> &&result) mutable {
            if (result)
                done(std::move(*result));
            else
                end();
        });
    }

    SnapshotPlace m_place;
};

class SnapshotLoad final : public SnapshotOperation
{
public:
    static Pending<std::optional<VaultSnapshot>> start(SnapshotPlace place);

private:
    using SnapshotOperation::SnapshotOperation;
    void run() override;
    void finish(Result<std::optional<VaultSnapshot>> &&result);

    Promise<Result<std::optional<VaultSnapshot>>> m_promise;
};

class SnapshotSave final : public SnapshotOperation
{
public:
    /// make: called and destroyed on another thread.
    static Pending<void> start(SnapshotPlace place, std::function<VaultSnapshot()> make);
    ~SnapshotSave() override;

private:
    using SnapshotOperation::SnapshotOperation;
    void run() override;
    void makeKey();
    void write(SecretBuffer &&key);
    void finish(Result<void> &&result);

    std::function<VaultSnapshot()> m_make; ///< Empty once it is another thread's.
    Promise<Result<void>> m_promise;
};

class SnapshotRemove final : public SnapshotOperation
{
public:
    static Pending<void> start(SnapshotPlace place);

private:
    using SnapshotOperation::SnapshotOperation;
    void run() override;
    void finish(Result<void> &&result);

    Promise<Result<void>> m_promise;
};

} // namespace vault
