// SPDX-License-Identifier: Apache-2.0
#include "network/auth/signinflows.h"

#include "network/auth/azurecliflow.h"
#include "network/auth/browserflow.h"
#include "network/auth/clientcredentialsflow.h"
#include "network/auth/devicecodeflow.h"
#include "network/auth/giventokenflow.h"

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
    case SignInKind::ClientSecret:
        return std::make_unique<ClientSecretFlow>(endpoint, options.clientId, std::move(secrets.clientSecret));
    case SignInKind::ClientCertificate:
        return std::make_unique<ClientCertificateFlow>(endpoint, options.clientId, options.certificateFile,
                                                       std::move(secrets.certificatePassphrase));
    case SignInKind::AzureCli: return std::make_unique<AzureCliFlow>(clock, surroundings.azureCli);
    case SignInKind::AccessToken: break;
    }
    return std::make_unique<GivenTokenFlow>(clock, std::move(secrets.accessToken));
}

} // namespace vault
