// SPDX-License-Identifier: Apache-2.0
// What a bulk change would do to each object, before anything is sent.
#include "models/bulkchange.h"
#include "models/bulkworker.h"
#include "models/listexport.h"
#include "models/selectionsummary.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::BulkChange)

namespace {

VaultItem secret(const QString &name, const Tags &tags = {}, bool enabled = true)
{
    VaultItem item;
    item.id = *ObjectId::parse(u"https://contoso.vault.azure.net/secrets/"_s + name);
    item.tags = tags;
    item.attributes.enabled = enabled;
    item.attributes.recoveryLevel = u"Recoverable+Purgeable"_s;
    return item;
}

Tags manyTags(int count)
{
    Tags tags;
    for (int number = 0; number < count; ++number)
        tags.insert(u"tag%1"_s.arg(number), u"v"_s);
    return tags;
}

BulkPlan planOfSecret(const VaultItem &item, const BulkChange &change)
{
    return planOf(item, ItemListKind::Secrets, change);
}

} // namespace

class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enablingAndDisabling();
    void tagsAreTheCompleteSet();
    void whatIsSoAlreadyIsLeftAlone();
    void limitsOfTags_data();
    void limitsOfTags();
    void removalsAreRefusedBeforehand();
    void everyActionHasItsLists();
    void whatIsNotKnownIsToldFromFailures_data();
    void whatIsNotKnownIsToldFromFailures();
    void summariesOfASelection();
    void valuesAreExportedByteForByte();
    void filesWithValuesAreForTheOwner();
};

void TestBulkChange::enablingAndDisabling()
{
    const BulkPlan plan = planOfSecret(secret(u"a"_s), {BulkAction::Disable, {}, {}});
    QCOMPARE(plan.fate, BulkFate::Changes);
    QCOMPARE(plan.update.attributes.enabled, std::optional(false));
    // Nothing else is sent: tags and dates stay as they are at the vault.
    QVERIFY(!plan.update.tags && !plan.update.attributes.expires && !plan.update.contentType);
    QCOMPARE(planOfSecret(secret(u"a"_s, {}, false), {BulkAction::Enable, {}, {}}).update.attributes.enabled,
             std::optional(true));
}

void TestBulkChange::tagsAreTheCompleteSet()
{
    const VaultItem item = secret(u"a"_s, {{u"env"_s, u"test"_s}, {u"team"_s, u"x"_s}});
    const Tags added = *planOfSecret(item, {BulkAction::PutTags, {{u"env"_s, u"prod"_s}, {u"new"_s, {}}}, {}}).update.tags;
    QCOMPARE(added, (Tags{{u"env"_s, u"prod"_s}, {u"team"_s, u"x"_s}, {u"new"_s, {}}}));
    const Tags replaced = *planOfSecret(item, {BulkAction::ReplaceTags, {{u"only"_s, u"1"_s}}, {}}).update.tags;
    QCOMPARE(replaced, (Tags{{u"only"_s, u"1"_s}}));
    const Tags removed = *planOfSecret(item, {BulkAction::RemoveTags, {}, {u"env"_s, u"absent"_s}}).update.tags;
    QCOMPARE(removed, (Tags{{u"team"_s, u"x"_s}}));
    // Tag names differ by case.
    QCOMPARE(planOfSecret(item, {BulkAction::RemoveTags, {}, {u"ENV"_s}}).fate, BulkFate::Unchanged);
    QVERIFY(planOfSecret(item, {BulkAction::ReplaceTags, {}, {}}).update.tags->isEmpty());
}

void TestBulkChange::whatIsSoAlreadyIsLeftAlone()
{
    const VaultItem item = secret(u"a"_s, {{u"env"_s, u"test"_s}});
    QCOMPARE(planOfSecret(item, {BulkAction::Enable, {}, {}}).fate, BulkFate::Unchanged);
    QCOMPARE(planOfSecret(item, {BulkAction::PutTags, {{u"env"_s, u"test"_s}}, {}}).fate, BulkFate::Unchanged);
    QCOMPARE(planOfSecret(item, {BulkAction::ReplaceTags, {{u"env"_s, u"test"_s}}, {}}).fate, BulkFate::Unchanged);
    QVERIFY(planOfSecret(item, {BulkAction::Enable, {}, {}}).update.isEmpty());
}

