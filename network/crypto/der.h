// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <optional>

namespace vault::der {

/// Elements of DER (X.690), each whole with tag and length. Structures are written with them by hand, because OpenSSL
/// signs what it builds with a private key, which stays in the vault here.

QByteArray element(unsigned char tag, QByteArrayView content);
QByteArray sequence(std::initializer_list<QByteArrayView> parts);
QByteArray sequence(const QList<QByteArray> &parts);
/// SET OF: the members sorted as DER wants them (X.690 §11.6).
QByteArray setOf(QList<QByteArray> members);
/// Context-specific [number], constructed: an EXPLICIT tag around an element, or an IMPLICIT one for a SEQUENCE's or SET's
/// content.
QByteArray tagged(int number, QByteArrayView content);
/// Context-specific [number], primitive: an IMPLICIT tag for a string.
QByteArray taggedString(int number, QByteArrayView content);

QByteArray boolean(bool value);
QByteArray integer(int value); ///< Not negative.
QByteArray unsignedInteger(QByteArrayView bigEndian);
/// Bits that the last byte does not use: 0…7.
QByteArray bitString(QByteArrayView bytes, int unusedBits = 0);
QByteArray octetString(QByteArrayView bytes);
QByteArray null();
/// "1.2.840.113549.1.1.11". Nothing for what is no object identifier.
std::optional<QByteArray> objectIdentifier(QByteArrayView dotted);
/// The same for one that is written in the source.
QByteArray oid(const char *dotted);
/// A Time (RFC 5280 §4.1.2.5): UTCTime through 2049, GeneralizedTime after. Before 1950 and after 9999 there is none.
std::optional<QByteArray> time(UnixSeconds seconds);

/// The content of the element that the bytes begin with; nothing when there is no whole one.
std::optional<QByteArrayView> contentOf(QByteArrayView element);

} // namespace vault::der
