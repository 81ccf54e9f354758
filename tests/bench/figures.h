// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vault {

/// A line of JSON on standard output, which tests/bench/run puts into its table. goal: the largest value that is good.
void printFigure(const QString &measure, double value, const QString &unit, double goal, const QString &note);

} // namespace vault
