// SPDX-License-Identifier: Apache-2.0
#include "vaultandauthority.h"

#include <QFile>
#include <QTcpSocket>

#include <algorithm>

namespace vault::test {

namespace {

bool isForAuthority(const VaultAndAuthority::Request &request)
{
    return request.target.startsWith("/contoso/");
}

} // namespace

VaultAndAuthority::VaultAndAuthority(const QString &host, const TestIdentity &identity)
    : m_host(host)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        }
    });
    listen(QHostAddress::LocalHost);
    QFile root(rootFile());
    if (root.open(QIODevice::WriteOnly))
        root.write(authority().certificate().toPem());
}

QString VaultAndAuthority::url() const
{
    return QStringLiteral("https://%1:%2").arg(m_host).arg(serverPort());
}

QString VaultAndAuthority::fileWith(const QByteArray &content)
{
    QFile file(m_folder.filePath(QStringLiteral("file-%1").arg(++m_files)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QList<VaultAndAuthority::Request> VaultAndAuthority::atVault() const
{
    QList<Request> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found), std::not_fn(isForAuthority));
    return found;
}

QList<VaultAndAuthority::Request> VaultAndAuthority::atAuthority() const
{
    QList<Request> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found), isForAuthority);
    return found;
}

void VaultAndAuthority::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (qsizetype end = 0; (end = pending.indexOf("\r\n\r\n")) >= 0;) {
        Request request;
        const QList<QByteArray> lines = pending.first(end).split('\n');
        request.verb = lines.constFirst().split(' ').value(0);
        request.target = lines.constFirst().split(' ').value(1);
        qsizetype length = 0;
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
            if (name == "authorization")
                request.authorization = line.sliced(colon + 1).trimmed();
            else if (name == "content-length")
                length = line.sliced(colon + 1).trimmed().toLongLong();
        }
        if (pending.size() < end + 4 + length)
            return;
        request.body = pending.sliced(end + 4, length);
        pending.remove(0, end + 4 + length);
        m_requests.append(request);
        const ScriptedAnswer answer = answerTo(request);
        QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
        for (const auto &[name, value] : answer.headers)
            head += name + ": " + value + "\r\n";
        socket->write(head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    }
}

ScriptedAnswer VaultAndAuthority::answerTo(const Request &request)
{
    if (isForAuthority(request) && request.target.endsWith("/devicecode")) {
        return {200, "{\"device_code\":\"the-device-code\",\"user_code\":\"ABCD-EFGH\",\"interval\":1,\"expires_in\":900,"
                     "\"verification_uri\":\"https://localhost/device\"}", {}};
    }
    if (isForAuthority(request)) {
        if (tokens.isEmpty())
            return {400, "{\"error\":\"server_error\"}", {}};
        return tokens.size() > 1 ? tokens.takeFirst() : tokens.constFirst();
    }
    if (request.authorization == "Bearer " + wanted)
        return {200, "{\"value\":[]}", {{"Content-Type", "application/json"}}};
    ++challenges;
    const QByteArray origin = url().toLatin1();
    return {401, "{\"error\":{\"code\":\"Unauthorized\",\"message\":\"AKV10000: no\"}}",
            {{"WWW-Authenticate", "Bearer authorization=\"" + origin + "/contoso\", resource=\"" + origin + '"'}}};
}

} // namespace vault::test
