// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <QHash>
#include <QSet>

namespace vault {

/// Lets the many rows of a list share the few texts that they have in common: content types, recovery levels, tags.
class StringPool
{
public:
    void share(VaultItem &item);

private:
    void share(QString &text);
    void share(Tags &tags);

    // Beyond that many different texts there is nothing in common to share.
    static constexpr qsizetype maximumTexts = 4096;
    QSet<QString> m_texts;
    QHash<QString, Tags> m_tags;
};

} // namespace vault
