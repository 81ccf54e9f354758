// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// What becomes of what is deleted, told before it is deleted, in vaults of each recovery level: through the window by
/// keys and accessible names and in every form of the protocol, each refused once.
class RecoveryLevelsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void purgeProtectionIsExplained_data() { addJourneyForms(); }
    void purgeProtectionIsExplained();
    void whatIsGoneForGoodIsExplained_data() { addJourneyForms(); }
    void whatIsGoneForGoodIsExplained();
    void aDisabledSecretIsDeletedThoughItCannotBeRead_data() { addJourneyForms(); }
    void aDisabledSecretIsDeletedThoughItCannotBeRead();
    void whatBelongsToACertificateIsLeftAlone_data() { addJourneyForms(); }
    void whatBelongsToACertificateIsLeftAlone();

private:
    void open(const QByteArray &level);
    static bool list(const QString &list, const QString &name, bool holds)
    {
        return Driver::waitFor([&] { return Driver::rows(list + u" list"_s).contains(name) == holds; });
    }
    /// The dialog goes a moment after its button is pressed.
    static bool closeBy(const QString &button)
    {
        return Driver::pressButton(button)
            && Driver::waitFor([&] { return !Driver::isThere(QAccessible::PushButton, button); }) && isBackAtWindow();
    }
    void refuseDeleting(const QString &path) { m_journey->refuseNext(verbOnTheWire(u"DELETE"_s) + u' ' + path); }

    std::unique_ptr<JourneyWindow> m_journey;
};

void RecoveryLevelsJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "300");
}

void RecoveryLevelsJourney::cleanup()
{
    m_journey.reset();
    qunsetenv("PRACTICE_VAULT_RECOVERY_LEVEL");
}

