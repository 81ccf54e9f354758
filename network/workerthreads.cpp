// SPDX-License-Identifier: Apache-2.0
#include "network/workerthreads.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <sys/resource.h>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#include <mutex>
#endif

namespace vault {

namespace {

constexpr int niceness = 5; // A third of the window's share where both want the same processor.
constexpr int patience = 1000; // Milliseconds; a system that refuses threads must not keep the window from opening.

#ifdef __GLIBC__
constexpr int largestKeptAside = 64 * sizeof(size_t) / 4; // Bytes of a block: glibc's default.

// Each call merges what is kept aside, and takes the lock of the memory that it changes.
void keepFreedAside(int largest)
{
    mallopt(M_MXFAST, largest);
}

std::mutex mergingMutex;
int mergingCount = 0; // Of the MergedFreeing that live.
#endif

/// Starts the pool's threads, once for all, from one that gives way: on Linux a thread begins as modest as the one that
/// starts it, and the window's own could not take it back. Otherwise the window stood still for 4 ms whenever the system
/// let one of these run instead (three at once, while a vault is opened on two processors).
void startModestly(QThreadPool &pool)
{
    pool.setExpiryTimeout(-1);
    // Not a std::thread, which throws where the system gives none: then the pool begins its threads as it needs them.
    const std::unique_ptr<QThread> first(QThread::create([&pool] {
        setpriority(PRIO_PROCESS, 0, niceness); // Of this thread alone.
        const int count = pool.maxThreadCount();
        // Each is kept busy until all are there; the last may leave after this one.
        const auto started = std::make_shared<QSemaphore>();
        const auto allowed = std::make_shared<QSemaphore>();
        for (int thread = 0; thread < count; ++thread) {
            pool.start([started, allowed] {
                started->release();
                allowed->acquire();
            });
        }
        started->tryAcquire(count, patience);
        allowed->release(count);
    }));
    first->start();
    first->wait();
}

} // namespace

MergedFreeing::MergedFreeing()
{
#ifdef __GLIBC__
    const std::lock_guard lock(mergingMutex);
    if (mergingCount++ == 0)
        keepFreedAside(0);
#endif
}

MergedFreeing::~MergedFreeing()
{
#ifdef __GLIBC__
    const std::lock_guard lock(mergingMutex);
    if (--mergingCount == 0)
        keepFreedAside(largestKeptAside);
#endif
}

QThreadPool &workerThreads()
{
    static QThreadPool pool;
    // As the application does with the global ones: what is under way may still use its services.
    [[maybe_unused]] static const bool isRegistered = [] {
        startModestly(pool);
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace vault
