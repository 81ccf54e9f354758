// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/everythingshown.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDebug>
#include <QLoggingCategory>
#include <QMutex>
#include <QSet>

#include <algorithm>

namespace vault {

namespace {

using namespace Qt::StringLiterals;

constexpr int rolesOfOurs = 40; // From Qt::UserRole on; no model has as many.
constexpr int mostRows = 300; // Of one parent: the objects with values stand in short lists.

QMutex logMutex;
QStringList logged;
QtMessageHandler handlerBefore = nullptr;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const QMutexLocker lock(&logMutex);
        logged.append(message);
    }
    if (handlerBefore && type != QtDebugMsg && type != QtInfoMsg)
        handlerBefore(type, context, message);
}

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    QString text;
    QDebug(&text).noquote() << value;
    return text;
}

void lookThrough(const QAbstractItemModel &model, const QModelIndex &parent, const QString &words, QStringList &places)
{
    const int rows = std::min(model.rowCount(parent), mostRows);
    const int columns = model.columnCount(parent);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + rolesOfOurs; ++role) {
                if (role == 32)
                    role = Qt::UserRole; // Qt's own end before it.
                if (textOf(index.data(role)).contains(words))
                    places.append(u"%1, row %2, column %3, role %4"_s
                                      .arg(QString::fromLatin1(model.metaObject()->className()))
                                      .arg(row)
                                      .arg(column)
                                      .arg(role));
            }
            if (column == 0)
                lookThrough(model, index, words, places);
        }
    }
}

void collect(const QAbstractItemModel *model, QSet<const QAbstractItemModel *> &models)
{
    for (; model && !models.contains(model);) {
        models.insert(model);
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model);
        model = proxy ? proxy->sourceModel() : nullptr;
    }
}

QSet<const QAbstractItemModel *> allModels()
{
    QSet<const QAbstractItemModel *> models;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            collect(view->model(), models);
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            collect(box->model(), models);
        const auto children = widget->findChildren<QAbstractItemModel *>();
        for (const QAbstractItemModel *model : children)
            collect(model, models);
    }
    return models;
}

void lookAt(QAccessibleInterface *node, const QString &words, Looking looking, QStringList &places)
{
    if (!node || !node->isValid())
        return;
    const auto found = [&](const QString &text, const char *what) {
        if (text.contains(words)) {
            places.append(u"%1 of a control of role %2 in %3"_s.arg(QString::fromLatin1(what))
                              .arg(int(node->role()))
                              .arg(node->object() ? QString::fromLatin1(node->object()->metaObject()->className()) : QString()));
        }
    };
    found(node->text(QAccessible::Name), "name");
    found(node->text(QAccessible::Description), "description");
    found(node->text(QAccessible::Help), "help");
    if (looking == Looking::Everywhere) {
        found(node->text(QAccessible::Value), "value");
        if (QAccessibleTextInterface *text = node->textInterface())
            found(text->text(0, text->characterCount()), "text");
    }
    for (int child = 0; child < std::min(node->childCount(), 2'000); ++child)
        lookAt(node->child(child), words, looking, places);
}

} // namespace

QStringList placesShowing(const QString &words, Looking looking)
{
    QStringList places;
    const auto models = allModels();
    for (const QAbstractItemModel *model : models)
        lookThrough(*model, {}, words, places);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->windowTitle().contains(words))
            places.append(u"title of a window"_s);
        lookAt(QAccessible::queryAccessibleInterface(window), words, looking, places);
        const auto actions = window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if ((action->text() + action->toolTip() + action->statusTip() + textOf(action->data())).contains(words))
                places.append(u"an action"_s);
        }
    }
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if ((widget->toolTip() + widget->objectName() + widget->accessibleName() + widget->accessibleDescription()).contains(words))
            places.append(u"tool tip or name of a "_s + QString::fromLatin1(widget->metaObject()->className()));
    }
    places.removeDuplicates();
    return places;
}

void keepLog()
{
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    handlerBefore = qInstallMessageHandler(&keep);
}

void endKeepingLog()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(handlerBefore);
}

QStringList keptLog()
{
    const QMutexLocker lock(&logMutex);
    return logged;
}

} // namespace vault
