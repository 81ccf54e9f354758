// SPDX-License-Identifier: Apache-2.0
// A practice vault of a test's own: started by the constructor, which waits until it accepts, and ended with the
// object. Needs the environment's VAULT_PROGRAMS_DIR, which vault_test() sets.
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

namespace vault {

class PracticeVaultProcess
{
public:
    explicit PracticeVaultProcess(const QStringList &extraArguments = {},
                                  const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~PracticeVaultProcess();
    Q_DISABLE_COPY_MOVE(PracticeVaultProcess)

    /// False where the program did not start; errorText() says why.
    bool isRunning() const;
    QString errorText() const { return m_errorText; }

    QUrl url() const { return m_url; } ///< "https://localhost:PORT", without a path.
    QString caFile() const { return m_caFile; } ///< PEM
    QByteArray token() const { return m_token; } ///< A token that is good for 30 days. Without "Bearer ".

    /// Its own authority, for those who sign in instead: the application that may ask with a secret.
    QUrl authority() const { return m_authority; } ///< "https://localhost:PORT", without the tenant.
    QString tenant() const { return m_tenant; }
    QString clientId() const { return m_clientId; }
    QString clientSecret() const { return m_clientSecret; }

    QSslCertificate caCertificate() const;

    /// Trusts this vault's authority and no other.
    QSslConfiguration sslConfiguration() const;

    /// See POST /practice/faults in app/practicevault/faults.h.
    void addFault(const QJsonObject &fault);
    void clearFaults();

    /// What clients have sent, oldest first; see app/practicevault/requestlog.h. The calls of this class are not in it.
    QJsonArray requests();
    void clearRequests();

    /// Answers the authority's page for an authorize URL as the person would. Returns where the browser is sent to, and
    /// does not go there; an invalid URL where no page came.
    QUrl decide(const QUrl &authorizeUrl, bool accepts = true);

    /// Enters a device's code and decides. False where no application waits for the code.
    bool enterUserCode(const QString &userCode, bool accepts = true);

    /// Ends all refresh tokens.
    void revokeRefreshTokens();

    /// Closes its standard input and waits for its end; kills it where that takes over five seconds.
    void stop();

private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QUrl location;
    };
    Answer send(const QByteArray &verb, const QUrl &url, const QByteArray &contentType, const QByteArray &body);
    Answer sendDecision(const QString &path, const QByteArray &page, bool accepts);
    QByteArray call(const QByteArray &verb, const QString &path, const QByteArray &body = {});

    QProcess m_process;
    QUrl m_url;
    QString m_caFile;
    QByteArray m_token;
    QUrl m_authority;
    QString m_tenant;
    QString m_clientId;
    QString m_clientSecret;
    QString m_errorText;
};

/// The program's path; empty where VAULT_PROGRAMS_DIR is not set.
QString practiceVaultProgram();

} // namespace vault
