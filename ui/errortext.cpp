// SPDX-License-Identifier: Apache-2.0
#include "ui/errortext.h"

#include "ui/errorfacts.h"
#include "ui/errorwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace vault {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

constexpr ErrorWords closedWhileReading{
    QT_TRANSLATE_NOOP("ErrorText", "Connection closed"),
    QT_TRANSLATE_NOOP("ErrorText", "The connection to {vault} was closed before the answer was complete."),
    QT_TRANSLATE_NOOP("ErrorText", "The server or something on the way hung up."),
    QT_TRANSLATE_NOOP("ErrorText", "Try again: the request changes nothing at the vault.")};

constexpr ErrorWords slowWhileChanging{
    QT_TRANSLATE_NOOP("ErrorText", "No answer in time"),
    QT_TRANSLATE_NOOP("ErrorText", "{vault} did not answer in time."),
    QT_TRANSLATE_NOOP("ErrorText", "The server is overloaded or the network is slow, and the change may have been made."),
    QT_TRANSLATE_NOOP("ErrorText", "Refresh to see whether the change was made before you repeat it: it was not sent a "
                                   "second time.")};

constexpr ErrorWords closedWhileSigning{
    QT_TRANSLATE_NOOP("ErrorText", "Connection closed"),
    QT_TRANSLATE_NOOP("ErrorText", "The connection to {vault} was closed before the answer was complete."),
    QT_TRANSLATE_NOOP("ErrorText", "The server or something on the way hung up, and the vault may have signed."),
    QT_TRANSLATE_NOOP("ErrorText", "Sign again for another signature: the first, if it was made, is lost. It was not asked "
                                   "for a second time.")};

constexpr ErrorWords slowWhileSigning{
    QT_TRANSLATE_NOOP("ErrorText", "No answer in time"),
    QT_TRANSLATE_NOOP("ErrorText", "{vault} did not answer in time."),
    QT_TRANSLATE_NOOP("ErrorText", "The server is overloaded or the network is slow, and the vault may have signed."),
    QT_TRANSLATE_NOOP("ErrorText", "Sign again for another signature: the first, if it was made, is lost. It was not asked "
                                   "for a second time.")};

constexpr ErrorWords noKeyFile{
    QT_TRANSLATE_NOOP("ErrorText", "No key file"),
    QT_TRANSLATE_NOOP("ErrorText", "This file is not a key in a known format."),
    QT_TRANSLATE_NOOP("ErrorText", "It is neither PEM nor DER, PKCS#12 or JWK."),
    QT_TRANSLATE_NOOP("ErrorText", "Choose a file with a private key in PEM, DER, PKCS#12 or JWK.")};

constexpr ErrorWords noSignInAnswer{
    QT_TRANSLATE_NOOP("ErrorText", "No sign-in answer"),
    QT_TRANSLATE_NOOP("ErrorText", "The answer to the sign-in could not be understood."),
    QT_TRANSLATE_NOOP("ErrorText", "The sign-in authority is out of order, or something on the way has answered in its "
                                   "place."),
    QT_TRANSLATE_NOOP("ErrorText", "Try again later; if it stays so, check the proxy and the connection's authority.")};

/// It happened at the authority: a failure of the vault's own names an authority only where it refuses the token.
bool isOfSignIn(const ApiError &error)
{
    return !error.authority.isEmpty();
}

bool changesSomething(const ApiError &error)
{
    // Nothing reached the vault: the sign-in comes before the request (network/http/httpcall).
    if (isOfSignIn(error))
        return false;
    // These are sent as POST and leave the vault as it is.
    constexpr std::array readingPosts{"Sign", "Verify", "Encrypt", "Decrypt", "WrapKey", "UnwrapKey", "BackupKey", "BackupSecret"};
    const bool reads = std::any_of(readingPosts.begin(), readingPosts.end(),
                                   [&error](const char *name) { return error.operation == QLatin1String(name); });
    return !reads && !error.method.isEmpty() && error.method != "GET" && error.method != "HEAD";
}

