// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotfile.h"

#include "network/connections/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

/// Several times what 100,000 objects with all their tags take.
constexpr qint64 largestFile = 512 * 1024 * 1024;
constexpr int mostSetAside = 99;

/// An id comes from a file that people may edit: it is no part of a path.
QString fileNameFor(const QString &connectionId)
{
    const QByteArray digest = QCryptographicHash::hash(connectionId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toHex()) + ".snapshot"_L1;
}

tl::unexpected<ApiError> unwritable(const QString &path, const QString &words)
{
    return tl::unexpected(ApiError::refused(ErrorReason::FileUnwritable, fileDetail(path, words)));
}

} // namespace

SnapshotFile::SnapshotFile(QString folder, QString connectionId)
    : m_connectionId(std::move(connectionId))
    , m_path(folder + u'/' + fileNameFor(m_connectionId))
{
}

Result<std::optional<VaultSnapshot>> SnapshotFile::read(const SecretBuffer &key) const
{
    Result<std::optional<QByteArray>> content = readWholeFile(m_path, largestFile);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    if (!*content)
        return std::optional<VaultSnapshot>();
    Result<VaultSnapshot> snapshot = openSnapshot(**content, key, m_connectionId);
    if (snapshot)
        return std::move(*snapshot);
    ApiError error = std::move(snapshot.error());
    if (error.reason == ErrorReason::SnapshotDamaged) {
        Result<QString> aside = setAside();
        if (!aside)
            return tl::unexpected(std::move(aside.error()));
        error.detail = *aside;
    } else {
        error.detail = error.detail.isEmpty() ? m_path : fileDetail(m_path, error.detail);
    }
    return tl::unexpected(std::move(error));
}

Result<void> SnapshotFile::write(const VaultSnapshot &snapshot, const SecretBuffer &key) const
{
    Result<QByteArray> sealed = sealSnapshot(snapshot, key, m_connectionId);
    if (!sealed)
        return tl::unexpected(std::move(sealed.error()));
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return unwritable(m_path, u"its folder cannot be made"_s);
    if (Result<std::optional<QByteArray>> before = readWholeFile(m_path, largestFile); before && *before) {
        const Result<void> ours = checkSnapshotHeader(**before, key);
        if (!ours && ours.error().reason == ErrorReason::SnapshotFormUnknown) {
            ApiError error = ours.error();
            error.detail = fileDetail(m_path, error.detail);
            return tl::unexpected(std::move(error));
        }
        if (!ours) {
            if (Result<QString> aside = setAside(); !aside)
                return tl::unexpected(std::move(aside.error()));
        }
    }
    return writeWholeFile(m_path, *sealed, FileAudience::OwnerOnly);
}

Result<void> SnapshotFile::remove() const
{
    const QFileInfo file(m_path);
    QDir folder = file.dir();
    for (const QString &name : folder.entryList({file.fileName(), file.fileName() + ".aside-*"_L1}, QDir::Files)) {
        if (!folder.remove(name))
            return unwritable(folder.filePath(name), u"it cannot be removed"_s);
    }
    return {};
}

Result<QString> SnapshotFile::setAside() const
{
    QFile file(m_path);
    for (int number = 1; number <= mostSetAside; ++number) {
        const QString aside = m_path + ".aside-"_L1 + QString::number(number);
        if (QFileInfo::exists(aside))
            continue;
        if (file.rename(aside))
            return aside;
        break;
    }
    return unwritable(m_path, u"it cannot be set aside"_s);
}

} // namespace vault
