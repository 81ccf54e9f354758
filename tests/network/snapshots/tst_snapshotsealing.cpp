// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/sealedbytes.h"
#include "network/snapshots/snapshotencoding.h"
#include "network/snapshots/snapshotsealing.h"
#include "snapshotsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

/// A snapshot as bytes and back: whole, encrypted, and nothing else accepted.
class TestSnapshotSealing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void keepsEveryField();
    void isCompact();
    void passesOverWhatItDoesNotKnow();
    void survivesEveryChangeOfItsContent();
    void comesBackSealed();
    void refusesEverySingleBit();
    void refusesEveryTruncation();
    void refusesAnotherKeyAndNone();
    void refusesAnotherConnection();
    void refusesANewerForm();
    void completesWithWhatWasNotRead();

private:
    ErrorReason reasonOf(const QByteArray &file) const
    {
        const auto opened = openSnapshot(file, m_key, id);
        return opened ? ErrorReason::None : opened.error().reason;
    }

    static inline const QString id = u"connection-1"_s;
    SecretBuffer m_key;
    QByteArray m_file;
};

void TestSnapshotSealing::initTestCase()
{
    m_key = newSealingKey().value();
    m_file = sealSnapshot(fullSnapshot(), m_key, id).value();
}

void TestSnapshotSealing::keepsEveryField()
{
    const auto decoded = decodeSnapshot(encodeSnapshot(fullSnapshot()));
    QVERIFY(decoded);
    QCOMPARE(decoded->lists.size(), 4);
    QVERIFY(*decoded == fullSnapshot());
    const auto empty = decodeSnapshot(encodeSnapshot({}));
    QVERIFY(empty && *empty == VaultSnapshot());
}

void TestSnapshotSealing::isCompact()
{
    VaultSnapshot large;
    large.vaultUrl = u"https://contoso.vault.azure.net"_s;
    large.lists = {{ObjectKind::Secret, 1, {}}};
    for (int i = 0; i < 1000; ++i) {
        VaultItem item = listed(ObjectKind::Secret, u"secret-%1"_s.arg(i));
        item.attributes.created = item.attributes.updated = 1'700'000'000 + i;
        large.lists[0].items.append(item);
    }
    QVERIFY(encodeSnapshot(large).size() < 45 * 1000);
}

void TestSnapshotSealing::passesOverWhatItDoesNotKnow()
{
    // [1, "https://v", [["secrets", 1, [{0: "/secrets/a", 99: [1, {2: 3}]}]], ["tomorrow", 1, [{0: "/keys/b"}]]]]
    const QByteArray bytes = QByteArray::fromHex("8301" "6968747470733a2f2f76" "82"
                                                 "83" "6773656372657473" "01" "81"
                                                 "a2" "00" "6a2f736563726574732f61" "1863" "8201a10203"
                                                 "83" "68746f6d6f72726f77" "01" "81"
                                                 "a1" "00" "672f6b6579732f62");
    const auto decoded = decodeSnapshot(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->lists.size(), 1);
    QCOMPARE(decoded->lists.constFirst().items.constFirst().id.text, u"https://v/secrets/a"_s);
    QVERIFY(!decodeSnapshot(bytes + '\0'));
    QVERIFY(!decodeSnapshot({}));
}

void TestSnapshotSealing::survivesEveryChangeOfItsContent()
{
    // Nobody without the key gets this far; a program with a fault might.
    const QByteArray whole = encodeSnapshot(fullSnapshot());
    QRandomGenerator random(7);
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = whole;
        for (int change = random.bounded(1, 4); change > 0; --change)
            changed[random.bounded(changed.size())] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            changed.truncate(random.bounded(changed.size()));
        if (const auto decoded = decodeSnapshot(changed)) {
            ++read;
            QVERIFY(decodeSnapshot(encodeSnapshot(*decoded)));
        }
    }
    QVERIFY(read > 0);
}

void TestSnapshotSealing::comesBackSealed()
{
    const auto opened = openSnapshot(m_file, m_key, id);
    QVERIFY(opened);
    QVERIFY(*opened == fullSnapshot());
    QVERIFY(m_file != sealSnapshot(fullSnapshot(), m_key, id).value());
}

void TestSnapshotSealing::refusesEverySingleBit()
{
    for (qsizetype bit = 0; bit < m_file.size() * 8; ++bit) {
        QByteArray changed = m_file;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        const qsizetype byte = bit / 8;
        const ErrorReason expected = byte < 6 ? ErrorReason::SnapshotDamaged
            : byte < 8                        ? ErrorReason::SnapshotFormUnknown
            : byte < 16                       ? ErrorReason::SnapshotKeyWrong
                                              : ErrorReason::SnapshotDamaged;
        QVERIFY2(reasonOf(changed) == expected, QByteArray::number(bit).constData());
    }
}

void TestSnapshotSealing::refusesEveryTruncation()
{
    for (qsizetype size = 0; size < m_file.size(); ++size)
        QVERIFY(reasonOf(m_file.first(size)) == ErrorReason::SnapshotDamaged);
    QVERIFY(reasonOf(m_file + 'x') == ErrorReason::SnapshotDamaged);
}

void TestSnapshotSealing::refusesAnotherKeyAndNone()
{
    QCOMPARE(openSnapshot(m_file, *newSealingKey(), id).error().reason, ErrorReason::SnapshotKeyWrong);
    QCOMPARE(openSnapshot(m_file, SecretBuffer::copyOf("no key"), id).error().reason, ErrorReason::SnapshotKeyWrong);
    QCOMPARE(openSnapshot(m_file, {}, id).error().reason, ErrorReason::SnapshotKeyMissing);
}

void TestSnapshotSealing::refusesAnotherConnection()
{
    QCOMPARE(openSnapshot(m_file, m_key, u"connection-2"_s).error().reason, ErrorReason::SnapshotDamaged);
}

void TestSnapshotSealing::refusesANewerForm()
{
    QByteArray newer = m_file;
    newer[7] = 2;
    const auto opened = openSnapshot(newer, m_key, id);
    QCOMPARE(opened.error().reason, ErrorReason::SnapshotFormUnknown);
    QCOMPARE(opened.error().detail, u"2"_s);
}

void TestSnapshotSealing::completesWithWhatWasNotRead()
{
    VaultSnapshot newer;
    newer.taken = 1'800'000'000;
    newer.vaultUrl = fullSnapshot().vaultUrl;
    newer.lists = {{ObjectKind::Secret, newer.taken, {}}};
    const VaultSnapshot both = completedBy(newer, fullSnapshot());
    QCOMPARE(both.lists.size(), 4);
    QVERIFY(both.list(ObjectKind::Secret)->items.isEmpty());
    QCOMPARE(both.list(ObjectKind::Key)->taken, fullSnapshot().taken);
    QCOMPARE(both.list(ObjectKind::Key)->items.size(), 2);
    QVERIFY(both.list(ObjectKind::Certificate) == nullptr);
    newer.vaultUrl = u"https://fabrikam.vault.azure.net"_s;
    QCOMPARE(completedBy(newer, fullSnapshot()).lists.size(), 1);
}

QTEST_APPLESS_MAIN(TestSnapshotSealing)
#include "tst_snapshotsealing.moc"
