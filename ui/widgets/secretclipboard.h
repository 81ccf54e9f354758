// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/secretbuffer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vault {

/// Puts a secret on the clipboard by the person's action, marked as a password for clipboard managers, and clears it
/// after a time only if the clipboard still holds it. What became of it is told, also where it could not be cleared.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds defaultLifetime{30};
    /// How long after clearing a clipboard manager may still put the value back and be noticed.
    static constexpr std::chrono::seconds watchTime{1};

    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override; ///< Clears what is still ours.

    void setLifetime(std::chrono::milliseconds lifetime);
    /// For tests: whether the clipboard's content can be seen now.
    void setReadable(std::function<bool()> isReadable) { m_isReadable = std::move(isReadable); }
    /// UTF-8 text.
    void copy(const SecretBuffer &text);

    /// What a person must know and do after clearingFailed().
    static QString notClearedText();

public Q_SLOTS:
    void clearIfOurs();

Q_SIGNALS:
    void copied(std::chrono::seconds lifetime);
    void cleared();
    /// The time is up, but the platform shows the clipboard only to the program in front: tried again once this is it.
    void clearingDelayed();
    /// The value is still on the clipboard, or another program put it back.
    void clearingFailed();

private:
    void watch();

    QTimer m_timer;
    QTimer m_watch;
    QByteArray m_fingerprint; ///< SHA-256 of what was copied: enough to recognise it, nothing to read.
    QByteArray m_cleared; ///< The same of what was just cleared.
    std::chrono::milliseconds m_lifetime{defaultLifetime};
    std::function<bool()> m_isReadable;
    bool m_clearWhenActive = false; ///< The time was up while the clipboard could not be read.
};

} // namespace vault
