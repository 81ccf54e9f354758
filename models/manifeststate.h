// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/http/result.h"
#include "network/keyvault/keytypes.h"

#include <QFile>
#include <QHash>
#include <QLockFile>
#include <QSet>

#include <atomic>
#include <memory>

namespace vault {

/// What of a manifest is signed already, kept in a file so that a failure or a restart costs no signature twice. JSON
/// Lines: the first names key id with version, algorithm and source; then, with name and digest (hex), a line before each
/// request ("asked": true) and one after it: the signature (base64url) with the vault's request id, or "asked": false
/// where the vault has answered without signing. Nothing secret stands in it. A line cut off by a crash is passed over. Only
/// one at a time has it open, among all programs.
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
        qint64 size = 0; ///< Of the file, in bytes.
    };

    /// The state's file in the folder, one for each key version, algorithm and source (a list's or a folder's path).
    static QString fileFor(const QString &folder, const ObjectId &keyId, const QString &algorithm, const QString &source);
    /// What the file holds, on a worker thread; each signature verified here with the key, those that do not fit left out.
    /// Nothing for a file that is not there or speaks of something else. FileUnreadable.
    static Pending<Known> read(const QString &path, const KeyBundle &key, const QString &algorithm);

    ManifestState() = default;
    /// Opens the file for further lines, and makes it where there is none. FileUnwritable, as with the others. Each line
    /// is brought to the disk soon after, on a worker thread.
    Result<void> open(const QString &path, const ObjectId &keyId, const QString &algorithm, const QString &source);
    Result<void> noteAsked(const Key &what);
    Result<void> noteRefused(const Key &what);
    Result<void> noteSigned(const Key &what, const Signature &signature);
    void close();
    bool isOpen() const { return m_file.isOpen(); }
    bool isTaken() const { return m_isTaken; } ///< Opening failed because somebody else has it open.
    qint64 sizeFound() const { return m_sizeFound; } ///< In bytes, when it was opened.
    qint64 size() const { return m_file.size(); }

private:
    Result<void> append(const QByteArray &line);
    Result<void> prepare(const ObjectId &keyId, const QString &algorithm, const QString &source);
    void sync();

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock; ///< While the file is open.
    std::shared_ptr<std::atomic<int>> m_toSync; ///< Lines that may not be on the disk yet.
    qint64 m_sizeFound = 0;
    bool m_isTaken = false;
};

} // namespace vault
