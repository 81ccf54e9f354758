// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/keytypes.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace vault {

/// What of a manifest is signed already, kept in a file so that a failure or a restart costs no signature twice. JSON
/// Lines: the first names key id with version, algorithm and source; then, with name and digest (hex), a line before each
/// request ("asked": true) and one after it: the signature (base64url) with the vault's request id, or "asked": false
/// where the vault has answered without signing. Nothing secret stands in it. A line cut off by a crash is passed over.
class ManifestState
{
public:
    using Key = std::pair<QString, QByteArray>; ///< Name and digest.
    struct Signature {
        QByteArray bytes; ///< As the vault gave it.
        QString requestId;
    };
    struct Known {
        QHash<Key, Signature> signatures;
        QSet<Key> unanswered; ///< Asked for, and nobody knows what came of it: the vault may have signed.
    };

    /// The state's file in the folder, one for each key version, algorithm and source (a list's or a folder's path).
    static QString fileFor(const QString &folder, const ObjectId &keyId, const QString &algorithm, const QString &source);
    /// What the file holds, on a worker thread; each signature verified here with the key, those that do not fit left out.
    /// Nothing for a file that is not there or speaks of something else. FileUnreadable.
    static Pending<Known> read(const QString &path, const KeyBundle &key, const QString &algorithm);

    ManifestState() = default;
    /// Opens the file for further lines, and makes it where there is none. FileUnwritable, as with the others.
    Result<void> open(const QString &path, const ObjectId &keyId, const QString &algorithm, const QString &source);
    Result<void> noteAsked(const Key &what);
    Result<void> noteRefused(const Key &what);
    Result<void> noteSigned(const Key &what, const Signature &signature);
    void close() { m_file.close(); }

private:
    Result<void> append(const QByteArray &line);

    QFile m_file;
};

} // namespace vault
