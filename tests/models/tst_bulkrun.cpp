// SPDX-License-Identifier: Apache-2.0
// Bulk changes over a worker that answers when a test says so.
#include "models/bulkrun.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Records what it is asked for; ends lines by itself where told to.
class FakeWorker : public BulkWorker
{
public:
    explicit FakeWorker(QStringList &asked) : m_asked(asked) {}

    void begin(int line, const BulkLine &what, const BulkChange &change) override
    {
        m_asked.append(what.item.id.name + (what.isComparedNot ? u" uncompared"_s : QString()));
        underWay.append(line);
        mostUnderWay = std::max(mostUnderWay, int(underWay.size()));
        if (!answersAtOnce)
            return;
        VaultItem now = what.item;
        now.tags = what.plan.update.tags.value_or(now.tags);
        now.attributes.enabled = what.plan.update.attributes.enabled.value_or(now.attributes.enabled);
        Q_UNUSED(change);
        end(line, {BulkState::Done, now, std::nullopt});
    }
    void check(int line, const BulkLine &what, const BulkChange &) override
    {
        m_asked.append(u"check "_s + what.item.id.name);
        underWay.append(line);
    }
    void end(int line, const BulkOutcome &outcome)
    {
        underWay.removeOne(line);
        Q_EMIT ended(line, outcome);
    }
    void accept(int line) { Q_EMIT accepted(line); }

    bool answersAtOnce = false;
    QList<int> underWay;
    int mostUnderWay = 0;

private:
    QStringList &m_asked;
};

ApiError httpError(int status, std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    ApiError error;
    error.kind = ErrorKind::Http;
    error.reason = ErrorReason::Envelope;
    error.httpStatus = status;
    error.method = "PATCH";
    error.retryAfter = retryAfter;
    return error;
}

ApiError lost()
{
    ApiError error;
    error.kind = ErrorKind::Transport;
    error.reason = ErrorReason::ConnectionClosed;
    error.method = "PATCH";
    return error;
}

BulkOutcome done()
{
    return {};
}

QList<VaultItem> items(int count)
{
    QList<VaultItem> all;
    for (int number = 0; number < count; ++number) {
        VaultItem item;
        item.id = *ObjectId::parse(u"https://contoso.vault.azure.net/secrets/s%1"_s.arg(number));
        all.append(item);
    }
    return all;
}

const BulkChange disable{BulkAction::Disable, {}, {}};

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planningTellsWhatWouldHappen();
    void fewAreUnderWayAtOnceAndEachIsAskedForOnce();
    void whatTheVaultTookLeavesRoomForOthers();
    void cancelStopsWhatHasNotBegun();
    void aFailureIsNoEndAndWaitsForThePerson();
    void throttlingPausesAllAndAsksAgain();
    void aBusyVaultIsGivenUpAfterAWhile();
    void whatIsNotKnownIsCheckedAndNeverRepeated();
    void whatChangedMeanwhileIsPlannedAnew();
    void whatCannotBeComparedGoesOnlyWhenAskedAgain();
    void thousandsNeverStallTheThread();
    void linesComeInParts();

private:
    void make(int count, const BulkChange &change = disable);
    void makeOf(QList<VaultItem> all, const BulkChange &change);
    void endAll(const BulkOutcome &outcome)
    {
        while (!m_worker->underWay.isEmpty())
            m_worker->end(m_worker->underWay.constFirst(), outcome);
    }
    BulkState state(int line) const { return m_run->lineAt(line).state; }

    QStringList m_asked;
    FakeWorker *m_worker = nullptr;
    std::unique_ptr<BulkRun> m_run;
    std::unique_ptr<QSignalSpy> m_ended;
    bool m_answersAtOnce = false;
};

void TestBulkRun::make(int count, const BulkChange &change)
{
    makeOf(items(count), change);
}

void TestBulkRun::makeOf(QList<VaultItem> all, const BulkChange &change)
{
    m_asked.clear();
    m_run = std::make_unique<BulkRun>(std::move(all), ItemListKind::Secrets, [this](BulkAction) {
        auto worker = std::make_unique<FakeWorker>(m_asked);
        m_worker = worker.get();
        m_worker->answersAtOnce = m_answersAtOnce;
        return worker;
    });
    m_run->setFirstPause(30ms);
    m_ended = std::make_unique<QSignalSpy>(m_run.get(), &BulkRun::ended);
    QSignalSpy planned(m_run.get(), &BulkRun::planned);
    m_run->plan(change);
    QTRY_COMPARE(planned.count(), 1);
}

void TestBulkRun::planningTellsWhatWouldHappen()
{
    QList<VaultItem> all = items(5);
    all[1].attributes.enabled = false;
    makeOf(all, disable);
    QCOMPARE(m_run->count(BulkState::Ready), 4);
    QCOMPARE(m_run->count(BulkState::Unchanged), 1);
    // Another thought before it begins.
    all[2].managed = true;
    makeOf(all, disable);
    QSignalSpy planned(m_run.get(), &BulkRun::planned);
    m_run->plan({BulkAction::Delete, {}, {}});
    QTRY_COMPARE(planned.count(), 1);
    QCOMPARE(m_run->count(BulkState::Ready), 4);
    QCOMPARE(m_run->count(BulkState::Unchanged), 0);
    QCOMPARE(m_run->count(BulkState::Refused), 1);
    QVERIFY(m_asked.isEmpty());
    m_run->start();
    QCOMPARE(m_run->startedCount(), 4);
    QCOMPARE(state(2), BulkState::Refused);
}

