// SPDX-License-Identifier: Apache-2.0
#include "keychainfixture.h"

#include "signinfixture.h"

namespace vault::test {

KeychainFixture::KeychainFixture()
{
    vault.tokens = {tokenAnswer("good-token", "refresh-token-1")};
    person.keeps = true;
}

std::unique_ptr<VaultSession> KeychainFixture::open(SignInKind kind, const QString &id, const QString &certificateFile)
{
    Connection wanted = connection(kind, id);
    wanted.signIn.certificateFile = certificateFile;
    return open(std::move(wanted));
}

Connection KeychainFixture::connection(SignInKind kind, const QString &id) const
{
    Connection connection;
    connection.id = id;
    connection.vaultUrl = vault.url();
    connection.additionalRootFile = vault.rootFile();
    connection.signIn.kind = kind;
    connection.signIn.clientId = QStringLiteral("app-1");
    return connection;
}

std::unique_ptr<VaultSession> KeychainFixture::open(Connection connection)
{
    auto session = openVault({std::move(connection), {}}, {&prompts, keychain});
    return session ? std::move(*session) : nullptr;
}

QByteArray KeychainFixture::failureOf(VaultSession &session)
{
    return wordsOf(waitFor(session.secrets().list()));
}

} // namespace vault::test
