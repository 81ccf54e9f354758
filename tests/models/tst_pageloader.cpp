// SPDX-License-Identifier: Apache-2.0
// How a list follows its links: the next page is asked for before the page that names it is there, and what was asked
// for too early is dropped without a trace.
#include "tests/models/itemsamples.h"
#include "tests/models/scriptedpages.h"

#include "network/keyvault/keyclient.h"
#include "tests/network/http/httpfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace vault;
using namespace vault::test;
using namespace Qt::StringLiterals;

namespace {

const QString second = u"https://v.vault.azure.net/keys?page=2"_s;
const QString third = u"https://v.vault.azure.net/keys?page=3"_s;

/// A loader whose answers come when the test says so, and what it told.
struct Listing {
    Listing() : loader(std::make_unique<PageLoader>(pages.aheadSource()))
    {
        QObject::connect(loader.get(), &PageLoader::pageLoaded, loader.get(), [this](const QList<VaultItem> &items) {
            for (const VaultItem &item : items)
                names.append(item.id.name);
            if (whenLoaded)
                whenLoaded();
        });
        QObject::connect(loader.get(), &PageLoader::failed, loader.get(), [this](const ApiError &error) { errors.append(error); });
        QObject::connect(loader.get(), &PageLoader::finished, loader.get(), [this] { ++endings; });
        loader->restart();
    }
    /// The page that was asked for by this request, whose link is heard of before.
    void answer(int request, const QString &name, const QString &next)
    {
        pages.tell(QUrl(next), request);
        pages.answer(makePage({makeKey(name)}, next), request);
    }

    ScriptedPages pages;
    std::unique_ptr<PageLoader> loader;
    std::function<void()> whenLoaded;
    QStringList names;
    QList<ApiError> errors;
    int endings = 0;
};

QByteArray page(const QByteArray &name, const QByteArray &next)
{
    return R"({"value":[{"kid":")" + QByteArray("https:/") + "/127.0.0.1/keys/" + name + R"("}],"nextLink":)" + next + '}';
}

ScriptedAnswer with(const QByteArray &body, Ending ending = Ending::Whole)
{
    return {200, body, {}, ending};
}

} // namespace

class PageLoaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextPageIsAskedForBeforeTheFirstIsThere()
    {
        Listing listing;
        QCOMPARE(listing.pages.asked(), QStringList{QString()});
        listing.pages.tell(QUrl(second));
        QCOMPARE(listing.pages.asked(), QStringList({QString(), second}));
        QVERIFY(listing.names.isEmpty());
        listing.pages.answer(makePage({makeKey(u"one"_s)}, second), 0);
        QCOMPARE(listing.names, QStringList{u"one"_s});
        QCoreApplication::processEvents();
        QCOMPARE(listing.pages.requestCount(), 2); // Once only.
        listing.answer(1, u"two"_s, third);
        listing.answer(2, u"three"_s, {});
        QCOMPARE(listing.pages.asked(), QStringList({QString(), second, third}));
        QCOMPARE(listing.names, QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(listing.endings, 1);
        QVERIFY(listing.errors.isEmpty());
    }

    void aBrokenPageDropsWhatItNamed()
    {
        Listing listing;
        listing.answer(0, u"one"_s, second);
        listing.pages.tell(QUrl(third), 1);
        QCOMPARE(listing.pages.requestCount(), 3);
        listing.pages.fail(ApiError::payload(ErrorReason::WrongShape, u"value[0].kid"_s), 1);
        QCOMPARE(listing.errors.size(), 1);
        QCOMPARE(listing.errors.constFirst().reason, ErrorReason::WrongShape);
        QVERIFY(listing.pages.isCanceled(2));
        listing.pages.answer(makePage({makeKey(u"three"_s)}), 2); // Too late.
        QCoreApplication::processEvents();
        QCOMPARE(listing.names, QStringList{u"one"_s});
        QCOMPARE(listing.endings, 0);

        listing.loader->resume();
        QCOMPARE(listing.pages.asked().constLast(), second); // That page again, and not the one behind it.
        listing.answer(3, u"two"_s, third);
        listing.answer(4, u"three"_s, {});
        QCOMPARE(listing.names, QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(listing.endings, 1);
    }

    void stoppingDropsBoth()
    {
        Listing listing;
        listing.answer(0, u"one"_s, second);
        listing.pages.tell(QUrl(third), 1);
        listing.loader->stop();
        QVERIFY(listing.pages.isCanceled(1));
        QVERIFY(listing.pages.isCanceled(2));
        listing.answer(1, u"two"_s, third); // Too late, both.
        listing.answer(2, u"three"_s, {});
        QCOMPARE(listing.pages.requestCount(), 3);
        QCOMPARE(listing.names, QStringList{u"one"_s});

        listing.loader->resume();
        QCOMPARE(listing.pages.asked().constLast(), second);
        listing.answer(3, u"two"_s, {});
        QCOMPARE(listing.names, QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(listing.endings, 1);
    }

    void stoppedByWhoSeesThePage()
    {
        Listing listing;
        listing.whenLoaded = [&listing] { listing.loader->stop(); };
        listing.answer(0, u"one"_s, second);
        QVERIFY(listing.pages.isCanceled(1));
        QCoreApplication::processEvents();
        QCOMPARE(listing.pages.requestCount(), 2);
        listing.whenLoaded = {};
        listing.loader->resume();
        QCOMPARE(listing.pages.asked().constLast(), QString()); // It never got beyond the first.
    }

    void restartingForgetsWhatWasAskedFor()
    {
        Listing listing;
        listing.pages.tell(QUrl(second));
        listing.loader->restart();
        QVERIFY(listing.pages.isCanceled(0));
        QVERIFY(listing.pages.isCanceled(1));
        listing.pages.tell(QUrl(third), 0); // Of a page that nobody waits for.
        QCOMPARE(listing.pages.asked(), QStringList({QString(), second, QString()}));
        listing.answer(2, u"one"_s, second); // Not "repeated".
        QCOMPARE(listing.pages.asked().constLast(), second);
        QVERIFY(listing.errors.isEmpty());
    }

    void aLinkThatWasFollowedIsNotAskedForAgain()
    {
        Listing listing;
        listing.answer(0, u"one"_s, second);
        listing.answer(1, u"two"_s, second);
        QCOMPARE(listing.pages.requestCount(), 2);
        QCOMPARE(listing.errors.size(), 1);
        QCOMPARE(listing.errors.constFirst().reason, ErrorReason::RepeatedNextLink);
        QCOMPARE(listing.names, QStringList({u"one"_s, u"two"_s}));
    }

    void thePageHasTheLastWord()
    {
        Listing listing;
        listing.pages.tell(QUrl(third), 0);
        listing.pages.answer(makePage({makeKey(u"one"_s)}, second), 0);
        QVERIFY(listing.pages.isCanceled(1));
        QTRY_COMPARE(listing.pages.requestCount(), 3);
        QCOMPARE(listing.pages.asked().constLast(), second);
    }

    void aFailureOfThePageAskedForEarlyWaitsItsTurn()
    {
        Listing listing;
        listing.pages.tell(QUrl(second));
        listing.pages.fail(unavailable(), 1);
        QVERIFY(listing.errors.isEmpty());
        listing.pages.answer(makePage({makeKey(u"one"_s)}, second), 0);
        QCOMPARE(listing.names, QStringList{u"one"_s});
        QCOMPARE(listing.errors.size(), 1);
        listing.loader->resume();
        QCOMPARE(listing.pages.asked(), QStringList({QString(), second, second}));
    }

    void aLoaderThatGoesCancelsBoth()
    {
        Listing listing;
        listing.answer(0, u"one"_s, second);
        listing.pages.tell(QUrl(third), 1);
        listing.loader.reset();
        QVERIFY(listing.pages.isCanceled(1));
        QVERIFY(listing.pages.isCanceled(2));
    }

    void overTheWire()
    {
        HttpFixture fixture;
        KeyClient keys(*fixture.client, *Endpoint::create(fixture.server.url({}).toString(), u"7.4"_s));
        const auto link = [&fixture](const char *number) {
            return '"' + fixture.server.url(u"/keys?$skiptoken="_s).toEncoded() + number + '"';
        };
        fixture.server.answerWith({with(page("one", link("2"))), with(page("two", link("3"))), with(page("three", "null"))});
        PageLoader loader([&keys](const QUrl &next, NextLinkHeard heard) { return keys.list(next, std::move(heard)); });
        QList<QString> names;
        QList<qsizetype> received; // By the server, when a page was shown.
        connect(&loader, &PageLoader::pageLoaded, this, [&](const QList<VaultItem> &items) {
            names.append(items.constFirst().id.name);
            received.append(fixture.server.requests.size());
        });
        QSignalSpy finished(&loader, &PageLoader::finished);
        loader.restart();
        QVERIFY(finished.wait());
        QCOMPARE(names, QList<QString>({u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(received, QList<qsizetype>({1, 2, 3})); // One at a time.
        QCOMPARE(fixture.server.connections, 1);
        QVERIFY(fixture.server.requests.at(2).target.contains("$skiptoken=3"));
    }

    void aForeignLinkSendsNothing()
    {
        HttpFixture fixture;
        KeyClient keys(*fixture.client, *Endpoint::create(fixture.server.url({}).toString(), u"7.4"_s));
        ScriptedServer other(localhostIdentity());
        fixture.server.answerWith({with(page("one", '"' + other.url().toEncoded() + '"'))});
        PageLoader loader([&keys](const QUrl &next, NextLinkHeard heard) { return keys.list(next, std::move(heard)); });
        QSignalSpy loaded(&loader, &PageLoader::pageLoaded);
        QList<ApiError> errors;
        connect(&loader, &PageLoader::failed, this, [&errors](const ApiError &error) { errors.append(error); });
        loader.restart();
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.constFirst().reason, ErrorReason::ForeignNextLink);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(fixture.server.requests.size(), 1);
        QCOMPARE(other.connections, 0);
    }

    void aPageThatBreaksCanBeAskedForAgain()
    {
        HttpFixture fixture;
        KeyClient keys(*fixture.client, *Endpoint::create(fixture.server.url({}).toString(), u"7.4"_s));
        const QByteArray link = '"' + fixture.server.url(u"/keys?$skiptoken=2"_s).toEncoded() + '"';
        const QByteArray broken = R"({"value":[{"kid":"no identifier"}],"nextLink":)" + link + '}';
        fixture.server.answerWith({with(broken), with({}, Ending::Silent)});
        PageLoader loader([&keys](const QUrl &next, NextLinkHeard heard) { return keys.list(next, std::move(heard)); });
        QStringList names;
        connect(&loader, &PageLoader::pageLoaded, this, [&names](const QList<VaultItem> &items) {
            names.append(items.constFirst().id.name);
        });
        QList<ApiError> errors;
        connect(&loader, &PageLoader::failed, this, [&errors](const ApiError &error) { errors.append(error); });
        QSignalSpy finished(&loader, &PageLoader::finished);
        loader.restart();
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.constFirst().reason, ErrorReason::WrongShape);
        QCOMPARE(errors.constFirst().detail, u"value[0].kid"_s);
        fixture.server.answerWith({with(page("one", "null"))});
        loader.resume();
        QVERIFY(finished.wait());
        QCOMPARE(names, QStringList{u"one"_s});
        QVERIFY(!fixture.server.requests.constLast().target.contains("skiptoken"));
    }
};

QTEST_GUILESS_MAIN(PageLoaderTest)
#include "tst_pageloader.moc"
