// SPDX-License-Identifier: Apache-2.0
#include "app/fontpreparation.h"

#include <dlfcn.h>

#include <system_error>

namespace vault {

FontPreparation::FontPreparation()
{
    // Qt's own library for windows has brought fontconfig; to look it up there needs no headers of it. It may be called
    // from several threads (since 2.10.91), and whoever comes second waits.
    using Initialize = int (*)();
    const auto initialize = reinterpret_cast<Initialize>(dlsym(RTLD_DEFAULT, "FcInit"));
    if (!initialize)
        return;
    try {
        m_reading = std::thread(initialize);
    } catch (const std::system_error &) {
        // Then Qt does it, as ever.
    }
}

FontPreparation::~FontPreparation()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace vault
