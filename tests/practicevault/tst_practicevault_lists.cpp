// SPDX-License-Identifier: Apache-2.0
#include "tests/practicevault/vaultclient.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <set>

using namespace vault;
using namespace std::string_literals;

class ListTest : public QObject
{
    Q_OBJECT

    struct Walk {
        std::vector<std::string> names;
        int pages = 0;
        int emptyPagesThatGoOn = 0;
        std::size_t largest = 0;
    };

    /// Follows the links from the first page to the last.
    static Walk walk(VaultClient &client, const std::string &start, const char *idField)
    {
        Walk result;
        Reply page = client.get(start);
        for (;;) {
            ++result.pages;
            const auto &items = page.body.at("value");
            result.largest = std::max(result.largest, items.size());
            for (const auto &item : items)
                result.names.push_back(versionOf(item.at(idField)));
            if (page.body.at("nextLink").is_null())
                return result;
            result.emptyPagesThatGoOn += items.empty() ? 1 : 0;
            const std::string link = page.body.at("nextLink");
            if (link.rfind(client.origin() + "/", 0) != 0)
                return {};
            page = client.get(link.substr(client.origin().size()));
        }
    }

    static std::string lower(std::string text)
    {
        std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process = std::make_unique<PracticeVaultProcess>();
        QVERIFY2(m_process->isRunning(), qPrintable(m_process->errorText()));
    }

    void holdsTheSampleContent()
    {
        VaultClient client(*m_process);
        const Walk keys = walk(client, "/keys", "kid");
        const Walk secrets = walk(client, "/secrets", "id");
        QVERIFY2(keys.names.size() >= 55 && keys.names.size() <= 70, std::to_string(keys.names.size()).c_str());
        QVERIFY2(secrets.names.size() >= 130 && secrets.names.size() <= 150, std::to_string(secrets.names.size()).c_str());
        QVERIFY(walk(client, "/deletedkeys", "kid").names.size() >= 3);
        QVERIFY(walk(client, "/deletedsecrets", "id").names.size() >= 3);
        QVERIFY(walk(client, "/keys/rotated-weekly-session-signing/versions", "kid").names.size() == 40);
    }

    void listsByNameWithoutCaseAndWithoutRepeats()
    {
        VaultClient client(*m_process);
        const Walk secrets = walk(client, "/secrets?api-version=7.4&maxresults=4", "id");
        std::vector<std::string> lowered;
        for (const auto &name : secrets.names)
            lowered.push_back(lower(name));
        QVERIFY(std::is_sorted(lowered.begin(), lowered.end()));
        QCOMPARE(std::set<std::string>(lowered.begin(), lowered.end()).size(), lowered.size());
        QCOMPARE(walk(client, "/secrets", "id").names, secrets.names);
        QVERIFY(std::find(secrets.names.begin(), secrets.names.end(), "MixedCase-Secret-Name") != secrets.names.end());
    }

    void neverPutsMoreThan25OnAPage()
    {
        VaultClient client(*m_process);
        QCOMPARE(walk(client, "/secrets", "id").largest, std::size_t(25));
        QCOMPARE(walk(client, "/secrets?api-version=7.4&maxresults=3", "id").largest, std::size_t(3));
    }

    void refusesMaxresultsOutOfRange_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"0", "26", "-1", "many", ""})
            QTest::newRow(*value ? value : "empty") << QByteArray(value);
    }

    void refusesMaxresultsOutOfRange()
    {
        QFETCH(QByteArray, value);
        const Reply reply = VaultClient(*m_process).get("/keys?api-version=7.4&maxresults=" + value.toStdString());
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), "BadParameter"s);
    }

    void hasEmptyPagesThatGoOn()
    {
        VaultClient client(*m_process);
        QVERIFY(walk(client, "/secrets?api-version=7.4&maxresults=10", "id").emptyPagesThatGoOn >= 1);
    }

    void refusesAForeignSkipToken()
    {
        for (const char *token : {"abc", "!!", "e30"}) {
            const Reply reply = VaultClient(*m_process).get(std::string("/keys?api-version=7.4&$skiptoken=") + token);
            QCOMPARE(reply.status, 400);
        }
    }

    void keepsValuesOutOfLists()
    {
        const Reply reply = VaultClient(*m_process).get("/secrets");
        for (const auto &item : reply.body["value"])
            QVERIFY(!item.contains("value"));
    }

    void versionsOfAnUnknownNameAreAnEmptyList()
    {
        const Reply reply = VaultClient(*m_process).get("/secrets/never-was-here/versions");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body["value"].empty());
        QVERIFY(reply.body["nextLink"].is_null());
    }

    void startsWithAHundredThousand()
    {
        QElapsedTimer timer;
        timer.start();
        const PracticeVaultProcess large({QStringLiteral("--items"), QStringLiteral("100000")});
        QVERIFY(large.isRunning());
        // A wide margin over the two seconds of a machine of its own: other tests run beside this one.
        QVERIFY2(timer.elapsed() < 20000, std::to_string(timer.elapsed()).c_str());
        QCOMPARE(VaultClient(large).get("/secrets").body["value"].size(), std::size_t(25));
    }

    void generatesVersionsOfOneSecret()
    {
        const PracticeVaultProcess large({QStringLiteral("--versions"), QStringLiteral("60")});
        VaultClient client(large);
        const Walk all = walk(client, "/secrets/generated-versions/versions", "id");
        QCOMPARE(std::set<std::string>(all.names.begin(), all.names.end()).size(), std::size_t(60));
    }

    void generatesAsManyAsAsked()
    {
        const PracticeVaultProcess large({QStringLiteral("--items"), QStringLiteral("5000")});
        VaultClient client(large);
        const Walk all = walk(client, "/secrets", "id");
        QCOMPARE(all.names.size(), std::size_t(5000));
        QCOMPARE(std::set<std::string>(all.names.begin(), all.names.end()).size(), std::size_t(5000));
        QVERIFY(all.pages > 200);
    }

    void startsEmptyWhenAsked()
    {
        const PracticeVaultProcess empty({QStringLiteral("--seed-empty")});
        VaultClient client(empty);
        for (const char *path : {"/keys", "/secrets", "/deletedkeys", "/deletedsecrets"}) {
            const Reply reply = client.get(path);
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.body["value"].empty());
        }
    }

private:
    std::unique_ptr<PracticeVaultProcess> m_process;
};

QTEST_GUILESS_MAIN(ListTest)
#include "tst_practicevault_lists.moc"
