// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/sealedbytes.h"

#include <QSet>
#include <QTest>

using namespace vault;

/// AES-256-GCM as it lies in a file.
class TestSealedBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAPublishedVector();
    void opensWhatItSealed();
    void refusesAnotherKeyContextAndEveryChange();
    void neverUsesANonceTwice();
    void refusesAKeyOfAnotherLength();
};

void TestSealedBytes::opensAPublishedVector()
{
    // McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, test case 16.
    const QByteArray keyBytes =
        QByteArray::fromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const QByteArray plain = QByteArray::fromHex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
        "b16aedf5aa0de657ba637b39");
    const QByteArray context = QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const QByteArray sealed = QByteArray::fromHex(
        "cafebabefacedbaddecaf888"
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
        "c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b");
    const auto opened = openSealed(SecretBuffer::copyOf(keyBytes), context, sealed);
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void TestSealedBytes::opensWhatItSealed()
{
    const auto key = newSealingKey();
    QVERIFY(key);
    QCOMPARE(key->size(), sealingKeySize);
    for (const QByteArray &content : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
        const auto sealed = sealBytes(*key, "context", content);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), content.size() + 28);
        const auto opened = openSealed(*key, "context", *sealed);
        QVERIFY(opened);
        QCOMPARE(*opened, content);
    }
}

void TestSealedBytes::refusesAnotherKeyContextAndEveryChange()
{
    const auto key = newSealingKey();
    const auto sealed = sealBytes(*key, "context", "content");
    QVERIFY(!openSealed(*newSealingKey(), "context", *sealed));
    QVERIFY(!openSealed(*key, "contexT", *sealed));
    QVERIFY(!openSealed(*key, {}, *sealed));
    for (qsizetype size = 0; size < sealed->size(); ++size)
        QVERIFY(!openSealed(*key, "context", QByteArrayView(*sealed).first(size)));
    for (qsizetype bit = 0; bit < sealed->size() * 8; ++bit) {
        QByteArray changed = *sealed;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!openSealed(*key, "context", changed), QByteArray::number(bit).constData());
    }
}

void TestSealedBytes::neverUsesANonceTwice()
{
    const auto key = newSealingKey();
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(sealBytes(*key, {}, "same")->first(12));
    QCOMPARE(nonces.size(), 1000);
}

void TestSealedBytes::refusesAKeyOfAnotherLength()
{
    const auto sealed = sealBytes(SecretBuffer(16), {}, "content");
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().reason, ErrorReason::CryptoFailed);
    QVERIFY(!openSealed(SecretBuffer(), {}, QByteArray(40, 'x')));
}

QTEST_APPLESS_MAIN(TestSealedBytes)
#include "tst_sealedbytes.moc"
