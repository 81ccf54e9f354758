// SPDX-License-Identifier: Apache-2.0
#include "models/versioncomparison.h"

#include <QTest>

#include <algorithm>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr UnixSeconds now = 1'800'000'000;

VersionFacts version(const Tags &tags, std::optional<UnixSeconds> expires = {})
{
    VersionFacts facts;
    facts.properties.id = *ObjectId::parse(u"https://contoso.vault.azure.net/secrets/orders/00000000000000000000000000000001"_s);
    facts.properties.tags = tags;
    facts.properties.attributes.expires = expires;
    facts.properties.attributes.created = now - 86400;
    return facts;
}

ComparisonRow rowOf(const QList<ComparisonRow> &rows, const QString &name)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const auto &row) { return row.name == name; });
    return found == rows.cend() ? ComparisonRow{} : *found;
}

} // namespace

/// Two versions beside each other, in words.
class TestVersionComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalVersionsDifferInNothing()
    {
        const VersionFacts same = version({{u"env"_s, u"prod"_s}}, now + 86400);
        const auto rows = compareVersions(same, same, now);
        QVERIFY(!rows.isEmpty());
        for (const ComparisonRow &row : rows)
            QVERIFY2(!row.differs && row.one == row.other, qPrintable(row.name));
    }

    void everyTagOfEitherIsCompared()
    {
        const auto rows = compareVersions(version({{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}}),
                                          version({{u"b"_s, u"2"_s}, {u"c"_s, u"1"_s}}), now);
        QCOMPARE(rowOf(rows, u"Tag a"_s).one, u"1"_s);
        QCOMPARE(rowOf(rows, u"Tag a"_s).other, u"(no such tag)"_s);
        QVERIFY(rowOf(rows, u"Tag a"_s).differs && rowOf(rows, u"Tag b"_s).differs && rowOf(rows, u"Tag c"_s).differs);
        QCOMPARE(rowOf(rows, u"Tag c"_s).other, u"1"_s);
    }

    void aTagWithoutValueIsNotAMissingOne()
    {
        const auto rows = compareVersions(version({{u"a"_s, QString()}}), version({}), now);
        QVERIFY(rowOf(rows, u"Tag a"_s).differs);
    }

    void statesAndDatesAreWords()
    {
        const auto rows = compareVersions(version({}, now - 60), version({}), now);
        QCOMPARE(rowOf(rows, u"State"_s).one, u"Expired"_s);
        QCOMPARE(rowOf(rows, u"State"_s).other, u"Enabled"_s);
        QVERIFY(rowOf(rows, u"Expires"_s).one.contains(u"1 minute ago"_s));
        QCOMPARE(rowOf(rows, u"Expires"_s).other, u"Never"_s);
        // What neither has is no line.
        QVERIFY(rowOf(rows, u"Not before"_s).name.isEmpty());
    }

    void operationsAreComparedAsASet()
    {
        VersionFacts one = version({});
        VersionFacts other = version({});
        one.key = JsonWebKey{};
        one.key->kty = u"EC"_s;
        one.key->crv = u"P-256"_s;
        one.key->keyOps = {u"sign"_s, u"verify"_s};
        other.key = one.key;
        other.key->keyOps = {u"verify"_s, u"sign"_s};
        QVERIFY(!rowOf(compareVersions(one, other, now), u"Operations"_s).differs);
        other.key->keyOps = {u"verify"_s};
        QVERIFY(rowOf(compareVersions(one, other, now), u"Operations"_s).differs);
        other.key.reset();
        QVERIFY(rowOf(compareVersions(one, other, now), u"Operations"_s).name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVersionComparison)
#include "tst_versioncomparison.moc"
