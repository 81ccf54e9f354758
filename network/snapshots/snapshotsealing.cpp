// SPDX-License-Identifier: Apache-2.0
#include "network/snapshots/snapshotsealing.h"

#include "network/crypto/sealedbytes.h"
#include "network/snapshots/snapshotencoding.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <utility>

namespace vault {

namespace {

constexpr QByteArrayView beginning("VBSNAP");
constexpr quint16 knownForm = 1;
constexpr qsizetype keyMarkSize = 8;
constexpr qsizetype headerSize = beginning.size() + qsizetype(sizeof knownForm) + keyMarkSize;

/// Tells one random key from another and nothing about it.
QByteArray markOf(const SecretBuffer &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("vault-browser snapshot key"));
    hash.addData(key.view());
    return hash.result().first(keyMarkSize);
}

QByteArray headerFor(const SecretBuffer &key)
{
    char form[sizeof knownForm];
    qToBigEndian(knownForm, form);
    return beginning.toByteArray() + QByteArray(form, sizeof form) + markOf(key);
}

tl::unexpected<ApiError> refused(ErrorReason reason, const QString &detail = {})
{
    return tl::unexpected(ApiError::refused(reason, detail));
}

} // namespace

Result<QByteArray> sealSnapshot(const VaultSnapshot &snapshot, const SecretBuffer &key, const QString &connectionId)
{
    const QByteArray header = headerFor(key);
    Result<QByteArray> sealed = sealBytes(key, header + connectionId.toUtf8(), encodeSnapshot(snapshot));
    if (!sealed)
        return tl::unexpected(std::move(sealed.error()));
    return header + *sealed;
}

Result<void> checkSnapshotHeader(QByteArrayView file, const SecretBuffer &key)
{
    if (file.size() < headerSize || !file.startsWith(beginning))
        return refused(ErrorReason::SnapshotDamaged);
    const auto form = qFromBigEndian<quint16>(file.data() + beginning.size());
    if (form != knownForm)
        return refused(ErrorReason::SnapshotFormUnknown, QString::number(form));
    if (key.isEmpty())
        return refused(ErrorReason::SnapshotKeyMissing);
    if (file.first(headerSize).last(keyMarkSize) != markOf(key))
        return refused(ErrorReason::SnapshotKeyWrong);
    return {};
}

Result<VaultSnapshot> openSnapshot(const QByteArray &file, const SecretBuffer &key, const QString &connectionId)
{
    if (Result<void> header = checkSnapshotHeader(file, key); !header)
        return tl::unexpected(std::move(header.error()));
    const QByteArrayView whole(file);
    const auto content =
        openSealed(key, file.first(headerSize) + connectionId.toUtf8(), whole.sliced(headerSize));
    std::optional<VaultSnapshot> snapshot = content ? decodeSnapshot(*content) : std::nullopt;
    if (!snapshot)
        return refused(ErrorReason::SnapshotDamaged);
    return std::move(*snapshot);
}

} // namespace vault
