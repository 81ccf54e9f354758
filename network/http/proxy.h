// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;

namespace vault {

/// Sends the manager's requests through this proxy; without one through the system's (the environment's http_proxy,
/// https_proxy and no_proxy, or what the desktop says), but never to this computer itself. The system is asked once a
/// minute for a host: its answer may block, when it is a script from the network. A proxy that is named serves every
/// host. There is no program-wide proxy beside these: Qt's own listening sockets would follow it.
void useProxy(QNetworkAccessManager &manager, const std::optional<QNetworkProxy> &named);

/// "host:port" of the proxy that the manager's requests to this URL go through; empty when they go there directly.
QString proxyFor(const QNetworkAccessManager &manager, const QUrl &url);

/// localhost and the addresses of this computer's loopback, however written.
bool isLoopbackHost(const QString &host);

} // namespace vault
