// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemtablemodel.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace vault {

/// The tags and content types that objects have, for offering them. Bounded: what comes after a great many others is
/// not kept.
class FilterVocabulary
{
public:
    void addType(const QString &type);
    void addTags(const Tags &tags);
    /// The terms behind "tag:" and "type:"; tags without values until something with an equals sign is typed.
    QStringList types() const { return m_types.values(); }
    QStringList tags(const QString &typed) const;

private:
    static constexpr int mostEntries = 2000;

    QSet<QString> m_types;
    QHash<QString, QSet<QString>> m_tags; ///< Values by name, each as it is typed.
};

/// Brings what a list's objects have into a vocabulary, each set of tags and each content type once.
class VocabularyLearner
{
public:
    void learn(const ItemStore &store, int handle, FilterVocabulary &vocabulary);
    void forgetNumbers() { *this = {}; } ///< Numbers may be given to others: items went or changed.

private:
    std::vector<char> m_tags; // By their numbers in the store: known already.
    std::vector<char> m_types;
};

/// The vocabulary of one list. It is learned in slices from the first time that it is asked for.
class ListVocabulary : public QObject
{
    Q_OBJECT
public:
    explicit ListVocabulary(const ItemTableModel &items, QObject *parent = nullptr);

    /// What is known by now; more() tells when there is more.
    const FilterVocabulary &known();

Q_SIGNALS:
    void more();

private:
    bool learnOn();
    void learnAgain(int handle);

    const ItemTableModel &m_items;
    FilterVocabulary m_vocabulary;
    VocabularyLearner m_learner;
    int m_learned = 0; ///< Handles below are in the vocabulary.
    QTimer m_timer;
};

/// What the last term of a filter can go on to, each a whole term that begins with it: operators from the second letter
/// on, states, ages, and the tags and content types of the vocabulary. At most maximumFilterCompletions, sorted.
QStringList filterCompletions(const FilterVocabulary &vocabulary, const QString &term);
inline constexpr int maximumFilterCompletions = 200;

/// Where the term that ends at the end of the text begins: behind the last blank that no quotes keep.
qsizetype lastFilterTerm(const QString &text);

} // namespace vault