void TestBulkChange::limitsOfTags_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Tags>("present");
    QTest::addColumn<Tags>("put");
    QTest::addColumn<int>("obstacle");
    const auto secrets = int(ItemListKind::Secrets);
    const auto keys = int(ItemListKind::Keys);
    QTest::newRow("15 tags") << secrets << manyTags(14) << Tags{{u"x"_s, {}}} << int(BulkObstacle::None);
    QTest::newRow("16 tags") << secrets << manyTags(15) << Tags{{u"x"_s, {}}} << int(BulkObstacle::TooManyTags);
    QTest::newRow("16th changes one") << secrets << manyTags(15) << Tags{{u"tag3"_s, u"w"_s}} << int(BulkObstacle::None);
    QTest::newRow("name of 512") << secrets << Tags() << Tags{{QString(512, u'n'), {}}} << int(BulkObstacle::None);
    QTest::newRow("name of 513") << secrets << Tags() << Tags{{QString(513, u'n'), {}}} << int(BulkObstacle::TagTooLong);
    QTest::newRow("value of 513") << secrets << Tags() << Tags{{u"n"_s, QString(513, u'v')}} << int(BulkObstacle::TagTooLong);
    QTest::newRow("key, 256") << keys << Tags() << Tags{{u"n"_s, QString(256, u'v')}} << int(BulkObstacle::None);
    QTest::newRow("key, 257") << keys << Tags() << Tags{{u"n"_s, QString(257, u'v')}} << int(BulkObstacle::TagTooLong);
}

void TestBulkChange::limitsOfTags()
{
    QFETCH(int, kind);
    QFETCH(Tags, present);
    QFETCH(Tags, put);
    QFETCH(int, obstacle);
    const BulkPlan plan = planOf(secret(u"a"_s, present), ItemListKind(kind), {BulkAction::PutTags, put, {}});
    QCOMPARE(int(plan.obstacle), obstacle);
    QCOMPARE(plan.fate, obstacle == 0 ? BulkFate::Changes : BulkFate::Refused);
}

void TestBulkChange::removalsAreRefusedBeforehand()
{
    VaultItem managed = secret(u"a"_s);
    managed.managed = true;
    QCOMPARE(planOfSecret(managed, {BulkAction::Delete, {}, {}}).obstacle, BulkObstacle::Managed);
    QCOMPARE(planOfSecret(managed, {BulkAction::Disable, {}, {}}).fate, BulkFate::Changes);
    QCOMPARE(planOfSecret(secret(u"a"_s), {BulkAction::Delete, {}, {}}).fate, BulkFate::Changes);
    QCOMPARE(planOfSecret(secret(u"a"_s), {BulkAction::Recover, {}, {}}).obstacle, BulkObstacle::NotDeleted);

    VaultItem kept = secret(u"a"_s);
    kept.attributes.recoveryLevel = u"CustomizedRecoverable"_s;
    const auto deleted = ItemListKind::DeletedSecrets;
    QCOMPARE(planOf(kept, deleted, {BulkAction::Purge, {}, {}}).obstacle, BulkObstacle::NotPurgeable);
    QCOMPARE(planOf(kept, deleted, {BulkAction::Recover, {}, {}}).fate, BulkFate::Changes);
    QCOMPARE(planOf(secret(u"a"_s), deleted, {BulkAction::Purge, {}, {}}).fate, BulkFate::Changes);
    QCOMPARE(planOf(secret(u"a"_s), deleted, {BulkAction::PutTags, {{u"a"_s, {}}}, {}}).obstacle, BulkObstacle::IsDeleted);
}

void TestBulkChange::everyActionHasItsLists()
{
    QVERIFY(appliesTo(BulkAction::Delete, ItemListKind::Keys));
    QVERIFY(!appliesTo(BulkAction::Delete, ItemListKind::DeletedKeys));
    QVERIFY(appliesTo(BulkAction::Purge, ItemListKind::DeletedSecrets));
    QVERIFY(!appliesTo(BulkAction::Disable, ItemListKind::Certificates));
    QVERIFY(appliesTo(BulkAction::Export, ItemListKind::Certificates));
    QVERIFY(!appliesTo(BulkAction::Export, ItemListKind::SecretVersions));
}

