// SPDX-License-Identifier: Apache-2.0
#include "itemsamples.h"
#include "models/changelistmodel.h"
#include "models/snapshotcomparison.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

const UnixSeconds lastVisit = testNow - 3 * oneDay;

VaultItem item(const QString &name, std::optional<UnixSeconds> expires = {})
{
    VaultItem made = makeSecret(name);
    made.attributes.created = made.attributes.updated = lastVisit - oneDay;
    made.attributes.expires = expires;
    return made;
}

VaultSnapshot snapshotOf(const QList<VaultItem> &secrets, const QList<VaultItem> &deleted = {})
{
    VaultSnapshot snapshot;
    snapshot.taken = lastVisit;
    snapshot.lists = {{ObjectKind::Secret, lastVisit, secrets}, {ObjectKind::DeletedSecret, lastVisit, deleted}};
    return snapshot;
}

QString told(const SnapshotDifferences &differences)
{
    QStringList lines;
    for (const ObjectDifference &object : differences.objects)
        lines << object.name() + u" = "_s + changeText(object.change);
    return lines.join(u'\n');
}

} // namespace

/// What is told of a vault that is not as it was, and what is not told.
class TestSnapshotComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChanged();
    void toldPerAspect_data();
    void toldPerAspect();
    void newOnesAndVanishedOnes();
    void namesAreAlikeWithoutCase();
    void expiresByTimeAlone_data();
    void expiresByTimeAlone();
    void saysWhereAVanishedOneIs();
    void purgedOnesAreTold();
    void aRecoveredOneIsNew();
    void aFailedListYieldsNoVanished();
    void anUnknownListYieldsNothing();
    void marksStandInTheOrderOfTheList();
    void tableTellsAllOfIt();
};

void TestSnapshotComparison::nothingChanged()
{
    const QList<VaultItem> items{item(u"a"_s), item(u"b"_s, testNow + 300 * oneDay)};
    const auto found = compareWithSnapshot(snapshotOf(items), {{ObjectKind::Secret, true, items},
                                                               {ObjectKind::DeletedSecret, true, {}}}, testNow);
    QCOMPARE(told(found), QString());
    QCOMPARE(found.since, lastVisit);
    QVERIFY(found.notCompared.isEmpty());
    for (const ChangeGroup group : {ChangeGroup::New, ChangeGroup::Changed, ChangeGroup::Expiring, ChangeGroup::Vanished})
        QCOMPARE(found.count(group), 0);
}

void TestSnapshotComparison::toldPerAspect_data()
{
    QTest::addColumn<std::function<void(VaultItem &)>>("change");
    QTest::addColumn<QString>("text");
    using Change = std::function<void(VaultItem &)>;
    QTest::newRow("disabled") << Change([](VaultItem &i) { i.attributes.enabled = false; })
                              << u"Changed: enabled or disabled"_s;
    QTest::newRow("expiry") << Change([](VaultItem &i) { i.attributes.expires = testNow + 400 * oneDay; })
                            << u"Changed: validity"_s;
    QTest::newRow("begin") << Change([](VaultItem &i) { i.attributes.notBefore = 1; }) << u"Changed: validity"_s;
    QTest::newRow("tags") << Change([](VaultItem &i) { i.tags = {{u"env"_s, u"prod"_s}}; }) << u"Changed: tags"_s;
    QTest::newRow("new version") << Change([](VaultItem &i) { i.attributes.created = i.attributes.updated = testNow; })
                                 << u"Changed: new version"_s;
    QTest::newRow("content type") << Change([](VaultItem &i) { i.contentType = u"text/plain"_s; })
                                  << u"Changed: attributes"_s;
    QTest::newRow("recovery") << Change([](VaultItem &i) { i.attributes.recoverableDays = 7; })
                              << u"Changed: attributes"_s;
    QTest::newRow("updated only") << Change([](VaultItem &i) { i.attributes.updated = testNow; })
                                  << u"Changed: attributes"_s;
    QTest::newRow("updated with tags") << Change([](VaultItem &i) {
        i.attributes.updated = testNow;
        i.tags = {{u"env"_s, u"prod"_s}};
    }) << u"Changed: tags"_s;
    QTest::newRow("sooner") << Change([](VaultItem &i) { i.attributes.expires = testNow + oneDay; })
                            << u"Changed: validity; Expires soon"_s;
    QTest::newRow("expired now") << Change([](VaultItem &i) { i.attributes.expires = testNow - 1; })
                                 << u"Changed: validity; Expired"_s;
}

