// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/form.h"

#include "app/practicevault/authorityerror.h"
#include "app/practicevault/encoding.h"

#include <algorithm>

namespace practicevault {

Form::Form(std::string_view text)
{
    for (auto &[name, value] : formFields(text)) {
        if (!m_fields.emplace(name, std::move(value)).second)
            throw AuthorityError {400, "invalid_request", 9000411, "A parameter of the request is given more than once."};
    }
}

std::string Form::value(const std::string &name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? std::string() : found->second;
}

std::string Form::required(const std::string &name) const
{
    std::string text = value(name);
    if (text.empty())
        throw AuthorityError {400, "invalid_request", 900144, "The request lacks the parameter '" + name + "'."};
    return text;
}

std::vector<std::pair<std::string, std::string>> formFields(std::string_view text)
{
    std::vector<std::pair<std::string, std::string>> fields;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('&', start), text.size());
        const std::string_view pair = text.substr(start, end - start);
        const auto equals = std::min(pair.find('='), pair.size());
        const auto value = equals == pair.size() ? std::string_view() : pair.substr(equals + 1);
        if (!pair.empty())
            fields.emplace_back(decodeFormText(pair.substr(0, equals)), decodeFormText(value));
        start = end + 1;
    }
    return fields;
}

std::string decodeFormText(std::string_view text)
{
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    return decodePercent(spaced);
}

} // namespace practicevault
