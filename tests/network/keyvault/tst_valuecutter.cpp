// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/valuecutter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestValueCutter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheValueOut_data();
    void takesTheValueOut();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void everyPrefixIsSafe();
    void aHugeValue();
    void deepNestingCostsNoStack();
    void theLastOfTwoWinsAndBothGo();
    void agreesWithTheParser();
};

void TestValueCutter::takesTheValueOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *json, const QByteArray &value) {
        QTest::newRow(name) << QByteArray(json) << value;
    };
    row("alone", R"({"value":"hunter2"})", "hunter2");
    row("first", R"({"value":"hunter2","id":"x","n":1})", "hunter2");
    row("last", R"({"id":"x","attributes":{"enabled":true},"value":"hunter2"})", "hunter2");
    row("between, with space", "\n{ \"id\" : \"x\" ,\r\n\t\"value\" : \"hunter2\" , \"n\" : null }\n", "hunter2");
    row("after a tag of that name", R"({"tags":{"value":"no"},"value":"hunter2"})", "hunter2");
    row("before a tag of that name", R"({"value":"hunter2","tags":{"value":"no"}})", "hunter2");
    row("after an array", R"({"a":[{"value":"no"},["value"],"}"],"value":"hunter2"})", "hunter2");
    row("after a text that looks like it", R"({"a":"\"value\":\"no\"","value":"hunter2"})", "hunter2");
    row("escaped name", R"({"\u0076alu\u0065":"hunter2"})", "hunter2");
    row("byte order mark", "\xEF\xBB\xBF{\"value\":\"hunter2\"}", "hunter2");
    row("empty", R"({"value":""})", "");
    row("one character", R"({"value":"x"})", "x");
    row("short escapes", R"({"value":"\"\\\/\b\f\n\r\t"})", "\"\\/\b\f\n\r\t");
    row("ends in a backslash", R"({"value":"a\\"})", "a\\");
    row("UTF-8 as it is", "{\"value\":\"p\xC3\xA4ss \xF0\x9F\x94\x91\"}", "p\xC3\xA4ss \xF0\x9F\x94\x91");
    row("escaped two bytes", R"({"value":"\u00e4"})", "\xC3\xA4");
    row("escaped three bytes", R"({"value":"\u20AC"})", "\xE2\x82\xAC");
    row("surrogate pair", R"({"value":"\uD83D\uDD11!"})", "\xF0\x9F\x94\x91!");
    row("lone high surrogate", R"({"value":"a\uD83Db"})", "a\xEF\xBF\xBD" "b");
    row("lone low surrogate", R"({"value":"\uDD11"})", "\xEF\xBF\xBD");
    row("two high surrogates", R"({"value":"\uD83D\uD83D\uDD11"})", "\xEF\xBF\xBD\xF0\x9F\x94\x91");
    row("high surrogate and another escape", R"({"value":"\uD83D\n"})", "\xEF\xBF\xBD\n");
    row("zero byte", R"({"value":"a\u0000b"})", QByteArray("a\0b", 3));
}

void TestValueCutter::takesTheValueOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    SecretBuffer buffer = SecretBuffer::copyOf(json);
    const CutValue cut = cutValue(buffer);
    QVERIFY(cut.wellFormed);
    QVERIFY(cut.text);
    QCOMPARE(cut.text->view().toByteArray(), value);

    QCOMPARE(buffer.size(), json.size());
    QVERIFY(!buffer.view().contains("hunter2"));
    const QJsonDocument rest = QJsonDocument::fromJson(buffer.view().toByteArray());
    QVERIFY(rest.isObject());
    QCOMPARE(rest["value"_L1].toString(u"?"_s), QString());
    QJsonObject original = QJsonDocument::fromJson(json).object();
    original["value"_L1] = QString();
    QCOMPARE(rest.object(), original);
}

void TestValueCutter::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no value") << QByteArray(R"({"id":"x"})");
    QTest::newRow("empty object") << QByteArray("{ }");
    QTest::newRow("nested only") << QByteArray(R"({"tags":{"value":"x"},"list":[{"value":"y"}]})");
    QTest::newRow("null") << QByteArray(R"({"value":null,"id":"x"})");
    QTest::newRow("boolean") << QByteArray(R"({"value":true})");
    QTest::newRow("array") << QByteArray(R"({"value":[{"id":"x"}]})");
    QTest::newRow("other case") << QByteArray(R"({"Value":"x"})");
    QTest::newRow("longer name") << QByteArray(R"({"value2":"x","valu":"y"})");
    QTest::newRow("array at the top") << QByteArray(R"([{"value":"x"}])");
    QTest::newRow("no JSON") << QByteArray("<html>value</html>");
    QTest::newRow("nothing") << QByteArray();
}

