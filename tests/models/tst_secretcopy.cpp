// SPDX-License-Identifier: Apache-2.0
// Copying secrets between two practice vaults: the plan that only looks, the run, and what may go wrong on the way.
#include "models/errorlogmodel.h"
#include "models/secretcopy.h"
#include "models/secretcopysummary.h"
#include "models/vaultjobs.h"
#include "models/vaultlists.h"
#include "network/connections/vaultsession.h"
#include "tests/network/keyvault/awaited.h"
#include "tests/support/fixedtokenprovider.h"
#include "tests/support/practicevaultprocess.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace vault;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = SecretCopy::Phase;

/// A practice vault, and it opened.
struct Side {
    explicit Side(const QProcessEnvironment &environment) : process({}, environment)
    {
        ConnectionOptions options;
        options.endpoint = Endpoint::create(process.url().toString(), u"7.4"_s).value();
        options.additionalRoots = {process.caCertificate()};
        options.http.readAttempts = 1;
        auto tokens = std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(process.token()), process.url());
        session = std::make_unique<VaultSession>(std::move(options), std::move(tokens));
        lists = std::make_unique<VaultLists>(*session, errors);
        jobs = std::make_unique<VaultJobs>(*session, *lists, errors);
        jobs->setPace({30ms, 20s});
        jobs->setClock([] { return UnixSeconds(1795167727); });
    }

    bool list()
    {
        lists->start();
        return QTest::qWaitFor([this] { return lists->isSettled(); }, 30000);
    }
    SecretClient &secrets() const { return session->secrets(); }
    void set(const QString &name, const QByteArray &value, const Tags &tags = {}, const QString &contentType = {})
    {
        SetSecretParameters parameters;
        parameters.value = SecretBuffer::copyOf(value);
        parameters.tags = tags;
        parameters.contentType = contentType;
        QVERIFY(test::awaited(secrets().set(name, parameters)));
    }
    QByteArray value(const QString &name) const
    {
        const auto bundle = test::awaited(secrets().get(name));
        return bundle && bundle->value ? bundle->value->view().toByteArray() : QByteArray("(none)");
    }
    int versionCount(const QString &name) const
    {
        const auto page = test::awaited(secrets().listVersions(name));
        return page ? int(page->items.size()) : -1;
    }
    int sent(const QString &verb, const QString &pathPart)
    {
        int count = 0;
        for (const auto entry : process.requests())
            count += entry["method"_L1].toString() == verb && entry["path"_L1].toString().contains(pathPart) ? 1 : 0;
        return count;
    }
    void fault(const QString &kind, const QString &match, int status = 0, const QString &code = {}, const QString &inner = {}, int times = 1)
    {
        QJsonObject fault{{u"fault"_s, kind}, {u"match"_s, match}, {u"times"_s, times}, {u"code"_s, code}, {u"innerCode"_s, inner}};
        if (status > 0)
            fault[u"status"_s] = status;
        process.addFault(fault);
    }

    PracticeVaultProcess process;
    ErrorLogModel errors;
    std::unique_ptr<VaultSession> session;
    std::unique_ptr<VaultLists> lists;
    std::unique_ptr<VaultJobs> jobs;
};

VaultItem named(const QString &name)
{
    VaultItem item;
    item.id.name = name;
    return item;
}

const QString taken = u"orders-db-password"_s; // In every practice vault, with the same value.
const QString deletedThere = u"old-orders-db-password"_s;

} // namespace

class TestSecretCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWouldBeDone_data();
    void whatWouldBeDone();
    void aPlanByListsAsksNothing();
    void aPlanWithoutListsAsksForEachName();
    void whoMayNotLookIsToldOnce();
    void deletedSecretsThatMayNotBeRead();
    void aPlanWaitsForListsThatLoad();
    void valuesArriveByteForByte_data();
    void valuesArriveByteForByte();
    void whatIsKeptIsChosen();
    void aNewVersionIsAddedWhereWanted();
    void nothingIsCopiedWhereANameStopsIt();
    void comparingTellsEqualFromDifferent();
    void aRefusalConcernsItsLineOnly();
    void aNameDeletedMeanwhileIsToldSo();
    void deletedNamesAreRecovered();
    void aLostAnswerIsNotKnown_data();
    void aLostAnswerIsNotKnown();
    void whatWasMadeMeanwhileIsNotWrittenOver();
    void everyPutIsSentOnce();
    void stoppingLeavesTheRest();
    void theRestIsPlannedAgain();
    void noValueInTheSummary();
    void outcomesOfErrors_data();
    void outcomesOfErrors();

private:
    std::unique_ptr<SecretCopy> copyOf(const QStringList &names)
    {
        QList<VaultItem> items;
        for (const QString &name : names) {
            const ItemTableModel *list = m_source->lists->list(ItemListKind::Secrets);
            const int row = list->rowOf(name);
            items.append(row >= 0 ? list->itemAt(row) : named(name));
        }
        return std::make_unique<SecretCopy>(items, m_source->secrets(), m_source->errors,
                                            SecretCopyTarget{*m_target->lists, *m_target->jobs, m_target->errors});
    }
    static bool idle(SecretCopy &copy)
    {
        return QTest::qWaitFor([&] { return !copy.isBusy(); }, 20000);
    }
    static bool plan(SecretCopy &copy)
    {
        copy.check();
        return idle(copy) && copy.phase() == Phase::Planned;
    }
    static bool run(SecretCopy &copy)
    {
        copy.run();
        return idle(copy) && copy.phase() == Phase::Ended;
    }
    static void allow(SecretCopy &copy, ExistingChoice choice)
    {
        SecretCopyOptions options = copy.options();
        options.existing = choice;
        copy.setOptions(options);
    }

    std::unique_ptr<Side> m_source;
    std::unique_ptr<Side> m_target;
};

void TestSecretCopy::init()
{
    const QString test = QString::fromLatin1(QTest::currentTestFunction());
    if (test == u"whatWouldBeDone"_s || test == u"outcomesOfErrors"_s)
        return; // They ask no vault.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRACTICE_VAULT_DELETE_DELAY_MS"_s, u"100"_s);
    m_source = std::make_unique<Side>(environment);
    m_target = std::make_unique<Side>(environment);
    QVERIFY2(m_source->process.isRunning() && m_target->process.isRunning(), qPrintable(m_source->process.errorText()));
}

void TestSecretCopy::cleanup()
{
    m_source.reset();
    m_target.reset();
}

void TestSecretCopy::whatWouldBeDone_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("existing");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<int>("action");
    const auto row = [](const char *name, CopyTarget target, ExistingChoice existing, CopyAction action, bool isEnabled = true, bool isWanted = true) {
        QTest::newRow(name) << int(target) << int(existing) << isEnabled << isWanted << int(action);
    };
    row("new", CopyTarget::Free, ExistingChoice::Skip, CopyAction::Create);
    row("taken", CopyTarget::Taken, ExistingChoice::Skip, CopyAction::SkipTaken);
    row("taken, add", CopyTarget::Taken, ExistingChoice::AddVersion, CopyAction::AddVersion);
    row("taken, stop", CopyTarget::Taken, ExistingChoice::Stop, CopyAction::SkipTaken);
    row("deleted", CopyTarget::InSoftDelete, ExistingChoice::AddVersion, CopyAction::SkipInSoftDelete);
    row("unreadable", CopyTarget::Unreadable, ExistingChoice::Skip, CopyAction::SkipUnreadable);
    row("unreadable, add", CopyTarget::Unreadable, ExistingChoice::AddVersion, CopyAction::AddVersion);
    row("disabled", CopyTarget::Free, ExistingChoice::AddVersion, CopyAction::SkipDisabled, false);
    row("not wanted", CopyTarget::Free, ExistingChoice::AddVersion, CopyAction::LeaveOut, true, false);
    row("not looked", CopyTarget::Unchecked, ExistingChoice::AddVersion, CopyAction::NotKnown);
}

