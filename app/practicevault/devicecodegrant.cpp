// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/authorityerror.h"
#include "app/practicevault/grants.h"
#include "app/practicevault/persongrant.h"

namespace practicevault {

namespace {

/// Timers of clients fire a little early.
constexpr double patience = 0.8;

AuthorityError refused(const char *error, int number, const char *text)
{
    return {400, error, number, text};
}

void poll(DeviceCode &device, std::chrono::seconds interval)
{
    const SteadyTime time = std::chrono::steady_clock::now();
    const bool isTooFast = device.lastPoll != SteadyTime() && time - device.lastPoll < interval * patience;
    device.lastPoll = time;
    if (device.state == DeviceState::Redeemed)
        throw refused("invalid_grant", 54005, "The device code was already redeemed.");
    if (device.end <= time)
        throw refused("expired_token", 70020, "The device code has expired.");
    if (device.state == DeviceState::Declined)
        throw refused("authorization_declined", 65004, "The person declined.");
    if (isTooFast)
        throw refused("slow_down", 50196, "The application asks more often than it was told to.");
    if (device.state == DeviceState::Pending)
        throw refused("authorization_pending", 70016, "The person has not yet entered the code.");
    device.state = DeviceState::Redeemed;
}

} // namespace

nlohmann::json deviceCodeGrant(AuthorityState &state, const TokenCall &call)
{
    const std::string clientId = publicClientId(call.form);
    PersonGrant grant;
    const bool isKnown = state.devices.use(call.form.required("device_code"), [&](DeviceCode &device) {
        if (device.grant.clientId != clientId)
            throw refused("bad_verification_code", 70018, "The device code was issued to another application.");
        poll(device, state.settings.deviceInterval);
        grant = device.grant;
    });
    if (!isKnown)
        throw refused("bad_verification_code", 70018, "The device code is not one of this authority's.");
    return personAnswer(state, grant);
}

} // namespace practicevault
