// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace vault {

void printFigure(const Figure &figure)
{
    QJsonObject line{{QStringLiteral("measure"), figure.measure}, {QStringLiteral("value"), figure.value},
                     {QStringLiteral("unit"), figure.unit},
                     {QStringLiteral("atLeast"), figure.direction == Goal::AtLeast},
                     {QStringLiteral("note"), figure.note}};
    if (figure.goal)
        line.insert(QStringLiteral("goal"), *figure.goal);
    if (figure.beside) {
        line.insert(QStringLiteral("beside"), figure.beside->name);
        if (figure.beside->goal)
            line.insert(QStringLiteral("ratioGoal"), *figure.beside->goal);
        if (figure.beside->value)
            line.insert(QStringLiteral("besideValue"), *figure.beside->value);
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void printFigure(const QString &measure, double value, const QString &unit, double goal, const QString &note,
                 Goal direction)
{
    printFigure({.measure = measure, .value = value, .unit = unit, .goal = goal, .note = note, .direction = direction});
}

} // namespace vault
