// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/journeysteps.h"

#include "network/connections/vaultsession.h"
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/ui/windowtesting.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace vault {

using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

namespace {

QString plain(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// What a request means, where POST stands for another verb.
QString meantVerb(const QJsonValue &request)
{
    const QString tunnelled = request["headers"_L1]["x-http-method"_L1].toString();
    return tunnelled.isEmpty() ? request["method"_L1].toString() : tunnelled;
}

/// From entry to entry with the arrow key until the wanted one is marked.
bool takeEntry(QMenu *menu, const QString &entry)
{
    for (qsizetype step = 0; step <= menu->actions().size(); ++step) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (menu->activeAction() && plain(menu->activeAction()->text()) == entry) {
            QTest::keyClick(menu, Qt::Key_Return);
            return true;
        }
    }
    QTest::keyClick(menu, Qt::Key_Escape);
    return false;
}

} // namespace

bool windowSays(const QString &words)
{
    return !Driver::textContaining(words, 15'000).isEmpty();
}

bool isBackAtWindow()
{
    return Driver::waitFor([] { return qobject_cast<QMainWindow *>(QApplication::activeWindow()) != nullptr; });
}

bool selectInList(const QString &list, const QString &name)
{
    return Driver::selectTreeItem(u"Vault contents"_s, list) && Driver::setText(u"Filter "_s + list.toLower(), name)
        && Driver::selectRow(list + u" list"_s, name) && Driver::find(QAccessible::Client, name) != nullptr
        && Driver::pressKey(Qt::Key_2, Qt::AltModifier);
}

bool selectValueOf(const QString &secret)
{
    return selectInList(u"Secrets"_s, secret) && Driver::selectTab(u"Value"_s)
        && Driver::waitFor([] { return Driver::isThere(QAccessible::PushButton, u"Save to a file"_s); });
}

bool chooseFromMenuOf(const QString &button, const QString &entry)
{
    QAccessibleInterface *control = Driver::find(QAccessible::ButtonMenu, button);
    auto *widget = control == nullptr ? nullptr : qobject_cast<QWidget *>(control->object());
    if (widget == nullptr || !isBackAtWindow())
        return false;
    // A menu has a loop of its own until an entry is taken: what happens in it is arranged before.
    bool isTaken = false;
    QTimer inMenu;
    QObject::connect(&inMenu, &QTimer::timeout, widget, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            inMenu.stop();
            isTaken = takeEntry(menu, entry);
        }
    });
    inMenu.start(10);
    // By the keyboard: Qt's accessible action does nothing on a button that opens its menu at once.
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
    return Driver::waitFor([&] { return !inMenu.isActive() && QApplication::activePopupWidget() == nullptr; }) && isTaken;
}

bool nameTheFile(const QString &path, const QString &button)
{
    return Driver::setText(u"File name"_s, path) && Driver::pressButton(button)
        && Driver::waitFor([] { return Driver::find(QAccessible::ComboBox, u"Look in"_s, 0) == nullptr; });
}

QString verbOnTheWire(const QString &verb)
{
    return journeyFormOfRow().postOnly ? u"POST"_s : verb;
}

int countRequests(PracticeVaultProcess &vault, const QString &verb, const QString &path)
{
    int count = 0;
    const QJsonArray requests = vault.requests();
    for (const QJsonValue &request : requests) {
        const QString asked = request["path"_L1].toString();
        const bool fits = path.endsWith(u'*') ? asked.startsWith(path.chopped(1)) : asked == path;
        count += fits && meantVerb(request) == verb ? 1 : 0;
    }
    return count;
}

QStringList fieldsOfLast(PracticeVaultProcess &vault, const QString &verb, const QString &pathStart)
{
    QStringList fields;
    const QJsonArray requests = vault.requests();
    for (const QJsonValue &request : requests) {
        if (meantVerb(request) != verb || !request["path"_L1].toString().startsWith(pathStart))
            continue;
        fields.clear();
        const QJsonArray paths = request["bodyPaths"_L1].toArray();
        for (const QJsonValue &path : paths)
            fields.append(path.toString());
    }
    fields.sort();
    return fields;
}

bool setSecretOf(PracticeVaultProcess &vault, const QString &name, const QByteArray &value, const QString &contentType,
                 const QMap<QString, QString> &tags)
{
    const auto session = sessionWith(vault);
    SetSecretParameters parameters;
    parameters.value = SecretBuffer::copyOf(value);
    parameters.contentType = contentType;
    parameters.tags = tags;
    auto set = session->secrets().set(name, parameters);
    return Driver::waitFor([&] { return set.isFinished(); }) && set.takeResult().has_value();
}

QByteArray valueAtVault(PracticeVaultProcess &vault, const QString &name)
{
    const auto session = sessionWith(vault);
    auto get = session->secrets().get(name);
    if (!Driver::waitFor([&] { return get.isFinished(); }))
        return {};
    const auto result = get.takeResult();
    return result && result->value ? result->value->view().toByteArray() : QByteArray();
}

} // namespace vault
