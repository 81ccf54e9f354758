// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuecharacters.h"

#include <algorithm>

namespace vault {
namespace {

struct KindRange {
    char32_t first;
    char32_t last;
    CharacterKind kind;
};

// In order. What is in none of them is ordinary.
constexpr KindRange ranges[] = {
    {0x0000, 0x0008, CharacterKind::Control},
    {0x0009, 0x0009, CharacterKind::Tab},
    {0x000a, 0x000a, CharacterKind::LineFeed},
    {0x000b, 0x000c, CharacterKind::Control},
    {0x000d, 0x000d, CharacterKind::CarriageReturn},
    {0x000e, 0x001f, CharacterKind::Control},
    {0x0020, 0x0020, CharacterKind::Blank},
    {0x007f, 0x009f, CharacterKind::Control},
    {0x00a0, 0x00a0, CharacterKind::UnusualBlank},
    {0x00ad, 0x00ad, CharacterKind::Invisible},
    {0x034f, 0x034f, CharacterKind::Invisible},
    {0x061c, 0x061c, CharacterKind::Bidirectional},
    {0x115f, 0x1160, CharacterKind::Invisible},
    {0x1680, 0x1680, CharacterKind::UnusualBlank},
    {0x180e, 0x180e, CharacterKind::Invisible},
    {0x2000, 0x200a, CharacterKind::UnusualBlank},
    {0x200b, 0x200d, CharacterKind::Invisible},
    {0x200e, 0x200f, CharacterKind::Bidirectional},
    {0x2028, 0x2029, CharacterKind::Invisible},
    {0x202a, 0x202e, CharacterKind::Bidirectional},
    {0x202f, 0x202f, CharacterKind::UnusualBlank},
    {0x205f, 0x205f, CharacterKind::UnusualBlank},
    {0x2060, 0x2064, CharacterKind::Invisible},
    {0x2066, 0x2069, CharacterKind::Bidirectional},
    {0x206a, 0x206f, CharacterKind::Invisible},
    {0x3000, 0x3000, CharacterKind::UnusualBlank},
    {0x3164, 0x3164, CharacterKind::Invisible},
    {0xfdd0, 0xfdef, CharacterKind::Control},
    {0xfeff, 0xfeff, CharacterKind::Invisible},
    {0xfff9, 0xfffb, CharacterKind::Invisible},
    {0xfffe, 0xffff, CharacterKind::Control},
    {0xe0000, 0xe007f, CharacterKind::Invisible},
};

} // namespace

CharacterKind kindOf(char32_t character)
{
    if (character > 0x20 && character < 0x7f)
        return CharacterKind::Ordinary;
    const auto range = std::lower_bound(std::begin(ranges), std::end(ranges), character,
                                        [](const KindRange &one, char32_t code) { return one.last < code; });
    return range != std::end(ranges) && range->first <= character ? range->kind : CharacterKind::Ordinary;
}

ValueCharacter ValueCharacters::next()
{
    const auto byteAt = [this](qsizetype i) { return i < m_utf8.size() ? static_cast<unsigned char>(m_utf8.at(i)) : 0u; };
    const unsigned first = byteAt(m_position);
    qsizetype size = 1;
    char32_t code = first;
    if (first >= 0xf0 && first < 0xf5) {
        size = 4;
        code = first & 0x07;
    } else if (first >= 0xe0 && first < 0xf0) {
        size = 3;
        code = first & 0x0f;
    } else if (first >= 0xc2 && first < 0xe0) {
        size = 2;
        code = first & 0x1f;
    } else if (first >= 0x80) {
        code = 0xfffd;
    }
    for (qsizetype i = 1; i < size; ++i) {
        const unsigned byte = byteAt(m_position + i);
        if ((byte & 0xc0) != 0x80) {
            code = 0xfffd;
            size = 1;
            break;
        }
        code = (code << 6) | (byte & 0x3f);
    }
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
        code = 0xfffd;
        size = 1;
    }
    const ValueCharacter character{code, m_position, size};
    m_position += size;
    return character;
}

} // namespace vault
