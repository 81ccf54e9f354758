// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/auth/tokenbroker.h"
#include "network/connections/connectionrequest.h"
#include "scriptedperson.h"
#include "vaultandauthority.h"

#include <QSignalSpy>

namespace vault::test {

/// A vault, a person, and sessions of one kept connection to it.
struct KeychainFixture {
    KeychainFixture();

    /// id: the connection's, under which its entries lie; empty for one that is not kept.
    std::unique_ptr<VaultSession> open(SignInKind kind, const QString &id, const QString &certificateFile = {});
    Connection connection(SignInKind kind, const QString &id) const;
    std::unique_ptr<VaultSession> open(Connection connection);
    /// The words of what a first list fails with; empty for a list.
    static QByteArray failureOf(VaultSession &session);

    VaultAndAuthority vault;
    SignInPrompts prompts;
    ScriptedPerson person{prompts};
    Keychain keychain{QStringLiteral("vault-browser-test-opening")};
};

} // namespace vault::test
