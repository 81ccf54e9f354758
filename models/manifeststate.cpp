// SPDX-License-Identifier: Apache-2.0
#include "models/manifeststate.h"

#include "network/crypto/publickey.h"
#include "network/http/promise.h"
#include "network/keyvault/jsonwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <memory>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestState = 256 * 1024 * 1024;

Result<void> unwritable(const QFile &file)
{
    return tl::unexpected(
        ApiError::refused(ErrorReason::FileUnwritable, file.fileName() + ": "_L1 + file.errorString()));
}

Result<ManifestState::Signatures> readState(const QString &path, const KeyBundle &key, const QString &algorithm)
{
    ManifestState::Signatures found;
    QFile file(path);
    if (!file.exists())
        return found;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestState)
        return tl::unexpected(ApiError::refused(ErrorReason::FileUnreadable, path + ": "_L1 + file.errorString()));
    const QJsonObject header = QJsonDocument::fromJson(file.readLine()).object();
    if (header["keyId"_L1].toString() != key.properties.id.text || header["algorithm"_L1].toString() != algorithm)
        return found;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray digest = QByteArray::fromHex(line["digest"_L1].toString().toLatin1());
        const auto signature = fromBase64Url(line["signature"_L1].toString().toLatin1());
        if (signature && verifyLocally(key.key, algorithm, digest, *signature).value_or(false))
            found.insert({line["name"_L1].toString(), digest}, *signature);
    }
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

Pending<ManifestState::Signatures> ManifestState::read(const QString &path, const KeyBundle &key,
                                                       const QString &algorithm)
{
    auto promise = std::make_shared<Promise<Result<Signatures>>>();
    Pending<Signatures> future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, path, key, algorithm] { promise->finish(readState(path, key, algorithm)); });
    return future;
}

Result<void> ManifestState::open(const QString &path, const ObjectId &keyId, const QString &algorithm,
                                 const QString &source)
{
    m_file.close();
    m_file.setFileName(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!m_file.open(QIODevice::ReadWrite))
        return unwritable(m_file);
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
    const QByteArray line = writer.finish().view().toByteArray() + '\n';
    return m_file.write(line) == line.size() && m_file.flush() ? Result<void>() : unwritable(m_file);
}

Result<void> ManifestState::append(const QString &name, QByteArrayView digest, QByteArrayView signature)
{
    JsonWriter writer;
    writer.text("name"_L1, name);
    writer.text("digest"_L1, QString::fromLatin1(digest.toByteArray().toHex()));
    writer.base64Url("signature"_L1, signature);
    const QByteArray line = writer.finish().view().toByteArray() + '\n';
    return m_file.write(line) == line.size() && m_file.flush() ? Result<void>() : unwritable(m_file);
}

} // namespace vault