void TestBulkChange::whatIsNotKnownIsToldFromFailures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isUnclear");
    const auto row = [](const char *name, ErrorKind kind, ErrorReason reason, int status, const char *method, bool unclear) {
        QTest::newRow(name) << int(kind) << int(reason) << status << QByteArray(method) << unclear;
    };
    row("closed", ErrorKind::Transport, ErrorReason::ConnectionClosed, 0, "PATCH", true);
    row("silent", ErrorKind::Transport, ErrorReason::InactivityTimeout, 0, "DELETE", true);
    row("closed while comparing", ErrorKind::Transport, ErrorReason::ConnectionClosed, 0, "GET", false);
    row("never connected", ErrorKind::Transport, ErrorReason::ConnectionRefused, 0, "PATCH", false);
    row("refused here", ErrorKind::Refused, ErrorReason::InvalidName, 0, "", false);
    row("forbidden", ErrorKind::Http, ErrorReason::Envelope, 403, "PATCH", false);
    row("throttled", ErrorKind::Http, ErrorReason::Envelope, 429, "PATCH", false);
    row("server error", ErrorKind::Http, ErrorReason::Envelope, 500, "PATCH", true);
    row("gateway", ErrorKind::Http, ErrorReason::ForeignBody, 504, "PATCH", true);
    row("unreadable success", ErrorKind::Payload, ErrorReason::BodyTruncated, 200, "PATCH", true);
}

void TestBulkChange::whatIsNotKnownIsToldFromFailures()
{
    QFETCH(int, kind);
    QFETCH(int, reason);
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(bool, isUnclear);
    ApiError error;
    error.kind = ErrorKind(kind);
    error.reason = ErrorReason(reason);
    error.httpStatus = status;
    error.method = method;
    QCOMPARE(outcomeOf(error).state, isUnclear ? BulkState::Unknown : BulkState::Failed);
}

void TestBulkChange::summariesOfASelection()
{
    SelectionSummary summary;
    summary.add(secret(u"a"_s, {{u"env"_s, u"prod"_s}, {u"team"_s, u"x"_s}}), 0);
    summary.add(secret(u"b"_s, {{u"env"_s, u"prod"_s}, {u"team"_s, u"y"_s}}, false), 0);
    QCOMPARE(summary.count(), 2);
    QCOMPARE(summary.count(ObjectState::Enabled), 1);
    QCOMPARE(summary.count(ObjectState::Disabled), 1);
    QCOMPARE(summary.commonTags(), (Tags{{u"env"_s, u"prod"_s}}));
    summary.add(secret(u"c"_s), 0);
    QVERIFY(summary.commonTags().isEmpty());
}

void TestBulkChange::valuesAreExportedByteForByte()
{
    const QList<VaultItem> items{secret(u"a"_s), secret(u"b"_s), secret(u"c"_s)};
    ListValues values;
    values.insert_or_assign(0, SecretBuffer::copyOf("=1+1, \"quoted\"\r\nsecond"));
    values.insert_or_assign(1, SecretBuffer());
    const SecretBuffer csv = listAsCsv(items, values, 0);
    const QByteArray text = csv.view().toByteArray();
    QVERIFY(text.contains("tags,value\r\n"));
    QVERIFY2(text.contains(",\"=1+1, \"\"quoted\"\"\r\nsecond\"\r\n"), text.constData());
    QVERIFY(text.contains(",\"\"\r\n")); // An empty value.
    QVERIFY(text.endsWith(",\r\n")); // None at all.

    const SecretBuffer json = listAsJson(items, values, 0);
    const QJsonArray array = QJsonDocument::fromJson(json.view().toByteArray()).array();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array.at(0)["value"_L1].toString(), u"=1+1, \"quoted\"\r\nsecond"_s);
    QCOMPARE(array.at(0)["name"_L1].toString(), u"a"_s);
    QCOMPARE(array.at(1)["value"_L1].toString(u"no"_s), QString());
    QVERIFY(array.at(2)["value"_L1].isNull());
}

void TestBulkChange::filesWithValuesAreForTheOwner()
{
    QTemporaryDir folder;
    auto values = std::make_shared<ListValues>();
    values->insert_or_assign(0, SecretBuffer::copyOf("not-real"));
    const auto exportTo = [&values](const QString &path) {
        return writeListExport({path, false, {secret(u"a"_s)}, values, 0, {}});
    };
    const QString path = folder.filePath(u"out.json"_s);
    Pending<bool> writing = exportTo(path);
    QTRY_VERIFY(writing.isFinished());
    const Result<bool> written = writing.takeResult();
    QVERIFY(written && *written);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));

    Pending<bool> failing = exportTo(folder.filePath(u"no/such/folder.json"_s));
    QTRY_VERIFY(failing.isFinished());
    const Result<bool> failed = failing.takeResult();
    QVERIFY(!failed);
    QCOMPARE(failed.error().reason, ErrorReason::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
