// SPDX-License-Identifier: Apache-2.0
#include "wholeway.h"

#include <QFile>

namespace vault::test {

using namespace Qt::StringLiterals;

Tools::Tools()
    : certificate(makeCertificateFiles(KeyKind::Rsa))
    , m_path(qgetenv("PATH"))
{
    write(u"az"_s, "#!/bin/sh\necho \"$@\" >> " + m_folder.filePath(u"asked"_s).toUtf8()
              + "\necho '{\"accessToken\":\"good-token\",\"expires_on\":1800003600}'\n");
    QFile::setPermissions(m_folder.filePath(u"az"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(u"client.pfx"_s, certificate.pkcs12);
    qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
}

Tools::~Tools()
{
    qputenv("PATH", m_path);
}

QByteArray Tools::takeAsked() const
{
    QFile file(m_folder.filePath(u"asked"_s));
    const QByteArray asked = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.remove();
    return asked;
}

void Tools::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file");
}

ScriptedVault::ScriptedVault(QByteArray wanted)
    : m_wanted("Bearer " + wanted)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(localhostIdentity().certificate);
    configuration.setPrivateKey(localhostIdentity().key);
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        }
    });
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedVault::url() const
{
    return QUrl(u"https://localhost:%1/secrets?api-version=7.4"_s.arg(serverPort()));
}

void ScriptedVault::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (qsizetype end = 0; (end = pending.indexOf("\r\n\r\n")) >= 0;) {
        const QByteArray head = pending.first(end);
        pending.remove(0, end + 4);
        heads.append(head);
        QByteArray token;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("authorization:"))
                token = line.sliced(14).trimmed();
        }
        tokens.append(token);
        if (!redirect.isEmpty())
            socket->write("HTTP/1.1 307 Elsewhere\r\nLocation: " + redirect + "\r\nContent-Length: 0\r\n\r\n");
        else if (token == m_wanted)
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"value\":[]}");
        else
            socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: " + challenge
                          + "\r\nContent-Length: 0\r\n\r\n");
    }
}

WholeWay::WholeWay(const Tools &tools, SignInKind kind)
    : vault("good-token")
{
    vault.challenge = challengeOf(authorityUrl().toLatin1(), resource());
    SignInOptions options;
    options.kind = kind;
    options.clientId = u"client-1"_s;
    options.certificateFile = tools.certificateFile();
    SignInSecrets secrets;
    secrets.certificatePassphrase = SecretBuffer::copyOf(certificatePassphrase);
    secrets.clientSecret = SecretBuffer::copyOf(clientSecret);
    secrets.accessToken = SecretBuffer::copyOf("good-token");
    // The person is at a browser here; a secret that is refused is the end of it.
    const bool asksPerson = kind == SignInKind::Browser || kind == SignInKind::DeviceCode;
    auto flow = makeSignInFlow(options, std::move(secrets), {endpoint, asksPerson ? &prompts : nullptr, u"localhost"_s, u"az"_s});
    broker = std::make_unique<TokenBroker>(vault.url(), options, std::move(flow),
                                           std::make_unique<RecordingStore>(record),
                                           [c = clock] { return c->now(); });
    client = std::make_unique<HttpClient>(manager, *broker, HttpFixture::quickOptions());
    client->setTlsConfiguration(trusting({authority().certificate()}));
}

QByteArray WholeWay::resource() const
{
    return vault.url().adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded();
}

QByteArray WholeWay::challengeOf(const QByteArray &authorization, const QByteArray &resource)
{
    return "Bearer authorization=\"" + authorization + "\", resource=\"" + resource + '"';
}

QFuture<Result<RawResponse>> WholeWay::send()
{
    HttpRequest request;
    request.verb = "GET";
    request.url = vault.url();
    request.operation = u"GetSecrets"_s;
    return client->send(std::move(request), &wholeAnswer);
}

bool WholeWay::nothingWentOut() const
{
    return server.connections == 0 && server.requests.isEmpty()
        && vault.tokens.count(QByteArray()) == vault.tokens.size();
}

} // namespace vault::test
