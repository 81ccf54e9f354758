// SPDX-License-Identifier: Apache-2.0
#include "models/searchtext.h"

#include <algorithm>
#include <cstring>

namespace vault {

namespace {

// QStringView::contains hashes its way along; looking for the first character with the vectorised search and comparing
// there is several times faster on texts of this length.
bool occursIn(QStringView text, QStringView word)
{
    const QChar first = word.front();
    const qsizetype lastStart = text.size() - word.size();
    for (qsizetype from = 0; from <= lastStart; ++from) {
        from = text.indexOf(first, from);
        if (from < 0 || from > lastStart)
            return false;
        if (std::memcmp(text.utf16() + from, word.utf16(), size_t(word.size()) * sizeof(char16_t)) == 0)
            return true;
    }
    return false;
}

} // namespace

QString foldedText(const QString &text)
{
    return text.toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString searchTextOf(const QString &key, const VaultItem &item)
{
    QString text = key + u'\n';
    for (auto tag = item.tags.cbegin(); tag != item.tags.cend(); ++tag)
        text += tag.key() + u'=' + tag.value() + u'\n';
    text += item.contentType;
    QString folded = foldedText(text);
    folded.squeeze();
    return folded;
}

QString tagsText(const Tags &tags)
{
    QStringList texts;
    texts.reserve(tags.size());
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        texts.append(tag.value().isEmpty() ? tag.key() : tag.key() + u'=' + tag.value());
    return texts.join(QStringLiteral(", "));
}

TextFilter::TextFilter(const QStringList &words)
{
    m_words.reserve(words.size());
    for (const QString &word : words)
        m_words.append(foldedText(word));
    // The longest word excludes most.
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

bool TextFilter::matches(QStringView searchText) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [searchText](const QString &word) { return occursIn(searchText, word); });
}

bool TextFilter::narrows(const TextFilter &other) const
{
    return std::all_of(other.m_words.cbegin(), other.m_words.cend(), [this](const QString &theirs) {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&theirs](const QString &ours) { return ours.contains(theirs); });
    });
}

} // namespace vault
