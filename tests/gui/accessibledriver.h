// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>

#include <functional>

/// Does it, or fails the test and prints the tree as a screen reader would find it.
#define STEP(action) \
    do { \
        const bool isDone = (action); \
        if (!isDone) \
            AccessibleDriver::printDump(); \
        QVERIFY2(isDone, #action); \
    } while (false)

/// Uses the program as a screen reader would: finds controls by role and accessible name among what is showing, and acts
/// through the accessibility interfaces. Names are compared without mnemonics and without a trailing ellipsis or colon.
///
/// Nothing here knows a widget's class; what cannot be reached this way cannot be reached by its users either.
class AccessibleDriver
{
public:
    /// The showing control with that role and name in any window of the program; nullptr when there is none within the
    /// time. An empty name takes the first of the role.
    static QAccessibleInterface *find(QAccessible::Role role, const QString &name, int milliseconds = 8000);
    static bool isThere(QAccessible::Role role, const QString &name);

    /// Each answers false when the control is missing, disabled or does not do that.
    static bool press(QAccessible::Role role, const QString &name);
    /// A push button or a tool button.
    static bool pressButton(const QString &name);
    /// Types over what is there, as a paste would.
    static bool setText(const QString &name, const QString &text);
    /// setText(), then the Tab key: as a person who goes on to the next field.
    static bool enterText(const QString &name, const QString &text);
    static QString text(const QString &name);
    /// A label or any text that shows these words; empty when there is none within the time.
    static QString textContaining(const QString &words, int milliseconds = 8000);
    static bool choose(const QString &comboBox, const QString &item);
    static bool setChecked(const QString &checkBox, bool checked);
    static bool isUnchecked(const QString &checkBox);
    static bool isEnabled(QAccessible::Role role, const QString &name);

    static QStringList rows(const QString &table, int column = 0);
    static bool selectRow(const QString &table, const QString &firstCell);
    static bool selectTreeItem(const QString &tree, const QString &itemStart);
    static bool selectTab(const QString &name);
    /// Where the focus is. A dialog that has just closed gives it back a moment later: that is waited for.
    static bool pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// The whole tree, a line each; printDump() writes it to standard error, for who reads a failing test.
    static QString dump();
    static void printDump();
    /// Every name, description, value and text in the tree: what must hold no secret.
    static QStringList everythingSaid();

    static bool waitFor(const std::function<bool()> &condition, int milliseconds = 8000);
};
