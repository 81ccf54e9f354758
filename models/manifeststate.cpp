// SPDX-License-Identifier: Apache-2.0
#include "models/manifeststate.h"

#include "network/crypto/publickey.h"
#include "network/http/promise.h"
#include "network/keyvault/jsonwriter.h"
#include "network/workerthreads.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <unistd.h>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestState = 256 * 1024 * 1024;

Result<void> unwritable(const QFile &file)
{
    return tl::unexpected(
        ApiError::refused(ErrorReason::FileUnwritable, file.fileName() + ": "_L1 + file.errorString()));
}

JsonWriter lineAbout(const ManifestState::Key &what)
{
    JsonWriter writer;
    writer.text("name"_L1, what.first);
    writer.text("digest"_L1, QString::fromLatin1(what.second.toHex()));
    return writer;
}

Result<ManifestState::Known> readState(const QString &path, const KeyBundle &key, const QString &algorithm)
{
    ManifestState::Known found;
    QFile file(path);
    if (!file.exists())
        return found;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestState)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, path + ": "_L1 + file.errorString()));
    const QJsonObject header = QJsonDocument::fromJson(file.readLine()).object();
    found.size = file.size();
    if (header["keyId"_L1].toString() != key.properties.id.text || header["algorithm"_L1].toString() != algorithm)
        return found;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const ManifestState::Key what{line["name"_L1].toString(),
                                      QByteArray::fromHex(line["digest"_L1].toString().toLatin1())};
        const auto signature = fromBase64Url(line["signature"_L1].toString().toLatin1());
        if (line.contains("asked"_L1)) {
            if (line["asked"_L1].toBool())
                found.unanswered.insert(what);
            else
                found.unanswered.remove(what);
        } else if (signature && verifyLocally(key.key, algorithm, what.second, *signature).value_or(false)) {
            found.unanswered.remove(what);
            found.signatures.insert(what, {*signature, line["requestId"_L1].toString()});
        }
    }
    found.size = file.pos();
    return found;
}

} // namespace

QString ManifestState::fileFor(const QString &folder, const ObjectId &keyId, const QString &algorithm,
                               const QString &source)
{
    const QByteArray what = (keyId.text + u'\n' + algorithm + u'\n' + source).toUtf8();
    return QDir(folder).filePath(
        QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex()) + ".jsonl"_L1);
}

Pending<ManifestState::Known> ManifestState::read(const QString &path, const KeyBundle &key, const QString &algorithm)
{
    auto promise = std::make_shared<Promise<Result<Known>>>();
    Pending<Known> future = promise->future();
    workerThreads().start(
        [promise, path, key, algorithm] { promise->finish(readState(path, key, algorithm)); });
    return future;
}

Result<void> ManifestState::open(const QString &path, const ObjectId &keyId, const QString &algorithm,
                                 const QString &source)
{
    close();
    m_file.setFileName(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_lock = std::make_unique<QLockFile>(path + ".lock"_L1);
    m_lock->setStaleLockTime(0); // It may take hours. A crash's is told by its process.
    m_isTaken = !m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError;
    if (!m_isTaken && m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && m_lock->isLocked()) {
        m_toSync = std::make_shared<std::atomic<int>>(0);
        m_sizeFound = m_file.size();
        if (const auto prepared = prepare(keyId, algorithm, source))
            return {};
    }
    const auto failure = unwritable(m_file);
    close();
    return failure;
}

void ManifestState::close()
{
    m_file.close();
    m_lock.reset();
}

Result<void> ManifestState::prepare(const ObjectId &keyId, const QString &algorithm, const QString &source)
{
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject header = QJsonDocument::fromJson(m_file.readLine()).object();
    if (header["keyId"_L1].toString() == keyId.text && header["algorithm"_L1].toString() == algorithm) {
        // After a line that a crash cut off, the next one begins anew.
        m_file.seek(m_file.size() - 1);
        char last = '\n';
        m_file.read(&last, 1);
        m_file.seek(m_file.size());
        return last == '\n' || m_file.write("\n") == 1 ? Result<void>() : unwritable(m_file);
    }
    m_file.resize(0);
    m_file.seek(0);
    JsonWriter writer;
    writer.text("keyId"_L1, keyId.text);
    writer.text("algorithm"_L1, algorithm);
    writer.text("source"_L1, source);
    return append(writer.finish().view().toByteArray());
}

Result<void> ManifestState::noteAsked(const Key &what)
{
    JsonWriter writer = lineAbout(what);
    writer.boolean("asked"_L1, true);
    return append(writer.finish().view().toByteArray());
}

Result<void> ManifestState::noteRefused(const Key &what)
{
    JsonWriter writer = lineAbout(what);
    writer.boolean("asked"_L1, false);
    return append(writer.finish().view().toByteArray());
}

Result<void> ManifestState::noteSigned(const Key &what, const Signature &signature)
{
    JsonWriter writer = lineAbout(what);
    writer.base64Url("signature"_L1, signature.bytes);
    writer.text("requestId"_L1, signature.requestId);
    return append(writer.finish().view().toByteArray());
}

Result<void> ManifestState::append(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (m_file.write(whole) != whole.size())
        return unwritable(m_file);
    sync();
    return {};
}

/// Many lines at once where the disk is slow.
void ManifestState::sync()
{
    if (m_toSync->fetch_add(1) > 0)
        return; // The one under way goes round again.
    const int file = ::dup(m_file.handle()); // This one may be closed before.
    workerThreads().start([file, toSync = m_toSync] {
        int lines = 0;
        do {
            lines = *toSync;
            ::fdatasync(file);
        } while (toSync->fetch_sub(lines) != lines);
        ::close(file);
    });
}

} // namespace vault
