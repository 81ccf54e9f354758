// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <array>

namespace vault {

/// What several objects have in common, gathered one after the other.
class SelectionSummary
{
public:
    void add(const VaultItem &item, UnixSeconds now);

    int count() const { return m_count; }
    int count(ObjectState state) const { return m_states[size_t(state)]; }
    int managedCount() const { return m_managed; }
    /// The tags that all of them have, with the same value.
    const Tags &commonTags() const { return m_tags; }

private:
    int m_count = 0;
    int m_managed = 0;
    std::array<int, size_t(ObjectState::Enabled) + 1> m_states{};
    Tags m_tags;
};

} // namespace vault
