// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/listpage.h"

#include "network/http/redaction.h"
#include "network/keyvault/sendoperation.h"

#include <utility>

namespace vault {

Pending<ItemPage> sendList(HttpClient &http, const Endpoint &endpoint, const Target &target, const QUrl &nextLink,
                           NextLinkHeard heard)
{
    Result<HttpRequest> request = makeRequest(endpoint, target.operation, target.name);
    if (!request)
        return HttpClient::failed<ItemPage>(std::move(request.error()));
    if (!nextLink.isEmpty()) {
        if (!endpoint.owns(nextLink)) {
            ApiError error = ApiError::payload(ErrorReason::ForeignNextLink, nextLink.authority());
            error.method = request->verb;
            error.url = redactedUrl(nextLink);
            return refuse<ItemPage>(target, std::move(error));
        }
        request->url = nextLink;
    }
    return http.send(std::move(*request), [heard = std::move(heard)](RawResponse &&response) {
        return decodeItemPage(std::move(response), heard);
    });
}

} // namespace vault