void TestValueCutter::leavesOthersAlone()
{
    QFETCH(QByteArray, json);
    SecretBuffer buffer = SecretBuffer::copyOf(json);
    const CutValue cut = cutValue(buffer);
    QVERIFY(cut.wellFormed);
    QVERIFY(!cut.text);
    QCOMPARE(buffer.view().toByteArray(), json);
}

void TestValueCutter::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("unknown escape") << QByteArray(R"({"value":"\q"})");
    QTest::newRow("short hex") << QByteArray(R"({"value":"\u12"})");
    QTest::newRow("no hex") << QByteArray(R"({"value":"\u12g4"})");
    QTest::newRow("no UTF-8") << QByteArray("{\"value\":\"\xFF\"}");
    QTest::newRow("half a character") << QByteArray("{\"value\":\"\xE2\x82\"}");
    QTest::newRow("unclosed object") << QByteArray(R"({"value":"x")");
    QTest::newRow("unclosed text") << QByteArray(R"({"value":"x)");
    QTest::newRow("ends in a backslash") << QByteArray(R"({"value":"x\)");
    QTest::newRow("no colon") << QByteArray(R"({"value" "x"})");
    QTest::newRow("name is no text") << QByteArray(R"({value:"x"})");
    QTest::newRow("zero bytes") << QByteArray("{\"a\":[\0\0],\"value\":\"x\"", 21);
    QTest::newRow("closed by the other bracket") << QByteArray(R"({"a":1])");
}

void TestValueCutter::refusesWhatIsBroken()
{
    QFETCH(QByteArray, json);
    SecretBuffer buffer = SecretBuffer::copyOf(json);
    QVERIFY(!cutValue(buffer).wellFormed);
}

void TestValueCutter::everyPrefixIsSafe()
{
    const QByteArray json = R"({"a":{"b":[1,"\u00e4"]},"value":"s\u0065cret\ud83d\udd11","tags":{"value":"t"},"z":0.5e3})";
    for (qsizetype size = 1; size < json.size(); ++size) {
        SecretBuffer buffer = SecretBuffer::copyOf(json.first(size));
        QVERIFY(!cutValue(buffer).wellFormed);
        QCOMPARE(buffer.size(), size);
    }
}

void TestValueCutter::aHugeValue()
{
    const QByteArray value(4'000'000, 's');
    SecretBuffer buffer = SecretBuffer::copyOf("{\"value\":\"" + value + "\",\"id\":\"x\"}");
    const CutValue cut = cutValue(buffer);
    QVERIFY(cut.wellFormed);
    QCOMPARE(cut.text->size(), value.size());
    QVERIFY(!buffer.view().contains("sss"));
}

void TestValueCutter::deepNestingCostsNoStack()
{
    const QByteArray deep(2'000'000, '[');
    SecretBuffer open = SecretBuffer::copyOf("{\"a\":" + deep);
    QVERIFY(!cutValue(open).wellFormed);
    SecretBuffer closed = SecretBuffer::copyOf("{\"a\":" + deep + QByteArray(deep.size(), ']') + ",\"value\":\"x\"}");
    QCOMPARE(cutValue(closed).text->view().toByteArray(), QByteArray("x"));
}

void TestValueCutter::theLastOfTwoWinsAndBothGo()
{
    SecretBuffer buffer = SecretBuffer::copyOf(R"({"value":"hunter2","value":"hunter3"})");
    const CutValue cut = cutValue(buffer);
    QVERIFY(cut.wellFormed);
    QCOMPARE(cut.text->view().toByteArray(), QByteArray("hunter3"));
    QVERIFY(!buffer.view().contains("hunter"));
}

void TestValueCutter::agreesWithTheParser()
{
    // Every character of the basic plane, written by Qt's own writer and read by the cutter.
    QString all;
    for (char16_t unit = 0; unit < 0xFFFF; ++unit) {
        if (!QChar(unit).isSurrogate())
            all.append(QChar(unit));
    }
    const QByteArray json = QJsonDocument(QJsonObject{{u"value"_s, all}}).toJson();
    SecretBuffer buffer = SecretBuffer::copyOf(json);
    const CutValue cut = cutValue(buffer);
    QVERIFY(cut.text);
    QCOMPARE(QString::fromUtf8(cut.text->view()), all);
}

QTEST_GUILESS_MAIN(TestValueCutter)
#include "tst_valuecutter.moc"
