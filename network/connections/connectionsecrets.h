// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/connections/connection.h"
#include "network/http/result.h"

#include <QString>

namespace vault {

/// A connection's secrets in the keychain: refresh token, client secret, certificate passphrase (never an access token).
/// Errors as network/auth/keychain says; after one the others are still tried, and the first is returned.

/// Writes those that are not empty. A client's secret is found again only while the connection leads to the same vault
/// and authority by the same client (network/auth/keptsecret).
Pending<void> keepSecrets(Keychain keychain, const Connection &connection, const SignInSecrets &secrets);
/// Removes all of them.
Pending<void> forgetSecrets(Keychain keychain, const QString &connectionId);

} // namespace vault
