// SPDX-License-Identifier: Apache-2.0
// The lists of a vault, against the practice vault.
#include "models/errorlogmodel.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/support/practicevaultprocess.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class VaultListsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PracticeVaultProcess> m_vault;

    std::unique_ptr<VaultSession> open() const { return open(*m_vault, VaultService::Automatic); }
    std::unique_ptr<VaultSession> open(const PracticeVaultProcess &vault, VaultService service) const
    {
        ConnectionOptions options;
        options.endpoint = Endpoint::create(vault.url().toString(), u"7.4"_s).value();
        options.additionalRoots = {vault.caCertificate()};
        options.connection.service = service;
        auto tokens = std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(vault.token()), vault.url());
        return std::make_unique<VaultSession>(std::move(options), std::move(tokens));
    }
    void refuse(const QString &path)
    {
        m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, path}, {u"times"_s, 0}, {u"status"_s, 403},
                           {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByRbac"_s}});
    }
    static QStringList listsAskedFor(PracticeVaultProcess &vault)
    {
        QStringList paths;
        const QJsonArray requests = vault.requests();
        for (const QJsonValue &request : requests) {
            if (const QString path = request["path"_L1].toString(); !paths.contains(path))
                paths.append(path);
        }
        paths.sort();
        return paths;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<PracticeVaultProcess>();
        QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
    }
    void cleanup() { m_vault->clearFaults(); }
    void cleanupTestCase() { m_vault.reset(); }

    void allSettle()
    {
        const auto session = open();
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        QSignalSpy settled(&lists, &VaultLists::settled);
        QVERIFY(!lists.isSettled());
        lists.start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20000);
        QVERIFY(lists.isSettled());
        QCOMPARE(errors.rowCount(), 0);
        QCOMPARE(lists.all().size(), size_t(6));
        for (const ItemTableModel *list : lists.all()) {
            QCOMPARE(list->state(), ListState::Complete);
            QVERIFY(list->rowCount() > 0);
        }
        QCOMPARE(lists.list(ItemListKind::Secrets)->kind(), ItemListKind::Secrets);
        QVERIFY(lists.list(ItemListKind::Secrets)->rowCount() > 25); // More than a page.
        lists.refresh();
        QVERIFY(!lists.isSettled());
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, 20000);
    }

    void forbiddenDeletedListsDoNotDisturb()
    {
        for (const QString &path : {u"/deletedkeys"_s, u"/deletedsecrets"_s})
            refuse(path);
        const auto session = open();
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        QSignalSpy settled(&lists, &VaultLists::settled);
        lists.start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20000);
        QCOMPARE(lists.list(ItemListKind::Keys)->state(), ListState::Complete);
        QCOMPARE(lists.list(ItemListKind::Secrets)->state(), ListState::Complete);
        QCOMPARE(lists.list(ItemListKind::DeletedKeys)->state(), ListState::Failed);
        QCOMPARE(lists.list(ItemListKind::DeletedSecrets)->error().decisiveCode(), u"ForbiddenByRbac"_s);
        QCOMPARE(errors.rowCount(), 2); // Each once.
        QSet<QString> operations;
        for (int row = 0; row < errors.rowCount(); ++row)
            operations.insert(errors.errorAt(row).operation);
        QCOMPARE(operations, (QSet<QString> {u"GetDeletedKeys"_s, u"GetDeletedSecrets"_s}));
    }

    void whoMayNotListCertificatesIsNotDisturbed()
    {
        refuse(u"/certificates"_s);
        refuse(u"/deletedcertificates"_s);
        const auto session = open();
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        QSignalSpy settled(&lists, &VaultLists::settled);
        lists.start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 20000);
        for (const ItemListKind kind : {ItemListKind::Keys, ItemListKind::Secrets, ItemListKind::DeletedKeys,
                                        ItemListKind::DeletedSecrets})
            QCOMPARE(lists.list(kind)->state(), ListState::Complete);
        ItemTableModel *certificates = lists.list(ItemListKind::Certificates);
        QCOMPARE(certificates->state(), ListState::Failed);
        QCOMPARE(certificates->error().decisiveCode(), u"ForbiddenByRbac"_s);
        QCOMPARE(lists.list(ItemListKind::DeletedCertificates)->state(), ListState::Failed);
        QCOMPARE(errors.rowCount(), 0); // The list says it; nobody asked for it.

        certificates->resume(); // Now somebody does.
        QTRY_COMPARE_WITH_TIMEOUT(certificates->state(), ListState::Failed, 20000);
        QCOMPARE(errors.rowCount(), 1);
        QCOMPARE(errors.errorAt(0).operation, u"GetCertificates"_s);
    }

    void otherFailuresOfTheCertificatesAreTold()
    {
        m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/certificates"_s}, {u"times"_s, 0},
                           {u"status"_s, 400}, {u"code"_s, u"BadParameter"_s}});
        const auto session = open();
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        lists.start();
        QTRY_VERIFY_WITH_TIMEOUT(lists.isSettled(), 20000);
        QCOMPARE(errors.rowCount(), 1);
    }

    void aManagedHsmHasKeysOnly()
    {
        PracticeVaultProcess hsm({u"--managed-hsm"_s});
        QVERIFY2(hsm.isRunning(), qPrintable(hsm.errorText()));
        const auto session = open(hsm, VaultService::ManagedHsm);
        QVERIFY(session->isManagedHsm());
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        lists.start();
        QTRY_VERIFY_WITH_TIMEOUT(lists.isSettled(), 20000);
        QCOMPARE(errors.rowCount(), 0);
        QCOMPARE(lists.all().size(), size_t(2));
        QVERIFY(lists.list(ItemListKind::Keys)->rowCount() > 0);
        QVERIFY(lists.list(ItemListKind::DeletedKeys)->rowCount() > 0);
        QVERIFY(!lists.list(ItemListKind::Secrets));
        QVERIFY(!lists.list(ItemListKind::Certificates));
        // Nothing was asked that a Managed HSM does not have.
        QCOMPARE(listsAskedFor(hsm), (QStringList {u"/deletedkeys"_s, u"/keys"_s}));
    }

    void theAddressTellsAManagedHsm()
    {
        ConnectionOptions options;
        options.endpoint = Endpoint::create(u"https://pool.westeurope.managedhsm.azure.net"_s, u"7.4"_s).value();
        auto tokens = std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf("t"), QUrl());
        const VaultSession session(std::move(options), std::move(tokens));
        QCOMPARE(listKindsOf(session), (QList {ItemListKind::Keys, ItemListKind::DeletedKeys}));
    }

    void managedObjectsAreCounted()
    {
        const auto session = open();
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        lists.start();
        QTRY_VERIFY_WITH_TIMEOUT(lists.isSettled(), 20000);
        ItemTableModel *keys = lists.list(ItemListKind::Keys);
        int managed = 0;
        for (int row = 0; row < keys->rowCount(); ++row)
            managed += keys->itemAt(row).managed ? 1 : 0;
        QVERIFY(managed > 1);
        QCOMPARE(keys->managedCount(), managed);
        int row = 0;
        while (!keys->itemAt(row).managed)
            ++row;
        VaultItem changed = keys->itemAt(row);
        changed.tags.insert(u"a"_s, u"b"_s);
        keys->upsert(changed);
        QCOMPARE(keys->managedCount(), managed);
        changed.managed = false;
        keys->upsert(changed);
        QCOMPARE(keys->managedCount(), managed - 1);
        while (!keys->itemAt(row).managed)
            ++row;
        keys->remove(keys->itemAt(row).id.name);
        QCOMPARE(keys->managedCount(), managed - 2);
    }

    void versionsAreLoadedOnStart()
    {
        const auto session = open();
        ErrorLogModel errors;
        VaultLists lists(*session, errors);
        lists.list(ItemListKind::Keys)->start();
        QTRY_VERIFY_WITH_TIMEOUT(lists.list(ItemListKind::Keys)->rowCount() > 0, 20000);
        QObject owner;
        const QString name = lists.list(ItemListKind::Keys)->itemAt(0).id.name;
        ItemTableModel *versions = lists.createVersions(ItemListKind::KeyVersions, name, &owner);
        QCOMPARE(versions->state(), ListState::Ready);
        QCOMPARE(versions->QObject::parent(), &owner);
        versions->start();
        QTRY_COMPARE_WITH_TIMEOUT(versions->state(), ListState::Complete, 20000);
        QVERIFY(versions->rowCount() > 0);
        QVERIFY(versions->index(0, 0).data(ItemTableModel::CurrentRole).toBool());

        m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"/versions"_s}, {u"status"_s, 403},
                           {u"code"_s, u"Forbidden"_s}});
        versions->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(versions->state(), ListState::Failed, 20000);
        QCOMPARE(errors.rowCount(), 1);
        QVERIFY(versions->rowCount() > 0);
    }
};

QTEST_GUILESS_MAIN(VaultListsTest)
#include "tst_vaultlists.moc"
