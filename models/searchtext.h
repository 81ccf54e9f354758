// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/keyvault/attributes.h"

#include <QByteArray>
#include <QString>

namespace vault {

/// Text for comparing without case: case-folded and composed, so that "É" finds "é" however either was typed.
QString foldedText(const QString &text);
/// The same in UTF-8, as lists keep it for their filters.
QByteArray foldedUtf8(const QString &text);
/// Folds byte by byte, into as much memory as the text has: true where that is all, as it is ASCII. May be the text itself.
bool foldAscii(QByteArrayView text, char *folded);

/// Whether the text holds the word, which is not empty.
bool occursIn(QByteArrayView text, QByteArrayView word);

/// "env=prod, team=billing"; a tag without a value is its name alone.
QString tagsText(const Tags &tags);

} // namespace vault
