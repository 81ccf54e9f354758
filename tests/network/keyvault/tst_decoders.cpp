// SPDX-License-Identifier: Apache-2.0
#include "answers.h"

#include "network/keyvault/keytypes.h"
#include "network/keyvault/rotationpolicy.h"
#include "network/keyvault/secrettypes.h"

#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using vault::test::answer;

class TestDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rsaKey();
    void ellipticCurveKey();
    void theLeastOfAKey();
    void brokenKeys_data();
    void brokenKeys();
    void unknownThingsAreKept();
    void deletedKey();
    void attributes_data();
    void attributes();
    void timesBeyond32Bits();
    void tags();
    void page();
    void emptyPages_data();
    void emptyPages();
    void nextLinkKeepsItsQuery();
    void brokenPages_data();
    void brokenPages();
    void secretWithValue();
    void secretWithoutValue();
    void secretOfACertificate();
    void brokenSecrets_data();
    void brokenSecrets();
    void operationResult();
    void brokenOperationResults_data();
    void brokenOperationResults();
    void verifyResult();
    void backup();
    void answersWithoutABody();
    void rotationPolicy();
    void rotationPoliciesThatAreNone_data();
    void rotationPoliciesThatAreNone();
};

namespace {

template<typename T>
void compareError(const Result<T> &result, ErrorReason reason, const QString &detail)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Payload);
    QCOMPARE(result.error().reason, reason);
    if (reason == ErrorReason::WrongShape)
        QCOMPARE(result.error().detail, detail);
}

Attributes attributesOf(const QByteArray &attributes)
{
    const auto page = decodeItemPage(answer(R"({"value":[{"kid":"@/keys/k","attributes":)" + attributes + "}]}"));
    if (page)
        return page->items.constFirst().attributes;
    Attributes none;
    none.recoveryLevel = u"the page did not decode"_s;
    return none;
}

} // namespace

void TestDecoders::rsaKey()
{
    const auto bundle = decodeKeyBundle(answer(R"({"key":{"kid":"@/keys/Sign-1/0a1b","kty":"RSA",
        "key_ops":["encrypt","sign"],"n":"wAEC","e":"AQAB"},
        "attributes":{"enabled":true,"created":1493938410,"updated":1493938411,"recoveryLevel":"Purgeable"},
        "tags":{"purpose":"unit test"},"managed":true})"));
    QVERIFY(bundle);
    QCOMPARE(bundle->properties.id.kind, ObjectKind::Key);
    QCOMPARE(bundle->properties.id.name, u"Sign-1"_s);
    QCOMPARE(bundle->properties.id.version, u"0a1b"_s);
    QCOMPARE(bundle->key.kty, u"RSA"_s);
    QCOMPARE(bundle->key.keyOps, QStringList({u"encrypt"_s, u"sign"_s}));
    QCOMPARE(bundle->key.n, QByteArray("\xC0\x01\x02"));
    QCOMPARE(bundle->key.e, QByteArray("\x01\x00\x01", 3));
    QCOMPARE(bundle->properties.attributes.created, std::optional<UnixSeconds>(1493938410));
    QCOMPARE(bundle->properties.attributes.updated, std::optional<UnixSeconds>(1493938411));
    QCOMPARE(bundle->properties.attributes.recoveryLevel, u"Purgeable"_s);
    QCOMPARE(bundle->properties.tags.value(u"purpose"_s), u"unit test"_s);
    QVERIFY(bundle->properties.managed);
}

void TestDecoders::ellipticCurveKey()
{
    const auto bundle = decodeKeyBundle(
        answer(R"({"key":{"kid":"@:443/keys/k/1","kty":"EC","crv":"P-256","x":"AAE","y":"_w"}})"));
    QVERIFY(bundle);
    QCOMPARE(bundle->key.crv, u"P-256"_s);
    QCOMPARE(bundle->key.x, QByteArray("\x00\x01", 2));
    QCOMPARE(bundle->key.y, QByteArray("\xff"));
    QVERIFY(bundle->key.n.isEmpty());
}

