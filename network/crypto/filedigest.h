// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <optional>

namespace vault {

/// Hashes a file of any size on a worker thread, in chunks. The future reports progress as 0…1000 (thousandths of the
/// size) and stops at once when cancelled. Errors: FileUnreadable, FileChanged (size or modification time differ
/// afterwards, or another file stands there), UnsupportedAlgorithm (only SHA-1, SHA-256, SHA-384, SHA-512 are known).
Pending<QByteArray> digestFile(const QString &path, QCryptographicHash::Algorithm algorithm);

/// What a pasted digest was read as.
enum class DigestEncoding { Hexadecimal, Base64, Base64Url };
/// Decodes a digest that a person pasted; blanks and line ends are taken, colons between hex digits, and base64 with
/// or without its padding. Nothing when it does not fit or is empty.
std::optional<QByteArray> decodeDigest(const QString &text, DigestEncoding encoding);
/// The encoding that fits the text best: hex when every character is a hex digit and their number is even;
/// of the two base64 forms, where both would do, the standard one when padded. Nothing when no encoding fits.
std::optional<DigestEncoding> guessDigestEncoding(const QString &text);

} // namespace vault
