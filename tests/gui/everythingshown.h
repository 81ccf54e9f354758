// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace vault {

/// How much of what the program tells is looked through.
enum class Looking {
    Everywhere, ///< Also what fields and labels show as their text.
    NotAtText, ///< A value was revealed, or is being typed: the field that shows it may hold it.
};

/// Where the words stand in what the program holds for others to see: every model of every view with all roles and the
/// models behind it, names, descriptions, tool tips and texts of the accessibility tree, window titles and actions.
/// One line for each find: the place, without the words.
QStringList placesShowing(const QString &words, Looking looking);

/// Keeps every message that the program logs from now on, with all debug categories on.
void keepLog();
QStringList keptLog();
/// Logging is as it was.
void endKeepingLog();

} // namespace vault
