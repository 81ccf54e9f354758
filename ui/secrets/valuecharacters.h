// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace vault {

/// What a character does to somebody who looks at a value.
enum class CharacterKind {
    Ordinary,
    LineFeed,
    CarriageReturn,
    Tab,
    Blank,
    UnusualBlank, ///< No-break space and the like: looks like a blank, is none to a program.
    Control, ///< C0 and C1 controls, noncharacters.
    Bidirectional, ///< Changes the order in which text is shown (Unicode Standard Annex #9).
    Invisible, ///< Joiners, separators of lines, byte order marks: takes no room, or breaks a line where none is.
};
CharacterKind kindOf(char32_t character);

struct ValueCharacter {
    char32_t code = 0; ///< U+FFFD for a byte that is no UTF-8.
    qsizetype begin = 0; ///< Bytes into the value.
    qsizetype size = 0; ///< Bytes.
};

/// Walks over UTF-8 without a copy of it.
class ValueCharacters
{
public:
    explicit ValueCharacters(QByteArrayView utf8)
        : m_utf8(utf8)
    {}
    bool isAtEnd() const { return m_position >= m_utf8.size(); }
    /// Not at the end.
    ValueCharacter next();

private:
    QByteArrayView m_utf8;
    qsizetype m_position = 0;
};

} // namespace vault
