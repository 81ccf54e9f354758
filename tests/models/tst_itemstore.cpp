// SPDX-License-Identifier: Apache-2.0
// What goes into a list's packed store comes out of it as it was, however it is changed and let go in between.
#include "models/itemstore.h"
#include "models/radixsort.h"
#include "models/slicedsort.h"
#include "models/timeslice.h"
#include "tests/models/itemsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// Any field may be there or not, in any writing; ids that follow the pattern, others, and none.
VaultItem someItem(const QString &name, QRandomGenerator &random)
{
    const QStringList texts {QString(), u"text/plain"_s, u"Größe\n\n=,"_s, u"\ufeffmark"_s, u"🔑 ключ"_s, u"x"_s};
    const auto text = [&] { return texts.at(random.bounded(int(texts.size()))); };
    const auto date = [&] { return random.bounded(3) ? std::optional(UnixSeconds(random.bounded(-1'000'000'000, 1'000'000'000)) * 7) : std::nullopt; };
    VaultItem item;
    item.id.kind = ObjectKind(random.bounded(6));
    item.id.name = name;
    item.id.version = random.bounded(2) ? QString::number(random.generate64(), 16) : QString();
    const QStringList ids {u"https://v.example/secrets/"_s + name + (item.id.version.isEmpty() ? QString() : u'/' + item.id.version),
                           u"https://v.example//secrets/"_s + name + u'/', name, QString()};
    item.id.text = ids.at(random.bounded(int(ids.size())));
    item.recoveryId = QStringList {QString(), u"https://v.example/deletedsecrets/"_s + name, u"elsewhere"_s}.at(random.bounded(3));
    item.attributes = {.enabled = bool(random.bounded(2)), .notBefore = date(), .expires = date(), .created = date(),
                       .updated = date(), .recoveryLevel = text(),
                       .recoverableDays = random.bounded(2) ? std::optional(random.bounded(90)) : std::nullopt,
                       .exportable = random.bounded(2) ? std::optional(bool(random.bounded(2))) : std::nullopt,
                       .hsmPlatform = text()};
    for (int count = random.bounded(4); count > 0; --count)
        item.tags.insert(text() + QString::number(random.bounded(3)), text());
    item.managed = random.bounded(2);
    item.contentType = text();
    item.deletedDate = date();
    item.scheduledPurgeDate = date();
    return item;
}

} // namespace

class ItemStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItWasGiven_data()
    {
        QTest::addColumn<bool>("keyIsVersion");
        QTest::addColumn<size_t>("hashMask");
        QTest::newRow("names") << false << ~size_t();
        QTest::newRow("versions") << true << ~size_t();
        QTest::newRow("names of few hashes") << false << size_t(3);
    }
    void givesBackWhatItWasGiven()
    {
        QFETCH(bool, keyIsVersion);
        QFETCH(size_t, hashMask);
        QRandomGenerator random(11);
        ItemStore store(keyIsVersion, hashMask);
        QHash<QString, std::pair<int, VaultItem>> expected; // By folded key.
        for (int step = 0; step < 6000; ++step) {
            const QStringList starts {u"Name"_s, u"name"_s, u"Straße"_s, u"КЛЮЧ"_s, u"\ufeffname"_s, u"ключ"_s, u"Long"_s.repeated(500)};
            const QString name = u"%1-%2"_s.arg(starts.at(random.bounded(int(starts.size())))).arg(random.bounded(40));
            VaultItem item = someItem(name, random);
            if (keyIsVersion)
                item.id.version = name;
            const QString key = name.toCaseFolded();
            QCOMPARE(store.find(name), expected.contains(key) ? expected[key].first : -1);
            if (!expected.contains(key)) {
                expected[key] = {store.insert(item), item};
            } else if (random.bounded(3) == 0) {
                if (random.bounded(2) == 0)
                    store.release(expected.take(key).first);
                else
                    store.releaseLater({expected.take(key).first}); // Its key may come back before it is gone.
            } else {
                QCOMPARE(store.update(expected[key].first, item), expected[key].second != item);
                QVERIFY(!store.update(expected[key].first, item));
                expected[key].second = item;
            }
            if (step % 60 == 0) {
                TimeSlice slice(std::chrono::nanoseconds(0));
                store.releaseSome(slice);
            }
            if (step % 100 != 0)
                continue;
            int managed = 0;
            for (const auto &[handle, kept] : std::as_const(expected)) {
                QVERIFY(store.item(handle) == kept);
                QCOMPARE(store.expires(handle), kept.attributes.expires);
                QCOMPARE(store.states(handle).enabled, kept.attributes.enabled);
                managed += kept.managed ? 1 : 0;
            }
            QCOMPARE(store.managedCount(), managed);
        }
        QVERIFY(store.handleLimit() < 300); // Numbers and shared texts are given out again.
        QVERIFY(store.tagPool().limit() < 300);
    }

    void findsWhatAKeyHasBecome()
    {
        ItemStore store(false);
        VaultItem item;
        item.id.name = u"alfa"_s;
        QCOMPARE(store.find(item.id.name), -1);
        item.id.name[0] = u'O'; // As long as before.
        const int handle = store.insert(item);
        QCOMPARE(store.find(u"alfa"_s), -1);
        QCOMPARE(store.find(u"olfa"_s), handle);
        QCOMPARE(store.item(handle).id.name, u"Olfa"_s);
    }

    void sortsInSlices_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("order");
        for (const int count : {0, 1, 2, 63, 64, 65, 1000, 20'000}) {
            QTest::addRow("%d in order", count) << count << 0;
            QTest::addRow("%d the other way round", count) << count << 1;
            QTest::addRow("%d at random", count) << count << 2;
            QTest::addRow("%d in long runs", count) << count << 3;
        }
    }
    void sortsInSlices()
    {
        QFETCH(int, count);
        QFETCH(int, order);
        QRandomGenerator random(3);
        std::vector<std::pair<int, int>> entries;
        for (int place = 0; place < count; ++place) {
            const int key[] = {place, count - place, random.bounded(500), place % 700};
            entries.emplace_back(key[order], place);
        }
        auto expected = entries;
        std::sort(expected.begin(), expected.end());
        SlicedSort sort(entries);
        int slices = 0;
        bool isDone = false;
        while (!isDone) {
            TimeSlice slice(std::chrono::milliseconds(0)); // Over at once.
            isDone = sort.advance(std::less<>(), slice);
            ++slices;
        }
        QVERIFY(sort.entries() == expected);
        QVERIFY2(count < 20'000 || slices > 10, qPrintable(QString::number(slices)));
    }

    void sortsByDigits_data()
    {
        QTest::addColumn<quint64>("from");
        QTest::addColumn<quint64>("spread");
        QTest::newRow("all the same") << quint64(7) << quint64(1);
        QTest::newRow("few") << quint64(0) << quint64(5);
        QTest::newRow("dates") << (quint64(1) << 63) + 1'700'000'000 << quint64(90'000'000);
        QTest::newRow("anything") << quint64(0) << std::numeric_limits<quint64>::max();
    }
    void sortsByDigits()
    {
        QFETCH(quint64, from);
        QFETCH(quint64, spread);
        struct Entry {
            quint64 key;
            int place;
        };
        QRandomGenerator random(5);
        for (const int count : {0, 1, 2, 5000}) {
            std::vector<Entry> entries;
            for (int place = 0; place < count; ++place)
                entries.push_back({random.bounded(4) ? from + random.generate64() % spread : RadixSort<Entry>::last, place});
            auto expected = entries;
            std::stable_sort(expected.begin(), expected.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
            RadixSort sort(entries);
            bool isDone = false;
            while (!isDone) {
                TimeSlice slice(std::chrono::milliseconds(0));
                isDone = sort.advance(slice);
            }
            QVERIFY(std::equal(expected.cbegin(), expected.cend(), sort.entries().cbegin(), sort.entries().cend(),
                               [](const Entry &a, const Entry &b) { return a.key == b.key && a.place == b.place; }));
        }
    }
};

QTEST_GUILESS_MAIN(ItemStoreTest)
#include "tst_itemstore.moc"
