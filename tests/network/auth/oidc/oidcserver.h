// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QUrl>

namespace vault::test {

/// The npm package oidc-provider as an authority, and a vault that takes its tokens (server.mjs), on loopback. Ended
/// with the object.
class OidcServer
{
public:
    /// What server.mjs is told; its TLS identity is that of localhostIdentity().
    struct Secrets {
        QByteArray clientSecret;
        QByteArray inspectorSecret;
        QByteArray clientCertificate; ///< PEM
    };

    /// Why there is nothing to start: no node, or the packages are not installed (tests/run does that); else empty.
    static QString whyNot();

    explicit OidcServer(const Secrets &secrets);
    ~OidcServer();
    Q_DISABLE_COPY_MOVE(OidcServer)

    QString errorText() const { return m_errorText; } ///< Empty once it is ready.
    QUrl authority() const { return m_authority; } ///< "https://localhost:PORT"
    QUrl vault() const { return m_vault; } ///< "https://localhost:PORT"

    /// What it has told since the last call: grants, and requests to the vault.
    QList<QJsonObject> takeEvents();

    /// The authority's own word on a token that it gave out (RFC 7662).
    QJsonObject introspect(const QByteArray &token);
    /// RFC 7009, as that client.
    void revoke(const QByteArray &token, const QByteArray &clientId);

private:
    QByteArray post(const QString &path, const QList<std::pair<QString, QByteArray>> &form);

    QProcess m_process;
    QByteArray m_inspectorSecret;
    QString m_errorText;
    QUrl m_authority;
    QUrl m_vault;
};

} // namespace vault::test
