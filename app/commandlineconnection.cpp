// SPDX-License-Identifier: Apache-2.0
#include "app/commandlineconnection.h"

#include "network/connections/vaultaddress.h"
#include "ui/errortext.h"

#include <QFile>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// Before what is wrong, the option that it is wrong with.
QString after(const QString &source, const ApiError &error)
{
    return source + u": "_s + fieldText(error);
}

QString optionOf(const ApiError &error)
{
    switch (error.reason) {
    case ErrorReason::FileUnreadable:
    case ErrorReason::CertificateFileInvalid: return u"--ca"_s;
    case ErrorReason::InvalidApiVersion: return u"--api-version"_s;
    case ErrorReason::InvalidProxy: return u"--proxy"_s;
    case ErrorReason::InvalidAuthority: return u"--authority"_s;
    case ErrorReason::SignInIncomplete:
        return error.detail == "clientId"_L1 ? u"--client-id"_s : u"--client-certificate"_s;
    default: return u"--vault"_s;
    }
}

/// Reads the secret of the connection's way of signing in; one that belongs to another way is a mistake worth telling.
QString readSecrets(const QCommandLineParser &parser, const CommandLineOptions &options,
                    const CommandLineSurroundings &surroundings, ConnectionRequest &request)
{
    const SignInKind kind = request.connection.signIn.kind;
    const std::pair<const QCommandLineOption &, SignInKind> owners[] = {
        {options.tokenFile, SignInKind::AccessToken},
        {options.clientSecretFile, SignInKind::ClientSecret},
    };
    for (const auto &[option, owner] : owners) {
        if (parser.isSet(option) && kind != owner) {
            //: %1 and %2 are words of the command line.
            return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--%1 is for the sign-in by %2."))
                .arg(option.names().constFirst(), signInWord(owner));
        }
    }
    if (kind == SignInKind::AccessToken) {
        const bool fromFile = parser.isSet(options.tokenFile);
        if (!fromFile && surroundings.token.isEmpty())
            return {};
        Result<SecretBuffer> token = fromFile ? readTokenFile(parser.value(options.tokenFile))
                                              : tokenFromText(SecretBuffer::copyOf(surroundings.token));
        if (!token)
            return after(fromFile ? u"--token-file"_s : u"VAULT_BROWSER_TOKEN"_s, token.error());
        request.secrets.accessToken = std::move(*token);
    } else if (kind == SignInKind::ClientSecret && parser.isSet(options.clientSecretFile)) {
        Result<SecretBuffer> secret = readClientSecretFile(parser.value(options.clientSecretFile));
        if (!secret)
            return after(u"--client-secret-file"_s, secret.error());
        request.secrets.clientSecret = std::move(*secret);
    } else if (kind == SignInKind::ClientSecret) {
        request.secrets.clientSecret = SecretBuffer::copyOf(surroundings.clientSecret);
    }
    return {};
}

QString readSignIn(const QCommandLineParser &parser, const CommandLineOptions &options,
                   const CommandLineSurroundings &surroundings, SignInOptions &signIn)
{
    const bool hasToken = parser.isSet(options.tokenFile) || !surroundings.token.isEmpty();
    signIn.kind = hasToken ? SignInKind::AccessToken : SignInKind::Browser;
    if (parser.isSet(options.signIn)) {
        const std::optional<SignInKind> kind = signInKindOf(parser.value(options.signIn));
        if (!kind) {
            return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--sign-in takes browser, device-code, client-secret, client-certificate, azure-cli or access-token, not \"%1\"."))
                .arg(parser.value(options.signIn));
        }
        signIn.kind = *kind;
    }
    signIn.clientId = parser.value(options.clientId);
    signIn.tenant = parser.value(options.tenant);
    signIn.authority = parser.value(options.authority);
    signIn.certificateFile = parser.value(options.clientCertificate);
    if (parser.isSet(options.clientCertificate)) {
        if (signIn.kind != SignInKind::ClientCertificate)
            return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--%1 is for the sign-in by %2."))
                .arg(u"client-certificate"_s, signInWord(SignInKind::ClientCertificate));
        QFile file(signIn.certificateFile);
        if (!file.open(QIODevice::ReadOnly))
            return after(u"--client-certificate"_s,
                         ApiError::refused(ErrorReason::FileUnreadable, file.fileName() + u": "_s + file.errorString()));
    }
    return {};
}

} // namespace

QString readDescribedConnection(const QCommandLineParser &parser, const CommandLineOptions &options,
                                const CommandLineSurroundings &surroundings, ConnectionRequest &request)
{
    Connection &connection = request.connection;
    const std::optional<RouteChoice> routes = routeChoiceOf(parser.value(options.routes));
    if (!routes)
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--routes takes automatic, documented or service, not \"%1\"."))
            .arg(parser.value(options.routes));
    const std::optional<ConnectionProxy> proxy = proxyOf(parser.value(options.proxy));
    if (!proxy)
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--proxy takes system, none, http://HOST:PORT or socks5://HOST:PORT, not \"%1\"."))
            .arg(parser.value(options.proxy));
    connection.routes = *routes;
    connection.proxy = *proxy;
    connection.vaultUrl = completedVaultUrl(parser.value(options.vault));
    connection.apiVersion = parser.value(options.apiVersion);
    connection.postOnly = parser.isSet(options.postOnly);
    connection.additionalRootFile = parser.value(options.root);
    if (parser.isSet(options.root) && connection.additionalRootFile.isEmpty())
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--ca needs a file."));
    if (QString problem = readSignIn(parser, options, surroundings, connection.signIn); !problem.isEmpty())
        return problem;
    if (QString problem = readSecrets(parser, options, surroundings, request); !problem.isEmpty())
        return problem;
    if (const Result<ConnectionOptions> checked = checkConnection(connection); !checked)
        return after(optionOf(checked.error()), checked.error());
    return {};
}

QString readKeptConnection(const QCommandLineParser &parser, const CommandLineOptions &options,
                           const CommandLineSurroundings &surroundings, ConnectionRequest &request)
{
    const QString wanted = parser.value(options.connection);
    const Result<QList<Connection>> kept =
        surroundings.connections ? surroundings.connections() : Result<QList<Connection>>();
    if (!kept)
        return after(u"--connection"_s, kept.error());
    QList<Connection> found;
    QStringList names;
    for (const Connection &connection : *kept) {
        if (!wanted.isEmpty() && (connection.id == wanted || displayName(connection) == wanted))
            found.append(connection);
        names.append(displayName(connection));
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const Connection &connection : std::as_const(found))
            ids.append(connection.id);
        //: %2 is a list of ids.
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--connection: several are called \"%1\"; give an id: %2."))
            .arg(wanted, ids.join(u", "));
    }
    if (found.isEmpty() && names.isEmpty())
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--connection: no connection is kept yet."));
    if (found.isEmpty())
        //: %2 is a list of names.
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--connection: none is called \"%1\"; there are: %2."))
            .arg(wanted, names.join(u", "));
    request.connection = found.constFirst();
    if (QString problem = readSecrets(parser, options, surroundings, request); !problem.isEmpty())
        return problem;
    if (const Result<ConnectionOptions> checked = checkConnection(request.connection); !checked)
        return after(u"--connection"_s, checked.error());
    return {};
}

} // namespace vault
