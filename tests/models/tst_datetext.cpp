// SPDX-License-Identifier: Apache-2.0
#include "models/datetext.h"
#include "tests/models/itemsamples.h"

#include <QTest>

#include <limits>

using namespace vault;
using namespace Qt::StringLiterals;

class DateTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void relative_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("seconds ago") << qint64(-59) << u"just now"_s;
        QTest::newRow("in seconds") << qint64(30) << u"in less than a minute"_s;
        QTest::newRow("one minute") << qint64(-60) << u"1 minute ago"_s;
        QTest::newRow("minutes") << qint64(-5 * 60) << u"5 minutes ago"_s;
        QTest::newRow("in one hour") << qint64(3600) << u"in 1 hour"_s;
        QTest::newRow("hours") << qint64(23 * 3600) << u"in 23 hours"_s;
        QTest::newRow("one day") << qint64(-oneDay) << u"1 day ago"_s;
        QTest::newRow("days") << qint64(29 * oneDay) << u"in 29 days"_s;
        QTest::newRow("one month: 20 December") << qint64(30 * oneDay) << u"in 1 month"_s;
        QTest::newRow("months: 20 February") << qint64(92 * oneDay) << u"in 3 months"_s;
        QTest::newRow("not yet a year") << qint64(-364 * oneDay) << u"11 months ago"_s;
        QTest::newRow("one year") << qint64(-365 * oneDay) << u"1 year ago"_s;
        QTest::newRow("years") << qint64(-(2 * 365 + 1) * oneDay) << u"2 years ago"_s;
    }
    void relative()
    {
        QFETCH(qint64, offset);
        QFETCH(QString, text);
        QCOMPARE(relativeDate(testNow + offset, testNow), text);
    }

    void farDates_data()
    {
        QTest::addColumn<qint64>("date");
        QTest::addColumn<QString>("utc");
        QTest::newRow("beyond 32 bits") << qint64(4102444800) << u"2100-01-01 00:00:00 UTC"_s;
        QTest::newRow("before 1970") << qint64(-1) << u"1969-12-31 23:59:59 UTC"_s;
        QTest::newRow("9999") << qint64(253402300799) << u"9999-12-31 23:59:59 UTC"_s;
    }
    void farDates()
    {
        QFETCH(qint64, date);
        QFETCH(QString, utc);
        QCOMPARE(exactDateUtc(date), utc);
    }

    void farDateIsRelativeToo() { QCOMPARE(relativeDate(4102444800, testNow), u"in 73 years"_s); }

    void impossibleDatesDoNotCrash()
    {
        QVERIFY(relativeDate(std::numeric_limits<UnixSeconds>::max(), testNow).contains(u"years"));
        QVERIFY(relativeDate(std::numeric_limits<UnixSeconds>::min(), testNow).contains(u"years ago"));
        QVERIFY(!exactDate(std::numeric_limits<UnixSeconds>::max()).isEmpty());
        QVERIFY(!exactDateUtc(std::numeric_limits<UnixSeconds>::min()).isEmpty());
    }

    void localDateNamesItsZone()
    {
        QCOMPARE(exactDate(testNow), u"2026-11-20 10:42:07 CET"_s);
        QCOMPARE(exactDateUtc(testNow), u"2026-11-20 09:42:07 UTC"_s);
    }

    void everyStateHasItsOwnText()
    {
        const QStringList texts {stateText(ObjectState::Disabled), stateText(ObjectState::Expired),
                                 stateText(ObjectState::NotYetValid), stateText(ObjectState::ExpiresSoon),
                                 stateText(ObjectState::Enabled)};
        QCOMPARE(texts, (QStringList {u"Disabled"_s, u"Expired"_s, u"Not yet valid"_s, u"Expires soon"_s, u"Enabled"_s}));
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "tst_datetext.moc"
