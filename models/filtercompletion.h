// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

namespace vault {

/// What the last term of a filter can go on to, each a whole term that begins with it: operators from the second letter
/// on, states, ages, and the tags and content types that the list has. At most maximumFilterCompletions, sorted.
QStringList filterCompletions(const ItemTableModel &items, const QString &term);
inline constexpr int maximumFilterCompletions = 200;

/// Where the term that ends at the end of the text begins: behind the last blank that no quotes keep.
qsizetype lastFilterTerm(const QString &text);

} // namespace vault
