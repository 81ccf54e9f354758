// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/httpclient.h"
#include "network/keyvault/routes.h"

#include <utility>

namespace vault {

/// What an operation is about.
struct Target {
    Operation operation;
    QString name;
    QString version;
};

/// Ends an operation before anything was sent.
template<typename T>
Pending<T> refuse(const Target &target, ApiError error)
{
    error.operation = operationName(target.operation);
    error.objectName = target.name;
    return HttpClient::failed<T>(std::move(error));
}

template<typename T>
Pending<T> sendOperation(HttpClient &http, const Endpoint &endpoint, const Target &target,
                         Result<T> (*decoder)(RawResponse &&), std::optional<SecretBuffer> fields = std::nullopt)
{
    Result<HttpRequest> request
        = makeRequest(endpoint, target.operation, target.name, target.version, std::move(fields));
    if (!request)
        return HttpClient::failed<T>(std::move(request.error()));
    return http.send(std::move(*request), decoder);
}

/// Sends parameters (`SecretBuffer encode(parameters)`), or ends with what problemWith(parameters) finds.
template<typename T, typename Parameters>
Pending<T> sendChecked(HttpClient &http, const Endpoint &endpoint, const Target &target,
                       Result<T> (*decoder)(RawResponse &&), const Parameters &parameters)
{
    if (auto problem = problemWith(parameters))
        return refuse<T>(target, std::move(*problem));
    return sendOperation<T>(http, endpoint, target, decoder, encode(parameters));
}

} // namespace vault
