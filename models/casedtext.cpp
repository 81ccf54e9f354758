// SPDX-License-Identifier: Apache-2.0
#include "models/casedtext.h"

#include <algorithm>
#include <cstring>

namespace vault {

namespace {

// What appendCase() begins with: this much more than the size, where the text follows.
enum : qsizetype { AsFolded, Bits, WholeText };

constexpr qsizetype atOnce = sizeof(quint64);
/// What a letter of ASCII differs in from its capital.
constexpr quint64 caseOfEach = 0x2020202020202020;

quint64 eightBytes(QByteArrayView text, qsizetype start)
{
    quint64 bytes = 0;
    if (text.size() - start >= atOnce) // Of a size that the compiler knows.
        std::memcpy(&bytes, text.data() + start, size_t(atOnce));
    else
        std::memcpy(&bytes, text.data() + start, size_t(text.size() - start));
    return bytes;
}

/// The case bits of the eight bytes, side by side.
char gathered(quint64 bytes)
{
    return char(((bytes >> 5) * 0x0102040810204080) >> 56);
}

quint64 scattered(char bits)
{
    // Each byte's own bit, then whether it is set, as a case bit.
    const quint64 own = (quint64(uchar(bits)) * 0x0101010101010101) & 0x8040201008040201;
    return (((own + 0x7f7f7f7f7f7f7f7f) | own) >> 2) & caseOfEach;
}

} // namespace

void appendNumber(std::string &to, qsizetype number)
{
    for (; number >= 0x80; number >>= 7)
        to.push_back(char(0x80 | (number & 0x7f)));
    to.push_back(char(number));
}

qsizetype readNumber(const char *&at)
{
    qsizetype number = 0;
    for (int shift = 0;; shift += 7) {
        const qsizetype part = uchar(*at++);
        number |= (part & 0x7f) << shift;
        if (part < 0x80)
            return number;
    }
}

void appendCase(std::string &to, QByteArrayView text, QByteArrayView folded)
{
    if (text.size() == folded.size()) {
        const size_t start = to.size();
        to.resize(start + 1 + size_t((text.size() + atOnce - 1) / atOnce));
        char *bits = to.data() + start;
        *bits++ = char(Bits);
        quint64 all = 0;
        for (qsizetype at = 0; at < text.size(); at += atOnce) {
            const quint64 differing = eightBytes(text, at) ^ eightBytes(folded, at);
            all |= differing;
            *bits++ = gathered(differing);
        }
        if (all != 0 && (all & ~caseOfEach) == 0)
            return;
        to.resize(start);
        if (all == 0) {
            appendNumber(to, AsFolded);
            return;
        }
    }
    appendNumber(to, WholeText + text.size());
    to.append(text.data(), size_t(text.size()));
}

void readCase(const char *&at, QByteArrayView folded, QByteArray &text)
{
    const qsizetype what = readNumber(at);
    if (what >= WholeText) {
        text.append(at, what - WholeText);
        at += what - WholeText;
        return;
    }
    const qsizetype start = text.size();
    text.append(folded);
    if (what == AsFolded)
        return;
    for (qsizetype done = 0; done < folded.size(); done += atOnce) {
        const quint64 bytes = eightBytes(folded, done) ^ scattered(*at++);
        std::memcpy(text.data() + start + done, &bytes, size_t(std::min(atOnce, folded.size() - done)));
    }
}

} // namespace vault
