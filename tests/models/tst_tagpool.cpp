// SPDX-License-Identifier: Apache-2.0
// How a list keeps texts in few bytes: each beside its folded form, and sets of tags once.
#include "models/casedtext.h"
#include "models/searchtext.h"
#include "models/tagpool.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// Some of few letters, so that equal ones occur, and some of many writings; of any length around what is done at once.
QString someText(QRandomGenerator &random)
{
    const QStringList pieces {u"a"_s, u"B"_s, u"@"_s, u"`"_s, u"\n"_s, u"="_s, u"Straße"_s, u"ΟΔΟΣ"_s, u"ключ"_s, u"北京"_s, u"🔑"_s,
                              u"E\u0301"_s, u"İ"_s, u"K"_s, u"\ufeff"_s, QString(QChar(0)), u"tickets.contoso.example/Browse"_s};
    QString text;
    for (int count = random.bounded(random.bounded(4) ? 3 : 20); count > 0; --count)
        text += pieces.at(random.bounded(random.bounded(3) ? 6 : int(pieces.size())));
    return text;
}

Tags someTags(QRandomGenerator &random)
{
    Tags tags;
    for (int count = random.bounded(4); count > 0; --count)
        tags.insert(someText(random), someText(random));
    return tags;
}

QByteArray foldedLines(const Tags &tags)
{
    QByteArray lines("\n");
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        lines += foldedUtf8(tag.key()) + '=' + foldedUtf8(tag.value()) + '\n';
    return lines;
}

} // namespace

class TagPoolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNumbers()
    {
        std::string kept;
        const QList<qsizetype> numbers {0, 1, 127, 128, 300, 16383, 16384, 1 << 30};
        for (const qsizetype number : numbers)
            appendNumber(kept, number);
        const char *at = kept.data();
        for (const qsizetype number : numbers)
            QCOMPARE(readNumber(at), number);
        QCOMPARE(at, kept.data() + kept.size());
    }

    void keepsTheCaseOfATextBesideItsFoldedForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bytes"); // At most.
        QTest::newRow("nothing") << QString() << 1;
        QTest::newRow("small letters") << u"orders-db-password-000001"_s << 1;
        QTest::newRow("no letters") << u"2026-11-20 @[`{"_s << 1;
        QTest::newRow("no case") << u"北京数据中心"_s << 1;
        QTest::newRow("a capital") << u"A"_s << 2;
        QTest::newRow("seven and a capital") << u"abcdefgH"_s << 2;
        QTest::newRow("eight and a capital") << u"abcdefghI"_s << 3;
        QTest::newRow("capitals") << u"ALFA-BRAVO-CHARLIE-DELTA"_s << 4;
        QTest::newRow("capitals beside other writing") << u"Alfa 北京"_s << 3;
        QTest::newRow("a capital that is no ASCII") << u"Санкт-Петербург"_s << 40;
        QTest::newRow("folds to more letters") << u"Straße"_s << 9;
        QTest::newRow("folds to fewer bytes") << u"K"_s << 5; // The Kelvin sign.
    }
    void keepsTheCaseOfATextBesideItsFoldedForm()
    {
        QFETCH(QString, text);
        QFETCH(int, bytes);
        const QByteArray utf8 = text.toUtf8();
        const QByteArray folded = foldedUtf8(text);
        std::string kept("before");
        appendCase(kept, utf8, folded);
        QVERIFY2(kept.size() <= 6 + size_t(bytes), qPrintable(QString::number(kept.size() - 6)));
        kept += "behind";
        const char *at = kept.data() + 6;
        QByteArray read("x");
        readCase(at, folded, read);
        QCOMPARE(read, "x" + utf8);
        QCOMPARE(QByteArray(at), "behind");
    }

    void foldsAsFiltersDo()
    {
        TextFolder folder;
        QRandomGenerator random(4);
        std::string folded;
        QByteArray expected;
        for (int step = 0; step < 5000; ++step) {
            const QString text = step % 500 == 0 ? u"Größe"_s.repeated(300) : someText(random);
            folder.append(folded, text.toUtf8());
            expected += foldedUtf8(text);
            QCOMPARE(QByteArray::fromStdString(folded), expected);
            if (folded.size() > 2000) {
                folded.clear();
                expected.clear();
            }
        }
        QCOMPARE(foldedUtf8(u"ÉA\u0301"_s), u"éá"_s.toUtf8());
    }

    void keepsEverySetOnceAndWhole_data()
    {
        QTest::addColumn<quint64>("hashMask");
        QTest::newRow("hashes of its own") << ~quint64();
        QTest::newRow("four hashes for all") << quint64(3);
        QTest::newRow("one hash for all") << quint64(0);
    }
    void keepsEverySetOnceAndWhole()
    {
        QFETCH(quint64, hashMask);
        TagPool pool {size_t(hashMask)};
        QRandomGenerator random(7);
        QList<std::pair<Tags, quint32>> taken;
        for (int step = 0; step < 20'000; ++step) {
            if (taken.size() > 60 || (!taken.isEmpty() && random.bounded(3) == 0)) {
                const quint32 number = taken.takeAt(random.bounded(int(taken.size()))).second;
                pool.giveBack(number);
                QCOMPARE(pool.isUsed(number), std::any_of(taken.cbegin(), taken.cend(), [number](const auto &other) {
                             return other.second == number;
                         }));
                continue;
            }
            const Tags tags = someTags(random);
            const auto known = std::find_if(taken.cbegin(), taken.cend(), [&tags](const auto &other) { return other.first == tags; });
            const quint32 number = pool.take(tags);
            QVERIFY(pool.isUsed(number));
            if (known != taken.cend())
                QCOMPARE(number, known->second);
            else
                QVERIFY(std::none_of(taken.cbegin(), taken.cend(), [number](const auto &other) { return other.second == number; }));
            taken.append({tags, number});
            QCOMPARE(pool.tags(number), tags);
            QCOMPARE(pool.folded(number).toByteArray(), foldedLines(tags));
        }
        for (const auto &[tags, number] : std::as_const(taken))
            QCOMPARE(pool.tags(number), tags);
        QVERIFY(pool.limit() < 70); // Numbers are given out again.
    }

    /// Sets that read alike, line for line, are others all the same.
    void tellsSetsApartThatReadAlike()
    {
        TagPool pool;
        const QString longText = u"x"_s.repeated(100'000);
        const QString longOther = u"Ä"_s.repeated(100'000);
        const QList<Tags> sets {{}, {{QString(), QString()}}, {{u"a"_s, u"b=c"_s}}, {{u"a=b"_s, u"c"_s}}, {{u"A"_s, u"b=c"_s}},
                                {{u"a"_s, u"1\nb=2"_s}}, {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}, {{u"é"_s, {}}}, {{u"e\u0301"_s, {}}},
                                {{longText, longText}}, {{longText, longText.toUpper()}}, {{longText, longOther}}, {{longOther, {}}}};
        QSet<quint32> numbers;
        for (const Tags &tags : sets)
            numbers.insert(pool.take(tags));
        QCOMPARE(numbers.size(), sets.size());
        for (const Tags &tags : sets)
            QCOMPARE(pool.tags(pool.take(tags)), tags);
        QCOMPARE(pool.limit(), quint32(sets.size()));
    }
};

QTEST_GUILESS_MAIN(TagPoolTest)
#include "tst_tagpool.moc"
