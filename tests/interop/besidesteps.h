// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/vaultsession.h"

#include <QJsonObject>

namespace vault::interop {

inline constexpr char agreedText[] = "what was agreed upon"; ///< What both sides sign.
inline constexpr char hiddenText[] = "a key of thirty-two bytes ......"; ///< What both sides encrypt.

/// The same steps as "make" of official/beside.mjs, under names of our own; what they left, in the same form.
QJsonObject makeOurs(VaultSession &session);

} // namespace vault::interop
