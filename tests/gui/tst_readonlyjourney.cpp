// SPDX-License-Identifier: Apache-2.0
#include "network/connections/vaultsession.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "ui/vaultview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// A read-only connection through the window, in every form of the protocol: each thing that would change something is off
/// and says why, by key, menu and button; what only looks works; and the vault got no request that changes.
class ReadOnlyJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_journey.reset(); }

    void nothingIsChanged_data() { addJourneyForms(); }
    void nothingIsChanged();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words).isEmpty(); }
    static bool isOffWithReason(const QString &button);
    static bool opensNoDialog(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static MainWindow *window();
    static QString menuEntriesThatDoNotSayWhy();
    QStringList changesSent();

    std::unique_ptr<JourneyWindow> m_journey;
};

void ReadOnlyJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

bool ReadOnlyJourney::isOffWithReason(const QString &button)
{
    QAccessibleInterface *found = nullptr;
    return Driver::waitFor([&] {
        found = Driver::find(QAccessible::PushButton, button, 0);
        if (!found)
            found = Driver::find(QAccessible::Button, button, 0);
        return found && found->state().disabled && found->text(QAccessible::Description) == u"This connection is read-only"_s;
    });
}

bool ReadOnlyJourney::opensNoDialog(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!Driver::pressKey(Qt::Key_2, Qt::AltModifier) || !Driver::pressKey(key, modifiers))
        return false;
    QCoreApplication::processEvents();
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::none_of(windows.cbegin(), windows.cend(),
                        [](const QWidget *each) { return qobject_cast<const QDialog *>(each) && each->isVisible(); });
}

MainWindow *ReadOnlyJourney::window()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(each))
            return window;
    }
    return nullptr;
}

/// Of the entries of the menus and of the right click, those that change something and can be chosen or say nothing.
QString ReadOnlyJourney::menuEntriesThatDoNotSayWhy()
{
    const QStringList changing{u"New secret…"_s, u"New version of the secret…"_s, u"New key…"_s, u"Import key…"_s,
                               u"Edit attributes and tags"_s, u"Disable or enable"_s, u"Disable and expire now"_s,
                               u"Rotate key…"_s, u"Create certificate request…"_s, u"Sign a manifest…"_s, u"Restore a backup from a file…"_s, u"Delete…"_s, u"Recover"_s,
                               u"Purge forever…"_s, u"Change the selected…"_s};
    QStringList found;
    int count = 0;
    for (const QAction *action : window()->findChildren<QAction *>()) {
        if (!changing.contains(action->text().remove(u'&')))
            continue;
        ++count;
        if (action->isEnabled() || action->toolTip() != u"This connection is read-only"_s)
            found.append(action->text());
    }
    return count >= changing.size() ? found.join(u' ') : u"not all are there"_s;
}

/// Verbs and paths of what is no reading.
QStringList ReadOnlyJourney::changesSent()
{
    QStringList sent;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
        const QString meant = tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
        if (meant != u"GET"_s)
            sent.append(meant + u' ' + request["path"_L1].toString());
    }
    return sent;
}

void ReadOnlyJourney::nothingIsChanged()
{
    JourneyForm form = journeyFormOfRow();
    form.guard.readOnly = true;
    m_journey = std::make_unique<JourneyWindow>(form);
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
    STEP(says(u", read-only"_s)); // The band.
    for (const QString &button : {u"New secret"_s, u"New key"_s, u"Import key"_s})
        STEP(isOffWithReason(button));

    // A secret: its value can be looked at, and nothing else.
    const QString name = u"orders-db-password"_s;
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(Driver::selectRow(u"Secrets list"_s, name));
    STEP(says(u"/secrets/"_s + name)); // In the details.
    QCOMPARE(menuEntriesThatDoNotSayWhy(), QString());
    for (const QString &button : {u"Edit"_s, u"Disable"_s, u"Disable and expire"_s})
        STEP(isOffWithReason(button));
    STEP(opensNoDialog(Qt::Key_N, Qt::ControlModifier));
    STEP(opensNoDialog(Qt::Key_F2));
    STEP(opensNoDialog(Qt::Key_Delete));
    STEP(opensNoDialog(Qt::Key_D, Qt::ControlModifier));
    STEP(opensNoDialog(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(opensNoDialog(Qt::Key_M, Qt::ControlModifier));
    STEP(opensNoDialog(Qt::Key_F4));
    STEP(!Driver::isThere(QAccessible::PushButton, u"Save"_s));
    STEP(Driver::pressKey(Qt::Key_R, Qt::ControlModifier));
    STEP(Driver::waitFor([&] {
        return m_journey->vault().requests().last()["path"_L1].toString().startsWith(u"/secrets/"_s + name);
    }));

    // A key: what is done with its public half, and its backup, stay.
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s));
    STEP(Driver::selectRow(u"Keys list"_s, u"orders-signing"_s));
    STEP(Driver::selectTab(u"Properties"_s)); // Revealing had gone to the value.
    STEP(says(u"/keys/orders-signing"_s));
    QCOMPARE(menuEntriesThatDoNotSayWhy(), QString());
    STEP(opensNoDialog(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(opensNoDialog(Qt::Key_I, Qt::ControlModifier));
    STEP(opensNoDialog(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier));
    QCOMPARE(changesSent(), QStringList());
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::setText(u"File"_s, m_journey->path(u"orders.backup"_s)));
    STEP(Driver::pressButton(u"Back up"_s));
    STEP(says(u"for your account only"_s));
    QVERIFY(!m_journey->read(u"orders.backup"_s).isEmpty());
    QCOMPARE(changesSent(), QStringList{u"POST /keys/orders-signing/backup"_s});
    STEP(Driver::pressKey(Qt::Key_Escape));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Back up"_s); }));

    // What is deleted stays so.
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Deleted secrets"_s));
    STEP(Driver::selectRow(u"Deleted secrets list"_s, u"retired-partner-token"_s));
    QCOMPARE(menuEntriesThatDoNotSayWhy(), QString());
    STEP(opensNoDialog(Qt::Key_Delete, Qt::ShiftModifier));
    STEP(opensNoDialog(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));

    // What were asked for all the same is refused on this computer, and shown as any failure.
    const auto refused = window()->currentVault()->currentItem();
    QVERIFY(refused);
    window()->currentVault()->jobs().start(VaultJobOperation::Purge, false, *refused);
    STEP(says(u"retired-partner-token was not purged."_s));
    STEP(JourneyWindow::errorPanelShows({u"Read-only connection"_s, u"Nothing was sent: this connection is read-only."_s}));
    QCOMPARE(changesSent(), QStringList{u"POST /keys/orders-signing/backup"_s});
}

QTEST_MAIN(ReadOnlyJourney)
#include "tst_readonlyjourney.moc"
