// SPDX-License-Identifier: Apache-2.0
#include "models/selectionsummary.h"

namespace vault {

void SelectionSummary::add(const VaultItem &item, UnixSeconds now)
{
    ++m_states[size_t(stateOf(item.attributes, now))];
    m_managed += item.managed ? 1 : 0;
    if (m_count++ == 0) {
        m_tags = item.tags;
        return;
    }
    for (auto tag = m_tags.begin(); tag != m_tags.end();) {
        const auto other = item.tags.constFind(tag.key());
        if (other == item.tags.cend() || *other != tag.value())
            tag = m_tags.erase(tag);
        else
            ++tag;
    }
}

} // namespace vault
