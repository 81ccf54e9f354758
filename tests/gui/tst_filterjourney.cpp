// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"
#include "ui/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// The filter of a list through the window, by keys and accessible names: what can be asked, completed and kept, what
/// cannot be read, and the rows that are shown as a file.
class FilterJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void findsWhatIsAsked_data();
    void findsWhatIsAsked();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void completesWhatIsTyped();
    void keepsFilters();
    void exportsTheRowsThatAreShown();
    void aRefusedExportIsExplained();

private:
    static bool filter(const QString &text) { return Driver::setText(u"Filter secrets"_s, text); }
    static QStringList secrets() { return Driver::rows(u"Secrets list"_s); }
    static bool are(const QStringList &names)
    {
        return Driver::waitFor([&] {
            QStringList rows = secrets();
            rows.sort();
            return rows == names;
        });
    }
    static bool saveList(const QString &entry, const QString &path)
    {
        return chooseFromMenuOf(u"Filters and export"_s, entry) && nameTheFile(path, u"Save"_s);
    }

    std::unique_ptr<JourneyWindow> m_journey;
};

namespace {

const QString ofOrders = u"tag:stage=prod type:text/plain re:^orders-"_s;
const QStringList foundOfOrders{u"orders-client-secret"_s, u"orders-db-password"_s, u"orders-queue-token"_s, u"orders-smtp-password"_s};

} // namespace

void FilterJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void FilterJourney::init()
{
    Settings::setSavedFilters({});
    m_journey = std::make_unique<JourneyWindow>(JourneyForm{u"7.4"_s, u"Automatic"_s, false, {}});
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
}

void FilterJourney::cleanup()
{
    m_journey.reset();
    Settings::setSavedFilters({});
}

void FilterJourney::findsWhatIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("tag, type and pattern") << ofOrders << foundOfOrders;
    QTest::newRow("tag and state") << u"tag:label-1 -state:expired"_s << QStringList{u"secret-with-fifteen-tags"_s};
    QTest::newRow("expired") << u"state:expired re:^(legacy|partner)"_s
                             << QStringList{u"legacy-ftp-password"_s, u"partner-api-token-2024"_s};
    QTest::newRow("expiring") << u"state:expiring -state:managed"_s
                              << QStringList{u"contoso-prod-sas-token"_s, u"contoso-prod-storage-key"_s, u"partner-api-token"_s};
    QTest::newRow("not yet") << u"state:notyet"_s << QStringList{u"next-quarter-api-token"_s};
    QTest::newRow("disabled") << u"state:disabled"_s << QStringList{u"maintenance-account-password"_s, u"old-admin-password"_s};
    QTest::newRow("date") << u"expires:<7d -state:expired"_s << QStringList{u"partner-api-token"_s};
    QTest::newRow("a value with a blank") << u"tag:label-2=\"value 2\""_s << QStringList{u"secret-with-fifteen-tags"_s};
    QTest::newRow("left out") << u"re:^orders- -tag:stage=prod"_s << QStringList();
}

void FilterJourney::findsWhatIsAsked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const int all = int(secrets().size());
    STEP(filter(text));
    if (found.isEmpty()) {
        STEP(windowSays(u"Nothing matches “%1”"_s.arg(text)));
        STEP(Driver::pressButton(u"Clear filter"_s));
    } else {
        STEP(are(found));
        STEP(filter(QString()));
    }
    STEP(Driver::waitFor([&] { return secrets().size() == all; }));
}

void FilterJourney::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("a state") << u"orders- state:exspired"_s
                             << u"“state:exspired” (character 9) has no effect: the states are enabled, disabled"_s;
    QTest::newRow("a pattern") << u"orders- re:^(db"_s << u"“re:^(db” (character 9) has no effect: this is not a valid regular expression."_s;
    QTest::newRow("an age") << u"orders- updated:soon"_s
                            << u"“updated:soon” (character 9) has no effect: write < or >, a number and h, d, w, m or y, such as <30d."_s;
    QTest::newRow("no value") << u"orders- tag:"_s << u"“tag:” (character 9) has no effect: it has no value yet."_s;
    QTest::newRow("a change") << u"orders- changed:maybe"_s
                              << u"“changed:maybe” (character 9) has no effect: the changes are new, changed"_s;
}

void FilterJourney::saysWhatCannotBeRead()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    STEP(filter(text));
    STEP(windowSays(words));
    // The rest of it holds.
    QCOMPARE(secrets().size(), 8);
    STEP(filter(u"orders-"_s));
    STEP(Driver::waitFor([] { return Driver::textContaining(u"has no effect"_s, 0).isEmpty(); }));
    QCOMPARE(secrets().size(), 8);
}

