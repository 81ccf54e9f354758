// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keytypes.h"

#include <QStringList>

namespace vault {

/// Every reason why this version of a key cannot sign at this moment, in words; empty when it can.
QStringList whyKeyCannotSign(const KeyBundle &bundle, UnixSeconds now);
/// A version as it is shown where there is little room: its first and last digits.
QString shortVersion(const QString &version);

} // namespace vault