void TestSecretCopy::whatWouldBeDone()
{
    QFETCH(int, target);
    QFETCH(int, existing);
    QFETCH(bool, isEnabled);
    QFETCH(bool, isWanted);
    QFETCH(int, action);
    SecretCopyLine line;
    line.target = CopyTarget(target);
    line.isWanted = isWanted;
    line.isReadable = isEnabled;
    SecretCopyOptions options;
    options.existing = ExistingChoice(existing);
    QCOMPARE(int(actionFor(line, options)), action);
    // Where the target holds the same value, nothing is added.
    line.comparison = CopyComparison::Equal;
    if (CopyTarget(target) == CopyTarget::Taken)
        QCOMPARE(actionFor(line, options), CopyAction::SkipEqual);
}

void TestSecretCopy::aPlanByListsAsksNothing()
{
    m_source->set(u"only-here"_s, "value");
    QVERIFY(m_source->list() && m_target->list());
    m_source->process.clearRequests();
    m_target->process.clearRequests();
    const auto copy = copyOf({u"only-here"_s, taken, u"ORDERS-STORAGE-KEY"_s, deletedThere, u"old-admin-password"_s, u"legacy-ftp-password"_s,
                              u"www-contoso-example"_s});
    QCOMPARE(copy->phase(), Phase::Idle);
    QVERIFY(plan(*copy));
    QCOMPARE(copy->actionAt(0), CopyAction::Create);
    QCOMPARE(copy->actionAt(1), CopyAction::SkipTaken);
    QCOMPARE(copy->actionAt(2), CopyAction::SkipTaken); // Names are the same in any case.
    QCOMPARE(copy->actionAt(3), CopyAction::SkipInSoftDelete);
    QCOMPARE(copy->actionAt(4), CopyAction::SkipDisabled);
    QCOMPARE(copy->actionAt(5), CopyAction::SkipTaken); // Expired is no obstacle: the vault gives its value.
    QCOMPARE(copy->writeCount(), 1);
    QCOMPARE(m_source->process.requests().size(), 0);
    QCOMPARE(m_target->process.requests().size(), 0);
    // A certificate's secret is copied only if the person says so.
    QVERIFY(copy->lines()[6].source->managed);
    QCOMPARE(copy->actionAt(6), CopyAction::LeaveOut);
    copy->setWanted(6, true);
    QCOMPARE(copy->actionAt(6), CopyAction::SkipTaken);
}

void TestSecretCopy::aPlanWithoutListsAsksForEachName()
{
    const auto copy = copyOf({u"only-here"_s, taken, deletedThere});
    QVERIFY(plan(*copy));
    QCOMPARE(copy->lines()[0].target, CopyTarget::Free);
    QCOMPARE(copy->lines()[1].target, CopyTarget::Taken);
    QCOMPARE(copy->lines()[2].target, CopyTarget::InSoftDelete);
    QCOMPARE(m_target->sent(u"GET"_s, u"/versions"_s), 3);
    QCOMPARE(m_target->sent(u"GET"_s, u"/deletedsecrets/"_s), 2);
    // No value was read, and nothing but reading was done.
    QCOMPARE(m_target->sent(u"GET"_s, u"/"_s), 5);
    QCOMPARE(m_target->process.requests().size(), 5);
    QCOMPARE(m_source->process.requests().size(), 0);
    QCOMPARE(m_target->errors.rowCount(), 0); // Not being deleted is no failure.
}

