// SPDX-License-Identifier: Apache-2.0
// Things that are found again by an unguessable text alone: authorization codes, refresh tokens, device codes and the
// tickets of pages. Only the texts' hashes are kept. Safe from several threads.
#pragma once

#include "app/practicevault/encoding.h"

#include <deque>
#include <mutex>
#include <string>
#include <utility>

namespace practicevault {

template<class Value>
class SecretTable
{
public:
    /// Returns the new text: 43 characters of base64url. The oldest value goes where there are too many.
    std::string add(Value value)
    {
        std::string secret = encodeBase64Url(randomBytes(32));
        const std::lock_guard lock(m_mutex);
        m_values.emplace_back(sha256(secret), std::move(value));
        if (m_values.size() > mostValues)
            m_values.pop_front();
        return secret;
    }

    /// Runs `act` on the text's value, alone; false where there is none. `act` may throw.
    template<class Act>
    bool use(const std::string &secret, Act act)
    {
        const std::string hash = sha256(secret);
        const std::lock_guard lock(m_mutex);
        for (auto &[known, value] : m_values) {
            if (known == hash) {
                act(value);
                return true;
            }
        }
        return false;
    }

    /// Runs `act` on each, oldest first, until it returns true; tells whether it did.
    template<class Act>
    bool useAny(Act act)
    {
        const std::lock_guard lock(m_mutex);
        for (auto &entry : m_values) {
            if (act(entry.second))
                return true;
        }
        return false;
    }

private:
    static constexpr std::size_t mostValues = 2000;

    std::mutex m_mutex;
    std::deque<std::pair<std::string, Value>> m_values;
};

} // namespace practicevault
