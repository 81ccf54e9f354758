// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/keytypes.h"

#include <QFile>
#include <QHash>

namespace vault {

/// What of a manifest is signed already, kept in a file so that a failure or a restart costs no signature twice. JSON
/// Lines: the first names key id with version, algorithm and source; then a line for each file: name, digest (hex),
/// signature (base64url). Nothing secret stands in it. A line cut off by a crash is passed over.
class ManifestState
{
public:
    using Key = std::pair<QString, QByteArray>; ///< Name and digest.
    using Signatures = QHash<Key, QByteArray>;

    /// The state's file in the folder, one for each key version, algorithm and source (a list's or a folder's path).
    static QString fileFor(const QString &folder, const ObjectId &keyId, const QString &algorithm, const QString &source);
    /// What the file holds, on a worker thread; each signature verified here with the key, those that do not fit left out.
    /// Nothing for a file that is not there or speaks of something else. FileUnreadable.
    static Pending<Signatures> read(const QString &path, const KeyBundle &key, const QString &algorithm);

    ManifestState() = default;
    /// Opens the file for further lines, and makes it where there is none. FileUnwritable.
    Result<void> open(const QString &path, const ObjectId &keyId, const QString &algorithm, const QString &source);
    Result<void> append(const QString &name, QByteArrayView digest, QByteArrayView signature);
    void close() { m_file.close(); }

private:
    QFile m_file;
};

} // namespace vault
