// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vault {

// Steps through the signing workbench that several journeys take.

/// Selects the key in its list and opens the workbench with it, once it is fetched.
bool openSigningWith(const QString &key);
/// Saves what belongs to the signature that is shown.
bool saveFilesIn(const QString &folder);
/// Gives the command that is shown to a shell, exactly as it stands there; what that printed, or its complaint after
/// "FAILED: ".
QString runShownCommand(const QString &folder);

} // namespace vault
