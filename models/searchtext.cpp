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
    return foldAscii(utf8, utf8.data()) ? utf8 : foldedText(text).toUtf8();
}

// Without a branch, so that the compiler takes many bytes at once.
bool foldAscii(QByteArrayView text, char *folded)
{
    const char *const from = text.data();
    unsigned all = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char byte = from[at];
        all |= uchar(byte);
        folded[at] = char(byte + (byte >= 'A' && byte <= 'Z' ? 'a' - 'A' : 0));
    }
    return all < 0x80;
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
