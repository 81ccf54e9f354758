// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Older versions through the window, by keys and accessible names, in every form of the protocol: disabled and enabled
/// again, compared with their values; and tags and dates, which an object has in words and a change sends whole.
class VersionJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void disablesAnOlderVersionAndEnablesIt_data() { addJourneyForms(); }
    void disablesAnOlderVersionAndEnablesIt();
    void aRefusedListOfVersionsIsShown_data() { addJourneyForms(); }
    void aRefusedListOfVersionsIsShown();
    void comparesValuesOnlyWhenBothAreRevealed_data() { addJourneyForms(); }
    void comparesValuesOnlyWhenBothAreRevealed();
    void editsTagsAsTheCompleteSet_data() { addJourneyForms(); }
    void editsTagsAsTheCompleteSet();
    void disablesAndExpiresInOneAction_data() { addJourneyForms(); }
    void disablesAndExpiresInOneAction();
    void tellsDatesInWords_data() { addJourneyForms(); }
    void tellsDatesInWords();

private:
    static QStringList versions() { return Driver::rows(u"Versions list"_s); }
    bool showVersions(const QString &list, const QString &name, int count);
    bool chooseTwo(const QString &first);
    bool closeComparison();

    std::unique_ptr<JourneyWindow> m_journey;
};

void VersionJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void VersionJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool VersionJourney::showVersions(const QString &list, const QString &name, int count)
{
    return selectInList(list, name) && Driver::selectTab(u"Versions"_s)
        && Driver::waitFor([&] { return versions().size() == count; });
}

bool VersionJourney::chooseTwo(const QString &first)
{
    return Driver::selectRow(u"Versions list"_s, first) && Driver::pressKey(Qt::Key_Down, Qt::ShiftModifier)
        && Driver::pressKey(Qt::Key_K, Qt::ControlModifier) && windowSays(u"Reveal both values to compare them too."_s);
}

bool VersionJourney::closeComparison()
{
    return Driver::waitFor([] { return qobject_cast<QDialog *>(QApplication::activeWindow()) != nullptr; })
        && Driver::pressButton(u"Close"_s) && isBackAtWindow();
}

void VersionJourney::disablesAnOlderVersionAndEnablesIt()
{
    for (const auto &[list, name, count] : {std::tuple{u"Secrets"_s, u"contoso-prod-storage-key"_s, 6},
                                            std::tuple{u"Keys"_s, u"partner-exchange-signing"_s, 3}}) {
        STEP(showVersions(list, name, count));
        const QString older = versions().at(1);
        const QString path = u"/%1/%2"_s.arg(list.toLower(), name);
        const auto isState = [&](const QString &state) {
            return Driver::waitFor([&] { return Driver::rows(u"Versions list"_s, 1).value(1) == state; });
        };
        const QString before = Driver::rows(u"Versions list"_s, 1).at(1);
        STEP(Driver::selectRow(u"Versions list"_s, older));
        STEP(windowSays(u"Older version "_s + older));
        m_journey->refuseNext(verbOnTheWire(u"PATCH"_s) + u' ' + path);
        STEP(Driver::pressButton(u"Disable"_s));
        STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"update "_s + list.chopped(1).toLower()}));
        STEP(isState(before));
        STEP(Driver::selectRow(u"Versions list"_s, older));
        STEP(Driver::pressButton(u"Disable"_s));
        STEP(isState(u"Disabled"_s));
        STEP(Driver::pressButton(u"Enable"_s));
        STEP(isState(before));
        // The older version, and no other.
        QCOMPARE(countRequests(m_journey->vault(), u"PATCH"_s, path + u'/' + older), 3); // One was refused.
        QCOMPARE(countRequests(m_journey->vault(), u"PATCH"_s, path + u'*'), 3);
    }
}

void VersionJourney::aRefusedListOfVersionsIsShown()
{
    const QString name = u"contoso-prod-storage-key"_s;
    STEP(selectInList(u"Secrets"_s, name));
    STEP(Driver::waitFor([&] { return Driver::text(u"Identifier"_s).endsWith(name); }));
    QCOMPARE(countRequests(m_journey->vault(), u"GET"_s, u"/secrets/"_s + name + u"/versions"_s), 0); // Not before they are looked at.
    m_journey->refuseNext(u"/secrets/"_s + name + u"/versions"_s);
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(windowSays(u"Versions could not be listed"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"versions"_s}));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(Driver::waitFor([] { return versions().size() == 6; }));
    STEP(versions().constFirst().endsWith(u"(current)"_s));
}

void VersionJourney::comparesValuesOnlyWhenBothAreRevealed()
{
    const QString name = u"compared"_s;
    for (const char *value : {"one", "one", "two"}) {
        STEP(setSecretOf(m_journey->vault(), name, value));
        // Their order is that of their seconds.
        const qint64 second = QDateTime::currentSecsSinceEpoch();
        STEP(Driver::waitFor([&] { return QDateTime::currentSecsSinceEpoch() > second; }));
    }
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(showVersions(u"Secrets"_s, name, 3));
    const QStringList all = versions();
    STEP(chooseTwo(all.at(0)));
    const auto fetches = [&] { return countRequests(m_journey->vault(), u"GET"_s, u"/secrets/"_s + name + u'*'); };
    m_journey->vault().clearRequests();
    m_journey->refuseNext(u"GET /secrets/"_s + name);
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(windowSays(u"403 Forbidden"_s));
    STEP(windowSays(u"Reveal both values to compare them too."_s));
    QCOMPARE(fetches(), 1);

    // The first button is that of the value which is still hidden.
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Hide value"_s); }));
    STEP(windowSays(u"Reveal both values to compare them too."_s));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(windowSays(u"≠ The values differ."_s));
    STEP(Driver::pressButton(u"Hide value"_s));
    STEP(windowSays(u"Reveal both values to compare them too."_s));
    STEP(closeComparison());
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));

    STEP(chooseTwo(all.at(1)));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Hide value"_s); }));
    STEP(Driver::pressButton(u"Reveal value"_s));
    STEP(windowSays(u"= The values are the same, byte for byte."_s));
    STEP(closeComparison());
}

