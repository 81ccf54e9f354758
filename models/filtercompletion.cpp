// SPDX-License-Identifier: Apache-2.0
#include "models/filtercompletion.h"

#include "models/filterparser.h"

#include <QSet>

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

/// The terms for everything that the list's tags or content types offer to this operator.
QStringList valuesOf(const ItemTableModel &items, const QString &name, const QString &typed)
{
    if (name == "state:"_L1)
        return filterStates();
    if (name == "changed:"_L1)
        return filterChanges();
    if (name == "updated:"_L1)
        return {u"<1d"_s, u"<7d"_s, u"<30d"_s, u">90d"_s, u">1y"_s};
    if (name == "expires:"_L1)
        return {u"<7d"_s, u"<30d"_s, u"<90d"_s, u">1y"_s};
    const bool isTag = name == "tag:"_L1;
    if (!isTag && name != "type:"_L1)
        return {};
    const bool wantsValues = typed.contains(u'=');
    QSet<QString> found;
    for (int row = 0; row < items.rowCount(); ++row) {
        const VaultItem &item = items.itemAt(row);
        if (!isTag) {
            if (!item.contentType.isEmpty())
                found.insert(quoted(item.contentType));
            continue;
        }
        for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag) {
            if (!wantsValues)
                found.insert(quoted(tag.key()));
            else if (typed.startsWith(quoted(tag.key()) + u'=', Qt::CaseInsensitive) && !tag.value().isEmpty())
                found.insert(quoted(tag.key()) + u'=' + quoted(tag.value()));
        }
    }
    return found.values();
}

} // namespace

QStringList filterCompletions(const ItemTableModel &items, const QString &term)
{
    const QString minus = term.startsWith(u'-') ? u"-"_s : QString();
    const QString rest = term.sliced(minus.size());
    QStringList candidates;
    for (const QString &name : filterOperators()) {
        if (rest.startsWith(name, Qt::CaseInsensitive)) {
            for (const QString &value : valuesOf(items, name, rest.sliced(name.size())))
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
