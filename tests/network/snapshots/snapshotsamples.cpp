// SPDX-License-Identifier: Apache-2.0
#include "snapshotsamples.h"

#include "network/auth/signinattempt.h"

namespace vault::test {

using namespace Qt::StringLiterals;

VaultItem listed(ObjectKind kind, const QString &name)
{
    VaultItem item;
    const QString id = u"https://contoso.vault.azure.net/%1/%2"_s.arg(collectionName(kind), name);
    item.id = ObjectId::parse(id).value();
    return item;
}

VaultSnapshot fullSnapshot()
{
    VaultSnapshot snapshot;
    snapshot.taken = 1'795'000'000;
    snapshot.vaultUrl = u"https://contoso.vault.azure.net"_s;

    VaultItem key = listed(ObjectKind::Key, u"orders-signing"_s);
    key.attributes.enabled = false;
    key.attributes.notBefore = 0;
    key.attributes.expires = 9'000'000'000;
    key.attributes.created = 1'600'000'000;
    key.attributes.updated = -1;
    key.attributes.recoveryLevel = u"CustomizedRecoverable+Purgeable"_s;
    key.attributes.recoverableDays = 7;
    key.attributes.exportable = false;
    key.attributes.hsmPlatform = u"2"_s;
    key.managed = true;

    VaultItem secret = listed(ObjectKind::Secret, u"Orders-DB"_s);
    secret.tags = {{u"team"_s, u"Grüße 東京"_s}, {u"empty"_s, {}}};
    secret.contentType = u"text/plain"_s;

    VaultItem elsewhere = listed(ObjectKind::Secret, u"other-port"_s);
    elsewhere.id = ObjectId::parse(u"https://contoso.vault.azure.net:8443/secrets/other-port"_s).value();

    VaultItem deleted = listed(ObjectKind::DeletedSecret, u"gone"_s);
    deleted.recoveryId = u"https://contoso.vault.azure.net/deletedsecrets/gone"_s;
    deleted.deletedDate = 1'700'000'000;
    deleted.scheduledPurgeDate = 1'707'776'000;

    snapshot.lists = {{ObjectKind::Key, snapshot.taken, {key, listed(ObjectKind::Key, u"plain"_s)}},
                      {ObjectKind::Secret, snapshot.taken, {secret, elsewhere}},
                      {ObjectKind::DeletedKey, snapshot.taken, {}},
                      {ObjectKind::DeletedSecret, 1'794'000'000, {deleted}}};
    return snapshot;
}

Pending<SecretBuffer> FakeSnapshotKeys::read(const QString &connectionId)
{
    asked << u"read "_s + connectionId;
    if (failure)
        return ready<SecretBuffer>(tl::unexpected(signInError(*failure)));
    return ready<SecretBuffer>(SecretBuffer::copyOf(kept.value(connectionId)));
}

Pending<void> FakeSnapshotKeys::write(const QString &connectionId, const SecretBuffer &key)
{
    asked << u"write "_s + connectionId;
    if (failure)
        return ready<void>(tl::unexpected(signInError(*failure)));
    kept[connectionId] = key.view().toByteArray();
    return ready<void>({});
}

Pending<void> FakeSnapshotKeys::remove(const QString &connectionId)
{
    asked << u"remove "_s + connectionId;
    if (failure)
        return ready<void>(tl::unexpected(signInError(*failure)));
    kept.remove(connectionId);
    return ready<void>({});
}

} // namespace vault::test
