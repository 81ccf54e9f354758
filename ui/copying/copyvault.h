// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/connections/connection.h"

#include <QString>

namespace vault {

class ErrorLogModel;
class VaultJobs;
class VaultLists;

/// One side of a copy: an open vault, as its view has it. Good while the vault is open.
struct CopyVault {
    QString name; ///< As its tab says.
    Connection connection; ///< For the colour.
    VaultLists *lists = nullptr;
    VaultJobs *jobs = nullptr;
    ErrorLogModel *errors = nullptr;
};

} // namespace vault
