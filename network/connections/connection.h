// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinoptions.h"
#include "network/http/httpoptions.h"
#include "network/keyvault/endpoint.h"

#include <QString>

#include <cstdint>

namespace vault {

/// How a vault and its authority are reached. Credentials for a proxy are not kept: one that asks for them is the
/// system's to configure.
struct ConnectionProxy {
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host; ///< Http and Socks5 only, as is the port.
    std::uint16_t port = 0;
    bool operator==(const ConnectionProxy &) const = default;
};

/// What stands at the address. Automatic: by its host (network/connections/vaultaddress); the others are for addresses
/// that do not tell, such as a private DNS name or a gateway.
enum class VaultService { Automatic, KeyVault, ManagedHsm };

/// What a connection is marked with in lists and above its windows.
enum class ConnectionColor { None, Red, Orange, Yellow, Green, Blue, Purple };

/// What keeps a person from doing in one vault what was meant for another, or alone what takes two.
struct ConnectionGuard {
    bool readOnly = false; ///< Nothing may be changed and nothing signed: HttpClient refuses it.
    bool confirmsKeyName = false; ///< The key's name is typed before it signs.
    bool needsSecondPerson = false; ///< A second person reads the digest and types its last group.
    bool operator==(const ConnectionGuard &) const = default;
};

/// A vault as a person keeps it: where it is, how it is spoken to, how they sign in. Holds no secret; those lie in the
/// keychain under the id (network/connections/connectionsecrets).
struct Connection {
    QString id; ///< Random, for good; empty for a connection that is not kept.
    QString name; ///< The person's own; empty: the vault's (displayName()).
    QString vaultUrl; ///< As network/connections/vaultaddress completes it; checked when it is opened.
    QString apiVersion = QString::fromUtf16(defaultApiVersion);
    RouteChoice routes = RouteChoice::Automatic;
    VaultService service = VaultService::Automatic;
    bool postOnly = false;
    SignInOptions signIn; ///< Its additionalRootFile stays empty here: one file serves vault and authority.
    QString additionalRootFile; ///< PEM; empty for none.
    ConnectionProxy proxy;
    ConnectionColor color = ConnectionColor::None;
    /// What its vault held is kept encrypted on this computer (network/snapshots), to show what changed since.
    bool remembersContents = false;
    ConnectionGuard guard;
    std::int64_t lastOpened = 0; ///< Unix seconds; 0 for never.

    bool operator==(const Connection &) const = default;
};

/// The name, or a short one from the address; never empty unless both are.
QString displayName(const Connection &connection);

} // namespace vault
