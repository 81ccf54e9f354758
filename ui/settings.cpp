// SPDX-License-Identifier: Apache-2.0
#include "ui/settings.h"

#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"window/theme"_s;

QString layoutKey(const QString &name)
{
    return u"layout/"_s + name;
}

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

} // namespace

QString Settings::filePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/vault-browser/vault-browser.ini"_s;
}

QByteArray Settings::layout(const QString &name)
{
    return QSettings(filePath(), QSettings::IniFormat).value(layoutKey(name)).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    QSettings(filePath(), QSettings::IniFormat).setValue(layoutKey(name), state);
}

void Settings::restore(QSplitter &splitter, const QString &name)
{
    const QByteArray state = layout(name);
    if (!state.isEmpty())
        splitter.restoreState(state);
}

void Settings::save(const QSplitter &splitter, const QString &name)
{
    setLayout(name, splitter.saveState());
}

ThemeChoice Settings::theme()
{
    const QString name = QSettings(filePath(), QSettings::IniFormat).value(themeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    QSettings(filePath(), QSettings::IniFormat).setValue(themeKey, themeName(choice));
}

} // namespace vault
