// SPDX-License-Identifier: Apache-2.0
// What ui/widgets/windowstyle and the theme's palette paint by themselves, or leave as it is, to paint less: it has to look
// as Fusion alone would draw it all.
#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

using namespace vault;
using namespace Qt::StringLiterals;

namespace {

/// Remembers who is painted.
class PaintSpy : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted.insert(watched);
        return false;
    }
    std::set<QObject *> painted;
};

/// A window with a tool bar and a table, of which a row is selected.
struct SampleWindow {
    SampleWindow()
    {
        bar = window.addToolBar(u"Tools"_s);
        bar->setMovable(false);
        bar->addAction(u"Refresh"_s);
        model.setHorizontalHeaderLabels({u"Name"_s, u"State"_s, u"Tags"_s});
        for (int row = 0; row < 5; ++row)
            model.appendRow({new QStandardItem(u"name"_s), new QStandardItem(u"Enabled"_s), new QStandardItem(u"a=b"_s)});
        table = new QTableView;
        table->setModel(&model);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->verticalHeader()->hide();
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->resizeSection(0, 301);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::DescendingOrder);
        table->selectRow(2);
        edit = new QLineEdit(u"typed"_s);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addWidget(edit);
        column->addWidget(table);
        window.setCentralWidget(content);
        window.resize(777, 300);
    }

    QStandardItemModel model; // Outlives the table.
    QMainWindow window;
    QToolBar *bar = nullptr;
    QLineEdit *edit = nullptr;
    QTableView *table = nullptr;
};

/// As WCAG 2 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QImage picture(QWidget &widget, qreal ratio)
{
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::black);
    widget.render(&image);
    return image;
}

} // namespace

class TestWindowStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksLikeFusion_data();
    void looksLikeFusion();
    void selectionTellsWhetherItsWindowIsActive_data();
    void selectionTellsWhetherItsWindowIsActive();
    void outlinesStandOut_data();
    void outlinesStandOut();
    void onlyWhatLooksOtherwiseIsPaintedWhenAnotherWindowIsActive();
    void iconsOfControlsAreOurs_data();
    void iconsOfControlsAreOurs();
};

void TestWindowStyle::looksLikeFusion_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("ratio");
    QTest::newRow("light") << int(ThemeChoice::Light) << 1.0;
    QTest::newRow("dark") << int(ThemeChoice::Dark) << 1.0;
    QTest::newRow("light, twice as large") << int(ThemeChoice::Light) << 2.0;
    QTest::newRow("light, half as large again") << int(ThemeChoice::Light) << 1.5;
}

void TestWindowStyle::looksLikeFusion()
{
    QFETCH(int, theme);
    QFETCH(double, ratio);
    applyTheme(*qApp, ThemeChoice(theme));
    SampleWindow sample;
    sample.window.ensurePolished();
    sample.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sample.window));
    QTest::mouseMove(sample.edit);
    const auto pictures = [&] {
        // Twice: what is drawn of pieces for the first time, and what is kept of them.
        picture(sample.window, ratio);
        return QList<QImage>{picture(*sample.bar, ratio), picture(*sample.table->horizontalHeader(), ratio),
                             picture(*sample.table->viewport(), ratio)};
    };
    const QList<QImage> ours = pictures();
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    for (QWidget *widget : std::initializer_list<QWidget *>{sample.bar, sample.table, sample.table->viewport(),
                                                            sample.table->horizontalHeader(),
                                                            sample.table->horizontalHeader()->viewport()})
        widget->setStyle(fusion.get());
    const QList<QImage> theirs = pictures();
    for (int part = 0; part < ours.size(); ++part)
        QVERIFY2(ours.at(part) == theirs.at(part), qPrintable(QString::number(part)));
    // Styles of their own go before the widgets do.
    sample.window.setStyle(QApplication::style());
    for (QWidget *widget : sample.window.findChildren<QWidget *>())
        widget->setStyle(nullptr);
}

void TestWindowStyle::selectionTellsWhetherItsWindowIsActive_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