void TestSecretCopy::whoMayNotLookIsToldOnce()
{
    m_target->fault(u"status"_s, u"/versions"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s, 0);
    const auto copy = copyOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    QVERIFY(plan(*copy));
    for (const SecretCopyLine &line : copy->lines()) {
        QCOMPARE(line.target, CopyTarget::Unreadable);
        QCOMPARE(line.error->decisiveCode(), u"ForbiddenByRbac"_s);
    }
    QCOMPARE(m_target->errors.rowCount(), 1);
    QCOMPARE(copy->writeCount(), 0); // Not to overwrite what nobody saw.
    allow(*copy, ExistingChoice::AddVersion);
    QCOMPARE(copy->writeCount(), 6);
}

void TestSecretCopy::deletedSecretsThatMayNotBeRead()
{
    m_target->fault(u"status"_s, u"/deletedsecrets"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s, 0);
    QVERIFY(m_target->list());
    const auto copy = copyOf({u"only-here"_s});
    QVERIFY(plan(*copy));
    QCOMPARE(copy->actionAt(0), CopyAction::Create);
    QVERIFY(copy->lines()[0].isSoftDeleteUnknown);
}

void TestSecretCopy::aPlanWaitsForListsThatLoad()
{
    m_target->lists->start();
    const auto copy = copyOf({taken, u"only-here"_s});
    copy->check();
    QCOMPARE(copy->phase(), Phase::Checking);
    QVERIFY(idle(*copy));
    QCOMPARE(copy->actionAt(0), CopyAction::SkipTaken);
    QCOMPARE(copy->actionAt(1), CopyAction::Create);
    QCOMPARE(m_target->sent(u"GET"_s, u"/versions"_s), 0);
}

void TestSecretCopy::valuesArriveByteForByte_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("multi-line") << QByteArray("first\r\nsecond\n\n  third\t\n");
    QTest::newRow("not ASCII") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x94\x90 \xe4\xbd\xa0\xe5\xa5\xbd \xe2\x80\xae");
    QTest::newRow("control characters") << QByteArray("a\x01\x1f\x7f\"\\/b", 8);
    QTest::newRow("25 KB") << QByteArray(25'598, 'x') + "\xc3\xa4";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{\"value\":\"not this one\"}");
}

