// SPDX-License-Identifier: Apache-2.0
#include "models/filtercompletion.h"

#include "models/filterparser.h"
#include "models/timeslice.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

QString quoted(const QString &value)
{
    for (const QChar character : value) {
        if (character.isSpace())
            return u'"' + value + u'"';
    }
    return value;
}

/// What always follows these operators, whatever the lists hold.
QStringList fixedValuesOf(const QString &name)
{
    if (name == "state:"_L1)
        return filterStates();
    if (name == "changed:"_L1)
        return filterChanges();
    if (name == "updated:"_L1)
        return {u"<1d"_s, u"<7d"_s, u"<30d"_s, u">90d"_s, u">1y"_s};
    if (name == "expires:"_L1)
        return {u"<7d"_s, u"<30d"_s, u"<90d"_s, u">1y"_s};
    return {};
}

/// valuesOf: what the list's tags or content types offer to an operator of which this much is typed.
QStringList completionsOf(const QString &term, const std::function<QStringList(const QString &name, const QString &typed)> &valuesOf)
{
    const QString minus = term.startsWith(u'-') ? u"-"_s : QString();
    const QString rest = term.sliced(minus.size());
    QStringList candidates;
    for (const QString &name : filterOperators()) {
        if (rest.startsWith(name, Qt::CaseInsensitive)) {
            const bool isOpen = name == "tag:"_L1 || name == "type:"_L1;
            for (const QString &value : isOpen ? valuesOf(name, rest.sliced(name.size())) : fixedValuesOf(name))
                candidates.append(name + value);
        } else if (rest.size() >= 2) {
            candidates.append(name);
        }
    }
    QStringList completions;
    for (const QString &candidate : candidates) {
        if (candidate.startsWith(rest, Qt::CaseInsensitive) && candidate.size() > rest.size())
            completions.append(minus + candidate);
    }
    completions.sort(Qt::CaseInsensitive);
    return completions.mid(0, maximumFilterCompletions);
}

} // namespace

void FilterVocabulary::addType(const QString &type)
{
    if (!type.isEmpty() && m_types.size() < mostEntries)
        m_types.insert(quoted(type));
}

void FilterVocabulary::addTags(const Tags &tags)
{
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        const QString name = quoted(tag.key());
        auto known = m_tags.find(name);
        if (known == m_tags.end()) {
            if (m_tags.size() >= mostEntries)
                continue;
            known = m_tags.insert(name, {});
        }
        if (!tag.value().isEmpty() && known->size() < mostEntries)
            known->insert(quoted(tag.value()));
    }
}

QStringList FilterVocabulary::tags(const QString &typed) const
{
    if (!typed.contains(u'='))
        return m_tags.keys();
    QStringList terms;
    for (auto tag = m_tags.cbegin(); tag != m_tags.cend(); ++tag) {
        if (!typed.startsWith(tag.key() + u'=', Qt::CaseInsensitive))
            continue;
        for (const QString &value : *tag)
            terms.append(tag.key() + u'=' + value);
    }
    return terms;
}

QStringList filterCompletions(const FilterVocabulary &vocabulary, const QString &term)
{
    return completionsOf(term, [&vocabulary](const QString &name, const QString &typed) {
        return name == "tag:"_L1 ? vocabulary.tags(typed) : vocabulary.types();
    });
}

void VocabularyLearner::learn(const ItemStore &store, int handle, FilterVocabulary &vocabulary)
{
    const auto isNew = [](std::vector<char> &known, quint32 number, quint32 limit) {
        if (known.size() < limit)
            known.resize(limit);
        return !std::exchange(known[number], 1);
    };
    if (const quint32 tags = store.tagsNumber(handle); isNew(m_tags, tags, store.tagPool().limit()))
        vocabulary.addTags(store.tagPool().tags(tags));
    if (const quint32 type = store.typeNumber(handle); isNew(m_types, type, store.typePool().limit()))
        vocabulary.addType(store.typePool().type(type));
}

ListVocabulary::ListVocabulary(const ItemTableModel &items, QObject *parent) : QObject(parent), m_items(items)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (learnOn())
            Q_EMIT more();
    });
    connect(&items, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            learnAgain(m_items.handleAt(row));
    });
    connect(&items, &QAbstractItemModel::rowsRemoved, this, [this] { m_learner.forgetNumbers(); });
    connect(&items, &ItemTableModel::itemsChanged, this, [this](const std::vector<int> &handles) {
        m_learner.forgetNumbers();
        for (const int handle : handles)
            learnAgain(handle);
    });
}

/// From there on, when it is asked for next.
void ListVocabulary::learnAgain(int handle)
{
    m_learned = std::min(m_learned, handle);
}

const FilterVocabulary &ListVocabulary::known()
{
    learnOn();
    return m_vocabulary;
}

/// True when all is learned.
bool ListVocabulary::learnOn()
{
    TimeSlice slice;
    const ItemStore &store = m_items.store();
    for (; m_learned < store.handleLimit() && !slice.isOver(); ++m_learned) {
        if (m_items.rowOfHandle(m_learned) >= 0)
            m_learner.learn(store, m_learned, m_vocabulary);
    }
    if (m_learned < store.handleLimit())
        m_timer.start();
    return m_learned == store.handleLimit();
}

qsizetype lastFilterTerm(const QString &text)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text.at(at).isSpace())
            start = at + 1;
    }
    return start;
}

} // namespace vault
