// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/attributes.h"

namespace vault {

namespace {

constexpr UnixSeconds soon = 30 * 86'400;

} // namespace

ObjectState stateOf(const Attributes &attributes, UnixSeconds now)
{
    if (!attributes.enabled)
        return ObjectState::Disabled;
    if (attributes.expires && *attributes.expires <= now)
        return ObjectState::Expired;
    if (attributes.notBefore && *attributes.notBefore > now)
        return ObjectState::NotYetValid;
    if (attributes.expires && *attributes.expires <= now + soon)
        return ObjectState::ExpiresSoon;
    return ObjectState::Enabled;
}

bool isPurgeable(const QString &recoveryLevel)
{
    return recoveryLevel.contains(QLatin1String("Purgeable"));
}

} // namespace vault
