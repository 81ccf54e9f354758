// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuerendering.h"

#include "ui/secrets/valuecharacters.h"

namespace vault {
namespace {

class Renderer
{
public:
    Renderer(qsizetype bytes, bool withMarks)
    {
        // Room for all at once, as a string that grows leaves copies behind: "[U+0000]" for one byte is the most.
        m_out.text.reserve(bytes * (withMarks ? 8 : 1));
        m_out.offsets.reserve(std::size_t(bytes) + 1);
    }

    void put(char32_t code, const ValueCharacter &of, bool isMark = false)
    {
        for (const char16_t unit : QChar::fromUcs4(code)) {
            m_out.text.append(QChar(unit));
            m_out.offsets.push_back(int(of.begin));
            m_out.isMark.push_back(isMark);
        }
    }

    void putName(QLatin1String name, const ValueCharacter &of)
    {
        for (const char letter : name)
            put(char32_t(letter), of, true);
    }

    void putCodePoint(const ValueCharacter &of)
    {
        constexpr char digits[] = "0123456789ABCDEF";
        putName(QLatin1String("[U+"), of);
        for (int shift = of.code > 0xffff ? 16 : 12; shift >= 0; shift -= 4)
            put(char32_t(digits[(of.code >> shift) & 0xf]), of, true);
        put(']', of, true);
    }

    void putMarked(const ValueCharacter &of, CharacterKind kind)
    {
        switch (kind) {
        case CharacterKind::Blank: put(0x00b7, of, true); break;
        case CharacterKind::Tab:
            put(0x2192, of, true);
            put('\t', of);
            break;
        // Names, as most fixed fonts lack the pictures that Unicode has for them.
        case CharacterKind::LineFeed: putName(QLatin1String("[LF]"), of); break;
        case CharacterKind::CarriageReturn: putName(QLatin1String("[CR]"), of); break;
        default: putCodePoint(of);
        }
    }

    void putPlain(const ValueCharacter &of)
    {
        // Two noncharacters are a document's own marks, and the paragraph separator is its line end.
        if (of.code == 0xfdd0 || of.code == 0xfdd1)
            put(0xfffd, of);
        else
            put(of.code == 0x2029 ? U'\n' : of.code, of);
    }

    RenderedValue finish(qsizetype bytes)
    {
        m_out.offsets.push_back(int(bytes));
        return std::move(m_out);
    }

private:
    RenderedValue m_out;
};

} // namespace

RenderedValue renderValue(QByteArrayView utf8, bool withMarks)
{
    Renderer renderer(utf8.size(), withMarks);
    ValueCharacters characters(utf8);
    while (!characters.isAtEnd()) {
        const ValueCharacter character = characters.next();
        const CharacterKind kind = kindOf(character.code);
        const bool isLineEnd = kind == CharacterKind::LineFeed || kind == CharacterKind::CarriageReturn;
        if (withMarks && kind != CharacterKind::Ordinary)
            renderer.putMarked(character, kind);
        else if (!isLineEnd)
            renderer.putPlain(character);
        const qsizetype end = character.begin + character.size;
        const bool isFirstOfPair = kind == CharacterKind::CarriageReturn && end < utf8.size() && utf8.at(end) == '\n';
        if (!isLineEnd || isFirstOfPair)
            continue;
        // The break of a pair begins where the pair does, so that selecting it takes both.
        const bool isPair = !withMarks && kind == CharacterKind::LineFeed && character.begin > 0
            && utf8.at(character.begin - 1) == '\r';
        renderer.put('\n', isPair ? ValueCharacter{U'\n', character.begin - 1, 2} : character);
    }
    return renderer.finish(utf8.size());
}

} // namespace vault
