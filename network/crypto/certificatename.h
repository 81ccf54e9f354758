// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vault {

/// A subject alternative name (RFC 5280 §4.2.1.6).
enum class AlternativeNameKind { Dns, IpAddress, Email, Uri };
struct AlternativeName {
    AlternativeNameKind kind = AlternativeNameKind::Dns;
    QString value;

    bool operator==(const AlternativeName &other) const = default;
};

enum class AlternativeNameProblem {
    None,
    Empty,
    InvalidCharacter, ///< A blank, a control character, or one that this kind of name does not take.
    NotAName, ///< DNS: an empty or too long label, a star that is not the whole first one, a port; email: no local part, or a
              ///< host that is none.
    NotAnAddress, ///< Neither IPv4 nor IPv6; ranges and ports are none.
    NotAbsolute, ///< A URI without scheme, or with "://" and no host.
    TooLong, ///< 253 characters of a DNS name, 320 of an email address, 2,048 of a URI, after conversion.
};
AlternativeNameProblem alternativeNameProblem(const AlternativeName &name);

/// The name as it stands in the certificate: DNS names and the host of addresses and URIs in lower case as A-labels
/// ("münchen.example" becomes "xn--mnchen-3ya.example", RFC 5891), IP addresses in their usual text, the rest of a URI
/// percent-encoded. Nothing where there is a problem.
std::optional<QString> encodedAlternativeName(const AlternativeName &name);
/// GeneralName as DER.
std::optional<QByteArray> alternativeNameDer(const AlternativeName &name);

/// Guesses the kind by the text: an IP address, "x@y", "scheme:", else DNS; also DNS, where it is a problem, with a port.
AlternativeNameKind guessAlternativeNameKind(const QString &value);

} // namespace vault
