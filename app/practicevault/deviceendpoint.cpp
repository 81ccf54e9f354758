// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/deviceendpoint.h"

#include "app/practicevault/origins.h"
#include "app/practicevault/persongrant.h"

namespace practicevault {

namespace {

std::string devicePath()
{
    std::string path(1, '/');
    path.append(tenant).append("/devicelogin");
    return path;
}

/// Nine consonants: no words come of them, and nothing that is read as something else (RFC 8628 section 6.1).
std::string makeUserCode()
{
    constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXZ";
    constexpr std::size_t length = 9;
    constexpr unsigned fair = 256 / letters.size() * letters.size();
    std::string code;
    while (code.size() < length) {
        const auto byte = static_cast<unsigned char>(randomBytes(1).front());
        if (byte < fair)
            code += letters[byte % letters.size()];
    }
    return code;
}

/// As typed: small letters, spaces and dashes do not matter.
std::string tidied(const std::string &typed)
{
    std::string code;
    for (const char c : typed) {
        if (c >= 'a' && c <= 'z')
            code += static_cast<char>(c - 'a' + 'A');
        else if (c != ' ' && c != '-')
            code += c;
    }
    return code;
}

bool isWaiting(const DeviceCode &device, const std::string &userCode)
{
    return device.userCode == userCode && device.state == DeviceState::Pending
        && device.end > std::chrono::steady_clock::now();
}

PageAnswer askForDecision(AuthorityState &state, const std::string &userCode)
{
    PersonGrant grant;
    const bool isKnown = state.devices.useAny([&](const DeviceCode &device) {
        const bool isIt = isWaiting(device, userCode);
        if (isIt)
            grant = device.grant;
        return isIt;
    });
    if (!isKnown)
        return {400, deviceCodePage(devicePath(), "No application waits for this code. Check it, or start again."), {}, {}};
    const auto end = std::chrono::steady_clock::now() + ticketLifetime;
    const std::string ticket = state.deviceTickets.add({userCode, end});
    return {200, decisionPage(devicePath(), ticket, grant.clientId, grant.scope.resource), {}, {}};
}

PageAnswer decide(AuthorityState &state, const Form &form)
{
    std::optional<DeviceTicket> ticket;
    state.deviceTickets.use(form.value("ticket"), [&ticket](const DeviceTicket &known) { ticket = known; });
    const bool accepts = form.value("decision") == "accept";
    const bool isGood = ticket && ticket->end > std::chrono::steady_clock::now()
        && state.devices.useAny([&](DeviceCode &device) {
               const bool isIt = isWaiting(device, ticket->userCode);
               if (isIt)
                   device.state = accepts ? DeviceState::Accepted : DeviceState::Declined;
               return isIt;
           });
    if (!isGood)
        return {400, messagePage("This page was already used", "Start again in the application."), {}, {}};
    if (!accepts)
        return {200, messagePage("Declined", "The application gets nothing. You can close this page."), {}, {}};
    return {200, messagePage("You are signed in", "Go back to the application. You can close this page."), {}, {}};
}

} // namespace

nlohmann::json startDeviceCode(AuthorityState &state, const Form &form, const std::string &origin, int port)
{
    const AuthoritySettings &settings = state.settings;
    const std::string userCode = makeUserCode();
    const auto end = std::chrono::steady_clock::now() + settings.deviceLifetime;
    const std::string deviceCode = state.devices.add({readPersonGrant(form, port), userCode, end, {}});
    const std::string page = origin + devicePath();
    return {{"device_code", deviceCode},
            {"user_code", userCode},
            {"verification_uri", page},
            {"expires_in", settings.deviceLifetime.count()},
            {"interval", settings.deviceInterval.count()},
            {"message", "To sign in, open the page " + page + " in a browser and enter the code " + userCode + "."}};
}

PageAnswer showDevicePage()
{
    return {200, deviceCodePage(devicePath(), {}), {}, {}};
}

PageAnswer answerDevicePage(AuthorityState &state, const Form &form)
{
    return form.has("ticket") ? decide(state, form) : askForDecision(state, tidied(form.value("user_code")));
}

} // namespace practicevault
