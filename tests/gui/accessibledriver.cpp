// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibledriver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace {

using Visitor = std::function<bool(QAccessibleInterface *, int depth)>; // true ends the walk

bool isView(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

/// Cells are reached through the table interface; walking 25 columns times 1,000 rows of them would only take time.
bool walk(QAccessibleInterface *node, const Visitor &visit, int depth = 0)
{
    if (node == nullptr || !node->isValid() || node->state().invisible)
        return false;
    if (visit(node, depth))
        return true;
    if (isView(node->role()))
        return false;
    for (int child = 0; child < node->childCount(); ++child) {
        if (walk(node->child(child), visit, depth + 1))
            return true;
    }
    return false;
}

bool walkAll(const Visitor &visit)
{
    QWidgetList windows = QApplication::topLevelWidgets();
    // Dialogs first: they lie over the window that has controls of the same names.
    std::stable_partition(windows.begin(), windows.end(), [](const QWidget *window) { return qobject_cast<const QDialog *>(window); });
    // And of two dialogs the one that lies over the other.
    std::stable_partition(windows.begin(), windows.end(), [](const QWidget *window) { return window == QApplication::activeModalWidget(); });
    return std::any_of(windows.cbegin(), windows.cend(), [&](QWidget *window) {
        return window->isVisible() && walk(QAccessible::queryAccessibleInterface(window), visit);
    });
}

QString plain(QString name)
{
    name.remove(QLatin1Char('&'));
    while (name.endsWith(QChar(0x2026)) || name.endsWith(QLatin1Char(':')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

/// On this platform a combo box's own name is its current text; what it is called stands in its label, which a screen
/// reader finds by the relation.
QString nameOf(QAccessibleInterface *node)
{
    if (node->role() == QAccessible::ComboBox) {
        const auto labels = node->relations(QAccessible::Label);
        if (!labels.isEmpty() && labels.constFirst().first != nullptr)
            return plain(labels.constFirst().first->text(QAccessible::Name));
    }
    return plain(node->text(QAccessible::Name));
}

QAccessibleInterface *findNow(const std::function<bool(QAccessibleInterface *)> &fits)
{
    QAccessibleInterface *found = nullptr;
    walkAll([&](QAccessibleInterface *node, int) {
        if (!fits(node))
            return false;
        found = node;
        return true;
    });
    return found;
}

bool isTextField(QAccessibleInterface *node)
{
    return node->role() == QAccessible::EditableText || node->editableTextInterface() != nullptr
        || node->role() == QAccessible::ComboBox || node->role() == QAccessible::SpinBox;
}

QAccessibleInterface *findTextField(const QString &name, int milliseconds = 8000)
{
    QAccessibleInterface *found = nullptr;
    AccessibleDriver::waitFor([&] {
        found = findNow([&](QAccessibleInterface *node) { return isTextField(node) && nameOf(node) == name; });
        return found != nullptr;
    }, milliseconds);
    return found;
}

QAbstractItemView *findView(const QString &name)
{
    QAccessibleInterface *found = nullptr;
    AccessibleDriver::waitFor([&] {
        found = findNow([&](QAccessibleInterface *node) { return isView(node->role()) && nameOf(node) == name; });
        return found != nullptr;
    });
    return found == nullptr ? nullptr : qobject_cast<QAbstractItemView *>(found->object());
}

} // namespace

bool AccessibleDriver::pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!waitFor([] { return QApplication::focusWidget() != nullptr; }))
        return false;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    return true;
}

bool AccessibleDriver::waitFor(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

QAccessibleInterface *AccessibleDriver::find(QAccessible::Role role, const QString &name, int milliseconds)
{
    QAccessibleInterface *found = nullptr;
    waitFor([&] {
        found = findNow([&](QAccessibleInterface *node) {
            return node->role() == role && (name.isEmpty() || nameOf(node) == name);
        });
        return found != nullptr;
    }, milliseconds);
    return found;
}

bool AccessibleDriver::isThere(QAccessible::Role role, const QString &name)
{
    return find(role, name, 0) != nullptr;
}

bool AccessibleDriver::press(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *control = nullptr;
    const bool isReady = waitFor([&] {
        control = find(role, name, 0);
        return control != nullptr && !control->state().disabled;
    });
    if (!isReady || control->actionInterface() == nullptr)
        return false;
    const QStringList actions = control->actionInterface()->actionNames();
    for (const QString &action : {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
        if (actions.contains(action)) {
            control->actionInterface()->doAction(action);
            return true;
        }
    }
    return false;
}

bool AccessibleDriver::pressButton(const QString &name)
{
    // Both kinds of button have the role PushButton; one that opens a menu or stays down has another.
    return press(QAccessible::PushButton, name) || press(QAccessible::Button, name);
}

bool AccessibleDriver::setText(const QString &name, const QString &text)
{
    QAccessibleInterface *field = findTextField(name);
    if (field == nullptr || field->state().disabled || field->state().readOnly)
        return false;
    // The field inside an editable combo box has no name of its own.
    if (auto *combo = qobject_cast<QComboBox *>(field->object()); combo != nullptr && combo->isEditable())
        field = QAccessible::queryAccessibleInterface(combo->lineEdit());
    if (QAccessibleEditableTextInterface *editable = field->editableTextInterface(); editable != nullptr) {
        const int length = field->textInterface() == nullptr ? 0 : field->textInterface()->characterCount();
        editable->replaceText(0, length, text);
        return true;
    }
    field->setText(QAccessible::Value, text);
    return true;
}

bool AccessibleDriver::enterText(const QString &name, const QString &text)
{
    QAccessibleInterface *field = findTextField(name);
    auto *widget = field == nullptr ? nullptr : qobject_cast<QWidget *>(field->object());
    if (widget == nullptr)
        return false;
    // A dialog that has just opened is not active yet, and leaving a field is only noticed where the focus really was.
    const bool hasFocus = waitFor([widget] {
        widget->setFocus();
        return widget->hasFocus();
    });
    if (!hasFocus || !setText(name, text))
        return false;
    QTest::keyClick(widget, Qt::Key_Tab);
    return true;
}

QString AccessibleDriver::text(const QString &name)
{
    QAccessibleInterface *field = findTextField(name);
    if (field == nullptr)
        return {};
    if (QAccessibleTextInterface *text = field->textInterface(); text != nullptr)
        return text->text(0, text->characterCount());
    return field->text(QAccessible::Value);
}

QString AccessibleDriver::textContaining(const QString &words, int milliseconds)
{
    QString found;
    waitFor([&] {
        walkAll([&](QAccessibleInterface *node, int) {
            for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
                const QString said = node->text(kind);
                if (said.contains(words, Qt::CaseInsensitive)) {
                    found = said;
                    return true;
                }
            }
            if (QAccessibleTextInterface *text = node->textInterface(); text != nullptr) {
                const QString said = text->text(0, text->characterCount());
                if (said.contains(words, Qt::CaseInsensitive)) {
                    found = said;
                    return true;
                }
            }
            return false;
        });
        return !found.isEmpty();
    }, milliseconds);
    return found;
}

bool AccessibleDriver::choose(const QString &comboBox, const QString &item)
{
    QComboBox *combo = nullptr;
    waitFor([&] {
        QAccessibleInterface *found = findNow([&](QAccessibleInterface *node) {
            return node->role() == QAccessible::ComboBox && nameOf(node) == comboBox;
        });
        combo = found == nullptr ? nullptr : qobject_cast<QComboBox *>(found->object());
        return combo != nullptr && combo->isEnabled() && combo->findText(item, Qt::MatchStartsWith) >= 0;
    });
    const int index = combo == nullptr ? -1 : combo->findText(item, Qt::MatchStartsWith);
    if (index < 0)
        return false;
    // By the keyboard, as a person without a mouse does it: first entry, then down.
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int step = combo->currentIndex(); step < index; ++step)
        QTest::keyClick(combo, Qt::Key_Down);
    return combo->currentIndex() == index;
}

bool AccessibleDriver::setChecked(const QString &checkBox, bool checked)
{
    QAccessibleInterface *box = find(QAccessible::CheckBox, checkBox);
    if (box == nullptr || box->state().disabled)
        return false;
    if (bool(box->state().checked) != checked)
        box->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    return waitFor([&] { return bool(box->state().checked) == checked; });
}

bool AccessibleDriver::isUnchecked(const QString &checkBox)
{
    QAccessibleInterface *box = find(QAccessible::CheckBox, checkBox);
    return box != nullptr && !box->state().checked;
}

bool AccessibleDriver::isEnabled(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *control = find(role, name);
    return control != nullptr && !control->state().disabled;
}

QStringList AccessibleDriver::rows(const QString &table, int column)
{
    QAbstractItemView *view = findView(table);
    QStringList texts;
    if (view == nullptr)
        return texts;
    QAccessibleTableInterface *cells = QAccessible::queryAccessibleInterface(view)->tableInterface();
    for (int row = 0; cells != nullptr && row < cells->rowCount(); ++row)
        texts.append(cells->cellAt(row, column)->text(QAccessible::Name));
    return texts;
}

bool AccessibleDriver::selectRow(const QString &table, const QString &firstCell)
{
    int row = -1;
    waitFor([&] {
        row = int(rows(table).indexOf(firstCell));
        return row >= 0;
    });
    QAbstractItemView *view = findView(table);
    if (view == nullptr || row < 0)
        return false;
    const QModelIndex cell = view->model()->index(row, 0, view->rootIndex());
    view->scrollTo(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    return view->currentIndex().row() == row;
}

bool AccessibleDriver::selectTreeItem(const QString &tree, const QString &itemStart)
{
    QAbstractItemView *view = findView(tree);
    if (view == nullptr)
        return false;
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, itemStart, 1,
                                                       Qt::MatchStartsWith | Qt::MatchRecursive);
    if (found.isEmpty())
        return false;
    view->scrollTo(found.constFirst());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.constFirst()).center());
    return view->currentIndex() == found.constFirst();
}

bool AccessibleDriver::selectTab(const QString &name)
{
    return press(QAccessible::PageTab, name);
}

QString AccessibleDriver::dump()
{
    QString tree;
    walkAll([&](QAccessibleInterface *node, int depth) {
        tree += QStringLiteral("%1%2 \"%3\"%4\n")
                    .arg(QString(depth * 2, QLatin1Char(' ')), QString::number(node->role(), 16), nameOf(node),
                         node->state().disabled ? QStringLiteral(" disabled") : QString());
        return false;
    });
    return tree;
}

void AccessibleDriver::printDump()
{
    QTextStream(stderr) << dump();
}

QStringList AccessibleDriver::everythingSaid()
{
    QStringList said;
    walkAll([&](QAccessibleInterface *node, int) {
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            said.append(node->text(kind));
        if (QAccessibleTextInterface *text = node->textInterface(); text != nullptr)
            said.append(text->text(0, text->characterCount()));
        return false;
    });
    return said;
}
