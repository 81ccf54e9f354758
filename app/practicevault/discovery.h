// SPDX-License-Identifier: Apache-2.0
// What the authority tells of itself: /practice-tenant/v2.0/.well-known/openid-configuration.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace practicevault {

nlohmann::json openIdConfiguration(const std::string &origin);

} // namespace practicevault
