// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpfixture.h"

#include <QHash>
#include <QSslServer>
#include <QTemporaryDir>

namespace vault::test {

/// A vault of empty lists and the authority that it names, on one loopback port: whoever shows the wanted token reads,
/// everybody else gets the challenge. Tokens and device codes are given as scripted; every request is recorded.
class VaultAndAuthority : public QSslServer
{
    Q_OBJECT
public:
    struct Request {
        QByteArray verb;
        QByteArray target;
        QByteArray authorization; ///< Empty for none.
        QByteArray body;
    };

    explicit VaultAndAuthority(const QString &host = QStringLiteral("localhost"),
                               const TestIdentity &identity = localhostIdentity());

    QString url() const; ///< "https://localhost:PORT"
    QString rootFile() const { return m_folder.filePath(QStringLiteral("root.pem")); }
    QString fileWith(const QByteArray &content); ///< A new file.
    QList<Request> atVault() const;
    QList<Request> atAuthority() const;

    QByteArray wanted = "good-token";
    QList<ScriptedAnswer> tokens; ///< The last one again and again.
    int challenges = 0; ///< Given so far.

private:
    void read(QTcpSocket *socket);
    ScriptedAnswer answerTo(const Request &request);

    QString m_host;
    QTemporaryDir m_folder;
    int m_files = 0;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QList<Request> m_requests;
};

} // namespace vault::test
