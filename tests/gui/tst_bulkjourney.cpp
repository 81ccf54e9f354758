// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/ui/windowtesting.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// Many objects at once through the window, by keys and accessible names, in every form of the protocol: each change is
/// sent once to each, and what the vault refuses stays one line.
class BulkJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }

    void disablesAndTagsTen_data() { addJourneyForms(); }
    void disablesAndTagsTen();
    void deletesThreeAndRecoversThem_data() { addJourneyForms(); }
    void deletesThreeAndRecoversThem();
    void exportsWithAndWithoutValues_data() { addJourneyForms(); }
    void exportsWithAndWithoutValues();

private:
    static bool says(const QString &words) { return !Driver::textContaining(words, 15000).isEmpty(); }
    /// All that the filter shows of a list.
    static bool selectAll(const QString &list, const QString &filter, int count);
    static bool saveAs(const QString &path);
    int requestCount(const QString &verb, const QString &path);
    bool wereSentOnce(const QString &verb, int extraOf = -1);

    std::unique_ptr<JourneyWindow> m_journey;
};

void BulkJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("PRACTICE_VAULT_DELETE_DELAY_MS", "300");
}

void BulkJourney::init()
{
    m_journey = std::make_unique<JourneyWindow>(journeyFormOfRow());
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
    const auto session = sessionWith(m_journey->vault());
    QVERIFY(session);
    for (int number = 0; number < 10; ++number) {
        SetSecretParameters parameters;
        parameters.value = SecretBuffer::copyOf(QByteArray("canary-value-") + QByteArray::number(number));
        parameters.tags = {{u"team"_s, u"x"_s}};
        auto set = session->secrets().set(u"bulk-%1"_s.arg(number), parameters);
        QTRY_VERIFY(set.isFinished());
    }
    STEP(Driver::pressKey(Qt::Key_F5));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).contains(u"bulk-9"_s); }));
    m_journey->vault().clearRequests();
}

bool BulkJourney::selectAll(const QString &list, const QString &filter, int count)
{
    // The dialog is not modal: the window gets the keyboard back when it is gone.
    return Driver::waitFor([] { return qobject_cast<QMainWindow *>(QApplication::activeWindow()) != nullptr; })
        && Driver::setText(u"Filter "_s + list.toLower(), filter)
        && Driver::waitFor([&] { return Driver::rows(list + u" list"_s).size() == count; })
        && Driver::pressKey(Qt::Key_2, Qt::AltModifier) && Driver::pressKey(Qt::Key_A, Qt::ControlModifier)
        && says(u"%1 %2 selected"_s.arg(count).arg(list.toLower()));
}

bool BulkJourney::saveAs(const QString &path)
{
    return Driver::setText(u"File name"_s, path) && Driver::pressButton(u"Save"_s);
}

int BulkJourney::requestCount(const QString &verb, const QString &path)
{
    int count = 0;
    const QJsonArray requests = m_journey->vault().requests();
    for (const QJsonValue &request : requests) {
        const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
        const QString meant = tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
        const QString asked = request["path"_L1].toString();
        // An update names the version that it was compared with; what only looks names the versions.
        const bool isOfIt = asked == path || (verb == u"PATCH"_s && asked.startsWith(path + u'/'));
        count += meant == verb && isOfIt ? 1 : 0;
    }
    return count;
}

/// To each of the ten once; twice to the one that was refused at first.
bool BulkJourney::wereSentOnce(const QString &verb, int extraOf)
{
    for (int number = 0; number < 10; ++number) {
        const int count = requestCount(verb, u"/secrets/bulk-%1"_s.arg(number));
        if (count != (number == extraOf ? 2 : 1)) {
            qWarning("%d requests for bulk-%d", count, number);
            return false;
        }
    }
    return true;
}

