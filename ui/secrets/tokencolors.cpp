// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/tokencolors.h"

#include "ui/theme.h"

namespace vault {
namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

QColor inForce(Shades shades)
{
    return QColor(isDarkTheme() ? shades.dark : shades.light);
}

} // namespace

QColor tokenColor(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Name: return inForce({0xff1f4e9c, 0xff8ab4f8});
    case TokenKind::Text: return inForce({0xff1b6e2c, 0xff9ccc8f});
    case TokenKind::Number: return inForce({0xff8a3b00, 0xffffb37a});
    case TokenKind::Word: return inForce({0xff7a1fa2, 0xffd7a6f0});
    case TokenKind::Punctuation: return inForce({0xff5a5f66, 0xffb0b6bd});
    case TokenKind::Comment: return inForce({0xff5f665f, 0xffa3ada3});
    case TokenKind::Heading: break;
    }
    return inForce({0xff7a1fa2, 0xffd7a6f0});
}

QColor markColor()
{
    return inForce({0xffb0004b, 0xffff8fb1});
}

} // namespace vault
