// SPDX-License-Identifier: Apache-2.0
#include "models/vaulttreemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class VaultTreeModelTest : public QObject
{
    Q_OBJECT
private:
    static constexpr std::array kinds {ItemListKind::Keys, ItemListKind::Secrets, ItemListKind::DeletedKeys,
                                       ItemListKind::DeletedSecrets};
    std::array<ScriptedPages, 4> m_pages;
    std::array<std::unique_ptr<ItemTableModel>, 4> m_lists;
    std::unique_ptr<VaultTreeModel> m_tree;
    std::unique_ptr<Tester> m_tester;

    QVariant of(ItemListKind kind, int role) const { return m_tree->indexOf(kind).data(role); }

private Q_SLOTS:
    void init()
    {
        m_pages = {};
        std::vector<ItemTableModel *> lists;
        for (size_t row = 0; row < 4; ++row) {
            m_lists[row] = std::make_unique<ItemTableModel>(kinds[row], m_pages[row].source());
            lists.push_back(m_lists[row].get());
        }
        m_tree = std::make_unique<VaultTreeModel>(u"contoso"_s, lists);
        m_tester = std::make_unique<Tester>(m_tree.get(), Tester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
    }

    void theVaultHoldsFourLists()
    {
        QCOMPARE(m_tree->rowCount(), 1);
        const QModelIndex vault = m_tree->index(0, 0);
        QCOMPARE(vault.data().toString(), u"contoso"_s);
        QVERIFY(!vault.data(VaultTreeModel::KindRole).isValid());
        QCOMPARE(m_tree->rowCount(vault), 4);
        QStringList titles;
        for (int row = 0; row < 4; ++row)
            titles.append(m_tree->index(row, 0, vault).data().toString());
        QCOMPARE(titles, (QStringList {u"Keys"_s, u"Secrets"_s, u"Deleted keys"_s, u"Deleted secrets"_s}));
        QCOMPARE(m_tree->indexOf(ItemListKind::DeletedKeys).parent(), vault);
        QCOMPARE(of(ItemListKind::DeletedKeys, VaultTreeModel::KindRole).toInt(), int(ItemListKind::DeletedKeys));
    }

    void countsGrow()
    {
        QSignalSpy changes(m_tree.get(), &QAbstractItemModel::dataChanged);
        QCOMPARE(of(ItemListKind::Secrets, VaultTreeModel::CountRole).toInt(), -1);
        m_lists[1]->start();
        QCOMPARE(of(ItemListKind::Secrets, VaultTreeModel::CountRole).toInt(), -1);
        QCOMPARE(of(ItemListKind::Secrets, VaultTreeModel::StateRole).toInt(), int(ListState::Loading));
        m_pages[1].answer(makePage(makeKeys(25), u"https://v/2"_s));
        QCOMPARE(of(ItemListKind::Secrets, VaultTreeModel::CountRole).toInt(), 25);
        QCOMPARE(of(ItemListKind::Secrets, Qt::AccessibleTextRole).toString(), u"Secrets: 25 so far, loading"_s);
        QTRY_COMPARE(m_pages[1].requestCount(), 2);
        m_pages[1].answer(makePage(makeKeys(5, u"more-"_s)));
        QCOMPARE(of(ItemListKind::Secrets, VaultTreeModel::CountRole).toInt(), 30);
        QCOMPARE(of(ItemListKind::Secrets, Qt::ToolTipRole).toString(), u"Secrets: 30, all loaded"_s);
        QVERIFY(changes.size() >= 3);
        for (const QList<QVariant> &change : changes)
            QCOMPARE(change.at(0).toModelIndex(), m_tree->indexOf(ItemListKind::Secrets));
        QCOMPARE(of(ItemListKind::Keys, VaultTreeModel::CountRole).toInt(), -1);
    }

    void emptyAndFailedAreToldApart()
    {
        m_lists[0]->start();
        m_pages[0].answer(makePage({}));
        QCOMPARE(of(ItemListKind::Keys, VaultTreeModel::CountRole).toInt(), 0);
        m_lists[2]->start();
        m_pages[2].fail(unavailable());
        QCOMPARE(of(ItemListKind::DeletedKeys, VaultTreeModel::CountRole).toInt(), -1);
        QCOMPARE(of(ItemListKind::DeletedKeys, VaultTreeModel::StateRole).toInt(), int(ListState::Failed));
        QCOMPARE(of(ItemListKind::DeletedKeys, Qt::AccessibleTextRole).toString(), u"Deleted keys: could not be loaded"_s);
    }

    void onlyTheListsOfTheVault()
    {
        VaultTreeModel hsm(u"pool"_s, {m_lists[0].get(), m_lists[2].get()});
        const Tester tester(&hsm, Tester::FailureReportingMode::Fatal);
        QCOMPARE(hsm.rowCount(hsm.index(0, 0)), 2);
        QCOMPARE(hsm.indexOf(ItemListKind::DeletedKeys).row(), 1);
        QCOMPARE(hsm.indexOf(ItemListKind::DeletedKeys).data(VaultTreeModel::KindRole).toInt(),
                 int(ItemListKind::DeletedKeys));
        QCOMPARE(hsm.indexOf(ItemListKind::DeletedKeys).data().toString(), u"Deleted keys"_s);
        QVERIFY(!hsm.indexOf(ItemListKind::Secrets).isValid());
        QSignalSpy changes(&hsm, &QAbstractItemModel::dataChanged);
        m_lists[2]->start();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex(), hsm.indexOf(ItemListKind::DeletedKeys));
    }

    void aListMayGoFirst()
    {
        m_lists[3].reset();
        QCOMPARE(of(ItemListKind::DeletedSecrets, Qt::DisplayRole).toString(), u"Deleted secrets"_s);
        QVERIFY(!of(ItemListKind::DeletedSecrets, VaultTreeModel::CountRole).isValid());
    }
};

QTEST_GUILESS_MAIN(VaultTreeModelTest)
#include "tst_vaulttreemodel.moc"
