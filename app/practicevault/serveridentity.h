// SPDX-License-Identifier: Apache-2.0
// The vault's own certificate authority and the certificate that it issues for localhost, 127.0.0.1 and ::1.
#pragma once

#include "app/practicevault/directory.h"
#include "app/practicevault/issuing.h"

namespace practicevault {

/// Writes ca.pem. A data directory keeps the keys too, and both certificates while they are valid; a temporary one
/// never holds a private key. Throws std::runtime_error.
Identity prepareIdentity(const Directory &directory);

} // namespace practicevault
