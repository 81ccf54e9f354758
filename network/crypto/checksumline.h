// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace vault {

/// A digest in the notation of a tool that says of which file it is, or by which hash.
struct ChecksumLine {
    enum class Notation {
        Sums, ///< "4f1c…  name" of sha256sum and openssl -r; a name with a backslash or line end is escaped.
        Tagged, ///< "SHA256 (name) = 4f1c…" of the BSDs, of cksum --tag and of openssl, which writes "SHA2-256(name)= ".
        Table, ///< "SHA256   4F1C…   name" of PowerShell's Get-FileHash.
        Prefixed, ///< "sha256:4f1c…", "sha256-TxyA…=" (subresource integrity), "sha-256=:TxyA…=:" (RFC 9530).
        Bare, ///< A digest alone on a line among others.
    };
    Notation notation = Notation::Sums;
    QByteArray digest;
    QString fileName; ///< As written, without its escapes; empty where the notation has none.
    QString hashName; ///< "SHA-256", "SHA3-512", "MD5"…; empty where the notation does not say it.
    int line = 1; ///< In the text, from 1.

    /// hashName, or what a digest of its length is by custom: "SHA-256" for 32 bytes. Empty for an unusual length.
    QString likelyHashName() const;
};

/// Nothing where the line is in none of the notations. Bare is never the answer here: alone, it is just hexadecimal.
std::optional<ChecksumLine> parseChecksumLine(const QString &line);
/// Every line that can be understood, Bare ones of 32, 48 and 64 bytes too, in their order; at most limit.
QList<ChecksumLine> parseChecksumLines(const QString &text, int limit = 100'000);

/// Hexadecimal as people and tools write it: blanks, line ends, ':', '-', ',' between whole bytes, "0x" before them.
std::optional<QByteArray> decodeLooseHexadecimal(const QString &text);

} // namespace vault
