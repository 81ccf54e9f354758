// SPDX-License-Identifier: Apache-2.0
#include "fuzzmain.h"

#include "network/connections/connectionfile.h"

#include <QSet>
#include <QString>

using namespace vault;

namespace {

/// Ends the run where what was read breaks a promise; a fuzzer takes it for a crash.
void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace

/// A file of connections with any bytes: refused with its reason, or read to what it is read to again once written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QList<Connection>> connections = decodeConnections(json);
    if (!connections) {
        require(connections.error().reason == ErrorReason::ConnectionFileInvalid);
        require(!connections.error().detail.isEmpty() && connections.error().detail.size() < 400);
        return 0;
    }
    QSet<QString> ids;
    for (const Connection &connection : *connections) {
        require(connection.id.isEmpty() || !ids.contains(connection.id));
        require(connection.lastOpened >= 0 && connection.name.size() <= 4096);
        ids.insert(connection.id);
    }
    const Result<QList<Connection>> again = decodeConnections(encodeConnections(*connections, true));
    require(again && *again == *connections);
    return 0;
}

/// What the mutations of a build without libFuzzer begin with.
const std::vector<std::string> &fuzzSeeds()
{
    static const std::vector<std::string> seeds{
        R"({"vaultBrowserConnections":1,"connections":[{"id":"a","vaultUrl":"https:\/\/contoso.vault.azure.net",)"
        R"("name":"\u5bc6\ud83d\u0000","signIn":{"kind":"deviceCode","clientId":"c","tenant":"t"},"color":"red"}]})",
        R"({"vaultBrowserConnections":1,"connections":[{"id":"a","vaultUrl":"x","lastOpened":1700000000},)"
        R"({"id":"a","vaultUrl":"x","proxy":{"kind":"socks5","host":"p","port":1080},"postOnly":true}]})",
        R"({"vaultBrowserConnections":1,"connections":[{"vaultUrl":"x","routes":"documented","apiVersion":"7.5",)"
        R"("signIn":{"kind":"clientCertificate","certificateFile":"/c.pem","authority":"https:\/\/login.example"},)"
        R"("additionalRootFile":"/r.pem"}]})",
        R"({"vaultBrowserConnections":2,"connections":[]})",
        R"("color":"purple",)",
        R"({"vaultUrl":"y"},)",
        "",
    };
    return seeds;
}