void TestWindowStyle::selectionTellsWhetherItsWindowIsActive()
{
    QFETCH(int, theme);
    applyTheme(*qApp, ThemeChoice(theme));
    SampleWindow sample;
    sample.window.show();
    sample.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sample.window));
    sample.table->setFocus();
    const auto ground = [&] {
        const QRect row = sample.table->visualRect(sample.model.index(2, 2));
        return sample.table->viewport()->grab().toImage().pixelColor(row.right() - 3, row.center().y());
    };
    const QColor active = ground();
    QCOMPARE(active, QApplication::palette().color(QPalette::Active, QPalette::Highlight));
    QLabel other(u"Another window"_s);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const QColor inactive = ground();
    QVERIFY(inactive != active);
    QCOMPARE(inactive, sample.table->palette().color(QPalette::Inactive, QPalette::Highlight));
    for (const QWidget *widget : std::initializer_list<const QWidget *>{sample.edit, &other})
        QCOMPARE(widget->palette().color(QPalette::Inactive, QPalette::Highlight), inactive);
}

void TestWindowStyle::outlinesStandOut_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

/// WCAG 1.4.11: what shows that there is something to tick or to type into has 3 to 1 against what is beside it.
void TestWindowStyle::outlinesStandOut()
{
    QFETCH(int, theme);
    applyTheme(*qApp, ThemeChoice(theme));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"Has the keyboard"_s);
    column->addWidget(other);
    const QList<QWidget *> controls{new QLineEdit, new QPlainTextEdit, new QSpinBox, new QComboBox, new QCheckBox, new QRadioButton};
    for (QWidget *control : controls)
        column->addWidget(control);
    qobject_cast<QPlainTextEdit *>(controls.at(1))->setTabChangesFocus(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const double ground = luminance(window.palette().color(QPalette::Window));
    const auto verify = [&](QWidget *control) {
        // Along the middle line, from the left: the outline is the first that stands out.
        const QImage image = picture(*control, 1);
        double best = 1;
        for (int x = 0; x < 4; ++x) {
            const double ink = luminance(image.pixelColor(x, image.height() / 2));
            best = std::max(best, (std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05));
        }
        QVERIFY2(best >= 3, qPrintable(u"%1: %2"_s.arg(QLatin1String(control->metaObject()->className())).arg(best)));
    };
    for (QWidget *control : controls)
        verify(control);
    for (qsizetype step = 0; step <= controls.size(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        verify(QApplication::focusWidget());
    }
    QVERIFY(other->hasFocus());
}

void TestWindowStyle::onlyWhatLooksOtherwiseIsPaintedWhenAnotherWindowIsActive()
{
    applyTheme(*qApp, ThemeChoice::Light);
    SampleWindow sample;
    sample.window.show();
    sample.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&sample.window));
    QCoreApplication::processEvents();
    PaintSpy spy;
    for (QWidget *widget : sample.window.findChildren<QWidget *>())
        widget->installEventFilter(&spy);
    QLabel other(u"Another window"_s);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(spy.painted.contains(sample.table->viewport()));
    QCoreApplication::processEvents();
    QVERIFY(!spy.painted.contains(sample.bar));
}

void TestWindowStyle::iconsOfControlsAreOurs_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("which");
    QTest::addColumn<QString>("name");
    QTest::newRow("clear a line edit") << QStyle::SP_LineEditClearButton << u"close"_s;
    QTest::newRow("more of a tool bar") << QStyle::SP_ToolBarHorizontalExtensionButton << u"more"_s;
    QTest::newRow("more of a tool bar on its side") << QStyle::SP_ToolBarVerticalExtensionButton << u"more"_s;
    QTest::newRow("information") << QStyle::SP_MessageBoxInformation << u"info"_s;
    QTest::newRow("question") << QStyle::SP_MessageBoxQuestion << u"question"_s;
    QTest::newRow("warning") << QStyle::SP_MessageBoxWarning << u"warning"_s;
    QTest::newRow("failure") << QStyle::SP_MessageBoxCritical << u"error"_s;
}

void TestWindowStyle::iconsOfControlsAreOurs()
{
    QFETCH(const QStyle::StandardPixmap, which);
    QFETCH(const QString, name);
    const WindowStyle style;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        const QImage shown = style.standardIcon(which).pixmap(24, 24).toImage();
        QCOMPARE(shown, icon(QLatin1String(name.toLatin1())).pixmap(24, 24).toImage());
    }
    applyTheme(*qApp, ThemeChoice::Light);
    const QIcon others = style.standardIcon(QStyle::SP_FileIcon);
    QVERIFY(!others.isNull());
    QVERIFY(others.pixmap(24, 24).toImage() != icon("file"_L1).pixmap(24, 24).toImage());
}

QTEST_MAIN(TestWindowStyle)
#include "tst_windowstyle.moc"