void TestDecoders::theLeastOfAKey()
{
    const auto bundle = decodeKeyBundle(answer(
        R"({"key":{"kid":"@/keys/k/1","kty":null,"key_ops":null,"n":null},"attributes":null,"tags":null,"managed":null})"));
    QVERIFY(bundle);
    QVERIFY(bundle->properties.attributes.enabled);
    QVERIFY(!bundle->properties.attributes.created);
    QVERIFY(!bundle->properties.managed);
    QVERIFY(bundle->properties.tags.isEmpty());
}

void TestDecoders::brokenKeys_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorReason>("reason");
    QTest::addColumn<QString>("detail");
    const auto shape = [](const char *name, const char *body, const QString &field) {
        QTest::newRow(name) << QByteArray(body) << ErrorReason::WrongShape << field;
    };
    shape("no key", R"({"attributes":{}})", u"key"_s);
    shape("key is text", R"({"key":"x"})", u"key"_s);
    shape("no kid", R"({"key":{"kty":"EC"}})", u"key.kid"_s);
    shape("kid is a number", R"({"key":{"kid":1}})", u"key.kid"_s);
    shape("kid is no identifier", R"({"key":{"kid":"@/storage/x"}})", u"key.kid"_s);
    shape("modulus is no base64", R"({"key":{"kid":"@/keys/k","n":"a b"}})", u"key.n"_s);
    shape("array", R"([])", u"body"_s);
    QTest::newRow("text") << QByteArray(R"("OK")") << ErrorReason::NotJson << QString();
    QTest::newRow("HTML") << QByteArray("<html>") << ErrorReason::NotJson << QString();
    QTest::newRow("empty") << QByteArray() << ErrorReason::NotJson << QString();
    QTest::newRow("cut off") << QByteArray(R"({"key":{"kid":"@/ke)") << ErrorReason::NotJson << QString();
    QTest::newRow("deep") << "{\"key\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}"
                          << ErrorReason::JsonTooDeep << QString();
}

void TestDecoders::brokenKeys()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorReason, reason);
    QFETCH(QString, detail);
    compareError(decodeKeyBundle(answer(body)), reason, detail);
}

void TestDecoders::unknownThingsAreKept()
{
    const auto bundle = decodeKeyBundle(answer(R"({"key":{"kid":"@/keys/k/1","kty":"AKP","key_ops":["deriveKey"],
        "crv":"P-999","alg":"ML-DSA-65"},"attributes":{"exportable":false,"hsmPlatform":"2","future":[1]},"release_policy":{}})"));
    QVERIFY(bundle);
    QCOMPARE(bundle->key.kty, u"AKP"_s);
    QCOMPARE(bundle->key.crv, u"P-999"_s);
    QCOMPARE(bundle->key.keyOps, QStringList(u"deriveKey"_s));
    QCOMPARE(bundle->properties.attributes.exportable, std::optional(false));
    QCOMPARE(bundle->properties.attributes.hsmPlatform, u"2"_s);
}

void TestDecoders::deletedKey()
{
    const auto bundle = decodeKeyBundle(answer(R"({"recoveryId":"@/deletedkeys/k","deletedDate":1493938433,
        "scheduledPurgeDate":1501714433,"key":{"kid":"@/keys/k/1","kty":"RSA"},
        "attributes":{"recoverableDays":90,"recoveryLevel":"Recoverable+Purgeable"}})"));
    QVERIFY(bundle);
    QCOMPARE(bundle->properties.recoveryId, u"https://v.vault.azure.net/deletedkeys/k"_s);
    QCOMPARE(bundle->properties.deletedDate, std::optional<UnixSeconds>(1493938433));
    QCOMPARE(bundle->properties.scheduledPurgeDate, std::optional<UnixSeconds>(1501714433));
    QCOMPARE(bundle->properties.attributes.recoverableDays, std::optional(90));
}

void TestDecoders::attributes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("level");
    QTest::newRow("disabled") << QByteArray(R"({"enabled":false})") << false << QString();
    QTest::newRow("null") << QByteArray("null") << true << QString();
    QTest::newRow("enabled is null") << QByteArray(R"({"enabled":null})") << true << QString();
    QTest::newRow("old spelling") << QByteArray(R"({"recoverylevel":"Purgeable"})") << true << u"Purgeable"_s;
    QTest::newRow("purge disabled") << QByteArray(R"({"purgedisabled":true})") << true << u"Recoverable"_s;
    QTest::newRow("purge enabled") << QByteArray(R"({"purgedisabled":false})") << true << u"Recoverable+Purgeable"_s;
    QTest::newRow("new level") << QByteArray(R"({"recoveryLevel":"Future+Level"})") << true << u"Future+Level"_s;
}

