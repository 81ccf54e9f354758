// SPDX-License-Identifier: Apache-2.0
#include "ui/errorwords.h"

#include <QCoreApplication>

namespace vault {
namespace {

struct Row {
    int status;
    ErrorWords words;
};

constexpr Row rows[]{
    {400, {QT_TRANSLATE_NOOP("ErrorText", "Bad request"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault did not accept the request: {operation}."),
      QT_TRANSLATE_NOOP("ErrorText", "Something in it is not as the vault expects; its code is {code}."),
      QT_TRANSLATE_NOOP("ErrorText", "Read the vault's message, correct the input and try again.")}},
    {401, {QT_TRANSLATE_NOOP("ErrorText", "Not authorized"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault did not accept the token."),
      QT_TRANSLATE_NOOP("ErrorText", "It wants a token for {resource}, issued by {authority}."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh (F5) to sign in anew; where you give the token yourself, get one for "
                                     "{resource} from {authority}.")}},
    {403, {QT_TRANSLATE_NOOP("ErrorText", "Forbidden"),
      QT_TRANSLATE_NOOP("ErrorText", "You may not do this: {operation}."),
      QT_TRANSLATE_NOOP("ErrorText", "The vault denies it with the code {code}."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask the vault's owner for the permission or role that the vault's message "
                                     "names.")}},
    {404, {QT_TRANSLATE_NOOP("ErrorText", "Not found"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault has no such object: {object}."),
      QT_TRANSLATE_NOOP("ErrorText", "It was deleted, or the address, the route form or the api-version does not "
                                     "fit."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the list, and check the connection's settings.")}},
    {405, {QT_TRANSLATE_NOOP("ErrorText", "Method not allowed"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault does not know this request: {operation}."),
      QT_TRANSLATE_NOOP("ErrorText", "The operation does not exist in this api-version or route form."),
      QT_TRANSLATE_NOOP("ErrorText", "Open the vault with another api-version or route form (--api-version, "
                                     "--routes).")}},
    {408, {QT_TRANSLATE_NOOP("ErrorText", "Request timeout"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault waited too long for the request."),
      QT_TRANSLATE_NOOP("ErrorText", "The connection is slow or was interrupted."),
      QT_TRANSLATE_NOOP("ErrorText", "Try again.")}},
    {409, {QT_TRANSLATE_NOOP("ErrorText", "Conflict"),
      QT_TRANSLATE_NOOP("ErrorText", "The object {object} is in a state that does not allow this."),
      QT_TRANSLATE_NOOP("ErrorText", "Somebody else is changing it, or an object of this name exists."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the list, then try again.")}},
    {412, {QT_TRANSLATE_NOOP("ErrorText", "Precondition failed"),
      QT_TRANSLATE_NOOP("ErrorText", "The object {object} has changed in the meantime."),
      QT_TRANSLATE_NOOP("ErrorText", "The request was meant for an older state of it."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh, then try again.")}},
    {413, {QT_TRANSLATE_NOOP("ErrorText", "Too large"),
      QT_TRANSLATE_NOOP("ErrorText", "The request is larger than the vault accepts."),
      QT_TRANSLATE_NOOP("ErrorText", "A secret holds at most 25 KB."),
      QT_TRANSLATE_NOOP("ErrorText", "Shorten the value.")}},
    {415, {QT_TRANSLATE_NOOP("ErrorText", "Wrong content type"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault does not accept the content type."),
      QT_TRANSLATE_NOOP("ErrorText", "The route form or the api-version does not fit the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "Open the vault with another api-version or route form (--api-version, "
                                     "--routes).")}},
    {429, {QT_TRANSLATE_NOOP("ErrorText", "Too many requests"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault received too many requests."),
      QT_TRANSLATE_NOOP("ErrorText", "Its limit for ten seconds is used up, also by other programs."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again.")}},
    {503, {QT_TRANSLATE_NOOP("ErrorText", "Unavailable"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault is not available just now."),
      QT_TRANSLATE_NOOP("ErrorText", "It is overloaded or under maintenance."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again.")}},
    {504, {QT_TRANSLATE_NOOP("ErrorText", "Gateway timeout"),
      QT_TRANSLATE_NOOP("ErrorText", "The vault did not answer in time."),
      QT_TRANSLATE_NOOP("ErrorText", "A part of the service behind it is slow."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again.")}},
};

constexpr ErrorWords redirection{
    QT_TRANSLATE_NOOP("ErrorText", "Redirected"),
    QT_TRANSLATE_NOOP("ErrorText", "The server points elsewhere instead of answering."),
    QT_TRANSLATE_NOOP("ErrorText", "A redirect is not followed, because the token would go to another place."),
    QT_TRANSLATE_NOOP("ErrorText", "Check the vault's address.")};

constexpr ErrorWords clientError{
    QT_TRANSLATE_NOOP("ErrorText", "Refused by the vault"),
    QT_TRANSLATE_NOOP("ErrorText", "The vault refused: {operation}."),
    QT_TRANSLATE_NOOP("ErrorText", "It answered {status} with the code {code}."),
    QT_TRANSLATE_NOOP("ErrorText", "Read the vault's message below, correct the input and try again.")};

constexpr ErrorWords serverError{
    QT_TRANSLATE_NOOP("ErrorText", "Failure in the vault"),
    QT_TRANSLATE_NOOP("ErrorText", "The vault failed while it worked on this: {operation}."),
    QT_TRANSLATE_NOOP("ErrorText", "The cause lies inside the service: it answered {status} with the code {code}."),
    QT_TRANSLATE_NOOP("ErrorText", "Try again in {wait}; if it stays, give the request id to the vault's support.")};

constexpr Row foreignRows[]{
    {400, {QT_TRANSLATE_NOOP("ErrorText", "Bad request"),
      QT_TRANSLATE_NOOP("ErrorText", "A server on the way could not read the request."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 400 is not from the vault but {contentType} of a web server or "
                                     "proxy."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the vault's address and the name of the object for unusual characters.")}},
    {401, {QT_TRANSLATE_NOOP("ErrorText", "Sign-in on the way"),
      QT_TRANSLATE_NOOP("ErrorText", "Something on the way asks for a sign-in."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 401 is not from the vault; a gateway or proxy stands between."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in to that gateway, or connect around it.")}},
    {403, {QT_TRANSLATE_NOOP("ErrorText", "Blocked on the way"),
      QT_TRANSLATE_NOOP("ErrorText", "The request was blocked before it reached the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 403 is not from the vault but from a firewall, a proxy or the "
                                     "vault's web server."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask whoever runs the network to let {vault} through, and check the vault's "
                                     "address.")}},
    {404, {QT_TRANSLATE_NOOP("ErrorText", "Not found"),
      QT_TRANSLATE_NOOP("ErrorText", "The server has no vault at this address."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 404 is not from the vault but from another web server."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the vault's address: a vault has no path behind the host.")}},
    {405, {QT_TRANSLATE_NOOP("ErrorText", "Method not allowed on the way"),
      QT_TRANSLATE_NOOP("ErrorText", "Something on the way does not allow {method}."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 405 is not from the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the vault's address, and connect without the proxy if you can.")}},
    {407, {QT_TRANSLATE_NOOP("ErrorText", "Proxy wants a sign-in"),
      QT_TRANSLATE_NOOP("ErrorText", "The proxy wants a user name and password."),
      QT_TRANSLATE_NOOP("ErrorText", "{proxy} answered instead of the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "Put the credentials in the proxy's address (environment variable https_proxy).")}},
    {413, {QT_TRANSLATE_NOOP("ErrorText", "Too large for the way"),
      QT_TRANSLATE_NOOP("ErrorText", "Something on the way refuses a request of this size."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 413 is not from the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask whoever runs the proxy to allow larger requests.")}},
    {429, {QT_TRANSLATE_NOOP("ErrorText", "Too many requests"),
      QT_TRANSLATE_NOOP("ErrorText", "Something on the way limits the number of requests."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 429 is not from the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again.")}},
    {501, {QT_TRANSLATE_NOOP("ErrorText", "Not implemented on the way"),
      QT_TRANSLATE_NOOP("ErrorText", "Something on the way does not know how to do this."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 501 is not from the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the vault's address, and connect without the proxy if you can.")}},
    {502, {QT_TRANSLATE_NOOP("ErrorText", "Bad gateway"),
      QT_TRANSLATE_NOOP("ErrorText", "A gateway on the way got no answer from the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 502 is not from the vault but from the proxy or gateway in front "
                                     "of it."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again; if it stays, ask whoever runs the gateway.")}},
    {503, {QT_TRANSLATE_NOOP("ErrorText", "Unavailable on the way"),
      QT_TRANSLATE_NOOP("ErrorText", "A server on the way is not available just now."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 503 is not from the vault; the proxy or gateway is overloaded or "
                                     "under maintenance."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again.")}},
    {504, {QT_TRANSLATE_NOOP("ErrorText", "Gateway timeout"),
      QT_TRANSLATE_NOOP("ErrorText", "A gateway on the way waited too long for the vault."),
      QT_TRANSLATE_NOOP("ErrorText", "The answer 504 is not from the vault but from the proxy or gateway in front "
                                     "of it."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait {wait}, then try again; if it stays, ask whoever runs the gateway.")}},
};

/// The page of the REST interface allows any verb inside POST (protocol.md §0), which gets past such proxies.
constexpr ErrorWords verbRefused{
    QT_TRANSLATE_NOOP("ErrorText", "Verb not allowed on the way"),
    QT_TRANSLATE_NOOP("ErrorText", "Something on the way does not let {method} through."),
    QT_TRANSLATE_NOOP("ErrorText", "It answered {status}, as proxies and servers do that know only GET and POST."),
    QT_TRANSLATE_NOOP("ErrorText", "Switch on “Send every verb as POST” for this connection (--post-only).")};

template<std::size_t size>
const ErrorWords *find(const Row (&table)[size], int status)
{
    for (const Row &row : table) {
        if (row.status == status)
            return &row.words;
    }
    return nullptr;
}

} // namespace

const ErrorWords &wordsForStatus(int httpStatus)
{
    if (const ErrorWords *words = find(rows, httpStatus))
        return *words;
    switch (statusClassOf(httpStatus)) {
    case StatusClass::Redirection: return redirection;
    case StatusClass::ServerError: return serverError;
    default: return clientError;
    }
}

const ErrorWords &wordsForForeignStatus(const ApiError &error)
{
    const bool refusesVerb = error.httpStatus == 405 || error.httpStatus == 501;
    if (refusesVerb && (error.method == "PUT" || error.method == "PATCH" || error.method == "DELETE"))
        return verbRefused;
    // An empty answer may well be the vault's own, so nothing is said about where it comes from.
    if (error.reason == ErrorReason::EmptyBody)
        return error.httpStatus == 429 || error.httpStatus >= 503 ? wordsForStatus(error.httpStatus)
                                                                  : wordsForReason(ErrorReason::EmptyBody);
    if (const ErrorWords *words = find(foreignRows, error.httpStatus))
        return *words;
    return wordsForReason(ErrorReason::ForeignBody);
}

} // namespace vault
