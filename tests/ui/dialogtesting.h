// SPDX-License-Identifier: Apache-2.0
// What the dialogs' tests share: a practice vault with a session to it, and ways to find and judge controls as a
// person (or a screen reader) meets them.
#pragma once

#include "models/errorlogmodel.h"
#include "network/connections/vaultsession.h"
#include "tests/network/keyvault/awaited.h"
#include "tests/support/practicevaultprocess.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace vault {

/// Waits for an operation's result, not for ever.
template<typename T>
Result<T> waitFor(Pending<T> pending)
{
    return test::awaited(std::move(pending));
}

class DialogBench
{
public:
    /// False where the practice vault did not start.
    bool start(const QStringList &practiceVaultArguments = {});
    QString errorText() const { return m_vault->errorText(); }
    /// A session of its own, in the documented form for an api-version such as 2016.10.01.
    std::unique_ptr<VaultSession> connect(const QString &apiVersion, QByteArray token = {}, const Connection &connection = {});
    void reset(); ///< Between tests: no faults, no recorded requests, an empty error log.

    PracticeVaultProcess &vault() { return *m_vault; }
    KeyClient &keys() { return m_session->keys(); }
    SecretClient &secrets() { return m_session->secrets(); }
    ErrorLogModel &errors() { return m_errors; }

    /// How many requests of this verb went to paths that hold this part.
    int sent(const QString &verb, const QString &pathPart);
    void refuseNext(const QString &match, int status, const QString &code, const QString &innerCode = {});
    void delayNext(const QString &match, int milliseconds);

private:
    std::unique_ptr<PracticeVaultProcess> m_vault;
    std::unique_ptr<VaultSession> m_session;
    ErrorLogModel m_errors;
};

/// The control with this accessible name (without mnemonic), visible or not; fails the test where it is missing.
template<typename Control = QWidget>
Control *control(const QWidget &in, const QString &name)
{
    for (Control *widget : in.findChildren<Control *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = button != nullptr ? button->text().remove(QLatin1Char('&')) : QString();
        if (widget->accessibleName() == name || (widget->accessibleName().isEmpty() && text == name))
            return widget;
    }
    qFatal("There is no control \"%s\".", qPrintable(name));
    return nullptr;
}

/// What a line of a form shows: the text of the label that stands beside the one that says name.
QString shownBeside(const QWidget &in, const QString &name);
/// Every control that a person can reach and that has no name for a screen reader.
QStringList namelessControls(const QWidget &dialog);
/// Mnemonics that stand twice in a dialog, hidden parts included.
QStringList doubledMnemonics(const QWidget &dialog);
/// Runs openssl with these arguments; its exit code, with what it said in output.
int openssl(const QStringList &arguments, QByteArray *output = nullptr);
/// Drops a file on a widget. False where the widget takes no such drop.
bool dropFile(QWidget &on, const QString &path);
/// Shows a dialog as the program does and waits for it.
bool show(QDialog &dialog);
/// Saves what a dialog looks like, where the environment names a folder for it (VAULT_PICTURES_DIR).
void picture(QWidget &dialog, const QString &name);

} // namespace vault
