// SPDX-License-Identifier: Apache-2.0
#include "randomconnection.h"

namespace vault::test {

using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QString letters = u"aZ09 .-_/\\\"'{}[]:,\n\t\x7f\u00e9\u0131\u0151\u5bc6\u94a5\u5e93\u202e\u2028"_s;
    QString text;
    const int length = random.bounded(3) == 0 ? 0 : int(random.bounded(40));
    for (int i = 0; i < length; ++i) {
        if (random.bounded(10) == 0)
            text += QString::fromUcs4(U"\U0001F511", 1);
        else
            text += letters.at(random.bounded(int(letters.size())));
    }
    return text;
}

} // namespace

Connection randomConnection(QRandomGenerator &random)
{
    Connection connection;
    connection.id = QString::number(random.generate64(), 36);
    connection.name = randomText(random);
    connection.vaultUrl = randomText(random);
    if (random.bounded(2) == 0)
        connection.apiVersion = randomText(random);
    connection.routes = RouteChoice(random.bounded(3));
    connection.service = VaultService(random.bounded(3));
    connection.postOnly = random.bounded(2) == 0;
    connection.signIn.kind = SignInKind(random.bounded(6));
    connection.signIn.clientId = randomText(random);
    connection.signIn.tenant = randomText(random);
    connection.signIn.authority = randomText(random);
    connection.signIn.certificateFile = randomText(random);
    connection.additionalRootFile = randomText(random);
    connection.proxy.kind = ConnectionProxy::Kind(random.bounded(4));
    connection.proxy.host = randomText(random);
    connection.proxy.port = random.bounded(2) == 0 ? std::uint16_t(0) : std::uint16_t(random.bounded(65536));
    connection.color = ConnectionColor(random.bounded(7));
    connection.remembersContents = random.bounded(2) == 0;
    connection.guard = {random.bounded(2) == 1, random.bounded(2) == 1, random.bounded(2) == 1};
    connection.lastOpened = random.bounded(2) == 0 ? 0 : std::int64_t(random.generate64() >> 12);
    return connection;
}

Connection fullConnection()
{
    Connection connection;
    connection.id = u"3f0c"_s;
    connection.name = u"\u751f\u4ea7\u5bc6\u94a5\u5e93"_s;
    connection.vaultUrl = u"https://contoso.vault.azure.cn"_s;
    connection.apiVersion = u"2025-07-01"_s;
    connection.routes = RouteChoice::Documented;
    connection.service = VaultService::ManagedHsm;
    connection.postOnly = true;
    connection.signIn.kind = SignInKind::ClientCertificate;
    connection.signIn.clientId = u"client"_s;
    connection.signIn.tenant = u"tenant"_s;
    connection.signIn.authority = u"https://login.example"_s;
    connection.signIn.certificateFile = u"/etc/client.pem"_s;
    connection.additionalRootFile = u"/etc/root.pem"_s;
    connection.proxy = {ConnectionProxy::Kind::Socks5, u"proxy.example"_s, 1080};
    connection.color = ConnectionColor::Purple;
    connection.remembersContents = true;
    connection.guard = {true, true, true};
    connection.lastOpened = 1'700'000'000;
    return connection;
}

} // namespace vault::test
