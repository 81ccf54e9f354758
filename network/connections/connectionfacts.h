// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/challenge.h"

#include <QStringList>

#include <cstdint>
#include <optional>

class QHostInfo;
class QSslConfiguration;

namespace vault {

// What each step of a connection test found (network/connections/connectiontest.h, ConnectionStepResult::facts).

QStringList resolveFacts(const QHostInfo &host);
/// configuration: of an encrypted connection.
QStringList tlsFacts(const QSslConfiguration &configuration);
QStringList challengeFacts(const Challenge &challenge);
/// expiresAt: Unix seconds.
QStringList tokenFacts(std::optional<std::int64_t> expiresAt);

} // namespace vault
