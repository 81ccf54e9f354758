// SPDX-License-Identifier: Apache-2.0
#include "network/connections/connectionfile.h"
#include "network/connections/connectionrequest.h"
#include "randomconnection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileWith(const QByteArray &connections)
{
    return R"({"vaultBrowserConnections":1,"connections":[)" + connections + "]}";
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// The JSON of connections: what stands in it, what is read, what is refused.
class TestConnectionFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryField();
    void keepsRandomConnections();
    void namesValuesInWords();
    void leavesDefaultsOut();
    void exportsNeitherIdNorState();
    void ignoresUnknownFields();
    void holdsNoSecret();
    void refuses_data();
    void refuses();
    void mendsDoubledIdsTheSameWayEachTime();
    void readsWhatItWrote();
    void namesTheFileInErrors();
    void writesNothingThatItCouldNotRead();
};

void TestConnectionFile::keepsEveryField()
{
    const Connection connection = fullConnection();
    const auto decoded = decodeConnections(encodeConnections({connection}, true));
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
    QCOMPARE(decoded->size(), 1);
    QCOMPARE(decoded->constFirst().name, connection.name);
    QVERIFY(decoded->constFirst() == connection);
}

void TestConnectionFile::keepsRandomConnections()
{
    QRandomGenerator random(20'180'101);
    for (int round = 0; round < 300; ++round) {
        QList<Connection> connections;
        for (int i = int(random.bounded(6)); i > 0; --i)
            connections.append(randomConnection(random));
        const QByteArray json = encodeConnections(connections, true);
        const auto decoded = decodeConnections(json);
        QVERIFY2(decoded && *decoded == connections, json.constData());
    }
}

void TestConnectionFile::namesValuesInWords()
{
    const QJsonObject file = QJsonDocument::fromJson(encodeConnections({fullConnection()}, true)).object();
    QCOMPARE(file["vaultBrowserConnections"_L1].toInt(), 1);
    const QJsonObject entry = file["connections"_L1].toArray().at(0).toObject();
    QCOMPARE(entry["routes"_L1].toString(), u"documented"_s);
    QCOMPARE(entry["signIn"_L1]["kind"_L1].toString(), u"clientCertificate"_s);
    QCOMPARE(entry["proxy"_L1]["kind"_L1].toString(), u"socks5"_s);
    QCOMPARE(entry["proxy"_L1]["port"_L1].toInt(), 1080);
    QCOMPARE(entry["color"_L1].toString(), u"purple"_s);
}

void TestConnectionFile::leavesDefaultsOut()
{
    Connection connection;
    connection.vaultUrl = u"contoso"_s;
    const QJsonObject file = QJsonDocument::fromJson(encodeConnections({connection}, true)).object();
    QCOMPARE(file["connections"_L1].toArray().at(0).toObject().keys(), QStringList{u"vaultUrl"_s});
    QVERIFY(decodeConnections(fileWith(R"({"vaultUrl":"contoso"})"))->constFirst() == connection);
}

void TestConnectionFile::exportsNeitherIdNorState()
{
    const auto decoded = decodeConnections(encodeConnections({fullConnection(), fullConnection()}, false));
    Connection expected = fullConnection();
    expected.id.clear();
    expected.lastOpened = 0;
    expected.remembersContents = false;
    QCOMPARE(decoded->size(), 2);
    QVERIFY(decoded->at(0) == expected && decoded->at(1) == expected);
}

void TestConnectionFile::ignoresUnknownFields()
{
    const auto decoded
        = decodeConnections(R"({"other":[],"vaultBrowserConnections":1,"connections":[{"vaultUrl":"a","shape":{"x":1},)"
                            R"("signIn":{"kind":"azureCli","mood":"good"}}]})");
    QVERIFY(decoded);
    QCOMPARE(decoded->constFirst().signIn.kind, SignInKind::AzureCli);
}

void TestConnectionFile::holdsNoSecret()
{
    const QByteArray canary = "canary-7f31";
    ConnectionRequest request;
    request.connection = fullConnection();
    request.secrets.accessToken = SecretBuffer::copyOf(canary + "-token");
    request.secrets.clientSecret = SecretBuffer::copyOf(canary + "-secret");
    request.secrets.certificatePassphrase = SecretBuffer::copyOf(canary + "-passphrase");
    for (const SignInKind kind : {SignInKind::AccessToken, SignInKind::ClientSecret, SignInKind::ClientCertificate}) {
        request.connection.signIn.kind = kind;
        const QByteArray json = encodeConnections({request.connection}, true);
        QVERIFY(!json.contains(canary));
        // Nor does one come back out of a file that somebody put it into.
        QByteArray planted = json;
        planted.replace("\"signIn\": {", "\"signIn\": {\"clientSecret\": \"" + canary + "\", ");
        QVERIFY(planted.contains(canary));
        QVERIFY(!encodeConnections(*decodeConnections(planted), true).contains(canary));
    }
}

void TestConnectionFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"no JSON"_s;
    QTest::newRow("cut") << encodeConnections({fullConnection()}, true).chopped(9) << u"no JSON"_s;
    QTest::newRow("too deep") << QByteArray(100, '[') << u"no JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no file of connections"_s;
    QTest::newRow("something else") << QByteArray(R"({"connections":[]})") << u"no file of connections"_s;
    QTest::newRow("form in words") << QByteArray(R"({"vaultBrowserConnections":"1","connections":[]})")
                                   << u"no file of connections"_s;
    QTest::newRow("newer") << QByteArray(R"({"vaultBrowserConnections":2,"connections":[]})") << u"form 2"_s;
    QTest::newRow("no list") << QByteArray(R"({"vaultBrowserConnections":1})") << u"connections"_s;
    QTest::newRow("no object") << fileWith(R"({"vaultUrl":"a"},7)") << u"connections[1]"_s;
    QTest::newRow("no address") << fileWith("{}") << u"connections[0].vaultUrl"_s;
    QTest::newRow("address a number") << fileWith(R"({"vaultUrl":3})") << u"connections[0].vaultUrl"_s;
    QTest::newRow("name null") << fileWith(R"({"vaultUrl":"a","name":null})") << u"connections[0].name"_s;
    QTest::newRow("long name") << fileWith(R"({"vaultUrl":"a","name":")" + QByteArray(4097, 'x') + "\"}")
                               << u"connections[0].name"_s;
    QTest::newRow("unknown way") << fileWith(R"({"vaultUrl":"a","signIn":{"kind":"telepathy"}})") << u"telepathy"_s;
    QTest::newRow("way a number") << fileWith(R"({"vaultUrl":"a","signIn":{"kind":1}})")
                                  << u"connections[0].signIn.kind"_s;
    QTest::newRow("sign-in a text") << fileWith(R"({"vaultUrl":"a","signIn":"browser"})")
                                    << u"connections[0].signIn"_s;
    QTest::newRow("unknown colour") << fileWith(R"({"vaultUrl":"a","color":"plaid"})") << u"plaid"_s;
    QTest::newRow("port") << fileWith(R"({"vaultUrl":"a","proxy":{"port":65536}})") << u"connections[0].proxy.port"_s;
    QTest::newRow("half a port") << fileWith(R"({"vaultUrl":"a","proxy":{"port":1.5}})")
                                 << u"connections[0].proxy.port"_s;
    QTest::newRow("before 1970") << fileWith(R"({"vaultUrl":"a","lastOpened":-1})") << u"lastOpened"_s;
    QTest::newRow("switch") << fileWith(R"({"vaultUrl":"a","postOnly":"yes"})") << u"connections[0].postOnly"_s;
    QByteArray many = R"({"vaultUrl":"a"})";
    for (int i = 0; i < 10'000; ++i)
        many += R"(,{"vaultUrl":"a"})";
    QTest::newRow("too many") << fileWith(many) << u"10000"_s;
    QTest::newRow("too large") << fileWith(QByteArray(4 * 1024 * 1024, ' ')) << u"4194304"_s;
}

void TestConnectionFile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto decoded = decodeConnections(json);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::Refused);
    QCOMPARE(decoded.error().reason, ErrorReason::ConnectionFileInvalid);
    QVERIFY2(decoded.error().detail.contains(words), qPrintable(decoded.error().detail));
    QVERIFY(decoded.error().detail.size() < 300);
}

void TestConnectionFile::mendsDoubledIdsTheSameWayEachTime()
{
    QList<Connection> connections(4, fullConnection());
    connections[2].vaultUrl = u"other"_s;
    const QByteArray json = encodeConnections(connections, true);
    const auto decoded = decodeConnections(json);
    QCOMPARE(decoded->constFirst().id, connections.constFirst().id);
    QSet<QString> ids;
    for (const Connection &connection : *decoded)
        ids.insert(connection.id);
    QCOMPARE(ids.size(), 4);
    QVERIFY(!ids.contains(QString()));
    QVERIFY(*decodeConnections(json) == *decoded);
    QVERIFY(*decodeConnections(encodeConnections(*decoded, true)) == *decoded);
}

void TestConnectionFile::readsWhatItWrote()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"\u8fde\u63a5.json"_s);
    QVERIFY(writeConnectionFile(path, {fullConnection()}));
    QVERIFY(writeConnectionFile(path, {fullConnection(), fullConnection()}));
    const auto read = readConnectionFile(path);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(1).name, fullConnection().name);
    QCOMPARE(read->at(1).id, QString());
}

void TestConnectionFile::namesTheFileInErrors()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"c.json"_s);
    QCOMPARE(readConnectionFile(path).error().reason, ErrorReason::FileUnreadable);
    QVERIFY(readConnectionFile(path).error().detail.contains(path));
    QCOMPARE(readConnectionFile(folder.path()).error().reason, ErrorReason::FileUnreadable);
    write(path, "{");
    QCOMPARE(readConnectionFile(path).error().reason, ErrorReason::ConnectionFileInvalid);
    QVERIFY(readConnectionFile(path).error().detail.startsWith(path));
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64(1) << 40));
    QCOMPARE(readConnectionFile(large.fileName()).error().reason, ErrorReason::ConnectionFileInvalid);
    const auto unwritable = writeConnectionFile(path + u"/below"_s, {});
    QCOMPARE(unwritable.error().reason, ErrorReason::FileUnwritable);
    QVERIFY(unwritable.error().detail.contains(path));
}

void TestConnectionFile::writesNothingThatItCouldNotRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"c.json"_s);
    Connection connection = fullConnection();
    connection.name = QString(5000, u'x');
    const auto written = writeConnectionFile(path, {connection});
    QVERIFY(!written);
    QCOMPARE(written.error().reason, ErrorReason::ConnectionFileInvalid);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
