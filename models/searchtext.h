// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/vaultitem.h"

#include <QStringList>

namespace vault {

/// Text for comparing without case: case-folded and composed, so that "É" finds "é" however either was typed.
QString foldedText(const QString &text);

/// The key folded, then each "tag=value" and the content type folded, a line each.
QString searchTextOf(const QString &key, const VaultItem &item);

/// "env=prod, team=billing"; a tag without a value is its name alone.
QString tagsText(const Tags &tags);

/// The words of a filter. All of them must occur; no words match everything.
class TextFilter
{
public:
    TextFilter() = default;
    explicit TextFilter(const QStringList &words);

    bool matches(QStringView searchText) const;
    /// True when whatever this filter matches, the other one matches too.
    bool narrows(const TextFilter &other) const;
    bool operator==(const TextFilter &other) const = default;

private:
    QStringList m_words;
};

} // namespace vault
