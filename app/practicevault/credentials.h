// SPDX-License-Identifier: Apache-2.0
// What the authority is set up with: the key that signs its tokens, and one application with a secret. Made at the
// first start; a data directory keeps both.
#pragma once

#include "app/practicevault/directory.h"
#include "app/practicevault/keymaterial.h"

#include <memory>
#include <string>

namespace practicevault {

/// The application that may ask for tokens of its own (grant_type client_credentials).
struct Registration {
    std::string clientId; ///< A GUID.
    std::string clientSecret;
};

/// An RSA key of 2048 bits. Both throw std::runtime_error where a kept file cannot be read.
std::shared_ptr<const KeyMaterial> prepareTokenKey(const Directory &directory);
Registration prepareRegistration(const Directory &directory);

} // namespace practicevault
