// SPDX-License-Identifier: Apache-2.0
#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace vault::hardening {

void protectProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace vault::hardening
