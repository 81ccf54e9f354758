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
    QByteArray token() const { return m_token; } ///< Without "Bearer ".

    QSslCertificate caCertificate() const;

    /// Trusts this vault's authority and no other.
    QSslConfiguration sslConfiguration() const;

    /// See POST /practice/faults in app/practicevault/faults.h.
    void addFault(const QJsonObject &fault);
    void clearFaults();

    /// What clients have sent, oldest first; see app/practicevault/requestlog.h. The calls of this class are not in it.
    QJsonArray requests();
    void clearRequests();

    /// Closes its standard input and waits for its end; kills it where that takes over five seconds.
    void stop();

private:
    QByteArray call(const QByteArray &verb, const QString &path, const QByteArray &body = {});

    QProcess m_process;
    QUrl m_url;
    QString m_caFile;
    QByteArray m_token;
    QString m_errorText;
};

/// The program's path; empty where VAULT_PROGRAMS_DIR is not set.
QString practiceVaultProgram();

} // namespace vault
