// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"
#include "ui/panes/emptystate.h"

namespace vault {

/// What the button of an empty list does.
enum class ListAction { None, Create, ClearFilter, ShowManaged, Resume, Refresh };

/// What a list without a visible row says, and the one thing to do next.
struct ListGuidance {
    EmptyState::Content content;
    ListAction action = ListAction::None;
};

/// For a list of which no row is shown: because of the filter or of what is hidden where it has rows, else because of its
/// state.
ListGuidance listGuidance(const ItemTableModel &items, const QString &filterText, bool hidesManaged = false);

} // namespace vault
