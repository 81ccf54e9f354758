// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/keyrotation.h"

#include "app/practicevault/attributes.h"
#include "app/practicevault/keycreation.h"
#include "app/practicevault/keymaterial.h"
#include "app/practicevault/rendering.h"

#include <charconv>

namespace practicevault {

namespace {

constexpr std::int64_t secondsADay = 86400;
constexpr std::int64_t shortestExpiryDays = 28;
constexpr std::int64_t shortestIntervalDays = 7;

/// ISO 8601 durations of years, months and days ("P1Y2M3D"), counted as 365, 30 and 1 days.
std::int64_t daysOf(const std::string &duration)
{
    std::int64_t days = 0;
    const char *position = duration.data();
    const char *const end = position + duration.size();
    bool valid = duration.size() > 2 && *position++ == 'P';
    while (valid && position != end) {
        std::int64_t count = 0;
        const auto [next, error] = std::from_chars(position, end, count);
        valid = error == std::errc() && next != end && count >= 0 && count < 10000;
        if (!valid)
            break;
        valid = *next == 'Y' || *next == 'M' || *next == 'D';
        days += count * (*next == 'Y' ? 365 : *next == 'M' ? 30 : 1);
        position = next + 1;
    }
    if (!valid)
        throw badParameter("'" + duration + "' is not an ISO 8601 duration of years, months and days.");
    return days;
}

nlohmann::json notifyAction()
{
    return {{"trigger", {{"timeBeforeExpiry", "P30D"}}}, {"action", {{"type", "Notify"}}}};
}

nlohmann::json checkedAction(const nlohmann::json &given)
{
    const auto action = given.value("action", nlohmann::json::object());
    const auto trigger = given.value("trigger", nlohmann::json::object());
    const std::string type = action.is_object() ? lowerCase(action.value("type", "")) : "";
    if (type != "rotate" && type != "notify")
        throw badParameter("The action's type must be Rotate or Notify.");
    const auto afterCreate = stringField(trigger, "timeAfterCreate");
    const auto beforeExpiry = stringField(trigger, "timeBeforeExpiry");
    if (afterCreate.has_value() == beforeExpiry.has_value())
        throw badParameter("A trigger needs either timeAfterCreate or timeBeforeExpiry.");
    if (afterCreate && type == "notify")
        throw badParameter("timeAfterCreate applies to Rotate only.");
    if (daysOf(afterCreate.value_or(beforeExpiry.value_or(""))) < shortestIntervalDays)
        throw badParameter("The time of a trigger must be at least 7 days.");
    return {{"trigger", trigger}, {"action", {{"type", type == "rotate" ? "Rotate" : "Notify"}}}};
}

nlohmann::json checkedPolicy(const nlohmann::json &body)
{
    nlohmann::json actions = nlohmann::json::array();
    bool hasNotify = false;
    const auto given = body.find("lifetimeActions");
    if (given != body.end() && given->is_array()) {
        for (const auto &entry : *given) {
            if (!entry.is_object())
                throw badParameter("Each of the lifetimeActions must be an object.");
            actions.push_back(checkedAction(entry));
            hasNotify = hasNotify || actions.back()["action"]["type"] == "Notify";
        }
    }
    // The service adds the notice that it sends anyway.
    if (!hasNotify)
        actions.push_back(notifyAction());
    nlohmann::json attributes {{"created", now()}, {"updated", now()}};
    const auto wanted = body.find("attributes");
    if (wanted != body.end() && wanted->is_object()) {
        const auto expiry = stringField(*wanted, "expiryTime");
        if (expiry && daysOf(*expiry) < shortestExpiryDays)
            throw badParameter("The expiryTime must be at least 28 days.");
        if (expiry)
            attributes["expiryTime"] = *expiry;
    }
    return {{"lifetimeActions", actions}, {"attributes", attributes}};
}

nlohmann::json policyAnswer(const Vault &vault, const Key &key, const Call &call)
{
    if (key.rotationPolicy.is_null() && vault.isManagedHsm)
        return {{"id", ""},
                {"lifetimeActions", nlohmann::json::array()},
                {"attributes", {{"expiryTime", ""}, {"created", 0}, {"updated", 0}}}};
    if (key.rotationPolicy.is_null())
        return {{"lifetimeActions", nlohmann::json::array({notifyAction()})}, {"attributes", nullptr}};
    nlohmann::json policy = key.rotationPolicy;
    policy["id"] = identifier(Key::kind, call.origin, key.name, "rotationpolicy");
    return policy;
}

} // namespace

Answer rotateKey(Vault &vault, const Call &call)
{
    KeyVersion version;
    std::int64_t lifetime = 0;
    {
        const std::lock_guard lock(vault.mutex);
        const Key &key = vault.keys.object(call.name());
        version = key.versions.back();
        if (key.rotationPolicy.is_object() && key.rotationPolicy["attributes"].contains("expiryTime"))
            lifetime = daysOf(key.rotationPolicy["attributes"]["expiryTime"].get<std::string>()) * secondsADay;
    }
    version.material = std::make_shared<const KeyMaterial>(version.material->shape());
    version.material->key();
    version.attributes.enabled = true;
    version.attributes.notBefore.reset();
    version.attributes.expires.reset();
    if (lifetime > 0)
        version.attributes.expires = now() + lifetime;
    return addKeyVersion(vault, call, std::move(version));
}

Answer getRotationPolicy(Vault &vault, const Call &call)
{
    const std::lock_guard lock(vault.mutex);
    return answerWith(policyAnswer(vault, vault.keys.object(call.name()), call));
}

Answer setRotationPolicy(Vault &vault, const Call &call)
{
    nlohmann::json policy = checkedPolicy(call.body);
    const std::lock_guard lock(vault.mutex);
    Key &key = vault.keys.object(call.name());
    key.rotationPolicy = std::move(policy);
    ++vault.changes;
    return answerWith(policyAnswer(vault, key, call));
}

} // namespace practicevault
