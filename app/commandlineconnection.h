// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "app/commandlineoptions.h"

#include <QCommandLineParser>

namespace vault {

/// The connection that --vault and its options describe, or that --connection names, and the secrets for it from files
/// and the environment. Each returns what is wrong in one line, or an empty text.
QString readDescribedConnection(const QCommandLineParser &parser, const CommandLineOptions &options,
                                const CommandLineSurroundings &surroundings, ConnectionRequest &request);
QString readKeptConnection(const QCommandLineParser &parser, const CommandLineOptions &options,
                           const CommandLineSurroundings &surroundings, ConnectionRequest &request);

} // namespace vault
