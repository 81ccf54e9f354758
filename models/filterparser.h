// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/filterquery.h"

#include <QStringList>

namespace vault {

/// The operators of the filter with their colons, in the order in which they are explained: "name:", "tag:"…
QStringList filterOperators();
/// What can follow "state:".
QStringList filterStates();
/// What can follow "changed:".
QStringList filterChanges();

/// A filter's text taken apart (FilterQuery says how it is written). Never fails: what is not understood is a problem.
struct ParsedFilter {
    QStringList words; ///< As typed, without quotes.
    std::vector<FilterTerm> terms;
    std::vector<FilterProblem> problems;
    std::optional<FilterProblem> firstPattern; ///< What to tell of the first pattern should it prove too costly.
};

ParsedFilter parseFilter(const QString &text);

} // namespace vault
