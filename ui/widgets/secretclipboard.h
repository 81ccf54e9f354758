// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vault {

/// Puts a secret on the clipboard by the person's action, marked as a password for clipboard managers, and clears it
/// after a time only if the clipboard still holds it.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultLifetime{30};

    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override; ///< Clears what is still ours.

    void setLifetime(std::chrono::milliseconds lifetime);
    /// UTF-8 text.
    void copy(const SecretBuffer &text);

public Q_SLOTS:
    void clearIfOurs();

Q_SIGNALS:
    void copied(std::chrono::seconds lifetime);
    void cleared();

private:
    QTimer m_timer;
    QByteArray m_fingerprint; ///< SHA-256 of what was copied: enough to recognise it, nothing to read.
    std::chrono::milliseconds m_lifetime{defaultLifetime};
    bool m_clearWhenActive = false; ///< The time was up while the clipboard could not be read.
};

} // namespace vault
