// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultsearchmodel.h"
#include "ui/panes/emptystate.h"

namespace vault {

/// "12 objects found in 3 vaults", or so far while it searches.
QString searchCountText(const VaultSearchModel &search);
/// Which vaults are looked through in part only, and why, a line each; empty when all lists are complete.
QString searchProgressText(const QList<VaultSearchModel::Progress> &incomplete);
/// Whether a list failed or was stopped, so that loading must be begun again.
bool needsResume(const QList<VaultSearchModel::Progress> &incomplete);
/// What stands in place of the table where nothing was found or looked for.
EmptyState::Content searchGuidance(const VaultSearchModel &search);

} // namespace vault
