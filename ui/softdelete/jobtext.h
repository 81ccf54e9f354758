// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultjob.h"

#include <QString>

namespace vault {

/// What a job does or what became of it, in one or two sentences: "Deleting orders-db…".
QString jobText(const VaultJob &job);
/// A name that fits into a sentence: a long one without its middle.
QString nameInSentence(const QString &name);
/// "4 s", "1 min 5 s".
QString elapsedText(std::chrono::seconds elapsed);

} // namespace vault
