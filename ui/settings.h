// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QMap>
#include <QString>

class QSplitter;

namespace vault {

/// What the window remembers between two starts: where things stand and the theme. Never an address's token, never a
/// value. An INI file "vault-browser/vault-browser.ini" in the standard configuration folder (XDG_CONFIG_HOME is
/// honoured). Nothing waits until it is written but the end of the program (settingsfile.h), and saved filters, which several
/// instances share.
class Settings
{
public:
    static QString filePath();

    /// A piece of layout as Qt's saveState() gave it, by a name of ours ("window", "secrets/columns").
    static QByteArray layout(const QString &name);
    static void setLayout(const QString &name, const QByteArray &state);

    static void restore(QSplitter &splitter, const QString &name);
    static void save(const QSplitter &splitter, const QString &name);

    /// Filters of the lists by the names that the person gave them, as text.
    static QMap<QString, QString> savedFilters();
    static void setSavedFilters(const QMap<QString, QString> &filters);

    /// Whether lists leave out keys and secrets that belong to a certificate.
    static bool hidesManaged();
    static void setHidesManaged(bool hides);

    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);

    static void finishWriting(); ///< Waits until the file holds what was told.
};

} // namespace vault
