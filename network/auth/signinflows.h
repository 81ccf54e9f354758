// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/keychain.h"
#include "network/auth/signinflow.h"
#include "network/auth/signinoptions.h"
#include "network/auth/tokenendpoint.h"

#include <memory>
#include <optional>

namespace vault {

class SignInPrompts;

/// What a way of signing in needs beside its options.
struct SignInSurroundings {
    std::shared_ptr<TokenEndpoint> endpoint; ///< Null: one that trusts the system and options.additionalRootFile.
    SignInPrompts *prompts = nullptr; ///< Outlives the flow; without it nobody can answer a prompt.
    QString vaultHost = {}; ///< For the prompts.
    QString azureCli = QStringLiteral("az");
    std::optional<Keychain> keychain = std::nullopt; ///< For a client's secret and a certificate's passphrase.
    QString connectionId = {}; ///< Their entries' name; empty for none.
};

/// The way that the options name. It sends nothing before acquire().
std::unique_ptr<SignInFlow> makeSignInFlow(const SignInOptions &options, SignInSecrets secrets,
                                           SignInSurroundings surroundings);

} // namespace vault
