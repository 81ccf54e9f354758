// SPDX-License-Identifier: Apache-2.0
// The quick reader of a list's pages: it reads what the thorough one reads, leaves to it what is unusual, and tells of
// the next page's link early, but of no other.
#include "answers.h"

#include "network/keyvault/keytypes.h"
#include "network/keyvault/pagereader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using vault::test::answer;

namespace {

/// A byte order mark is what the quick reader leaves to the thorough one.
Result<ItemPage> readThoroughly(const QByteArray &body)
{
    return decodeItemPage(answer("\xEF\xBB\xBF" + body));
}

QByteArray withAddress(QByteArray body)
{
    return body.replace("@", "https://v.vault.azure.net");
}

std::optional<ItemPage> readQuickly(const QByteArray &body)
{
    return readPage(withAddress(body), {});
}

void compareReadings(const QByteArray &body)
{
    const Result<ItemPage> page = decodeItemPage(answer(body));
    const Result<ItemPage> thorough = readThoroughly(body);
    QVERIFY2(page.has_value() == thorough.has_value(), body.constData());
    if (page) {
        QCOMPARE(page->nextLink, thorough->nextLink);
        QVERIFY2(page->items == thorough->items, body.constData());
    } else {
        QCOMPARE(page.error().reason, thorough.error().reason);
        if (page.error().reason == ErrorReason::WrongShape)
            QCOMPARE(page.error().detail, thorough.error().detail);
    }
}

/// Writes pages of every shape that a vault, a careless proxy or an enemy may send; mostly those of vaults.
class PageWriter
{
public:
    explicit PageWriter(quint32 seed) : m_random(seed) {}

    QByteArray page()
    {
        QList<QByteArray> items(qsizetype(m_random.bounded(4)));
        for (QByteArray &item : items)
            item = object({{"id", id()}, {"kid", id()}, {"attributes", attributes()}, {"tags", tags()}, {"contentType", text()},
                           {"managed", flag()}, {"recoveryId", text()}, {"deletedDate", number()},
                           {"scheduledPurgeDate", number()}, {"x", anything(3)}});
        return object({{"nextLink", link()}, {"value", space() + '[' + items.join(',') + ']'}, {"x", anything(3)}, {"value", "[]"}});
    }

private:
    bool rarely() { return m_random.bounded(12) == 0; }
    QByteArray any(const QList<QByteArray> &choices) { return choices.at(m_random.bounded(int(choices.size()))); }
    QByteArray space() { return any({"", "", " ", "\n\t"}); }

    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    /// Some of them, in any order, now and then twice.
    QByteArray object(Fields fields)
    {
        std::shuffle(fields.begin(), fields.end(), m_random);
        QByteArray written;
        for (const auto &[name, value] : fields) {
            const bool needed = name == "id" || (name == "value" && value != "[]");
            if ((!needed || rarely()) && (m_random.bounded(2) == 0 || value == "[]") && !rarely())
                continue;
            written += (written.isEmpty() ? "" : ",") + space() + '"' + name + '"' + space() + ':' + space() + value;
            if (rarely())
                written += ",\"" + name + "\":" + anything(1);
        }
        return '{' + written + space() + '}';
    }

    QByteArray id()
    {
        return rarely() ? anything(1) : any({R"("@/secrets/a")", R"("@\/keys\/b\/1")", R"("@/deletedsecrets/c/")",
                                             R"("@/\u0073ecrets/d")", R"("@/certificates/e")"});
    }
    QByteArray link()
    {
        return rarely() ? anything(1) : any({"null", R"("")", R"("@/secrets?a=1&$skiptoken=x%2B")", R"("@\/keys\u003fb=2")", R"("other")"});
    }
    QByteArray text() { return rarely() ? anything(1) : any({"null", R"("")", R"("text/plain")", R"("Größe 北京 \ud83d\udd11")", R"("\ufeffmark")", R"("nextLink")"}); }
    QByteArray flag() { return rarely() ? anything(1) : any({"null", "true", "false"}); }
    QByteArray number()
    {
        return rarely() ? anything(1)
                        : any({"null", "0", "-5", "1795167727", "1795167727.0", "1.5e9", "-2.75", "9007199254740993", "9199999999999999999",
                               "9223372036854775807", "18446744073709551615", "-9223372036854775808", "1e300", "-1e300", "-0", "-0.0"});
    }
    QByteArray attributes()
    {
        if (rarely())
            return anything(2);
        return object({{"enabled", flag()}, {"nbf", number()}, {"exp", number()}, {"created", number()}, {"updated", number()},
                       {"recoveryLevel", text()}, {"recoverylevel", text()}, {"recoverableDays", any({"90", "7.0", "null", "9999999999"})},
                       {"exportable", flag()}, {"hsmPlatform", text()}, {"x", anything(2)},
                       {rarely() ? "purgedisabled" : "y", flag()}});
    }
    QByteArray tags()
    {
        if (rarely())
            return anything(2);
        return object({{"team", text()}, {"\\u0074eam", text()}, {"", text()}, {"Ziel", text()}, {"nextLink", link()}});
    }
    QByteArray anything(int levels)
    {
        if (levels > 0 && m_random.bounded(3) == 0)
            return m_random.bounded(2) == 0 ? "[" + anything(levels - 1) + "]" : R"({"nextLink":)" + anything(levels - 1) + "}";
        return any({"null", "true", "7", "1.25", R"("@/keys/z")", R"("\ud800")", "[]", "{}", "01", "nul", R"("unclosed)", "\"\xff\""});
    }

