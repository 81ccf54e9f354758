// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vault {

/// Big-endian unsigned integers as they occur in keys: with leading zeros, or short (protocol.md §2).

/// The shortest form; empty for zero.
QByteArrayView withoutLeadingZeros(QByteArrayView integer);
/// Bits up to the highest that is set.
int bitLength(QByteArrayView integer);
/// Exactly width bytes, padded with zeros in front; nothing when the value needs more.
std::optional<QByteArray> fixedWidth(QByteArrayView integer, int width);

} // namespace vault
