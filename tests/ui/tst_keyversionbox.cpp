// SPDX-License-Identifier: Apache-2.0
// The versions to choose from, as a key's list of them comes page by page.
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"
#include "ui/signing/keyversionlist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class KeyVersionBoxTest : public QObject
{
    Q_OBJECT
private:
    ScriptedPages m_pages;
    std::unique_ptr<ItemTableModel> m_versions;
    std::unique_ptr<KeyVersionList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString offered() const
    {
        QStringList versions;
        for (int row = 0; row < m_list->rowCount(); ++row)
            versions.append(m_list->index(row).data(Qt::UserRole).toString());
        return versions.join(u' ');
    }
    QString wanted() const { return m_list->index(m_list->rowOfWanted()).data(Qt::UserRole).toString(); }

private Q_SLOTS:
    void init()
    {
        m_pages = {};
        m_versions = std::make_unique<ItemTableModel>(ItemListKind::KeyVersions, m_pages.source());
        m_list = std::make_unique<KeyVersionList>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_versions.reset();
    }

    void theCurrentOneStandsFirst()
    {
        QCOMPARE(m_list->rowCount(), 1);
        QCOMPARE(m_list->index(0).data().toString(), u"The current one"_s);
        m_list->show(m_versions.get(), u"b2"_s, {});
        m_versions->start();
        // Of the same second, in another order.
        m_pages.answer(makePage({makeVersion(u"a1"_s, 200), makeVersion(u"b2"_s, 200), makeVersion(u"c3"_s, 100)}));
        QTRY_COMPARE(offered(), u"b2 a1 c3"_s);
        QVERIFY(m_list->index(0).data().toString().endsWith(u"(current)"_s));
        QVERIFY(m_list->index(1).data().toString().contains(u"created"_s));
        QCOMPARE(wanted(), u"b2"_s);
    }

    void pagesAddRowsAndLeaveTheOthersAlone()
    {
        m_list->show(m_versions.get(), u"e5"_s, u"c3"_s);
        QCOMPARE(offered(), u"e5 c3"_s); // Wanted, and not listed yet.
        m_versions->start();
        QSignalSpy resets(m_list.get(), &QAbstractItemModel::modelReset);
        QSignalSpy insertions(m_list.get(), &QAbstractItemModel::rowsInserted);
        m_pages.answer(makePage({makeVersion(u"e5"_s, 500), makeVersion(u"d4"_s, 400)}, u"https://v/2"_s));
        QTRY_COMPARE(offered(), u"e5 d4 c3"_s);
        QCOMPARE(m_list->rowOfWanted(), 2);
        QTRY_COMPARE(m_pages.requestCount(), 2);
        m_pages.answer(makePage({makeVersion(u"c3"_s, 300), makeVersion(u"b2"_s, 200)}));
        QTRY_COMPARE(offered(), u"e5 d4 c3 b2"_s);
        QCOMPARE(wanted(), u"c3"_s);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(insertions.count(), 2);
    }

    void anyOrderOfThePagesIsSorted()
    {
        m_list->show(m_versions.get(), u"v099"_s, u"v050"_s);
        m_versions->start();
        // As a vault gives them: every other one first.
        for (const int start : {0, 1}) {
            QList<VaultItem> page;
            for (int number = start; number < 100; number += 2)
                page.append(makeVersion(u"v%1"_s.arg(number, 3, 10, QChar(u'0')), 1000 + number));
            QTRY_COMPARE(m_pages.requestCount(), start + 1);
            m_pages.answer(makePage(page, start == 0 ? u"https://v/2"_s : QString()));
            QTRY_COMPARE(m_versions->rowCount(), 50 * (start + 1));
            QCOMPARE(wanted(), u"v050"_s);
        }
        QCOMPARE(m_list->rowCount(), 100);
        QVERIFY(offered().startsWith(u"v099 v098 v097"_s));
        QVERIFY(offered().endsWith(u"v001 v000"_s));
    }

    void withoutAListTheTwoThatAreKnownStay()
    {
        m_list->show(nullptr, u"new"_s, u"old"_s);
        QCOMPARE(offered(), u"new old"_s);
        m_list->show(nullptr, u"new"_s, u"new"_s);
        QCOMPARE(offered(), u"new"_s);
        m_list->show(m_versions.get(), u"new"_s, u"old"_s);
        m_versions.reset();
        QCOMPARE(offered(), u"new old"_s);
    }

    void aBoxKeepsWhatIsChosen()
    {
        QComboBox box;
        box.setModel(m_list.get());
        connect(m_list.get(), &QAbstractItemModel::rowsInserted, &box, [&] { box.setCurrentIndex(m_list->rowOfWanted()); });
        m_list->show(m_versions.get(), u"e5"_s, u"d4"_s);
        m_versions->start();
        m_pages.answer(makePage({makeVersion(u"e5"_s, 500), makeVersion(u"d4"_s, 400)}));
        QTRY_COMPARE(box.currentData().toString(), u"d4"_s);
        m_versions->upsert(makeVersion(u"f6"_s, 600));
        QTRY_COMPARE(box.count(), 3);
        QCOMPARE(box.currentData().toString(), u"d4"_s);
    }
};

QTEST_MAIN(KeyVersionBoxTest)
#include "tst_keyversionbox.moc"
