// SPDX-License-Identifier: Apache-2.0
// The vault's state. Whoever touches the tables holds the mutex, and never while making keys or signatures.
#pragma once

#include "app/practicevault/objecttable.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace practicevault {

struct Vault {
    std::mutex mutex;
    ObjectTable<Key> keys;
    ObjectTable<Secret> secrets;
    ObjectTable<Certificate> certificates; ///< To browse: nobody changes them.
    bool isManagedHsm = false; ///< Set before it serves, if at all (managedhsm.h).
    std::atomic<std::uint64_t> changes {0}; ///< Counts up with every change, for the file that keeps the content.
    std::chrono::milliseconds deleteDelay {1000}; ///< How long a deletion takes to get through.

    template<class Object>
    ObjectTable<Object> &table()
    {
        if constexpr (std::is_same_v<Object, Key>)
            return keys;
        else if constexpr (std::is_same_v<Object, Secret>)
            return secrets;
        else
            return certificates;
    }
};

} // namespace practicevault
