// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"

#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QPalette>

namespace vault {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

struct PaletteColors {
    QRgb window, base, alternateBase, button, text, disabledText, placeholder, highlight, highlightedText,
        inactiveHighlight, link, linkVisited, light, midlight, mid, dark, shadow, toolTip, toolTipText;
};

constexpr PaletteColors lightColors{
    .window = 0xfff3f4f6, .base = 0xffffffff, .alternateBase = 0xfff7f8fa, .button = 0xfff7f8f9,
    .text = 0xff1b1f24, .disabledText = 0xff9097a1, .placeholder = 0xff5f6671, .highlight = 0xff1f62b3,
    .highlightedText = 0xffffffff, .inactiveHighlight = 0xff4d7fba, .link = 0xff155fb5,
    .linkVisited = 0xff6b3fa0, .light = 0xffffffff, .midlight = 0xffe6e8eb, .mid = 0xffb9bec6,
    .dark = 0xff9aa1ab, .shadow = 0xff6d747e, .toolTip = 0xff2a2f36, .toolTipText = 0xfff3f4f6};

constexpr PaletteColors darkColors{
    .window = 0xff24272c, .base = 0xff1b1d21, .alternateBase = 0xff202328, .button = 0xff31353c,
    .text = 0xffe6e8eb, .disabledText = 0xff7d848e, .placeholder = 0xff9aa1ab, .highlight = 0xff2f6fbd,
    .highlightedText = 0xffffffff, .inactiveHighlight = 0xff3d5f8a, .link = 0xff7ab4f5,
    .linkVisited = 0xffc3a2ec, .light = 0xff4a5059, .midlight = 0xff3b4048, .mid = 0xff1e2125,
    .dark = 0xff141619, .shadow = 0xff0b0c0e, .toolTip = 0xff3b4048, .toolTipText = 0xfff3f4f6};

QPalette paletteOf(const PaletteColors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternateBase);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.highlightedText);
    set(QPalette::PlaceholderText, colors.placeholder);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlightedText);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.linkVisited);
    set(QPalette::Light, colors.light);
    set(QPalette::Midlight, colors.midlight);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.shadow);
    set(QPalette::ToolTipBase, colors.toolTip);
    set(QPalette::ToolTipText, colors.toolTipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(colors.disabledText));
    return palette;
}

/// What shows a selection although its window is not the active one, or is marked as the default.
constexpr const char *widgetsWithSelection[] = {"QAbstractItemView", "QLineEdit",   "QTextEdit",   "QPlainTextEdit",
                                                "QLabel",            "QPushButton", "QProgressBar"};

AccentColors pair(QRgb background, QRgb text)
{
    return {QColor(background), QColor(text)};
}

} // namespace

void applyTheme(QApplication &application, ThemeChoice choice)
{
    // Once a palette of ours is set, the platform's can no longer be asked for: remember it from the first call.
    static const bool platformIsDark = isDark(QApplication::palette());
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && platformIsDark);
    if (!qobject_cast<WindowStyle *>(QApplication::style()))
        application.setStyle(new WindowStyle);
    const PaletteColors &colors = dark ? darkColors : lightColors;
    QPalette palette = paletteOf(colors);
    QApplication::setPalette(palette);
    // Only for those: a widget whose palette knows a difference is painted anew when another window becomes the active
    // one, and were it all of them, the whole window.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(colors.inactiveHighlight));
    for (const char *name : widgetsWithSelection)
        QApplication::setPalette(palette, name);
}

AccentColors accentColors(Accent accent)
{
    const bool dark = isDarkTheme();
    switch (accent) {
    case Accent::Success: return dark ? pair(0xff1d4a33, 0xffa9f0c6) : pair(0xffd3efdc, 0xff14532d);
    case Accent::Redirection: return dark ? pair(0xff1f3f6e, 0xffb9d7fb) : pair(0xffd6e6fb, 0xff1c3f86);
    case Accent::ClientError: return dark ? pair(0xff5c3d0c, 0xffffd591) : pair(0xffffdfa6, 0xff653300);
    case Accent::ServerError: return dark ? pair(0xff6b2226, 0xffffc4c1) : pair(0xfffbd2d0, 0xff861a1a);
    case Accent::NoAnswer: return dark ? pair(0xff464c55, 0xffe9ebee) : pair(0xffdfe2e7, 0xff363d48);
    case Accent::Warning: return dark ? pair(0xff57491a, 0xfff6e294) : pair(0xfffcefb4, 0xff5a4300);
    case Accent::Neutral: return dark ? pair(0xff363b43, 0xffd5d9df) : pair(0xffe6e9ee, 0xff414955);
    }
    Q_UNREACHABLE();
}

bool isDarkTheme()
{
    return isDark(QGuiApplication::palette());
}

} // namespace vault
