// SPDX-License-Identifier: Apache-2.0
// The authority's pages: HTML of one file each, without scripts, pictures or anything from elsewhere.
#pragma once

#include <string>

namespace practicevault {

/// What a page's request is answered with.
struct PageAnswer {
    int status = 200;
    std::string html;
    std::string location; ///< Not empty: a redirect instead of a page.
    std::string formTarget; ///< Another origin that the page's form may lead to.
};

/// Asks whether `clientId` may have a token. The form posts `ticket` and `decision`, accept or decline, to `path`.
std::string decisionPage(const std::string &path, const std::string &ticket, const std::string &clientId,
                         const std::string &resource);

/// Asks for the code that a device shows: the form posts `user_code` to `path`. `mistake` may be empty.
std::string deviceCodePage(const std::string &path, const std::string &mistake);

std::string messagePage(const std::string &title, const std::string &text);

/// The Content-Security-Policy for all of them.
std::string pagePolicy(const std::string &formTarget);

} // namespace practicevault
