// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuetokens.h"

namespace vault {
namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool endsWord(char character)
{
    return isBlank(character) || QByteArrayView("{}[],:\"").contains(character);
}

/// The byte after the closing quote, or the end.
qsizetype endOfString(QByteArrayView value, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < value.size(); ++i) {
        if (value.at(i) == '\\')
            ++i;
        else if (value.at(i) == '"')
            return i + 1;
    }
    return value.size();
}

/// A string before a colon is a name.
bool isName(QByteArrayView value, qsizetype end)
{
    while (end < value.size() && isBlank(value.at(end)))
        ++end;
    return end < value.size() && value.at(end) == ':';
}

} // namespace

ValueTokens tokensOfJson(QByteArrayView value)
{
    ValueTokens tokens;
    qsizetype position = 0;
    while (position < value.size()) {
        const char character = value.at(position);
        qsizetype end = position + 1;
        if (isBlank(character)) {
            position = end;
            continue;
        }
        auto kind = TokenKind::Punctuation;
        if (character == '"') {
            end = endOfString(value, position);
            kind = isName(value, end) ? TokenKind::Name : TokenKind::Text;
        } else if (!endsWord(character)) {
            while (end < value.size() && !endsWord(value.at(end)))
                ++end;
            kind = character == '-' || (character >= '0' && character <= '9') ? TokenKind::Number : TokenKind::Word;
        }
        tokens.push_back({position, end - position, kind});
        position = end;
    }
    return tokens;
}

} // namespace vault
