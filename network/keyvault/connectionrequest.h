// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultsession.h"
#include "network/secretbuffer.h"

#include <QString>

#include <memory>

namespace vault {

/// What a person gives to open a vault: on the command line or in the dialog. Nothing is checked yet.
struct ConnectionRequest {
    QString vaultUrl;
    QString apiVersion = QString::fromUtf16(defaultApiVersion);
    RouteChoice routes = RouteChoice::Automatic;
    bool postOnly = false;
    QString additionalRootFile; ///< PEM; empty for none.
    SecretBuffer token; ///< ASCII; empty for none.
};

/// Checks everything but the token; reads the additional root. Errors of kind Refused: InvalidUrl, InvalidApiVersion,
/// FileUnreadable and CertificateFileInvalid (detail names the file) for a root that is no certificate.
Result<ConnectionOptions> checkConnection(const ConnectionRequest &request);

/// Checks everything (as checkConnection(), and the token: TokenMalformed) and makes the session; nothing is sent yet.
Result<std::unique_ptr<VaultSession>> openVault(ConnectionRequest request);

/// Reads a token from a file: blanks and line ends around it are cut, an optional "Bearer " too; FileUnreadable,
/// TokenMalformed when it is empty or holds characters that no token has.
Result<SecretBuffer> readTokenFile(const QString &path);
Result<SecretBuffer> tokenFromText(SecretBuffer text);

} // namespace vault
