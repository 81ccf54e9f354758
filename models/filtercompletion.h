// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QHash>
#include <QSet>

namespace vault {

/// The tags and content types that objects have, for offering them. Bounded: what comes after a great many others is
/// not kept.
class FilterVocabulary
{
public:
    void addType(const VaultItem &item);
    void addTags(const VaultItem &item);
    /// The terms behind "tag:" and "type:"; tags without values until something with an equals sign is typed.
    QStringList types() const { return m_types.values(); }
    QStringList tags(const QString &typed) const;

private:
    static constexpr int mostEntries = 2000;

    QSet<QString> m_types;
    QHash<QString, QSet<QString>> m_tags; ///< Values by name, each as it is typed.
};

/// What the last term of a filter can go on to, each a whole term that begins with it: operators from the second letter
/// on, states, ages, and the tags and content types that the list has. At most maximumFilterCompletions, sorted.
QStringList filterCompletions(const ItemTableModel &items, const QString &term);
/// The same, of what several lists have.
QStringList filterCompletions(const FilterVocabulary &vocabulary, const QString &term);
inline constexpr int maximumFilterCompletions = 200;

/// Where the term that ends at the end of the text begins: behind the last blank that no quotes keep.
qsizetype lastFilterTerm(const QString &text);

} // namespace vault