void TestSecretCopy::valuesArriveByteForByte()
{
    QFETCH(QByteArray, value);
    const Tags tags{{u"stage"_s, u"prod"_s}, {u"\u8bf4\u660e"_s, u"\u00e4"_s}};
    m_source->set(u"copied"_s, value, tags, u"text/x-own; charset=utf-8"_s);
    SecretUpdate dates;
    dates.attributes.notBefore = 1'700'000'000;
    dates.attributes.expires = 2'900'000'000; // Beyond 2038.
    QVERIFY(test::awaited(m_source->secrets().update(u"copied"_s, {}, dates)));
    QVERIFY(m_target->list());
    const auto copy = copyOf({u"copied"_s});
    QSignalSpy copied(copy.get(), &SecretCopy::copied);
    QVERIFY(plan(*copy));
    QVERIFY(run(*copy));
    QCOMPARE(copy->lines()[0].state, CopyState::Done);
    QCOMPARE(copied.count(), 1);
    const auto there = test::awaited(m_target->secrets().get(u"copied"_s));
    QVERIFY(there && there->value);
    QCOMPARE(there->value->view().toByteArray(), value);
    QCOMPARE(there->properties.tags, tags);
    QCOMPARE(there->properties.contentType, u"text/x-own; charset=utf-8"_s);
    QCOMPARE(there->properties.attributes.notBefore, std::optional<UnixSeconds>(1'700'000'000));
    QCOMPARE(there->properties.attributes.expires, std::optional<UnixSeconds>(2'900'000'000));
    QCOMPARE(copy->lines()[0].madeVersion, there->properties.id.version);
    QVERIFY(m_target->lists->list(ItemListKind::Secrets)->rowOf(u"copied"_s) >= 0); // Listed at once.
}

void TestSecretCopy::whatIsKeptIsChosen()
{
    m_source->set(u"copied"_s, "value", {{u"a"_s, u"b"_s}}, u"text/plain"_s);
    SecretUpdate dates;
    dates.attributes.expires = 2'900'000'000;
    QVERIFY(test::awaited(m_source->secrets().update(u"copied"_s, {}, dates)));
    const auto copy = copyOf({u"copied"_s});
    copy->setOptions({ExistingChoice::Skip, false, false, false});
    QVERIFY(plan(*copy));
    QVERIFY(run(*copy));
    const auto there = test::awaited(m_target->secrets().get(u"copied"_s));
    QVERIFY(there);
    QVERIFY(there->properties.tags.isEmpty() && there->properties.contentType.isEmpty() && !there->properties.attributes.expires);
}

void TestSecretCopy::aNewVersionIsAddedWhereWanted()
{
    m_source->set(taken, "a newer value");
    const int before = m_target->versionCount(taken);
    const auto copy = copyOf({taken});
    QVERIFY(plan(*copy));
    copy->run(); // Skips by default: nothing to do.
    QCOMPARE(copy->phase(), Phase::Planned);
    allow(*copy, ExistingChoice::AddVersion);
    QVERIFY(run(*copy));
    QCOMPARE(m_target->value(taken), QByteArray("a newer value"));
    QCOMPARE(m_target->versionCount(taken), before + 1);
}

void TestSecretCopy::nothingIsCopiedWhereANameStopsIt()
{
    m_source->set(u"only-here"_s, "value");
    const auto copy = copyOf({u"only-here"_s, taken});
    allow(*copy, ExistingChoice::Stop);
    QVERIFY(plan(*copy));
    QCOMPARE(copy->writeCount(), 0);
    copy->run();
    QCOMPARE(copy->phase(), Phase::Planned);
    QCOMPARE(m_target->sent(u"PUT"_s, u"/"_s), 0);
    copy->setWanted(1, false); // What is left out stops nothing.
    QCOMPARE(copy->writeCount(), 1);
}

void TestSecretCopy::comparingTellsEqualFromDifferent()
{
    m_source->set(u"billing-api-storage-key"_s, "another value");
    m_source->set(u"only-here"_s, "value");
    m_target->fault(u"status"_s, u"GET /secrets/catalog-storage-key?"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    const auto copy = copyOf({taken, u"billing-api-storage-key"_s, u"catalog-storage-key"_s, u"only-here"_s});
    allow(*copy, ExistingChoice::AddVersion);
    QVERIFY(plan(*copy));
    QCOMPARE(copy->writeCount(), 4);
    m_source->process.clearRequests();
    copy->compareValues();
    QVERIFY(idle(*copy));
    QCOMPARE(copy->lines()[0].comparison, CopyComparison::Equal);
    QCOMPARE(copy->lines()[1].comparison, CopyComparison::Different);
    QCOMPARE(copy->lines()[2].comparison, CopyComparison::Failed);
    QCOMPARE(copy->lines()[2].error->decisiveCode(), u"ForbiddenByPolicy"_s);
    QCOMPARE(copy->lines()[3].comparison, CopyComparison::None); // There is nothing to compare with.
    QCOMPARE(copy->actionAt(0), CopyAction::SkipEqual);
    QCOMPARE(copy->writeCount(), 3);
    QCOMPARE(m_source->process.requests().size(), 3);
    QCOMPARE(m_target->errors.rowCount(), 1);
    QCOMPARE(m_target->sent(u"PUT"_s, u"/"_s), 0);
}

void TestSecretCopy::aRefusalConcernsItsLineOnly()
{
    const QStringList names{u"copy-a"_s, u"copy-b"_s, u"copy-c"_s, u"copy-d"_s};
    for (const QString &name : names)
        m_source->set(name, "value of " + name.toUtf8());
    m_source->fault(u"status"_s, u"GET /secrets/copy-a?"_s, 403, u"Forbidden"_s, u"SecretDisabled"_s);
    m_target->fault(u"status"_s, u"PUT /secrets/copy-c?"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    const auto copy = copyOf(names);
    QVERIFY(plan(*copy));
    QVERIFY(run(*copy));
    QCOMPARE(copy->lines()[0].state, CopyState::Failed);
    QCOMPARE(copy->lines()[0].error->decisiveCode(), u"SecretDisabled"_s);
    QCOMPARE(copy->lines()[2].state, CopyState::Failed);
    QCOMPARE(copy->lines()[2].error->decisiveCode(), u"ForbiddenByRbac"_s);
    QCOMPARE(copy->count(CopyState::Done), 2);
    QCOMPARE(m_target->value(u"copy-d"_s), QByteArray("value of copy-d"));
    // Each in the log of the vault that refused.
    QCOMPARE(m_source->errors.rowCount(), 1);
    QCOMPARE(m_target->errors.rowCount(), 1);
    QCOMPARE(m_target->sent(u"PUT"_s, u"/secrets/copy-a"_s), 0);
    QCOMPARE(m_target->sent(u"PUT"_s, u"/secrets/copy-c"_s), 1);
}

void TestSecretCopy::aNameDeletedMeanwhileIsToldSo()
{
    m_source->set(u"copied"_s, "value");
    m_target->set(u"copied"_s, "old");
    const auto copy = copyOf({u"copied"_s});
    allow(*copy, ExistingChoice::AddVersion);
    QVERIFY(plan(*copy));
    QVERIFY(test::awaited(m_target->secrets().deleteSecret(u"copied"_s)));
    QVERIFY(run(*copy));
    QCOMPARE(copy->lines()[0].state, CopyState::Failed);
    QCOMPARE(copy->lines()[0].error->httpStatus, 409);
    QCOMPARE(copy->lines()[0].target, CopyTarget::InSoftDelete);
}

void TestSecretCopy::deletedNamesAreRecovered()
{
    m_source->set(deletedThere + u"-2"_s, "value");
    m_source->set(u"retired-partner-token-x"_s, "value");
    QVERIFY(m_target->list());
    const auto copy = copyOf({deletedThere, u"retired-partner-token"_s, taken});
    QVERIFY(plan(*copy));
    QCOMPARE(copy->count(CopyAction::SkipInSoftDelete), 2);
    m_target->fault(u"status"_s, u"/deletedsecrets/retired-partner-token/recover"_s, 403, u"Forbidden"_s, u"ForbiddenByPolicy"_s);
    copy->recoverDeleted();
    QCOMPARE(copy->phase(), Phase::Recovering);
    QVERIFY(idle(*copy));
    QCOMPARE(copy->lines()[0].target, CopyTarget::Taken);
    QCOMPARE(copy->lines()[1].target, CopyTarget::InSoftDelete);
    QCOMPARE(copy->lines()[1].error->decisiveCode(), u"ForbiddenByPolicy"_s);
    QCOMPARE(m_target->sent(u"POST"_s, u"/recover"_s), 2);
    QCOMPARE(copy->phase(), Phase::Planned);
}

void TestSecretCopy::aLostAnswerIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<int>("state");
    QTest::newRow("arrived") << QByteArray("value") << int(CopyState::Done);
    QTest::newRow("did not arrive") << QByteArray() << int(CopyState::Failed);
    QTest::newRow("something else is there") << QByteArray("of somebody else") << int(CopyState::Failed);
}

void TestSecretCopy::aLostAnswerIsNotKnown()
{
    QFETCH(QByteArray, there);
    QFETCH(int, state);
    m_source->set(u"copied"_s, "value");
    m_target->fault(u"reset"_s, u"PUT /secrets/copied?"_s);
    const auto copy = copyOf({u"copied"_s});
    QVERIFY(plan(*copy));
    QVERIFY(run(*copy));
    QCOMPARE(copy->lines()[0].state, CopyState::Unclear);
    QCOMPARE(m_target->sent(u"PUT"_s, u"/secrets/copied"_s), 1); // Not sent again.
    QCOMPARE(m_target->errors.rowCount(), 1);
    copy->check(); // Does not take it up again: there may be a version already.
    QVERIFY(idle(*copy));
    QCOMPARE(copy->lines()[0].state, CopyState::Unclear);
    if (!there.isEmpty())
        m_target->set(u"copied"_s, there);
    copy->checkOutcomes();
    QVERIFY(idle(*copy));
    QCOMPARE(int(copy->lines()[0].state), state);
    QCOMPARE(copy->lines()[0].madeVersion.isEmpty(), CopyState(state) == CopyState::Failed);
}

void TestSecretCopy::whatWasMadeMeanwhileIsNotWrittenOver()
{
    m_source->set(u"meanwhile"_s, "ours");
    const auto copy = copyOf({u"meanwhile"_s});
    QVERIFY(plan(*copy));
    QCOMPARE(copy->lines()[0].target, CopyTarget::Free);
    m_target->set(u"meanwhile"_s, "theirs"); // By somebody else: the list does not know.
    QVERIFY(run(*copy));
    QCOMPARE(copy->lines()[0].target, CopyTarget::Taken);
    QCOMPARE(copy->lines()[0].state, CopyState::Planned);
    QCOMPARE(m_target->value(u"meanwhile"_s), QByteArray("theirs"));
    QCOMPARE(m_target->versionCount(u"meanwhile"_s), 1);
}

void TestSecretCopy::everyPutIsSentOnce()
{
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names.append(u"many-%1"_s.arg(i));
        m_source->set(names.constLast(), "value " + QByteArray::number(i));
    }
    const auto copy = copyOf(names);
    QVERIFY(plan(*copy));
    m_source->process.clearRequests();
    m_target->process.clearRequests();
    int most = 0;
    connect(copy.get(), &SecretCopy::lineChanged, this, [&] {
        const int now = copy->count(CopyState::Reading) + copy->count(CopyState::Writing);
        most = std::max(most, now);
    });
    QVERIFY(run(*copy));
    QCOMPARE(copy->count(CopyState::Done), 40);
    QCOMPARE(most, SecretCopy::requestLimit);
    QCOMPARE(m_source->process.requests().size(), 40);
    const auto sent = m_target->process.requests();
    std::set<QString> paths;
    int puts = 0;
    for (const auto entry : sent) {
        if (entry["method"_L1].toString() != u"PUT"_s)
            continue;
        ++puts;
        paths.insert(entry["path"_L1].toString());
    }
    QCOMPARE(puts, 40);
    QCOMPARE(int(paths.size()), 40);
    QCOMPARE(m_target->value(u"many-17"_s), QByteArray("value 17"));
}

void TestSecretCopy::stoppingLeavesTheRest()
{
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        names.append(u"many-%1"_s.arg(i));
        m_source->set(names.constLast(), "value");
    }
    const auto copy = copyOf(names);
    QVERIFY(plan(*copy));
    connect(copy.get(), &SecretCopy::lineChanged, this, [&] {
        if (copy->count(CopyState::Done) == 3)
            copy->cancel();
    });
    copy->run();
    QVERIFY(idle(*copy));
    QCOMPARE(copy->phase(), Phase::Ended);
    const int done = copy->count(CopyState::Done);
    QVERIFY(done >= 3 && done <= 3 + SecretCopy::requestLimit);
    QCOMPARE(copy->count(CopyState::Stopped), 20 - done);
    // Everything that was sent is known to be done.
    QCOMPARE(m_target->sent(u"PUT"_s, u"/secrets/many-"_s), done);
}

void TestSecretCopy::theRestIsPlannedAgain()
{
    m_source->set(u"copy-a"_s, "a");
    m_source->set(u"copy-b"_s, "b");
    m_target->fault(u"throttle"_s, u"PUT /secrets/copy-b?"_s);
    const auto copy = copyOf({u"copy-a"_s, u"copy-b"_s});
    QVERIFY(plan(*copy));
    QVERIFY(run(*copy));
    QCOMPARE(copy->lines()[1].state, CopyState::Failed); // 429 says that nothing was done.
    QVERIFY(plan(*copy));
    QCOMPARE(copy->writeCount(), 1);
    QVERIFY(run(*copy));
    QCOMPARE(copy->count(CopyState::Done), 2);
    QCOMPARE(m_target->versionCount(u"copy-a"_s), 1);
    QCOMPARE(m_target->value(u"copy-b"_s), QByteArray("b"));
}

void TestSecretCopy::noValueInTheSummary()
{
    const QByteArray canary = "canary-value-2f77";
    m_source->set(u"copy-a"_s, canary, {{u"stage"_s, u"prod"_s}});
    m_source->set(u"copy-b"_s, canary);
    m_target->fault(u"status"_s, u"PUT /secrets/copy-b?"_s, 403, u"Forbidden"_s, u"ForbiddenByRbac"_s);
    const auto copy = copyOf({u"copy-a"_s, u"copy-b"_s, taken});
    QVERIFY(plan(*copy));
    QVERIFY(run(*copy));
    const QByteArray summary = copySummary(copy->lines(), copy->options(), u"from, here"_s, u"=there"_s);
    const QByteArrayList lines = summary.split('\n');
    QCOMPARE(lines.size(), 5); // A head, three secrets, a line end.
    QVERIFY(lines[0].startsWith("name,source,"));
    QVERIFY2(lines[1].startsWith("copy-a,\"from, here\",,'=there,copied," + copy->lines()[0].madeVersion.toUtf8()), lines[1].constData());
    QVERIFY2(lines[2].contains(",failed,") && lines[2].contains(",403,Forbidden,ForbiddenByRbac,"), lines[2].constData());
    QVERIFY(lines[3].contains("skipped: exists at the target"));
    QVERIFY(!summary.contains(canary));
}

void TestSecretCopy::outcomesOfErrors_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("isUnclear");
    const auto row = [](const char *name, ErrorKind kind, ErrorReason reason, int status, bool isUnclear) {
        ApiError error;
        error.kind = kind;
        error.reason = reason;
        error.httpStatus = status;
        QTest::newRow(name) << error << isUnclear;
    };
    row("closed", ErrorKind::Transport, ErrorReason::ConnectionClosed, 0, true);
    row("too slow", ErrorKind::Transport, ErrorReason::TotalTimeout, 0, true);
    row("no host", ErrorKind::Transport, ErrorReason::HostNotFound, 0, false);
    row("refused", ErrorKind::Transport, ErrorReason::ConnectionRefused, 0, false);
    row("certificate", ErrorKind::Tls, ErrorReason::CertificateUntrusted, 0, false);
    row("answer cut", ErrorKind::Payload, ErrorReason::BodyTruncated, 200, true);
    row("500", ErrorKind::Http, ErrorReason::Envelope, 500, true);
    row("502", ErrorKind::Http, ErrorReason::ForeignBody, 502, true);
    row("503", ErrorKind::Http, ErrorReason::Envelope, 503, false);
    row("429", ErrorKind::Http, ErrorReason::Envelope, 429, false);
    row("403", ErrorKind::Http, ErrorReason::Envelope, 403, false);
    row("no token", ErrorKind::Auth, ErrorReason::NoToken, 401, false);
    row("not sent", ErrorKind::Refused, ErrorReason::InvalidName, 0, false);
}

void TestSecretCopy::outcomesOfErrors()
{
    QFETCH(ApiError, error);
    QFETCH(bool, isUnclear);
    QCOMPARE(isOutcomeUnclear(error), isUnclear);
}

QTEST_GUILESS_MAIN(TestSecretCopy)
#include "tst_secretcopy.moc"