void TestDecoders::attributes()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, enabled);
    QFETCH(QString, level);
    const Attributes found = attributesOf(json);
    QCOMPARE(found.enabled, enabled);
    QCOMPARE(found.recoveryLevel, level);
}

void TestDecoders::timesBeyond32Bits()
{
    const Attributes found = attributesOf(
        R"({"exp":2524611661,"nbf":4e9,"created":1500000000.75,"updated":1e300,"recoverableDays":9999999999})");
    QCOMPARE(found.expires, std::optional<UnixSeconds>(2524611661));
    QCOMPARE(found.notBefore, std::optional<UnixSeconds>(4'000'000'000));
    QCOMPARE(found.created, std::optional<UnixSeconds>(1'500'000'000));
    QVERIFY(!found.updated);
    QVERIFY(!found.recoverableDays);
    QVERIFY(!attributesOf(R"({"exp":null})").expires);
    QVERIFY(!attributesOf(R"({"exp":"tomorrow"})").expires);
    QCOMPARE(attributesOf(R"({"exp":9007199254740993})").expires, std::optional<UnixSeconds>(9007199254740993));
}

void TestDecoders::tags()
{
    const auto page = decodeItemPage(
        answer(R"({"value":[{"id":"@/secrets/s","tags":{"a":"1","value":"x","n":7,"z":null,"":"empty"}}]})"));
    QVERIFY(page);
    const Tags found = page->items.constFirst().tags;
    QCOMPARE(found, Tags({{u"a"_s, u"1"_s}, {u"value"_s, u"x"_s}, {u"n"_s, u"7"_s}, {u"z"_s, QString()},
                          {QString(), u"empty"_s}}));
}

void TestDecoders::page()
{
    const auto page = decodeItemPage(answer(R"({"value":[
        {"kid":"@/keys/a","attributes":{"enabled":true}},
        {"id":"@/secrets/b/2","kid":"@/keys/behind/2","contentType":"text/plain","managed":true},
        {"kid":"@/keys/c","recoveryId":"@/deletedkeys/c","deletedDate":5}],
        "nextLink":"@:443/keys?api-version=7.4&$skiptoken=abc&maxresults=25"})"));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items[0].id.name, u"a"_s);
    QCOMPARE(page->items[1].id.kind, ObjectKind::Secret);
    QCOMPARE(page->items[1].id.name, u"b"_s);
    QCOMPARE(page->items[1].contentType, u"text/plain"_s);
    QVERIFY(page->items[1].managed);
    QCOMPARE(page->items[2].deletedDate, std::optional<UnixSeconds>(5));
    QVERIFY(!page->nextLink.isEmpty());
}

void TestDecoders::emptyPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("more");
    QTest::newRow("last, null") << QByteArray(R"({"value":[],"nextLink":null})") << false;
    QTest::newRow("last, absent") << QByteArray(R"({"value":[]})") << false;
    QTest::newRow("last, empty text") << QByteArray(R"({"value":[],"nextLink":""})") << false;
    QTest::newRow("value is null") << QByteArray(R"({"value":null,"nextLink":null})") << false;
    QTest::newRow("more to come") << QByteArray(R"({"value":null,"nextLink":"@:443/keys?$skiptoken=x"})") << true;
}

void TestDecoders::emptyPages()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, more);
    const auto page = decodeItemPage(answer(body));
    QVERIFY(page);
    QVERIFY(page->items.isEmpty());
    QCOMPARE(!page->nextLink.isEmpty(), more);
}

void TestDecoders::nextLinkKeepsItsQuery()
{
    const auto page = decodeItemPage(answer(
        R"({"value":[],"nextLink":"@:443/secrets?api-version=7.4&$skiptoken=eyJ%2B%2Fa%3D%3D&maxresults=25"})"));
    QVERIFY(page);
    QCOMPARE(page->nextLink.toEncoded(),
             QByteArray("https://v.vault.azure.net:443/secrets?api-version=7.4&$skiptoken=eyJ%2B%2Fa%3D%3D&maxresults=25"));
}

