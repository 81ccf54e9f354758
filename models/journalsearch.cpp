// SPDX-License-Identifier: Apache-2.0
#include "models/journalmodel.h"

#include <algorithm>

namespace vault {

namespace {

char lowered(char character)
{
    return character >= 'A' && character <= 'Z' ? char(character + ('a' - 'A')) : character;
}

bool contains(QByteArrayView text, QByteArrayView needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lowered(a) == b; })
        != text.end();
}

/// The position behind the closing quote of the JSON string that begins after from; the text's size when it has no end.
qsizetype endOfString(QByteArrayView line, qsizetype from)
{
    for (qsizetype at = from; at < line.size(); ++at) {
        if (line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            return at;
    }
    return line.size();
}

} // namespace

bool journalLineContains(QByteArrayView line, QByteArrayView needle)
{
    // A string is a name when a colon follows, else a value. Decoding every line would take twenty times as long.
    QByteArrayView name;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != '"')
            continue;
        const qsizetype end = endOfString(line, at + 1);
        const QByteArrayView text = line.sliced(at + 1, end - at - 1);
        at = end;
        if (end + 1 < line.size() && line[end + 1] == ':') {
            name = text;
            if (name == "previous")
                return false;
        } else if (name != "signature" && contains(text, needle)) {
            return true;
        }
    }
    return false;
}

} // namespace vault
