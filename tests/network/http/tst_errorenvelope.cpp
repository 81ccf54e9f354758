// SPDX-License-Identifier: Apache-2.0
#include "network/http/errorenvelope.h"
#include "network/http/jsonguard.h"
#include "network/http/redaction.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace vault;

/// What an answer outside 2xx becomes, whatever its body is.
class TestErrorEnvelope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data();
    void read();
    void fillsInStatusAndIds();
    void aManagedHsmsRefusalOfATokenSaysNothing();
    void aManagedHsmTellsNoTime();
    void readsOAuthErrors();
    void boundsLongFields();
    void boundsInnerErrors();
    void keepsAtMost16KiBOfTheBody();
    void keepsNoBodyOfASecret();
    void foreignText_data();
    void foreignText();
    void takesAnyBytes();
    void refusesDeepJson();
    void redacts_data();
    void redacts();

private:
    static ApiError errorFor(const QByteArray &body, int status = 400, bool keep = true)
    {
        const HeaderList headers{{"Content-Type", "application/json; charset=utf-8"}};
        return errorFromResponse({status, QStringLiteral("Bad Request"), headers, body, keep});
    }
};

void TestErrorEnvelope::read_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorReason>("reason");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("inner");
    const auto row = [](const char *name, const QByteArray &body, ErrorReason reason, const char *code = "",
                        const char *message = "", const QStringList &inner = {}) {
        QTest::newRow(name) << body << reason << QString::fromUtf8(code) << QString::fromUtf8(message) << inner;
    };
    const auto envelope = ErrorReason::Envelope;
    const auto foreign = ErrorReason::ForeignBody;
    row("code and message", "{\"error\":{\"code\":\"KeyNotFound\",\"message\":\"Key not found: a\"}}", envelope,
        "KeyNotFound", "Key not found: a");
    row("an inner error", "{\"error\":{\"code\":\"Forbidden\",\"message\":\"m\",\"innererror\":{\"code\":\"ForbiddenByRbac\"}}}",
        envelope, "Forbidden", "m", {QStringLiteral("ForbiddenByRbac")});
    row("nested inner errors",
        "{\"error\":{\"code\":\"A\",\"message\":\"m\",\"innererror\":{\"code\":\"B\",\"innererror\":{\"code\":\"C\"}}}}",
        envelope, "A", "m", {QStringLiteral("B"), QStringLiteral("C")});
    row("an inner error without code",
        "{\"error\":{\"code\":\"A\",\"message\":\"m\",\"innererror\":{\"innererror\":{\"code\":\"C\"}}}}", envelope, "A", "m",
        {QStringLiteral("C")});
    row("inner error null", "{\"error\":{\"code\":\"A\",\"message\":\"m\",\"innererror\":null}}", envelope, "A", "m");
    row("innerError in the other spelling",
        "{\"error\":{\"code\":\"A\",\"message\":\"m\",\"innerError\":{\"code\":\"B\"}}}", envelope, "A", "m",
        {QStringLiteral("B")});
    row("an activity id stays", "{\"error\":{\"code\":\"A\",\"message\":\"m (Activity ID: 1-2)\"}}", envelope, "A",
        "m (Activity ID: 1-2)");
    row("line ends stay", "{\"error\":{\"code\":\"A\",\"message\":\"one\\r\\ntwo\"}}", envelope, "A", "one\r\ntwo");
    row("a code with blanks", "{\"error\":{\"code\":\"Malformed backup blob\",\"message\":\"m\"}}", envelope,
        "Malformed backup blob", "m");
    row("a message only", "{\"error\":{\"message\":\"m\"}}", envelope, "", "m");
    row("a number as code", "{\"error\":{\"code\":403,\"message\":\"m\"}}", envelope, "403", "m");
    row("an object as code", "{\"error\":{\"code\":{},\"message\":\"m\"}}", envelope, "", "m");
    row("unknown fields", "{\"x\":1,\"error\":{\"y\":[],\"code\":\"A\",\"message\":\"m\"},\"z\":null}", envelope, "A", "m");
    row("a byte order mark", "\xEF\xBB\xBF{\"error\":{\"code\":\"A\",\"message\":\"m\"}}", envelope, "A", "m");
    row("not Latin", "{\"error\":{\"code\":\"A\",\"message\":\"\xE5\xAF\x86\xE9\x92\xA5\"}}", envelope, "A",
        "\xE5\xAF\x86\xE9\x92\xA5");
    row("an empty error", "{\"error\":{}}", foreign);
    row("error null", "{\"error\":null}", foreign);
    row("error is a list", "{\"error\":[1]}", foreign);
    row("no error", "{\"message\":\"from a gateway\"}", foreign);
    row("a string", "\"OK\"", foreign);
    row("a list", "[]", foreign);
    row("HTML", "<!DOCTYPE html><html><body>Forbidden</body></html>", foreign);
    row("cut off", "{\"error\":{\"code\":\"A\",\"mess", foreign);
    row("blanks", "  \r\n", foreign);
    row("empty", "", ErrorReason::EmptyBody);
}

