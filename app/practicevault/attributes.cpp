// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/attributes.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/refusal.h"

namespace practicevault {

namespace {

constexpr std::size_t tagCountLimit = 15;

Refusal mustBe(const std::string &name, const std::string &type)
{
    return badParameter("The property \"" + name + "\" must be " + type + ".");
}

void applyTime(const nlohmann::json &attributes, const char *name, std::optional<std::int64_t> &time)
{
    const auto found = attributes.find(name);
    if (found == attributes.end())
        return;
    if (found->is_null())
        time.reset();
    else if (found->is_number_integer())
        time = found->get<std::int64_t>();
    else
        throw mustBe(name, "a whole number of seconds since 1970");
}

/// Characters, not bytes: the limits of tags count what a person typed.
std::size_t characterCount(const std::string &text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

} // namespace

void applyAttributes(const nlohmann::json &body, Attributes &attributes)
{
    const auto found = body.find("attributes");
    if (found == body.end() || found->is_null())
        return;
    if (!found->is_object())
        throw mustBe("attributes", "an object");
    const auto enabled = found->find("enabled");
    if (enabled != found->end() && !enabled->is_null()) {
        if (!enabled->is_boolean())
            throw mustBe("enabled", "true or false");
        attributes.enabled = enabled->get<bool>();
    }
    applyTime(*found, "nbf", attributes.notBefore);
    applyTime(*found, "exp", attributes.expires);
}

void applyTags(const nlohmann::json &body, std::size_t characterLimit, std::optional<Tags> &tags)
{
    const auto found = body.find("tags");
    if (found == body.end() || found->is_null())
        return;
    if (!found->is_object())
        throw mustBe("tags", "an object of strings");
    if (found->size() > tagCountLimit)
        throw invalidPropertyValue();
    Tags wanted;
    for (const auto &[name, value] : found->items()) {
        if (!value.is_string())
            throw mustBe("tags", "an object of strings");
        const auto text = value.get<std::string>();
        if (characterCount(name) > characterLimit || characterCount(text) > characterLimit)
            throw invalidPropertyValue();
        wanted.emplace(name, text);
    }
    tags = std::move(wanted);
}

Recovery &recovery()
{
    static Recovery settings;
    return settings;
}

nlohmann::json attributesJson(const Attributes &attributes)
{
    nlohmann::json json {{"enabled", attributes.enabled},
                         {"created", attributes.created},
                         {"updated", attributes.updated},
                         {"recoveryLevel", recovery().level},
                         {"recoverableDays", recovery().keepsDeleted() ? recovery().days : 0}};
    if (attributes.notBefore)
        json["nbf"] = *attributes.notBefore;
    if (attributes.expires)
        json["exp"] = *attributes.expires;
    return json;
}

std::optional<std::string> stringField(const nlohmann::json &body, const char *name)
{
    const auto found = body.find(name);
    if (found == body.end() || found->is_null())
        return std::nullopt;
    if (!found->is_string())
        throw mustBe(name, "a string");
    return found->get<std::string>();
}

std::string requiredString(const nlohmann::json &body, const char *name)
{
    auto text = stringField(body, name);
    if (!text)
        throw badParameter(std::string("The property \"") + name + "\" is required.");
    return *text;
}

std::string requiredBytes(const nlohmann::json &body, const char *name)
{
    auto bytes = decodeBase64Url(requiredString(body, name));
    if (!bytes)
        throw mustBe(name, "base64url text");
    return *bytes;
}

} // namespace practicevault
