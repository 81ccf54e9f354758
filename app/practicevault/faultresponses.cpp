// SPDX-License-Identifier: Apache-2.0
#include "app/practicevault/faultresponses.h"

#include "app/practicevault/authentication.h"
#include "app/practicevault/authorityerror.h"
#include "app/practicevault/encoding.h"
#include "app/practicevault/refusal.h"

#include <httplib.h>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace practicevault {

namespace {

constexpr const char *jsonType = "application/json; charset=utf-8";

void answerStatus(const Fault &fault, int status, const std::string &code, const std::string &message,
                  httplib::Response &response)
{
    response.status = fault.status > 0 ? fault.status : status;
    const Refusal refusal {response.status, fault.code.empty() ? code : fault.code,
                           fault.message.empty() ? message : fault.message, fault.innerCode};
    if (fault.retryAfter)
        response.set_header("Retry-After", std::to_string(*fault.retryAfter));
    response.set_content(refusal.envelope().dump(), jsonType);
}

void answerAuthorityError(const Fault &fault, httplib::Response &response)
{
    const AuthorityError error {fault.status > 0 ? fault.status : 400, fault.code.empty() ? "invalid_grant" : fault.code,
                                fault.aadsts,
                                fault.message.empty() ? "A fault that was switched on at this practice vault."
                                                      : fault.message};
    auto json = error.toJson(randomGuid());
    if (!fault.claims.empty())
        json["claims"] = fault.claims;
    response.status = error.status;
    response.set_content(json.dump(), jsonType);
}

void answerInsufficientClaims(const Fault &fault, const Call &call, httplib::Response &response)
{
    answerStatus(fault, 401, "Unauthorized", "The token lacks claims that this vault now wants.", response);
    response.set_header("WWW-Authenticate",
                        claimsChallenge(call.origin, fault.claims.empty() ? R"({"access_token":{"nbf":{"essential":true}}})"
                                                                          : fault.claims));
}

/// The request has been read; the client gets an RST and no byte of an answer. The null device takes the place of
/// the socket, so that the server's own writes and its close hit nothing.
void resetConnection(const httplib::Request &request)
{
    const int socket = SSL_get_fd(request.ssl);
    const linger discard {1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &discard, sizeof discard);
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null >= 0) {
        dup2(null, socket);
        close(null);
    }
}

void changeNextLink(const std::string &link, httplib::Response &response)
{
    auto page = nlohmann::json::parse(response.body, nullptr, false);
    if (!page.is_object())
        return;
    page["nextLink"] = link;
    response.set_content(page.dump(), jsonType);
}

void truncate(httplib::Response &response)
{
    const std::string body = std::move(response.body);
    response.body.clear();
    response.set_content_provider(body.size(), jsonType,
                                  [body](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                      if (offset == 0)
                                          sink.write(body.data(), body.size() / 2);
                                      return false;
                                  });
}

void drip(const Fault &fault, Faults &faults, httplib::Response &response)
{
    constexpr int stepsASecond = 10;
    const std::string body = std::move(response.body);
    response.body.clear();
    const auto step = static_cast<std::size_t>(std::max(1, fault.bytesPerSecond / stepsASecond));
    const auto pause = std::chrono::milliseconds(1000 * step / static_cast<std::size_t>(fault.bytesPerSecond));
    response.set_content_provider(body.size(), jsonType,
                                  [body, step, pause, &faults](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                      sink.write(body.data() + offset, std::min(step, body.size() - offset));
                                      return faults.wait(pause);
                                  });
}

} // namespace

bool answerInstead(const Fault &fault, const Call &call, const httplib::Request &request, httplib::Response &response)
{
    switch (fault.kind) {
    case FaultKind::Status:
        answerStatus(fault, 503, "ServiceUnavailable", "A fault that was switched on at this practice vault.", response);
        if (response.status == 401)
            response.set_header("WWW-Authenticate", challenge(call.origin));
        return true;
    case FaultKind::Throttle:
        answerStatus(fault, 429, "Throttled",
                     "Request was not processed because too many requests were received. Reason: "
                     "VaultRequestTypeLimitReached",
                     response);
        return true;
    case FaultKind::Html:
        response.status = fault.status > 0 ? fault.status : 403;
        response.set_content(fault.message.empty() ? "<!DOCTYPE html><html><head><title>Blocked</title></head><body>"
                                                     "<h1>Blocked by the practice proxy</h1></body></html>"
                                                   : fault.message,
                             "text/html");
        return true;
    case FaultKind::Redirect:
        response.status = fault.status > 0 ? fault.status : 307;
        response.set_header("Location", fault.location.empty() ? "https://elsewhere.example/" : fault.location);
        return true;
    case FaultKind::Reset:
        resetConnection(request);
        return true;
    case FaultKind::Claims:
        answerInsufficientClaims(fault, call, response);
        return true;
    case FaultKind::AuthorityError:
        answerAuthorityError(fault, response);
        return true;
    default:
        return false;
    }
}

void spoilAnswer(const Fault &fault, const Call &call, Faults &faults, httplib::Response &response)
{
    switch (fault.kind) {
    case FaultKind::Truncate:
        truncate(response);
        break;
    case FaultKind::Drip:
        drip(fault, faults, response);
        break;
    case FaultKind::ForeignNextLink:
        changeNextLink(fault.location.empty() ? "https://elsewhere.example:443" + call.path + "?api-version=7.4"
                                              : fault.location,
                       response);
        break;
    case FaultKind::NextLinkLoop:
        changeNextLink(call.origin + call.target, response);
        break;
    default:
        break;
    }
}

} // namespace practicevault
