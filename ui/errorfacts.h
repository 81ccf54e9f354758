// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/apierror.h"

#include <QString>

namespace vault {

/// "get key", "set secret" for an operation's stable name; the name itself when it is unknown.
QString operationText(const QString &operation);
/// The operation with the object it was about: "get key orders-signing".
QString operationWithObject(const ApiError &error);
/// Puts the error's facts in place of the {names} of a sentence, in one pass: what a server sent is never read as a
/// name again.
QString fillFacts(const QString &sentence, const ApiError &error);

} // namespace vault
