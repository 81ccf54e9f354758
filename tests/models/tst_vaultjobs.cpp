// SPDX-License-Identifier: Apache-2.0
// Deleting, recovering and purging against the practice vault, whose deletions take a while.
#include "models/errorlogmodel.h"
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/support/practicevaultprocess.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UnixSeconds begunAt = 1795167727;

std::unique_ptr<VaultSession> open(const PracticeVaultProcess &process)
{
    ConnectionOptions options;
    options.endpoint = Endpoint::create(process.url().toString(), u"7.4"_s).value();
    options.additionalRoots = {process.caCertificate()};
    options.http.readAttempts = 1;
    auto tokens = std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(process.token()), process.url());
    return std::make_unique<VaultSession>(std::move(options), std::move(tokens));
}

/// An opened vault with its jobs; every answer of the model is checked on the way.
struct Opened {
    explicit Opened(const PracticeVaultProcess &process)
        : session(open(process)), lists(*session, errors), jobs(*session, lists, errors), tester(&jobs, Fatal)
    {
        jobs.setPace({30ms, 20s});
        jobs.setClock([] { return begunAt; });
        QObject::connect(&jobs, &QAbstractItemModel::dataChanged, &jobs, [this](const QModelIndex &changed) {
            states.append(VaultJobState(changed.data(VaultJobs::StateRole).toInt()));
        });
    }

    bool list()
    {
        lists.start();
        return QTest::qWaitFor([this] { return lists.isSettled(); }, 20000);
    }
    bool listed(ItemListKind kind, const QString &name) const { return lists.list(kind)->rowOf(name) >= 0; }
    VaultItem item(ItemListKind kind, const QString &name) const
    {
        return lists.list(kind)->itemAt(lists.list(kind)->rowOf(name));
    }
    /// Runs a job to its end.
    VaultJob run(VaultJobOperation operation, bool isKey, const QString &name)
    {
        VaultItem wanted;
        wanted.id.name = name;
        states.clear();
        return waitFor(jobs.start(operation, isKey, wanted));
    }
    VaultJob waitFor(int id)
    {
        if (!QTest::qWaitFor([&] { return !isActive(jobs.find(id)->state); }, 20000))
            qWarning("The job does not end.");
        return *jobs.find(id);
    }

    static constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    std::unique_ptr<VaultSession> session;
    ErrorLogModel errors;
    VaultLists lists;
    VaultJobs jobs;
    QAbstractItemModelTester tester;
    QList<VaultJobState> states;
};

} // namespace

class VaultJobsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<Opened> m_opened;

    int sent(const QString &verb, const QString &path)
    {
        int count = 0;
        for (const auto entry : m_vault->requests())
            count += entry["method"_L1].toString() == verb && entry["path"_L1].toString() == path ? 1 : 0;
        return count;
    }
    void refuse(const QString &match, int status, const QString &code, const QString &inner, int times = 1)
    {
        m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, match}, {u"times"_s, times},
                           {u"status"_s, status}, {u"code"_s, code}, {u"innerCode"_s, inner}});
    }

