// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/jsonwriter.h"

#include "network/keyvault/base64url.h"

#include <utility>

namespace vault {

namespace {

/// The short escape of a character, or 0 where it has none.
char shortEscape(char c)
{
    switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return '\0';
    }
}

} // namespace

void JsonWriter::utf8(QLatin1String name, QByteArrayView bytes)
{
    startField(QByteArrayView(name.data(), name.size()));
    quote(bytes);
}

void JsonWriter::number(QLatin1String name, std::int64_t value)
{
    startField(QByteArrayView(name.data(), name.size()));
    m_out.append(QByteArray::number(qint64(value)));
}

void JsonWriter::boolean(QLatin1String name, bool value)
{
    startField(QByteArrayView(name.data(), name.size()));
    m_out.append(value ? "true" : "false");
}

void JsonWriter::texts(QLatin1String name, const QStringList &values)
{
    startField(QByteArrayView(name.data(), name.size()));
    m_out.append("[");
    m_needsComma = false;
    for (const QString &value : values) {
        separate();
        quote(value.toUtf8());
    }
    m_out.append("]");
    m_needsComma = true;
}

void JsonWriter::texts(QLatin1String name, const QMap<QString, QString> &values)
{
    beginObject(name);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        startField(it.key().toUtf8());
        quote(it.value().toUtf8());
    }
    endObject();
}

void JsonWriter::base64Url(QLatin1String name, QByteArrayView bytes)
{
    startField(QByteArrayView(name.data(), name.size()));
    m_out.append("\"");
    m_out.append(toSecretBase64Url(bytes).view());
    m_out.append("\"");
}

void JsonWriter::beginObject(QLatin1String name)
{
    startField(QByteArrayView(name.data(), name.size()));
    m_out.append("{");
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_out.append("}");
    m_needsComma = true;
}

SecretBuffer JsonWriter::finish()
{
    m_out.append("}");
    return std::move(m_out);
}

void JsonWriter::startField(QByteArrayView utf8Name)
{
    separate();
    quote(utf8Name);
    m_out.append(":");
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out.append(",");
    m_needsComma = true;
}

void JsonWriter::quote(QByteArrayView utf8)
{
    m_out.append("\"");
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(utf8.sliced(written, i - written));
        written = i + 1;
        if (const char letter = shortEscape(c); letter != '\0') {
            const char escape[] = {'\\', letter};
            m_out.append(QByteArrayView(escape, 2));
        } else {
            constexpr char digits[] = "0123456789abcdef";
            const char escape[] = {'\\', 'u', '0', '0', digits[code >> 4], digits[code & 15]};
            m_out.append(QByteArrayView(escape, 6));
        }
    }
    m_out.append(utf8.sliced(written));
    m_out.append("\"");
}

} // namespace vault
