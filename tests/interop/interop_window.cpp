// SPDX-License-Identifier: Apache-2.0
// Our window against a vault of others, used by accessible names as a person with a screen reader uses it.
// usage: interop_window SUBJECT VERSION strict|foreign REPORT
#include "tests/gui/accessibledriver.h"
#include "tests/gui/journeywindow.h"
#include "tests/interop/ledger.h"
#include "tests/ui/accessibletexts.h"
#include "ui/errortext.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vault;
using namespace vault::interop;
using namespace Qt::StringLiterals;
using Driver = AccessibleDriver;

namespace {

const JourneyForm form{u"7.4"_s, u"Automatic"_s, false};

JourneyVault vaultAtHand(const QByteArray &token)
{
    return {qEnvironmentVariable("INTEROP_URL"), qEnvironmentVariable("INTEROP_CA"), token};
}

/// A window and the count of what was done in it.
class WindowTrial
{
public:
    explicit WindowTrial(Ledger &ledger) : m_ledger(ledger)
    {
        m_window.resize(1280, 800);
        m_window.show();
        // The window manager may give the focus of a window that has just gone to nobody.
        const bool isActive = Driver::waitFor([this] {
            m_window.activateWindow();
            return m_window.isActiveWindow();
        }, 20'000);
        if (!isActive)
            m_ledger.note(u"show the window"_s, false, u"it was not activated"_s);
    }

    MainWindow &window() { return m_window; }

    /// Done, or refused by the vault with the refusal on the screen; else ours to mend.
    bool step(const QString &name, const std::function<bool()> &action)
    {
        const int failuresBefore = m_window.errors().rowCount();
        const bool isDone = action();
        if (!isDone && m_window.errors().rowCount() > failuresBefore) {
            const ApiError error = m_window.errors().errorAt(0);
            const bool isShown = JourneyWindow::errorPanelShows({statusText(error), error.decisiveCode()});
            m_ledger.refusedInTheWindow(name, error, isShown);
            return false;
        }
        if (!isDone)
            Driver::printDump();
        m_ledger.note(name, isDone, u"the window does not show it"_s);
        return isDone;
    }

private:
    Ledger &m_ledger;
    MainWindow m_window;
};

bool showList(const QString &title)
{
    return Driver::selectTreeItem(u"Vault contents"_s, title);
}

bool listHas(const QString &title, const QString &name)
{
    return Driver::waitFor([&] { return Driver::rows(title + u" list"_s).contains(name); });
}

bool select(const QString &title, const QString &name)
{
    return showList(title) && Driver::selectRow(title + u" list"_s, name) && Driver::find(QAccessible::Client, name) != nullptr;
}

/// Presses the dialog's button and waits until the vault's answer has closed the dialog.
bool finishDialog(const QString &button)
{
    return Driver::pressButton(button) && Driver::waitFor([&] { return !Driver::isThere(QAccessible::PushButton, button); });
}

bool createKey(const QString &name, const QString &type)
{
    return Driver::pressButton(u"New key"_s) && Driver::setText(u"Name"_s, name) && Driver::choose(u"Type"_s, type)
        && finishDialog(u"Create key"_s) && listHas(u"Keys"_s, name);
}

bool setSecret(const QString &name, const QString &value)
{
    return Driver::pressButton(u"New secret"_s) && Driver::setText(u"Name"_s, name) && Driver::setText(u"Value"_s, value)
        && finishDialog(u"Save secret"_s) && listHas(u"Secrets"_s, name);
}

bool reveals(const QString &value)
{
    return Driver::selectTab(u"Value"_s) && Driver::pressButton(u"Reveal value"_s)
        && Driver::waitFor([&] { return Driver::text(u"Value, shown"_s) == value; });
}

bool signsAndVerifiesHere()
{
    return Driver::pressButton(u"Sign"_s) && Driver::press(QAccessible::RadioButton, u"A digest"_s)
        && Driver::setText(u"Digest"_s, QString(64, u'a')) && Driver::pressButton(u"Sign digest"_s)
        && !Driver::textContaining(u"Verified on this computer"_s).isEmpty();
}

bool closesTheSigning()
{
    return Driver::selectTreeItem(u"Vault contents"_s, u"Keys"_s)
        && Driver::waitFor([] { return !Driver::isThere(QAccessible::PushButton, u"Sign digest"_s); });
}

/// With a token that is not the vault's first. One that looks at tokens refuses it, and the window asks for another;
/// others just open.
void open(WindowTrial &trial)
{
    const auto asksAnew = [] { return !Driver::textContaining(u"tried before was refused"_s).isEmpty(); };
    bool isOpen = false;
    trial.step(u"open it with a token that is not the vault's"_s, [&] {
        isOpen = openThroughTheDialog(trial.window(), form, vaultAtHand("another-token")).isEmpty();
        return isOpen || asksAnew();
    });
    if (isOpen)
        return;
    trial.step(u"give the vault's token when it is asked for anew"_s, [&] {
        return Driver::setText(u"Access token"_s, qEnvironmentVariable("INTEROP_TOKEN")) && Driver::pressButton(u"Sign in"_s)
            && Driver::waitFor([&] { return trial.window().isListed(); });
    });
}

void tryKeysInTheWindow(WindowTrial &trial, const QString &folder)
{
    trial.step(u"create an EC key"_s, [] { return createKey(u"window-ec"_s, u"EC"_s); });
    trial.step(u"show its details"_s, [] { return select(u"Keys"_s, u"window-ec"_s); });
    trial.step(u"show its public key"_s, [] {
        return Driver::selectTab(u"Public key"_s)
            && Driver::waitFor([] { return Driver::text(u"PEM"_s).contains("BEGIN PUBLIC KEY"_L1); });
    });
    trial.step(u"sign a digest"_s, signsAndVerifiesHere);
    trial.step(u"verify at the vault"_s, [] {
        return Driver::pressButton(u"Verify at the vault"_s) && !Driver::textContaining(u"Verified at the vault"_s).isEmpty();
    });
    closesTheSigning();
    trial.step(u"create an RSA key"_s, [] { return createKey(u"window-rsa"_s, u"RSA"_s); });
    trial.step(u"sign a digest by RSA"_s, [] { return select(u"Keys"_s, u"window-rsa"_s) && signsAndVerifiesHere(); });
    closesTheSigning();
    const QString file = folder + u"/window-imported.pem"_s;
    const bool isMade = !openssl({u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-out"_s, file})
                             .startsWith("FAILED"_L1);
    trial.step(u"import a PEM key"_s, [&] {
        return isMade && Driver::pressButton(u"Import key"_s) && Driver::enterText(u"File"_s, file)
            && !Driver::textContaining(u"PKCS#8"_s).isEmpty() && Driver::pressButton(u"Import key"_s)
            && listHas(u"Keys"_s, u"window-imported"_s);
    });
    trial.step(u"show the imported public key"_s, [&] {
        const QString expected = openssl({u"pkey"_s, u"-in"_s, file, u"-pubout"_s}).trimmed();
        return select(u"Keys"_s, u"window-imported"_s) && Driver::selectTab(u"Public key"_s)
            && Driver::waitFor([&] { return Driver::text(u"PEM"_s).trimmed() == expected; });
    });
    trial.step(u"list deleted keys"_s, [] { return showList(u"Deleted keys"_s); });
}

void trySecretsInTheWindow(WindowTrial &trial)
{
    const QString value = u"first line\n\tsecond \u00e9\u4e2d\U0001f511\n"_s;
    trial.step(u"set a secret"_s, [&] { return setSecret(u"window-secret"_s, value); });
    trial.step(u"reveal its value"_s, [&] { return select(u"Secrets"_s, u"window-secret"_s) && reveals(value); });
    trial.step(u"set another version"_s, [] { return setSecret(u"window-secret"_s, u"two"_s); });
    trial.step(u"refresh the lists"_s, [&] {
        return Driver::pressButton(u"Refresh"_s) && Driver::waitFor([&] { return trial.window().isListed(); })
            && listHas(u"Secrets"_s, u"window-secret"_s);
    });
    trial.step(u"reveal the new value"_s, [] { return select(u"Secrets"_s, u"window-secret"_s) && reveals(u"two"_s); });
    trial.step(u"filter the list"_s, [] {
        return Driver::setText(u"Filter secrets"_s, u"no such name"_s)
            && Driver::waitFor([] { return Driver::rows(u"Secrets list"_s).isEmpty(); })
            && Driver::setText(u"Filter secrets"_s, u"window sec"_s)
            && Driver::waitFor([] { return Driver::rows(u"Secrets list"_s) == QStringList{u"window-secret"_s}; });
    });
    trial.step(u"list deleted secrets"_s, [] { return showList(u"Deleted secrets"_s); });
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    QCoreApplication::setApplicationName(u"vault-browser-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 5)
        qFatal("usage: interop_window SUBJECT VERSION strict|foreign REPORT");
    const QTemporaryDir folder;
    Ledger ledger(given.at(1), given.at(2), given.at(3) == u"strict"_s);
    awaitAccessibility();
    WindowTrial trial(ledger);
    open(trial);
    tryKeysInTheWindow(trial, folder.path());
    trySecretsInTheWindow(trial);
    return ledger.finish(given.at(4)) ? 0 : 1;
}
