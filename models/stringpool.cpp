// SPDX-License-Identifier: Apache-2.0
#include "models/stringpool.h"

namespace vault {

void StringPool::share(VaultItem &item)
{
    share(item.contentType);
    share(item.attributes.recoveryLevel);
    share(item.attributes.hsmPlatform);
    share(item.tags);
}

void StringPool::share(QString &text)
{
    if (text.isEmpty())
        return;
    const auto known = m_texts.constFind(text);
    if (known != m_texts.cend())
        text = *known;
    else if (m_texts.size() < maximumTexts)
        m_texts.insert(text);
}

void StringPool::share(Tags &tags)
{
    if (tags.isEmpty())
        return;
    QString whole;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        whole += tag.key() + QChar(0x1f) + tag.value() + QChar(0x1e);
    const auto known = m_tags.constFind(whole);
    // Equal joined texts could come from different tags that hold the separators themselves.
    if (known != m_tags.cend() && *known == tags)
        tags = *known;
    else if (known == m_tags.cend() && m_tags.size() < maximumTexts)
        m_tags.insert(whole, tags);
}

} // namespace vault
