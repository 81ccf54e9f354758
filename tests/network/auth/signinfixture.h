// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpfixture.h"
#include "network/auth/authority.h"
#include "network/auth/signinprompt.h"
#include "network/auth/tokenbroker.h"
#include "network/auth/tokenendpoint.h"
#include "tests/support/leftbehind.h"

#include <QMap>
#include <QPointer>
#include <QTcpSocket>

namespace vault::test {

/// A clock that stands still until a test turns it.
class ManualClock final : public SignInClock
{
public:
    std::int64_t now() const override { return time; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override;
    /// Turns it, running what falls due on the way in its order.
    void advance(std::int64_t seconds);
    /// What the actions that wait would wait for still, in seconds, in the order they came.
    QList<std::int64_t> delays() const;

    std::int64_t time = 1'800'000'000;

private:
    struct Entry {
        std::int64_t due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    QList<Entry> m_entries;
};

/// A scripted authority on loopback and an endpoint that trusts it.
struct SignInFixture {
    SignInFixture();
    /// Remembers what was sent to the authority.
    ~SignInFixture();
    Q_DISABLE_COPY_MOVE(SignInFixture)

    Authority authorityOf(const QString &tenant = QStringLiteral("contoso")) const;
    /// "https://localhost:PORT/contoso"
    QString authorityUrl() const;

    ScriptedServer server;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<TokenEndpoint> endpoint;
    SignInPrompts prompts;
};

/// Notes a token, a secret or a code that a test used, to be looked for on the disk when all have run.
void rememberSecret(const QByteArray &value);
/// What filesHolding() says of all that was remembered, and that something was.
QStringList secretsLeftIn(const OwnHome &home);

using Form = QMap<QByteArray, QByteArray>;
/// Names and values of a form, decoded.
Form formOf(const QByteArray &body);

ScriptedAnswer tokenAnswer(const QByteArray &access, const QByteArray &refresh = {}, int lifetime = 3600);
ScriptedAnswer oauthErrorAnswer(const QByteArray &error, const QByteArray &description = {}, int code = 0);

/// What a result fails with, for a message; empty for a value.
template<typename T>
QByteArray wordsOf(const std::optional<Result<T>> &result)
{
    if (!result)
        return "nothing came";
    return *result ? QByteArray() : (result->error().message + u' ' + result->error().detail).toUtf8();
}

/// Sends bytes to a port of 127.0.0.1 and gives what comes back until the other side closes.
QByteArray exchange(int port, const QByteArray &bytes);
/// What a browser would send on its way back.
QByteArray browserRequest(int port, const QByteArray &target, const QByteArray &host = {});

/// A token store in memory that records.
class RecordingStore final : public RefreshTokenStore
{
public:
    /// Outlives the store, which a broker owns.
    struct Record {
        QByteArray stored;
        int loads = 0;
        int saves = 0;
        int removals = 0;
        bool fails = false;
    };
    explicit RecordingStore(std::shared_ptr<Record> record) : m_record(std::move(record)) {}

    Pending<SecretBuffer> load() override;
    Pending<void> save(const SecretBuffer &refreshToken) override;
    Pending<void> remove() override;

private:
    std::shared_ptr<Record> m_record;
};

} // namespace vault::test
