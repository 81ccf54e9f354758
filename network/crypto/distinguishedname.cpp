// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/distinguishedname.h"

#include "network/crypto/der.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

enum class StringType { Utf8, Printable, Ia5 };

struct Attribute {
    const char *name;
    const char *oid;
    int longest; ///< Characters; 0 for any number (RFC 5280 appendix A.1, X.520 for the street).
    StringType type = StringType::Utf8;
};

constexpr Attribute attributes[] = {
    {"CN", "2.5.4.3", 64},
    {"C", "2.5.4.6", 2, StringType::Printable},
    {"L", "2.5.4.7", 128},
    {"ST", "2.5.4.8", 128},
    {"S", "2.5.4.8", 128},
    {"O", "2.5.4.10", 64},
    {"OU", "2.5.4.11", 64},
    {"STREET", "2.5.4.9", 128},
    {"DC", "0.9.2342.19200300.100.1.25", 63, StringType::Ia5},
    {"UID", "0.9.2342.19200300.100.1.1", 256},
    {"SN", "2.5.4.4", 0},
    {"surname", "2.5.4.4", 0},
    {"GN", "2.5.4.42", 0},
    {"givenName", "2.5.4.42", 0},
    {"title", "2.5.4.12", 64},
    {"serialNumber", "2.5.4.5", 64, StringType::Printable},
    {"postalCode", "2.5.4.17", 40},
    {"emailAddress", "1.2.840.113549.1.9.1", 255, StringType::Ia5},
    {"E", "1.2.840.113549.1.9.1", 255, StringType::Ia5},
};

/// By name or by number: a known number has the same limits. Nothing for neither.
std::optional<Attribute> attributeOf(const QString &type, QByteArray &oid)
{
    const QByteArray latin = type.toLatin1();
    for (const Attribute &attribute : attributes) {
        if (latin.compare(attribute.name, Qt::CaseInsensitive) == 0 || latin == QByteArrayView(attribute.oid)) {
            oid = der::oid(attribute.oid);
            return attribute;
        }
    }
    const auto other = der::objectIdentifier(latin);
    if (!other)
        return std::nullopt;
    oid = *other;
    return Attribute{"", "", 0};
}

bool isPrintable(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView(" '()+,-./:=?").contains(c);
}

