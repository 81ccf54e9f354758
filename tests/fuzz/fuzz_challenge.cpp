// SPDX-License-Identifier: Apache-2.0
#include "fuzzmain.h"

#include "network/auth/authority.h"
#include "network/auth/challenge.h"

#include <QString>
#include <QUrl>

using namespace vault;

namespace {

/// Ends the run where what was parsed breaks a promise; a fuzzer takes it for a crash.
void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

/// The challenge parser and what judges its result, with any bytes as the header's value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QUrl vaultUrl(QStringLiteral("https://contoso.vault.azure.net"));
    const QByteArrayView text(data, qsizetype(size));
    const std::optional<Challenge> challenge = parseChallenge(text);
    if (!challenge)
        return 0;
    const qsizetype length = challenge->authorization.size() + challenge->resource.size() + challenge->error.size()
        + challenge->claims.size();
    require(length <= qsizetype(size));
    if (challengeProblem(*challenge, vaultUrl) != ErrorReason::None)
        return 0;
    QString host = QUrl(challenge->resource).host().toLower();
    host.chop(host.endsWith(u'.') ? 1 : 0);
    require(QStringLiteral(".contoso.vault.azure.net").endsWith(u'.' + host));
    const Result<Authority> authority = trustedAuthority(*challenge, {}, {});
    if (!authority)
        return 0;
    const QUrl token = authority->tokenUrl();
    require(token.isValid() && token.scheme() == u"https" && token.userInfo().isEmpty());
    require(!authority->tenant.contains(u'/') && !authority->tenant.startsWith(u'-'));
    return 0;
}

/// What the mutations of a build without libFuzzer begin with.
const std::vector<std::string> &fuzzSeeds()
{
    static const std::vector<std::string> seeds{
        R"(Bearer authorization="https://login.microsoftonline.com/72f988bf", resource="https://vault.azure.net")",
        R"(Bearer realm="", authorization_uri="https://login.windows.net/common/oauth2/authorize", )"
        R"(error="insufficient_claims", claims="dGVzdGluZzE=", PoP realm="")",
        R"(Basic realm="a \"quoted\" one, Bearer x", Bearer scope=https://vault.azure.net/.default,)"
        R"(authorization=https://localhost:1/t)",
        "bearer resource=\"https://managedhsm.azure.net\" , , authorization = \"https://127.0.0.1/adfs/1\"",
        "",
    };
    return seeds;
}
