// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuetokens.h"

#include <algorithm>

namespace vault {
namespace {

bool isNameCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '_' || character == '.' || character == '-'
        || character == ' ' || character == ':' || character == '/';
}

struct Part {
    qsizetype begin;
    qsizetype end;
    qsizetype size() const { return end - begin; }
};

Part trimmed(QByteArrayView value, Part part)
{
    const auto isBlank = [value](qsizetype i) { return value.at(i) == ' ' || value.at(i) == '\t' || value.at(i) == '\r'; };
    while (part.begin < part.end && isBlank(part.begin))
        ++part.begin;
    while (part.end > part.begin && isBlank(part.end - 1))
        --part.end;
    return part;
}

/// Where the name ends when the part is name=value, else -1.
qsizetype equalsOf(QByteArrayView value, Part part)
{
    const qsizetype equals = value.sliced(part.begin, part.size()).indexOf('=');
    if (equals <= 0)
        return -1;
    const QByteArrayView name = value.sliced(part.begin, equals);
    return std::all_of(name.begin(), name.end(), isNameCharacter) ? part.begin + equals : -1;
}

void addPair(QByteArrayView value, Part part, qsizetype equals, ValueTokens &tokens)
{
    const Part name = trimmed(value, {part.begin, equals});
    const Part text = trimmed(value, {equals + 1, part.end});
    if (name.size() > 0)
        tokens.push_back({name.begin, name.size(), TokenKind::Name});
    tokens.push_back({equals, 1, TokenKind::Punctuation});
    if (text.size() > 0)
        tokens.push_back({text.begin, text.size(), TokenKind::Text});
}

/// name=value;name=value: every part between semicolons is a pair. Else nothing is added.
bool addConnectionString(QByteArrayView value, Part line, ValueTokens &tokens)
{
    ValueTokens found;
    int pairs = 0;
    qsizetype begin = line.begin;
    while (begin < line.end) {
        const qsizetype semicolon = value.first(line.end).indexOf(';', begin);
        const qsizetype end = semicolon < 0 ? line.end : semicolon;
        const Part part = trimmed(value, {begin, end});
        if (part.size() > 0) {
            const qsizetype equals = equalsOf(value, part);
            if (equals < 0)
                return false;
            addPair(value, part, equals, found);
            ++pairs;
        }
        if (end < line.end)
            found.push_back({end, 1, TokenKind::Punctuation});
        begin = end + 1;
    }
    if (pairs < 2)
        return false;
    tokens.insert(tokens.end(), found.begin(), found.end());
    return true;
}

void addLine(QByteArrayView value, Part line, ValueTokens &tokens)
{
    const char first = value.at(line.begin);
    if (first == '#' || first == ';') {
        tokens.push_back({line.begin, line.size(), TokenKind::Comment});
    } else if (first == '[' && value.at(line.end - 1) == ']') {
        tokens.push_back({line.begin, line.size(), TokenKind::Heading});
    } else if (!addConnectionString(value, line, tokens)) {
        const qsizetype equals = equalsOf(value, line);
        if (equals >= 0)
            addPair(value, line, equals, tokens);
    }
}

} // namespace

ValueTokens tokensOfKeyValue(QByteArrayView value)
{
    ValueTokens tokens;
    qsizetype begin = 0;
    while (begin < value.size()) {
        const qsizetype found = value.indexOf('\n', begin);
        const qsizetype end = found < 0 ? value.size() : found;
        const Part line = trimmed(value, {begin, end});
        if (line.size() > 0)
            addLine(value, line, tokens);
        begin = end + 1;
    }
    return tokens;
}

} // namespace vault