void VersionJourney::editsTagsAsTheCompleteSet()
{
    const QString name = u"orders-db-password"_s; // stage=prod, team=orders
    const QString path = u"/secrets/"_s + name;
    const auto isEditing = [](bool editing) {
        return Driver::waitFor([&] { return Driver::isThere(QAccessible::PushButton, u"Save"_s) == editing; });
    };
    STEP(selectInList(u"Secrets"_s, name));
    STEP(Driver::pressKey(Qt::Key_F4));
    STEP(isEditing(true));
    const auto addTag = [](const QString &tag, const QString &value) {
        if (!Driver::pressButton(u"Add tag"_s)
            || !Driver::waitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), tag);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), value);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return true;
    };
    STEP(addTag(u"team"_s, u"twice"_s));
    STEP(windowSays(u"Two tags are named “team”."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Save"_s));
    STEP(Driver::pressButton(u"Remove tag"_s)); // The one that was just typed.
    STEP(Driver::waitFor([] { return Driver::rows(u"Tags"_s).size() == 2; }));
    STEP(Driver::selectRow(u"Tags"_s, u"stage"_s));
    STEP(Driver::pressButton(u"Remove tag"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Tags"_s) == QStringList{u"team"_s}; }));
    STEP(addTag(u"env"_s, u"test"_s));
    m_journey->refuseNext(verbOnTheWire(u"PATCH"_s) + u' ' + path);
    STEP(Driver::pressButton(u"Save"_s));
    STEP(windowSays(u"403 Forbidden · ForbiddenByPolicy · update secret"_s));
    STEP(isEditing(true));
    QCOMPARE(Driver::rows(u"Tags"_s), (QStringList{u"team"_s, u"env"_s}));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(isEditing(false));
    STEP(Driver::waitFor([] { return Driver::rows(u"Tags"_s) == QStringList{u"env"_s, u"team"_s}; }));
    QCOMPARE(Driver::rows(u"Tags"_s, 1), (QStringList{u"test"_s, u"orders"_s}));
    QCOMPARE(fieldsOfLast(m_journey->vault(), u"PATCH"_s, path), QStringList{u"tags"_s}); // And no attribute.
    STEP(Driver::pressKey(Qt::Key_F5)); // What the vault has.
    STEP(Driver::setText(u"Filter secrets"_s, u"tag:env=test tag:team=orders -tag:stage"_s));
    STEP(Driver::waitFor([&] { return Driver::rows(u"Secrets list"_s) == QStringList{name}; }));
}

void VersionJourney::disablesAndExpiresInOneAction()
{
    for (const auto &[list, name] : {std::pair{u"Secrets"_s, u"orders-db-password"_s}, std::pair{u"Keys"_s, u"orders-signing"_s}}) {
        const QString path = u"/%1/%2"_s.arg(list.toLower(), name);
        const auto state = [&] {
            return Driver::rows(list + u" list"_s, 1).value(Driver::rows(list + u" list"_s).indexOf(name));
        };
        STEP(selectInList(list, name));
        m_journey->refuseNext(verbOnTheWire(u"PATCH"_s) + u' ' + path);
        STEP(Driver::pressKey(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier));
        STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"update "_s + list.chopped(1).toLower()}));
        QCOMPARE(state(), u"Enabled"_s);
        STEP(Driver::pressButton(u"Retry"_s));
        STEP(Driver::waitFor([&] { return state() == u"Disabled"_s; }));
        STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::Client, u"Expired"_s); })); // Beside the date.
        QCOMPARE(countRequests(m_journey->vault(), u"PATCH"_s, path + u'*'), 2); // One was refused.
        QCOMPARE(fieldsOfLast(m_journey->vault(), u"PATCH"_s, path),
                 (QStringList{u"attributes"_s, u"attributes.enabled"_s, u"attributes.exp"_s}));
    }
}

void VersionJourney::tellsDatesInWords()
{
    const std::pair<QString, QString> states[] = {{u"legacy-ftp-password"_s, u"Expired"_s},
                                                  {u"partner-api-token"_s, u"Expires soon"_s},
                                                  {u"next-quarter-api-token"_s, u"Not yet valid"_s},
                                                  {u"old-admin-password"_s, u"Disabled"_s}};
    for (const auto &[name, state] : states) {
        STEP(selectInList(u"Secrets"_s, name));
        const qsizetype row = Driver::rows(u"Secrets list"_s).indexOf(name);
        QCOMPARE(Driver::rows(u"Secrets list"_s, 1).value(row), state);
        STEP(Driver::waitFor([&] { return Driver::isThere(QAccessible::Client, state); })); // In the details.
    }
}

QTEST_MAIN(VersionJourney)
#include "tst_versionjourney.moc"
