// SPDX-License-Identifier: Apache-2.0
#include "network/workerthreads.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace vault {

QThreadPool &workerThreads()
{
    static QThreadPool pool;
    // As the application does with the global ones: what is under way may still use its services.
    [[maybe_unused]] static const bool isRegistered = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace vault
