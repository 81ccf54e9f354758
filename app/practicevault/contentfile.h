// SPDX-License-Identifier: Apache-2.0
// Keeps a data directory's content: content.json, rewritten shortly after each change and at the end.
#pragma once

#include "app/practicevault/directory.h"
#include "app/practicevault/vault.h"

#include <condition_variable>
#include <thread>

namespace practicevault {

/// False where there is no content yet. Throws std::runtime_error where it cannot be read.
bool loadContent(const Directory &directory, Vault &vault);

/// Saves while it lives, and once more when it goes.
class ContentSaver
{
public:
    ContentSaver(const Directory &directory, Vault &vault);
    ~ContentSaver();
    ContentSaver(const ContentSaver &) = delete;
    ContentSaver &operator=(const ContentSaver &) = delete;

private:
    void run();
    void save();

    const Directory &m_directory;
    Vault &m_vault;
    std::uint64_t m_savedState = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace practicevault