void TestSnapshotComparison::toldPerAspect()
{
    QFETCH(const std::function<void(VaultItem &)>, change);
    QFETCH(const QString, text);
    VaultItem after = item(u"a"_s);
    change(after);
    const auto found =
        compareWithSnapshot(snapshotOf({item(u"a"_s)}), {{ObjectKind::Secret, true, {after}}}, testNow);
    QCOMPARE(told(found), u"a = "_s + text);
    QCOMPARE(found.count(ChangeGroup::Changed), 1);
}

void TestSnapshotComparison::newOnesAndVanishedOnes()
{
    const auto found = compareWithSnapshot(
        snapshotOf({item(u"a"_s), item(u"b"_s)}),
        {{ObjectKind::Secret, true, {item(u"b"_s), item(u"c"_s), item(u"soon"_s, testNow + oneDay)}},
         {ObjectKind::DeletedSecret, true, {}}},
        testNow);
    QCOMPARE(told(found), u"c = New\nsoon = New; Expires soon\na = Vanished"_s);
    QCOMPARE(found.count(ChangeGroup::New), 2);
    QCOMPARE(found.count(ChangeGroup::Expiring), 1);
    QCOMPARE(found.count(ChangeGroup::Vanished), 1);
}

void TestSnapshotComparison::namesAreAlikeWithoutCase()
{
    const auto found =
        compareWithSnapshot(snapshotOf({item(u"Orders"_s)}), {{ObjectKind::Secret, true, {item(u"orders"_s)}}}, testNow);
    QCOMPARE(told(found), QString());
}

void TestSnapshotComparison::expiresByTimeAlone_data()
{
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<QString>("text");
    QTest::newRow("far") << qint64(testNow + 100 * oneDay) << QString();
    QTest::newRow("soon now") << qint64(testNow + 29 * oneDay) << u"a = Expires soon"_s;
    QTest::newRow("soon then already") << qint64(lastVisit + 29 * oneDay) << QString();
    QTest::newRow("expired now") << qint64(testNow - 1) << u"a = Expired"_s;
    QTest::newRow("expired then already") << qint64(lastVisit - 1) << QString();
}

void TestSnapshotComparison::expiresByTimeAlone()
{
    QFETCH(const qint64, expires);
    QFETCH(const QString, text);
    VaultItem disabled = item(u"a"_s, expires);
    disabled.attributes.enabled = false; // Expires all the same.
    for (const VaultItem &same : {item(u"a"_s, expires), disabled}) {
        const auto found = compareWithSnapshot(snapshotOf({same}), {{ObjectKind::Secret, true, {same}}}, testNow);
        QCOMPARE(told(found), text);
        QCOMPARE(found.count(ChangeGroup::Changed), 0);
    }
}

void TestSnapshotComparison::saysWhereAVanishedOneIs()
{
    const VaultSnapshot before = snapshotOf({item(u"a"_s)});
    const auto whereabouts = [&](const QList<CurrentList> &deleted) {
        const auto found =
            compareWithSnapshot(before, QList<CurrentList>{{ObjectKind::Secret, true, {}}} + deleted, testNow);
        return found.objects.size() == 1 ? found.objects.constFirst().whereabouts : Whereabouts::StillThere;
    };
    QCOMPARE(whereabouts({{ObjectKind::DeletedSecret, true, {item(u"A"_s)}}}), Whereabouts::AmongDeleted);
    QCOMPARE(whereabouts({{ObjectKind::DeletedSecret, true, {}}}), Whereabouts::Gone);
    QCOMPARE(whereabouts({{ObjectKind::DeletedSecret, false, {}}}), Whereabouts::Unknown);
    QCOMPARE(whereabouts({}), Whereabouts::Unknown);
}

void TestSnapshotComparison::purgedOnesAreTold()
{
    const auto found = compareWithSnapshot(
        snapshotOf({}, {item(u"old"_s), item(u"stays"_s)}),
        {{ObjectKind::Secret, true, {}}, {ObjectKind::DeletedSecret, true, {item(u"stays"_s)}}}, testNow);
    QCOMPARE(told(found), u"old = Vanished"_s);
    QCOMPARE(found.objects.constFirst().kind, ObjectKind::DeletedSecret);
    QCOMPARE(found.objects.constFirst().whereabouts, Whereabouts::Gone);
    // Without the list of what lives it may as well have been recovered.
    const auto unsure = compareWithSnapshot(snapshotOf({}, {item(u"old"_s)}),
                                            {{ObjectKind::DeletedSecret, true, {}}}, testNow);
    QCOMPARE(told(unsure), QString());
}

