// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/auth/signinflow.h"
#include "network/auth/signinoptions.h"
#include "network/auth/signinprompt.h"
#include "network/auth/tokenendpoint.h"

#include <functional>
#include <memory>
#include <optional>

namespace vault {

/// What a way of signing in does with the one secret that it needs: a client's secret, a certificate's passphrase or an
/// access token. Where the secret comes from is network/auth/secretflow's.
struct SecretUse {
    SignInPrompt::Kind promptKind = SignInPrompt::Kind::ClientSecret;
    QString subject; ///< For the prompt.
    std::optional<KeychainEntry> entry; ///< None: never kept.
    bool triedWithout = false; ///< An empty secret may be the right one.
    bool servesOnce = false; ///< The secret is the token itself.
    ApiError missing; ///< When there is none, and nobody to ask.
    /// What was typed as the secret that is meant, or an error that says it cannot be one.
    std::function<Result<SecretBuffer>(SecretBuffer typed)> read;
    std::function<std::shared_ptr<SignInFlow>(SecretBuffer secret)> flowWith;
    /// Whether the error says that the secret is not the right one, or not any more.
    std::function<bool(const ApiError &error)> isRefusal;
};

/// For ClientSecret, ClientCertificate and AccessToken.
SecretUse secretUseOf(const SignInOptions &options, const std::shared_ptr<TokenEndpoint> &endpoint);

} // namespace vault
