// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connection.h"

namespace vault {

QString displayName(const Connection &connection)
{
    if (!connection.name.isEmpty())
        return connection.name;
    const auto endpoint = Endpoint::create(connection.vaultUrl, QString::fromUtf16(defaultApiVersion));
    return endpoint ? endpoint->displayName() : connection.vaultUrl;
}

} // namespace vault
