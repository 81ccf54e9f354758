// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuesyntax.h"

#include <algorithm>

namespace vault {
namespace {

using namespace Qt::StringLiterals;

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool looksLikeJson(QByteArrayView trimmed)
{
    return (trimmed.startsWith('{') && trimmed.endsWith('}')) || (trimmed.startsWith('[') && trimmed.endsWith(']'));
}

bool looksLikeXml(QByteArrayView trimmed)
{
    return trimmed.size() > 3 && trimmed.startsWith('<') && trimmed.endsWith('>')
        && (isLetter(trimmed.at(1)) || trimmed.at(1) == '?' || trimmed.at(1) == '!');
}

/// Two pairs at least, for "QUJD=" is base64; and every line is a pair, a comment or a heading.
bool looksLikeKeyValue(QByteArrayView value)
{
    const ValueTokens tokens = tokensOfKeyValue(value);
    const auto pairs = std::count_if(tokens.begin(), tokens.end(),
                                     [](const ValueToken &token) { return token.kind == TokenKind::Name; });
    if (pairs < 2)
        return false;
    qsizetype begin = 0;
    auto token = tokens.begin();
    while (begin < value.size()) {
        const qsizetype found = value.indexOf('\n', begin);
        const qsizetype end = found < 0 ? value.size() : found;
        while (token != tokens.end() && token->begin < begin)
            ++token;
        const bool isTold = token != tokens.end() && token->begin < end;
        if (!isTold && !value.sliced(begin, end - begin).trimmed().isEmpty())
            return false;
        begin = end + 1;
    }
    return true;
}

} // namespace

ValueSyntax syntaxOf(QByteArrayView value, const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (type.endsWith("json"_L1))
        return ValueSyntax::Json;
    if (type.endsWith("xml"_L1))
        return ValueSyntax::Xml;
    const QByteArrayView trimmed = value.trimmed();
    if (type == "application/x-pem-file"_L1 || trimmed.contains("-----BEGIN "))
        return ValueSyntax::Pem;
    if (looksLikeJson(trimmed))
        return ValueSyntax::Json;
    if (looksLikeXml(trimmed))
        return ValueSyntax::Xml;
    return looksLikeKeyValue(value) ? ValueSyntax::KeyValue : ValueSyntax::Plain;
}

ValueTokens tokensOf(QByteArrayView value, ValueSyntax syntax)
{
    switch (syntax) {
    case ValueSyntax::Json: return tokensOfJson(value);
    case ValueSyntax::Xml: return tokensOfXml(value);
    case ValueSyntax::Pem: return tokensOfPem(value);
    case ValueSyntax::KeyValue: return tokensOfKeyValue(value);
    case ValueSyntax::Plain: break;
    }
    return {};
}

} // namespace vault
