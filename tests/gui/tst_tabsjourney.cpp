// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/ui/accessibletexts.h"
#include "ui/vaultview.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Several vaults in one window by keys and accessible names: opening, walking, searching across them and closing; one of
/// them refuses a list.
class TabsJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }

    void severalVaultsInOneWindow_data() { addJourneyForms(); }
    void severalVaultsInOneWindow();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    bool isAt(const QString &vault) const
    {
        return Driver::waitFor([&] { return m_window->windowTitle() == vault + u" – Vault Browser"_s; });
    }
    QString open(const PracticeVaultProcess &vault)
    {
        return openThroughTheDialog(*m_window, journeyFormOfRow(), {vault.url().toString(), vault.caFile(), vault.token()});
    }

    std::unique_ptr<MainWindow> m_window;
};

void TabsJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "60000");
}

void TabsJourney::severalVaultsInOneWindow()
{
    PracticeVaultProcess first;
    PracticeVaultProcess second;
    PracticeVaultProcess third;
    for (const PracticeVaultProcess *vault : {&first, &second, &third})
        QVERIFY2(vault->isRunning(), qPrintable(vault->errorText()));
    const auto nameOf = [](const PracticeVaultProcess &vault) { return vault.url().authority(); };
    awaitAccessibility();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    QCOMPARE(open(first), QString());
    QVERIFY(isAt(nameOf(first)));
    STEP(!Driver::isThere(QAccessible::PageTab, nameOf(first)));
    STEP(Driver::pressKey(Qt::Key_T, Qt::ControlModifier));
    STEP(Driver::waitFor([this] { return QApplication::activeWindow() != m_window.get(); }));
    STEP(Driver::isThere(QAccessible::PushButton, u"Open vault"_s));
    STEP(Driver::pressKey(Qt::Key_Escape));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Open vault"_s); }));

    // The third one refuses to list its secrets.
    third.addFault({{u"fault"_s, u"status"_s}, {u"match"_s, u"GET /secrets?"_s}, {u"status"_s, 403}, {u"code"_s, u"Forbidden"_s},
                    {u"innerCode"_s, u"ForbiddenByPolicy"_s}, {u"message"_s, u"Operation is not allowed by vault policy."_s}});
    const auto openNext = [&](const PracticeVaultProcess &vault) {
        // A dialog that has just closed gives the keyboard back a moment later.
        if (!Driver::waitFor([this] { return QApplication::activeWindow() == m_window.get(); })
            || !Driver::pressKey(Qt::Key_T, Qt::ControlModifier))
            return false;
        return openInDialog(*m_window, journeyFormOfRow(), {vault.url().toString(), vault.caFile(), vault.token()}).isEmpty();
    };
    STEP(openNext(second));
    STEP(isAt(nameOf(second)));
    STEP(Driver::isThere(QAccessible::PageTab, nameOf(first)));
    STEP(openNext(third) || m_window->openVaults().size() == 3);
    STEP(isAt(nameOf(third)));
    STEP(Driver::waitFor([this] { return m_window->isSettled(); }, 20000));
    STEP(says(nameOf(third) + u": "_s)); // The failure names its vault.

    // By keys and by the tabs.
    STEP(Driver::pressKey(Qt::Key_Tab, Qt::ControlModifier));
    STEP(isAt(nameOf(first)));
    STEP(Driver::pressKey(Qt::Key_PageDown, Qt::ControlModifier));
    STEP(isAt(nameOf(second)));
    STEP(Driver::selectTab(nameOf(first)));
    STEP(isAt(nameOf(first)));

    // The same one again is no fourth tab.
    STEP(openNext(second));
    STEP(isAt(nameOf(second)));
    STEP(says(nameOf(second) + u" is open already"_s));
    QCOMPARE(m_window->openVaults().size(), 3);

    // Across all of them, and to what was found.
    STEP(Driver::pressKey(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::setText(u"Search in all open vaults"_s, u"re:^orders-db-password$"_s));
    STEP(Driver::waitFor([&] {
        return Driver::rows(u"Search results"_s) == QStringList{nameOf(first), nameOf(second)};
    }));
    STEP(says(nameOf(third) + u" is searched in part: secrets could not be listed (403 Forbidden)."_s));
    STEP(Driver::pressKey(Qt::Key_Down)); // Into the table, to the first row.
    STEP(Driver::pressKey(Qt::Key_Return));
    STEP(isAt(nameOf(first)));
    STEP(says(u"/secrets/orders-db-password"_s));

    // What was refused is tried again, and the search goes on by itself.
    third.clearFaults();
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(Driver::waitFor([&] {
        return Driver::rows(u"Search results"_s) == QStringList{nameOf(first), nameOf(second), nameOf(third)};
    }));
    STEP(Driver::pressButton(u"Close the search"_s));

    // A vault with a job under way asks before it closes.
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(Driver::pressButton(u"Delete secret"_s));
    STEP(says(u"Deleting orders-db-password"_s));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(says(u"1 job is not over: where the vault was asked already, it goes on; else it does not begin."_s));
    STEP(Driver::pressButton(u"Keep open"_s));
    QCOMPARE(m_window->openVaults().size(), 3);
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::pressButton(u"Close anyway"_s));
    STEP(Driver::waitFor([this] { return m_window->openVaults().size() == 2; }));
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Open a vault"_s); }));
}

QTEST_MAIN(TabsJourney)
#include "tst_tabsjourney.moc"
