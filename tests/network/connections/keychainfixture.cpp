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
    ConnectionRequest request;
    request.connection.id = id;
    request.connection.vaultUrl = vault.url();
    request.connection.additionalRootFile = vault.rootFile();
    request.connection.signIn.kind = kind;
    request.connection.signIn.clientId = QStringLiteral("app-1");
    request.connection.signIn.certificateFile = certificateFile;
    auto session = openVault(std::move(request), {&prompts, keychain});
    return session ? std::move(*session) : nullptr;
}

QByteArray KeychainFixture::failureOf(VaultSession &session)
{
    return wordsOf(waitFor(session.secrets().list()));
}

} // namespace vault::test
