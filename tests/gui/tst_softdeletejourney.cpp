// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "ui/vaultview.h"

#include <QApplication>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace std::chrono_literals;
using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Delete, recover and purge through the window, by keys and accessible names, in every form of the protocol; each
/// refused once, and each changing request sent once for each time it was asked for.
class SoftDeleteJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void deletesRecoversAndPurges_data() { addJourneyForms(); }
    void deletesRecoversAndPurges();
    void repairsATakenNameInPlace_data() { addJourneyForms(); }
    void repairsATakenNameInPlace();
    void waitsNoLongerThanIsSaid_data() { addJourneyForms(); }
    void waitsNoLongerThanIsSaid();

private:
    static bool selectDeleted(const QString &name);
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    int requestCount(const QString &verb, const QString &path);

    std::unique_ptr<JourneyWindow> m_journey;
};

void SoftDeleteJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "1500");
}

void SoftDeleteJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool SoftDeleteJourney::selectDeleted(const QString &name)
{
    return Driver::selectTreeItem(u"Vault contents"_s, u"Deleted secrets"_s)
        && Driver::selectRow(u"Deleted secrets list"_s, name);
}

int SoftDeleteJourney::requestCount(const QString &verb, const QString &path)
{
    int count = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
        const QString meant = tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
        count += meant == verb && request["path"_L1].toString() == path ? 1 : 0;
    }
    return count;
}

void SoftDeleteJourney::deletesRecoversAndPurges()
{
    const QString name = u"orders-db-password"_s;
    const auto isListed = [&](const QString &list) {
        return Driver::waitFor([&] { return Driver::rows(list).contains(name); });
    };
    const auto isGone = [&](const QString &list) {
        return Driver::waitFor([&] { return !Driver::rows(list).contains(name); });
    };
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(Driver::setText(u"Filter secrets"_s, name));
    STEP(Driver::selectRow(u"Secrets list"_s, name));

    m_journey->refuseNext(u"/secrets/"_s + name + u'?');
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier)); // To the list.
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(says(u"It can be recovered for 90 days"_s));
    STEP(Driver::pressButton(u"Delete secret"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(says(name + u" was not deleted."_s));
    STEP(isListed(u"Secrets list"_s));
    STEP(Driver::pressButton(u"Dismiss the line about "_s + name));

    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(Driver::pressButton(u"Delete secret"_s));
    STEP(says(u"Deleting "_s + name));
    STEP(says(u"Deleted "_s + name + u". It can be recovered until"_s));
    STEP(isGone(u"Secrets list"_s));
    STEP(Driver::pressButton(u"Show "_s + name));
    STEP(isListed(u"Deleted secrets list"_s));
    STEP(says(u"Purged on"_s)); // In the details.

    m_journey->refuseNext(u"/recover"_s);
    STEP(Driver::pressKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(name + u" was not recovered."_s));
    STEP(isListed(u"Deleted secrets list"_s));
    STEP(Driver::pressButton(u"Dismiss the line about "_s + name));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"Recovered "_s + name));
    STEP(Driver::pressButton(u"Show "_s + name));
    STEP(isListed(u"Secrets list"_s));

    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(Driver::pressButton(u"Delete secret"_s));
    STEP(says(u"Deleted "_s + name));
    STEP(Driver::pressButton(u"Show "_s + name));
    STEP(isListed(u"Deleted secrets list"_s));

    m_journey->refuseNext(u"/deletedsecrets/"_s + name + u'?');
    STEP(Driver::pressKey(Qt::Key_Delete, Qt::ShiftModifier));
    STEP(says(u"nobody can bring them back"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Purge forever"_s));
    STEP(Driver::setText(u"Type the name to confirm"_s, name));
    STEP(Driver::pressButton(u"Purge forever"_s));
    STEP(says(name + u" was not purged."_s));
    STEP(isListed(u"Deleted secrets list"_s));
    STEP(Driver::pressButton(u"Dismiss the line about "_s + name));

    STEP(selectDeleted(name));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_Delete, Qt::ShiftModifier));
    STEP(Driver::setText(u"Type the name to confirm"_s, u"orders-db"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Purge forever"_s));
    STEP(Driver::setText(u"Type the name to confirm"_s, name));
    STEP(Driver::pressButton(u"Purge forever"_s));
    STEP(says(u"Purged "_s + name + u" forever."_s));
    STEP(isGone(u"Deleted secrets list"_s));

    QCOMPARE(requestCount(u"DELETE"_s, u"/secrets/"_s + name), 3); // One was refused.
    QCOMPARE(requestCount(u"POST"_s, u"/deletedsecrets/"_s + name + u"/recover"_s), 2);
    QCOMPARE(requestCount(u"DELETE"_s, u"/deletedsecrets/"_s + name), 2);
}

void SoftDeleteJourney::repairsATakenNameInPlace()
{
    const QString name = u"retired-partner-token"_s;
    STEP(Driver::pressButton(u"New secret"_s));
    STEP(Driver::setText(u"Name"_s, name));
    STEP(Driver::setText(u"Value"_s, u"typed with care"_s));
    STEP(Driver::pressButton(u"Save secret"_s));
    STEP(says(u"A deleted secret has this name until"_s));
    m_journey->refuseNext(u"/recover"_s);
    STEP(Driver::pressButton(u"Recover it"_s));
    STEP(says(name + u" was not recovered."_s));
    STEP(Driver::pressButton(u"Recover it"_s));
    STEP(says(u"Recovered: this secret exists again"_s));
    QCOMPARE(Driver::text(u"Value"_s), u"typed with care"_s);
    STEP(Driver::pressButton(u"Save secret"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Save secret"_s); }));
    STEP(Driver::rows(u"Secrets list"_s).contains(name));
    QCOMPARE(requestCount(u"PUT"_s, u"/secrets/"_s + name), 2); // One was refused.
    QCOMPARE(requestCount(u"POST"_s, u"/deletedsecrets/"_s + name + u"/recover"_s), 2);
}

void SoftDeleteJourney::waitsNoLongerThanIsSaid()
{
    const QString name = u"orders-db-password"_s;
    VaultJobs &jobs = m_journey->window().currentVault()->jobs();
    QCOMPARE(jobs.pace().step, 2s);
    QCOMPARE(jobs.pace().patience, 3min);
    jobs.setPace({20ms, 100ms}); // Nobody sits through a test of three minutes.
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(Driver::setText(u"Filter secrets"_s, name));
    STEP(Driver::selectRow(u"Secrets list"_s, name));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(Driver::pressButton(u"Delete secret"_s));
    STEP(says(name + u" is still being deleted after a long wait. The vault goes on by itself."_s));
    STEP(Driver::waitFor([&] {
        Driver::pressButton(u"Check again how far "_s + name + u" is"_s);
        return !Driver::textContaining(u"Deleted "_s + name, 200).isEmpty();
    }));
    QCOMPARE(requestCount(u"DELETE"_s, u"/secrets/"_s + name), 1);
}

QTEST_MAIN(SoftDeleteJourney)
#include "tst_softdeletejourney.moc"
