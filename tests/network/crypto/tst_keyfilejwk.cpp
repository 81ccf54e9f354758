// SPDX-License-Identifier: Apache-2.0
#include "network/crypto/keyfile.h"
#include "network/crypto/publickey.h"

#include "rfcvectors.h"
#include "testkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vault;
using namespace vault::test;

namespace {

QJsonObject rfcRsa(const QStringList &members)
{
    const QJsonObject all{{QStringLiteral("kty"), QStringLiteral("RSA")},
                          {QStringLiteral("n"), QString::fromLatin1(rfc::rsaN)},
                          {QStringLiteral("e"), QStringLiteral("AQAB")},
                          {QStringLiteral("d"), QString::fromLatin1(rfc::rsaD)},
                          {QStringLiteral("p"), QString::fromLatin1(rfc::rsaP)},
                          {QStringLiteral("q"), QString::fromLatin1(rfc::rsaQ)},
                          {QStringLiteral("dp"), QString::fromLatin1(rfc::rsaDp)},
                          {QStringLiteral("dq"), QString::fromLatin1(rfc::rsaDq)},
                          {QStringLiteral("qi"), QString::fromLatin1(rfc::rsaQi)},
                          {QStringLiteral("kid"), QStringLiteral("2011-04-29")},
                          {QStringLiteral("key_ops"), QJsonArray{QStringLiteral("sign"), QStringLiteral("verify")}}};
    QJsonObject chosen;
    for (const QString &member : members)
        chosen.insert(member, all.value(member));
    return chosen;
}

QJsonObject rfcEc()
{
    return {{QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("crv"), QStringLiteral("P-256")},
            {QStringLiteral("x"), QString::fromLatin1(rfc::ecX)},
            {QStringLiteral("y"), QString::fromLatin1(rfc::ecY)},
            {QStringLiteral("d"), QString::fromLatin1(rfc::ecD)}};
}

Result<KeyFile> read(const QByteArray &json)
{
    return readKeyFile(SecretBuffer::copyOf(json));
}
Result<KeyFile> read(const QJsonObject &object)
{
    return read(QJsonDocument(object).toJson());
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class TestKeyFileJwk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRsaKeyOfRfc7517_data()
    {
        QTest::addColumn<QString>("members");
        QTest::newRow("whole") << "kty n e d p q dp dq qi kid key_ops";
        QTest::newRow("without the exponents") << "kty n e d p q";
        QTest::newRow("without the primes") << "kty n e d";
        QTest::newRow("with one prime") << "kty n e d p";
    }
    void readsTheRsaKeyOfRfc7517()
    {
        QFETCH(QString, members);
        const auto file = read(rfcRsa(members.split(u' ')));
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->format, QStringLiteral("JWK"));
        QCOMPARE(file->thumbprint, QLatin1String(rfc::rsaThumbprint));
        const PrivateJsonWebKey &key = file->key;
        QCOMPARE(key.publicKey.n, base64UrlBytes(rfc::rsaN));
        QCOMPARE(key.d.view(), base64UrlBytes(rfc::rsaD));
        // Recovered primes come in either order; the exponents go with them.
        const bool isSwapped = key.p.view() == base64UrlBytes(rfc::rsaQ);
        QCOMPARE(key.p.view(), base64UrlBytes(isSwapped ? rfc::rsaQ : rfc::rsaP));
        QCOMPARE(key.q.view(), base64UrlBytes(isSwapped ? rfc::rsaP : rfc::rsaQ));
        QCOMPARE(key.dp.view(), base64UrlBytes(isSwapped ? rfc::rsaDq : rfc::rsaDp));
        QCOMPARE(key.dq.view(), base64UrlBytes(isSwapped ? rfc::rsaDp : rfc::rsaDq));
        if (!isSwapped)
            QCOMPARE(key.qi.view(), base64UrlBytes(rfc::rsaQi));
        QVERIFY(!isSwapped || !members.contains(u'q'));
        QCOMPARE(key.publicKey.keyOps, members.contains(QStringLiteral("key_ops")) ? words("sign verify") : QStringList());
    }

