// SPDX-License-Identifier: Apache-2.0
// What the authority's grants and pages share.
#pragma once

#include "app/practicevault/credentials.h"
#include "app/practicevault/tokens.h"

#include <cstdint>

namespace practicevault {

struct AuthoritySettings {
    Registration registration;
    std::int64_t tokenLifetime = 3600; ///< Seconds.
};

struct AuthorityState {
    const Tokens &tokens;
    const AuthoritySettings settings;
};

} // namespace practicevault
