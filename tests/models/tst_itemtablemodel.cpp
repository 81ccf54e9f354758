// SPDX-License-Identifier: Apache-2.0
// How a list fills: states, pages, batches, failures.
#include "models/itemtablemodel.h"
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {
const QString secondPage = u"https://contoso.vault.azure.net:443/keys?$skiptoken=2"_s;
const QString thirdPage = u"https://contoso.vault.azure.net:443/keys?$skiptoken=3"_s;
}

class ItemTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readyAsksForNothing()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QCOMPARE(model.state(), ListState::Ready);
        QCOMPARE(pages.requestCount(), 0);
        model.cancel();
        model.resume();
        QCOMPARE(model.state(), ListState::Ready);
        QCOMPARE(pages.requestCount(), 0);
    }

    void startAsksForTheFirstPageOnce()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        model.start();
        model.start();
        QCOMPARE(model.state(), ListState::Loading);
        QCOMPARE(pages.asked(), QStringList {QString()});
    }

    void firstPageIsVisibleAtOnce()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy counts(&model, &ItemTableModel::countChanged);
        model.start();
        pages.answer(makePage(makeKeys(25), secondPage));
        QCOMPARE(model.rowCount(), 25); // Without a turn of the event loop.
        QCOMPARE(counts.size(), 1);
        QCOMPARE(model.state(), ListState::Loading);
        const Tester populated(&model, Tester::FailureReportingMode::Fatal);
        QTRY_COMPARE(pages.asked(), (QStringList {QString(), secondPage}));
    }

    void furtherPagesArriveInBatches()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        model.start();
        pages.answer(makePage(makeKeys(25), u"https://v/p0"_s));
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int page = 1; page <= 40; ++page) {
            QTRY_COMPARE(pages.requestCount(), page + 1);
            pages.answer(makePage(makeKeys(25, u"key-"_s, page * 25), u"https://v/p%1"_s.arg(page)));
        }
        QTRY_COMPARE(model.rowCount(), 41 * 25);
        QVERIFY2(inserted.size() < 20, "rows were inserted page by page");
        QCOMPARE(model.state(), ListState::Loading);
    }

    void lastPageCompletes()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy states(&model, &ItemTableModel::stateChanged);
        model.start();
        pages.answer(makePage(makeKeys(2), secondPage));
        QTRY_COMPARE(pages.requestCount(), 2);
        pages.answer(makePage(makeKeys(2, u"key-"_s, 2)));
        QCOMPARE(model.state(), ListState::Complete);
        QCOMPARE(columnTexts(model), (QStringList {u"key-000"_s, u"key-001"_s, u"key-002"_s, u"key-003"_s}));
        QCOMPARE(states.size(), 2);
        const Tester populated(&model, Tester::FailureReportingMode::Fatal);
    }

    void emptyPageWithALinkGoesOn()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.start();
        pages.answer(makePage({}, secondPage));
        QCOMPARE(model.state(), ListState::Loading);
        QTRY_COMPARE(pages.requestCount(), 2);
        pages.answer(makePage(makeKeys(3), thirdPage));
        QCOMPARE(model.rowCount(), 3); // The first that has something to show counts as the first.
        QTRY_COMPARE(pages.requestCount(), 3);
        pages.answer(makePage({}));
        QCOMPARE(model.state(), ListState::Complete);
        QCOMPARE(model.rowCount(), 3);
    }

    void emptyVaultIsComplete()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Secrets, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.start();
        pages.answer(makePage({}));
        QCOMPARE(model.state(), ListState::Complete);
        QCOMPARE(model.rowCount(), 0);
    }

    void failureKeepsRowsAndResumesFromThatPage()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy failures(&model, &ItemTableModel::failed);
        model.start();
        pages.answer(makePage(makeKeys(25), secondPage));
        QTRY_COMPARE(pages.requestCount(), 2);
        pages.fail(unavailable());
        QCOMPARE(model.state(), ListState::Failed);
        QCOMPARE(model.error().code, u"ServiceUnavailable"_s);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(model.rowCount(), 25);
        const Tester failed(&model, Tester::FailureReportingMode::Fatal);

        model.resume();
        QCOMPARE(model.state(), ListState::Loading);
        QCOMPARE(pages.asked().constLast(), secondPage);
        QVERIFY(model.error().code.isEmpty());
        pages.answer(makePage(makeKeys(5, u"key-"_s, 25)));
        QCOMPARE(model.state(), ListState::Complete);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(failures.size(), 1);
    }

    void failureShowsWhatHadArrivedBefore()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        model.start();
        pages.answer(makePage(makeKeys(2), secondPage));
        QTRY_COMPARE(pages.requestCount(), 2);
        pages.answer(makePage(makeKeys(2, u"key-"_s, 2), thirdPage)); // Waits for its batch.
        QTRY_COMPARE(pages.requestCount(), 3);
        pages.fail(unavailable());
        QCOMPARE(model.rowCount(), 4);
    }

    void failureOfTheFirstPage()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::DeletedKeys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.start();
        pages.fail(ApiError());
        QCOMPARE(model.state(), ListState::Failed);
        QCOMPARE(model.error().operation, u"GetDeletedKeys"_s);
        model.resume();
        QCOMPARE(pages.asked(), (QStringList {QString(), QString()}));
    }

    void repeatedLinkEndsTheList_data()
    {
        QTest::addColumn<QStringList>("links");
        QTest::newRow("a page names itself") << QStringList {secondPage, secondPage};
        QTest::newRow("a circle of two") << QStringList {secondPage, thirdPage, secondPage};
    }
    void repeatedLinkEndsTheList()
    {
        QFETCH(QStringList, links);
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy failures(&model, &ItemTableModel::failed);
        model.start();
        for (int page = 0; page < links.size(); ++page) {
            QTRY_COMPARE(pages.requestCount(), page + 1);
            pages.answer(makePage(makeKeys(3, u"key-"_s, page * 3), links.at(page)));
        }
        QCOMPARE(model.state(), ListState::Failed);
        QCOMPARE(model.error().reason, ErrorReason::RepeatedNextLink);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(model.rowCount(), 3 * int(links.size()));
        QCoreApplication::processEvents();
        QCOMPARE(pages.requestCount(), int(links.size())); // Nothing more was asked for.

        model.resume(); // The vault has mended its links: no row is there twice.
        pages.answer(makePage(makeKeys(3, u"key-"_s, int(links.size() - 1) * 3)));
        QCOMPARE(model.state(), ListState::Complete);
        QCOMPARE(model.rowCount(), 3 * int(links.size()));
    }

    void cancelAbortsTheRequestAndKeepsRows()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        QSignalSpy failures(&model, &ItemTableModel::failed);
        model.start();
        pages.answer(makePage(makeKeys(25), secondPage));
        QTRY_COMPARE(pages.requestCount(), 2);
        model.cancel();
        QVERIFY(pages.isCanceled());
        QCOMPARE(model.state(), ListState::Stopped);
        const Tester stopped(&model, Tester::FailureReportingMode::Fatal);
        pages.answer(makePage(makeKeys(25, u"late-"_s))); // The answer was under way.
        QCoreApplication::processEvents();
        QCOMPARE(model.state(), ListState::Stopped);
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(failures.size(), 0);

        model.resume();
        QCOMPARE(pages.asked().constLast(), secondPage);
        pages.answer(makePage(makeKeys(1, u"key-"_s, 25)));
        QCOMPARE(model.state(), ListState::Complete);
        QCOMPARE(model.rowCount(), 26);
    }

    void cancelBetweenTwoPagesAsksForNothingMore()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        model.start();
        pages.answer(makePage(makeKeys(25), secondPage));
        model.cancel(); // The next request stands in the event queue.
        QCoreApplication::processEvents();
        QCOMPARE(pages.requestCount(), 1);
        model.resume();
        QCOMPARE(pages.asked().constLast(), secondPage);
    }

    void staleAnswerAfterRefreshIsIgnored()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.start();
        model.refresh();
        QCOMPARE(pages.requestCount(), 2);
        pages.answer(makePage(makeKeys(3, u"stale-"_s)), 0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), ListState::Loading);
        pages.answer(makePage(makeKeys(2, u"fresh-"_s)), 1);
        QCOMPARE(columnTexts(model), (QStringList {u"fresh-000"_s, u"fresh-001"_s}));
        QCOMPARE(model.state(), ListState::Complete);
    }

    void destructionWhileLoadingAborts()
    {
        ScriptedPages pages;
        {
            ItemTableModel model(ItemListKind::Keys, pages.source());
            model.start();
            pages.answer(makePage(makeKeys(25), secondPage));
            QTRY_COMPARE(pages.requestCount(), 2);
            pages.answer(makePage(makeKeys(25, u"more-"_s), thirdPage)); // Rows wait, a request is queued.
            QTRY_COMPARE(pages.requestCount(), 3);
        }
        QVERIFY(pages.isCanceled());
        pages.answer(makePage({}));
        QCoreApplication::processEvents();
    }

    void aSourceThatAnswersAtOnceDoesNotNest()
    {
        int page = 0;
        const PageSource source = [&page](const QUrl &) {
            const int number = page++;
            const QString next = number < 5000 ? u"https://v/%1"_s.arg(number) : QString();
            Promise<Result<ItemPage>> promise;
            Pending<ItemPage> future = promise.future();
            promise.finish(makePage({makeKey(u"key-%1"_s.arg(number))}, next));
            return future;
        };
        ItemTableModel model(ItemListKind::Keys, source);
        model.start();
        QTRY_COMPARE(model.state(), ListState::Complete);
        QCOMPARE(model.rowCount(), 5001);
    }

    void aClosedListStaysAsItIs()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.start();
        pages.answer(makePage({makeKey(u"a"_s)}, secondPage));
        QTRY_COMPARE(pages.requestCount(), 2);
        pages.answer(makePage({makeKey(u"b"_s), makeKey(u"c"_s)}, thirdPage));
        QTRY_COMPARE(pages.requestCount(), 3);
        const ItemTableModel::Contents contents = model.close();
        const QStringList there {u"a"_s, u"b"_s, u"c"_s};
        QStringList left;
        for (const int handle : contents.handles)
            left << contents.store->item(handle).id.name;
        QCOMPARE(left, there);
        QCOMPARE(model.state(), ListState::Stopped);
        QVERIFY(pages.isCanceled());

        VaultItem changed = makeKey(u"a"_s);
        changed.tags = {{u"env"_s, u"prod"_s}};
        model.upsert(changed);
        model.upsertAll({changed, makeKey(u"d"_s)});
        model.remove(u"b"_s);
        model.refresh();
        model.resume();
        QCOMPARE(pages.requestCount(), 3);
        QCOMPARE(columnTexts(model), there);
        QVERIFY(contents.store->item(contents.handles.front()).tags.isEmpty());
        QCOMPARE(model.state(), ListState::Stopped);
        QCOMPARE(model.close().handles, contents.handles);
    }

    void rowsAreFoundByNameWithoutCase()
    {
        ScriptedPages pages;
        ItemTableModel model(ItemListKind::Keys, pages.source());
        model.start();
        pages.answer(makePage({makeKey(u"Orders-Signing"_s), makeKey(u"legacy"_s)}));
        QCOMPARE(model.rowOf(u"orders-SIGNING"_s), 0);
        QCOMPARE(model.rowOf(u"legacy"_s), 1);
        QCOMPARE(model.rowOf(u"orders"_s), -1);
        QCOMPARE(model.itemAt(0).id.name, u"Orders-Signing"_s);
    }
};

QTEST_GUILESS_MAIN(ItemTableModelTest)
#include "tst_itemtablemodel.moc"
