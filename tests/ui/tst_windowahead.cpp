// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QTest>

#include <functional>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// Tells of every event of a kind that reaches a widget.
class EventWatch : public QObject
{
public:
    EventWatch(QEvent::Type type, std::function<void(QWidget &)> seen) : m_type(type), m_seen(std::move(seen))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == m_type && object->isWidgetType())
            m_seen(static_cast<QWidget &>(*object));
        return false;
    }

private:
    QEvent::Type m_type;
    std::function<void(QWidget &)> m_seen;
};

/// Where every visible widget stands, and which has the keyboard.
QStringList placesOf(const QWidget &window)
{
    QStringList places{u"%1x%2"_s.arg(window.width()).arg(window.height())};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QPoint at = widget->mapTo(&window, QPoint());
        places << u"%1 %2,%3 %4x%5%6"_s.arg(QLatin1String(widget->metaObject()->className()))
                      .arg(at.x()).arg(at.y()).arg(widget->width()).arg(widget->height())
                      .arg(window.focusWidget() == widget ? u" focus"_s : QString());
    }
    places.sort(); // In the order of making otherwise.
    return places;
}

QStringList tabOrderOf(const QWidget &window)
{
    QStringList order;
    for (const QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        if (next->isVisible() && next->focusPolicy() & Qt::TabFocus)
            order << QLatin1String(next->metaObject()->className()) + u' ' + next->accessibleName();
    }
    return order;
}

/// What a screen reader finds, in its order.
void readAloud(QAccessibleInterface *node, int depth, QStringList &words)
{
    words << QString(depth, u' ') + QString::number(node->role()) + u' ' + node->text(QAccessible::Name)
            + (node->state().invisible ? u" invisible"_s : QString());
    for (int index = 0; index < node->childCount(); ++index) {
        if (QAccessibleInterface *child = node->child(index))
            readAloud(child, depth + 1, words);
    }
}

QStringList readAloud(QWidget &window)
{
    QStringList words;
    readAloud(QAccessible::queryAccessibleInterface(&window), 0, words);
    return words;
}

} // namespace

/// The window that appears while it is made, ahead of what is in it.
class TestWindowAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_settings = std::make_unique<TemporarySettings>(); }
    void cleanup() { applyTheme(*qApp, ThemeChoice::System); }

    void itIsTheSameWindow_data();
    void itIsTheSameWindow();
    void nothingIsPaintedWithoutTheContents();
    void itAppearsWhereItStoodLast();

private:
    std::unique_ptr<TemporarySettings> m_settings;
};

void TestWindowAhead::itIsTheSameWindow_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestWindowAhead::itIsTheSameWindow()
{
    QFETCH(ThemeChoice, theme);
    Settings::setTheme(theme);
    MainWindow later;
    later.show();
    QVERIFY(QTest::qWaitForWindowActive(&later));
    const QStringList places = placesOf(later);
    const QStringList order = tabOrderOf(later);
    const QStringList words = readAloud(later);
    const QImage picture = later.grab().toImage();
    later.close();

    MainWindow ahead({}, MainWindow::Appearance::AheadOfContents);
    QVERIFY(ahead.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&ahead));
    QCOMPARE(placesOf(ahead), places);
    QCOMPARE(tabOrderOf(ahead), order);
    QCOMPARE(readAloud(ahead), words);
    QCOMPARE(ahead.grab().toImage(), picture);
}

void TestWindowAhead::nothingIsPaintedWithoutTheContents()
{
    QStringList firstPlaces;
    const EventWatch paints(QEvent::Paint, [&firstPlaces](QWidget &widget) {
        if (firstPlaces.isEmpty())
            firstPlaces = placesOf(*widget.window());
    });
    MainWindow window({}, MainWindow::Appearance::AheadOfContents);
    QCOMPARE(firstPlaces, QStringList());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(!firstPlaces.isEmpty());
    QVERIFY(visibleButton(window, u"Open a vault…"_s));
    // Nor is it laid out anew after the first picture.
    QCOMPARE(firstPlaces, placesOf(window));
}

void TestWindowAhead::itAppearsWhereItStoodLast()
{
    {
        MainWindow window;
        window.setGeometry(120, 90, 900, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.close();
    }
    QList<QSize> sizes;
    const EventWatch resizes(QEvent::Resize, [&sizes](QWidget &widget) {
        if (widget.isWindow() && widget.isVisible())
            sizes << widget.size();
    });
    MainWindow window({}, MainWindow::Appearance::AheadOfContents);
    QCOMPARE(window.size(), QSize(900, 600));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.size(), QSize(900, 600));
    for (const QSize size : std::as_const(sizes))
        QCOMPARE(size, QSize(900, 600));
}

QTEST_MAIN(TestWindowAhead)
#include "tst_windowahead.moc"
