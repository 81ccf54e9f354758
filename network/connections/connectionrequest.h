// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/auth/secretfile.h"
#include "network/auth/signinoptions.h"
#include "network/connections/connection.h"
#include "network/connections/vaultsession.h"
#include "network/secretbuffer.h"

#include <QString>

#include <memory>
#include <optional>

namespace vault {

class SignInPrompts;

/// What a person gives to open a vault: on the command line, in a dialog, or by choosing a connection. Nothing is
/// checked yet.
struct ConnectionRequest {
    Connection connection;
    SignInSecrets secrets; ///< Those at hand; what is missing is looked for in the keychain, then asked for.
};

/// Where opening finds what is not in the request.
struct OpeningServices {
    SignInPrompts *prompts = nullptr; ///< Outlives the session; without it nobody can be asked.
    /// Absent: tokens and secrets stay in memory. Used only for connections that have an id.
    std::optional<Keychain> keychain;
    QString azureCli = QStringLiteral("az");
};

/// Checks everything but the secrets; reads the additional root. Errors of kind Refused: InvalidUrl, InvalidApiVersion,
/// InvalidProxy (detail: "host" or "port"), SignInIncomplete (detail: "clientId" or "certificateFile"),
/// InvalidAuthority (detail: the text), FileUnreadable and CertificateFileInvalid (detail names the file) for a root that is no
/// certificate.
Result<ConnectionOptions> checkConnection(const Connection &connection);

/// Checks everything (as checkConnection(), and a given access token: TokenMalformed) and makes the session; nothing is
/// sent yet. The first request's challenge signs in.
Result<std::unique_ptr<VaultSession>> openVault(ConnectionRequest request, const OpeningServices &services = {});

} // namespace vault
