// SPDX-License-Identifier: Apache-2.0
// Lists in pages (protocol.md section 5): at most 25 entries, an opaque $skiptoken, an absolute nextLink, and now
// and then an empty page that goes on.
#pragma once

#include "app/practicevault/call.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace practicevault {

constexpr std::size_t largestPage = 25;

/// Some entries of a list, and where the rest starts; nullopt: that was all.
struct Slice {
    nlohmann::json items = nlohmann::json::array();
    std::optional<std::string> next;
};

/// Fetches up to `limit` entries from the marker on; an empty marker is the list's start.
using SliceSource = std::function<Slice(const std::string &marker, std::size_t limit)>;

/// What says that a page is the last one.
enum class LastPage {
    NullLink, ///< "nextLink": null
    WithoutLink, ///< No nextLink at all.
};

/// {"value":[…],"nextLink":…}. Throws a Refusal for maxresults outside 1..25 and for a token that is not ours.
nlohmann::json listPage(const Call &call, LastPage lastPage, const SliceSource &source);

} // namespace practicevault
