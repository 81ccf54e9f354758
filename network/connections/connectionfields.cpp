// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionfields.h"

#include "network/connections/fieldreader.h"

#include <limits>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr ValueNames<RouteChoice, 3> routeNames{{
    {RouteChoice::Automatic, "automatic"},
    {RouteChoice::Documented, "documented"},
    {RouteChoice::Service, "service"},
}};
constexpr ValueNames<VaultService, 3> serviceNames{{
    {VaultService::Automatic, "automatic"},
    {VaultService::KeyVault, "keyVault"},
    {VaultService::ManagedHsm, "managedHsm"},
}};
constexpr ValueNames<SignInKind, 6> signInNames{{
    {SignInKind::Browser, "browser"},
    {SignInKind::DeviceCode, "deviceCode"},
    {SignInKind::ClientSecret, "clientSecret"},
    {SignInKind::ClientCertificate, "clientCertificate"},
    {SignInKind::AzureCli, "azureCli"},
    {SignInKind::AccessToken, "accessToken"},
}};
constexpr ValueNames<ConnectionProxy::Kind, 4> proxyNames{{
    {ConnectionProxy::Kind::System, "system"},
    {ConnectionProxy::Kind::None, "none"},
    {ConnectionProxy::Kind::Http, "http"},
    {ConnectionProxy::Kind::Socks5, "socks5"},
}};
constexpr ValueNames<ConnectionColor, 7> colorNames{{
    {ConnectionColor::None, "none"},
    {ConnectionColor::Red, "red"},
    {ConnectionColor::Orange, "orange"},
    {ConnectionColor::Yellow, "yellow"},
    {ConnectionColor::Green, "green"},
    {ConnectionColor::Blue, "blue"},
    {ConnectionColor::Purple, "purple"},
}};

/// Largest whole number that every reader of JSON keeps exactly (RFC 8259 §6).
constexpr std::int64_t largestNumber = (std::int64_t(1) << 53) - 1;

void putText(QJsonObject &object, QLatin1String name, const QString &text, const QString &otherwise = {})
{
    if (text != otherwise)
        object[name] = text;
}

template<typename Value, std::size_t count>
void putChoice(QJsonObject &object, QLatin1String name, Value value, Value otherwise,
               const ValueNames<Value, count> &names)
{
    if (value != otherwise)
        object[name] = nameOf(value, names);
}

void putObject(QJsonObject &object, QLatin1String name, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object[name] = inner;
}

QJsonObject signInToJson(const SignInOptions &signIn)
{
    QJsonObject object;
    putChoice(object, "kind"_L1, signIn.kind, SignInOptions().kind, signInNames);
    putText(object, "clientId"_L1, signIn.clientId);
    putText(object, "tenant"_L1, signIn.tenant);
    putText(object, "authority"_L1, signIn.authority);
    putText(object, "certificateFile"_L1, signIn.certificateFile);
    return object;
}

SignInOptions signInFrom(FieldReader &reader)
{
    SignInOptions signIn;
    signIn.kind = reader.choice("kind"_L1, signInNames, signIn.kind);
    signIn.clientId = reader.text("clientId"_L1);
    signIn.tenant = reader.text("tenant"_L1);
    signIn.authority = reader.text("authority"_L1);
    signIn.certificateFile = reader.text("certificateFile"_L1);
    return signIn;
}

QJsonObject proxyToJson(const ConnectionProxy &proxy)
{
    QJsonObject object;
    putChoice(object, "kind"_L1, proxy.kind, ConnectionProxy().kind, proxyNames);
    putText(object, "host"_L1, proxy.host);
    if (proxy.port != 0)
        object["port"_L1] = int(proxy.port);
    return object;
}

ConnectionProxy proxyFrom(FieldReader &reader)
{
    ConnectionProxy proxy;
    proxy.kind = reader.choice("kind"_L1, proxyNames, proxy.kind);
    proxy.host = reader.text("host"_L1);
    proxy.port = std::uint16_t(reader.number("port"_L1, std::numeric_limits<std::uint16_t>::max()));
    return proxy;
}

QJsonObject guardToJson(const ConnectionGuard &guard)
{
    QJsonObject object;
    if (guard.readOnly)
        object["readOnly"_L1] = true;
    if (guard.confirmsKeyName)
        object["confirmsKeyName"_L1] = true;
    if (guard.needsSecondPerson)
        object["needsSecondPerson"_L1] = true;
    return object;
}

ConnectionGuard guardFrom(FieldReader &reader)
{
    ConnectionGuard guard;
    guard.readOnly = reader.flag("readOnly"_L1);
    guard.confirmsKeyName = reader.flag("confirmsKeyName"_L1);
    guard.needsSecondPerson = reader.flag("needsSecondPerson"_L1);
    return guard;
}

} // namespace

QJsonObject connectionToJson(const Connection &connection, bool withState)
{
    const Connection otherwise;
    QJsonObject object;
    if (withState)
        putText(object, "id"_L1, connection.id);
    putText(object, "name"_L1, connection.name);
    object["vaultUrl"_L1] = connection.vaultUrl;
    putText(object, "apiVersion"_L1, connection.apiVersion, otherwise.apiVersion);
    putChoice(object, "routes"_L1, connection.routes, otherwise.routes, routeNames);
    putChoice(object, "service"_L1, connection.service, otherwise.service, serviceNames);
    if (connection.postOnly)
        object["postOnly"_L1] = true;
    putObject(object, "signIn"_L1, signInToJson(connection.signIn));
    putText(object, "additionalRootFile"_L1, connection.additionalRootFile);
    putObject(object, "proxy"_L1, proxyToJson(connection.proxy));
    putChoice(object, "color"_L1, connection.color, otherwise.color, colorNames);
    // Of this computer: a file from somebody else switches it on for nobody.
    if (withState && connection.remembersContents)
        object["rememberContents"_L1] = true;
    putObject(object, "guard"_L1, guardToJson(connection.guard));
    if (withState && connection.lastOpened > 0)
        object["lastOpened"_L1] = qint64(connection.lastOpened);
    return object;
}

Result<Connection> connectionFromJson(const QJsonValue &value, const QString &where)
{
    FieldReader reader(value, where);
    reader.require("vaultUrl"_L1);
    Connection connection;
    connection.id = reader.text("id"_L1);
    connection.name = reader.text("name"_L1);
    connection.vaultUrl = reader.text("vaultUrl"_L1);
    connection.apiVersion = reader.text("apiVersion"_L1, connection.apiVersion);
    connection.routes = reader.choice("routes"_L1, routeNames, connection.routes);
    connection.service = reader.choice("service"_L1, serviceNames, connection.service);
    connection.postOnly = reader.flag("postOnly"_L1);
    FieldReader signIn = reader.object("signIn"_L1);
    connection.signIn = signInFrom(signIn);
    reader.adopt(signIn);
    connection.additionalRootFile = reader.text("additionalRootFile"_L1);
    FieldReader proxy = reader.object("proxy"_L1);
    connection.proxy = proxyFrom(proxy);
    reader.adopt(proxy);
    connection.color = reader.choice("color"_L1, colorNames, connection.color);
    connection.remembersContents = reader.flag("rememberContents"_L1);
    FieldReader guard = reader.object("guard"_L1);
    connection.guard = guardFrom(guard);
    reader.adopt(guard);
    connection.lastOpened = reader.number("lastOpened"_L1, largestNumber);
    if (!reader.problem().isEmpty())
        return tl::unexpected(ApiError::refused(ErrorReason::ConnectionFileInvalid, reader.problem()));
    return connection;
}

} // namespace vault
