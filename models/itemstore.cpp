// SPDX-License-Identifier: Apache-2.0
#include "models/itemstore.h"

#include "models/searchtext.h"

#include <utility>

namespace vault {

int ItemStore::find(const QString &key) const
{
    return m_handles.value(foldedText(key), -1);
}

QStringView ItemStore::foldedKey(int handle) const
{
    const QStringView text = searchText(handle);
    return text.first(text.indexOf(u'\n'));
}

int ItemStore::insert(VaultItem item)
{
    m_pool.share(item);
    int handle = 0;
    if (m_free.empty()) {
        handle = handleLimit();
        m_items.emplace_back();
        m_searchTexts.emplace_back();
    } else {
        handle = m_free.back();
        m_free.pop_back();
    }
    m_searchTexts[size_t(handle)] = searchTextOf(keyTextOf(item), item);
    m_managedCount += item.managed ? 1 : 0;
    m_items[size_t(handle)] = std::move(item);
    m_handles.insert(foldedKey(handle), handle);
    return handle;
}

bool ItemStore::update(int handle, VaultItem item)
{
    VaultItem &stored = m_items[size_t(handle)];
    if (stored == item)
        return false;
    m_pool.share(item);
    QString text = searchTextOf(keyTextOf(item), item);
    if (text != searchText(handle)) {
        m_handles.remove(foldedKey(handle));
        m_searchTexts[size_t(handle)] = std::move(text);
        m_handles.insert(foldedKey(handle), handle);
    }
    m_managedCount += int(item.managed) - int(stored.managed);
    stored = std::move(item);
    return true;
}

void ItemStore::release(int handle)
{
    m_handles.remove(foldedKey(handle));
    m_searchTexts[size_t(handle)] = QString();
    m_managedCount -= m_items[size_t(handle)].managed ? 1 : 0;
    m_items[size_t(handle)] = VaultItem();
    m_free.push_back(handle);
}

} // namespace vault