void TestBulkRun::fewAreUnderWayAtOnceAndEachIsAskedForOnce()
{
    make(20);
    QSignalSpy arrived(m_run.get(), &BulkRun::itemsChanged);
    m_run->start();
    QCOMPARE(m_asked.size(), BulkRun::mostRequests);
    QCOMPARE(state(0), BulkState::Sent);
    QCOMPARE(state(19), BulkState::Queued);
    QCOMPARE(m_run->endedCount(), 0);
    m_worker->end(2, done());
    QCOMPARE(m_asked.size(), BulkRun::mostRequests + 1);
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_worker->mostUnderWay, BulkRun::mostRequests);
    QCOMPARE(m_asked.size(), 20);
    QCOMPARE(QSet<QString>(m_asked.cbegin(), m_asked.cend()).size(), 20);
    QCOMPARE(m_run->count(BulkState::Done), 20);
    m_run->start(); // Once is enough.
    QCOMPARE(m_asked.size(), 20);
}

void TestBulkRun::whatTheVaultTookLeavesRoomForOthers()
{
    make(10, {BulkAction::Delete, {}, {}});
    m_run->start();
    m_worker->accept(0);
    QCOMPARE(state(0), BulkState::Accepted);
    QCOMPARE(m_asked.size(), BulkRun::mostRequests + 1);
    QCOMPARE(m_run->endedCount(), 0);
    m_worker->end(0, done());
    QCOMPARE(state(0), BulkState::Done);
    QCOMPARE(m_asked.size(), BulkRun::mostRequests + 1); // Its place was given away already.
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 1);
}

void TestBulkRun::cancelStopsWhatHasNotBegun()
{
    make(10);
    m_run->start();
    m_run->cancel();
    QCOMPARE(m_run->count(BulkState::Canceled), 6);
    QVERIFY(m_run->isUnderWay()); // What was sent goes on.
    QCOMPARE(m_ended->count(), 0);
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_asked.size(), 4);
    QCOMPARE(m_run->count(BulkState::Done), 4);
    m_run->retry();
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 2);
    QCOMPARE(m_asked.size(), 10);
    QCOMPARE(m_run->count(BulkState::Done), 10);
}

void TestBulkRun::aFailureIsNoEndAndWaitsForThePerson()
{
    make(3);
    QSignalSpy failed(m_run.get(), &BulkRun::failed);
    m_run->start();
    m_worker->end(1, {BulkState::Failed, std::nullopt, httpError(403)});
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(state(1), BulkState::Failed);
    QCOMPARE(m_run->lineAt(1).error->httpStatus, 403);
    QCOMPARE(m_run->retriableCount(), 1);
    QCOMPARE(m_asked.count(u"s1"_s), 1);
    m_run->retry();
    QCOMPARE(m_asked.count(u"s1"_s), 2);
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 2);
    QCOMPARE(m_run->count(BulkState::Done), 3);
    QVERIFY(!m_run->lineAt(1).error);
}

void TestBulkRun::throttlingPausesAllAndAsksAgain()
{
    make(8);
    m_run->start();
    QElapsedTimer paused;
    paused.start();
    m_worker->end(0, {BulkState::Failed, std::nullopt, httpError(429, 1s)});
    QCOMPARE(state(0), BulkState::Queued);
    QVERIFY(m_run->heldFor() > 0ms);
    m_worker->end(1, done());
    m_worker->end(2, done());
    m_worker->end(3, done());
    QCOMPARE(m_asked.size(), 4); // Nobody goes while the vault wants to be left alone.
    QTRY_VERIFY(m_asked.size() > 4);
    QVERIFY(paused.elapsed() >= 990);
    QCOMPARE(m_asked.at(4), u"s0"_s); // It goes first,
    QCOMPARE(m_worker->underWay.size(), 2); // and fewer go at once.
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_run->count(BulkState::Done), 8);
    QCOMPARE(m_asked.size(), 9);
}

void TestBulkRun::aBusyVaultIsGivenUpAfterAWhile()
{
    make(1);
    m_run->setFirstPause(1ms);
    m_run->start();
    for (int answers = 0; answers < 8; ++answers) {
        QTRY_COMPARE(m_worker->underWay.size(), 1);
        m_worker->end(0, {BulkState::Failed, std::nullopt, httpError(429)});
    }
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(state(0), BulkState::Failed);
    QCOMPARE(m_asked.size(), 8);
}

