// SPDX-License-Identifier: Apache-2.0
// The filter's language: what each term means, what is told of one that means nothing, and that no text whatever hurts.
#include "models/filterscan.h"
#include "models/itemfiltermodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace vault;
using namespace Qt::StringLiterals;
using Kind = FilterProblem::Kind;

namespace {

QList<VaultItem> samples()
{
    VaultItem plain = makeSecret(u"db-orders"_s, u"text/plain"_s, {{u"env"_s, u"prod"_s}, {u"Team"_s, u"Order Desk"_s}});
    plain.attributes.updated = testNow - 3 * oneDay;
    plain.attributes.expires = testNow + 10 * oneDay;
    VaultItem disabled = makeSecret(u"DB-mail"_s, u"application/json"_s, {{u"env"_s, u"production"_s}});
    disabled.attributes.enabled = false;
    disabled.attributes.updated = testNow - 60 * oneDay;
    disabled.attributes.expires = testNow - oneDay;
    VaultItem managed = makeSecret(u"my-db-cert"_s, u"application/x-pkcs12"_s, {{u"environment"_s, u"prod"_s}});
    managed.managed = true;
    managed.attributes.updated = testNow - 400 * oneDay;
    managed.attributes.expires = testNow + 400 * oneDay;
    VaultItem later = makeSecret(u"later"_s, {}, {{u"a=b"_s, u"c"_s}, {u"flag"_s, QString()}});
    later.attributes.notBefore = testNow + oneDay;
    return {plain, disabled, managed, later};
}

bool matches(const FilterQuery &query, const VaultItem &item)
{
    ItemStore store(false);
    const int handle = store.insert(item);
    return FilterScan(query, store, testNow).matches(handle);
}

/// The numbers of the samples that a filter leaves, "0 2".
QString left(const QString &filter)
{
    const FilterQuery query(filter);
    QStringList numbers;
    for (int number = 0; const VaultItem &item : samples()) {
        if (matches(query, item))
            numbers.append(QString::number(number));
        ++number;
    }
    return numbers.join(u' ');
}

} // namespace

class FilterQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *filter, const char *expected) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(expected);
        };
        row("", "0 1 2 3");
        row("  \t ", "0 1 2 3");
        row("db", "0 1 2");
        row("DB prod", "0 1 2");
        row("prod plain", "0");
        row("\"order desk\"", "0");
        row("\"desk order\"", "");
        row("\"order de", "0"); // Still being typed.
        row("-db", "2"); // A hyphen of a name.
        row("-\"db\"", "3");
        row("-\"order desk\" db", "1 2");
        row("name:db", "0 1 2");
        row("name:prod", "");
        row("-name:db", "3");
        row("NAME:Mail", "1");
        row("type:json", "1");
        row("type:prod", "");
        row("-type:application", "0 3");
        row("tag:env", "0 1");
        row("tag:ENV=Prod", "0");
        row("tag:env=prod db", "0");
        row("-tag:env=prod", "1 2 3");
        row("tag:team=\"order desk\"", "0");
        row("tag:\"team=order desk\"", "0");
        row("tag:team=order", "");
        row("tag:flag", "3");
        row("tag:a", ""); // The tag is named "a=b".
        row("tag:environment=prod tag:environment", "2");
        row("state:enabled", "0 2 3");
        row("state:disabled", "1");
        row("state:expired", "1");
        row("state:expiring", "0");
        row("state:NotYet", "3");
        row("state:managed", "2");
        row("-state:managed -state:disabled", "0 3");
        row("updated:<30d", "0");
        row("updated:>30d", "1 2");
        row("updated:<9w", "0 1");
        row("updated:>1y", "2");
        row("updated:<72h", "");
        row("updated:<73h", "0");
        row("expires:<30d", "0");
        row("expires:>12m", "2");
        row("-expires:<30d", "1 2 3");
        row("re:^db-", "0 1");
        row("re:^db-m|cert$", "1 2");
        row("-re:db", "3");
        row("re:prod", "");
        row("tag:env -state:disabled re:^db type:text/plain updated:<1w", "0");
        row("https://x", ""); // No operator: a word like any other.
        row("unknown:db", "");
    }
    void terms()
    {
        QFETCH(QString, filter);
        QTEST(left(filter), "expected");
        QVERIFY(!FilterQuery(filter).problem());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("term");
        const auto row = [](const char *filter, Kind kind, int position, const char *term) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << int(kind) << position << QString::fromUtf8(term);
        };
        row("state:exp", Kind::UnknownState, 0, "state:exp");
        row("db  -state:x mail", Kind::UnknownState, 4, "-state:x");
        row("tag:", Kind::NoValue, 0, "tag:");
        row("tag:=x", Kind::NoValue, 0, "tag:=x");
        row("db name: x", Kind::NoValue, 3, "name:");
        row("db -\"", Kind::NoValue, 3, "-\"");
        row("updated:30d", Kind::BadAge, 0, "updated:30d");
        row("expires:<30", Kind::BadAge, 0, "expires:<30");
        row("expires:<-3d", Kind::BadAge, 0, "expires:<-3d");
        row("expires:<9999999999d", Kind::BadAge, 0, "expires:<9999999999d");
        row("re:(", Kind::BadPattern, 0, "re:(");
        row("\"two words\" re:[a state:y", Kind::BadPattern, 12, "re:[a");
    }
    void problems()
    {
        QFETCH(QString, filter);
        QFETCH(QString, term);
        const FilterQuery query(filter);
        QVERIFY(query.problem());
        QTEST(int(query.problem()->kind), "kind");
        QTEST(query.problem()->position, "position");
        QCOMPARE(query.problem()->term, term);
    }

    void aTermWithAProblemHasNoEffect()
    {
        QCOMPARE(left(u"state:exp"_s), u"0 1 2 3"_s);
        QCOMPARE(left(u"mail tag: re:("_s), u"1"_s);
        QCOMPARE(left(u"tag:env="_s), u"0 1"_s);
    }

    void longPatternsAreRefused()
    {
        const FilterQuery query(u"re:"_s + QString(FilterQuery::patternLengthLimit + 1, u'a'));
        QVERIFY(query.problem());
        QCOMPARE(query.problem()->kind, Kind::LongPattern);
    }

    void aCostlyPatternIsGivenUp_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nested") << u"(a+)+$"_s;
        QTest::newRow("with a limit of its own") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_s;
        QTest::newRow("back reference") << u"^(a*)*\\1$"_s;
        QTest::newRow("alternatives") << u"^(a|aa)+$"_s;
    }
    void aCostlyPatternIsGivenUp()
    {
        QFETCH(QString, pattern);
        ScriptedPages pages;
        ItemTableModel items(ItemListKind::Keys, pages.source());
        ItemFilterModel filter;
        filter.setItemModel(&items);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        items.start();
        QList<VaultItem> keys = makeKeys(500, QString(100, u'a') + u'-');
        keys.append(makeKey(u"zebra"_s));
        pages.answer(makePage(keys, u"https://v/2"_s));
        QCOMPARE(filter.rowCount(), 501);
        QElapsedTimer timer;
        timer.start();
        filter.setFilterText(u"name:a re:"_s + pattern);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(filter.filterProblem());
        QCOMPARE(filter.filterProblem()->kind, Kind::CostlyPattern);
        QCOMPARE(filter.filterProblem()->position, 7);
        QCOMPARE(filter.rowCount(), 501); // "zebra" has an a as well; the pattern has no effect.
        filter.setFilterText(u"re:^z"_s);
        QVERIFY(!filter.filterProblem());
        QCOMPARE(filter.rowCount(), 1);
    }

    void thePatternsLimitIsFarBelowTheLibrarys()
    {
        // A quarter of a million steps: nothing to the library, yet a second for a long list.
        const FilterQuery query(u"re:^(a+)+$"_s);
        const VaultItem item = makeKey(QString(18, u'a') + u'-');
        for (int row = 0; row < 8; ++row)
            QVERIFY(!matches(query, item));
        QVERIFY(query.gaveUp());
        QVERIFY(matches(query, item));
    }

    void whatMatchedBeforeIsNotTrustedOnceTimePassed()
    {
        UnixSeconds now = testNow;
        ScriptedPages pages;
        ItemTableModel items(ItemListKind::Keys, pages.source());
        items.setClock([&now] { return now; });
        ItemFilterModel filter;
        filter.setItemModel(&items);
        VaultItem item = makeKey(u"a"_s);
        item.attributes.expires = testNow + oneDay / 2;
        items.start();
        pages.answer(makePage({item}));
        filter.setFilterText(u"a expires:<1d"_s);
        QCOMPARE(filter.rowCount(), 1);
        now += oneDay;
        filter.setFilterText(u"expires:<1d"_s);
        QCOMPARE(filter.rowCount(), 0);
    }

    void noTextHurts()
    {
        QRandomGenerator random(4);
        const QStringList pieces {u"tag:"_s, u"state:"_s, u"re:"_s, u"-"_s, u"\""_s, u" "_s, u"="_s, u"<"_s, u">30d"_s,
                                  u"updated:"_s, u"expired"_s, u"env"_s, u"(?R)"_s, u"["_s, u"(*"_s, u"\\"_s, u"x"_s,
                                  u"{1,9}"_s, u"name:"_s, u"type:"_s, QString(QChar(0xd800)), QString(QChar(0)), u"é"_s};
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int count = random.bounded(9); count > 0; --count)
                text += random.bounded(6) ? pieces.at(random.bounded(int(pieces.size()))) : QString(QChar(random.bounded(0x10000)));
            const FilterQuery query(text);
            for (const VaultItem &item : samples())
                matches(query, item);
            QVERIFY(query.narrows(query));
            if (const auto problem = query.problem())
                QCOMPARE(QStringView(text).sliced(problem->position, problem->term.size()), problem->term);
        }
    }

    /// Random terms against plain functions that look at the item's own texts.
    void agreesWithAStraightforwardReading()
    {
        QRandomGenerator random(7);
        using Check = std::function<bool(const VaultItem &)>;
        const auto has = [](const QString &text, const QString &part) { return text.contains(part, Qt::CaseInsensitive); };
        const QStringList parts {u"a"_s, u"b-"_s, u"B-2"_s, u"1"_s, u"x/y"_s};
        const auto randomTerm = [&]() -> std::pair<QString, Check> {
            const QString part = parts.at(random.bounded(int(parts.size())));
            const int days = random.bounded(60);
            const bool less = random.bounded(2);
            const QString age = (less ? u"<"_s : u">"_s) + QString::number(days) + u'd';
            const auto compares = [=](qint64 seconds) {
                return seconds >= 0 && (less ? seconds < days * oneDay : seconds > days * oneDay);
            };
            switch (random.bounded(9)) {
            case 0: return {u"name:"_s + part, [=](const VaultItem &item) { return has(item.id.name, part); }};
            case 1: return {u"type:"_s + part, [=](const VaultItem &item) { return has(item.contentType, part); }};
            case 2: return {u"tag:T%1"_s.arg(days % 3), [=](const VaultItem &item) {
                                return item.tags.contains(u"t%1"_s.arg(days % 3));
                            }};
            case 3: return {u"tag:t1=V%1"_s.arg(days % 12), [=](const VaultItem &item) {
                                return item.tags.value(u"t1"_s) == u"v%1"_s.arg(days % 12);
                            }};
            case 4: return {u"state:disabled"_s, [](const VaultItem &item) { return !item.attributes.enabled; }};
            case 5: return {u"updated:"_s + age, [=](const VaultItem &item) {
                                return item.attributes.updated && compares(testNow - *item.attributes.updated);
                            }};
            case 6: return {u"expires:"_s + age, [=](const VaultItem &item) {
                                return item.attributes.expires && compares(*item.attributes.expires - testNow);
                            }};
            case 7: return {u"re:^b.*%1$"_s.arg(days % 10), [=](const VaultItem &item) {
                                return item.id.name.startsWith(u'b', Qt::CaseInsensitive)
                                    && item.id.name.endsWith(QString::number(days % 10));
                            }};
            default:
                return {u'"' + part + u'"', [=](const VaultItem &item) {
                            return has(item.id.name + u'\n' + tagsText(item.tags) + u'\n' + item.contentType, part);
                        }};
            }
        };
        int matched = 0;
        for (int round = 0; round < 5000; ++round) {
            VaultItem item = makeSecret(u"%1-%2"_s.arg(QChar(u"abAB"_s.at(random.bounded(4)))).arg(random.bounded(40)),
                                        random.bounded(2) ? u"X/Y"_s : QString());
            for (int tag = 0; tag < 3; ++tag) {
                if (random.bounded(2))
                    item.tags.insert(u"t%1"_s.arg(tag), u"v%1"_s.arg(random.bounded(12)));
            }
            item.attributes.enabled = random.bounded(2);
            if (random.bounded(2))
                item.attributes.updated = testNow - random.bounded(-5, 70) * oneDay;
            if (random.bounded(2))
                item.attributes.expires = testNow + random.bounded(-20, 70) * oneDay;
            QStringList texts;
            bool expected = true;
            for (int count = random.bounded(1, 4); count > 0; --count) {
                const auto [text, check] = randomTerm();
                const bool negated = random.bounded(3) == 0;
                texts.append((negated ? u"-"_s : QString()) + text);
                expected = expected && check(item) != negated;
            }
            const FilterQuery query(texts.join(u' '));
            QVERIFY(!query.problem());
            QVERIFY2(matches(query, item) == expected, qPrintable(texts.join(u' ') + u" on "_s + item.id.name + u' ' + tagsText(item.tags)));
            matched += expected ? 1 : 0;
        }
        QVERIFY2(matched > 500, "hardly anything ever matched");
    }
};

QTEST_GUILESS_MAIN(FilterQueryTest)
#include "tst_filterquery.moc"