/// A signature leaves the vault as it is, but is not made twice unasked.
bool isOfSigning(const ApiError &error)
{
    return error.operation == QLatin1String("Sign") && !isOfSignIn(error);
}

const ErrorWords &wordsFor(const ApiError &error)
{
    switch (error.reason) {
    case ErrorReason::Envelope: {
        const ErrorWords *words = wordsForCode(error);
        return words ? *words : wordsForStatus(error.httpStatus);
    }
    case ErrorReason::SignInFailed:
    case ErrorReason::SignInDeclined:
    case ErrorReason::TokenRejected: {
        // A rejected token is not sent again, so the vault's word that it got none is not the cause.
        const bool withheld = error.message.contains(QLatin1String("missing a Bearer"));
        const ErrorWords *words = withheld ? nullptr : wordsForCode(error);
        return words ? *words : wordsForReason(error.reason);
    }
    case ErrorReason::ForeignBody:
    case ErrorReason::EmptyBody: return isOfSignIn(error) ? noSignInAnswer : wordsForForeignStatus(error);
    case ErrorReason::NotJson:
    case ErrorReason::JsonTooDeep:
    case ErrorReason::WrongShape:
    case ErrorReason::BodyTooLarge: return isOfSignIn(error) ? noSignInAnswer : wordsForReason(error.reason);
    case ErrorReason::ConnectionClosed:
        if (isOfSigning(error))
            return closedWhileSigning;
        return changesSomething(error) ? wordsForReason(error.reason) : closedWhileReading;
    case ErrorReason::InactivityTimeout:
    case ErrorReason::TotalTimeout:
        if (isOfSigning(error))
            return slowWhileSigning;
        return changesSomething(error) ? slowWhileChanging : wordsForReason(error.reason);
    case ErrorReason::KeyFileUnsupported: return error.detail.isEmpty() ? noKeyFile : wordsForReason(error.reason);
    default: return wordsForReason(error.reason);
    }
}

QString translated(const char *words, const ApiError &error)
{
    return fillFacts(QCoreApplication::translate("ErrorText", words), error);
}

/// HTTP/2 and some servers send no phrase. Protocol terms: not translated.
QString reasonPhrase(const ApiError &error)
{
    if (!error.httpReason.isEmpty())
        return error.httpReason;
    switch (error.httpStatus) {
    case 301: return QStringLiteral("Moved Permanently");
    case 302: return QStringLiteral("Found");
    case 307: return QStringLiteral("Temporary Redirect");
    case 308: return QStringLiteral("Permanent Redirect");
    case 400: return QStringLiteral("Bad Request");
    case 401: return QStringLiteral("Unauthorized");
    case 403: return QStringLiteral("Forbidden");
    case 404: return QStringLiteral("Not Found");
    case 405: return QStringLiteral("Method Not Allowed");
    case 407: return QStringLiteral("Proxy Authentication Required");
    case 408: return QStringLiteral("Request Timeout");
    case 409: return QStringLiteral("Conflict");
    case 413: return QStringLiteral("Content Too Large");
    case 415: return QStringLiteral("Unsupported Media Type");
    case 429: return QStringLiteral("Too Many Requests");
    case 500: return QStringLiteral("Internal Server Error");
    case 501: return QStringLiteral("Not Implemented");
    case 502: return QStringLiteral("Bad Gateway");
    case 503: return QStringLiteral("Service Unavailable");
    case 504: return QStringLiteral("Gateway Timeout");
    default: return {};
    }
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ').toLower();
}

QString headlineOf(const ApiError &error, const QString &title)
{
    QStringList parts;
    const QString status = statusText(error);
    if (!status.isEmpty())
        parts << status;
    // "401 Unauthorized · Unauthorized" would say it twice.
    const auto repeatsStatus = [&error](const QString &text) {
        return withoutSpaces(text) == withoutSpaces(reasonPhrase(error));
    };
    const QString code = error.decisiveCode();
    if (!code.isEmpty() && !repeatsStatus(code))
        parts << code;
    else if (!repeatsStatus(title))
        parts << title;
    const QString operation = operationWithObject(error);
    if (!operation.isEmpty())
        parts << operation;
    return parts.join(u" · ");
}

