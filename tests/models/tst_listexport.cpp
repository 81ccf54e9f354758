// SPDX-License-Identifier: Apache-2.0
// What leaves the program as a file is read back by readers that know nothing of how it was written.
#include "models/listexport.h"
#include "models/searchtext.h"
#include "tests/models/itemsamples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180, strictly: what follows a closing quote is a comma or CRLF.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> lines;
    QStringList line;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (text.at(at) == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text.at(at) == u'"' && text.mid(at + 1, 1) != "\""_L1)
                    break;
                if (text.at(at) == u'"')
                    ++at;
                cell += text.at(at);
            }
            ++at;
        } else {
            while (at < text.size() && text.at(at) != u',' && text.at(at) != u'\r')
                cell += text.at(at++);
        }
        line.append(cell);
        if (text.mid(at, 2) == "\r\n"_L1) {
            lines.append(line);
            line.clear();
            at += 2;
        } else if (text.mid(at, 1) == ","_L1) {
            ++at;
        } else {
            return {};
        }
    }
    return lines;
}

VaultItem sample()
{
    VaultItem item = makeSecret(u"orders"_s, u"text/plain; \"a\", b"_s, {{u"env"_s, u"prod"_s}, {u"team"_s, u"é\nf"_s}});
    item.attributes.expires = testNow - oneDay;
    item.attributes.created = testNow;
    return item;
}

} // namespace

class ListExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsReadBack()
    {
        const auto lines = readCsv(listAsCsv({sample(), makeSecret(u"plain"_s)}, testNow));
        QCOMPARE(lines.size(), 3);
        const auto cell = [&lines](int line, const QString &title) { return lines.at(line).at(lines.at(0).indexOf(title)); };
        QCOMPARE(cell(1, u"name"_s), u"orders"_s);
        QCOMPARE(cell(1, u"id"_s), u"https://contoso.vault.azure.net/secrets/orders"_s);
        QCOMPARE(cell(1, u"state"_s), u"expired"_s);
        QCOMPARE(cell(1, u"created"_s), u"2026-11-20T09:42:07Z"_s);
        QCOMPARE(cell(1, u"expires"_s), u"2026-11-19T09:42:07Z"_s);
        QCOMPARE(cell(1, u"contentType"_s), u"text/plain; \"a\", b"_s);
        QCOMPARE(cell(1, u"tags"_s), u"env=prod; team=é\nf"_s);
        QCOMPARE(cell(2, u"expires"_s), QString());
        QCOMPARE(cell(2, u"state"_s), u"enabled"_s);
    }

    void jsonIsReadBack()
    {
        const QJsonArray array = QJsonDocument::fromJson(listAsJson({sample(), makeSecret(u"=1"_s)}, testNow)).array();
        QCOMPARE(array.size(), 2);
        const QJsonObject first = array.at(0).toObject();
        QCOMPARE(first.value("name"_L1).toString(), u"orders"_s);
        QCOMPARE(first.value("state"_L1).toString(), u"expired"_s);
        QCOMPARE(first.value("expires"_L1).toString(), u"2026-11-19T09:42:07Z"_s);
        QVERIFY(first.value("updated"_L1).isNull());
        QCOMPARE(first.value("managed"_L1), QJsonValue(false));
        QCOMPARE(first.value("tags"_L1).toObject().value("team"_L1).toString(), u"é\nf"_s);
        QCOMPARE(array.at(1).toObject().value("name"_L1).toString(), u"=1"_s); // No spreadsheet reads this.
    }

    void formulasAreDisarmed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"=a,\"b\""_s})
            QTest::newRow(qPrintable(text.trimmed() + QString::number(text.size()) + text.at(0))) << text << u'\'' + text;
        QTest::newRow("harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("apostrophe") << u"'a"_s << u"'a"_s;
    }
    void formulasAreDisarmed()
    {
        QFETCH(QString, text);
        const auto lines = readCsv(listAsCsv({makeSecret(u"x"_s, text, {{text, QString()}})}, testNow));
        QCOMPARE(lines.size(), 2);
        QTEST(lines.at(1).at(lines.at(0).indexOf(u"contentType"_s)), "expected");
        QVERIFY(lines.at(1).at(lines.at(0).indexOf(u"tags"_s)).startsWith(text.front() == u'a' ? text : text.front() == u'\'' ? text : u'\'' + text));
    }

    void anyTextIsReadBack()
    {
        QRandomGenerator random(3);
        const QString characters = u"a,\"\r\n;= é'"_s;
        for (int round = 0; round < 2000; ++round) {
            QString type = u"t"_s;
            for (int count = random.bounded(12); count > 0; --count)
                type += characters.at(random.bounded(int(characters.size())));
            const auto lines = readCsv(listAsCsv({makeSecret(u"x"_s, type, {{u"k"_s, type}})}, testNow));
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines.at(1).size(), lines.at(0).size());
            QCOMPARE(lines.at(1).at(lines.at(0).indexOf(u"contentType"_s)), type);
        }
    }

    void aStoppedOneLeavesTheFileThatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.json"_s);
        const auto contentOf = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto written = [&path](const QList<VaultItem> &items, const std::stop_source &stop) {
            Pending<bool> writing = writeListExport({path, false, items, {}, testNow, stop.get_token()});
            writing.waitForFinished();
            return writing.takeResult();
        };
        const QList<VaultItem> items {sample(), makeSecret(u"plain"_s)};
        std::stop_source stop;
        const Result<bool> whole = written(items, stop);
        QVERIFY(whole && *whole);
        QCOMPARE(contentOf(), listAsJson(items, testNow));
        stop.request_stop();
        const Result<bool> stopped = written({sample()}, stop);
        QVERIFY(stopped && !*stopped);
        QCOMPARE(contentOf(), listAsJson(items, testNow));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ListExportTest)
#include "tst_listexport.moc"