void TestDecoders::brokenPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no value") << QByteArray(R"({"nextLink":null})") << u"value"_s;
    QTest::newRow("value is an object") << QByteArray(R"({"value":{}})") << u"value"_s;
    QTest::newRow("item is text") << QByteArray(R"({"value":["@/keys/k"]})") << u"value[0].kid"_s;
    QTest::newRow("second item has no id") << QByteArray(R"({"value":[{"kid":"@/keys/k"},{}]})") << u"value[1].kid"_s;
    QTest::newRow("id is no identifier") << QByteArray(R"({"value":[{"id":"x"}]})") << u"value[0].id"_s;
    QTest::newRow("nextLink is a number") << QByteArray(R"({"value":[],"nextLink":1})") << u"nextLink"_s;
    QTest::newRow("nextLink is no URL") << QByteArray(R"({"value":[],"nextLink":"https:\/\/["})") << u"nextLink"_s;
}

void TestDecoders::brokenPages()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    compareError(decodeItemPage(answer(body)), ErrorReason::WrongShape, detail);
}

void TestDecoders::secretWithValue()
{
    auto bundle = decodeSecretBundle(answer(R"({"value":"p\u00e4ss\nword","id":"@/secrets/s/1","contentType":"text",
        "attributes":{"enabled":true,"exp":2524611661},"tags":{"value":"not this"},"previousVersion":"0"})"));
    QVERIFY(bundle);
    QVERIFY(bundle->value);
    QCOMPARE(bundle->value->view().toByteArray(), QByteArray("p\xC3\xA4ss\nword"));
    QCOMPARE(bundle->properties.id.version, u"1"_s);
    QCOMPARE(bundle->properties.contentType, u"text"_s);
    QCOMPARE(bundle->properties.tags.value(u"value"_s), u"not this"_s);
    QCOMPARE(bundle->properties.attributes.expires, std::optional<UnixSeconds>(2524611661));
}

void TestDecoders::secretWithoutValue()
{
    const auto bundle = decodeSecretBundle(answer(R"({"id":"@/secrets/s/1","value":null})"));
    QVERIFY(bundle);
    QVERIFY(!bundle->value);
    const auto deleted = decodeSecretBundle(answer(
        R"({"recoveryId":"@/deletedsecrets/s","deletedDate":1,"scheduledPurgeDate":2,"id":"@/secrets/s/1"})"));
    QVERIFY(deleted);
    QVERIFY(!deleted->value);
    QCOMPARE(deleted->properties.scheduledPurgeDate, std::optional<UnixSeconds>(2));
    const auto empty = decodeSecretBundle(answer(R"({"id":"@/secrets/s/1","value":""})"));
    QVERIFY(empty && empty->value && empty->value->isEmpty());
}

void TestDecoders::secretOfACertificate()
{
    const auto bundle = decodeSecretBundle(answer(
        R"({"value":"MII=","contentType":"application\/x-pkcs12","id":"@/secrets/c/1","managed":true,"kid":"@/keys/c/1"})"));
    QVERIFY(bundle);
    QVERIFY(bundle->properties.managed);
    QCOMPARE(bundle->properties.id.kind, ObjectKind::Secret);
    QCOMPARE(bundle->keyId, u"https://v.vault.azure.net/keys/c/1"_s);
}

void TestDecoders::brokenSecrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorReason>("reason");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no id") << QByteArray(R"({"value":"x"})") << ErrorReason::WrongShape << u"id"_s;
    QTest::newRow("value is an object") << QByteArray(R"({"id":"@/secrets/s","value":{}})") << ErrorReason::WrongShape
                                        << u"value"_s;
    QTest::newRow("value is a number") << QByteArray(R"({"id":"@/secrets/s","value":5})") << ErrorReason::WrongShape
                                       << u"value"_s;
    QTest::newRow("cut off") << QByteArray(R"({"value":"hunt)") << ErrorReason::NotJson << QString();
    QTest::newRow("HTML") << QByteArray("<html>") << ErrorReason::NotJson << QString();
    QTest::newRow("text") << QByteArray(R"("OK")") << ErrorReason::NotJson << QString();
}

void TestDecoders::brokenSecrets()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorReason, reason);
    QFETCH(QString, detail);
    compareError(decodeSecretBundle(answer(body)), reason, detail);
}