void RecoveryLevelsJourney::open(const QByteArray &level)
{
    if (!level.isEmpty())
        qputenv("PRACTICE_VAULT_RECOVERY_LEVEL", level);
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

void RecoveryLevelsJourney::purgeProtectionIsExplained()
{
    open("Recoverable");
    for (const auto &[live, deleted, name] :
         {std::tuple{u"Secrets"_s, u"Deleted secrets"_s, u"orders-db-password"_s},
          std::tuple{u"Keys"_s, u"Deleted keys"_s, u"orders-signing"_s}}) {
        const QString path = u"/%1/%2"_s.arg(live.toLower(), name);
        const QString button = u"Delete "_s + live.chopped(1).toLower();
        STEP(selectInList(live, name));
        STEP(Driver::pressKey(Qt::Key_Delete));
        STEP(windowSays(u"It can be recovered for 90 days, until "_s));
        STEP(windowSays(u"Purge protection is on: nobody can purge it before that day."_s));
        refuseDeleting(path);
        STEP(closeBy(button));
        STEP(windowSays(name + u" was not deleted."_s));
        STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
        STEP(Driver::pressButton(u"Dismiss the line about "_s + name));
        STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
        STEP(Driver::pressKey(Qt::Key_Delete));
        STEP(closeBy(button));
        STEP(windowSays(u"Deleted "_s + name + u". It can be recovered until"_s));

        STEP(selectInList(deleted, name));
        STEP(Driver::pressKey(Qt::Key_Delete, Qt::ShiftModifier));
        STEP(windowSays(u"Purge protection is on for this vault (recovery level Recoverable): nobody can purge it before "_s));
        STEP(windowSays(u"The vault then purges it by itself."_s));
        STEP(windowSays(u"Not possible here."_s));
        STEP(!Driver::isEnabled(QAccessible::PushButton, u"Purge forever"_s));
        STEP(closeBy(u"Cancel"_s));
        QCOMPARE(countRequests(m_journey->vault(), u"DELETE"_s, u"/deleted%1/%2"_s.arg(live.toLower(), name)), 0);
        QCOMPARE(countRequests(m_journey->vault(), u"DELETE"_s, path), 2); // One was refused.
    }
}

void RecoveryLevelsJourney::whatIsGoneForGoodIsExplained()
{
    open("Purgeable");
    const std::tuple<QString, QString, QString> kinds[] = {
        {u"Secrets"_s, u"orders-db-password"_s, u"This vault keeps nothing that is deleted: the secret is gone for good, at once."_s},
        {u"Keys"_s, u"orders-signing"_s, u"the key is gone for good, at once. What it encrypted can then never be read again."_s}};
    for (const auto &[live, name, words] : kinds) {
        const QString path = u"/%1/%2"_s.arg(live.toLower(), name);
        const QString button = u"Delete %1 forever"_s.arg(live.chopped(1).toLower());
        const auto ask = [&] {
            return Driver::pressKey(Qt::Key_2, Qt::AltModifier) && Driver::pressKey(Qt::Key_Delete) && windowSays(words);
        };
        STEP(selectInList(live, name));
        STEP(ask());
        STEP(windowSays(u"Type the name first."_s));
        STEP(!Driver::isEnabled(QAccessible::PushButton, button));
        STEP(Driver::setText(u"Type the name to confirm"_s, name.chopped(1)));
        STEP(windowSays(u"The names differ."_s));
        STEP(!Driver::isEnabled(QAccessible::PushButton, button));
        STEP(Driver::setText(u"Type the name to confirm"_s, name));
        refuseDeleting(path);
        STEP(closeBy(button));
        STEP(windowSays(name + u" was not deleted."_s));
        STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
        STEP(Driver::pressButton(u"Dismiss the line about "_s + name));
        STEP(ask());
        STEP(Driver::setText(u"Type the name to confirm"_s, name));
        STEP(closeBy(button));
        STEP(windowSays(u"Deleted %1 for good: this vault keeps no deleted objects."_s.arg(name)));
        STEP(list(live, name, false));
        QCOMPARE(countRequests(m_journey->vault(), u"DELETE"_s, path), 2);
    }
}

void RecoveryLevelsJourney::aDisabledSecretIsDeletedThoughItCannotBeRead()
{
    const QString name = u"maintenance-account-password"_s;
    open({});
    // The service answers so about a disabled secret while it waits to be deleted.
    m_journey->vault().addFault(JourneyWindow::refusal(u"GET /deletedsecrets/"_s + name, 0));
    STEP(selectInList(u"Secrets"_s, name));
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(closeBy(u"Delete secret"_s));
    STEP(windowSays(u"The vault took the request to delete %1. You may not read deleted objects, so it cannot be seen when it is through."_s.arg(name)));
    STEP(list(u"Secrets"_s, name, false));
    m_journey->vault().clearFaults();
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(selectInList(u"Deleted secrets"_s, name));
    STEP(windowSays(u"Purged on"_s));
    QCOMPARE(countRequests(m_journey->vault(), u"DELETE"_s, u"/secrets/"_s + name), 1);
}

void RecoveryLevelsJourney::whatBelongsToACertificateIsLeftAlone()
{
    open({});
    for (const auto &[live, words] :
         {std::pair{u"Secrets"_s, u"This secret belongs to the certificate of the same name and lives and goes with it."_s},
          std::pair{u"Keys"_s, u"This key belongs to the certificate of the same name and lives and goes with it."_s}}) {
        STEP(selectInList(live, u"www-contoso-example"_s));
        STEP(Driver::pressKey(Qt::Key_Delete));
        STEP(windowSays(words));
        STEP(windowSays(u"Delete the certificate instead."_s));
        STEP(!Driver::isEnabled(QAccessible::PushButton, u"Delete "_s + live.chopped(1).toLower()));
        STEP(closeBy(u"Cancel"_s));
    }
    QCOMPARE(countRequests(m_journey->vault(), u"DELETE"_s, u"/*"_s), 0);
}

QTEST_MAIN(RecoveryLevelsJourney)
#include "tst_recoverylevelsjourney.moc"