void BulkJourney::disablesAndTagsTen()
{
    STEP(selectAll(u"Secrets"_s, u"bulk-"_s, 10));
    STEP(says(u"Enabled: 10"_s));
    STEP(says(u"team=x"_s)); // A tag of all.
    m_journey->refuseNext(u"/secrets/bulk-3?"_s);
    m_journey->vault().addFault({{u"fault"_s, u"throttle"_s}, {u"match"_s, u"/secrets/bulk-7?"_s}, {u"retryAfter"_s, 1}});
    STEP(Driver::pressKey(Qt::Key_M, Qt::ControlModifier));
    STEP(says(u"10 will change."_s));
    STEP(Driver::pressButton(u"Disable 10 secrets"_s));
    STEP(says(u"10 of 10 are through · 1 failed."_s));
    STEP(Driver::rows(u"What becomes of each"_s, 3).at(3).startsWith(u"Failed. 403 Forbidden · ForbiddenByPolicy"_s));
    STEP(says(u"Summary"_s));
    STEP(Driver::pressButton(u"Try again: 1 secret"_s));
    STEP(says(u"10 of 10 are through."_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"What becomes of each"_s, 3).at(3) == u"Changed."_s; }));
    STEP(Driver::pressButton(u"Close"_s));
    STEP(says(u"Disabled: 10"_s));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s}));
    // The throttled one did nothing and went again; the refused one went when the person asked for it.
    QCOMPARE(requestCount(u"PATCH"_s, u"/secrets/bulk-7"_s), 2);
    QCOMPARE(requestCount(u"PATCH"_s, u"/secrets/bulk-3"_s), 2);
    QCOMPARE(requestCount(u"PATCH"_s, u"/secrets/bulk-0"_s), 1);

    m_journey->vault().clearRequests();
    STEP(selectAll(u"Secrets"_s, u"bulk-"_s, 10));
    STEP(Driver::pressButton(u"Add or change tags"_s));
    STEP(says(u"Type the tags first."_s));
    STEP(Driver::waitFor([] { return qobject_cast<QDialog *>(QApplication::activeWindow()) != nullptr; }));
    STEP(Driver::pressButton(u"Add tag"_s));
    STEP(Driver::waitFor([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    QTest::keyClicks(QApplication::focusWidget(), u"env"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"prod"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    STEP(says(u"10 will change."_s));
    STEP(Driver::pressButton(u"Change tags of 10 secrets"_s));
    STEP(says(u"10 of 10 are through."_s));
    STEP(Driver::pressButton(u"Close"_s));
    STEP(says(u"env=prod"_s));
    QVERIFY(wereSentOnce(u"PATCH"_s));
}

void BulkJourney::deletesThreeAndRecoversThem()
{
    STEP(selectAll(u"Secrets"_s, u"re:^bulk-[0-2]$"_s, 3));
    m_journey->refuseNext(u"/secrets/bulk-1?"_s);
    STEP(Driver::pressKey(Qt::Key_Delete));
    STEP(says(u"They can be recovered for the days"_s));
    STEP(!Driver::isEnabled(QAccessible::PushButton, u"Delete 3 secrets"_s));
    STEP(Driver::setText(u"Type the number 3 to confirm"_s, u"3"_s));
    STEP(Driver::pressButton(u"Delete 3 secrets"_s));
    STEP(says(u"3 of 3 are through · 1 failed."_s));
    STEP(Driver::rows(u"What becomes of each"_s, 3).at(1).startsWith(u"Failed. 403 Forbidden"_s));
    STEP(Driver::pressButton(u"Try again: 1 secret"_s));
    STEP(says(u"3 of 3 are through."_s));
    STEP(Driver::pressButton(u"Close"_s));

    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Deleted secrets"_s));
    STEP(selectAll(u"Deleted secrets"_s, u"bulk-"_s, 3));
    STEP(Driver::pressKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::pressButton(u"Recover 3 deleted secrets"_s));
    STEP(says(u"3 of 3 are through."_s));
    STEP(Driver::pressButton(u"Close"_s));
    STEP(Driver::selectTreeItem(u"Vault contents"_s, u"Secrets"_s));
    STEP(Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).size() == 3; }));
    for (int number = 0; number < 3; ++number) {
        QCOMPARE(requestCount(u"DELETE"_s, u"/secrets/bulk-%1"_s.arg(number)), number == 1 ? 2 : 1);
        QCOMPARE(requestCount(u"POST"_s, u"/deletedsecrets/bulk-%1/recover"_s.arg(number)), 1);
    }
}

void BulkJourney::exportsWithAndWithoutValues()
{
    STEP(selectAll(u"Secrets"_s, u"bulk-"_s, 10));
    STEP(Driver::pressKey(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier));
    STEP(Driver::choose(u"Format"_s, u"JSON"_s));
    STEP(Driver::pressButton(u"Export 10 secrets"_s));
    STEP(saveAs(m_journey->path(u"plain.json"_s)));
    STEP(says(u"without values"_s));
    QVERIFY(!m_journey->read(u"plain.json"_s).contains("canary"));
    QCOMPARE(QJsonDocument::fromJson(m_journey->read(u"plain.json"_s)).array().size(), 10);
    QCOMPARE(requestCount(u"GET"_s, u"/secrets/bulk-0"_s), 0);

    m_journey->refuseNext(u"/secrets/bulk-4?"_s);
    STEP(Driver::setChecked(u"Include the values (written unencrypted)"_s, true));
    STEP(says(u"Delete the file after use."_s));
    STEP(Driver::pressButton(u"Export 10 secrets"_s));
    STEP(saveAs(m_journey->path(u"values.json"_s)));
    STEP(says(u"The value of 1 secret is missing in it."_s));
    const QJsonArray array = QJsonDocument::fromJson(m_journey->read(u"values.json"_s)).array();
    QCOMPARE(array.size(), 10);
    for (int number = 0; number < 10; ++number) {
        QCOMPARE(array.at(number)["value"_L1].toString(), number == 4 ? QString() : u"canary-value-%1"_s.arg(number));
        QCOMPARE(requestCount(u"GET"_s, u"/secrets/bulk-%1"_s.arg(number)), 1);
    }
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_journey->path(u"values.json"_s)).permissions() & others));
    const QStringList everything = Driver::everythingSaid();
    for (const QString &text : everything)
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    STEP(Driver::pressButton(u"Close"_s));
}

QTEST_MAIN(BulkJourney)
#include "tst_bulkjourney.moc"
