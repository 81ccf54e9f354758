// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// A Managed HSM through the window by accessible names: opened by its kind, its keys looked at, a key made, its
/// refusals read.
class ManagedHsmJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void showsKeysOnly();
    void makesAKey();
    void aRefusedKeyIsShown();
    void itsOwnRefusalIsShown();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    static bool selectKey(const QString &name)
    {
        return Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s) && Driver::setText(u"Filter keys"_s, name)
            && Driver::selectRow(u"Keys list"_s, name);
    }

    std::unique_ptr<JourneyWindow> m_journey;
};

void ManagedHsmJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void ManagedHsmJourney::init()
{
    const JourneyForm form{u"7.4"_s, u"Automatic"_s, false, u"Managed HSM"_s};
    m_journey = std::make_unique<JourneyWindow>(form, JourneySetup{{u"--managed-hsm"_s}, {}});
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

void ManagedHsmJourney::showsKeysOnly()
{
    STEP(!Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(!Driver::selectTreeItem(u"Vault contents"_s, u"Certificates"_s));
    STEP(!Driver::isThere(QAccessible::PushButton, u"New secret"_s));
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Deleted keys"_s));
    STEP(Driver::rows(u"Deleted keys list"_s).contains(u"deleted-by-mistake"_s));
    STEP(selectKey(u"database-master-key"_s));
    STEP(says(u"oct-HSM key"_s));
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Versions list"_s).size() == 3; }));
    STEP(Driver::selectTab(u"Public key"_s));
    STEP(says(u"it has no public half"_s));
    STEP(selectKey(u"token-signing"_s));
    STEP(says(u"EC-HSM P-256 key"_s));
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QString path = request["path"_L1].toString();
        QVERIFY2(path.startsWith(u"/keys"_s) || path.startsWith(u"/deletedkeys"_s), qPrintable(path));
    }
}

void ManagedHsmJourney::makesAKey()
{
    STEP(Driver::pressButton(u"New key"_s));
    STEP(Driver::setText(u"Name"_s, u"made-in-the-hsm"_s));
    STEP(Driver::pressButton(u"Create key"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Keys list"_s).contains(u"made-in-the-hsm"_s); }));
    STEP(says(u"-HSM"_s)); // The HSM answers with its own type.
}

void ManagedHsmJourney::aRefusedKeyIsShown()
{
    m_journey->vault().addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /keys/firmware-signing"_s},
                                 {u"status"_s, 403}, {u"code"_s, u"Forbidden"_s},
                                 {u"message"_s, u"Caller is not authorized (Activity ID: 4be2c9a0-77)"_s}});
    STEP(selectKey(u"firmware-signing"_s));
    STEP(JourneyWindow::errorPanelShows({u"4xx Client error"_s, u"403 Forbidden"_s, u"Activity ID: 4be2c9a0-77"_s}));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(says(u"EC-HSM P-384 key"_s));
}

// In the words of a Managed HSM, which names the activity in the message.
void ManagedHsmJourney::itsOwnRefusalIsShown()
{
    STEP(Driver::pressButton(u"New key"_s));
    STEP(Driver::setText(u"Name"_s, u"proof-of-concept"_s)); // In soft delete.
    STEP(Driver::pressButton(u"Create key"_s));
    STEP(says(u"A deleted key has this name until"_s));
    STEP(JourneyWindow::errorPanelShows({u"409 Conflict"_s, u"ObjectIsDeletedButRecoverable"_s, u"(Activity ID: "_s}));
    QCOMPARE(Driver::text(u"Name"_s), u"proof-of-concept"_s);
    STEP(Driver::pressButton(u"Recover it"_s));
    STEP(says(u"Recovered: this key exists again"_s));
}

QTEST_MAIN(ManagedHsmJourney)
#include "tst_managedhsmjourney.moc"
