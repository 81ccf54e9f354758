// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/network/keyvault/awaited.h"

#include <QDeadlineTimer>

namespace vault::interop {

using test::awaited;

/// Tries for at most 10 s while the vault says that a deletion, a recovery or a purge is still under way.
template<typename Attempt>
auto settled(Attempt attempt)
{
    const QDeadlineTimer deadline(10'000);
    for (;;) {
        auto result = awaited(attempt());
        const int status = result ? 200 : result.error().httpStatus;
        if ((status != 404 && status != 409) || deadline.hasExpired())
            return result;
        QEventLoop pause;
        QTimer::singleShot(100, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

} // namespace vault::interop
