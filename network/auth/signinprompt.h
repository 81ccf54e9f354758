// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace vault {

/// A sign-in that waits for the person: what a window shows of it, and how the person ends it.
/// Made by a flow; the window connects to it when SignInPrompts announces it. Gone when the sign-in is over.
class SignInPrompt : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Browser,
        DeviceCode,
        ClientSecret, ///< With the next two the person gives a secret by answer().
        CertificatePassphrase,
        AccessToken,
    };

    using QObject::QObject;

    Kind kind = Kind::Browser;
    QString vaultHost;
    QUrl url; ///< Browser: what to open in the system browser. DeviceCode: where the code is typed.
    QString userCode; ///< DeviceCode only; not a secret, good for some minutes.
    qint64 expiresAt = 0; ///< Unix seconds; 0 for never.
    QString subject; ///< ClientSecret: the client's id. CertificatePassphrase: the file.
    QString authority; ///< AccessToken: whose token is wanted, and for which resource.
    QString resource;
    bool wasRefused = false; ///< The secret that was tried before was not the right one.
    bool canKeep = false; ///< The answer can be kept in the keychain.

    /// Set by the flow; runs at most once.
    std::function<void(SecretBuffer secret, bool keep)> onAnswer;

    /// The person gave the secret; keep: in the keychain too.
    void answer(SecretBuffer secret, bool keep)
    {
        if (const auto answered = std::exchange(onAnswer, {}))
            answered(std::move(secret), keep);
    }

public Q_SLOTS:
    void cancel() { Q_EMIT canceled(); }

Q_SIGNALS:
    void canceled(); ///< By the person.
    void ended(); ///< Done, failed, timed out or canceled: the window takes it away.
};

/// Where prompts appear; one per program, owned by app. The window listens.
class SignInPrompts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void announced(vault::SignInPrompt *prompt);
};

} // namespace vault
