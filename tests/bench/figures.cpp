// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace vault {

void printFigure(const QString &measure, double value, const QString &unit, double goal, const QString &note,
                 Goal direction)
{
    const QJsonObject figure{{QStringLiteral("measure"), measure}, {QStringLiteral("value"), value},
                             {QStringLiteral("unit"), unit}, {QStringLiteral("goal"), goal},
                             {QStringLiteral("atLeast"), direction == Goal::AtLeast}, {QStringLiteral("note"), note}};
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace vault
