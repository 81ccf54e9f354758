// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/calendarduration.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

class TestCalendarDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAndWrittenBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("parts");
        QTest::addColumn<QString>("written");
        QTest::newRow("months stay months") << u"P48M"_s << QList<int>{0, 48, 0} << u"P48M"_s;
        QTest::newRow("all") << u"P1Y2M3D"_s << QList<int>{1, 2, 3} << u"P1Y2M3D"_s;
        QTest::newRow("days") << u"P90D"_s << QList<int>{0, 0, 90} << u"P90D"_s;
        QTest::newRow("weeks") << u"P2W"_s << QList<int>{0, 0, 14} << u"P14D"_s;
        QTest::newRow("empty time") << u"P90DT0H"_s << QList<int>{0, 0, 90} << u"P90D"_s;
        QTest::newRow("nothing") << u"P0D"_s << QList<int>{0, 0, 0} << u"P0D"_s;
    }
    void isReadAndWrittenBack()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, parts);
        const auto duration = CalendarDuration::fromIso(text);
        QVERIFY(duration.has_value());
        QCOMPARE((QList<int>{duration->years, duration->months, duration->days}), parts);
        QTEST(duration->toIso(), "written");
    }

    void othersAreNotRead()
    {
        for (const QString &text : {u""_s, u"P"_s, u"PT5H"_s, u"P1.5Y"_s, u"1Y"_s, u"P1DT2H"_s, u"P-1D"_s, u"P3D2M"_s,
                                    u"P99999D"_s, u"P1Y\n"_s, u"p1y"_s})
            QVERIFY2(!CalendarDuration::fromIso(text), qPrintable(text));
    }

    void aYearIsTwelveMonths()
    {
        QCOMPARE((CalendarDuration{1, 0, 0}.averageDays()), (CalendarDuration{0, 12, 0}.averageDays()));
        QVERIFY((CalendarDuration{0, 1, 0}.averageDays()) > 28);
    }
};

QTEST_APPLESS_MAIN(TestCalendarDuration)
#include "tst_calendarduration.moc"