void TestDecoders::operationResult()
{
    const auto result = decodeKeyOperationResult(answer(R"({"kid":"@/keys/k/0a","value":"_wAB","alg":"RSA-OAEP"})"));
    QVERIFY(result);
    QCOMPARE(result->keyId.version, u"0a"_s);
    QCOMPARE(result->value.view().toByteArray(), QByteArray("\xff\x00\x01", 3));
    const auto standard = decodeKeyOperationResult(answer(R"({"value":"+\/8=","kid":"@/keys/k/0a"})"));
    QVERIFY(standard);
    QCOMPARE(standard->value.view().toByteArray(), QByteArray("\xfb\xff"));
}

void TestDecoders::brokenOperationResults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no value") << QByteArray(R"({"kid":"@/keys/k/1"})") << u"value"_s;
    QTest::newRow("value is true") << QByteArray(R"({"kid":"@/keys/k/1","value":true})") << u"value"_s;
    QTest::newRow("value is no base64") << QByteArray(R"({"kid":"@/keys/k/1","value":"a b"})") << u"value"_s;
    QTest::newRow("no kid") << QByteArray(R"({"value":"AQAB"})") << u"kid"_s;
}

void TestDecoders::brokenOperationResults()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    compareError(decodeKeyOperationResult(answer(body)), ErrorReason::WrongShape, detail);
}

void TestDecoders::verifyResult()
{
    QCOMPARE(decodeVerifyResult(answer(R"({"value":true})")).value(), true);
    QCOMPARE(decodeVerifyResult(answer(R"({"value":false})")).value(), false);
    // What is no boolean must never be taken for a yes or a no.
    compareError(decodeVerifyResult(answer(R"({"value":"true"})")), ErrorReason::WrongShape, u"value"_s);
    compareError(decodeVerifyResult(answer("{}")), ErrorReason::WrongShape, u"value"_s);
}

void TestDecoders::backup()
{
    QCOMPARE(decodeBackup(answer(R"({"value":"S1pCX0-_"})"))->view().toByteArray(), QByteArray("S1pCX0-_"));
    compareError(decodeBackup(answer(R"({"value":""})")), ErrorReason::WrongShape, u"value"_s);
    compareError(decodeBackup(answer("{}")), ErrorReason::WrongShape, u"value"_s);
}

void TestDecoders::answersWithoutABody()
{
    QVERIFY(decodeNothing(answer({}, 204)));
    QVERIFY(decodeNothing(answer("{}", 200)));
}

void TestDecoders::rotationPolicy()
{
    const auto policy = decodeKeyRotationPolicy(answer(R"({"id":"@/keys/k/rotationpolicy","lifetimeActions":[
        {"trigger":{"timeAfterCreate":"P90D"},"action":{"type":"Rotate"}},
        {"trigger":{"timeBeforeExpiry":"P30D"},"action":{"type":"Notify"}}],
        "attributes":{"expiryTime":"P2Y","created":1482188947,"updated":1482188948}})"));
    QVERIFY(policy);
    QVERIFY(policy->isSet());
    QCOMPARE(policy->lifetimeActions.size(), 2);
    QCOMPARE(policy->lifetimeActions[0].type, u"Rotate"_s);
    QCOMPARE(policy->lifetimeActions[0].timeAfterCreate, u"P90D"_s);
    QCOMPARE(policy->lifetimeActions[1].timeBeforeExpiry, u"P30D"_s);
    QCOMPARE(policy->expiryTime, u"P2Y"_s);
    QCOMPARE(policy->created, std::optional<UnixSeconds>(1482188947));
}

void TestDecoders::rotationPoliciesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("vault") << QByteArray(
        R"({"lifetimeActions":[{"trigger":{"timeBeforeExpiry":"P30D"},"action":{"type":"Notify"}}],"attributes":null})");
    QTest::newRow("Managed HSM") << QByteArray(
        R"({"id":"","lifetimeActions":[],"attributes":{"expiryTime":"","created":0,"updated":0}})");
    QTest::newRow("empty") << QByteArray("{}");
}

void TestDecoders::rotationPoliciesThatAreNone()
{
    QFETCH(QByteArray, body);
    const auto policy = decodeKeyRotationPolicy(answer(body));
    QVERIFY(policy);
    QVERIFY(!policy->isSet());
    QVERIFY(policy->expiryTime.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