/// Messages are the vault's own, but one of them quotes the head of the token (AKV10046).
QString withoutTokens(QString text)
{
    static const QRegularExpression token(QStringLiteral("eyJ[A-Za-z0-9_-]{8,}[A-Za-z0-9_.=-]*"));
    static const QRegularExpression bearer(QStringLiteral("(Bearer|PoP) +[A-Za-z0-9._~+/=-]{16,}"));
    return text.replace(token, Text::tr("(removed)")).replace(bearer, QStringLiteral("\\1 ") + Text::tr("(removed)"));
}

} // namespace

QString statusText(const ApiError &error)
{
    if (error.httpStatus == 0)
        return {};
    return QStringLiteral("%1 %2").arg(error.httpStatus).arg(reasonPhrase(error)).trimmed();
}

ErrorText describe(const ApiError &error)
{
    const ErrorWords &words = wordsFor(error);
    return {headlineOf(error, translated(words.title, error)), translated(words.whatHappened, error),
            translated(words.why, error), translated(words.whatToDo, error)};
}

QString codesText(const ApiError &error)
{
    QStringList codes = error.innerErrors;
    if (!error.code.isEmpty())
        codes.prepend(error.code);
    return codes.join(u" → ");
}

QString untoldDetail(const ApiError &error)
{
    // The other kinds have details for the sentences only ("31/32/ES256").
    const bool isForReading
        = error.kind == ErrorKind::Transport || error.kind == ErrorKind::Tls || error.kind == ErrorKind::Payload;
    if (!isForReading || error.reason == ErrorReason::BodyTooLarge)
        return {};
    const ErrorText text = describe(error);
    const QString told = text.whatHappened + text.why + text.whatToDo;
    return told.contains(fillFacts(QStringLiteral(" {detail}"), error).trimmed()) ? QString() : error.detail;
}

QString statusClassText(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::NoAnswer: return Text::tr("No answer");
    case StatusClass::Informational: return Text::tr("1xx Informational");
    case StatusClass::Success: return Text::tr("2xx Success");
    case StatusClass::Redirection: return Text::tr("3xx Redirection");
    case StatusClass::ClientError: return Text::tr("4xx Client error");
    case StatusClass::ServerError: return Text::tr("5xx Server error");
    }
    Q_UNREACHABLE();
}

QString fieldText(const ApiError &error)
{
    const ErrorText text = describe(error);
    //: Two sentences: what is wrong, and what to do.
    return Text::tr("%1 %2").arg(text.whatHappened, text.whatToDo);
}

QString reportText(const ApiError &error)
{
    const ErrorText text = describe(error);
    QStringList lines{text.headline};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << Text::tr("%1: %2").arg(label, withoutTokens(value.simplified()));
    };
    add(Text::tr("Time"), error.utc.toUTC().toString(Qt::ISODate));
    add(Text::tr("Class"), statusClassText(error.statusClass()));
    add(Text::tr("Status"), statusText(error));
    add(Text::tr("Code"), codesText(error));
    add(Text::tr("Message"), error.message);
    add(Text::tr("What happened"), text.whatHappened);
    add(Text::tr("Why"), text.why);
    add(Text::tr("What to do"), text.whatToDo);
    add(Text::tr("Detail"), untoldDetail(error));
    add(Text::tr("Operation"), error.operation);
    add(Text::tr("Object"), error.objectName);
    add(Text::tr("Request"), QString::fromLatin1(error.method) + u' ' + error.url);
    add(Text::tr("Request id"), error.requestId);
    add(Text::tr("Client request id"), error.clientRequestId);
    if (error.retryAfter)
        add(Text::tr("Retry after"), Text::tr("%1 s").arg(error.retryAfter->count()));
    add(Text::tr("Redirected to"), error.redirectTarget);
    add(Text::tr("Authority"), error.authority);
    add(Text::tr("Resource"), error.resource);
    add(Text::tr("Content type"), error.contentType);
    add(Text::tr("Proxy"), error.proxy);
    add(Text::tr("Program"), QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    return lines.join(u'\n') + u'\n';
}

} // namespace vault
