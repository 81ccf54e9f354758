// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dialogtesting.h"
#include "ui/panes/recentconnections.h"
#include "ui/panes/startpage.h"
#include "ui/theme.h"
#include "ui/widgets/colorband.h"
#include "ui/widgets/connectioncolors.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t now = 1'800'000'000;

Connection made(const QString &name, const QString &url, ConnectionColor color = ConnectionColor::None)
{
    Connection connection;
    connection.id = u"id-"_s + name;
    connection.name = name;
    connection.vaultUrl = url;
    connection.color = color;
    connection.lastOpened = now - 7200;
    return connection;
}

QList<Connection> six()
{
    return {made(u"Production"_s, u"https://contoso-prod.vault.azure.net"_s, ConnectionColor::Red),
            made(u"Test"_s, u"https://contoso-test.vault.azure.net"_s, ConnectionColor::Green),
            made(u"中国生产环境"_s, u"https://contoso.vault.azure.cn"_s, ConnectionColor::Yellow),
            made(QString(), u"https://localhost:8443"_s),
            made(u"A connection whose name goes on and on, far beyond what anybody would read in a list of six"_s,
                 u"https://a-name-of-twenty-four-x.managedhsm.azure.net"_s, ConnectionColor::Blue),
            made(u"<b>Markup</b>"_s, u"https://fabrikam.vault.usgovcloudapi.net"_s, ConnectionColor::Purple)};
}

double luminance(const QColor &color)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutConnectionsThereIsNoList();
    void aConnectionIsNamedWithHostAndTime();
    void sixFitWithoutScrolling();
    void aClickOpens();
    void enterOpensTheCurrentOne();
    void deleteTakesOffTheList();
    void theMenuOpensAndForgets();
    void theListIsReachedByTab();
    void theCurrentOneStaysAcrossChanges();
    void aLongNameDoesNotWidenThePage();
    void everyControlHasAName();
    void bandAndMarkColoursHaveContrast();
    void theBandShowsTheNameOfAColouredConnection();
    void theBandSaysReadOnlyWithoutAColourToo();
    void aReadOnlyConnectionSaysSo();

private:
    RecentConnections *list() const { return m_page->findChild<RecentConnections *>(); }

    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_page = std::make_unique<StartPage>();
    m_page->resize(1280, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestStartPage::cleanup()
{
    m_page.reset();
}

void TestStartPage::withoutConnectionsThereIsNoList()
{
    QVERIFY(!list()->isVisible());
    picture(*m_page, u"start-none"_s);
    m_page->setRecent(six().mid(0, 1), now);
    QVERIFY(list()->isVisible());
    picture(*m_page, u"start-one"_s);
    m_page->setRecent({}, now);
    QVERIFY(!list()->isVisible());
}

void TestStartPage::aConnectionIsNamedWithHostAndTime()
{
    m_page->setRecent(six(), now);
    QCOMPARE(list()->count(), 6);
    const QString spoken = list()->item(0)->data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Production"_s, u"contoso-prod.vault.azure.net"_s, u"2 hours ago"_s, u"red"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QVERIFY(list()->item(3)->text().contains(u"localhost"_s));
}

void TestStartPage::sixFitWithoutScrolling()
{
    m_page->setRecent(six(), now);
    QCoreApplication::processEvents();
    picture(*m_page, u"start-six"_s);
    QCOMPARE(list()->verticalScrollBar()->maximum(), 0);
    QVERIFY(list()->visibleRegion().boundingRect().height() == list()->height());
    // In a low window the page scrolls, so that nothing is out of reach.
    m_page->resize(600, 300);
    QCoreApplication::processEvents();
    QVERIFY(m_page->findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
}

void TestStartPage::aClickOpens()
{
    m_page->setRecent(six(), now);
    QSignalSpy opened(m_page.get(), &StartPage::connectionRequested);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(1)).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.takeFirst().constFirst().toString(), u"id-Test"_s);
}

void TestStartPage::enterOpensTheCurrentOne()
{
    m_page->setRecent(six(), now);
    QSignalSpy opened(m_page.get(), &StartPage::connectionRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).constFirst().toString(), u"id-Production"_s);
    QCOMPARE(opened.at(1).constFirst().toString(), u"id-Test"_s);
}