void TestBulkRun::whatIsNotKnownIsCheckedAndNeverRepeated()
{
    make(3);
    m_run->start();
    m_worker->end(0, outcomeOf(lost()));
    m_worker->end(1, outcomeOf(lost()));
    m_worker->end(2, done());
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(m_run->count(BulkState::Unknown), 2);
    QCOMPARE(m_run->retriableCount(), 0);
    m_run->retry();
    QCOMPARE(m_asked.size(), 3);

    m_run->check();
    QCOMPARE(m_asked.mid(3), (QStringList{u"check s0"_s, u"check s1"_s}));
    m_worker->end(0, done());
    m_worker->end(1, {BulkState::NotApplied, std::nullopt, std::nullopt});
    QTRY_COMPARE(m_ended->count(), 2);
    QCOMPARE(state(0), BulkState::Done);
    QCOMPARE(state(1), BulkState::NotApplied);
    m_run->retry();
    QCOMPARE(m_asked.last(), u"s1"_s);
    endAll(done());
    QTRY_COMPARE(m_ended->count(), 3);
}

void TestBulkRun::whatChangedMeanwhileIsPlannedAnew()
{
    make(1, {BulkAction::ReplaceTags, {{u"a"_s, u"1"_s}}, {}});
    m_run->start();
    VaultItem now = m_run->lineAt(0).item;
    now.tags = {{u"theirs"_s, u"x"_s}};
    m_worker->end(0, {BulkState::ChangedMeanwhile, now, std::nullopt});
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(state(0), BulkState::ChangedMeanwhile);
    QCOMPARE(m_run->lineAt(0).item.tags, now.tags);
    QCOMPARE(m_run->retriableCount(), 1);
}

void TestBulkRun::whatCannotBeComparedGoesOnlyWhenAskedAgain()
{
    make(1, {BulkAction::PutTags, {{u"a"_s, u"1"_s}}, {}});
    m_run->start();
    m_worker->end(0, {BulkState::NotComparable, std::nullopt, httpError(403)});
    QTRY_COMPARE(m_ended->count(), 1);
    QCOMPARE(state(0), BulkState::NotComparable);
    m_run->retry();
    QCOMPARE(m_asked, (QStringList{u"s0"_s, u"s0 uncompared"_s}));
    m_worker->end(0, done());
    QTRY_COMPARE(m_ended->count(), 2);
}

void TestBulkRun::thousandsNeverStallTheThread()
{
    m_answersAtOnce = true;
    m_asked.clear();
    m_run = std::make_unique<BulkRun>(items(5000), ItemListKind::Secrets, [this](BulkAction) {
        auto worker = std::make_unique<FakeWorker>(m_asked);
        m_worker = worker.get();
        m_worker->answersAtOnce = true;
        return worker;
    });
    m_answersAtOnce = false;
    QSignalSpy planned(m_run.get(), &BulkRun::planned);
    QSignalSpy over(m_run.get(), &BulkRun::ended);
    int lineSignals = 0;
    int delivered = 0;
    qsizetype largestBatch = 0;
    connect(m_run.get(), &BulkRun::linesChanged, this, [&] { ++lineSignals; });
    connect(m_run.get(), &BulkRun::itemsChanged, this, [&](const QList<VaultItem> &batch) {
        delivered += int(batch.size());
        largestBatch = std::max(largestBatch, batch.size());
    });
    m_run->plan({BulkAction::PutTags, {{u"env"_s, u"prod"_s}}, {}});
    QTRY_COMPARE(planned.count(), 1);
    m_run->start();
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, 20000);
    QCOMPARE(m_run->count(BulkState::Done), 5000);
    QCOMPARE(m_asked.size(), 5000);
    QCOMPARE(delivered, 5000);
    QVERIFY(largestBatch <= 200);
    QVERIFY2(lineSignals < 1000, qPrintable(QString::number(lineSignals))); // Told in batches.
    m_worker = nullptr;
}

void TestBulkRun::linesComeInParts()
{
    const QList<VaultItem> all = items(300);
    m_asked.clear();
    m_run = std::make_unique<BulkRun>(QList<VaultItem>(), ItemListKind::Secrets, [this](BulkAction) {
        auto worker = std::make_unique<FakeWorker>(m_asked);
        m_worker = worker.get();
        m_worker->answersAtOnce = true;
        return worker;
    });
    m_run->expect(300);
    QSignalSpy planned(m_run.get(), &BulkRun::planned);
    QSignalSpy over(m_run.get(), &BulkRun::ended);
    QSignalSpy added(m_run.get(), &BulkRun::linesAboutToBeAdded);
    m_run->plan(disable);
    m_run->add(all.first(100));
    // What is there is planned, but nothing begins before all are.
    QTRY_COMPARE(m_run->lineAt(99).plan.fate, BulkFate::Changes);
    QVERIFY(!m_run->isPlanned());
    m_run->start();
    QVERIFY(!m_run->isStarted());
    m_run->add(all.sliced(100));
    QVERIFY(!m_run->isPlanned());
    m_run->complete();
    QTRY_COMPARE(planned.count(), 1);
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.at(1), (QList<QVariant>{100, 299}));
    m_run->start();
    QTRY_COMPARE(over.count(), 1);
    QCOMPARE(m_asked.size(), 300);
    QCOMPARE(m_run->count(BulkState::Done), 300);
    m_worker = nullptr;
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