void FilterJourney::completesWhatIsTyped()
{
    const auto offered = [](const QStringList &words) {
        return Driver::waitFor([&] {
            const QStringList rows = Driver::rows(u"Completions of the filter"_s);
            return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return rows.contains(word); });
        });
    };
    const auto take = [](const QString &word) {
        // The popup has the keyboard, as a person finds it.
        for (qsizetype steps = Driver::rows(u"Completions of the filter"_s).indexOf(word); steps >= 0; --steps)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    };
    STEP(Driver::pressKey(Qt::Key_F, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->inherits("QLineEdit"); }));
    QWidget *field = QApplication::focusWidget();
    QTest::keyClicks(field, u"st"_s);
    STEP(offered({u"state:"_s}));
    take(u"state:"_s);
    STEP(offered({u"state:expired"_s, u"state:disabled"_s}));
    take(u"state:disabled"_s);
    STEP(are({u"maintenance-account-password"_s, u"old-admin-password"_s}));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"tag:team=or"_s);
    STEP(offered({u"tag:team=orders"_s}));
    take(u"tag:team=orders"_s);
    STEP(Driver::waitFor([] { return secrets().size() == 8; }));
    // What nothing begins with is not offered.
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"tag:nobody-has-it"_s);
    STEP(Driver::waitFor([] { return QApplication::activePopupWidget() == nullptr; }));
    STEP(windowSays(u"Nothing matches “tag:nobody-has-it”"_s));
}

void FilterJourney::keepsFilters()
{
    STEP(!chooseFromMenuOf(u"Filters and export"_s, u"Of the orders"_s)); // Not there yet.
    STEP(filter(ofOrders) && are(foundOfOrders));
    STEP(chooseFromMenuOf(u"Filters and export"_s, u"Save this filter"_s));
    STEP(Driver::setText(u"Name of the filter"_s, u"Of the orders"_s));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Save"_s); }));
    STEP(filter(QString()));
    STEP(Driver::waitFor([] { return secrets().size() > 100; }));
    STEP(chooseFromMenuOf(u"Filters and export"_s, u"Of the orders"_s));
    STEP(are(foundOfOrders));
    QCOMPARE(Driver::text(u"Filter secrets"_s), ofOrders);
}

void FilterJourney::exportsTheRowsThatAreShown()
{
    STEP(setSecretOf(m_journey->vault(), u"orders-canary"_s, "canary-value", u"text/plain"_s, {{u"stage"_s, u"prod"_s}}));
    STEP(Driver::pressKey(Qt::Key_F5));
    QStringList found = foundOfOrders;
    found.prepend(u"orders-canary"_s);
    STEP(filter(ofOrders) && are(found));
    STEP(saveList(u"Export list as CSV"_s, m_journey->path(u"list.csv"_s)));
    STEP(windowSays(u"5 secrets saved as %1, without values."_s.arg(m_journey->path(u"list.csv"_s))));
    const QByteArray csv = m_journey->read(u"list.csv"_s);
    QCOMPARE(csv.trimmed().count('\n'), 5); // And a line of titles.
    STEP(saveList(u"Export list as JSON"_s, m_journey->path(u"list.json"_s)));
    STEP(windowSays(u"5 secrets saved as %1, without values."_s.arg(m_journey->path(u"list.json"_s))));
    const QJsonArray json = QJsonDocument::fromJson(m_journey->read(u"list.json"_s)).array();
    QCOMPARE(json.size(), 5);
    for (const QString &name : found) {
        QVERIFY2(csv.contains(name.toUtf8()), qPrintable(name));
        QVERIFY(std::any_of(json.begin(), json.end(), [&](const QJsonValue &row) { return row["name"_L1].toString() == name; }));
    }
    for (const QByteArray &file : {csv, m_journey->read(u"list.json"_s)})
        QVERIFY(!file.contains("canary-value") && !file.contains("not-real"));
    QCOMPARE(countRequests(m_journey->vault(), u"GET"_s, u"/secrets/orders-canary*"_s), 0);
}

void FilterJourney::aRefusedExportIsExplained()
{
    STEP(filter(ofOrders) && are(foundOfOrders));
    for (const QString &format : {u"CSV"_s, u"JSON"_s}) {
        const QString nowhere = m_journey->path(u"no-such-folder/list."_s + format.toLower());
        STEP(saveList(u"Export list as "_s + format, nowhere));
        STEP(windowSays(nowhere + u" could not be written"_s));
        QVERIFY(!QFileInfo::exists(nowhere));
    }
    STEP(saveList(u"Export list as JSON"_s, m_journey->path(u"list.json"_s)));
    STEP(windowSays(u"4 secrets saved as "_s));
}

QTEST_MAIN(FilterJourney)
#include "tst_filterjourney.moc"
