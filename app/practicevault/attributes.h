// SPDX-License-Identifier: Apache-2.0
// Attributes, tags and plain fields: read from a request's body and written into answers.
#pragma once

#include "app/practicevault/objects.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace practicevault {

/// What this vault does with what is deleted, as every answer tells it.
struct Recovery {
    std::string level = "Recoverable+Purgeable"; ///< As recoveryLevel of the protocol.
    std::int64_t days = 90; ///< For which a deleted object can be recovered.

    bool keepsDeleted() const { return level.find("Recoverable") != std::string::npos; }
    bool allowsPurge() const { return level.find("Purgeable") != std::string::npos; }
};
/// One for the whole program; changed before it serves, if at all.
Recovery &recovery();

/// Takes `attributes` and `tags` of a body into a version; what the body leaves out stays as it was, and tags are
/// replaced as a whole. Throws a Refusal for a wrong type, a sixteenth tag or a tag that is too long.
void applyAttributes(const nlohmann::json &body, Attributes &attributes);
void applyTags(const nlohmann::json &body, std::size_t characterLimit, std::optional<Tags> &tags);

nlohmann::json attributesJson(const Attributes &attributes);

/// nullopt where the field is absent or null; a Refusal where it is no string.
std::optional<std::string> stringField(const nlohmann::json &body, const char *name);

/// A Refusal where it is missing.
std::string requiredString(const nlohmann::json &body, const char *name);

/// A required base64url field, decoded.
std::string requiredBytes(const nlohmann::json &body, const char *name);

} // namespace practicevault
