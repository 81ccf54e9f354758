// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <functional>

namespace vault {

class FieldMessage;
class VaultSession;

/// The foot of the navigation: how the person is signed in to a vault, and until when the token is good. An access token
/// that nobody renews becomes a warning five minutes before its end.
class SignInStatus : public QWidget
{
    Q_OBJECT
public:
    /// session: outlives this. now: Unix seconds.
    SignInStatus(VaultSession &session, std::function<std::int64_t()> now, QWidget *parent = nullptr);

    QString text() const;
    void refresh(); ///< Done by itself every ten seconds, and when the token changes.

private:

    VaultSession &m_session;
    std::function<std::int64_t()> m_now;
    FieldMessage *m_message;
    QTimer m_tick;
};

} // namespace vault
