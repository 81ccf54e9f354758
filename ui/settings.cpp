// SPDX-License-Identifier: Apache-2.0
#include "ui/settings.h"

#include "ui/settingsfile.h"

#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

const QString filtersKey = u"filters"_s;
const QString hidesManagedKey = u"lists/hides-managed"_s;
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

SettingsFile &settingsFile()
{
    return SettingsFile::at(Settings::filePath());
}

} // namespace

QString Settings::filePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/vault-browser/vault-browser.ini"_s;
}

QByteArray Settings::layout(const QString &name)
{
    return settingsFile().value(layoutKey(name)).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    settingsFile().setValue(layoutKey(name), state);
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

QMap<QString, QString> Settings::savedFilters()
{
    QSettings settings(filePath(), QSettings::IniFormat);
    QMap<QString, QString> filters;
    const int count = settings.beginReadArray(filtersKey);
    for (int number = 0; number < count; ++number) {
        settings.setArrayIndex(number);
        filters.insert(settings.value("name"_L1).toString(), settings.value("text"_L1).toString());
    }
    settings.endArray();
    filters.remove(QString());
    return filters;
}

void Settings::setSavedFilters(const QMap<QString, QString> &filters)
{
    QSettings settings(filePath(), QSettings::IniFormat);
    settings.remove(filtersKey);
    // An array, as a name may hold the slash that QSettings' keys are split at.
    settings.beginWriteArray(filtersKey, int(filters.size()));
    int number = 0;
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
        settings.setArrayIndex(number++);
        settings.setValue("name"_L1, filter.key());
        settings.setValue("text"_L1, filter.value());
    }
    settings.endArray();
}

bool Settings::hidesManaged()
{
    return settingsFile().value(hidesManagedKey).toBool();
}

void Settings::setHidesManaged(bool hides)
{
    settingsFile().setValue(hidesManagedKey, hides);
}

ThemeChoice Settings::theme()
{
    const QString name = settingsFile().value(themeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    settingsFile().setValue(themeKey, themeName(choice));
}

void Settings::finishWriting()
{
    settingsFile().finishWriting();
}

} // namespace vault
