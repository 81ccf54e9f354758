// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace vault {

/// The textual form of DER (RFC 7468 §3): the label in both lines, base64 in lines of 64 characters.
QByteArray pemText(const char *label, QByteArrayView der);

} // namespace vault
