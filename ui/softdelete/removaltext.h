// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/vaultjob.h"

#include <QString>

namespace vault {

/// The words of the question before a deletion or a purge, by what the vault told of the object (protocol.md §2
/// recoveryLevel, §6).
struct RemovalText {
    QString title; ///< Of the window.
    QString question;
    QString consequence; ///< What happens then, and until when it can be undone.
    bool isFinal = false; ///< Nothing can be undone, or it is not known: the name is to be typed.
    QString obstacle; ///< Why it cannot be done at all; empty where it can.
    QString action; ///< The button, with its mnemonic.
};

/// operation: Delete or Purge. now: what a deletion's end is counted from, Unix seconds.
RemovalText removalText(VaultJobOperation operation, bool isKey, const VaultItem &item, UnixSeconds now);

/// "2027-02-18", the local day.
QString dayText(UnixSeconds date);

} // namespace vault
