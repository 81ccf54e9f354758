// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connectionrequest.h"

#include <QObject>
#include <QProcess>

namespace vault {

/// Starts the practice-vault program that lies beside this one and tells how to reach it. It ends with this object:
/// its standard input closes then, even when this program is killed.
class PracticeLauncher : public QObject
{
    Q_OBJECT
public:
    explicit PracticeLauncher(QObject *parent = nullptr);
    ~PracticeLauncher() override;

    /// Starts it, or tells of the one that runs already.
    void launch();

Q_SIGNALS:
    void ready(const QString &vaultUrl, const QString &rootFile, const QByteArray &token);
    /// Reason PracticeVaultEnded with what it said, or FileUnreadable when the program is missing.
    void failed(const vault::ApiError &error);

private:
    void readAnnouncement();
    void fail(ErrorReason reason, const QString &detail);

    QProcess m_process;
    QByteArray m_announcement;
    bool m_isReady = false;
};

} // namespace vault
