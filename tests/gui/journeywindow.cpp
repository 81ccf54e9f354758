// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/journeywindow.h"

#include "tests/gui/accessibledriver.h"
#include "tests/ui/accessibletexts.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace vault {

using Driver = AccessibleDriver;

void addJourneyForms()
{
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<QString>("routes");
    QTest::addColumn<bool>("postOnly");
    QTest::newRow("service form") << QStringLiteral("7.4") << QStringLiteral("Automatic") << false;
    QTest::newRow("documented form, every verb as POST")
        << QStringLiteral("2018.05.09") << QStringLiteral("Documented") << true;
}

JourneyForm journeyFormOfRow()
{
    QFETCH(QString, apiVersion);
    QFETCH(QString, routes);
    QFETCH(bool, postOnly);
    return {apiVersion, routes, postOnly};
}

JourneyWindow::JourneyWindow(const JourneyForm &form, const JourneySetup &setup) : m_vault(setup.arguments)
{
    if (!m_vault.isRunning()) {
        m_problem = m_vault.errorText();
        return;
    }
    for (const QJsonObject &fault : setup.faults)
        m_vault.addFault(fault);
    // As with a screen reader running: while nobody listens, Qt lets what it made for cells grow stale.
    awaitAccessibility();
    m_window = std::make_unique<MainWindow>(setup.services);
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        m_problem = QStringLiteral("the window was not activated");
    else
        m_problem = openThroughTheDialog(*m_window, form, {m_vault.url().toString(), m_vault.caFile(), m_vault.token()});
    if (!m_problem.isEmpty())
        Driver::printDump();
}

JourneyWindow::~JourneyWindow() = default;

QString openThroughTheDialog(MainWindow &window, const JourneyForm &form, const JourneyVault &vault)
{
    if (!Driver::pressButton(QStringLiteral("Open a vault")))
        return QStringLiteral("failed at: Open a vault");
    return openInDialog(window, form, vault);
}

QString openInDialog(MainWindow &window, const JourneyForm &form, const JourneyVault &vault)
{
    const auto failed = [](const char *step) { return QStringLiteral("failed at: ") + QLatin1String(step); };
    if (!Driver::enterText(QStringLiteral("Vault URL"), vault.url))
        return failed("Vault URL");
    if (!Driver::choose(QStringLiteral("Sign in with"), QStringLiteral("Access token")))
        return failed("Sign in with");
    const std::pair<QString, bool> guards[] = {
        {QStringLiteral("Read-only: nothing can be changed or signed"), form.guard.readOnly},
        {QStringLiteral("Type the key's name before it signs"), form.guard.confirmsKeyName},
        {QStringLiteral("A second person checks each digest before it is signed"), form.guard.needsSecondPerson},
    };
    for (const auto &[box, isOn] : guards) {
        if (!Driver::setChecked(box, isOn))
            return failed("Guard");
    }
    if (!Driver::setChecked(QStringLiteral("Advanced settings"), true))
        return failed("Advanced settings");
    if (!form.kind.isEmpty() && !Driver::choose(QStringLiteral("Kind"), form.kind))
        return failed("Kind");
    if (!Driver::setText(QStringLiteral("API version"), form.apiVersion))
        return failed("API version");
    if (!Driver::choose(QStringLiteral("Routes"), form.routes))
        return failed("Routes");
    if (!Driver::setChecked(QStringLiteral("Send every verb as POST"), form.postOnly))
        return failed("Send every verb as POST");
    if (!Driver::enterText(QStringLiteral("Additional CA file"), vault.caFile))
        return failed("Additional CA file");
    if (!Driver::setText(QStringLiteral("Access token"), QString::fromLatin1(vault.token)))
        return failed("Access token");
    if (!Driver::pressButton(QStringLiteral("Open vault")))
        return failed("Open vault");
    if (!Driver::waitFor([&window] { return window.isListed() && window.isSettled(); }))
        return failed("listing");
    return {};
}

void JourneyWindow::refuseNext(const QString &match)
{
    m_vault.addFault(refusal(match, 1));
}

QJsonObject JourneyWindow::refusal(const QString &match, int times)
{
    return {{QStringLiteral("fault"), QStringLiteral("status")},
            {QStringLiteral("match"), match},
            {QStringLiteral("times"), times},
            {QStringLiteral("status"), 403},
            {QStringLiteral("code"), QStringLiteral("Forbidden")},
            {QStringLiteral("innerCode"), QStringLiteral("ForbiddenByPolicy")},
            {QStringLiteral("message"), QStringLiteral("Operation is not allowed by vault policy.")}};
}

bool JourneyWindow::errorPanelShows(const QStringList &words)
{
    if (Driver::isThere(QAccessible::PushButton, QStringLiteral("Show failures"))
        && !Driver::pressButton(QStringLiteral("Show failures")))
        return false;
    for (const QString &word : words) {
        if (Driver::textContaining(word).isEmpty())
            return false;
    }
    return true;
}

QString JourneyWindow::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QByteArray JourneyWindow::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasOpenssl()
{
    return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

QString openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return QStringLiteral("FAILED: ") + QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace vault
