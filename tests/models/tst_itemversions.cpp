// SPDX-License-Identifier: Apache-2.0
// Versions lists: newest first, the current one marked.
#include "models/itemtablemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class ItemVersionsTest : public QObject
{
    Q_OBJECT
private:
    ScriptedPages m_pages;
    std::unique_ptr<ItemTableModel> m_model;
    std::unique_ptr<Tester> m_tester;

    QStringList versions() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row, 0).data(ItemTableModel::VersionRole).toString());
        return texts;
    }
    QStringList marked() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(ItemTableModel::CurrentRole).toBool())
                texts.append(m_model->index(row, 0).data().toString());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_pages = {};
        m_model = std::make_unique<ItemTableModel>(ItemListKind::KeyVersions, m_pages.source());
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::Fatal);
        m_model->start();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void newestStandsFirstWhateverTheOrder()
    {
        m_pages.answer(makePage({makeVersion(u"b2"_s, 200), makeVersion(u"d0"_s, {}), makeVersion(u"a3"_s, 300)},
                                u"https://v/2"_s));
        QCOMPARE(versions(), (QStringList {u"a3"_s, u"b2"_s, u"d0"_s}));
        QTRY_COMPARE(m_pages.requestCount(), 2);
        m_pages.answer(makePage({makeVersion(u"c4"_s, 400), makeVersion(u"e1"_s, 100)}));
        QCOMPARE(versions(), (QStringList {u"c4"_s, u"a3"_s, u"b2"_s, u"e1"_s, u"d0"_s}));
        QCOMPARE(marked(), QStringList {u"c4 (current)"_s});
    }

    void noneIsCurrentBeforeAllAreKnown()
    {
        m_pages.answer(makePage({makeVersion(u"b2"_s, 200)}, u"https://v/2"_s));
        QVERIFY(marked().isEmpty());
        QTRY_COMPARE(m_pages.requestCount(), 2);
        m_pages.fail(unavailable());
        QVERIFY(marked().isEmpty());
    }

    void sameSecondKeepsTheVaultsOrder()
    {
        m_pages.answer(makePage({makeVersion(u"z"_s, 200), makeVersion(u"a"_s, 200), makeVersion(u"m"_s, 200)}));
        QCOMPARE(versions(), (QStringList {u"z"_s, u"a"_s, u"m"_s}));
        QCOMPARE(marked(), QStringList {u"z (current)"_s});
    }

    void newVersionBecomesCurrent()
    {
        m_pages.answer(makePage({makeVersion(u"old"_s, 200)}));
        m_model->upsert(makeVersion(u"new"_s, 200)); // In the same second.
        QCOMPARE(versions(), (QStringList {u"new"_s, u"old"_s}));
        QCOMPARE(marked(), QStringList {u"new (current)"_s});
    }

    void refreshMovesTheMark()
    {
        m_pages.answer(makePage({makeVersion(u"old"_s, 200)}));
        const QPersistentModelIndex selected = m_model->index(0, 0);
        m_model->refresh();
        QCOMPARE(marked(), QStringList {u"old (current)"_s});
        m_pages.answer(makePage({makeVersion(u"old"_s, 200), makeVersion(u"new"_s, 300)}));
        QCOMPARE(marked(), QStringList {u"new (current)"_s});
        QCOMPARE(selected.row(), 1);
        m_model->remove(u"new"_s);
        QCOMPARE(marked(), QStringList {u"old (current)"_s});
    }

    void versionsAreFoundByVersion()
    {
        m_pages.answer(makePage({makeVersion(u"0123abcd"_s, 200), makeVersion(u"4567cdef"_s, 100)}));
        QCOMPARE(m_model->rowOf(u"4567CDEF"_s), 1);
        QCOMPARE(m_model->rowOf(u"orders-signing"_s), -1);
        QCOMPARE(m_model->itemAt(1).id.version, u"4567cdef"_s);
    }
};

QTEST_GUILESS_MAIN(ItemVersionsTest)
#include "tst_itemversions.moc"
