// SPDX-License-Identifier: Apache-2.0
#include "diskcalls.h"

#include <QByteArrayView>

#include <atomic>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> syncCount;
std::atomic<int> endCount;
std::atomic<int> firstRefused;

} // namespace

// The program's own functions come before those of the C library, also for Qt.
extern "C" Q_DECL_EXPORT int fdatasync(int file)
{
    ++syncCount;
    return int(::syscall(SYS_fdatasync, file));
}

extern "C" Q_DECL_EXPORT int rename(const char *from, const char *to) noexcept
{
    if (QByteArrayView(to).endsWith(".end")) {
        const int number = ++endCount;
        if (firstRefused > 0 && number >= firstRefused) {
            errno = ENOSPC;
            return -1;
        }
    }
    return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

namespace diskcalls {

int syncs()
{
    return syncCount;
}

int ends()
{
    return endCount;
}

void reset()
{
    syncCount = 0;
    endCount = 0;
    firstRefused = 0;
}

void refuseEndsFrom(int number)
{
    firstRefused = number;
}

} // namespace diskcalls