private Q_SLOTS:
    void init()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PRACTICE_VAULT_DELETE_DELAY_MS"_s, u"300"_s);
        m_vault = std::make_unique<PracticeVaultProcess>(QStringList(), environment);
        QVERIFY2(m_vault->isRunning(), qPrintable(m_vault->errorText()));
        m_opened = std::make_unique<Opened>(*m_vault);
        QVERIFY(m_opened->list());
        m_vault->clearRequests();
    }
    void cleanup()
    {
        m_opened.reset();
        m_vault.reset();
    }

    void deletingMovesTheRow_data()
    {
        QTest::addColumn<bool>("isKey");
        QTest::addColumn<QString>("name");
        QTest::newRow("key") << true << u"orders-signing"_s;
        QTest::newRow("secret") << false << u"orders-db-password"_s;
    }
    void deletingMovesTheRow()
    {
        QFETCH(bool, isKey);
        QFETCH(QString, name);
        const auto live = isKey ? ItemListKind::Keys : ItemListKind::Secrets;
        const auto deleted = isKey ? ItemListKind::DeletedKeys : ItemListKind::DeletedSecrets;
        const QString path = (isKey ? u"/keys/"_s : u"/secrets/"_s) + name;
        const QString deletedPath = (isKey ? u"/deletedkeys/"_s : u"/deletedsecrets/"_s) + name;
        QVERIFY(m_opened->listed(live, name));

        const VaultJob job = m_opened->run(VaultJobOperation::Delete, isKey, name);
        QCOMPARE(job.state, VaultJobState::Done);
        QVERIFY(job.isAccepted && job.isConfirmed && !job.isGone);
        QCOMPARE(job.since, begunAt);
        QCOMPARE(m_opened->states.constFirst(), VaultJobState::Sent);
        QVERIFY(m_opened->states.contains(VaultJobState::Polling));
        QVERIFY(!m_opened->listed(live, name));
        QVERIFY(m_opened->listed(deleted, name));
        QVERIFY(m_opened->item(deleted, name).scheduledPurgeDate.has_value());
        QCOMPARE(sent(u"DELETE"_s, path), 1);
        QVERIFY(sent(u"GET"_s, deletedPath) > 1); // 404 until it was through.
        QCOMPARE(m_opened->errors.rowCount(), 0);

        const VaultJob back = m_opened->run(VaultJobOperation::Recover, isKey, name);
        QCOMPARE(back.state, VaultJobState::Done);
        QVERIFY(back.isConfirmed);
        QVERIFY(m_opened->listed(live, name));
        QVERIFY(!m_opened->listed(deleted, name));
        QVERIFY(!m_opened->item(live, name).scheduledPurgeDate);
        QCOMPARE(sent(u"POST"_s, deletedPath + u"/recover"_s), 1);

        m_opened->run(VaultJobOperation::Delete, isKey, name);
        const VaultJob purge = m_opened->run(VaultJobOperation::Purge, isKey, name);
        QCOMPARE(purge.state, VaultJobState::Done);
        QVERIFY(!m_opened->listed(live, name));
        QVERIFY(!m_opened->listed(deleted, name));
        QCOMPARE(sent(u"DELETE"_s, deletedPath), 1);
        QCOMPARE(m_opened->jobs.rowCount(), 4);
    }

    void theRowGoesOnceTheVaultHasTakenTheRequest()
    {
        m_vault->addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /deletedsecrets/"_s}, {u"times"_s, 0},
                           {u"status"_s, 404}, {u"code"_s, u"SecretNotFound"_s}});
        VaultItem item;
        item.id.name = u"orders-db-password"_s;
        const int id = m_opened->jobs.start(VaultJobOperation::Delete, false, item);
        QVERIFY(m_opened->listed(ItemListKind::Secrets, item.id.name));
        QTRY_COMPARE(m_opened->jobs.find(id)->state, VaultJobState::Polling);
        QVERIFY(!m_opened->listed(ItemListKind::Secrets, item.id.name));
        QVERIFY(!m_opened->listed(ItemListKind::DeletedSecrets, item.id.name));
        QCOMPARE(m_opened->jobs.activeCount(), 1);
        // The same object again, however it is written: nothing more is sent.
        item.id.name = u"ORDERS-DB-PASSWORD"_s;
        QCOMPARE(m_opened->jobs.start(VaultJobOperation::Recover, false, item), id);
        QCOMPARE(m_opened->jobs.rowCount(), 1);
        m_opened->jobs.dismiss(id); // Not while it is under way.
        QCOMPARE(m_opened->jobs.rowCount(), 1);
    }

    void aDisabledObjectsForbiddanceIsTheEnd()
    {
        const QString name = u"maintenance-account-password"_s;
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, name);
        QCOMPARE(job.state, VaultJobState::Done);
        QVERIFY(job.isConfirmed);
        QVERIFY(m_opened->listed(ItemListKind::DeletedSecrets, name));
        QVERIFY(m_opened->item(ItemListKind::DeletedSecrets, name).scheduledPurgeDate);
        const VaultJob back = m_opened->run(VaultJobOperation::Recover, false, name);
        QCOMPARE(back.state, VaultJobState::Done);
        QVERIFY(m_opened->listed(ItemListKind::Secrets, name));
        QVERIFY(!m_opened->item(ItemListKind::Secrets, name).attributes.enabled);
        QCOMPARE(m_opened->errors.rowCount(), 0);
    }

    void whoMayNotLookIsNotKeptWaiting()
    {
        refuse(u"GET /deletedsecrets/"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s, 0);
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Done);
        QVERIFY(!job.isConfirmed);
        QVERIFY(m_opened->listed(ItemListKind::DeletedSecrets, job.name()));
        QCOMPARE(m_opened->errors.rowCount(), 0);
    }

    void aFirewallIsAFailure()
    {
        refuse(u"GET /deletedsecrets/"_s, 403, u"Forbidden"_s, u"ForbiddenByFirewall"_s, 0);
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Failed);
        QVERIFY(job.isAccepted);
    }

    void aRefusalLeavesTheRowsAlone_data()
    {
        QTest::addColumn<VaultJobOperation>("operation");
        QTest::addColumn<ItemListKind>("list");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("request");
        QTest::newRow("delete") << VaultJobOperation::Delete << ItemListKind::Secrets << u"orders-db-password"_s
                                << u"DELETE /secrets/orders-db-password"_s;
        QTest::newRow("recover") << VaultJobOperation::Recover << ItemListKind::DeletedSecrets
                                 << u"retired-partner-token"_s
                                 << u"POST /deletedsecrets/retired-partner-token/recover"_s;
        QTest::newRow("purge") << VaultJobOperation::Purge << ItemListKind::DeletedSecrets
                               << u"retired-partner-token"_s << u"DELETE /deletedsecrets/retired-partner-token"_s;
    }
    void aRefusalLeavesTheRowsAlone()
    {
        QFETCH(VaultJobOperation, operation);
        QFETCH(ItemListKind, list);
        QFETCH(QString, name);
        QFETCH(QString, request);
        refuse(request, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
        const VaultJob job = m_opened->run(operation, false, name);
        QCOMPARE(job.state, VaultJobState::Failed);
        QVERIFY(!job.isAccepted);
        QCOMPARE(job.error->decisiveCode(), u"ForbiddenByPolicy"_s);
        QCOMPARE(m_opened->errors.rowCount(), 1);
        QCOMPARE(m_opened->errors.errorAt(0).objectName, name);
        QVERIFY(m_opened->listed(list, name));
        QCOMPARE(sent(request.section(u' ', 0, 0), request.section(u' ', 1)), 1);
        m_opened->jobs.resume(job.id); // Nothing was taken: nothing to ask for, nothing is sent again.
        QCOMPARE(m_opened->jobs.find(job.id)->state, VaultJobState::Failed);
        QCOMPARE(sent(request.section(u' ', 0, 0), request.section(u' ', 1)), 1);
    }

    void aLostAnswerIsNotRepeated()
    {
        m_vault->addFault({{u"fault"_s, u"reset"_s}, {u"match"_s, u"DELETE /secrets/orders-db-password"_s}});
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Failed);
        QVERIFY(!job.isAccepted);
        QCOMPARE(sent(u"DELETE"_s, u"/secrets/orders-db-password"_s), 1);
    }

    void afterAFailureWhileAskingItCanBeAskedAgain()
    {
        refuse(u"GET /deletedsecrets/"_s, 500, u"ServerError"_s, QString());
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Failed);
        QVERIFY(job.isAccepted && !job.isOverdue);
        QCOMPARE(m_opened->errors.rowCount(), 1);
        QVERIFY(!m_opened->listed(ItemListKind::DeletedSecrets, job.name()));

        m_opened->jobs.resume(job.id);
        const VaultJob after = m_opened->waitFor(job.id);
        QCOMPARE(after.state, VaultJobState::Done);
        QVERIFY(!after.error);
        QVERIFY(m_opened->listed(ItemListKind::DeletedSecrets, job.name()));
        QCOMPARE(sent(u"DELETE"_s, u"/secrets/orders-db-password"_s), 1);
    }

    void patienceEnds()
    {
        m_opened->jobs.setPace({20ms, 100ms});
        refuse(u"GET /deletedsecrets/"_s, 404, u"SecretNotFound"_s, QString(), 0);
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Failed);
        QVERIFY(job.isAccepted && job.isOverdue);
        QCOMPARE(m_opened->errors.rowCount(), 1);
        QCOMPARE(sent(u"DELETE"_s, u"/secrets/orders-db-password"_s), 1);
    }

    void stoppingEndsTheWaitingOnly()
    {
        VaultItem item;
        item.id.name = u"orders-db-password"_s;
        const int id = m_opened->jobs.start(VaultJobOperation::Delete, false, item);
        QTRY_COMPARE(m_opened->jobs.find(id)->state, VaultJobState::Polling);
        QSignalSpy ended(&m_opened->jobs, &VaultJobs::jobEnded);
        m_opened->jobs.stop(id);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(m_opened->jobs.find(id)->state, VaultJobState::Stopped);
        QVERIFY(m_opened->jobs.find(id)->isAccepted);
        const QString path = u"/deletedsecrets/orders-db-password"_s;
        const int asked = sent(u"GET"_s, path);
        m_opened->run(VaultJobOperation::Delete, true, u"orders-signing"_s); // Many steps: nobody asks any more.
        QCOMPARE(sent(u"GET"_s, path), asked);
        QCOMPARE(m_opened->jobs.find(id)->state, VaultJobState::Stopped);
        QCOMPARE(m_opened->errors.rowCount(), 0);

        m_opened->jobs.resume(id); // The vault went on.
        QCOMPARE(m_opened->waitFor(id).state, VaultJobState::Done);
        QCOMPARE(sent(u"DELETE"_s, u"/secrets/orders-db-password"_s), 1);
        m_opened->jobs.dismiss(id);
        QCOMPARE(m_opened->jobs.rowCount(), 1);
        QVERIFY(!m_opened->jobs.find(id));
    }

    void stoppingBeforeTheAnswerKeepsTheRow()
    {
        m_vault->addFault({{u"fault"_s, u"delay"_s}, {u"match"_s, u"DELETE"_s}, {u"delayMs"_s, 5000}});
        VaultItem item;
        item.id.name = u"orders-db-password"_s;
        const int id = m_opened->jobs.start(VaultJobOperation::Delete, false, item);
        QTRY_COMPARE(sent(u"DELETE"_s, u"/secrets/orders-db-password"_s), 1);
        m_opened->jobs.stop(id);
        QVERIFY(!m_opened->jobs.find(id)->isAccepted);
        QVERIFY(m_opened->listed(ItemListKind::Secrets, item.id.name));
    }

    void aPurgeWaitsOutTheDeletion_data()
    {
        QTest::addColumn<VaultJobOperation>("operation");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("path");
        QTest::newRow("purge") << VaultJobOperation::Purge << u"DELETE"_s << u"/deletedkeys/orders-signing"_s;
        QTest::newRow("recover") << VaultJobOperation::Recover << u"POST"_s
                                 << u"/deletedkeys/orders-signing/recover"_s;
    }
    void aPurgeWaitsOutTheDeletion()
    {
        QFETCH(VaultJobOperation, operation);
        QFETCH(QString, verb);
        QFETCH(QString, path);
        auto deletion = m_opened->session->keys().deleteKey(u"orders-signing"_s);
        QTRY_VERIFY(deletion.isFinished());
        const VaultJob job = m_opened->run(operation, true, u"orders-signing"_s);
        QCOMPARE(job.state, VaultJobState::Done);
        QVERIFY(m_opened->states.contains(VaultJobState::Waiting));
        QCOMPARE(m_opened->errors.rowCount(), 0);
        QCOMPARE(sent(verb, path), 2); // The first did nothing: 409.
    }

    void withoutSoftDeleteNothingIsWaitedFor()
    {
        m_opened.reset();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PRACTICE_VAULT_RECOVERY_LEVEL"_s, u"Purgeable"_s);
        m_vault = std::make_unique<PracticeVaultProcess>(QStringList(), environment);
        m_opened = std::make_unique<Opened>(*m_vault);
        QVERIFY(m_opened->list());
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Done);
        QVERIFY(job.isGone);
        QVERIFY(!m_opened->listed(ItemListKind::Secrets, job.name()));
        QVERIFY(!m_opened->listed(ItemListKind::DeletedSecrets, job.name()));
        QCOMPARE(sent(u"GET"_s, u"/deletedsecrets/orders-db-password"_s), 0);
    }

    void closingTheVaultInTheMiddleIsSafe()
    {
        VaultItem item;
        item.id.name = u"orders-db-password"_s;
        m_opened->jobs.start(VaultJobOperation::Delete, false, item);
        item.id.name = u"retired-partner-token"_s;
        m_opened->jobs.start(VaultJobOperation::Purge, false, item);
        // More than may be under way at once: the others wait for a turn that must not come now.
        for (int number = 0; number < 20; ++number) {
            item.id.name = u"waiting-%1"_s.arg(number);
            m_opened->jobs.start(VaultJobOperation::Delete, false, item);
        }
        m_opened.reset();
        QCoreApplication::processEvents();
    }

    void manyTakeTurns()
    {
        constexpr int count = 20;
        std::vector<int> ids;
        for (int number = 0; number < count; ++number) {
            SetSecretParameters parameters;
            parameters.value = SecretBuffer::copyOf("not-real");
            auto set = m_opened->session->secrets().set(u"turn-%1"_s.arg(number), parameters);
            QTRY_VERIFY(set.isFinished());
        }
        m_vault->clearRequests();
        const auto inState = [&](VaultJobState state) {
            return std::count_if(ids.cbegin(), ids.cend(),
                                 [&](int id) { return m_opened->jobs.find(id)->state == state; });
        };
        for (int number = 0; number < count; ++number) {
            VaultItem wanted;
            wanted.id.name = u"turn-%1"_s.arg(number);
            ids.push_back(m_opened->jobs.start(VaultJobOperation::Delete, false, wanted));
        }
        QCOMPARE(inState(VaultJobState::Sent), VaultJobs::mostRequests);
        QCOMPARE(inState(VaultJobState::Queued), count - VaultJobs::mostRequests);
        QCOMPARE(m_opened->jobs.activeCount(), count);
        // One that has not begun does not begin.
        m_opened->jobs.stop(ids.back());
        QVERIFY(!m_opened->jobs.find(ids.back())->isSent);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened->jobs.activeCount(), 0, 30000);
        QCOMPARE(inState(VaultJobState::Done), count - 1);
        for (int number = 0; number < count; ++number)
            QCOMPARE(sent(u"DELETE"_s, u"/secrets/turn-%1"_s.arg(number)), number == count - 1 ? 0 : 1);
    }
    void aThrottledRequestTakesAnotherTurn()
    {
        m_vault->addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"DELETE /secrets/orders-db-password"_s},
                           {u"retryAfter"_s, 1}});
        const VaultJob job = m_opened->run(VaultJobOperation::Delete, false, u"orders-db-password"_s);
        QCOMPARE(job.state, VaultJobState::Done);
        QVERIFY(m_opened->states.contains(VaultJobState::Queued));
        QCOMPARE(sent(u"DELETE"_s, u"/secrets/orders-db-password"_s), 2); // The first one did nothing.
        QCOMPARE(m_opened->errors.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(VaultJobsTest)
#include "tst_vaultjobs.moc"
