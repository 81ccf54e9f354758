// SPDX-License-Identifier: Apache-2.0
// Whole objects, private parts included, to JSON and back: for backup blobs and for the data directory's file.
#pragma once

#include "app/practicevault/objects.h"

#include <nlohmann/json.hpp>

namespace practicevault {

nlohmann::json toJson(const Key &key);
nlohmann::json toJson(const Secret &secret);
nlohmann::json toJson(const Certificate &certificate);

/// Throws nlohmann::json::exception or std::runtime_error for JSON that is not ours.
template<class Object>
Object objectFromJson(const nlohmann::json &json);

} // namespace practicevault