void TestStartPage::deleteTakesOffTheList()
{
    m_page->setRecent(six(), now);
    QSignalSpy forgotten(m_page.get(), &StartPage::forgetRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(forgotten.count(), 1);
    QCOMPARE(forgotten.constFirst().constFirst().toString(), u"id-Production"_s);
}

void TestStartPage::theMenuOpensAndForgets()
{
    m_page->setRecent(six(), now);
    QSignalSpy opened(m_page.get(), &StartPage::connectionRequested);
    QSignalSpy forgotten(m_page.get(), &StartPage::forgetRequested);
    const QPoint place = list()->visualItemRect(list()->item(1)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, list()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(list()->viewport(), &event);
    auto *menu = list()->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().at(0)->trigger();
    menu->actions().at(1)->trigger();
    QCOMPARE(opened.constFirst().constFirst().toString(), u"id-Test"_s);
    QCOMPARE(forgotten.constFirst().constFirst().toString(), u"id-Test"_s);
    menu->close();
}

void TestStartPage::theListIsReachedByTab()
{
    m_page->setRecent(six(), now);
    control<QAbstractButton>(*m_page, u"Open a vault…"_s)->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(list()->hasFocus());
}

void TestStartPage::theCurrentOneStaysAcrossChanges()
{
    QList<Connection> connections = six();
    m_page->setRecent(connections, now);
    list()->setCurrentRow(2);
    connections.move(2, 0);
    m_page->setRecent(connections, now);
    QCOMPARE(list()->currentRow(), 0);
    QCOMPARE(list()->currentItem()->text(), u"中国生产环境"_s);
    list()->setFocus();
    m_page->setRecent({}, now);
    QVERIFY(control<QAbstractButton>(*m_page, u"Open a vault…"_s)->hasFocus());
}

void TestStartPage::aLongNameDoesNotWidenThePage()
{
    m_page->setRecent(six().mid(0, 1), now);
    QCoreApplication::processEvents();
    const int width = list()->width();
    m_page->setRecent(six(), now);
    QCoreApplication::processEvents();
    QCOMPARE(list()->width(), width);
    QVERIFY(list()->item(5)->toolTip().contains(u"&lt;b&gt;"_s));
}

void TestStartPage::everyControlHasAName()
{
    m_page->setRecent(six(), now);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void TestStartPage::bandAndMarkColoursHaveContrast()
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        for (int color = int(ConnectionColor::Red); color <= int(ConnectionColor::Purple); ++color) {
            const AccentColors pair = connectionColors(ConnectionColor(color));
            QVERIFY2(contrast(pair.background, pair.text) >= 4.5, qPrintable(connectionColorName(ConnectionColor(color))));
        }
    }
}

void TestStartPage::theBandShowsTheNameOfAColouredConnection()
{
    ColorBand band;
    band.resize(400, band.sizeHint().height());
    band.setConnection(six().at(3));
    QVERIFY2(band.isHidden(), "without a colour there is no band");
    band.setConnection(six().at(0));
    QVERIFY(!band.isHidden());
    QVERIFY(band.accessibleName().contains(u"Production"_s));
    QVERIFY(band.accessibleName().contains(u"red"_s));
    const QImage shown = band.grab().toImage();
    QCOMPARE(shown.pixelColor(2, 2), connectionColors(ConnectionColor::Red).background);
    QVERIFY(!band.accessibleName().contains(u"read-only"_s));
}

void TestStartPage::theBandSaysReadOnlyWithoutAColourToo()
{
    ColorBand band;
    band.resize(400, band.sizeHint().height());
    Connection connection = six().at(3);
    connection.guard.readOnly = true;
    band.setConnection(connection);
    QVERIFY(!band.isHidden());
    QVERIFY(band.text().startsWith(u"Read-only: "_s));
    QVERIFY(band.accessibleName().endsWith(u", read-only"_s));
    // Of a long name, the word stays.
    connection.name = QString(300, u'W');
    band.setConnection(connection);
    const QImage withLongName = band.grab().toImage();
    connection.guard.readOnly = false;
    connection.color = ConnectionColor::Red;
    band.setConnection(connection);
    QVERIFY(band.grab().toImage() != withLongName);
    connection.color = ConnectionColor::None;
    band.setConnection(connection);
    QVERIFY(band.isHidden());
}

void TestStartPage::aReadOnlyConnectionSaysSo()
{
    QList<Connection> connections = six();
    connections[1].guard.readOnly = true;
    m_page->setRecent(connections, now);
    for (int row = 0; row < list()->count(); ++row) {
        const QString spoken = list()->item(row)->data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.endsWith(u", read-only"_s), row == 1);
    }
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
