// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuefacts.h"

#include "ui/secrets/valuecharacters.h"

namespace vault {
namespace {

bool isEdgeBlank(CharacterKind kind)
{
    return kind == CharacterKind::Blank || kind == CharacterKind::Tab || kind == CharacterKind::UnusualBlank;
}

bool isLineEnd(CharacterKind kind)
{
    return kind == CharacterKind::LineFeed || kind == CharacterKind::CarriageReturn;
}

} // namespace

ValueFacts factsOf(QByteArrayView utf8)
{
    ValueFacts facts;
    facts.bytes = utf8.size();
    int pairs = 0;
    int feeds = 0;
    int returns = 0;
    auto previous = CharacterKind::Ordinary;
    ValueCharacters characters(utf8);
    while (!characters.isAtEnd()) {
        const ValueCharacter character = characters.next();
        const CharacterKind kind = kindOf(character.code);
        switch (kind) {
        case CharacterKind::LineFeed: ++(previous == CharacterKind::CarriageReturn ? pairs : feeds); break;
        case CharacterKind::CarriageReturn: ++returns; break;
        case CharacterKind::Tab: ++facts.tabs; break;
        case CharacterKind::UnusualBlank: ++facts.unusualBlanks; break;
        case CharacterKind::Control: ++facts.controls; break;
        case CharacterKind::Bidirectional: ++facts.bidirectional; break;
        case CharacterKind::Invisible: ++facts.invisible; break;
        case CharacterKind::Ordinary:
        case CharacterKind::Blank: break;
        }
        facts.isAscii = facts.isAscii && character.code < 0x80;
        facts.hasBlankAtEdge = facts.hasBlankAtEdge || (facts.characters == 0 && isEdgeBlank(kind));
        ++facts.characters;
        previous = kind;
    }
    returns -= pairs;
    facts.endsWithLineEnd = isLineEnd(previous);
    facts.hasBlankAtEdge = facts.hasBlankAtEdge || isEdgeBlank(previous);
    facts.lines = pairs + feeds + returns + (utf8.isEmpty() || facts.endsWithLineEnd ? 0 : 1);
    using LineEnds = ValueFacts::LineEnds;
    if ((pairs > 0) + (feeds > 0) + (returns > 0) > 1)
        facts.lineEnds = LineEnds::Mixed;
    else if (pairs > 0)
        facts.lineEnds = LineEnds::CrLf;
    else if (feeds > 0)
        facts.lineEnds = LineEnds::Lf;
    else if (returns > 0)
        facts.lineEnds = LineEnds::Cr;
    return facts;
}

} // namespace vault