    QRandomGenerator m_random;
};

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVaultsPageIsReadQuickly();
    void whatIsUnusualIsLeftToTheThoroughOne_data();
    void whatIsUnusualIsLeftToTheThoroughOne();
    void bothReadAlike();
    void everyFieldIsRead();
    void identifiersOneAfterAnother();
    void nestingIsCountedEverywhere_data();
    void nestingIsCountedEverywhere();
    void theLinkIsHeardEarly_data();
    void theLinkIsHeardEarly();
    void aPageWithinAnotherIsReadToo();
    void bigPages();
};

void TestPageReader::aVaultsPageIsReadQuickly()
{
    const auto page = readQuickly(R"({"value":[{"id":"@/secrets/a","attributes":{"enabled":false,"exp":5,"nbf":null,
        "recoveryLevel":"Purgeable"},"tags":{"team":"orders","empty":null},"contentType":null,"new":{"unknown":[1]}},
        {"kid":"@/keys/b","managed":true}],"nextLink":"@/secrets?$skiptoken=x"})");
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[0].id.name, u"a"_s);
    QVERIFY(!page->items[0].attributes.enabled);
    QCOMPARE(page->items[0].attributes.expires, std::optional<UnixSeconds>(5));
    QVERIFY(!page->items[0].attributes.notBefore);
    QCOMPARE(page->items[0].tags, Tags({{u"team"_s, u"orders"_s}, {u"empty"_s, QString()}}));
    QCOMPARE(page->items[1].id.kind, ObjectKind::Key);
    QVERIFY(page->items[1].managed);
    QCOMPARE(page->nextLink, QUrl(u"https://v.vault.azure.net/secrets?$skiptoken=x"_s));
}

void TestPageReader::whatIsUnusualIsLeftToTheThoroughOne_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "null", "[]", R"({"value":null})", R"({"nextLink":null})", R"({"value":[]} x)", R"({"value":[1]})",
                             R"({"value":[{}]})", R"({"value":[{"id":"","kid":"@/keys/k"}]})", R"({"value":[{"id":"x"}]})",
                             R"({"value":[],"nextLink":1})", R"({"value":[{"id":"@/keys/k","tags":{"n":7}}]})",
                             R"({"value":[{"id":"@/keys/k","tags":7}]})", R"({"value":[{"id":"@/keys/k","attributes":[]}]})",
                             R"({"value":[{"id":"@/keys/k","attributes":{"exp":"5"}}]})",
                             R"({"value":[{"id":"@/keys/k","attributes":{"purgedisabled":true}}]})",
                             R"({"value":[{"id":"@/keys/k","managed":"yes"}]})", R"({"value":[{"id":"@/keys/\ud800"}]})"})
        QTest::addRow("%s", body) << QByteArray(body);
}

void TestPageReader::whatIsUnusualIsLeftToTheThoroughOne()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readQuickly(body));
    compareReadings(body);
}

void TestPageReader::bothReadAlike()
{
    int quick = 0;
    int good = 0;
    constexpr int pages = 8'000;
    for (quint32 seed = 1; seed <= pages; ++seed) {
        const QByteArray body = PageWriter(seed).page();
        compareReadings(body);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
            return;
        }
        quick += readQuickly(body).has_value();
        good += decodeItemPage(answer(body)).has_value();
    }
    // Otherwise it would compare little.
    QVERIFY2(quick > pages / 10 && good > quick, qPrintable(u"%1 quick, %2 good"_s.arg(quick).arg(good)));
}

