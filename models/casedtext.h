// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string>

namespace vault {

// How lists keep a text beside its folded form (models/searchtext.h) in few bytes. What read…() takes must be what
// append…() wrote; each moves the place on behind it.

/// Seven bits a byte, the lowest first.
void appendNumber(std::string &to, qsizetype number);
qsizetype readNumber(const char *&at);

/// What makes the text of its folded form, both UTF-8: nothing, a bit for each byte where capitals of ASCII were folded,
/// or the text as it is.
void appendCase(std::string &to, QByteArrayView text, QByteArrayView folded);
/// Appends the text.
void readCase(const char *&at, QByteArrayView folded, QByteArray &text);

} // namespace vault
