// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QList>

namespace vault {

QString newConnectionId();

/// Gives the second of two connections with one id another, made from what it was: reading the same file again gives the
/// same one.
void mendDoubledIds(QList<Connection> &connections);

/// The same for connections without an id, which a file of the store has only when somebody edited it.
void mendMissingIds(QList<Connection> &connections);

} // namespace vault
