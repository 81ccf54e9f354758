// SPDX-License-Identifier: Apache-2.0
#include "network/auth/secretuse.h"

#include "network/auth/clientcredentialsflow.h"
#include "network/auth/giventokenflow.h"
#include "network/auth/secretfile.h"
#include "network/auth/signinattempt.h"

#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

SecretUse clientSecretUse(const SignInOptions &options, const std::shared_ptr<TokenEndpoint> &endpoint)
{
    SecretUse use;
    use.promptKind = SignInPrompt::Kind::ClientSecret;
    use.subject = options.clientId;
    use.entry = KeychainEntry::ClientSecret;
    use.missing = signInError(ErrorReason::SignInIncomplete, u"clientSecret"_s);
    use.read = [missing = use.missing](SecretBuffer typed) -> Result<SecretBuffer> {
        if (typed.isEmpty())
            return tl::unexpected(missing);
        return typed;
    };
    use.flowWith = [endpoint, id = options.clientId](SecretBuffer secret) {
        return std::make_shared<ClientSecretFlow>(endpoint, id, std::move(secret));
    };
    // Wrong and expired ones alike are told as invalid_client, with AADSTS7000215 and AADSTS7000222.
    use.isRefusal = [](const ApiError &error) {
        return error.reason == ErrorReason::SignInIncomplete || error.code == "invalid_client"_L1
            || error.innerErrors.contains("AADSTS7000215"_L1) || error.innerErrors.contains("AADSTS7000222"_L1);
    };
    return use;
}

SecretUse passphraseUse(const SignInOptions &options, const std::shared_ptr<TokenEndpoint> &endpoint)
{
    SecretUse use;
    use.promptKind = SignInPrompt::Kind::CertificatePassphrase;
    use.subject = options.certificateFile;
    use.entry = KeychainEntry::CertificatePassphrase;
    use.triedWithout = true;
    use.missing = signInError(ErrorReason::KeyFilePassphraseMissing, options.certificateFile);
    use.read = [](SecretBuffer typed) -> Result<SecretBuffer> { return typed; };
    use.flowWith = [endpoint, options](SecretBuffer passphrase) {
        return std::make_shared<ClientCertificateFlow>(endpoint, options.clientId, options.certificateFile,
                                                       std::move(passphrase));
    };
    use.isRefusal = [](const ApiError &error) {
        return error.reason == ErrorReason::KeyFilePassphraseMissing
            || error.reason == ErrorReason::KeyFilePassphraseWrong;
    };
    return use;
}

SecretUse accessTokenUse(const std::shared_ptr<TokenEndpoint> &endpoint)
{
    SecretUse use;
    use.promptKind = SignInPrompt::Kind::AccessToken;
    use.servesOnce = true;
    use.missing = signInError(ErrorReason::NoToken);
    use.read = &tokenFromText;
    use.flowWith = [clock = endpoint->sharedClock()](SecretBuffer token) {
        return std::make_shared<GivenTokenFlow>(clock, std::move(token));
    };
    use.isRefusal = [](const ApiError &error) {
        return error.reason == ErrorReason::NoToken || error.reason == ErrorReason::TokenExpired
            || error.reason == ErrorReason::TokenRejected || error.reason == ErrorReason::TokenMalformed;
    };
    return use;
}

} // namespace

SecretUse secretUseOf(const SignInOptions &options, const std::shared_ptr<TokenEndpoint> &endpoint)
{
    if (options.kind == SignInKind::ClientSecret)
        return clientSecretUse(options, endpoint);
    if (options.kind == SignInKind::ClientCertificate)
        return passphraseUse(options, endpoint);
    return accessTokenUse(endpoint);
}

} // namespace vault
