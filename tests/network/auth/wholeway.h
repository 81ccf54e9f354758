// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinflows.h"
#include "network/http/httpclient.h"
#include "signinfixture.h"
#include "testcertificatefile.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace vault::test {

inline const QByteArray clientSecret = "the-client-secret-7f3a";
inline const QByteArray certificatePassphrase = "opensesame";

/// What lies on the person's computer while the object lives: a program named az in front of the path, which notes what
/// it was asked and gives "good-token", and a certificate with its key.
class Tools
{
public:
    Tools();
    ~Tools();
    Q_DISABLE_COPY_MOVE(Tools)

    QString certificateFile() const { return m_folder.filePath(QStringLiteral("client.pfx")); }
    /// The arguments of az, a line for each call since the last look.
    QByteArray takeAsked() const;

    const CertificateFiles certificate;

private:
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QByteArray m_path;
};

/// A vault of one resource that wants the token it is told.
class ScriptedVault : public QSslServer
{
public:
    explicit ScriptedVault(QByteArray wanted);
    QUrl url() const;
    void want(const QByteArray &token) { m_wanted = "Bearer " + token; }

    QByteArray challenge; ///< The value of WWW-Authenticate.
    QByteArray redirect; ///< Where it sends everybody, when not empty.
    QList<QByteArray> heads; ///< Every request's head.
    QList<QByteArray> tokens; ///< The Authorization of every request, empty for none.

private:
    void read(QTcpSocket *socket);

    QByteArray m_wanted;
    QHash<QTcpSocket *, QByteArray> m_pending;
};

/// A vault, an authority, and a client that signs in by secret unless told otherwise.
struct WholeWay : SignInFixture {
    explicit WholeWay(const Tools &tools, SignInKind kind = SignInKind::ClientSecret);

    QByteArray resource() const; ///< Of the vault.
    static QByteArray challengeOf(const QByteArray &authorization, const QByteArray &resource);
    QFuture<Result<RawResponse>> send();
    /// Nothing left for an authority or the vault: no connection, no token, no credential.
    bool nothingWentOut() const;

    ScriptedVault vault;
    QNetworkAccessManager manager;
    std::shared_ptr<RecordingStore::Record> record = std::make_shared<RecordingStore::Record>();
    std::unique_ptr<TokenBroker> broker;
    std::unique_ptr<HttpClient> client;
};

} // namespace vault::test
