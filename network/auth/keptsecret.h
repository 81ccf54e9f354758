// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/signinoptions.h"
#include "network/secretbuffer.h"

#include <QByteArray>
#include <QString>

namespace vault {

/// How a secret lies in the keychain: behind a name of whom it signs in and where it may go, so that a connection that
/// leads elsewhere later does not take it along. One that is bound otherwise is as good as none.

/// Of a client's secret: the client, the vault (host[:port]) and the authority that the connection names.
QByteArray clientSecretBinding(const SignInOptions &options, const QString &vaultHost);

SecretBuffer boundSecret(const QByteArray &binding, const SecretBuffer &secret);
/// The secret without its binding; empty when it has another one.
SecretBuffer unboundSecret(const QByteArray &binding, const SecretBuffer &kept);

} // namespace vault
