// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/keytypes.h"

#include <QStringList>

#include <optional>

namespace vault {

class SigningKey;

/// What decides whether Sign may be pressed.
struct SigningFacts {
    QString keyName;
    bool isFetching = false;
    bool isAnotherTyped = false; ///< The key's field holds a name that was not taken yet.
    QString failure; ///< Why the key could not be fetched.
    bool mayBeUnreadable = false; ///< It may not be read, but may sign.
    std::optional<KeyBundle> bundle;
    bool isCurrent = true;
    bool canNameVersion = true; ///< The routes have a place for a version.
    QString algorithm;
    bool isReadOnly = false; ///< The connection's.
    QString inputProblem; ///< Why there is nothing to sign; empty when there is.
    QString secondPersonProblem; ///< What the second person has still to do.
    QString keyNameProblem; ///< The key's name is not typed yet.
    UnixSeconds now = 0;
};

/// Why it cannot be pressed and what to know before pressing, each a sentence.
struct SigningReadiness {
    QStringList blockers; ///< Something is wrong.
    QStringList toDo; ///< Something is still to be given, or to come.
    QStringList warnings;
    bool isReady() const { return blockers.isEmpty() && toDo.isEmpty(); }
    QStringList reasons() const { return blockers + toDo; } ///< Why it is off.
};

SigningReadiness signingReadiness(const SigningFacts &facts);
/// What the key tells of it.
SigningFacts factsOf(const SigningKey &key);

} // namespace vault
