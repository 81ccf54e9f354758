// SPDX-License-Identifier: Apache-2.0
#include "tests/interop/vaultathand.h"

#include "ui/errortext.h"

namespace vault::interop {

std::unique_ptr<VaultSession> openVaultAtHand(const QString &apiVersion, const QByteArray &token)
{
    ConnectionRequest request;
    request.connection.vaultUrl = qEnvironmentVariable("INTEROP_URL");
    request.connection.apiVersion = apiVersion;
    request.connection.additionalRootFile = qEnvironmentVariable("INTEROP_CA");
    request.connection.signIn.kind = SignInKind::AccessToken;
    request.secrets.accessToken = SecretBuffer::copyOf(token);
    Result<std::unique_ptr<VaultSession>> session = openVault(std::move(request), OpeningServices());
    if (!session)
        qFatal("%s", qUtf8Printable(describe(session.error()).headline));
    return std::move(*session);
}

} // namespace vault::interop
