// SPDX-License-Identifier: Apache-2.0
// What the authority's grants and pages share.
#pragma once

#include "app/practicevault/credentials.h"
#include "app/practicevault/scope.h"
#include "app/practicevault/secrettable.h"
#include "app/practicevault/tokens.h"

#include <chrono>
#include <cstdint>

namespace practicevault {

using SteadyTime = std::chrono::steady_clock::time_point;

struct AuthoritySettings {
    Registration registration;
    std::int64_t tokenLifetime = 3600; ///< Seconds, of access tokens.
    std::chrono::seconds codeLifetime {60};
    std::chrono::seconds deviceLifetime {900};
    std::chrono::seconds deviceInterval {5};
};

/// What the practice person lets an application have.
struct PersonGrant {
    std::string clientId;
    Scope scope;
    std::string nonce; ///< May be empty.
    std::string family; ///< Shared by all tokens that come of one sign-in.
};

/// An application that sent a browser to the authorize page.
struct AuthorizeRequest {
    PersonGrant grant;
    std::string redirectUri;
    std::string state;
    std::string challenge; ///< S256
};

struct AuthorizeTicket {
    AuthorizeRequest request;
    SteadyTime end;
    bool isUsed = false;
};

struct AuthorizationCode {
    AuthorizeRequest request;
    SteadyTime end;
    bool isUsed = false;
};

struct RefreshToken {
    PersonGrant grant;
    int uses = 0;
    bool isRevoked = false;
};

enum class DeviceState { Pending, Accepted, Declined, Redeemed };

struct DeviceCode {
    PersonGrant grant;
    std::string userCode;
    SteadyTime end;
    SteadyTime lastPoll;
    DeviceState state = DeviceState::Pending;
};

/// Good until the device is decided about.
struct DeviceTicket {
    std::string userCode;
    SteadyTime end;
};

struct AuthorityState {
    const Tokens &tokens;
    const AuthoritySettings settings;
    SecretTable<AuthorizeTicket> authorizeTickets {};
    SecretTable<AuthorizationCode> codes {};
    SecretTable<RefreshToken> refreshTokens {};
    SecretTable<DeviceCode> devices {};
    SecretTable<DeviceTicket> deviceTickets {};
};

/// How long a page waits for the person.
constexpr std::chrono::minutes ticketLifetime {10};

} // namespace practicevault
