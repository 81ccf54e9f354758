// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <vector>

namespace vault {

/// A coloured piece of a value. Positions only: a token holds nothing of the value.
enum class TokenKind { Name, Text, Number, Word, Punctuation, Comment, Heading };
struct ValueToken {
    qsizetype begin = 0; ///< Bytes into the value.
    qsizetype size = 0; ///< Bytes, more than 0.
    TokenKind kind = TokenKind::Text;

    bool operator==(const ValueToken &other) const = default;
};
/// In order, without overlaps.
using ValueTokens = std::vector<ValueToken>;

/// Each reads what is well-formed, and goes on as best it can in what is not.
ValueTokens tokensOfJson(QByteArrayView value);
ValueTokens tokensOfXml(QByteArrayView value);
ValueTokens tokensOfPem(QByteArrayView value);
/// Lines of name=value with comments and [headings], and connection strings (name=value;name=value).
ValueTokens tokensOfKeyValue(QByteArrayView value);

} // namespace vault
