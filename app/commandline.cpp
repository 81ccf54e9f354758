// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "app/commandlineconnection.h"
#include "app/commandlineoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

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

/// What is wrong with a picture's file, or an empty text.
QString pictureProblem(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!QImageWriter::supportedImageFormats().contains(QFileInfo(file).suffix().toLower().toLatin1()))
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--screenshot: \"%1\" names no picture format; end it in .png.")).arg(file);
    if (!folder.isDir() || !folder.isWritable())
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--screenshot: the folder \"%1\" cannot be written to."))
            .arg(QDir::toNativeSeparators(folder.filePath()));
    return {};
}

/// Options that exclude each other, or that would be ignored: a mistake worth telling.
QString contradiction(const QCommandLineParser &parser, const CommandLineOptions &options)
{
    QList<QCommandLineOption> opening;
    for (const QCommandLineOption &option : {options.vault, options.connection, options.practice}) {
        if (parser.isSet(option))
            opening.append(option);
    }
    if (opening.size() > 1)
        return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."))
            .arg(opening.at(0).names().constFirst(), opening.at(1).names().constFirst());
    const bool isDescribed = parser.isSet(options.vault);
    const bool isOpened = isDescribed || parser.isSet(options.connection);
    for (const QCommandLineOption &option : options.ofVault()) {
        if (parser.isSet(option) && !isDescribed)
            return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs --vault.")).arg(option.names().constFirst());
    }
    for (const QCommandLineOption &option : options.ofSecrets()) {
        if (parser.isSet(option) && !isOpened)
            return commandLineText(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs --vault or --connection.")).arg(option.names().constFirst());
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments, const CommandLineSurroundings &surroundings)
{
    const CommandLineOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(commandLineText(QT_TRANSLATE_NOOP("CommandLine", "A desktop browser for Azure Key Vault.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(options.all());

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return print(parser.helpText());
    if (parser.isSet(version))
        return print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
    if (!parser.positionalArguments().isEmpty())
        return refuse(commandLineText(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is not an option; a vault's address goes after --vault."))
                          .arg(parser.positionalArguments().constFirst()));

    CommandLine line;
    line.screenshotFile = parser.value(options.screenshot);
    QString problem = parser.isSet(options.screenshot) ? pictureProblem(line.screenshotFile) : QString();
    if (problem.isEmpty())
        problem = contradiction(parser, options);
    if (!problem.isEmpty())
        return refuse(problem);

    if (parser.isSet(options.practice)) {
        line.action = CommandLine::Action::OpenPracticeVault;
        return line;
    }
    if (!parser.isSet(options.vault) && !parser.isSet(options.connection))
        return line;
    problem = parser.isSet(options.vault) ? readDescribedConnection(parser, options, surroundings, line.connection)
                                          : readKeptConnection(parser, options, surroundings, line.connection);
    if (!problem.isEmpty())
        return refuse(problem);
    line.action = CommandLine::Action::OpenVault;
    return line;
}

} // namespace vault
