// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vault {

namespace {

void load(QTranslator &translator, const QString &name, const QString &folder)
{
    if (translator.load(QLocale(), name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

Translations::Translations()
{
    load(m_qt, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_own, QStringLiteral("vault-browser"), QStringLiteral(":/i18n"));
}

} // namespace vault
