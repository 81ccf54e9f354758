// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/filterquery.h"

namespace vault {

/// Why a term of the filter has no effect, and where it stands, in one sentence.
QString filterProblemText(const FilterProblem &problem);
/// What the filter understands, as rich text: for a tool tip.
QString filterHelp();

} // namespace vault
