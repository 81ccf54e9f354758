// SPDX-License-Identifier: Apache-2.0
#include "models/searchtext.h"

#include <QStringList>

#include <algorithm>
#include <cstring>

namespace vault {

QString foldedText(const QString &text)
{
    return text.toCaseFolded().normalized(QString::NormalizationForm_C);
}

QByteArray foldedUtf8(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (!std::all_of(utf8.cbegin(), utf8.cend(), [](char byte) { return byte >= 0; })) // ASCII folds byte by byte.
        return foldedText(text).toUtf8();
    for (char &byte : utf8) {
        if (byte >= 'A' && byte <= 'Z')
            byte = char(byte + ('a' - 'A'));
    }
    return utf8;
}

// On texts of this length faster than any search that prepares itself for the word.
bool occursIn(QByteArrayView text, QByteArrayView word)
{
    const qsizetype starts = text.size() - word.size() + 1;
    const char *at = text.data();
    const char *const end = at + std::max<qsizetype>(starts, 0);
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, word.front(), size_t(end - at)));
        if (!at)
            return false;
        if (std::memcmp(at, word.data(), size_t(word.size())) == 0)
            return true;
        ++at;
    }
    return false;
}

QString tagsText(const Tags &tags)
{
    QStringList texts;
    texts.reserve(tags.size());
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        texts.append(tag.value().isEmpty() ? tag.key() : tag.key() + u'=' + tag.value());
    return texts.join(QStringLiteral(", "));
}

} // namespace vault
