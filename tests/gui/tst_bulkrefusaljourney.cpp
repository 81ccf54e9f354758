// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Enabling, tagging, recovering and purging many at once through the window, by keys and accessible names and in every
/// form of the protocol, where the vault refuses some: each of those is one line with its reason, and goes again alone.
class BulkRefusalJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void enablesAllButOne_data() { addJourneyForms(); }
    void enablesAllButOne();
    void tagsAllButOne_data() { addJourneyForms(); }
    void tagsAllButOne();
    void recoversAllButOne_data() { addJourneyForms(); }
    void recoversAllButOne();
    void purgesAllButOne_data() { addJourneyForms(); }
    void purgesAllButOne();
    void whatCannotBeIsSaidBefore_data() { addJourneyForms(); }
    void whatCannotBeIsSaidBefore();

private:
    static bool selectAll(const QString &list, const QString &filter, int count);
    static QString note(int row) { return Driver::rows(u"What becomes of each"_s, 3).value(row); }
    static bool close() { return Driver::pressButton(u"Close"_s) && isBackAtWindow(); }
    /// Of three the second was refused; once more, and all are through.
    static bool oneIsRefused(const QString &objects);
    int sent(const QString &verb, const QString &path) { return countRequests(m_journey->vault(), verb, path); }

    std::unique_ptr<JourneyWindow> m_journey;
};

void BulkRefusalJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "300");
}

void BulkRefusalJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool BulkRefusalJourney::selectAll(const QString &list, const QString &filter, int count)
{
    return isBackAtWindow() && Driver::selectTreeItem(u"Vault contents"_s, list)
        && Driver::setText(u"Filter "_s + list.toLower(), filter)
        && Driver::waitFor([&] { return Driver::rows(list + u" list"_s).size() == count; })
        && Driver::pressKey(Qt::Key_2, Qt::AltModifier) && Driver::pressKey(Qt::Key_A, Qt::ControlModifier)
        && windowSays(u"%1 %2 selected"_s.arg(count).arg(list.toLower()));
}

bool BulkRefusalJourney::oneIsRefused(const QString &objects)
{
    return windowSays(u"3 of 3 are through · 1 failed."_s) && note(1).startsWith(u"Failed. 403 Forbidden · ForbiddenByPolicy"_s)
        && !note(0).startsWith(u"Failed"_s) && !note(2).startsWith(u"Failed"_s)
        && Driver::pressButton(u"Try again: 1 "_s + objects) && windowSays(u"3 of 3 are through."_s)
        && Driver::waitFor([] { return !note(1).startsWith(u"Failed"_s); });
}

void BulkRefusalJourney::enablesAllButOne()
{
    const QStringList names{u"orders-archive-seal"_s, u"orders-signing"_s, u"orders-token-signing"_s};
    const QString query = u"re:^orders-(archive-seal|signing|token-signing)$"_s;
    STEP(selectAll(u"Keys"_s, query, 3));
    STEP(Driver::pressButton(u"Disable"_s));
    STEP(windowSays(u"3 will change."_s));
    STEP(Driver::pressButton(u"Disable 3 keys"_s));
    STEP(windowSays(u"3 of 3 are through."_s));
    STEP(close());
    STEP(windowSays(u"Disabled: 3"_s));
    m_journey->vault().clearRequests();

    STEP(selectAll(u"Keys"_s, query, 3));
    m_journey->refuseNext(verbOnTheWire(u"PATCH"_s) + u" /keys/orders-signing"_s);
    STEP(Driver::pressButton(u"Enable"_s));
    STEP(windowSays(u"3 will change."_s));
    STEP(Driver::pressButton(u"Enable 3 keys"_s));
    STEP(oneIsRefused(u"key"_s));
    STEP(close());
    STEP(windowSays(u"Enabled: 3"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"update key"_s}));
    for (const QString &name : names)
        QCOMPARE(sent(u"PATCH"_s, u"/keys/"_s + name + u'*'), name == u"orders-signing"_s ? 2 : 1);
}

