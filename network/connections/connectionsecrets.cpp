// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionsecrets.h"

#include "network/auth/keptsecret.h"
#include "network/auth/whenready.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace vault {

namespace {

/// Waits for several keychain operations and gives the first error among them. Gone when all have ended; the keychain's
/// own time-outs see to that.
class KeychainBatch final : public QObject
{
public:
    KeychainBatch() : QObject(QCoreApplication::instance()) {}

    Pending<void> start(std::vector<Pending<void>> operations)
    {
        Pending<void> future = m_promise.future();
        m_open = operations.size();
        for (Pending<void> &operation : operations) {
            // In the order of their starting, for the keychain runs them so.
            whenReady(this, std::move(operation), [this](std::optional<Result<void>> &&result) { note(result); });
        }
        return future;
    }

private:
    void note(const std::optional<Result<void>> &result)
    {
        if (m_outcome && result && !*result)
            m_outcome = *result;
        if (--m_open > 0)
            return;
        deleteLater();
        m_promise.finish(std::move(m_outcome));
    }

    std::size_t m_open = 0;
    Result<void> m_outcome;
    Promise<Result<void>> m_promise;
};

Pending<void> whenAllReady(std::vector<Pending<void>> operations)
{
    if (operations.empty())
        return ready<void>({});
    return (new KeychainBatch)->start(std::move(operations));
}

} // namespace

Pending<void> keepSecrets(Keychain keychain, const Connection &connection, const SignInSecrets &secrets)
{
    std::vector<Pending<void>> operations;
    const auto keep = [&](KeychainEntry entry, const QByteArray &binding, const SecretBuffer &value) {
        if (!value.isEmpty())
            operations.push_back(keychain.write(keychainKey(connection.id, entry), boundSecret(binding, value)));
    };
    const auto endpoint = Endpoint::create(connection.vaultUrl, connection.apiVersion);
    const QString host = endpoint ? endpoint->url().authority() : connection.vaultUrl;
    keep(KeychainEntry::ClientSecret, clientSecretBinding(connection.signIn, host), secrets.clientSecret);
    keep(KeychainEntry::CertificatePassphrase, {}, secrets.certificatePassphrase);
    return whenAllReady(std::move(operations));
}

Pending<void> forgetSecrets(Keychain keychain, const QString &connectionId)
{
    std::vector<Pending<void>> operations;
    for (const KeychainEntry entry :
         {KeychainEntry::RefreshToken, KeychainEntry::ClientSecret, KeychainEntry::CertificatePassphrase})
        operations.push_back(keychain.remove(keychainKey(connectionId, entry)));
    return whenAllReady(std::move(operations));
}

} // namespace vault
