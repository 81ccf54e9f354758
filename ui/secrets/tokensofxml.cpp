// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/valuetokens.h"

namespace vault {
namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

class XmlReader
{
public:
    explicit XmlReader(QByteArrayView value)
        : m_value(value)
    {}

    ValueTokens read()
    {
        while (m_position < m_value.size()) {
            if (startsWith("<!--"))
                take(after("-->", 4), TokenKind::Comment);
            else if (startsWith("<![CDATA["))
                take(after("]]>", 9), TokenKind::Text);
            else if (startsWith("<?"))
                take(after("?>", 2), TokenKind::Heading);
            else if (startsWith("<!"))
                take(after(">", 2), TokenKind::Heading);
            else if (startsWith("<"))
                readTag();
            else if (startsWith("&"))
                readReference();
            else
                ++m_position;
        }
        return std::move(m_tokens);
    }

private:
    bool startsWith(QByteArrayView text) const { return m_value.sliced(m_position).startsWith(text); }

    /// The byte after the next such text, or the end.
    qsizetype after(QByteArrayView text, qsizetype from) const
    {
        const qsizetype found = m_value.indexOf(text, std::min(m_position + from, m_value.size()));
        return found < 0 ? m_value.size() : found + text.size();
    }

    void take(qsizetype end, TokenKind kind)
    {
        m_tokens.push_back({m_position, end - m_position, kind});
        m_position = end;
    }

    void readTag()
    {
        take(m_position + (startsWith("</") ? 2 : 1), TokenKind::Punctuation);
        bool isFirst = true;
        while (m_position < m_value.size()) {
            const char character = m_value.at(m_position);
            if (isBlank(character)) {
                ++m_position;
            } else if (character == '>') {
                take(m_position + 1, TokenKind::Punctuation);
                return;
            } else if (character == '/' || character == '=') {
                take(m_position + 1, TokenKind::Punctuation);
            } else if (character == '"' || character == '\'') {
                take(after(QByteArrayView(&character, 1), 1), TokenKind::Text);
            } else if (character == '<') {
                return; // The tag before was never closed.
            } else {
                qsizetype end = m_position + 1;
                while (end < m_value.size() && !isBlank(m_value.at(end)) && !QByteArrayView("<>/=\"'").contains(m_value.at(end)))
                    ++end;
                take(end, isFirst ? TokenKind::Word : TokenKind::Name);
                isFirst = false;
            }
        }
    }

    void readReference()
    {
        const qsizetype semicolon = m_value.indexOf(';', m_position);
        if (semicolon > m_position && semicolon - m_position < 12)
            take(semicolon + 1, TokenKind::Number);
        else
            ++m_position;
    }

    QByteArrayView m_value;
    qsizetype m_position = 0;
    ValueTokens m_tokens;
};

} // namespace

ValueTokens tokensOfXml(QByteArrayView value)
{
    return XmlReader(value).read();
}

} // namespace vault