void TestSnapshotComparison::aRecoveredOneIsNew()
{
    const auto found = compareWithSnapshot(
        snapshotOf({}, {item(u"back"_s)}),
        {{ObjectKind::Secret, true, {item(u"back"_s)}}, {ObjectKind::DeletedSecret, true, {}}}, testNow);
    QCOMPARE(told(found), u"back = New"_s);
}

void TestSnapshotComparison::aFailedListYieldsNoVanished()
{
    const VaultSnapshot before = snapshotOf({item(u"a"_s), item(u"b"_s)});
    auto found = compareWithSnapshot(before, {{ObjectKind::DeletedSecret, true, {}}}, testNow);
    QCOMPARE(told(found), QString());
    QCOMPARE(found.notCompared, QList{ObjectKind::Secret});
    // Half of it is there: what is, is compared.
    VaultItem disabled = item(u"a"_s);
    disabled.attributes.enabled = false;
    found = compareWithSnapshot(before, {{ObjectKind::Secret, false, {disabled, item(u"new"_s)}},
                                         {ObjectKind::DeletedSecret, true, {}}}, testNow);
    QCOMPARE(told(found), u"a = Changed: enabled or disabled\nnew = New"_s);
    QCOMPARE(found.notCompared, QList{ObjectKind::Secret});
}

void TestSnapshotComparison::anUnknownListYieldsNothing()
{
    const auto found = compareWithSnapshot(snapshotOf({}), {{ObjectKind::Key, true, makeKeys(3)}}, testNow);
    QCOMPARE(told(found), QString());
    QVERIFY(!found.marks.contains(ObjectKind::Key));
}

void TestSnapshotComparison::marksStandInTheOrderOfTheList()
{
    const auto found = compareWithSnapshot(
        snapshotOf({item(u"a"_s), item(u"z"_s), item(u"gone"_s)}),
        {{ObjectKind::Secret, true, {item(u"z"_s), item(u"m"_s), item(u"a"_s)}},
         {ObjectKind::DeletedSecret, true, {item(u"other"_s), item(u"gone"_s)}}},
        testNow);
    const std::vector<ObjectChange> secrets{{}, ChangeAspect::New, {}};
    QVERIFY(found.marks.value(ObjectKind::Secret) == secrets);
    const std::vector<ObjectChange> deleted{{}, ChangeAspect::Deleted};
    QVERIFY(found.marks.value(ObjectKind::DeletedSecret) == deleted);
    QCOMPARE(found.count(ChangeGroup::Vanished), 1); // Not twice.
}

void TestSnapshotComparison::tableTellsAllOfIt()
{
    VaultItem before = item(u"b"_s);
    before.tags = {{u"env"_s, u"dev"_s}, {u"old"_s, {}}};
    VaultItem after = before;
    after.attributes.enabled = false;
    after.tags = {{u"env"_s, u"prod"_s}, {u"team"_s, u"x"_s}};
    const auto found = std::make_shared<SnapshotDifferences>(compareWithSnapshot(
        snapshotOf({item(u"a"_s), before}), {{ObjectKind::Secret, true, {after, item(u"c"_s)}}}, testNow));
    ChangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifferences(found);
    QCOMPARE(columnTexts(model, ChangeListModel::NameColumn), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(columnTexts(model, ChangeListModel::ListColumn).constFirst(), u"Secret"_s);
    QCOMPARE(columnTexts(model, ChangeListModel::ChangeColumn),
             (QStringList{u"Changed"_s, u"New"_s, u"Vanished"_s}));
    const QStringList details = columnTexts(model, ChangeListModel::DetailColumn);
    QCOMPARE(details.at(0), u"disabled; tag env=prod, was env=dev; tag added: team=x; tag removed: old"_s);
    QVERIFY(details.at(1).startsWith(u"created 2026-"_s));
    QVERIFY(details.at(2).contains(u"could not be read"_s));
    model.setDifferences(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSnapshotComparison)
#include "tst_snapshotcomparison.moc"
