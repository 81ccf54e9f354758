// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QApplication;

namespace vault {

enum class ThemeChoice { System, Light, Dark };

/// Fusion (ui/widgets/windowstyle) with a palette of our own for the choice; System follows the platform's palette when it has one.
void applyTheme(QApplication &application, ThemeChoice choice);

/// The named colours that carry meaning, each with 4.5:1 contrast to its own text on both themes.
enum class Accent { Success, Redirection, ClientError, ServerError, NoAnswer, Warning, Neutral };
struct AccentColors {
    QColor background;
    QColor text;
};
/// For the palette in force.
AccentColors accentColors(Accent accent);
bool isDarkTheme();

} // namespace vault
