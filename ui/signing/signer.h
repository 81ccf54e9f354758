// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/cancelguard.h"
#include "network/keyvault/keyclient.h"
#include "ui/signing/madesignature.h"

#include <QObject>

namespace vault {

/// Has the vault sign one thing after the other, and judges each signature here before it is shown. It stops at the
/// first that the vault does not sign; nothing is sent twice.
class Signer : public QObject
{
    Q_OBJECT
public:
    Signer(KeyClient &keys, QObject *parent = nullptr);

    struct With {
        QString keyName;
        QString version; ///< To name in requests; empty for the current one.
        QString algorithm;
        std::optional<KeyBundle> bundle;
        QString whyNoBundle; ///< A sentence, where there is none.
    };
    void sign(const With &with, const QList<SigningTask> &tasks);
    bool isSigning() const { return m_isSigning; }
    int left() const { return int(m_tasks.size()); } ///< With the one that is under way.
    /// What waits is not signed; what was sent goes on to its answer, and finished() follows.
    void stop();

Q_SIGNALS:
    void made(const vault::MadeSignature &signature);
    /// A newer version than the one that was chosen has signed.
    void newerVersionSigned(const vault::KeyBundle &bundle);
    void refused(const vault::SigningTask &task, const vault::ApiError &error);
    /// Something else that a person should know of: a version that could not be fetched, a signature that does not fit.
    void failed(const vault::ApiError &error);
    void progressed(); ///< left() is another one.
    void finished(); ///< Nothing is under way any more.

private:
    void signNext();
    void take(KeyOperationResult result);
    void judge(MadeSignature made);
    void goOn();

    KeyClient &m_keys;
    With m_with;
    QList<SigningTask> m_tasks;
    bool m_isSigning = false;
    CancelGuard m_request;
};

} // namespace vault
