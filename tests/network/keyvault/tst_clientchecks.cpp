// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"

#include "network/keyvault/keyclient.h"
#include "network/keyvault/secretclient.h"
#include "tests/support/fixedtokenprovider.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <functional>

using namespace vault;
using namespace Qt::StringLiterals;
using vault::test::awaited;

namespace {

/// A reply that never reached anyone.
class RefusedReply : public QNetworkReply
{
    Q_OBJECT
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ConnectionRefusedError, u"refused"_s);
        open(ReadOnly);
        QMetaObject::invokeMethod(
            this,
            [this] {
                setFinished(true);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// Records what would have gone out.
class RecordingManager : public QNetworkAccessManager
{
    Q_OBJECT
public:
    QList<QUrl> urls;
    QByteArrayList bodies;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        urls.append(request.url());
        bodies.append(body ? body->readAll() : QByteArray());
        return new RefusedReply(request, operation, this);
    }
};

/// The error of any operation, without its value.
using Attempt = std::function<ApiError(KeyClient &, SecretClient &)>;

template<typename T>
ApiError errorOf(Pending<T> pending)
{
    const Result<T> result = awaited(std::move(pending));
    return result ? ApiError() : result.error();
}

SetSecretParameters secretOf(const QByteArray &value)
{
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(value);
    return parameters;
}

CreateKeyParameters ellipticCurve()
{
    CreateKeyParameters parameters;
    parameters.kty = u"EC"_s;
    return parameters;
}

ImportKeyParameters importable()
{
    ImportKeyParameters parameters;
    parameters.key.publicKey.kty = u"EC"_s;
    return parameters;
}

const SecretBuffer &someBytes()
{
    static const SecretBuffer bytes = SecretBuffer::copyOf("0123456789abcdef");
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Attempt)

/// What is wrong is found here, and nothing goes out.
class TestClientChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badNames_data();
    void badNames();
    void badVersions_data();
    void badVersions();
    void olderVersionsInTheDocumentedForm();
    void digestLengths_data();
    void digestLengths();
    void unknownAlgorithmsAreForTheVaultToJudge();
    void noAlgorithm();
    void sizeOfASecret();
    void aSecretMustBeText();
    void lengthOfTheContentType();
    void tagsOfAKey();
    void tagsOfASecret();
    void dates_data();
    void dates();
    void aKeyNeedsAType();
    void foreignLinks_data();
    void foreignLinks();
    void ownLinksGoOutUnchanged();
    void listsAskForNoPageSize();
    void refusalsAreDeliveredLater();
    void errorsNameTheOperation();

private:
    ApiError attempt(const Attempt &attempt, RouteChoice choice = RouteChoice::Service);

    std::unique_ptr<RecordingManager> m_manager;
};

void TestClientChecks::init()
{
    m_manager = std::make_unique<RecordingManager>();
}

ApiError TestClientChecks::attempt(const Attempt &attempt, RouteChoice choice)
{
    const Endpoint endpoint = *Endpoint::create(u"https://v.vault.azure.net"_s, u"7.4"_s, choice);
    FixedTokenProvider tokens(SecretBuffer::copyOf("token"), endpoint.url());
    HttpOptions options;
    options.readAttempts = 1;
    HttpClient http(*m_manager, tokens, options);
    KeyClient keys(http, endpoint);
    SecretClient secrets(http, endpoint);
    return attempt(keys, secrets);
}

void TestClientChecks::badNames_data()
{
    QTest::addColumn<Attempt>("operation");
    static const QString bad = u"no/name"_s;
    const auto row = [](const char *name, auto operation) {
        QTest::newRow(name) << Attempt([operation](KeyClient &k, SecretClient &s) { return errorOf(operation(k, s)); });
    };
    row("key versions", [](KeyClient &k, SecretClient &) { return k.listVersions(bad); });
    row("get key", [](KeyClient &k, SecretClient &) { return k.get(bad); });
    row("get deleted key", [](KeyClient &k, SecretClient &) { return k.getDeleted(bad); });
    row("create key", [](KeyClient &k, SecretClient &) { return k.create(bad, ellipticCurve()); });
    row("import key", [](KeyClient &k, SecretClient &) { return k.importKey(bad, importable()); });
    row("update key", [](KeyClient &k, SecretClient &) { return k.update(bad, {}, {}); });
    row("rotate key", [](KeyClient &k, SecretClient &) { return k.rotate(bad); });
    row("rotation policy", [](KeyClient &k, SecretClient &) { return k.rotationPolicy(bad); });
    row("set rotation policy", [](KeyClient &k, SecretClient &) { return k.setRotationPolicy(bad, {}); });
    row("delete key", [](KeyClient &k, SecretClient &) { return k.deleteKey(bad); });
    row("recover key", [](KeyClient &k, SecretClient &) { return k.recover(bad); });
    row("purge key", [](KeyClient &k, SecretClient &) { return k.purge(bad); });
    row("backup key", [](KeyClient &k, SecretClient &) { return k.backup(bad); });
    row("sign", [](KeyClient &k, SecretClient &) { return k.sign(bad, {}, u"ES256"_s, QByteArray(32, 'd')); });
    row("verify", [](KeyClient &k, SecretClient &) { return k.verify(bad, {}, u"ES256"_s, QByteArray(32, 'd'), "s"); });
    row("encrypt", [](KeyClient &k, SecretClient &) {
        return k.cipher(KeyCipherOperation::Encrypt, bad, {}, u"RSA-OAEP"_s, someBytes());
    });
    row("secret versions", [](KeyClient &, SecretClient &s) { return s.listVersions(bad); });
    row("get secret", [](KeyClient &, SecretClient &s) { return s.get(bad); });
    row("get deleted secret", [](KeyClient &, SecretClient &s) { return s.getDeleted(bad); });
    row("set secret", [](KeyClient &, SecretClient &s) { return s.set(bad, secretOf("v")); });
    row("update secret", [](KeyClient &, SecretClient &s) { return s.update(bad, {}, {}); });
    row("delete secret", [](KeyClient &, SecretClient &s) { return s.deleteSecret(bad); });
    row("recover secret", [](KeyClient &, SecretClient &s) { return s.recover(bad); });
    row("purge secret", [](KeyClient &, SecretClient &s) { return s.purge(bad); });
    row("backup secret", [](KeyClient &, SecretClient &s) { return s.backup(bad); });
}

void TestClientChecks::badNames()
{
    QFETCH(Attempt, operation);
    const ApiError error = attempt(operation);
    QCOMPARE(error.kind, ErrorKind::Refused);
    QCOMPARE(error.reason, ErrorReason::InvalidName);
    QCOMPARE(error.objectName, u"no/name"_s);
    QVERIFY(m_manager->urls.isEmpty());
}

void TestClientChecks::badVersions_data()
{
    QTest::addColumn<Attempt>("operation");
    QTest::newRow("get key") << Attempt([](KeyClient &k, SecretClient &) { return errorOf(k.get(u"n"_s, u".."_s)); });
    QTest::newRow("sign") << Attempt([](KeyClient &k, SecretClient &) {
        return errorOf(k.sign(u"n"_s, u"a/b"_s, u"ES256"_s, QByteArray(32, 'd')));
    });
    QTest::newRow("get secret") << Attempt([](KeyClient &, SecretClient &s) { return errorOf(s.get(u"n"_s, u"?"_s)); });
    QTest::newRow("update secret") << Attempt(
        [](KeyClient &, SecretClient &s) { return errorOf(s.update(u"n"_s, u"a b"_s, {})); });
}

void TestClientChecks::badVersions()
{
    QFETCH(Attempt, operation);
    QCOMPARE(attempt(operation).reason, ErrorReason::InvalidVersion);
    QVERIFY(m_manager->urls.isEmpty());
}

void TestClientChecks::olderVersionsInTheDocumentedForm()
{
    const auto sign = [](const QString &version) {
        return [version](KeyClient &k, SecretClient &) {
            return errorOf(k.sign(u"n"_s, version, u"ES256"_s, QByteArray(32, 'd')));
        };
    };
    QCOMPARE(attempt(sign(u"0a"_s), RouteChoice::Documented).reason, ErrorReason::OperationNotInThisForm);
    QVERIFY(m_manager->urls.isEmpty());
    attempt(sign({}), RouteChoice::Documented);
    QCOMPARE(m_manager->urls.value(0).path(), u"/keys/n/sign"_s);
    attempt(sign(u"0a"_s), RouteChoice::Service);
    QCOMPARE(m_manager->urls.value(1).path(), u"/keys/n/0a/sign"_s);
}

void TestClientChecks::digestLengths_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("needed");
    for (const char *prefix : {"RS", "PS", "ES"}) {
        for (const int bits : {256, 384, 512})
            QTest::addRow("%s%d", prefix, bits) << QString::fromLatin1(prefix) + QString::number(bits) << bits / 8;
    }
    QTest::newRow("ES256K") << u"ES256K"_s << 32;
}

