// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace vault {

/// A distinguished name in the text form of RFC 4514: "CN=orders.example,O=Contoso\, Inc.,C=NL". The first part is the
/// most specific; in DER it comes last. Blanks around "=", "," and "+" are taken, "\" and two hex digits are a byte of
/// UTF-8, "#" and hex digits are a value in DER.

enum class NameProblemKind {
    MissingEquals, ///< A part without "=".
    UnknownAttribute, ///< A type that is neither a known name nor an object identifier.
    EmptyValue,
    BadEscape, ///< "\" before something that needs none, or half a hex pair, or bytes that are no UTF-8.
    Unescaped, ///< One of " + , ; < > or a zero byte that must have "\" in front.
    ValueTooLong, ///< More characters than RFC 5280 appendix A.1 allows for the attribute.
    NotACountry, ///< C takes two letters.
    BadCharacter, ///< A letter that the attribute's string type cannot hold (email and DC: ASCII only).
};
struct DistinguishedNameProblem {
    NameProblemKind kind;
    qsizetype position = 0; ///< In UTF-16 units, of the part or the character.
    QString what; ///< The part, attribute or character that it is about.
    int allowed = 0; ///< Characters, for ValueTooLong.
};

/// Name (RFC 5280 §4.1.2.4) as DER: PrintableString for C and serialNumber, IA5String for DC and emailAddress, UTF8String
/// else. An empty text is the empty name. Attributes known by name, in any case: CN, C, L, ST, S, O, OU, STREET, DC, UID,
/// SN, GN, givenName, surname, title, serialNumber, postalCode, emailAddress, E, and any as dotted numbers.
tl::expected<QByteArray, DistinguishedNameProblem> distinguishedNameDer(const QString &text);

} // namespace vault
