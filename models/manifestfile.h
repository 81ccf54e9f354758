// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace vault {

/// One file of a manifest. Its digest is empty until it was hashed.
struct ManifestEntry {
    QString name; ///< As the list has it, or relative to the folder, with "/".
    QByteArray digest;
};

enum class ManifestProblemKind {
    Empty, ///< No line at all.
    NotALine, ///< Neither sha256sum's form nor the tagged one.
    OtherLength, ///< A digest of another length than those before.
    UnknownLength, ///< Neither SHA-256, SHA-384 nor SHA-512.
    TooMany, ///< More than 100,000 lines.
};
struct ManifestProblem {
    ManifestProblemKind kind;
    int line = 0; ///< From 1.
};

inline constexpr int mostManifestLines = 100'000;
inline constexpr qint64 largestManifest = 32 * 1024 * 1024; ///< Bytes.

/// Reads what sha256sum, sha384sum and sha512sum write: "<hex>  <name>", "<hex> *<name>", the same with "\" in front and
/// "\\", "\n" and "\r" in the name, and their --tag form "SHA256 (<name>) = <hex>". Empty lines and lines that begin with
/// "#" are passed over.
tl::expected<QList<ManifestEntry>, ManifestProblem> parseChecksumList(QByteArrayView text);

/// A list from a file with its own digest: SHA-256 of its bytes, what "sha256sum <list>" prints.
struct Manifest {
    QList<ManifestEntry> entries;
    QByteArray digest;
};
using ParsedManifest = tl::expected<Manifest, ManifestProblem>;
/// On a worker thread. FileUnreadable, ValueTooLarge ("<bytes>/<allowed>").
Pending<ParsedManifest> readChecksumList(const QString &path);

/// The line with its line end that sha256sum would write for it.
QByteArray checksumLine(const ManifestEntry &entry);

/// Every plain file below the folder, on a worker thread: sorted relative names; neither links nor *.sig files, which
/// signatures are saved as. FileUnreadable when there is no such folder, ValueTooLarge ("<found>/<allowed>") for too many.
Pending<QStringList> listFolder(const QString &folder);

} // namespace vault