void TestClientChecks::digestLengths()
{
    QFETCH(QString, algorithm);
    QFETCH(int, needed);
    // 43 is a digest of 32 bytes that was encoded twice.
    for (const int given : {0, needed - 1, needed + 1, 43}) {
        const auto sign = [&](KeyClient &k, SecretClient &) {
            return errorOf(k.sign(u"n"_s, {}, algorithm, QByteArray(given, 'd')));
        };
        const auto verify = [&](KeyClient &k, SecretClient &) {
            return errorOf(k.verify(u"n"_s, {}, algorithm, QByteArray(given, 'd'), "signature"));
        };
        for (const ApiError &error : {attempt(sign), attempt(verify)}) {
            QCOMPARE(error.reason, ErrorReason::DigestLength);
            QCOMPARE(error.detail, u"%1/%2/%3"_s.arg(given).arg(needed).arg(algorithm));
        }
    }
    QVERIFY(m_manager->urls.isEmpty());
    attempt([&](KeyClient &k, SecretClient &) {
        return errorOf(k.sign(u"n"_s, {}, algorithm, QByteArray(needed, 'd')));
    });
    QCOMPARE(m_manager->urls.size(), 1);
}

void TestClientChecks::unknownAlgorithmsAreForTheVaultToJudge()
{
    attempt([](KeyClient &k, SecretClient &) { return errorOf(k.sign(u"n"_s, {}, u"ML-DSA-65"_s, "any length")); });
    QCOMPARE(m_manager->bodies.value(0), QByteArray("{\"alg\":\"ML-DSA-65\",\"value\":\"YW55IGxlbmd0aA\"}"));
}

