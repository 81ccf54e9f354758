// SPDX-License-Identifier: Apache-2.0
// Thousands of random steps, after each of which the filter model must show what a naive reference does.
#include "models/filterscan.h"
#include "models/itemfiltermodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

QString searchTextOf(const VaultItem &item)
{
    return QStringList{item.id.name, tagsText(item.tags), item.contentType}.join(u'\n').toLower();
}

class Scene
{
public:
    explicit Scene(quint32 seed) : m_random(seed), m_items(ItemListKind::Secrets, m_pages.source())
    {
        m_items.setClock([] { return testNow; });
        m_filter.setItemModel(&m_items);
        m_items.start();
    }

    ItemFilterModel &filter() { return m_filter; }
    ItemTableModel &items() { return m_items; }

    void step()
    {
        switch (m_random.bounded(10)) {
        case 0: m_items.upsert(randomItem()); break;
        case 1: m_items.remove(randomName()); break;
        case 2: m_filter.sort(m_random.bounded(-1, 7), m_random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
        case 3: m_filter.setManagedHidden(m_random.bounded(2)); break;
        case 4:
        case 5:
        case 6: m_filter.setFilterText(randomFilter()); break;
        case 7: loadOn(); break;
        case 8: m_items.cancel(); break;
        case 9: m_items.resume(); break;
        }
        keepAnIndex();
    }

    QStringList expected() const
    {
        std::vector<int> rows;
        const FilterQuery query(m_filter.filterText());
        for (int row = 0; row < m_items.rowCount(); ++row) {
            const QStringList words = m_filter.filterText().toLower().split(u' ', Qt::SkipEmptyParts);
            // What a condition means is tst_filterquery's; here it is that no row is overlooked from one filter to the next.
            const bool matches = m_filter.filterText().contains(u':')
                ? FilterScan(query, m_items.store(), testNow).matches(m_items.handleAt(row))
                : std::all_of(words.cbegin(), words.cend(),
                              [text = searchTextOf(m_items.itemAt(row))](const QString &word) { return text.contains(word); });
            if (matches && !(m_filter.isManagedHidden() && m_items.itemAt(row).managed))
                rows.push_back(row);
        }
        if (m_filter.sortColumn() >= 0) {
            const auto key = [this](int row) {
                return m_items.index(row, m_filter.sortColumn()).data(ItemTableModel::SortRole);
            };
            const auto missing = [](const QVariant &value) { return value.toString().isEmpty(); };
            std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
                const QVariant left = key(a);
                const QVariant right = key(b);
                if (missing(left) || missing(right))
                    return !missing(left) && missing(right);
                const QPartialOrdering order = QVariant::compare(left, right);
                return m_filter.sortOrder() == Qt::AscendingOrder ? order == QPartialOrdering::Less
                                                                  : order == QPartialOrdering::Greater;
            });
        }
        QStringList names;
        for (const int row : rows)
            names.append(m_items.itemAt(row).id.name);
        return names;
    }

    /// Names whose persistent index has come to point at another row.
    QStringList strayed() const
    {
        QStringList names;
        for (const auto &[name, index] : m_kept) {
            if (index.isValid() && index.data(ItemTableModel::NameRole).toString() != name)
                names.append(name);
        }
        return names;
    }

private:
    QString randomName() { return u"%1-%2"_s.arg(QChar(u'a' + m_random.bounded(4))).arg(m_random.bounded(120)); }
    QString randomFilter()
    {
        const QStringList filters {QString(), u"a"_s, u"a-"_s, u"a-1"_s, u"1"_s, u"12"_s, u"1 b"_s, u"team"_s, u"7"_s, u"zz"_s,
                                   u"tag:team"_s, u"tag:team a"_s, u"-re:^a 1"_s, u"-re:^a"_s, u"expires:<9d"_s, u"state:managed 1"_s};
        return filters.at(m_random.bounded(int(filters.size())));
    }
    VaultItem randomItem()
    {
        VaultItem item = makeSecret(randomName(), m_random.bounded(2) ? u"text/plain"_s : QString());
        if (m_random.bounded(2))
            item.attributes.expires = testNow + m_random.bounded(-40, 40) * oneDay;
        item.attributes.updated = testNow - m_random.bounded(5);
        item.managed = m_random.bounded(5) == 0;
        if (m_random.bounded(3) == 0)
            item.tags.insert(u"team"_s, QString::number(m_random.bounded(9)));
        return item;
    }
    void loadOn()
    {
        if (m_items.state() != ListState::Loading || m_pages.isFinished()) {
            m_items.refresh();
            return;
        }
        QList<VaultItem> items;
        for (int count = m_random.bounded(60); count > 0; --count)
            items.append(randomItem());
        m_pages.answer(makePage(items, m_random.bounded(4) ? u"https://v/%1"_s.arg(++m_link) : QString()));
        QCoreApplication::processEvents();
    }
    void keepAnIndex()
    {
        if (m_filter.rowCount() == 0 || m_kept.size() > 200)
            return;
        const QModelIndex index = m_filter.index(m_random.bounded(m_filter.rowCount()), m_random.bounded(3));
        m_kept.append({index.data(ItemTableModel::NameRole).toString(), index});
    }

    QRandomGenerator m_random;
    ScriptedPages m_pages;
    ItemTableModel m_items;
    ItemFilterModel m_filter;
    QList<std::pair<QString, QPersistentModelIndex>> m_kept;
    int m_link = 0;
};

}

class ItemFilterRandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheReference_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithTheReference()
    {
        QFETCH(quint32, seed);
        Scene scene(seed);
        const Tester itemsTester(&scene.items(), Tester::FailureReportingMode::Fatal);
        const Tester filterTester(&scene.filter(), Tester::FailureReportingMode::Fatal);
        int largest = 0;
        for (int step = 0; step < 250; ++step) {
            scene.step();
            QCOMPARE(columnTexts(scene.filter()), scene.expected());
            QCOMPARE(scene.strayed(), QStringList());
            largest = std::max(largest, scene.items().rowCount());
        }
        QVERIFY2(largest > 100, "the steps never filled the list");
    }
};

QTEST_GUILESS_MAIN(ItemFilterRandomTest)
#include "tst_itemfilterrandom.moc"
