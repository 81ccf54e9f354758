// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QGuiApplication>
#include <QProcess>
#include <QStringList>
#include <QTest>
#include <QWidget>

/// Accessibility events flow only once the platform's bridge has found its bus: on xcb in a D-Bus session with
/// QT_LINUX_ACCESSIBILITY_ALWAYS_ON. Elsewhere a test sees names and texts, but no events.
inline void awaitAccessibility()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb")
        || qEnvironmentVariableIntValue("QT_LINUX_ACCESSIBILITY_ALWAYS_ON") != 1)
        return;
    // Qt waits for the accessibility bus but does not start it; asking for its address does.
    QProcess starter;
    starter.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.a11y.Bus"),
                   QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus.GetAddress")});
    if (starter.waitForFinished(10000) && starter.exitStatus() == QProcess::NormalExit && starter.exitCode() == 0)
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 10000);
}

/// Every text that a screen reader can reach from a widget downwards. withContent also takes what text fields hold.
inline void collectAccessibleTexts(QAccessibleInterface *node, QStringList &texts, bool withContent)
{
    if (!node || !node->isValid())
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help, QAccessible::Accelerator,
                            QAccessible::DebugDescription})
        texts << node->text(kind);
    if (withContent) {
        texts << node->text(QAccessible::Value);
        if (QAccessibleTextInterface *text = node->textInterface())
            texts << text->text(0, text->characterCount());
        if (QAccessibleValueInterface *value = node->valueInterface())
            texts << value->currentValue().toString();
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectAccessibleTexts(node->child(i), texts, withContent);
}

inline QStringList accessibleTexts(QWidget *widget, bool withContent = true)
{
    QStringList texts;
    collectAccessibleTexts(QAccessible::queryAccessibleInterface(widget), texts, withContent);
    texts.removeAll(QString());
    return texts;
}

/// Everything else of a widget tree that shows outside of it: object names, tool tips, titles, dynamic properties.
inline QStringList outwardTexts(const QWidget *widget)
{
    QStringList texts{widget->objectName(), widget->toolTip(), widget->windowTitle(), widget->statusTip(),
                      widget->whatsThis(), widget->accessibleName(), widget->accessibleDescription()};
    for (const QByteArray &name : widget->dynamicPropertyNames())
        texts << widget->property(name.constData()).toString();
    for (const QObject *child : widget->children()) {
        if (const auto *childWidget = qobject_cast<const QWidget *>(child))
            texts << outwardTexts(childWidget);
    }
    return texts;
}