void TestClientChecks::noAlgorithm()
{
    const auto sign = [](KeyClient &k, SecretClient &) { return errorOf(k.sign(u"n"_s, {}, {}, "d")); };
    const auto wrap = [](KeyClient &k, SecretClient &) {
        return errorOf(k.cipher(KeyCipherOperation::Wrap, u"n"_s, {}, {}, someBytes()));
    };
    QCOMPARE(attempt(sign).reason, ErrorReason::UnsupportedAlgorithm);
    QCOMPARE(attempt(wrap).reason, ErrorReason::UnsupportedAlgorithm);
    QVERIFY(m_manager->urls.isEmpty());
}

void TestClientChecks::sizeOfASecret()
{
    const auto set = [](const QByteArray &value) {
        return [value](KeyClient &, SecretClient &s) { return errorOf(s.set(u"n"_s, secretOf(value))); };
    };
    const ApiError error = attempt(set(QByteArray(25'601, 'x')));
    QCOMPARE(error.reason, ErrorReason::ValueTooLarge);
    QCOMPARE(error.detail, u"25601/25600"_s);
    // Bytes count, not characters.
    QCOMPARE(attempt(set(QByteArray("\xE2\x82\xAC").repeated(8'534))).detail, u"25602/25600"_s);
    QVERIFY(m_manager->urls.isEmpty());
    attempt(set(QByteArray(25'600, 'x')));
    QCOMPARE(m_manager->urls.size(), 1);
}

void TestClientChecks::aSecretMustBeText()
{
    const ApiError error
        = attempt([](KeyClient &, SecretClient &s) { return errorOf(s.set(u"n"_s, secretOf("\xFF\xFE"))); });
    QCOMPARE(error.reason, ErrorReason::InvalidAttribute);
    QCOMPARE(error.detail, u"value"_s);
    QVERIFY(m_manager->urls.isEmpty());
}

void TestClientChecks::lengthOfTheContentType()
{
    const auto set = [](int length) {
        return [length](KeyClient &, SecretClient &s) {
            SetSecretParameters parameters = secretOf("v");
            parameters.contentType = QString(length, u'c');
            return errorOf(s.set(u"n"_s, parameters));
        };
    };
    const auto update = [](KeyClient &, SecretClient &s) {
        SecretUpdate change;
        change.contentType = QString(256, u'c');
        return errorOf(s.update(u"n"_s, {}, change));
    };
    QCOMPARE(attempt(set(256)).detail, u"contentType"_s);
    QCOMPARE(attempt(update).detail, u"contentType"_s);
    QVERIFY(m_manager->urls.isEmpty());
    attempt(set(255));
    QCOMPARE(m_manager->urls.size(), 1);
}

namespace {

Tags manyTags(int count)
{
    Tags tags;
    for (int i = 0; i < count; ++i)
        tags.insert(QString::number(i), u"x"_s);
    return tags;
}

} // namespace

void TestClientChecks::tagsOfAKey()
{
    const auto create = [](const Tags &tags) {
        return [tags](KeyClient &k, SecretClient &) {
            CreateKeyParameters parameters = ellipticCurve();
            parameters.tags = tags;
            return errorOf(k.create(u"n"_s, parameters));
        };
    };
    const auto import = [](KeyClient &k, SecretClient &) {
        ImportKeyParameters parameters = importable();
        parameters.tags = manyTags(16);
        return errorOf(k.importKey(u"n"_s, parameters));
    };
    const auto update = [](KeyClient &k, SecretClient &) {
        KeyUpdate change;
        change.tags = manyTags(16);
        return errorOf(k.update(u"n"_s, {}, change));
    };
    QCOMPARE(attempt(create(manyTags(16))).reason, ErrorReason::TooManyTags);
    QCOMPARE(attempt(create(manyTags(16))).detail, u"16/15"_s);
    QCOMPARE(attempt(import).reason, ErrorReason::TooManyTags);
    QCOMPARE(attempt(update).reason, ErrorReason::TooManyTags);
    QCOMPARE(attempt(create({{QString(257, u'k'), u"v"_s}})).detail, u"tags"_s);
    QCOMPARE(attempt(create({{u"k"_s, QString(257, u'v')}})).detail, u"tags"_s);
    QVERIFY(m_manager->urls.isEmpty());
    attempt(create(manyTags(15)));
    attempt(create({{QString(256, u'k'), QString(256, u'v')}}));
    QCOMPARE(m_manager->urls.size(), 2);
}

void TestClientChecks::tagsOfASecret()
{
    const auto set = [](const Tags &tags) {
        return [tags](KeyClient &, SecretClient &s) {
            SetSecretParameters parameters = secretOf("v");
            parameters.tags = tags;
            return errorOf(s.set(u"n"_s, parameters));
        };
    };
    const auto update = [](KeyClient &, SecretClient &s) {
        SecretUpdate change;
        change.tags = manyTags(16);
        return errorOf(s.update(u"n"_s, {}, change));
    };
    QCOMPARE(attempt(set(manyTags(16))).reason, ErrorReason::TooManyTags);
    QCOMPARE(attempt(update).reason, ErrorReason::TooManyTags);
    QCOMPARE(attempt(set({{u"k"_s, QString(513, u'v')}})).reason, ErrorReason::InvalidAttribute);
    QVERIFY(m_manager->urls.isEmpty());
    attempt(set({{QString(512, u'k'), QString(512, u'v')}}));
    QCOMPARE(m_manager->urls.size(), 1);
}

void TestClientChecks::dates_data()
{
    QTest::addColumn<qint64>("notBefore");
    QTest::addColumn<qint64>("expires");
    QTest::addColumn<bool>("refused");
    QTest::newRow("in order") << qint64(1) << qint64(2) << false;
    QTest::newRow("equal") << qint64(2) << qint64(2) << true;
    QTest::newRow("reversed") << qint64(4'000'000'000) << qint64(2) << true;
}

void TestClientChecks::dates()
{
    QFETCH(qint64, notBefore);
    QFETCH(qint64, expires);
    QFETCH(bool, refused);
    const AttributeChanges changes{{}, notBefore, expires};
    const QList<Attempt> attempts{
        [&](KeyClient &k, SecretClient &) {
            CreateKeyParameters parameters = ellipticCurve();
            parameters.attributes = changes;
            return errorOf(k.create(u"n"_s, parameters));
        },
        [&](KeyClient &k, SecretClient &) {
            ImportKeyParameters parameters = importable();
            parameters.attributes = changes;
            return errorOf(k.importKey(u"n"_s, parameters));
        },
        [&](KeyClient &k, SecretClient &) { return errorOf(k.update(u"n"_s, {}, {{}, changes, {}})); },
        [&](KeyClient &, SecretClient &s) {
            SetSecretParameters parameters = secretOf("v");
            parameters.attributes = changes;
            return errorOf(s.set(u"n"_s, parameters));
        },
        [&](KeyClient &, SecretClient &s) { return errorOf(s.update(u"n"_s, {}, {{}, changes, {}})); },
    };
    for (const Attempt &each : attempts) {
        const ApiError error = attempt(each);
        QCOMPARE(error.reason == ErrorReason::InvalidAttribute && error.detail == "exp"_L1, refused);
    }
    QCOMPARE(m_manager->urls.size(), refused ? 0 : attempts.size());
}

void TestClientChecks::aKeyNeedsAType()
{
    QCOMPARE(attempt([](KeyClient &k, SecretClient &) { return errorOf(k.create(u"n"_s, {})); }).detail, u"kty"_s);
    QCOMPARE(attempt([](KeyClient &k, SecretClient &) { return errorOf(k.importKey(u"n"_s, {})); }).detail, u"kty"_s);
    QVERIFY(m_manager->urls.isEmpty());
}

void TestClientChecks::foreignLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("other host") << u"https://evil.example/keys?$skiptoken=x"_s;
    QTest::newRow("no TLS") << u"http://v.vault.azure.net/keys"_s;
    QTest::newRow("other port") << u"https://v.vault.azure.net:8443/keys"_s;
    QTest::newRow("user information") << u"https://v.vault.azure.net@evil.example/keys"_s;
    QTest::newRow("relative") << u"/keys?$skiptoken=x"_s;
}

void TestClientChecks::foreignLinks()
{
    QFETCH(QString, link);
    const QUrl url(link);
    const QList<Attempt> lists{
        [&](KeyClient &k, SecretClient &) { return errorOf(k.list(url)); },
        [&](KeyClient &k, SecretClient &) { return errorOf(k.listVersions(u"n"_s, url)); },
        [&](KeyClient &k, SecretClient &) { return errorOf(k.listDeleted(url)); },
        [&](KeyClient &, SecretClient &s) { return errorOf(s.list(url)); },
        [&](KeyClient &, SecretClient &s) { return errorOf(s.listVersions(u"n"_s, url)); },
        [&](KeyClient &, SecretClient &s) { return errorOf(s.listDeleted(url)); },
    };
    for (const Attempt &list : lists) {
        const ApiError error = attempt(list);
        QCOMPARE(error.kind, ErrorKind::Payload);
        QCOMPARE(error.reason, ErrorReason::ForeignNextLink);
        QVERIFY(!error.detail.contains("skiptoken"_L1));
    }
    QVERIFY(m_manager->urls.isEmpty());
}

void TestClientChecks::ownLinksGoOutUnchanged()
{
    const QByteArray link = "https://v.vault.azure.net:443/keys?api-version=7.4&$skiptoken=eyJ%2B%3D&maxresults=25";
    attempt([&](KeyClient &k, SecretClient &) { return errorOf(k.list(QUrl::fromEncoded(link))); });
    QCOMPARE(m_manager->urls.value(0).toEncoded(), link);
}

void TestClientChecks::listsAskForNoPageSize()
{
    attempt([](KeyClient &, SecretClient &s) { return errorOf(s.list()); });
    QCOMPARE(m_manager->urls.value(0).toEncoded(), QByteArray("https://v.vault.azure.net/secrets?api-version=7.4"));
}

void TestClientChecks::refusalsAreDeliveredLater()
{
    attempt([](KeyClient &k, SecretClient &) {
        auto pending = k.get(u"no/name"_s);
        if (pending.isFinished())
            qFatal("A refusal must not call back while the caller is still calling.");
        return errorOf(std::move(pending));
    });
}

void TestClientChecks::errorsNameTheOperation()
{
    const ApiError digest
        = attempt([](KeyClient &k, SecretClient &) { return errorOf(k.sign(u"n"_s, {}, u"ES256"_s, "short")); });
    QCOMPARE(digest.operation, u"Sign"_s);
    QCOMPARE(digest.objectName, u"n"_s);
    const ApiError link = attempt(
        [](KeyClient &, SecretClient &s) { return errorOf(s.listDeleted(QUrl(u"https://evil.example"_s))); });
    QCOMPARE(link.operation, u"GetDeletedSecrets"_s);
    QCOMPARE(link.detail, u"evil.example"_s);
}

QTEST_GUILESS_MAIN(TestClientChecks)
#include "tst_clientchecks.moc"
