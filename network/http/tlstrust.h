// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace vault {

/// Qt's defaults and TLS 1.2 or later (protocol.md §1).
QSslConfiguration defaultTlsConfiguration();

/// What one connection trusts: the system's roots and these. One network manager serves one such policy, because a
/// reused connection keeps the policy it was opened with.
///
/// Without additional roots it is ready at once. Otherwise it is made on another thread; where Qt cannot look the system's
/// roots up on demand beside others, they are read there, once per process (about 90 ms).
QFuture<QSslConfiguration> tlsConfiguration(const QList<QSslCertificate> &additionalRoots);

} // namespace vault