void TestPageReader::everyFieldIsRead()
{
    const auto page = readQuickly(R"({"value":[{"id":"@/deletedsecrets/s","attributes":{"enabled":true,"nbf":1,"exp":2,"created":3,
        "updated":4.0,"recoverylevel":"Purgeable","recoverableDays":90,"exportable":false,"hsmPlatform":"2"},"tags":{"a":"b"},
        "managed":true,"contentType":"c","recoveryId":"@/deletedsecrets/s","deletedDate":5,"scheduledPurgeDate":6}]})");
    QVERIFY(page);
    const VaultItem &item = page->items.constFirst();
    QCOMPARE(item.id.text, u"https://v.vault.azure.net/deletedsecrets/s"_s);
    QCOMPARE(item.id.kind, ObjectKind::DeletedSecret);
    Attributes expected;
    expected.notBefore = 1;
    expected.expires = 2;
    expected.created = 3;
    expected.updated = 4;
    expected.recoveryLevel = u"Purgeable"_s;
    expected.recoverableDays = 90;
    expected.exportable = false;
    expected.hsmPlatform = u"2"_s;
    QVERIFY(item.attributes == expected);
    QCOMPARE(item.tags, Tags({{u"a"_s, u"b"_s}}));
    QVERIFY(item.managed);
    QCOMPARE(item.contentType, u"c"_s);
    QCOMPARE(item.recoveryId, item.id.text);
    QCOMPARE(item.deletedDate, std::optional<UnixSeconds>(5));
    QCOMPARE(item.scheduledPurgeDate, std::optional<UnixSeconds>(6));
    QVERIFY(page->nextLink.isEmpty());
}

