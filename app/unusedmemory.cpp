// SPDX-License-Identifier: Apache-2.0
#include "app/unusedmemory.h"

#include "network/workerthreads.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vault {

void returnUnusedMemory()
{
#ifdef __GLIBC__
    workerThreads().start([] { malloc_trim(0); });
#endif
}

} // namespace vault
