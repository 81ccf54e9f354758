// SPDX-License-Identifier: Apache-2.0
#include "signinfixture.h"

#include "network/auth/signinattempt.h"

#include <algorithm>

namespace vault::test {

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> action)
{
    const std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(delay).count();
    m_entries.append({time + seconds, context, std::move(action)});
}

void ManualClock::advance(std::int64_t seconds)
{
    const std::int64_t target = time + seconds;
    for (;;) {
        const auto next = std::min_element(m_entries.begin(), m_entries.end(),
                                           [](const Entry &one, const Entry &other) { return one.due < other.due; });
        if (next == m_entries.end() || next->due > target)
            break;
        const Entry entry = *next;
        m_entries.erase(next);
        time = std::max(time, entry.due);
        if (entry.context)
            entry.action();
    }
    time = target;
}

QList<std::int64_t> ManualClock::delays() const
{
    QList<std::int64_t> result;
    for (const Entry &entry : m_entries) {
        if (entry.context)
            result << entry.due - time;
    }
    return result;
}

SignInFixture::SignInFixture()
    : server(localhostIdentity())
    , endpoint(std::make_shared<TokenEndpoint>(trusting({authority().certificate()}), HttpFixture::quickOptions(),
                                               clock))
{
}

SignInFixture::~SignInFixture()
{
    for (const ReceivedRequest &request : std::as_const(server.requests)) {
        const Form form = formOf(request.body);
        for (const char *name : {"client_secret", "client_assertion", "code", "code_verifier", "device_code",
                                 "refresh_token"}) {
            if (form.contains(name))
                rememberSecret(form.value(name));
        }
    }
}

Authority SignInFixture::authorityOf(const QString &tenant) const
{
    return {server.url({}, QStringLiteral("localhost")), tenant, QStringLiteral("https://vault.azure.net/.default")};
}

QString SignInFixture::authorityUrl() const
{
    return server.url(QStringLiteral("/contoso"), QStringLiteral("localhost")).toString();
}

namespace {

QList<QByteArray> &rememberedSecrets()
{
    static QList<QByteArray> secrets;
    return secrets;
}

} // namespace

void rememberSecret(const QByteArray &value)
{
    if (!rememberedSecrets().contains(value))
        rememberedSecrets().append(value);
}

QStringList secretsLeftIn(const OwnHome &home)
{
    if (rememberedSecrets().isEmpty())
        return {QStringLiteral("no secret was used")};
    return home.filesHolding(rememberedSecrets());
}

Form formOf(const QByteArray &body)
{
    Form form;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        form.insert(pair.first(equals), QByteArray::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return form;
}

ScriptedAnswer tokenAnswer(const QByteArray &access, const QByteArray &refresh, int lifetime)
{
    rememberSecret(access);
    if (!refresh.isEmpty())
        rememberSecret(refresh);
    QByteArray body = "{\"token_type\":\"Bearer\",\"expires_in\":" + QByteArray::number(lifetime)
        + ",\"access_token\":\"" + access + '"';
    if (!refresh.isEmpty())
        body += ",\"refresh_token\":\"" + refresh + '"';
    return {200, body + '}', {{"Content-Type", "application/json"}}};
}

ScriptedAnswer oauthErrorAnswer(const QByteArray &error, const QByteArray &description, int code)
{
    QByteArray body = "{\"error\":\"" + error + "\",\"error_description\":\"" + description + '"';
    if (code != 0)
        body += ",\"error_codes\":[" + QByteArray::number(code) + "],\"trace_id\":\"trace-1\"";
    return {400, body + '}', {{"Content-Type", "application/json"}}};
}

QByteArray exchange(int port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    (void)QTest::qWaitFor([&] { return !received.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState; },
                          5000);
    return received + socket.readAll();
}

QByteArray browserRequest(int port, const QByteArray &target, const QByteArray &host)
{
    const QByteArray named = host.isEmpty() ? "localhost:" + QByteArray::number(port) : host;
    return "GET " + target + " HTTP/1.1\r\nHost: " + named + "\r\nUser-Agent: a browser\r\nAccept: */*\r\n\r\n";
}

Pending<SecretBuffer> RecordingStore::load()
{
    ++m_record->loads;
    if (m_record->fails)
        return ready<SecretBuffer>(tl::unexpected(signInError(ErrorReason::KeychainUnavailable)));
    return ready<SecretBuffer>(SecretBuffer::copyOf(m_record->stored));
}

Pending<void> RecordingStore::save(const SecretBuffer &refreshToken)
{
    ++m_record->saves;
    if (m_record->fails)
        return ready<void>(tl::unexpected(signInError(ErrorReason::KeychainLocked)));
    m_record->stored = refreshToken.view().toByteArray();
    return ready<void>(Result<void>());
}

Pending<void> RecordingStore::remove()
{
    ++m_record->removals;
    m_record->stored.clear();
    return ready<void>(Result<void>());
}

} // namespace vault::test
