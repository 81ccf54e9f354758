// SPDX-License-Identifier: Apache-2.0
#include "models/filtercompletion.h"
#include "models/filterscan.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class FilterCompletionTest : public QObject
{
    Q_OBJECT
private:
    ScriptedPages m_pages;
    ItemTableModel m_items {ItemListKind::Secrets, m_pages.source()};
    ListVocabulary m_vocabulary {m_items};

private Q_SLOTS:
    void initTestCase()
    {
        m_items.start();
        m_pages.answer(makePage({makeSecret(u"a"_s, u"text/plain"_s, {{u"env"_s, u"prod"_s}, {u"Order Team"_s, u"x y"_s}}),
                                 makeSecret(u"b"_s, u"text/xml"_s, {{u"env"_s, u"test"_s}, {u"empty"_s, QString()}})}));
        QCOMPARE(m_items.rowCount(), 2);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one letter is anything") << u"s"_s << QStringList();
        QTest::newRow("operator") << u"st"_s << QStringList {u"state:"_s};
        QTest::newRow("negated") << u"-Ta"_s << QStringList {u"-tag:"_s};
        QTest::newRow("word") << u"orders"_s << QStringList();
        QTest::newRow("states") << u"state:exp"_s << QStringList {u"state:expired"_s, u"state:expiring"_s};
        QTest::newRow("whole already") << u"state:expired"_s << QStringList();
        QTest::newRow("tags") << u"tag:"_s << QStringList {u"tag:\"Order Team\""_s, u"tag:empty"_s, u"tag:env"_s};
        QTest::newRow("tag values") << u"tag:env="_s << QStringList {u"tag:env=prod"_s, u"tag:env=test"_s};
        QTest::newRow("quoted value") << u"-tag:\"order team\"="_s << QStringList {u"-tag:\"Order Team\"=\"x y\""_s};
        QTest::newRow("content types") << u"type:text/p"_s << QStringList {u"type:text/plain"_s};
        QTest::newRow("ages") << u"expires:<3"_s << QStringList {u"expires:<30d"_s};
    }
    void completes()
    {
        QFETCH(QString, term);
        QTEST(filterCompletions(m_vocabulary.known(), term), "expected");
    }

    /// Whatever is offered as a value, the filter understands, and it finds what it was taken from.
    void offersAreUnderstood()
    {
        for (const QString &term : {u"tag:"_s, u"tag:env="_s, u"tag:\"Order Team\"="_s, u"type:"_s, u"state:"_s,
                                    u"updated:"_s, u"expires:"_s}) {
            const QStringList offers = filterCompletions(m_vocabulary.known(), term);
            QVERIFY(!offers.isEmpty());
            for (const QString &offer : offers) {
                const FilterQuery query(offer);
                QVERIFY2(!query.problem(), qPrintable(offer));
                bool found = !offer.startsWith(u'-') && !offer.startsWith(u't');
                FilterScan scan(query, m_items.store(), testNow);
                for (int row = 0; row < m_items.rowCount(); ++row)
                    found |= scan.matches(m_items.handleAt(row));
                QVERIFY2(found, qPrintable(offer));
            }
        }
    }

    /// A large list is learned in slices, and what comes later as well.
    void whatComesLaterIsOfferedToo()
    {
        ScriptedPages pages;
        ItemTableModel items(ItemListKind::Secrets, pages.source());
        ListVocabulary vocabulary(items);
        items.start();
        QList<VaultItem> many;
        for (int number = 0; number < 20'000; ++number)
            many.append(makeSecret(QString::number(number), {}, {{u"n"_s, QString::number(number % 1500)}}));
        pages.answer(makePage(many, u"https://v/2"_s));
        QSignalSpy more(&vocabulary, &ListVocabulary::more);
        while (filterCompletions(vocabulary.known(), u"tag:n=1499"_s).size() + filterCompletions(vocabulary.known(), u"tag:n=149"_s).size() < 10)
            QVERIFY(more.wait());
        QTRY_COMPARE(pages.requestCount(), 2);
        pages.answer(makePage({makeSecret(u"z"_s, u"last/type"_s)}));
        QTRY_COMPARE(items.state(), ListState::Complete);
        QTRY_COMPARE(filterCompletions(vocabulary.known(), u"type:"_s), QStringList{u"type:last/type"_s});
    }

    /// Where the list puts the new in the place of the old.
    void whatChangesIsOfferedToo()
    {
        ScriptedPages pages;
        ItemTableModel items(ItemListKind::Secrets, pages.source());
        ListVocabulary vocabulary(items);
        items.start();
        pages.answer(makePage({makeSecret(u"a"_s, u"type/a"_s, {{u"one"_s, {}}}), makeSecret(u"b"_s)}));
        QCOMPARE(filterCompletions(vocabulary.known(), u"tag:"_s), QStringList{u"tag:one"_s});
        items.upsert(makeSecret(u"a"_s, u"type/b"_s, {{u"two"_s, {}}}));
        QCOMPARE(filterCompletions(vocabulary.known(), u"tag:"_s), (QStringList{u"tag:one"_s, u"tag:two"_s}));
        QCOMPARE(filterCompletions(vocabulary.known(), u"type:"_s), (QStringList{u"type:type/a"_s, u"type:type/b"_s}));
        items.remove(u"a"_s);
        items.upsert(makeSecret(u"c"_s, {}, {{u"three"_s, {}}}));
        QCOMPARE(filterCompletions(vocabulary.known(), u"tag:"_s), (QStringList{u"tag:one"_s, u"tag:three"_s, u"tag:two"_s}));
    }

    void theLastTermBeginsBehindTheLastBlank()
    {
        QCOMPARE(lastFilterTerm(u"db tag:e"_s), 3);
        QCOMPARE(lastFilterTerm(u"db "_s), 3);
        QCOMPARE(lastFilterTerm(u"db tag:\"order te"_s), 3);
        QCOMPARE(lastFilterTerm(QString()), 0);
    }
};

QTEST_GUILESS_MAIN(FilterCompletionTest)
#include "tst_filtercompletion.moc"
