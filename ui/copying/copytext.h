// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/secretcopy.h"

namespace vault {

/// What stands at the target under the name, in words.
QString copyTargetText(const SecretCopyLine &line);
/// What a run would do with it, or what became of it.
QString copyOutcomeText(const SecretCopyLine &line, CopyAction action);
/// What else to know of the secret before it is copied; mostly empty. now: Unix seconds.
QString copyNote(const SecretCopyLine &line, UnixSeconds now);
/// The whole in a sentence or two: the plan, or what a run did.
QString copySummaryText(const SecretCopy &copy);
/// What is under way; empty while nothing is.
QString copyPhaseText(SecretCopy::Phase phase);

} // namespace vault
