// SPDX-License-Identifier: Apache-2.0
#include "app/commandlineoptions.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array signInWords{
    std::pair{SignInKind::Browser, "browser"_L1},
    std::pair{SignInKind::DeviceCode, "device-code"_L1},
    std::pair{SignInKind::ClientSecret, "client-secret"_L1},
    std::pair{SignInKind::ClientCertificate, "client-certificate"_L1},
    std::pair{SignInKind::AzureCli, "azure-cli"_L1},
    std::pair{SignInKind::AccessToken, "access-token"_L1},
};

QCommandLineOption option(const QString &name, const char *help, const QString &valueName = {},
                          const QString &defaultValue = {})
{
    return QCommandLineOption(name, commandLineText(help), valueName, defaultValue);
}

} // namespace

QString commandLineText(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

CommandLineOptions::CommandLineOptions()
    : vault(option(u"vault"_s, QT_TRANSLATE_NOOP("CommandLine", "Open the vault at this address, for example https://contoso.vault.azure.net."), u"URL"_s))
    , connection(option(u"connection"_s, QT_TRANSLATE_NOOP("CommandLine", "Open the connection that is kept under this name or id."), u"NAME"_s))
    , apiVersion(option(u"api-version"_s, QT_TRANSLATE_NOOP("CommandLine", "The api-version of every request; 7.4 unless given."), u"V"_s, QString::fromUtf16(defaultApiVersion)))
    , root(option(u"ca"_s, QT_TRANSLATE_NOOP("CommandLine", "An additional root certificate (PEM), trusted for this vault and its sign-in only."), u"FILE"_s))
    , routes(option(u"routes"_s, QT_TRANSLATE_NOOP("CommandLine", "Which form of the paths to use: automatic (by api-version), documented or service."), u"FORM"_s, u"automatic"_s))
    , postOnly(option(u"post-only"_s, QT_TRANSLATE_NOOP("CommandLine", "Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD, for networks that let no other verb through.")))
    , proxy(option(u"proxy"_s, QT_TRANSLATE_NOOP("CommandLine", "The way to the vault and its sign-in: system, none, http://HOST:PORT or socks5://HOST:PORT."), u"PROXY"_s, u"system"_s))
    , signIn(option(u"sign-in"_s, QT_TRANSLATE_NOOP("CommandLine", "How to sign in: browser, device-code, client-secret, client-certificate, azure-cli or access-token; unless given, access-token where there is a token and browser otherwise."), u"WAY"_s))
    , tokenFile(option(u"token-file"_s, QT_TRANSLATE_NOOP("CommandLine", "Read the access token from this file. Without it the environment's VAULT_BROWSER_TOKEN is used."), u"FILE"_s))
    , clientId(option(u"client-id"_s, QT_TRANSLATE_NOOP("CommandLine", "The application to sign in as."), u"ID"_s))
    , clientSecretFile(option(u"client-secret-file"_s, QT_TRANSLATE_NOOP("CommandLine", "Read the application's secret from this file. Without it the environment's VAULT_BROWSER_CLIENT_SECRET is used."), u"FILE"_s))
    , clientCertificate(option(u"client-certificate"_s, QT_TRANSLATE_NOOP("CommandLine", "The application's certificate and private key (PEM or PKCS#12)."), u"FILE"_s))
    , tenant(option(u"tenant"_s, QT_TRANSLATE_NOOP("CommandLine", "The tenant to sign in to, in place of the one that the vault names."), u"TENANT"_s))
    , authority(option(u"authority"_s, QT_TRANSLATE_NOOP("CommandLine", "A sign-in authority to trust beside Microsoft's, for example https://login.example.org."), u"URL"_s))
    , practice(option(u"practice"_s, QT_TRANSLATE_NOOP("CommandLine", "Start a practice vault on this computer and open it.")))
    , screenshot(option(u"screenshot"_s, QT_TRANSLATE_NOOP("CommandLine", "Save a picture of the window once the vault is listed, then quit."), u"FILE"_s))
{
}

QList<QCommandLineOption> CommandLineOptions::all() const
{
    return QList<QCommandLineOption>{vault, connection} + ofVault() + ofSecrets()
        + QList<QCommandLineOption>{practice, screenshot};
}

QList<QCommandLineOption> CommandLineOptions::ofVault() const
{
    return {apiVersion, root, routes, postOnly, proxy, signIn, clientId, clientCertificate, tenant, authority};
}

std::optional<RouteChoice> routeChoiceOf(const QString &text)
{
    if (text == "automatic"_L1)
        return RouteChoice::Automatic;
    if (text == "documented"_L1)
        return RouteChoice::Documented;
    if (text == "service"_L1)
        return RouteChoice::Service;
    return std::nullopt;
}

std::optional<SignInKind> signInKindOf(const QString &text)
{
    for (const auto &[kind, word] : signInWords) {
        if (text == word)
            return kind;
    }
    return std::nullopt;
}

QString signInWord(SignInKind kind)
{
    for (const auto &[known, word] : signInWords) {
        if (known == kind)
            return word;
    }
    return {};
}

std::optional<ConnectionProxy> proxyOf(const QString &text)
{
    using Kind = ConnectionProxy::Kind;
    if (text == "system"_L1)
        return ConnectionProxy{Kind::System, {}, 0};
    if (text == "none"_L1)
        return ConnectionProxy{Kind::None, {}, 0};
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    return ConnectionProxy{url.scheme() == "http"_L1 ? Kind::Http : Kind::Socks5, url.host(),
                           std::uint16_t(url.port())};
}

} // namespace vault
