// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "ui/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>

#include <utility>

namespace vault {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

CommandLine refuse(const QString &text)
{
    CommandLine line;
    line.action = CommandLine::Action::Refuse;
    line.text = text.simplified();
    return line;
}

CommandLine print(const QString &text)
{
    CommandLine line;
    line.action = CommandLine::Action::PrintText;
    line.text = text;
    return line;
}

std::optional<RouteChoice> routeChoice(const QString &text)
{
    if (text == u"automatic")
        return RouteChoice::Automatic;
    if (text == u"documented")
        return RouteChoice::Documented;
    if (text == u"service")
        return RouteChoice::Service;
    return std::nullopt;
}

struct Options {
    QCommandLineOption vault{QStringLiteral("vault"), translated(QT_TRANSLATE_NOOP("CommandLine", "Open the vault at this address, for example https://contoso.vault.azure.net.")), QStringLiteral("URL")};
    QCommandLineOption apiVersion{QStringLiteral("api-version"), translated(QT_TRANSLATE_NOOP("CommandLine", "The api-version of every request; 7.4 unless given.")), QStringLiteral("V"), QString::fromUtf16(defaultApiVersion)};
    QCommandLineOption root{QStringLiteral("ca"), translated(QT_TRANSLATE_NOOP("CommandLine", "An additional root certificate (PEM), trusted for this vault only.")), QStringLiteral("FILE")};
    QCommandLineOption tokenFile{QStringLiteral("token-file"), translated(QT_TRANSLATE_NOOP("CommandLine", "Read the access token from this file. Without it the environment's VAULT_BROWSER_TOKEN is used.")), QStringLiteral("FILE")};
    QCommandLineOption routes{QStringLiteral("routes"), translated(QT_TRANSLATE_NOOP("CommandLine", "Which form of the paths to use: automatic (by api-version), documented or service.")), QStringLiteral("FORM"), QStringLiteral("automatic")};
    QCommandLineOption postOnly{QStringLiteral("post-only"), translated(QT_TRANSLATE_NOOP("CommandLine", "Send PUT, PATCH and DELETE as POST with X-HTTP-METHOD, for networks that let no other verb through."))};
    QCommandLineOption practice{QStringLiteral("practice"), translated(QT_TRANSLATE_NOOP("CommandLine", "Start a practice vault on this computer and open it."))};
    QCommandLineOption screenshot{QStringLiteral("screenshot"), translated(QT_TRANSLATE_NOOP("CommandLine", "Save a picture of the window once the vault is listed, then quit.")), QStringLiteral("FILE")};

    QList<QCommandLineOption> all() const
    {
        return {vault, apiVersion, root, tokenFile, routes, postOnly, practice, screenshot};
    }
};

/// Fills in the connection; the text of what is wrong, or an empty one.
QString readConnection(const QCommandLineParser &parser, const Options &options, const QByteArray &environmentToken,
                       ConnectionRequest &request)
{
    Connection &connection = request.connection;
    connection.signIn.kind = SignInKind::AccessToken;
    const std::optional<RouteChoice> routes = routeChoice(parser.value(options.routes));
    if (!routes)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--routes takes automatic, documented or service, not \"%1\"."))
            .arg(parser.value(options.routes));
    connection.routes = *routes;
    connection.vaultUrl = parser.value(options.vault);
    connection.apiVersion = parser.value(options.apiVersion);
    connection.postOnly = parser.isSet(options.postOnly);
    connection.additionalRootFile = parser.value(options.root);
    if (parser.isSet(options.root) && connection.additionalRootFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--ca needs a file."));

    Result<SecretBuffer> token = SecretBuffer();
    if (parser.isSet(options.tokenFile))
        token = readTokenFile(parser.value(options.tokenFile));
    else if (!environmentToken.isEmpty())
        token = tokenFromText(SecretBuffer::copyOf(environmentToken));
    if (!token) {
        const QString source = parser.isSet(options.tokenFile) ? QStringLiteral("--token-file: ") : QStringLiteral("VAULT_BROWSER_TOKEN: ");
        return source + fieldText(token.error());
    }
    request.secrets.accessToken = std::move(*token);

    if (const Result<ConnectionOptions> checked = checkConnection(connection); !checked) {
        const bool isRoot = checked.error().reason == ErrorReason::FileUnreadable
            || checked.error().reason == ErrorReason::CertificateFileInvalid;
        const bool isVersion = checked.error().reason == ErrorReason::InvalidApiVersion;
        const QString source = isRoot ? QStringLiteral("--ca: ") : isVersion ? QStringLiteral("--api-version: ") : QStringLiteral("--vault: ");
        return source + fieldText(checked.error());
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, const QByteArray &environmentToken)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP("CommandLine", "A desktop browser for Azure Key Vault.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(options.all());

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        return print(parser.helpText());
    if (parser.isSet(version))
        return print(QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion() + QLatin1Char('\n'));
    if (!parser.positionalArguments().isEmpty())
        return refuse(translated(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is not an option; a vault's address goes after --vault."))
                          .arg(parser.positionalArguments().constFirst()));

    CommandLine line;
    line.screenshotFile = parser.value(options.screenshot);
    if (parser.isSet(options.screenshot)) {
        const QFileInfo folder(QFileInfo(line.screenshotFile).absolutePath());
        const QByteArray format = QFileInfo(line.screenshotFile).suffix().toLower().toLatin1();
        if (!QImageWriter::supportedImageFormats().contains(format))
            return refuse(translated(QT_TRANSLATE_NOOP("CommandLine", "--screenshot: \"%1\" names no picture format; end it in .png."))
                              .arg(line.screenshotFile));
        if (!folder.isDir() || !folder.isWritable())
            return refuse(translated(QT_TRANSLATE_NOOP("CommandLine", "--screenshot: the folder \"%1\" cannot be written to."))
                              .arg(QDir::toNativeSeparators(folder.filePath())));
    }

    const bool opensVault = parser.isSet(options.vault);
    if (opensVault && parser.isSet(options.practice))
        return refuse(translated(QT_TRANSLATE_NOOP("CommandLine", "--vault and --practice exclude each other.")));
    if (parser.isSet(options.practice)) {
        line.action = CommandLine::Action::OpenPracticeVault;
        return line;
    }
    if (!opensVault) {
        // An option that would be ignored is a mistake worth telling.
        for (const QCommandLineOption &option : {options.apiVersion, options.root, options.tokenFile, options.routes, options.postOnly}) {
            if (parser.isSet(option))
                return refuse(translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs --vault.")).arg(option.names().constFirst()));
        }
        return line;
    }
    if (const QString problem = readConnection(parser, options, environmentToken, line.connection); !problem.isEmpty())
        return refuse(problem);
    line.action = CommandLine::Action::OpenVault;
    return line;
}

} // namespace vault
