// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulkrun.h"

#include <QString>

namespace vault {

/// The words about bulk changes: of the choice, of the lines, and of the whole.
QString bulkActionText(BulkAction action); ///< "Add or change tags"
/// The button: "Disable 37 secrets", with its mnemonic.
QString bulkButtonText(BulkAction action, ItemListKind kind, int count);

/// Of one line: how it is now, how it will be, and what there is to say about it.
QString bulkNowText(const BulkLine &line, const BulkChange &change, ItemListKind kind, UnixSeconds now);
QString bulkThenText(const BulkLine &line, const BulkChange &change, ItemListKind kind);
QString bulkNoteText(const BulkLine &line, const BulkChange &change);

/// "37 will change, 3 have it already, 2 cannot be changed."
QString bulkPlanText(const BulkRun &run);
/// "12 of 37 are through · 1 failed · 2 are not known."
QString bulkProgressText(const BulkRun &run);
/// What it means for those who use the objects, before something is deleted or purged; empty for other actions.
QString bulkWarning(const BulkRun &run);

} // namespace vault
