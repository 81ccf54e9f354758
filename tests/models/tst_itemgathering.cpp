// SPDX-License-Identifier: Apache-2.0
// Items read in slices while the list goes on living.
#include "models/itemgathering.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"
#include "tests/support/timedapplication.h"

#include <QCoreApplication>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

using SlicesApplication = TimedApplication<QCoreApplication>;

class ItemGatheringTest : public QObject
{
    Q_OBJECT
public:
    explicit ItemGatheringTest(SlicesApplication &application) : m_application(application) {}

private:
    void load(int count)
    {
        m_items = std::make_unique<ItemTableModel>(ItemListKind::Keys, m_pages.source());
        m_items->start();
        m_pages.answer(makePage(makeKeys(count)));
        QTRY_COMPARE(m_items->rowCount(), count);
    }
    std::vector<int> handles() const
    {
        std::vector<int> all;
        for (int row = 0; row < m_items->rowCount(); ++row)
            all.push_back(m_items->handleAt(row));
        return all;
    }
    void watch(const ItemGathering &gathering)
    {
        m_names.clear();
        m_parts = 0;
        m_ends = 0;
        connect(&gathering, &ItemGathering::gathered, this, [this](const QList<VaultItem> &part) {
            ++m_parts;
            for (const VaultItem &item : part)
                m_names.append(item.id.name);
        });
        connect(&gathering, &ItemGathering::finished, this, [this] { ++m_ends; });
    }

    SlicesApplication &m_application;
    ScriptedPages m_pages;
    std::unique_ptr<ItemTableModel> m_items;
    QStringList m_names;
    int m_parts = 0;
    int m_ends = 0;

private Q_SLOTS:
    void fewAreThereAtOnce()
    {
        load(5);
        std::vector<int> wanted = handles();
        std::reverse(wanted.begin(), wanted.end());
        wanted.pop_back();
        ItemGathering gathering(*m_items, wanted);
        watch(gathering);
        gathering.start();
        QCOMPARE(m_names, QStringList({u"key-004"_s, u"key-003"_s, u"key-002"_s, u"key-001"_s}));
        QCOMPARE(m_ends, 1);
        QTest::qWait(20);
        QCOMPARE(m_ends, 1);
        QCOMPARE(m_parts, 1);
    }

    void noneEndsToo()
    {
        load(2);
        ItemGathering gathering(*m_items, {});
        watch(gathering);
        gathering.start();
        QCOMPARE(m_ends, 1);
        QCOMPARE(m_parts, 0);
    }

    void manyComeInSlices()
    {
        load(100'000);
        ItemGathering gathering(*m_items, handles());
        watch(gathering);
        gathering.start();
        QCOMPARE(m_ends, 0);
        QVERIFY(m_names.size() < 50'000);
        m_application.restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_ends, 1, 60'000);
        QCOMPARE(m_names.size(), 100'000);
        QCOMPARE(m_names.constLast(), u"key-99999"_s);
        QVERIFY2(m_application.mostProcessor() < inOneGo, qPrintable(m_application.longest().what));
    }

    /// The place of what goes is given to another item, which nobody asked for.
    void whatGoesMeanwhileIsLeftOut()
    {
        load(100'000);
        ItemGathering gathering(*m_items, handles());
        watch(gathering);
        gathering.start();
        QVERIFY(gathering.leftCount() > 2);
        m_items->remove(u"key-99999"_s);
        m_items->remove(u"key-99998"_s);
        m_items->upsert(makeKey(u"another"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_ends, 1, 60'000);
        QCOMPARE(m_names.size(), 99'998);
        QCOMPARE(m_names.constLast(), u"key-99997"_s);
        QVERIFY(!m_names.contains(u"another"_s));
    }

    void aListThatGoesEndsIt()
    {
        load(100'000);
        ItemGathering gathering(*m_items, handles());
        watch(gathering);
        gathering.start();
        m_items.reset();
        const qsizetype count = m_names.size();
        QTest::qWait(30);
        QCOMPARE(m_names.size(), count);
        QCOMPARE(m_ends, 0);
    }
};

int main(int argc, char *argv[])
{
    SlicesApplication application(argc, argv);
    ItemGatheringTest test(application);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_itemgathering.moc"
