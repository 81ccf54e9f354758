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
    /// The way in: by the secret of an application that its own authority knows, from the challenge on.
    ConnectionRequest request() const;

Q_SIGNALS:
    /// It answers, and request() opens it.
    void ready();
    /// Reason PracticeVaultEnded with what it said, or FileUnreadable when the program is missing.
    void failed(const vault::ApiError &error);

private:
    void readAnnouncement();
    void fail(ErrorReason reason, const QString &detail);

    QProcess m_process;
    QByteArray m_announcement; ///< Its first line, JSON.
    bool m_isReady = false;
};

} // namespace vault
