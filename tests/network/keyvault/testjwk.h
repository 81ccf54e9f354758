// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/jsonwebkey.h"

namespace vault::test {

/// Fresh private keys, made by OpenSSL and taken apart number by number.
PrivateJsonWebKey makeRsaKey(unsigned bits);
PrivateJsonWebKey makeP256Key();

} // namespace vault::test
