// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/publickey.h"

#include "rfcvectors.h"

#include <QTest>

using namespace vault;
using namespace vault::test;

class TestEcdsaEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc6979VectorsGoBothWays_data()
    {
        QTest::addColumn<QByteArray>("raw");
        for (const rfc::EcdsaVector &vector : rfc::ecdsaVectors)
            QTest::newRow(vector.crv) << QByteArray::fromHex(vector.r) + QByteArray::fromHex(vector.s);
    }

    void rfc6979VectorsGoBothWays()
    {
        QFETCH(QByteArray, raw);
        const auto der = ecdsaRawToDer(raw);
        QVERIFY(der.has_value());
        QCOMPARE(der->front(), '\x30');
        QCOMPARE(ecdsaDerToRaw(*der, static_cast<int>(raw.size() / 2)), std::optional(raw));
    }

    void knownPairsEncodeByTheByte_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("der");
        QTest::newRow("small") << QByteArray("0102") << QByteArray("3006020101020102");
        QTest::newRow("high bit takes a zero") << QByteArray("80ff") << QByteArray("300802020080020200ff");
        QTest::newRow("leading zeros go") << QByteArray("00010002") << QByteArray("3006020101020102");
        const QByteArray wide(128, '7');
        QTest::newRow("content of 132 bytes takes a long length")
            << wide + wide << "308184" + ("0240" + wide) + "0240" + wide;
        QTest::newRow("7f stays short") << QByteArray("7f7f") << QByteArray("300602017f02017f");
    }

    void knownPairsEncodeByTheByte()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, der);
        QCOMPARE(ecdsaRawToDer(QByteArray::fromHex(raw)).value_or(QByteArray()).toHex(), der);
        const int width = static_cast<int>(raw.size() / 4); // Two hex digits a byte, two coordinates.
        QCOMPARE(ecdsaDerToRaw(QByteArray::fromHex(der), width).value_or(QByteArray()).toHex(), raw);
    }

    void refusesMalformedDer_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no sequence") << QByteArray("0201010201");
        QTest::newRow("empty sequence") << QByteArray("3000");
        QTest::newRow("one integer") << QByteArray("3003020101");
        QTest::newRow("three integers") << QByteArray("3009020101020102020103");
        QTest::newRow("set instead of sequence") << QByteArray("3106020101020102");
        QTest::newRow("octet string instead of integer") << QByteArray("3006040101020102");
        QTest::newRow("truncated") << QByteArray("30060201010201");
        QTest::newRow("tail after the sequence") << QByteArray("300602010102010200");
        QTest::newRow("tail inside the sequence") << QByteArray("300702010102010200");
        QTest::newRow("sequence longer than its content") << QByteArray("3007020101020102");
        QTest::newRow("long form of a short length") << QByteArray("308106020101020102");
        QTest::newRow("long form of an integer's length") << QByteArray("300702810101020102");
        QTest::newRow("indefinite length") << QByteArray("30800201010201020000");
        QTest::newRow("surplus leading zero") << QByteArray("300702020001020102");
        QTest::newRow("negative r") << QByteArray("3006020181020102");
        QTest::newRow("negative s") << QByteArray("30060201010201ff");
        QTest::newRow("r of zero") << QByteArray("3006020100020102");
        QTest::newRow("s of zero") << QByteArray("3006020101020100");
        QTest::newRow("integer without bytes") << QByteArray("300502000201 02");
        QTest::newRow("r too wide") << QByteArray("3008020301000102 0102");
        QTest::newRow("length beyond the end") << QByteArray("3084ffffffff020101020102");
    }

    void refusesMalformedDer()
    {
        QFETCH(QByteArray, der);
        QVERIFY(!ecdsaDerToRaw(QByteArray::fromHex(der), 2).has_value());
    }

    void refusesMalformedRaw_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("odd") << QByteArray(65, '\x01');
        QTest::newRow("r of zero") << QByteArray(32, '\0') + QByteArray(32, '\x01');
        QTest::newRow("s of zero") << QByteArray(32, '\x01') + QByteArray(32, '\0');
        QTest::newRow("absurdly long") << QByteArray(1 << 20, '\x01');
    }

    void refusesMalformedRaw()
    {
        QFETCH(QByteArray, raw);
        QVERIFY(!ecdsaRawToDer(raw).has_value());
    }

    void refusesAWidthThatIsNone()
    {
        const QByteArray der = QByteArray::fromHex("3006020101020102");
        QVERIFY(!ecdsaDerToRaw(der, 0).has_value());
        QVERIFY(!ecdsaDerToRaw(der, -1).has_value());
        QCOMPARE(ecdsaDerToRaw(der, 2), std::optional(QByteArray::fromHex("00010002")));
    }
};

QTEST_APPLESS_MAIN(TestEcdsaEncoding)
#include "tst_ecdsaencoding.moc"
