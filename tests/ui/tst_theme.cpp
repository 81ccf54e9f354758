// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QTest>

#include <cmath>

using namespace vault;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accentsAreLegible_data();
    void accentsAreLegible();
    void accentsDiffer();
    void textIsLegible_data();
    void textIsLegible();
    void choiceDecides();
    void styleIsFusion();
};

void TestTheme::accentsAreLegible_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("accent");
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (int accent = 0; accent <= int(Accent::Neutral); ++accent)
            QTest::addRow("%s %d", theme == ThemeChoice::Dark ? "dark" : "light", accent) << int(theme) << accent;
    }
}

void TestTheme::accentsAreLegible()
{
    QFETCH(int, theme);
    QFETCH(int, accent);
    applyTheme(*qApp, ThemeChoice(theme));
    const AccentColors colors = accentColors(Accent(accent));
    QVERIFY2(contrast(colors.text, colors.background) >= 4.5,
             qPrintable(QString::number(contrast(colors.text, colors.background))));
    QVERIFY2(contrast(colors.background, QApplication::palette().color(QPalette::Window)) > 1.03, "invisible pill");
}

void TestTheme::accentsDiffer()
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QSet<QRgb> backgrounds;
        for (int accent = 0; accent <= int(Accent::Neutral); ++accent)
            backgrounds << accentColors(Accent(accent)).background.rgb();
        QCOMPARE(backgrounds.size(), int(Accent::Neutral) + 1);
    }
}

void TestTheme::textIsLegible_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const char *name = theme == ThemeChoice::Dark ? "dark" : "light";
        const auto row = [&](const char *what, QPalette::ColorRole text, QPalette::ColorRole ground) {
            QTest::addRow("%s %s", name, what) << int(theme) << int(text) << int(ground);
        };
        row("window", QPalette::WindowText, QPalette::Window);
        row("base", QPalette::Text, QPalette::Base);
        row("alternate", QPalette::Text, QPalette::AlternateBase);
        row("button", QPalette::ButtonText, QPalette::Button);
        row("selection", QPalette::HighlightedText, QPalette::Highlight);
        row("placeholder", QPalette::PlaceholderText, QPalette::Base);
        row("placeholder on window", QPalette::PlaceholderText, QPalette::Window);
        row("link", QPalette::Link, QPalette::Window);
        row("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
    }
}

void TestTheme::textIsLegible()
{
    QFETCH(int, theme);
    QFETCH(int, text);
    QFETCH(int, ground);
    applyTheme(*qApp, ThemeChoice(theme));
    const QPalette palette = QApplication::palette("QAbstractItemView"); // Its selection has a colour of the inactive window.
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const double ratio = contrast(palette.color(group, QPalette::ColorRole(text)),
                                      palette.color(group, QPalette::ColorRole(ground)));
        // Inactive selections are large areas that repeat the active one: 3:1 as for graphics.
        const bool isInactiveSelection = group == QPalette::Inactive && ground == QPalette::Highlight;
        QVERIFY2(ratio >= (isInactiveSelection ? 3.0 : 4.5), qPrintable(QString::number(ratio)));
    }
}

void TestTheme::choiceDecides()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDarkTheme());
    const QColor dark = accentColors(Accent::ServerError).background;
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDarkTheme());
    QVERIFY(accentColors(Accent::ServerError).background != dark);
    applyTheme(*qApp, ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::System); // the platform of a test is light; our own dark palette must not count
    QVERIFY(!isDarkTheme());
}

void TestTheme::styleIsFusion()
{
    applyTheme(*qApp, ThemeChoice::System);
    const auto *style = qobject_cast<QProxyStyle *>(QApplication::style());
    QVERIFY(style);
    QCOMPARE(style->baseStyle()->name().toLower(), QStringLiteral("fusion"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
