// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QString>

namespace vault {

/// How a person is signed in for a connection (protocol.md §11 "Flows").
enum class SignInKind { Browser, DeviceCode, ClientSecret, ClientCertificate, AzureCli, AccessToken };

/// The public client that Azure offers for development; proposed, and editable, for Browser and DeviceCode.
inline constexpr char16_t developmentClientId[] = u"04b07795-8ddb-461a-bbee-02f9e1bf7b46";

/// What a connection says about signing in. Holds no secret: those come from a SignInSecrets.
struct SignInOptions {
    SignInKind kind = SignInKind::Browser;
    QString clientId; ///< The application's id; unused by AzureCli and AccessToken.
    QString tenant; ///< A forced tenant (GUID or domain); empty takes the challenge's.
    /// An authority that the connection names itself, https://host[:port]: trusted beside Microsoft's and loopback.
    QString authority;
    QString certificateFile; ///< ClientCertificate: PEM with certificate and key, or PKCS#12.
    QString additionalRootFile; ///< For the authority too, when its certificate is not the system's to judge.

    bool operator==(const SignInOptions &) const = default;
};

/// What must not stand in a settings file. In memory, or in the keychain under the connection's id.
struct SignInSecrets {
    SecretBuffer clientSecret;
    SecretBuffer certificatePassphrase;
    SecretBuffer accessToken; ///< AccessToken: pasted or read from a file; never kept in the keychain.
};

} // namespace vault