void TestPageReader::identifiersOneAfterAnother()
{
    QByteArray items;
    for (const char *id : {"@/keys/a", "@/keys/b", "@/keys/größe", "@/keys/grün", "@/keys/d/1", "@/keys/e/", "@/keys/ex",
                           "@/secrets/a", "@/keys/a", "@/KEYS/a", "@/KEYS//b", "@/KEYS/c", "@/certificates/größe", "@/certificates/grün"})
        items += (items.isEmpty() ? "" : ",") + QByteArray(R"({"id":")") + id + R"("})";
    const QByteArray body = R"({"value":[)" + items + "]}";
    const auto page = readQuickly(body);
    QVERIFY(page);
    QCOMPARE(page->items.at(2).id.name, u"größe"_s);
    QCOMPARE(page->items.at(4).id.version, u"1"_s);
    QCOMPARE(page->items.at(5).id.name, u"e"_s);
    QCOMPARE(page->items.at(7).id.kind, ObjectKind::Secret);
    compareReadings(body);
    for (const char *id : {"@/keys/", "@/keys/b?c", "@/keys/b#c", "@/keys/b/c/d"}) {
        const QByteArray broken = QByteArray(R"({"value":[{"id":"@/keys/a"},{"id":")") + id + R"("}]})";
        QVERIFY2(!readQuickly(broken), id);
        compareReadings(broken);
    }
}

void TestPageReader::nestingIsCountedEverywhere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("levelsAbove");
    QTest::newRow("page") << QByteArray(R"({"value":[],"x":#})") << 1;
    QTest::newRow("item") << QByteArray(R"({"value":[{"id":"@/keys/k","x":#}]})") << 3;
    QTest::newRow("attributes") << QByteArray(R"({"value":[{"id":"@/keys/k","attributes":{"x":#}}]})") << 4;
    QTest::newRow("within an object") << QByteArray(R"({"value":[],"x":{"y":#}})") << 2;
}

void TestPageReader::nestingIsCountedEverywhere()
{
    QFETCH(QByteArray, body);
    QFETCH(int, levelsAbove);
    constexpr int deepest = 32;
    const auto withLevels = [&](int levels) { return QByteArray(body).replace("#", nested(levels - levelsAbove)); };
    QVERIFY(readQuickly(withLevels(deepest)));
    QVERIFY(decodeItemPage(answer(withLevels(deepest))));
    const auto tooDeep = decodeItemPage(answer(withLevels(deepest + 1)));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().reason, ErrorReason::JsonTooDeep);
    QCOMPARE(decodeItemPage(answer(withLevels(100'000))).error().reason, ErrorReason::JsonTooDeep);
}

void TestPageReader::theLinkIsHeardEarly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("link"); // Empty: nothing is heard.
    QTest::addColumn<bool>("good");
    const QString link = u"https://v.vault.azure.net/keys?$skiptoken=x"_s;
    const auto add = [](const char *name, const char *body, const QString &heard, bool good = true) {
        QTest::newRow(name) << QByteArray(body) << heard << good;
    };
    add("at the end", R"({"value":[{"id":"@/keys/k"}],"nextLink":"@/keys?$skiptoken=x"})", link);
    add("before value", R"({"nextLink":"@/keys?$skiptoken=x","value":[{"id":"@/keys/k"}]})", link);
    add("with space around", "{ \"nextLink\"\n:\t\"@/keys?$skiptoken=x\" , \"value\" : [ ] } \n", link);
    add("slashes escaped", R"({"value":[],"nextLink":"https:\/\/v.vault.azure.net\u002fkeys?$skiptoken=\u0078"})", link);
    add("its name escaped", R"({"value":[],"next\u004cink":"@/keys?$skiptoken=x"})", link);
    add("the last of two", R"({"nextLink":"@/other","value":[],"nextLink":"@/keys?$skiptoken=x"})", link);
    add("the last of two is null", R"({"nextLink":"@/other","value":[],"nextLink":null})", {});
    add("the last page", R"({"value":[],"nextLink":null})", {});
    add("an empty one", R"({"value":[],"nextLink":""})", {});
    add("in a tag", R"({"value":[{"id":"@/keys/k","tags":{"nextLink":"@/no"}}]})", {});
    add("in a tag's value", R"({"value":[{"id":"@/keys/k","tags":{"a":"\"nextLink\":\"@/no\"}"}}],"nextLink":null})", {});
    add("in an item", R"({"value":[{"id":"@/keys/k","nextLink":"@/no"}]})", {});
    add("in another object", R"({"value":[],"x":{"nextLink":"@/no"}})", {});
    add("in another case", R"({"value":[],"nextlink":"@/no"})", {});
    add("behind the end", R"({"value":[]}{"nextLink":"@/no"})", {}, false);
    add("of a page that breaks off", R"({"nextLink":"@/keys?$skiptoken=x","value":[{"id":"@/keys/k"})", {}, false);
    add("of a page without a list", R"({"nextLink":"@/keys?$skiptoken=x","value":{}})", {}, false);
    add("a number", R"({"value":[],"nextLink":5})", {}, false);
    add("no URL", R"({"value":[],"nextLink":"https:\/\/["})", {}, false);
    add("of a page with a broken item", R"({"value":[{"id":"@/keys/k"},{"id":"x"}],"nextLink":"@/keys?$skiptoken=x"})", link, false);
}

void TestPageReader::theLinkIsHeardEarly()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, link);
    QFETCH(bool, good);
    QList<QUrl> heard;
    const auto page = decodeItemPage(answer(body), [&heard](const QUrl &next) { heard.append(next); });
    QCOMPARE(heard, link.isEmpty() ? QList<QUrl>() : QList<QUrl>{QUrl(link)});
    QCOMPARE(page.has_value(), good);
    if (good)
        QCOMPARE(page->nextLink, QUrl(link));
}

void TestPageReader::aPageWithinAnotherIsReadToo()
{
    std::optional<ItemPage> inner;
    const auto outer = readPage(withAddress(R"({"value":[{"id":"@/keys/outer"}],"nextLink":"@/keys?2"})"), [&inner](const QUrl &) {
        inner = readQuickly(R"({"value":[{"id":"@/keys/inner-one"},{"id":"@/keys/inner-two"}]})");
    });
    QVERIFY(outer && inner);
    QCOMPARE(outer->items.constFirst().id.name, u"outer"_s);
    QCOMPARE(inner->items.constLast().id.name, u"inner-two"_s);
}

void TestPageReader::bigPages()
{
    QByteArray items;
    for (int number = 0; number < 5000; ++number)
        items += (number ? "," : "") + QByteArray(R"({"id":"@/keys/k-)") + QByteArray::number(number) + R"(","tags":{"a":"b"}})";
    const QByteArray body = R"({"value":[)" + items + R"(],"nextLink":"@/keys?2"})";
    const auto page = decodeItemPage(answer(body));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 5000);
    QCOMPARE(page->items.constLast().id.name, u"k-4999"_s);
    compareReadings(body);
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
