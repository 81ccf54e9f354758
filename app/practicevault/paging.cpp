// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/paging.h"

#include "app/practicevault/encoding.h"
#include "app/practicevault/refusal.h"

#include <charconv>

namespace practicevault {

namespace {

/// Every seventh page is empty: a client must go on until there is no link.
constexpr std::size_t emptyPageInterval = 7;

struct Position {
    std::string marker;
    std::size_t page = 1;
};

Position positionOf(const Call &call)
{
    const auto token = call.query.find("$skiptoken");
    if (token == call.query.end())
        return {};
    const auto decoded = decodeBase64Url(token->second);
    const auto json = nlohmann::json::parse(decoded.value_or(""), nullptr, false);
    if (!json.is_object() || !json.contains("NextMarker") || !json["NextMarker"].is_string()
        || !json.contains("Page") || !json["Page"].is_number_unsigned())
        throw badParameter("The $skiptoken is not one that this vault has given.");
    return {json["NextMarker"].get<std::string>(), json["Page"].get<std::size_t>()};
}

std::size_t limitOf(const Call &call)
{
    const auto given = call.query.find("maxresults");
    if (given == call.query.end())
        return largestPage;
    const std::string &text = given->second;
    std::size_t limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (error != std::errc() || end != text.data() + text.size() || limit < 1 || limit > largestPage)
        throw badParameter("The value of maxresults must be between 1 and 25; it is '" + text + "'.");
    return limit;
}

std::string linkTo(const Call &call, const Position &position)
{
    const nlohmann::json token {{"NextMarker", position.marker}, {"Page", position.page}, {"TargetLocation", 0}};
    std::string link = call.origin;
    for (const std::string &segment : call.segments)
        link.append("/").append(encodePercent(segment));
    link += "?api-version=" + encodePercent(call.apiVersion) + "&$skiptoken=" + encodeBase64Url(token.dump());
    const auto limit = call.query.find("maxresults");
    return limit == call.query.end() ? link : link + "&maxresults=" + limit->second;
}

} // namespace

nlohmann::json listPage(const Call &call, LastPage lastPage, const SliceSource &source)
{
    const std::size_t limit = limitOf(call);
    const Position position = positionOf(call);
    Slice slice;
    if (position.page % emptyPageInterval == 0)
        slice.next = position.marker;
    else
        slice = source(position.marker, limit);
    nlohmann::json page {{"value", std::move(slice.items)}, {"nextLink", nullptr}};
    if (slice.next)
        page["nextLink"] = linkTo(call, {*slice.next, position.page + 1});
    else if (lastPage == LastPage::WithoutLink)
        page.erase("nextLink");
    return page;
}

} // namespace practicevault
