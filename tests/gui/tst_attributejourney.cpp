// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"

#include <QApplication>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Attributes, tags and versions through the window, by keys and accessible names, in every form of the protocol; each
/// refused once, and each change sent once for each time it was asked for.
class AttributeJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void editsDisablesAndExpiresASecret_data() { addJourneyForms(); }
    void editsDisablesAndExpiresASecret();
    void editsAnOlderVersionAndComparesTwo_data() { addJourneyForms(); }
    void editsAnOlderVersionAndComparesTwo();
    void asksBeforeEditsAreLost_data() { addJourneyForms(); }
    void asksBeforeEditsAreLost();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    static bool isEditing(bool editing);
    static bool answer(const QString &button); ///< A question in its place, and waits until it is gone.
    bool select(const QString &name);
    int patches(const QString &path);

    std::unique_ptr<JourneyWindow> m_journey;
};

void AttributeJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void AttributeJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
}

bool AttributeJourney::isEditing(bool editing)
{
    return Driver::waitFor([&] { return Driver::isThere(QAccessible::PushButton, u"Save"_s) == editing; });
}

bool AttributeJourney::answer(const QString &button)
{
    return Driver::pressButton(button)
        && Driver::waitFor([&] { return !Driver::isThere(QAccessible::PushButton, button); });
}

bool AttributeJourney::select(const QString &name)
{
    return Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s) && Driver::selectRow(u"Secrets list"_s, name)
        && Driver::pressKey(Qt::Key_2, Qt::AltModifier)
        && Driver::waitFor([&] { return Driver::text(u"Identifier"_s).endsWith(u"/secrets/"_s + name); });
}

int AttributeJourney::patches(const QString &path)
{
    int count = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
        const QString meant = tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
        count += meant == u"PATCH" && request["path"_L1].toString().startsWith(path) ? 1 : 0;
    }
    return count;
}

void AttributeJourney::editsDisablesAndExpiresASecret()
{
    const QString name = u"orders-db-password"_s;
    STEP(select(name));
    STEP(Driver::pressKey(Qt::Key_F4));
    STEP(isEditing(true));
    STEP(Driver::setText(u"Content type"_s, u"text/x-journey"_s));
    m_journey->refuseNext(u"/secrets/"_s + name + u'/');
    STEP(Driver::pressKey(Qt::Key_S, Qt::ControlModifier)); // Refused when comparing: asked whether to save all the same.
    STEP(says(u"could not be read"_s));
    STEP(answer(u"Keep editing"_s));
    QCOMPARE(patches(u"/secrets/"_s + name), 0);
    QCOMPARE(Driver::text(u"Content type"_s), u"text/x-journey"_s);
    STEP(Driver::pressButton(u"Save"_s));
    STEP(isEditing(false));
    STEP(says(u"text/x-journey"_s));
    QCOMPARE(patches(u"/secrets/"_s + name), 1);

    m_journey->refuseNext(u"/secrets/"_s + name);
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_D, Qt::ControlModifier));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    STEP(Driver::pressButton(u"Retry"_s));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Enable"_s); }));
    STEP(Driver::pressKey(Qt::Key_2, Qt::AltModifier));
    STEP(Driver::pressKey(Qt::Key_D, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Disable"_s); }));
    STEP(Driver::pressKey(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(says(u"Expired"_s));
    QCOMPARE(patches(u"/secrets/"_s + name), 5); // One of them was refused.
}

void AttributeJourney::editsAnOlderVersionAndComparesTwo()
{
    const QString name = u"contoso-prod-storage-key"_s;
    STEP(select(name));
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Versions list"_s).size() == 6; }));
    const QStringList versions = Driver::rows(u"Versions list"_s);
    STEP(versions.constFirst().endsWith(u"(current)"_s));
    STEP(Driver::selectRow(u"Versions list"_s, versions.at(3)));
    STEP(says(u"Older version "_s + versions.at(3)));
    STEP(Driver::pressButton(u"Disable"_s));
    STEP(Driver::waitFor([&] { return Driver::rows(u"Versions list"_s, 1).value(3) == u"Disabled"; }));
    QCOMPARE(patches(u"/secrets/%1/%2"_s.arg(name, versions.at(3))), 1);
    STEP(Driver::pressButton(u"Edit"_s));
    STEP(isEditing(true));
    STEP(Driver::setText(u"Content type"_s, u"text/x-older"_s));
    STEP(Driver::pressButton(u"Save"_s));
    STEP(isEditing(false));
    STEP(says(u"text/x-older"_s));
    QCOMPARE(patches(u"/secrets/%1/%2"_s.arg(name, versions.at(3))), 2);
    QCOMPARE(patches(u"/secrets/"_s + name), 2);

    // Two versions by the keyboard: Shift and an arrow take a second one.
    STEP(Driver::selectTab(u"Versions"_s));
    STEP(Driver::selectRow(u"Versions list"_s, versions.at(3)));
    STEP(Driver::pressKey(Qt::Key_Down, Qt::ShiftModifier));
    STEP(Driver::pressKey(Qt::Key_K, Qt::ControlModifier));
    STEP(says(u"Reveal both values"_s));
    STEP(Driver::rows(u"Comparison"_s).contains(u"Content type"_s));
    const qsizetype row = Driver::rows(u"Comparison"_s).indexOf(u"Content type"_s);
    QCOMPARE(Driver::rows(u"Comparison"_s, 3).value(row), u"≠ Differs"_s);
    STEP(Driver::waitFor([] {
        return QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow();
    }));
    STEP(Driver::pressKey(Qt::Key_Escape));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Close"_s); }));
}

void AttributeJourney::asksBeforeEditsAreLost()
{
    const QString name = u"orders-db-password"_s;
    const QString other = u"greeting-emoji"_s;
    STEP(select(name));
    STEP(Driver::pressKey(Qt::Key_F4));
    STEP(isEditing(true));
    STEP(Driver::setText(u"Content type"_s, u"text/x-kept"_s));
    STEP(Driver::selectRow(u"Secrets list"_s, other));
    STEP(says(u"The changes of orders-db-password are not saved."_s));
    STEP(answer(u"Keep editing"_s));
    QCOMPARE(Driver::text(u"Content type"_s), u"text/x-kept"_s);
    // Nor does the vault close over them.
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(says(u"The changes of orders-db-password are not saved."_s));
    STEP(answer(u"Keep editing"_s));
    STEP(Driver::isThere(QAccessible::Table, u"Secrets list"_s));
    STEP(Driver::selectRow(u"Secrets list"_s, other));
    STEP(answer(u"Save changes"_s));
    STEP(Driver::waitFor([&] { return Driver::text(u"Identifier"_s).endsWith(other); }));
    QCOMPARE(patches(u"/secrets/"_s + name), 1);

    STEP(select(name));
    STEP(says(u"text/x-kept"_s));
    STEP(Driver::pressKey(Qt::Key_F4));
    STEP(Driver::setText(u"Content type"_s, u"text/x-lost"_s));
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::pressButton(u"Discard"_s));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::Table, u"Secrets list"_s); }));
    QCOMPARE(patches(u"/secrets/"_s + name), 1);
}

QTEST_MAIN(AttributeJourney)
#include "tst_attributejourney.moc"
