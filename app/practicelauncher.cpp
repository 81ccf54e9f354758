// SPDX-License-Identifier: Apache-2.0
#include "app/practicelauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace vault {

PracticeLauncher::PracticeLauncher(QObject *parent) : QObject(parent)
{
    m_process.setProgram(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("practice-vault")));
    m_process.setArguments({QStringLiteral("--until-stdin-closes")});
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeLauncher::readAnnouncement);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(ErrorReason::FileUnreadable, m_process.program() + QLatin1String(": ") + m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).simplified();
        m_isReady = false;
        fail(ErrorReason::PracticeVaultEnded, said.left(300));
    });
}

PracticeLauncher::~PracticeLauncher()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(1000))
        m_process.kill();
}

void PracticeLauncher::launch()
{
    if (m_process.state() == QProcess::NotRunning) {
        m_announcement.clear();
        m_process.start();
    } else if (m_isReady) {
        readAnnouncement();
    }
}

void PracticeLauncher::readAnnouncement()
{
    m_announcement += m_process.readAllStandardOutput();
    const qsizetype end = m_announcement.indexOf('\n');
    if (end < 0)
        return;
    m_isReady = true;
    Q_EMIT ready();
}

ConnectionRequest PracticeLauncher::request() const
{
    const QJsonObject announcement =
        QJsonDocument::fromJson(m_announcement.first(m_announcement.indexOf('\n') + 1)).object();
    const auto text = [&announcement](QLatin1String name) { return announcement[name].toString(); };
    ConnectionRequest request;
    request.connection.vaultUrl = text(QLatin1String("url"));
    request.connection.additionalRootFile = text(QLatin1String("ca"));
    // It is on this computer, whatever proxy leads out of it.
    request.connection.proxy.kind = ConnectionProxy::Kind::None;
    request.connection.signIn.kind = SignInKind::ClientSecret;
    request.connection.signIn.clientId = text(QLatin1String("clientId"));
    request.secrets.clientSecret = SecretBuffer::copyOf(text(QLatin1String("clientSecret")).toUtf8());
    return request;
}

void PracticeLauncher::fail(ErrorReason reason, const QString &detail)
{
    ApiError error = ApiError::refused(reason, detail);
    error.kind = reason == ErrorReason::FileUnreadable ? ErrorKind::Refused : ErrorKind::Transport;
    error.operation = QStringLiteral("StartPracticeVault");
    Q_EMIT failed(error);
}

} // namespace vault
