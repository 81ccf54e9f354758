// SPDX-License-Identifier: Apache-2.0
#include "network/auth/keptsecret.h"

#include <QUrl>

namespace vault {

QByteArray clientSecretBinding(const SignInOptions &options, const QString &vaultHost)
{
    QByteArray binding;
    // Each part without blanks of its own, so that none can be read as the next one's start.
    for (const QString &part : {options.clientId, vaultHost, options.authority})
        binding += QUrl::toPercentEncoding(part) + ' ';
    return binding;
}

SecretBuffer boundSecret(const QByteArray &binding, const SecretBuffer &secret)
{
    SecretBuffer bound = SecretBuffer::copyOf(binding);
    bound.append(secret.view());
    return bound;
}

SecretBuffer unboundSecret(const QByteArray &binding, const SecretBuffer &kept)
{
    if (!kept.view().startsWith(binding))
        return {};
    return SecretBuffer::copyOf(kept.view().sliced(binding.size()));
}

} // namespace vault
