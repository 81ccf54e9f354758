// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/certificatename.h"

#include "network/crypto/der.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

#include <tl/expected.hpp>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

using Problem = AlternativeNameProblem;
using Encoded = tl::expected<QString, Problem>;

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestEmail = 320;
constexpr qsizetype longestUri = 2048;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasBlankOrControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c == u'\x7f'; });
}

bool isLabelCharacter(QChar c)
{
    // The underscore is no letter of a host's name, but names in use hold it.
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-';
}

std::optional<QHostAddress> addressOf(const QString &text)
{
    const bool isShort = !text.contains(u':') && text.count(u'.') != 3; // "127.1"
    QHostAddress address;
    if (text.isEmpty() || isShort || text.contains(u'%') || hasBlankOrControl(text) || !address.setAddress(text))
        return std::nullopt;
    return address;
}

Encoded encodedHost(const QString &host)
{
    if (hasBlankOrControl(host))
        return tl::unexpected(Problem::InvalidCharacter);
    const QString ascii = isAscii(host) ? host.toLower() : QString::fromLatin1(QUrl::toAce(host));
    if (ascii.isEmpty())
        return tl::unexpected(Problem::NotAName);
    if (ascii.contains(u':') && !ascii.contains(u'/')) // A port.
        return tl::unexpected(Problem::NotAName);
    const auto labels = QStringView(ascii).split(u'.');
    for (const QStringView label : labels) {
        if (!std::all_of(label.begin(), label.end(), isLabelCharacter))
            return tl::unexpected(Problem::InvalidCharacter);
        if (!isLabel(label))
            return tl::unexpected(Problem::NotAName);
    }
    if (addressOf(ascii))
        return tl::unexpected(Problem::NotAName);
    if (ascii.size() > longestHost)
        return tl::unexpected(Problem::TooLong);
    return ascii;
}

Encoded encodedDns(const QString &value)
{
    // RFC 6125 §6.4.3: a star stands for a whole label, the first.
    const bool isWildcard = value.startsWith("*."_L1);
    const QString rest = isWildcard ? value.mid(2) : value;
    if (rest.contains(u'*'))
        return tl::unexpected(Problem::NotAName);
    const Encoded host = encodedHost(rest);
    return host && isWildcard ? "*."_L1 + *host : host;
}

Encoded encodedEmail(const QString &value)
{
    const qsizetype at = value.lastIndexOf(u'@');
    if (at < 1)
        return tl::unexpected(Problem::NotAName);
    const QString local = value.left(at);
    // Letters beyond ASCII before the "@" would need another kind of name (RFC 9598).
    if (!isAscii(local) || hasBlankOrControl(local) || local.contains(u'@'))
        return tl::unexpected(Problem::InvalidCharacter);
    const Encoded host = encodedHost(value.mid(at + 1));
    if (!host)
        return host;
    const QString whole = local + u'@' + *host;
    return whole.size() > longestEmail ? Encoded(tl::unexpected(Problem::TooLong)) : Encoded(whole);
}

Encoded encodedUri(const QString &value)
{
    if (hasBlankOrControl(value))
        return tl::unexpected(Problem::InvalidCharacter);
    const QUrl url(value, QUrl::TolerantMode);
    const QString encoded = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    if (!url.isValid() || url.scheme().isEmpty() || encoded.size() <= url.scheme().size() + 1
        || (value.mid(url.scheme().size() + 1).startsWith("//"_L1) && url.host().isEmpty()))
        return tl::unexpected(Problem::NotAbsolute);
    return encoded.size() > longestUri ? Encoded(tl::unexpected(Problem::TooLong)) : Encoded(encoded);
}

Encoded encode(const AlternativeName &name)
{
    if (name.value.isEmpty())
        return tl::unexpected(Problem::Empty);
    switch (name.kind) {
    case AlternativeNameKind::Dns: return encodedDns(name.value);
    case AlternativeNameKind::Email: return encodedEmail(name.value);
    case AlternativeNameKind::Uri: return encodedUri(name.value);
    case AlternativeNameKind::IpAddress: break;
    }
    const auto address = addressOf(name.value);
    return address ? Encoded(address->toString()) : Encoded(tl::unexpected(Problem::NotAnAddress));
}

QByteArray octetsOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 value = address.toIPv4Address();
        QByteArray octets;
        for (int shift = 24; shift >= 0; shift -= 8)
            octets += char(value >> shift & 0xff);
        return octets;
    }
    const Q_IPV6ADDR value = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(value.c), 16);
}

} // namespace

AlternativeNameProblem alternativeNameProblem(const AlternativeName &name)
{
    const Encoded encoded = encode(name);
    return encoded ? Problem::None : encoded.error();
}

std::optional<QString> encodedAlternativeName(const AlternativeName &name)
{
    const Encoded encoded = encode(name);
    return encoded ? std::optional(*encoded) : std::nullopt;
}

std::optional<QByteArray> alternativeNameDer(const AlternativeName &name)
{
    const Encoded encoded = encode(name);
    if (!encoded)
        return std::nullopt;
    switch (name.kind) {
    case AlternativeNameKind::Email: return der::taggedString(1, encoded->toLatin1());
    case AlternativeNameKind::Dns: return der::taggedString(2, encoded->toLatin1());
    case AlternativeNameKind::Uri: return der::taggedString(6, encoded->toLatin1());
    case AlternativeNameKind::IpAddress: break;
    }
    return der::taggedString(7, octetsOf(QHostAddress(*encoded)));
}

namespace {

/// "host:8443" reads as a URI, but its writer means a host.
bool looksLikePort(const QString &value, qsizetype colon)
{
    const QStringView rest = QStringView(value).sliced(colon + 1);
    const bool isNumber = !rest.isEmpty()
        && std::all_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber || (QStringView(value).first(colon).contains(u'.') && !rest.startsWith("//"_L1));
}

} // namespace

AlternativeNameKind guessAlternativeNameKind(const QString &value)
{
    if (addressOf(value))
        return AlternativeNameKind::IpAddress;
    const qsizetype colon = value.indexOf(u':');
    if (colon > 0 && QUrl(value).scheme().size() == colon && !looksLikePort(value, colon))
        return AlternativeNameKind::Uri;
    return value.contains(u'@') ? AlternativeNameKind::Email : AlternativeNameKind::Dns;
}

} // namespace vault
