// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/stringpool.h"
#include "network/keyvault/vaultitem.h"

#include <QHash>

#include <vector>

namespace vault {

/// Where a list's items live, in no order. A handle is an item's number: it stays while others come and go, and is
/// given out again after release(). Items are found by key, without case: the name, or in versions lists the version.
class ItemStore
{
public:
    explicit ItemStore(bool keyIsVersion) : m_keyIsVersion(keyIsVersion) {}

    const QString &keyTextOf(const VaultItem &item) const { return m_keyIsVersion ? item.id.version : item.id.name; }
    int find(const QString &key) const; ///< A handle, -1 when absent.

    int insert(VaultItem item); ///< Its key must be absent.
    bool update(int handle, VaultItem item); ///< True when that changed anything; the key must be the same.
    void release(int handle);

    int handleLimit() const { return int(m_items.size()); } ///< Every handle is below.
    const VaultItem &item(int handle) const { return m_items[size_t(handle)]; }
    const QString &searchText(int handle) const { return m_searchTexts[size_t(handle)]; }
    QStringView foldedKey(int handle) const;
    int managedCount() const { return m_managedCount; } ///< Of the items that belong to a certificate.

private:
    bool m_keyIsVersion;
    StringPool m_pool;
    std::vector<VaultItem> m_items;
    std::vector<QString> m_searchTexts; // Apart from the items: a filter reads these alone.
    QHash<QStringView, int> m_handles; // The keys point into m_searchTexts' strings.
    std::vector<int> m_free;
    int m_managedCount = 0;
};

} // namespace vault
