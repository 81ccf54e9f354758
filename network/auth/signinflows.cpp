// SPDX-License-Identifier: Apache-2.0
#include "network/auth/signinflows.h"

#include "network/auth/azurecliflow.h"
#include "network/auth/browserflow.h"
#include "network/auth/devicecodeflow.h"
#include "network/auth/keptsecret.h"
#include "network/auth/secretflow.h"

#include <utility>

namespace vault {

namespace {

std::shared_ptr<TokenEndpoint> endpointFor(const SignInOptions &options)
{
    QList<QSslCertificate> roots;
    if (!options.additionalRootFile.isEmpty())
        roots = QSslCertificate::fromPath(options.additionalRootFile, QSsl::Pem,
                                          QSslCertificate::PatternSyntax::FixedString);
    return std::make_shared<TokenEndpoint>(roots);
}

SecretBuffer secretOf(SignInKind kind, SignInSecrets &secrets)
{
    if (kind == SignInKind::ClientSecret)
        return std::move(secrets.clientSecret);
    if (kind == SignInKind::ClientCertificate)
        return std::move(secrets.certificatePassphrase);
    return std::move(secrets.accessToken);
}

} // namespace

std::unique_ptr<SignInFlow> makeSignInFlow(const SignInOptions &options, SignInSecrets secrets,
                                           SignInSurroundings surroundings)
{
    std::shared_ptr<TokenEndpoint> endpoint = std::move(surroundings.endpoint);
    if (!endpoint)
        endpoint = endpointFor(options);
    const std::shared_ptr<SignInClock> clock = endpoint->sharedClock();
    switch (options.kind) {
    case SignInKind::Browser:
        return std::make_unique<BrowserFlow>(endpoint, options.clientId, surroundings.prompts, surroundings.vaultHost);
    case SignInKind::DeviceCode:
        return std::make_unique<DeviceCodeFlow>(endpoint, options.clientId, surroundings.prompts,
                                                surroundings.vaultHost);
    case SignInKind::AzureCli: return std::make_unique<AzureCliFlow>(clock, surroundings.azureCli);
    case SignInKind::ClientSecret:
    case SignInKind::ClientCertificate:
    case SignInKind::AccessToken: break;
    }
    // A certificate's passphrase never leaves this computer: it goes with its file, wherever that signs in.
    QByteArray binding;
    if (options.kind == SignInKind::ClientSecret)
        binding = clientSecretBinding(options, surroundings.vaultHost);
    SecretSources sources{secretOf(options.kind, secrets),      std::move(surroundings.keychain),
                          std::move(surroundings.connectionId), std::move(binding),
                          surroundings.prompts,                 std::move(surroundings.vaultHost)};
    return std::make_unique<SecretFlow>(secretUseOf(options, endpoint), std::move(sources), clock);
}

} // namespace vault
