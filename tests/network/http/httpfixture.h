// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/tokenprovider.h"
#include "network/http/httpclient.h"
#include "scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

namespace vault::test {

/// Hands out tokens from a list and records what it was asked.
class RecordingTokens : public TokenProvider
{
public:
    SecretBuffer tokenAtHand(const QUrl &) override { return SecretBuffer::copyOf(atHand); }
    Pending<SecretBuffer> tokenFor(const Challenge &challenge, const QUrl &url) override;
    void reject(const QUrl &, QByteArrayView) override
    {
        ++rejections;
        atHand.clear();
    }

    QByteArray atHand = "token-1";
    QByteArray afterChallenge; ///< Empty: an error of reason NoToken.
    bool neverAnswers = false;
    QList<Challenge> challenges;
    int rejections = 0;
    std::shared_ptr<QPromise<Result<SecretBuffer>>> pending;
};

/// One authority for all tests of a program, and a server identity for localhost and 127.0.0.1.
const TestAuthority &authority();
const TestIdentity &localhostIdentity();
/// Trusts the given roots and nothing else.
QFuture<QSslConfiguration> trusting(const QList<QSslCertificate> &roots);

/// A server, a manager, tokens and a client with short times.
struct HttpFixture {
    HttpFixture();

    static HttpOptions quickOptions();
    HttpRequest request(const QByteArray &verb, const QByteArray &body = {}) const;
    /// Sends and waits; nothing when the future was cancelled or took longer than 20 s.
    std::optional<Result<RawResponse>> send(HttpRequest request);
    ApiError errorOf(HttpRequest request);
    QByteArray bodyOf(HttpRequest request);

    ScriptedServer server;
    QNetworkAccessManager manager;
    RecordingTokens tokens;
    std::unique_ptr<HttpClient> client;
};

Result<RawResponse> wholeAnswer(RawResponse &&response);

inline const QByteArray vaultChallenge =
    "Bearer authorization=\"https://login.example/tenant\", resource=\"https://localhost\"";

/// Runs the event loop until the future is finished, at most 20 s.
void waitUntilFinished(const QFuture<void> &future);

template<typename T>
std::optional<T> waitFor(QFuture<T> future)
{
    waitUntilFinished(QFuture<void>(future));
    if (!future.isFinished() || future.isCanceled() || future.resultCount() == 0)
        return std::nullopt;
    return future.takeResult();
}

} // namespace vault::test
