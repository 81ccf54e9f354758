// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace vault {

/// Whether the goal is the largest value that is good, or the smallest.
enum class Goal { AtMost, AtLeast };

/// What a figure is held against: measured in the same run, in the same unit.
struct Beside {
    QString name;
    std::optional<double> value; ///< Absent where the other is not installed.
    std::optional<double> goal; ///< Of our value divided by this one, in the figure's direction; absent where it only shows.
};

struct Figure {
    QString measure;
    double value = 0;
    QString unit;
    std::optional<double> goal = {}; ///< Absent where only the ratio counts.
    QString note = {};
    Goal direction = Goal::AtMost;
    std::optional<Beside> beside = {};
};

/// A line of JSON on standard output, which tests/bench/run puts into its table.
void printFigure(const Figure &figure);
void printFigure(const QString &measure, double value, const QString &unit, double goal, const QString &note,
                 Goal direction = Goal::AtMost);

} // namespace vault
