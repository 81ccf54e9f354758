// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedtokenprovider.h"
#include "tests/ui/dialogtesting.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>

namespace vault {

bool DialogBench::start(const QStringList &practiceVaultArguments)
{
    m_vault = std::make_unique<PracticeVaultProcess>(practiceVaultArguments);
    if (!m_vault->isRunning())
        return false;
    m_session = connect(QString::fromUtf16(defaultApiVersion));
    return true;
}

std::unique_ptr<VaultSession> DialogBench::connect(const QString &apiVersion, QByteArray token,
                                                   const Connection &connection)
{
    ConnectionOptions options;
    options.endpoint = *Endpoint::create(m_vault->url().toString(), apiVersion);
    options.additionalRoots = {m_vault->caCertificate()};
    options.http.readAttempts = 1;
    options.connection = connection;
    if (token.isEmpty())
        token = m_vault->token();
    return std::make_unique<VaultSession>(
        options, std::make_unique<FixedTokenProvider>(SecretBuffer::copyOf(token), options.endpoint.url()));
}

void DialogBench::reset()
{
    m_vault->clearFaults();
    m_vault->clearRequests();
    m_errors.clear();
}

int DialogBench::sent(const QString &verb, const QString &pathPart)
{
    int count = 0;
    for (const auto entry : m_vault->requests()) {
        const QJsonObject request = entry.toObject();
        if (request[QLatin1String("method")].toString() == verb
            && request[QLatin1String("path")].toString().contains(pathPart))
            ++count;
    }
    return count;
}

void DialogBench::refuseNext(const QString &match, int status, const QString &code, const QString &innerCode)
{
    m_vault->addFault({{QStringLiteral("fault"), QStringLiteral("status")},
                       {QStringLiteral("match"), match},
                       {QStringLiteral("status"), status},
                       {QStringLiteral("code"), code},
                       {QStringLiteral("innerCode"), innerCode},
                       {QStringLiteral("message"), QStringLiteral("Refused for the test.")}});
}

void DialogBench::delayNext(const QString &match, int milliseconds)
{
    m_vault->addFault({{QStringLiteral("fault"), QStringLiteral("delay")},
                       {QStringLiteral("match"), match},
                       {QStringLiteral("delayMs"), milliseconds}});
}

QString shownBeside(const QWidget &in, const QString &name)
{
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        const auto *shown = qobject_cast<const QLabel *>(label->buddy());
        if (shown != nullptr && label->text() == name + u':')
            return shown->text();
    }
    qFatal("Nothing stands beside \"%s\".", qPrintable(name));
    return {};
}

QStringList namelessControls(const QWidget &dialog)
{
    QStringList nameless;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        // Parts of a control are reached through it.
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->window() != &dialog
            || qobject_cast<QAbstractItemView *>(widget->parentWidget());
        // The button of an empty state that proposes nothing.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isUnused = button && button->isHidden() && button->text().isEmpty() && button->icon().isNull();
        if (!isControl || isPart || isUnused || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const bool named = !widget->accessibleName().isEmpty() || qobject_cast<QAbstractButton *>(widget) != nullptr;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!named || spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()));
    }
    return nameless;
}

QStringList doubledMnemonics(const QWidget &dialog)
{
    QStringList doubled;
    QMap<QChar, QString> seen;
    const auto look = [&](const QString &text) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at < 0 || at + 1 >= text.size())
            return;
        const QChar letter = text.at(at + 1).toLower();
        if (seen.contains(letter))
            doubled.append(seen.value(letter) + QLatin1String(" / ") + text);
        seen.insert(letter, text);
    };
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            look(label->text());
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        look(button->text());
    return doubled;
}

int openssl(const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    if (output != nullptr)
        *output = process.readAll();
    return process.exitCode();
}

bool dropFile(QWidget &on, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&on, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &drop);
    return true;
}

bool show(QDialog &dialog)
{
    dialog.open();
    dialog.activateWindow();
    return QTest::qWaitForWindowActive(&dialog);
}

void picture(QWidget &dialog, const QString &name)
{
    const QString folder = qEnvironmentVariable("VAULT_PICTURES_DIR");
    if (folder.isEmpty())
        return;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QTest::qWait(50);
        const QString suffix = theme == ThemeChoice::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        dialog.grab().save(folder + QLatin1Char('/') + name + suffix);
    }
}

} // namespace vault