void TestErrorEnvelope::read()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorReason, reason);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(QStringList, inner);
    const ApiError error = errorFor(body);
    QCOMPARE(error.kind, ErrorKind::Http);
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, message);
    QCOMPARE(error.innerErrors, inner);
    QCOMPARE(error.rawBody, body);
    QCOMPARE(error.contentType.isEmpty(), reason != ErrorReason::ForeignBody);
    QCOMPARE(error.decisiveCode(), inner.isEmpty() ? code : inner.constLast());
}

void TestErrorEnvelope::fillsInStatusAndIds()
{
    const HeaderList headers{{"X-Ms-Request-Id", "abc"}, {"Retry-After", "5"}};
    const ApiError error = errorFromResponse({503, QStringLiteral("Busy"), headers, "x", true});
    QCOMPARE(error.httpReason, QStringLiteral("Busy"));
    QCOMPARE(error.requestId, QStringLiteral("abc"));
    QVERIFY(error.retryAfter == std::chrono::seconds(5));
    QCOMPARE(error.statusClass(), StatusClass::ServerError);
    QVERIFY(error.utc.isValid());
}

void TestErrorEnvelope::aManagedHsmsRefusalOfATokenSaysNothing()
{
    const ApiError error = errorFor("\"OK\"", 401);
    QCOMPARE(error.reason, ErrorReason::EmptyBody);
    QVERIFY(error.foreignText.isEmpty());
    QCOMPARE(error.rawBody, QByteArray("\"OK\""));
    QCOMPARE(errorFor("\"OK\"", 403).reason, ErrorReason::ForeignBody);
    QCOMPARE(errorFor("\"no\"", 401).reason, ErrorReason::ForeignBody);
}

