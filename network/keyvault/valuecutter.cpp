// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/valuecutter.h"

#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace vault {

namespace {

/// The bytes between a string's quotes, still escaped.
struct RawString {
    char *begin = nullptr;
    char *end = nullptr;
    QByteArrayView view() const { return QByteArrayView(begin, end - begin); }
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The four hex digits at text, or -1.
int hexUnit(const char *text, const char *end)
{
    if (end - text < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

char *appendUtf8(char *out, std::uint32_t codePoint)
{
    if (codePoint < 0x80) {
        *out++ = static_cast<char>(codePoint);
        return out;
    }
    if (codePoint < 0x800) {
        *out++ = static_cast<char>(0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (codePoint >> 12));
        *out++ = static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (codePoint >> 18));
        *out++ = static_cast<char>(0x80 | ((codePoint >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
    }
    *out++ = static_cast<char>(0x80 | (codePoint & 0x3F));
    return out;
}

char simpleEscape(char letter)
{
    switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '/': return '/';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return '\0';
    }
}

/// The string's content; nothing for an escape that JSON does not know or for bytes that are no UTF-8.
std::optional<SecretBuffer> unescaped(const RawString &raw)
{
    // Never longer than the escaped text: six bytes of \uXXXX become at most three.
    SecretBuffer text(raw.end - raw.begin);
    char *out = text.data();
    for (const char *in = raw.begin; in < raw.end;) {
        if (*in != '\\') {
            *out++ = *in++;
            continue;
        }
        const char letter = in[1]; // The scanner made sure that a character follows.
        in += 2;
        if (letter != 'u') {
            const char character = simpleEscape(letter);
            if (character == '\0')
                return std::nullopt;
            *out++ = character;
            continue;
        }
        const int unit = hexUnit(in, raw.end);
        if (unit < 0)
            return std::nullopt;
        in += 4;
        auto codePoint = static_cast<std::uint32_t>(unit);
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            codePoint = 0xFFFD;
            if (unit < 0xDC00 && raw.end - in >= 6 && in[0] == '\\' && in[1] == 'u') {
                const int low = hexUnit(in + 2, raw.end);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    codePoint = 0x10000U + ((static_cast<std::uint32_t>(unit) - 0xD800U) << 10)
                        + (static_cast<std::uint32_t>(low) - 0xDC00U);
                    in += 6;
                }
            }
        }
        out = appendUtf8(out, codePoint);
    }
    text.truncate(out - text.data());
    if (!text.view().isValidUtf8())
        return std::nullopt;
    return text;
}

/// Walks over JSON without judging it: what is no JSON is for the parser to refuse.
class Scanner
{
public:
    Scanner(char *begin, char *end) : m_at(begin), m_end(end)
    {
        if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
            m_at += 3;
    }

    bool take(char expected)
    {
        skipSpace();
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    bool atString()
    {
        skipSpace();
        return m_at != m_end && *m_at == '"';
    }

    std::optional<RawString> takeString()
    {
        if (!take('"'))
            return std::nullopt;
        RawString raw{m_at, m_at};
        for (; m_at != m_end; ++m_at) {
            if (*m_at == '"') {
                raw.end = m_at++;
                return raw;
            }
            if (*m_at == '\\' && ++m_at == m_end)
                break;
        }
        return std::nullopt;
    }

    /// Over one value of any kind; nesting is counted, so depth costs no stack.
    bool skipValue()
    {
        qsizetype depth = 0;
        for (;;) {
            skipSpace();
            if (m_at == m_end)
                return false;
            const char c = *m_at;
            if (c == '"') {
                if (!takeString())
                    return false;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                if (depth == 0)
                    return false;
                --depth;
                ++m_at;
            } else if (c == ',' || c == ':') {
                if (depth == 0)
                    return false;
                ++m_at;
            } else {
                while (m_at != m_end && !isDelimiter(*m_at))
                    ++m_at;
            }
            if (depth == 0)
                return true;
        }
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    static bool isDelimiter(char c) { return isSpace(c) || std::string_view(",:{}[]\"").find(c) != std::string_view::npos; }

    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    char *m_at;
    char *m_end;
};

bool isNamed(const RawString &raw, QByteArrayView member)
{
    if (raw.view() == member)
        return true;
    if (!raw.view().contains('\\'))
        return false;
    const auto name = unescaped(raw);
    return name && name->view() == member;
}

/// Leaves "" and spaces where the string stood.
void blank(const RawString &raw)
{
    wipeMemory(raw.begin, static_cast<std::size_t>(raw.end - raw.begin));
    std::memset(raw.begin, ' ', static_cast<std::size_t>(raw.end - raw.begin));
    std::swap(*raw.begin, *raw.end);
}

} // namespace

CutValue cutValue(SecretBuffer &json, QByteArrayView member)
{
    CutValue result;
    Scanner scanner(json.data(), json.data() + json.size());
    if (!scanner.take('{') || scanner.take('}')) {
        result.wellFormed = true; // No object, or an empty one: no member to take out.
        return result;
    }
    do {
        const auto name = scanner.takeString();
        if (!name || !scanner.take(':'))
            return result;
        if (!isNamed(*name, member) || !scanner.atString()) {
            if (!scanner.skipValue())
                return result;
            continue;
        }
        const auto raw = scanner.takeString();
        if (!raw)
            return result;
        result.text = unescaped(*raw);
        if (!result.text)
            return result;
        if (raw->begin != raw->end)
            blank(*raw);
    } while (scanner.take(','));
    result.wellFormed = scanner.take('}');
    return result;
}

} // namespace vault