void BulkRefusalJourney::tagsAllButOne()
{
    STEP(selectAll(u"Secrets"_s, u"re:^search-(cache|queue|smtp)"_s, 3));
    m_journey->refuseNext(verbOnTheWire(u"PATCH"_s) + u" /secrets/search-queue-token"_s);
    STEP(Driver::pressButton(u"Add or change tags"_s));
    STEP(windowSays(u"Type the tags first."_s));
    STEP(Driver::waitFor([] { return qobject_cast<QDialog *>(QApplication::activeWindow()) != nullptr; }));
    STEP(Driver::pressButton(u"Add tag"_s));
    STEP(Driver::waitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    QTest::keyClicks(QApplication::focusWidget(), u"env"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"prod"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    STEP(windowSays(u"3 will change."_s));
    STEP(Driver::pressButton(u"Change tags of 3 secrets"_s));
    STEP(oneIsRefused(u"secret"_s));
    STEP(close());
    // The complete set, as the vault has it: what they had, and the new one.
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(selectAll(u"Secrets"_s, u"tag:env=prod tag:stage=prod tag:team=search"_s, 3));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"update secret"_s}));
    for (const QString &name : {u"search-cache-password"_s, u"search-queue-token"_s, u"search-smtp-password"_s}) {
        QCOMPARE(sent(u"PATCH"_s, u"/secrets/"_s + name + u'*'), name == u"search-queue-token"_s ? 2 : 1);
    }
}

void BulkRefusalJourney::recoversAllButOne()
{
    STEP(selectAll(u"Deleted secrets"_s, u"re:^(old-orders-db-password|retired-partner-token|temporary-sas-token)$"_s, 3));
    m_journey->refuseNext(u"/deletedsecrets/retired-partner-token/recover"_s);
    STEP(Driver::pressKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(windowSays(u"3 will change."_s));
    STEP(Driver::pressButton(u"Recover 3 deleted secrets"_s));
    STEP(oneIsRefused(u"deleted secret"_s));
    STEP(close());
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    for (const QString &name : {u"old-orders-db-password"_s, u"retired-partner-token"_s, u"temporary-sas-token"_s}) {
        QCOMPARE(sent(u"POST"_s, u"/deletedsecrets/%1/recover"_s.arg(name)), name == u"retired-partner-token"_s ? 2 : 1);
        STEP(selectInList(u"Secrets"_s, name));
    }
}

void BulkRefusalJourney::purgesAllButOne()
{
    STEP(selectAll(u"Deleted keys"_s, u"re:^(old-orders-signing|proof-of-concept|retired-import-key)$"_s, 3));
    m_journey->refuseNext(verbOnTheWire(u"DELETE"_s) + u" /deletedkeys/proof-of-concept"_s);
    STEP(Driver::pressKey(Qt::Key_Delete, Qt::ShiftModifier));
    STEP(windowSays(u"All their versions are destroyed at once, and nobody can bring them back."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Purge 3 deleted keys forever"_s));
    STEP(Driver::setText(u"Type the number 3 to confirm"_s, u"30"_s));
    STEP(windowSays(u"The numbers differ."_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Purge 3 deleted keys forever"_s));
    STEP(Driver::setText(u"Type the number 3 to confirm"_s, u"3"_s));
    STEP(Driver::pressButton(u"Purge 3 deleted keys forever"_s));
    STEP(oneIsRefused(u"deleted key"_s));
    STEP(close());
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(Driver::setText(u"Filter deleted keys"_s, QString()));
    for (const QString &name : {u"old-orders-signing"_s, u"proof-of-concept"_s, u"retired-import-key"_s}) {
        QCOMPARE(sent(u"DELETE"_s, u"/deletedkeys/"_s + name), name == u"proof-of-concept"_s ? 2 : 1);
        STEP(Driver::waitFor([&] { return !Driver::rows(u"Deleted keys list"_s).contains(name); }));
    }
}

void BulkRefusalJourney::whatCannotBeIsSaidBefore()
{
    STEP(selectAll(u"Secrets"_s, u"re:^(www-contoso-example|orders-db-password)$"_s, 2));
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(windowSays(u"1 will change, 1 cannot be changed."_s));
    const qsizetype managed = Driver::rows(u"What becomes of each"_s).indexOf(u"www-contoso-example"_s);
    QCOMPARE(note(int(managed)), u"It belongs to a certificate: delete the certificate instead."_s);
    STEP(Driver::choose(u"What to do"_s, u"Enable"_s));
    STEP(windowSays(u"Nothing would change."_s));
    STEP(Driver::pressButton(u"Cancel"_s) && isBackAtWindow());
    QCOMPARE(sent(u"DELETE"_s, u"/*"_s) + sent(u"PATCH"_s, u"/*"_s), 0);
}

QTEST_MAIN(BulkRefusalJourney)
#include "tst_bulkrefusaljourney.moc"
