// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vault {

/// Whether the goal is the largest value that is good, or the smallest.
enum class Goal { AtMost, AtLeast };

/// A line of JSON on standard output, which tests/bench/run puts into its table.
void printFigure(const QString &measure, double value, const QString &unit, double goal, const QString &note,
                 Goal direction = Goal::AtMost);

} // namespace vault
