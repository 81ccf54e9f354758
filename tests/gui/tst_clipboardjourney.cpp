// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeysteps.h"
#include "tests/gui/journeywindow.h"
#include "ui/vaultview.h"
#include "ui/widgets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>

using namespace vault;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

/// A value on the clipboard through the window, by keys and accessible names: marked as a password, taken off again after
/// its time while it is still there, and another's left alone.
class ClipboardJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void leavesTheClipboardAfterItsTime();
    void leavesAnothersAlone();
    void saysWhenItCameBack();
    void aRefusedCopyPutsNothingThere();

private:
    static QString onClipboard() { return QApplication::clipboard()->text(); }
    static void setLifetime(std::chrono::milliseconds lifetime);

    std::unique_ptr<JourneyWindow> m_journey;
};

namespace {

const QString secret = u"orders-db-password"_s;
const QString value = u"example-orders-db-password-not-real"_s;

} // namespace

void ClipboardJourney::initTestCase()
{
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void ClipboardJourney::init()
{
    QApplication::clipboard()->setText(u"before"_s);
    m_journey = std::make_unique<JourneyWindow>(JourneyForm{u"7.4"_s, u"Automatic"_s, false, {}});
    QVERIFY2(m_journey->problem().isEmpty(), qPrintable(m_journey->problem()));
    STEP(selectValueOf(secret));
}

void ClipboardJourney::cleanup()
{
    m_journey.reset();
    QApplication::clipboard()->clear();
}

void ClipboardJourney::setLifetime(std::chrono::milliseconds lifetime)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *main = qobject_cast<MainWindow *>(window))
            main->currentVault()->clipboard().setLifetime(lifetime);
    }
}

void ClipboardJourney::leavesTheClipboardAfterItsTime()
{
    QVERIFY(windowSays(u"It hides again after a while and leaves the clipboard again."_s));
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return onClipboard() == value; }));
    STEP(windowSays(u"Copied. It leaves the clipboard in 30 s, unless something else was copied by then."_s));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    setLifetime(1s);
    STEP(Driver::pressButton(u"Copy value"_s));
    STEP(windowSays(u"It leaves the clipboard in 1 s"_s));
    STEP(Driver::waitFor([] { return onClipboard().isEmpty(); }));
    STEP(windowSays(u"The clipboard was cleared."_s));
    QCOMPARE(countRequests(m_journey->vault(), u"GET"_s, u"/secrets/"_s + secret), 1); // Fetched once.
}

void ClipboardJourney::leavesAnothersAlone()
{
    setLifetime(1s);
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return onClipboard() == value; }));
    QApplication::clipboard()->setText(u"of another program"_s);
    // Nothing tells that the time is up but the time.
    QElapsedTimer since;
    since.start();
    STEP(Driver::waitFor([&] { return since.hasExpired(1500); }));
    QCOMPARE(onClipboard(), u"of another program"_s);
    QVERIFY(Driver::textContaining(u"The clipboard was cleared."_s, 0).isEmpty());
    // Nor does closing the vault take it.
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return !Driver::isThere(QAccessible::Table, u"Secrets list"_s); }));
    QCOMPARE(onClipboard(), u"of another program"_s);
}

void ClipboardJourney::saysWhenItCameBack()
{
    setLifetime(500ms);
    // A clipboard manager that puts back what it knew.
    const auto again = connect(QApplication::clipboard(), &QClipboard::dataChanged, this, [] {
        if (onClipboard().isEmpty())
            QMetaObject::invokeMethod(qApp, [] { QApplication::clipboard()->setText(value); }, Qt::QueuedConnection);
    });
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier));
    STEP(windowSays(u"The clipboard could not be cleared: the secret is still on it, or another program put it back."_s));
    disconnect(again);
    QCOMPARE(onClipboard(), value);
    // And closing the vault empties what is still ours.
    STEP(Driver::pressButton(u"Copy value"_s));
    setLifetime(60s);
    STEP(Driver::pressButton(u"Copy value"_s));
    STEP(windowSays(u"It leaves the clipboard in 60 s"_s));
    STEP(Driver::pressKey(Qt::Key_W, Qt::ControlModifier));
    STEP(Driver::waitFor([] { return onClipboard().isEmpty(); }));
}

void ClipboardJourney::aRefusedCopyPutsNothingThere()
{
    m_journey->refuseNext(u"GET /secrets/"_s + secret);
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"ForbiddenByPolicy"_s, u"get secret"_s}));
    QCOMPARE(onClipboard(), u"before"_s);
    QVERIFY(Driver::textContaining(u"Copied. It leaves"_s, 0).isEmpty());
    // A disabled one is explained.
    STEP(selectValueOf(u"maintenance-account-password"_s));
    STEP(Driver::pressKey(Qt::Key_B, Qt::ControlModifier));
    STEP(JourneyWindow::errorPanelShows({u"403 Forbidden"_s, u"SecretDisabled"_s}));
    QCOMPARE(onClipboard(), u"before"_s);
}

QTEST_MAIN(ClipboardJourney)
#include "tst_clipboardjourney.moc"
