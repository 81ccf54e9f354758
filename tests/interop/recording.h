// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"

#include <QJsonArray>

namespace vault::interop {

/// What the practice vault recorded of its clients (app/practicevault/requestlog.h), step by step.
class Recording
{
public:
    explicit Recording(VaultSession &session) : m_session(session) { }

    /// Runs the action, which waits for its own end, and keeps under this name what the vault saw of it.
    template<typename Action>
    auto step(const QString &name, Action action)
    {
        ask("DELETE");
        auto result = action();
        take(name);
        return result;
    }

    /// [{"name", "requests": […]}]
    QJsonArray steps() const { return m_steps; }

private:
    QByteArray ask(const QByteArray &verb);
    void take(const QString &name);

    VaultSession &m_session;
    QJsonArray m_steps;
};

} // namespace vault::interop
