// SPDX-License-Identifier: Apache-2.0
// Our network layer against a vault of others: every operation on keys and secrets, every api-version that the server
// knows, and every refusal worded by ui/errortext. usage: interop_lowkey SUBJECT VERSION strict|foreign REPORT
#include "tests/interop/keytrials.h"
#include "tests/interop/secrettrials.h"
#include "tests/interop/vaultathand.h"

#include <QCoreApplication>

using namespace vault;
using namespace vault::interop;
using namespace Qt::StringLiterals;

namespace {

void tryApiVersions(Ledger &ledger)
{
    for (const QString &version : {u"7.2"_s, u"7.3"_s, u"7.4"_s, u"7.5"_s, u"7.6"_s}) {
        const auto session = openVaultAtHand(version);
        ledger.passes(u"list keys at api-version "_s + version, session->keys().list());
    }
    const auto session = openVaultAtHand(u"9.9"_s);
    ledger.refuses(u"list keys at an api-version that is none"_s, u"BadParameter"_s, session->keys().list());
}

/// Some servers take any token; ours must then be none the wiser, and say so where a server does not.
void tryAnotherToken(Ledger &ledger)
{
    const auto session = openVaultAtHand(u"7.4"_s, "another-token");
    ledger.refuses(u"list keys with a token that is not the vault's"_s, u"Unauthorized"_s, session->keys().list());
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 5)
        qFatal("usage: interop_lowkey SUBJECT VERSION strict|foreign REPORT");
    Ledger ledger(given.at(1), given.at(2), given.at(3) == u"strict"_s);
    const auto session = openVaultAtHand();
    tryKeys(session->keys(), ledger);
    trySecrets(session->secrets(), ledger);
    tryApiVersions(ledger);
    tryAnotherToken(ledger);
    return ledger.finish(given.at(4)) ? 0 : 1;
}