void TestErrorEnvelope::aManagedHsmTellsNoTime()
{
    // Without a Date, this computer's clock says how long a pause until a date is.
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(90);
    const QString text = QLocale::c().toString(until, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    const HeaderList headers{{"Retry-After", text.toLatin1() + " GMT"}, {"x-ms-server-latency", "3"}};
    const ApiError error = errorFromResponse({503, QStringLiteral("Busy"), headers, "", true});
    QVERIFY(error.utc.isValid());
    QVERIFY(error.retryAfter && error.retryAfter->count() > 80 && error.retryAfter->count() <= 90);
    QVERIFY(error.requestId.isEmpty());
}

void TestErrorEnvelope::readsOAuthErrors()
{
    const ApiError error = errorFor("{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: no\"}");
    QCOMPARE(error.reason, ErrorReason::Envelope);
    QCOMPARE(error.code, QStringLiteral("invalid_client"));
    QCOMPARE(error.message, QStringLiteral("AADSTS7000215: no"));
}

void TestErrorEnvelope::boundsLongFields()
{
    const QByteArray longText(100'000, 'm');
    const ApiError error = errorFor("{\"error\":{\"code\":\"" + longText + "\",\"message\":\"" + longText + "\"}}");
    QVERIFY(error.code.size() <= 256);
    QVERIFY(error.message.size() <= 8 * 1024);
    QVERIFY(!error.message.isEmpty());
}

void TestErrorEnvelope::boundsInnerErrors()
{
    QByteArray body = "{\"error\":{\"code\":\"A\"";
    for (int i = 0; i < 25; ++i)
        body += ",\"innererror\":{\"code\":\"I" + QByteArray::number(i) + "\"";
    body += QByteArray(25, '}') + "}}";
    const ApiError error = errorFor(body);
    QCOMPARE(error.innerErrors.size(), 16);
    QCOMPARE(error.innerErrors.constFirst(), QStringLiteral("I0"));
}

void TestErrorEnvelope::keepsAtMost16KiBOfTheBody()
{
    QCOMPARE(errorFor(QByteArray(100'000, 'x')).rawBody.size(), 16 * 1024);
}

void TestErrorEnvelope::keepsNoBodyOfASecret()
{
    QVERIFY(errorFor("{\"error\":{\"code\":\"A\"},\"value\":\"s\"}", 400, false).rawBody.isEmpty());
}

void TestErrorEnvelope::foreignText_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("blanks fold") << QByteArray("<html>\r\n\t  <b>no</b>\n") << QStringLiteral("<html> <b>no</b>");
    QTest::newRow("control characters go") << QByteArray("a\0b\x1b[31mc\x7f", 9) << QStringLiteral("ab[31mc");
    QTest::newRow("direction overrides go") << QByteArray("a\xE2\x80\xAE" "b") << QStringLiteral("ab");
    QTest::newRow("invalid UTF-8 is replaced") << QByteArray("a\xff" "b") << QStringLiteral(u"a\uFFFDb");
    QTest::newRow("a byte order mark goes") << QByteArray("\xEF\xBB\xBFok") << QStringLiteral("ok");
    QTest::newRow("at most 200") << QByteArray(1000, 'x') << QString(200, u'x');
}

void TestErrorEnvelope::foreignText()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(errorFor(body).foreignText, text);
}

void TestErrorEnvelope::takesAnyBytes()
{
    for (int seed = 0; seed < 2000; ++seed) {
        QByteArray body = seed % 2 == 0 ? QByteArray("{\"error\":{\"code\":\"") : QByteArray();
        quint32 state = static_cast<quint32>(seed) * 2654435761U + 7;
        for (int i = 0; i < 100; ++i) {
            state = state * 1664525U + 1013904223U;
            body.append(static_cast<char>(state >> 24));
        }
        QCOMPARE(errorFor(body).httpStatus, 400);
    }
}

void TestErrorEnvelope::refusesDeepJson()
{
    const QByteArray deep = QByteArray("[").repeated(100'000);
    QCOMPARE(parseJson(deep).error().reason, ErrorReason::JsonTooDeep);
    QCOMPARE(parseJson(QByteArray("{\"a\":").repeated(200'000)).error().reason, ErrorReason::JsonTooDeep);
    QCOMPARE(errorFor(deep).reason, ErrorReason::ForeignBody);
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(maximumJsonDepth)).has_value());
    QCOMPARE(parseJson(nested(maximumJsonDepth + 1)).error().reason, ErrorReason::JsonTooDeep);
    // Brackets within strings do not nest.
    QVERIFY(parseJson(QByteArray("[\"\\\"" + QByteArray(1000, '[') + "\"]")).has_value());
    QCOMPARE(parseJson(QByteArray("{\"a\":}")).error().reason, ErrorReason::NotJson);
}

void TestErrorEnvelope::redacts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *url, const char *shown) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(shown);
    };
    row("nothing to hide", "https://v.example/keys?api-version=7.4", "https://v.example/keys?api-version=7.4");
    row("user information", "https://me:pw@v.example/keys", "https://v.example/keys");
    row("skip token", "https://v.example/keys?$skiptoken=abc&api-version=7.4", "https://v.example/keys?api-version=7.4");
    row("encoded", "https://v.example/keys?api-version=7.4&%24SkipToken=a%3D", "https://v.example/keys?api-version=7.4");
    row("alone", "https://v.example/keys?$skiptoken=abc", "https://v.example/keys");
    row("fragment", "https://v.example/keys#token", "https://v.example/keys");
    row("a port", "https://v.example:8443/a%2Fb?x=%20", "https://v.example:8443/a%2Fb?x=%20");
}

void TestErrorEnvelope::redacts()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(redactedUrl(QUrl(url)), shown);
}

QTEST_GUILESS_MAIN(TestErrorEnvelope)
#include "tst_errorenvelope.moc"
