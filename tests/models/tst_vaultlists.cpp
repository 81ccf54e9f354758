// SPDX-License-Identifier: Apache-2.0
// The four lists of a vault, against the practice vault.
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

    std::unique_ptr<VaultSession> open() const
    {
        ConnectionOptions options;
        options.endpoint = Endpoint::create(m_vault->url().toString(), u"7.4"_s).value();
        options.additionalRoots = {m_vault->caCertificate()};
        auto tokens = std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(m_vault->token()), m_vault->url());
        return std::make_unique<VaultSession>(std::move(options), std::move(tokens));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<PracticeVaultProcess>();
        QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
    }
    void cleanup() { m_vault->clearFaults(); }
    void cleanupTestCase() { m_vault.reset(); }

    void allFourSettle()
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
            m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, path}, {u"times"_s, 0}, {u"status"_s, 403},
                               {u"code"_s, u"Forbidden"_s}, {u"innerCode"_s, u"ForbiddenByRbac"_s}});
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
