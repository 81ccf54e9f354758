// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/vaultitem.h"

#include <functional>

namespace vault {

class Endpoint;
class HttpClient;
struct RawResponse;
struct Target;

/// Hears where the next page is while the page that names it is still being decoded, so that it can be asked for at
/// once. Called at most once, before the page's own answer is delivered, and not for a last page; the page may still
/// turn out to be malformed.
using NextLinkHeard = std::function<void(const QUrl &nextLink)>;

/// A page of a list: the first, or the one that nextLink leads to if the vault owns it (protocol.md §5); else
/// ForeignNextLink, unsent.
Pending<ItemPage> sendList(HttpClient &http, const Endpoint &endpoint, const Target &target, const QUrl &nextLink,
                           NextLinkHeard heard);

/// The decoder of such a page: WrongShape, NotJson, JsonTooDeep.
Result<ItemPage> decodeItemPage(RawResponse &&response, const NextLinkHeard &heard);

} // namespace vault