int hexValue(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    const char16_t lower = code | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    tl::expected<QByteArray, DistinguishedNameProblem> read()
    {
        QList<QByteArray> parts;
        if (m_text.trimmed().isEmpty())
            return der::sequence(parts);
        QList<QByteArray> set;
        for (;;) {
            if (!readPair(set))
                return tl::unexpected(*m_problem);
            const bool ended = m_at == m_text.size();
            if (ended || m_text[m_at] == u',') {
                parts.prepend(der::setOf(set)); // The last one in the text is the first in DER.
                set.clear();
            }
            if (ended)
                return der::sequence(parts);
            ++m_at;
        }
    }

private:
    bool fail(NameProblemKind kind, qsizetype position, const QString &what, int allowed = 0)
    {
        m_problem = DistinguishedNameProblem{kind, position, what, allowed};
        return false;
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }
    /// Up to the "," or "+" behind it.
    bool readPair(QList<QByteArray> &set)
    {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !u"=,+"_s.contains(m_text[m_at]))
            ++m_at;
        const QString type = m_text.mid(start, m_at - start).trimmed();
        if (m_at == m_text.size() || m_text[m_at] != u'=')
            return fail(NameProblemKind::MissingEquals, start, type);
        QByteArray oid;
        const auto attribute = attributeOf(type, oid);
        if (!attribute)
            return fail(NameProblemKind::UnknownAttribute, start, type);
        ++m_at;
        skipBlanks();
        QByteArray value;
        if (m_at < m_text.size() && m_text[m_at] == u'#') {
            if (!readHex(value))
                return false;
        } else if (!readString(type, *attribute, value)) {
            return false;
        }
        set.append(der::sequence({oid, value}));
        return true;
    }
    bool atEndOfValue() const
    {
        return m_at == m_text.size() || m_text[m_at] == u',' || m_text[m_at] == u'+';
    }
    bool readHex(QByteArray &value)
    {
        const qsizetype start = m_at++;
        QString digits;
        while (!atEndOfValue())
            digits += m_text[m_at++];
        digits = digits.trimmed();
        const bool areDigits = digits.size() % 2 == 0
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return hexValue(c) >= 0; });
        value = QByteArray::fromHex(digits.toLatin1());
        const auto content = der::contentOf(value);
        if (!areDigits || !content || content->data() + content->size() != value.constData() + value.size())
            return fail(NameProblemKind::BadEscape, start, u'#' + digits);
        return true;
    }
    bool readEscape(QByteArray &utf8)
    {
        const qsizetype start = m_at++;
        if (m_at < m_text.size() && u" \"#+,;<=>\\"_s.contains(m_text[m_at])) {
            utf8 += m_text[m_at++].toLatin1();
            return true;
        }
        const int high = m_at < m_text.size() ? hexValue(m_text[m_at]) : -1;
        const int low = m_at + 1 < m_text.size() ? hexValue(m_text[m_at + 1]) : -1;
        if (high < 0 || low < 0)
            return fail(NameProblemKind::BadEscape, start, m_text.mid(start, 2));
        utf8 += char(high << 4 | low);
        m_at += 2;
        return true;
    }
    bool readString(const QString &type, const Attribute &attribute, QByteArray &value)
    {
        const qsizetype start = m_at;
        QByteArray utf8;
        qsizetype kept = 0; // Blanks at the end count only where they are escaped.
        while (!atEndOfValue()) {
            const QChar c = m_text[m_at];
            if (c == u'\\') {
                if (!readEscape(utf8))
                    return false;
                kept = utf8.size();
                continue;
            }
            if (c.isNull() || u"\";<>"_s.contains(c))
                return fail(NameProblemKind::Unescaped, m_at, c);
            const int units = c.isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1;
            utf8 += QStringView(m_text).sliced(m_at, units).toUtf8();
            m_at += units;
            if (c != u' ')
                kept = utf8.size();
        }
        utf8.truncate(kept);
        if (utf8.isEmpty())
            return fail(NameProblemKind::EmptyValue, start, type);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(utf8);
        if (decoder.hasError())
            return fail(NameProblemKind::BadEscape, start, type);
        return encode(type, attribute, utf8, decoded, start, value);
    }
    bool encode(const QString &type, const Attribute &attribute, const QByteArray &utf8, const QString &decoded,
                qsizetype start, QByteArray &value)
    {
        if (QByteArrayView(attribute.oid) == "2.5.4.6"
            && (utf8.size() != 2
                || !std::all_of(utf8.begin(), utf8.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; })))
            return fail(NameProblemKind::NotACountry, start, decoded);
        const auto characters = decoded.toUcs4().size();
        if (attribute.longest > 0 && characters > attribute.longest)
            return fail(NameProblemKind::ValueTooLong, start, type, attribute.longest);
        switch (attribute.type) {
        case StringType::Utf8: value = der::element(0x0c, utf8); return true;
        case StringType::Printable:
            value = der::element(0x13, utf8);
            return std::all_of(utf8.begin(), utf8.end(), isPrintable)
                || fail(NameProblemKind::BadCharacter, start, type);
        case StringType::Ia5:
            value = der::element(0x16, utf8);
            return std::all_of(utf8.begin(), utf8.end(), [](char c) { return c > 0x20 && c < 0x7f; })
                || fail(NameProblemKind::BadCharacter, start, type);
        }
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<DistinguishedNameProblem> m_problem;
};

} // namespace

tl::expected<QByteArray, DistinguishedNameProblem> distinguishedNameDer(const QString &text)
{
    return Reader(text).read();
}

} // namespace vault
