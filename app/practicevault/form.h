// SPDX-License-Identifier: Apache-2.0
// application/x-www-form-urlencoded: bodies of the authority's requests and the queries of its pages (RFC 6749
// appendix B: a plus is a space).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace practicevault {

class Form
{
public:
    Form() = default;

    /// Throws an AuthorityError where a name occurs twice, which RFC 6749 section 3.1 forbids.
    explicit Form(std::string_view text);

    /// Empty where it is absent: OAuth treats a parameter without a value as one that was left out.
    std::string value(const std::string &name) const;
    bool has(const std::string &name) const { return !value(name).empty(); }

    /// The value; throws AADSTS900144 where it is absent.
    std::string required(const std::string &name) const;

private:
    std::map<std::string, std::string> m_fields;
};

/// All of them in their order, whatever they are.
std::vector<std::pair<std::string, std::string>> formFields(std::string_view text);

/// "a+b%2D" to "a b-".
std::string decodeFormText(std::string_view text);

} // namespace practicevault
