// SPDX-License-Identifier: Apache-2.0
#include "network/keyvault/attributes.h"
#include "network/keyvault/objectid.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vault::ObjectKind)
Q_DECLARE_METATYPE(vault::NameProblem)
Q_DECLARE_METATYPE(vault::ObjectState)

/// Identifiers, names, versions and the state that a person sees.
class TestObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiers_data();
    void identifiers();
    void whatIsNoIdentifier_data();
    void whatIsNoIdentifier();
    void collectionNames();
    void names_data();
    void names();
    void versions();
    void states_data();
    void states();
    void purgeableLevels();
};

void TestObjects::identifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::newRow("key") << u"https://v.vault.azure.net/keys/Sign-1/0a"_s << ObjectKind::Key << u"Sign-1"_s << u"0a"_s;
    QTest::newRow("no version") << u"https://v.vault.azure.net/secrets/s"_s << ObjectKind::Secret << u"s"_s << QString();
    QTest::newRow("port") << u"https://v.vault.azure.net:443/secrets/s/1"_s << ObjectKind::Secret << u"s"_s << u"1"_s;
    QTest::newRow("IPv6") << u"https://[::1]:8443/keys/k"_s << ObjectKind::Key << u"k"_s << QString();
    QTest::newRow("trailing slash") << u"https://h/certificates/c/"_s << ObjectKind::Certificate << u"c"_s << QString();
    QTest::newRow("doubled slashes") << u"https://h//keys//k//1//"_s << ObjectKind::Key << u"k"_s << u"1"_s;
    QTest::newRow("deleted key") << u"https://h/deletedkeys/k"_s << ObjectKind::DeletedKey << u"k"_s << QString();
    QTest::newRow("deleted secret") << u"https://h/deletedsecrets/k"_s << ObjectKind::DeletedSecret << u"k"_s << QString();
    QTest::newRow("capitals") << u"HTTPS://h/Keys/K"_s << ObjectKind::Key << u"K"_s << QString();
}

void TestObjects::identifiers()
{
    QFETCH(QString, text);
    QFETCH(ObjectKind, kind);
    QFETCH(QString, name);
    QFETCH(QString, version);
    const auto id = ObjectId::parse(text);
    QVERIFY(id);
    QCOMPARE(id->kind, kind);
    QCOMPARE(id->name, name);
    QCOMPARE(id->version, version);
    QCOMPARE(id->text, text);
}

void TestObjects::whatIsNoIdentifier_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word") << u"key"_s;
    QTest::newRow("no TLS") << u"http://h/keys/k"_s;
    QTest::newRow("no host") << u"https:///keys/k"_s;
    QTest::newRow("no path") << u"https://h"_s;
    QTest::newRow("collection only") << u"https://h/keys/"_s;
    QTest::newRow("unknown collection") << u"https://h/storage/k"_s;
    QTest::newRow("too many segments") << u"https://h/keys/k/1/sign"_s;
    QTest::newRow("query") << u"https://h/keys/k?api-version=7.4"_s;
}

void TestObjects::whatIsNoIdentifier()
{
    QFETCH(QString, text);
    QVERIFY(!ObjectId::parse(text));
}

void TestObjects::collectionNames()
{
    QCOMPARE(collectionName(ObjectKind::Key), u"keys"_s);
    QCOMPARE(collectionName(ObjectKind::DeletedSecret), u"deletedsecrets"_s);
    QCOMPARE(collectionName(ObjectKind::DeletedCertificate), u"deletedcertificates"_s);
}

void TestObjects::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameProblem>("problem");
    QTest::newRow("letters") << u"Key-1"_s << NameProblem::None;
    QTest::newRow("leading digit") << u"1key"_s << NameProblem::None;
    QTest::newRow("leading dash") << u"-key"_s << NameProblem::None;
    QTest::newRow("127") << QString(127, u'a') << NameProblem::None;
    QTest::newRow("128") << QString(128, u'a') << NameProblem::TooLong;
    QTest::newRow("empty") << QString() << NameProblem::Empty;
    QTest::newRow("underscore") << u"a_b"_s << NameProblem::InvalidCharacter;
    QTest::newRow("slash") << u"a/b"_s << NameProblem::InvalidCharacter;
    QTest::newRow("dot") << u"a.b"_s << NameProblem::InvalidCharacter;
    QTest::newRow("line end") << u"ab\n"_s << NameProblem::InvalidCharacter;
    QTest::newRow("Cyrillic a") << u"\u0430"_s << NameProblem::InvalidCharacter;
}

void TestObjects::names()
{
    QFETCH(QString, name);
    QFETCH(NameProblem, problem);
    QCOMPARE(nameProblem(name), problem);
}

void TestObjects::versions()
{
    QVERIFY(isValidVersion(u"0123456789abcdef0123456789abcdef"));
    QVERIFY(isValidVersion(u"A1"));
    QVERIFY(!isValidVersion(u""));
    QVERIFY(!isValidVersion(u"a/b"));
    QVERIFY(!isValidVersion(u"a."));
}

void TestObjects::states_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<qint64>("notBefore"); // Relative to now; 0 for none.
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<ObjectState>("state");
    constexpr qint64 day = 86'400;
    QTest::newRow("plain") << true << qint64(0) << qint64(0) << ObjectState::Enabled;
    QTest::newRow("disabled before expired") << false << qint64(0) << -day << ObjectState::Disabled;
    QTest::newRow("expired") << true << qint64(0) << qint64(-1) << ObjectState::Expired;
    QTest::newRow("expired before not yet valid") << true << day << -day << ObjectState::Expired;
    QTest::newRow("not yet valid") << true << qint64(1) << 2 * day << ObjectState::NotYetValid;
    QTest::newRow("valid since now") << true << qint64(-1) << qint64(0) << ObjectState::Enabled;
    QTest::newRow("soon") << true << qint64(0) << 30 * day << ObjectState::ExpiresSoon;
    QTest::newRow("not so soon") << true << qint64(0) << 30 * day + 1 << ObjectState::Enabled;
}

void TestObjects::states()
{
    QFETCH(bool, enabled);
    QFETCH(qint64, notBefore);
    QFETCH(qint64, expires);
    QFETCH(ObjectState, state);
    constexpr UnixSeconds now = 2'600'000'000; // Beyond 2038 and beyond 32 bits with a sign.
    Attributes attributes;
    attributes.enabled = enabled;
    if (notBefore != 0)
        attributes.notBefore = now + notBefore;
    if (expires != 0)
        attributes.expires = now + expires;
    QCOMPARE(stateOf(attributes, now), state);
    attributes.expires = now;
    if (enabled)
        QCOMPARE(stateOf(attributes, now), ObjectState::Expired); // The second itself no longer counts.
}

void TestObjects::purgeableLevels()
{
    QVERIFY(isPurgeable(u"Purgeable"_s));
    QVERIFY(isPurgeable(u"Recoverable+Purgeable"_s));
    QVERIFY(isPurgeable(u"CustomizedRecoverable+Purgeable"_s));
    QVERIFY(!isPurgeable(u"Recoverable"_s));
    QVERIFY(!isPurgeable(u"Recoverable+ProtectedSubscription"_s));
    QVERIFY(!isPurgeable(QString()));
}

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