    void readsTheEcKeyOfRfc7517()
    {
        const auto file = read(rfcEc());
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->key.publicKey.crv, QStringLiteral("P-256"));
        QCOMPARE(file->key.publicKey.x, base64UrlBytes(rfc::ecX));
        QCOMPARE(file->key.publicKey.y, base64UrlBytes(rfc::ecY));
        QCOMPARE(file->key.d.view(), base64UrlBytes(rfc::ecD));
        QCOMPARE(file->thumbprint, jwkThumbprint(file->key.publicKey));
    }

    void readsEveryCurve_data()
    {
        QTest::addColumn<QByteArray>("keyName");
        QTest::addColumn<QString>("crv");
        QTest::newRow("P-384") << QByteArray("secp384r1") << "P-384";
        QTest::newRow("P-521") << QByteArray("secp521r1") << "P-521";
        QTest::newRow("secp256k1 as registered") << QByteArray("secp256k1") << "secp256k1";
        QTest::newRow("P-256K as in the vault") << QByteArray("secp256k1") << "P-256K";
    }
    void readsEveryCurve()
    {
        QFETCH(QByteArray, keyName);
        QFETCH(QString, crv);
        const JsonWebKey expected = publicJwk(testKey(keyName));
        const QByteArray d = integerOf(testKey(keyName), OSSL_PKEY_PARAM_PRIV_KEY); // Short when it begins with zeros.
        const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)); };
        const auto file = read(QJsonObject{{QStringLiteral("kty"), QStringLiteral("EC")},
                                           {QStringLiteral("crv"), crv},
                                           {QStringLiteral("x"), text(expected.x)},
                                           {QStringLiteral("y"), text(expected.y)},
                                           {QStringLiteral("d"), text(d)}});
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->key.publicKey.crv, expected.crv);
        QCOMPARE(file->key.publicKey.x, expected.x);
        QCOMPARE(file->key.d.view(), integerOf(testKey(keyName), OSSL_PKEY_PARAM_PRIV_KEY, int(expected.x.size())));
    }

    void takesByteOrderMarkBlanksAndEscapes()
    {
        QByteArray json = " \r\n" + QJsonDocument(rfcEc()).toJson();
        json.replace("\"d\"", "\"\\u0064\"");
        const auto file = read("\xef\xbb\xbf" + json);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->key.d.view(), base64UrlBytes(rfc::ecD));
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("hasNoPrivateKey");
        QTest::addColumn<QString>("detail");
        const auto with = [](QJsonObject object, const char *member, const QJsonValue &value) {
            object.insert(QString::fromLatin1(member), value);
            return QJsonDocument(object).toJson(QJsonDocument::Compact);
        };
        const QJsonObject rsa = rfcRsa(words("kty n e d p q"));
        QJsonObject publicOnly = rfcEc();
        publicOnly.remove(QStringLiteral("d"));
        QTest::newRow("public") << QJsonDocument(publicOnly).toJson() << true << "JWK";
        QTest::newRow("symmetric") << QByteArray("{\"kty\":\"oct\",\"k\":\"AAEC\"}") << false << "JWK oct";
        QTest::newRow("Ed25519") << QByteArray("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"AAEC\"}") << false << "JWK OKP Ed25519";
        QTest::newRow("no type") << QByteArray("{}") << false << "JWK kty";
        QTest::newRow("set") << with({}, "keys", QJsonArray{rfcEc()}) << false << "JWK Set";
        QTest::newRow("unknown curve") << with(rfcEc(), "crv", QStringLiteral("P-192")) << false << "EC P-192";
        QTest::newRow("other pair") << with(rfcEc(), "d", QString::fromLatin1(rfc::ecX)) << false
                                    << "EC prime256v1: x, y, d";
        QTest::newRow("d of zero") << with(rfcEc(), "d", QStringLiteral("AAAA")) << false << "EC prime256v1: x, y, d";
        QTest::newRow("d no base64") << with(rfcEc(), "d", QStringLiteral("a$b")) << false << "JWK d";
        QTest::newRow("d no string") << with(rfcEc(), "d", 5) << false << "JWK d";
        QTest::newRow("d empty") << with(rfcEc(), "d", QStringLiteral("")) << false << "JWK d";
        QTest::newRow("primes of another key") << with(rsa, "p", QString::fromLatin1(rfc::rsaDp)) << false
                                               << "RSA 2048: n, e, d, p, q";
        QTest::newRow("exponent of another key") << with(rsa, "d", QString::fromLatin1(rfc::rsaDp)) << false
                                                 << "RSA 2048: n, e, d, p, q";
        QTest::newRow("modulus of another key") << with(rsa, "n", QString::fromLatin1(rfc::jwsRsaN)) << false
                                                << "RSA 2048: n, e, d, p, q";
        QTest::newRow("exponent 1 without primes")
            << with(rfcRsa(words("kty n e d")), "e", QStringLiteral("AQ")) << false << "RSA 2048: n, e, d, p, q";
        QTest::newRow("small") << with(rsa, "n", QString::fromLatin1(rfc::rsaP)) << false << "RSA 1024";
        QTest::newRow("many primes") << with(rsa, "oth", QJsonArray{}) << false << "RSA multi-prime";
        QTest::newRow("cut off") << QJsonDocument(rfcEc()).toJson().chopped(5) << false << "JWK";
    }
    void refusesWithAReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, hasNoPrivateKey);
        const auto file = read(json);
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().kind, ErrorKind::Refused);
        QCOMPARE(file.error().reason,
                 hasNoPrivateKey ? ErrorReason::KeyFileNoPrivateKey : ErrorReason::KeyFileUnsupported);
        QTEST(file.error().detail, "detail");
    }

    void deepNestingIsRefused()
    {
        const auto file = read("{\"x5c\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}');
        QCOMPARE(file.error().reason, ErrorReason::KeyFileUnsupported);
    }
};

QTEST_APPLESS_MAIN(TestKeyFileJwk)
#include "tst_keyfilejwk.moc"
