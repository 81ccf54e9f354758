// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QString>

namespace vault {

/// "in 3 months", "2 days ago", "just now". Both in Unix seconds.
QString relativeDate(UnixSeconds date, UnixSeconds now);
/// Local time with its zone named: "2026-11-20 10:42:07 CET".
QString exactDate(UnixSeconds date);
/// The same in UTC: "2026-11-20 09:42:07 UTC".
QString exactDateUtc(UnixSeconds date);
/// "Enabled", "Disabled", "Expired", "Expires soon", "Not yet valid".
QString stateText(ObjectState state);

} // namespace vault
